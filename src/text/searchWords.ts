/**
 * What the search page says once its script runs: the page carries it to the script, so that one script
 * serves every interface language. `%` stands for a number or a word.
 */
import type { Language } from './time.ts'

export interface SearchWords {
  readonly language: Language
  readonly article: string
  readonly articles: string
  readonly byRelevance: string
  readonly byNewest: string
  readonly newestFirst: string
  readonly mostRelevant: string
  readonly lead: string
  readonly insight: string
  readonly line: string
  readonly lineOf: string
  readonly untitled: string
  readonly more: string
  readonly searching: string
  readonly repaired: string
  readonly asTyped: string
  /** After a sentence that is a link. */
  readonly stop: string
  /** Between words of a list. */
  readonly and: string
  readonly apart: string
  readonly lacking: string
  readonly stopped: string
  readonly countAll: string
  readonly missing: string
  readonly again: string
  readonly nothing: string
  readonly nowhere: string
  readonly unknown: string
  readonly unasked: string
  readonly alone: string
  readonly characters: string
  readonly unnamed: string
  readonly unrefused: string
  readonly unquoted: string
  readonly anywhere: string
  readonly word: string
  readonly begun: string
  readonly value: string
  readonly any: string
  readonly phrase: string
  readonly without: string
  readonly ofSource: string
  readonly ofTopic: string
  readonly since: string
  readonly or: string
  readonly before: string
  readonly until: string
  readonly unread: string
  readonly above: string
  readonly cut: string
  readonly topics: string
  readonly sources: string
  readonly months: string
  readonly langs: string
  readonly set: string
  /** The names of topics in the language of the page, where they have another, by topic. */
  readonly topicNames: Readonly<Record<string, string>>
}

export const SEARCH_EN: SearchWords = {
  language: 'en',
  article: '1 article',
  articles: '% articles',
  byRelevance: 'by relevance, or ',
  byNewest: 'newest first, or ',
  newestFirst: 'newest first',
  mostRelevant: 'by relevance',
  lead: 'lead',
  insight: 'Insight %',
  line: 'dump',
  lineOf: 'L%, line of the dump',
  untitled: 'Without a title',
  more: '% more in this article',
  searching: 'Searching…',
  repaired: 'Showing results for %. ',
  asTyped: 'Search for “%” as written',
  stop: '. ',
  and: ', ',
  apart: 'Nothing has the characters side by side; these articles have them apart. ',
  lacking: 'Nothing has all of this; these articles have it without %. ',
  stopped: 'Only the newest were counted. ',
  countAll: 'Count all',
  missing: 'Files of the index that did not load: %. Something may be missing here. ',
  again: 'Try again',
  nothing: 'Nothing has all of this.',
  nowhere: 'No article has this.',
  unknown: 'Not all of the index could be searched.',
  unasked: 'Type a word, a figure or a date.',
  alone: ' alone: %',
  characters: ' apart: %',
  unnamed: 'No source or topic has % in its name.',
  unrefused: 'The same with nothing left out',
  unquoted: 'The same without quotation marks',
  anywhere: 'The same in all topics, sources and months',
  word: 'and its forms',
  begun: 'and words that begin so',
  value: 'in any spelling',
  any: 'one of these',
  phrase: 'side by side',
  without: 'left out',
  ofSource: 'from a source with % in its name',
  ofTopic: 'on a topic with % in its name',
  since: 'published from % on',
  or: 'or ',
  before: 'published before %',
  until: 'published up to %',
  unread: '% is no date, and was passed over. ',
  above: 'Figures are found as they stand: % was passed over. ',
  cut: 'The rest was too long and was left out.',
  topics: 'Topic',
  sources: 'Source',
  months: 'Month',
  langs: 'Language of the title',
  set: '% chosen',
  topicNames: {},
}

export const SEARCH_ZH: SearchWords = {
  language: 'zh',
  article: '1篇文章',
  articles: '%篇文章',
  byRelevance: '按相关度，或',
  byNewest: '最新在前，或',
  newestFirst: '最新在前',
  mostRelevant: '按相关度',
  lead: '导语',
  insight: '要点 %',
  line: '原文',
  lineOf: 'L%，原文行号',
  untitled: '无标题',
  more: '本文另有%处',
  searching: '正在搜索……',
  repaired: '以下是“%”的结果。',
  asTyped: '仍搜索“%”',
  stop: '。',
  and: '、',
  apart: '没有文章连续含有这些字，以下文章分别含有它们。',
  lacking: '没有文章同时含有这些内容，以下文章不含“%”。',
  stopped: '只统计了最新的部分。',
  countAll: '统计全部',
  missing: '未能载入的索引文件：%。结果可能不全。',
  again: '重试',
  nothing: '没有文章同时含有这些内容。',
  nowhere: '没有文章含有此内容。',
  unknown: '未能搜索全部索引。',
  unasked: '请输入词语、数字或日期。',
  alone: '：单独搜索%篇',
  characters: '：分开搜索%篇',
  unnamed: '没有来源或主题名含“%”。',
  unrefused: '不排除任何内容再搜',
  unquoted: '去掉引号再搜',
  anywhere: '在所有主题、来源和月份中搜索',
  word: '及其各种词形',
  begun: '及以此开头的词',
  value: '的各种写法',
  any: '有其一即可',
  phrase: '连续出现',
  without: '已排除',
  ofSource: '来源名含“%”',
  ofTopic: '主题名含“%”',
  since: '%及以后发布',
  or: '或',
  before: '%之前发布',
  until: '%及以前发布',
  unread: '“%”不是日期，已略过。',
  above: '数字只按原值查找，“%”已略过。',
  cut: '其余内容过长，未予搜索。',
  topics: '主题',
  sources: '来源',
  months: '月份',
  langs: '标题语言',
  set: '已选%项',
  topicNames: {},
}
