import type { ChangeCounts as Counts } from '../../src/digest/changes/changeCounts.ts'
import type { InDoubt } from '../../src/digest/digest.ts'
import type { DoubtCounts } from '../../src/digest/views/doubt.ts'
import { decimal } from '../../src/text/decimal.ts'

/** `1 article`, `2 articles`. */
function count(number: number, one: string, many = `${one}s`): string {
  return `${decimal(number)} ${number === 1 ? one : many}`
}

/** Small numbers in words, as newspapers print them. */
function spelt(number: number): string {
  return ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'][number] ?? decimal(number)
}

/** `2 figures and 1 date`; parts that are none are left out. */
function joined(...parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(' and ')
}

/** How many paragraphs the source has is not known, only the last that is cited. */
function citedOf(cited: number, last: number): string {
  if (last === 1) return 'The first source paragraph is'
  if (cited === last) return `The first ${decimal(last)} source paragraphs are`
  return `${decimal(cited)} of the first ${decimal(last)} source paragraphs ${cited === 1 ? 'is' : 'are'}`
}

const NO_DOUBTS = 'None is in doubt.'

/** What the head of a page of figures counts. */
interface FiguresTold {
  readonly figures: number
  readonly articles: number
  readonly cases: DoubtCounts
  /** How many cases stand on the page; null: all. */
  readonly newest: number | null
  /** Figures that two sources give alike. */
  readonly agreed: number
}

/**
 * What stands first on a page of figures.
 *
 * @param newest How many of them stand on the page; null: all.
 */
function casesFirst({ figures, dates }: DoubtCounts, newest: number | null): string {
  if (figures + dates === 0) return NO_DOUBTS
  const misdated = figures > 0 ? spelt(dates).toLowerCase() : spelt(dates)
  const told = joined(
    figures > 0 && `${spelt(figures)} disagreement${figures === 1 ? '' : 's'}`,
    dates > 0 && `${misdated} date${dates === 1 ? '' : 's'} in doubt`,
  )
  if (newest !== null) return `${told}; the newest ${decimal(newest)} stand first.`
  return `${told} ${figures + dates === 1 ? 'stands' : 'stand'} first.`
}

export const EN = {
  language: 'English',
  skip: 'Skip to the text',
  main: 'Main',
  latest: 'Latest',
  topics: 'Topics',
  figures: 'Figures',
  archive: 'Archive',
  search: 'Search',
  searchHint: 'Search (press /)',
  searchDigest: 'Search the digest',
  wholeSite: 'Site',
  searchLead: (number: number) => `Search ${count(number, 'article')}, in Chinese and English.`,
  searchNoScript: 'Searching needs a script. Without one, for the browser’s own find: ',
  searchNarrow: 'Narrow',
  searchDates: 'Published',
  searchFrom: 'from',
  searchTo: 'to',
  searchMore: 'More results',
  searchStart: 'Start from a topic',
  searchNotIn: 'Not searched, as it is in no article: ',
  searchRead: 'Understood as',
  searchKeys: 'move through the hits and open one,',
  searchEscape: 'returns to the field.',
  searchSyntax: 'What can be typed',
  searchFinds: [
    'these words side by side',
    'articles without it',
    'one of the two',
    'of a source',
    'of a topic',
    'from then on',
    'before that',
    'in these months',
  ],
  zone: (zone: string) =>
    `Times as in the source; ${zone === 'Asia/Shanghai' ? 'Beijing time' : zone} assumed.`,
  madeWith: (name: string) => `Made with ${name}.`,
  feeds: 'Feeds',
  data: 'Data (JSON)',
  report: 'Build report',
  sources: 'Sources',
  allTitles: 'Every title',
  changes: 'What changed',
  signs: 'Signs',
  keyboard: 'Keyboard',
  paper: 'Paper',
  papers: { auto: 'As the system', light: 'Light', dark: 'Dark' },

  articles: (number: number) => count(number, 'article'),
  topicsCount: (number: number) => count(number, 'topic'),
  sourcesCount: (number: number) => count(number, 'source'),
  citations: (number: number) => count(number, 'citation'),
  insightsCount: (number: number) => count(number, 'insight'),
  all: (number: number) => `All ${decimal(number)}`,
  none: 'none',
  undated: 'Without a date',
  noDate: 'no date',
  noSource: 'Source not named',
  original: (host: string) => `Original at ${host}`,
  noSubject: 'no subject',
  otherSources: 'Other sources',
  sameStory: 'Same story',
  topicMoved: 'This topic stands at another address:',
  /** Of all, this one too: a list of three below it would contradict four. */
  storyCount: (number: number) => `${count(number, 'article')} with this one`,
  sameMore: (number: number) => `and ${count(number, 'more', 'more')}`,
  before: (month: string, number: number) => `${month} and before, ${count(number, 'article')}`,
  /** What is in doubt of one article. */
  inDoubt: {
    figures: 'Figures disagree',
    date: 'A date does not fit',
    both: 'Figures disagree, a date does not fit',
  } as Readonly<Record<InDoubt, string>>,
  /** Below a figure that is not the one in doubt. */
  otherInDoubt: {
    figures: 'Another figure disagrees',
    date: 'A date does not fit',
    both: 'Another figure disagrees, a date does not fit',
  } as Readonly<Record<InDoubt, string>>,
  /** What one sign of several may say. */
  doubtKey: {
    figures: 'figures disagree',
    date: 'a date does not fit',
    both: 'figures disagree or a date does not fit',
  } as Readonly<Record<InDoubt, string>>,
  /** Of what is listed: open ones, or none but those that were looked into. */
  doubtsHeading: ({ figures, dates }: DoubtCounts): string => {
    if (figures + dates === 0) return 'Looked into'
    if (dates === 0) return 'Figures that disagree'
    return figures === 0 ? 'Dates that do not fit' : 'Figures and dates in doubt'
  },
  byMonthAndTopic: 'By month and topic',
  newestIn: (month: string) => `Newest in ${month}`,
  allTopics: 'All topics',
  perMonth: (from: string, to: string, counts: string) =>
    `Articles per month from ${from} to ${to}: ${counts}`,
  more: (number: number) => `and ${decimal(number)} more`,
  outside: (number: number) =>
    `Outside the chart, ${count(number, 'article')} dated far from the others: `,
  undatedOutside: (number: number) =>
    `Outside the chart, ${count(number, 'article')} without a date.`,
  perMonthName: 'Articles per month',
  inFigures: 'In figures',
  overview: 'Overview',
  listSeparator: ', ',
  comma: ', ',
  colon: ': ',
  clauseSeparator: '; ',
  stop: '.',
  /** Between two sentences. */
  gap: ' ',
  untitled: 'Without a title; its opening words stand here',

  topicsLead: (topics: number, articles: number) =>
    `${count(topics, 'topic')}, ${count(articles, 'article')}. An article takes the topic of the page it was copied from.`,
  topicLead: (articles: number, sources: number, range: string | null, insights: number) =>
    `${count(articles, 'article')} from ${count(sources, 'source')}${range ? `, ${range}` : ''}; ${count(insights, 'insight')}`,
  doubtsCount: ({ figures, dates }: DoubtCounts) =>
    `${joined(figures > 0 && count(figures, 'disagreement'), dates > 0 && `${count(dates, 'date')} in doubt`)}`,
  timeline: 'When, and from whom',
  timelineKey: 'a line joins the same story',
  timelineName: (number: number) => `Timeline, ${count(number, 'article')}`,
  articlesHeading: 'Articles',
  covers: 'What they cover',
  coversHint: 'group headings',
  feed: 'Feed',
  sourceLead: (articles: number, topics: number, range: string | null) =>
    `${count(articles, 'article')}${range ? `, ${range}` : ''}, in ${count(topics, 'topic')}. The name stands as the dumps give it.`,
  sourcesLead: (sources: number, articles: number) =>
    `${count(sources, 'source')} of ${count(articles, 'article')}. Names stand as the dumps give them.`,
  withoutSource: (number: number) =>
    `${count(number, 'article names', 'articles name')} no source.`,
  partLead: (range: string | null) => `A hundred articles${range ? `, ${range}` : ''}.`,
  newerPart: 'Newer articles',
  olderPart: 'Older articles',
  parts: 'Parts of this list',
  byYear: 'By year',
  source: 'Source',
  topic: 'Topic',
  firstAndLast: 'From, to',

  monthLead: (articles: number, days: number, sources: number) =>
    `${count(articles, 'article')} on ${count(days, 'day')}, from ${count(sources, 'source')}.`,
  undatedLead: (articles: number) =>
    `${count(articles, 'article')} whose dump gives no date, or none that can be.`,
  twelveMonths: (month: string) => `Twelve months to ${month}`,
  months: 'Months',
  neighbouringMonths: 'Neighbouring months',
  earlier: 'Earlier',
  later: 'Later',
  archiveLead: (articles: number, years: number | null, undated: number) =>
    `${count(articles, 'article')}${years === null ? '' : ` in ${count(years, 'year')}`}${undated > 0 ? `, and ${decimal(undated)} without a date` : ''}. Choose a month.`,
  newestOfMonth: (day: string) => `The newest of them, ${day}`,
  allLead: (articles: number) =>
    `${count(articles, 'title')}, newest first. The browser’s own search (Ctrl F) looks through them.`,
  allParts: (articles: number) =>
    `${count(articles, 'title')}, on pages of their years and months; the search of this site looks through all.`,
  allOf: (month: string) => `Every title, ${month}`,

  contents: 'Contents',
  insight: (number: string) => `Insight ${number}`,
  group: (number: number) => `Group ${number}`,
  opening: 'Text',
  lead: 'lead',
  labels: {
    'core viewpoint': 'Core viewpoint',
    'core viewpoints': 'Core viewpoints',
    'core insight': 'Core insight',
    'core insights': 'Core insights',
    description: 'Summary',
    summary: 'Summary',
    '': 'Lead',
  } as Readonly<Record<string, string>>,
  paragraph: (number: number) => `source paragraph ${number}`,
  line: (number: number) => `L${number}, line of the dump`,
  evidence: 'Evidence',
  byParagraph: 'By paragraph',
  strip: (last: number, cited: string) => `Source paragraphs 1 to ${last}; cited: ${cited}`,
  evidenceNote: (cited: number, last: number, single: number, uncited: number, noted: number) => {
    const none = uncited > 0 ? `; ${count(uncited, 'insight cites', 'insights cite')} none` : ''
    const one = noted === cited ? 'one' : 'one paragraph'
    const alone =
      single > 0
        ? `; ${count(single, 'insight cites', 'insights cite')} ${one}${single > 1 ? ' each' : ''}`
        : ''
    if (noted === cited)
      return `${count(cited, 'reference is', 'references are')} cited${alone}${none}.`
    const numbers = noted > 0 ? 'Raised numbers without a note' : 'Raised numbers'
    return `${citedOf(cited, last)} cited${alone}${none}. ${numbers} are taken to be paragraphs of the source.`
  },
  noEvidence: 'No source paragraph is cited in this dump.',
  apparatus: 'Source paragraphs',
  notes: 'Source paragraphs and notes',
  references: 'References',
  citedBy: 'cited by',
  tags: 'Tags',
  stands: 'Where it stands',
  standsAt: (line: number) => `line ${decimal(line)}`,
  badDate: (raw: string) => `“${raw}” is not read as a date`,
  copy: 'Copy',
  /** What a button shows, and its name, which contains it. */
  copies: {
    plain: ['Citation', 'Citation: copy'],
    gbt: ['GB/T', 'GB/T 7714 citation: copy'],
    link: ['Link', 'Link: copy'],
    markdown: ['Text', 'Text as Markdown: copy'],
  } as Readonly<Record<'plain' | 'gbt' | 'link' | 'markdown', readonly [string, string]>>,
  cut: 'Cut off here in the dump, without a citation.',
  rawText: 'Running text',
  rawNote: 'No insights could be read in it: kept as it stands.',
  rest: 'Also in the dump',
  restNote: 'fits no group; kept as it stands',
  titleOnly: 'The dump has a title for this article and no text.',
  neighbours: 'Next in topic',
  newerIn: 'Newer in',
  olderIn: 'Older in',
  newerHere: 'Newer',
  olderHere: 'Older',
  /** In a list where one of two neighbours has no date. */
  previous: 'Previous',
  next: 'Next',
  isNewest: 'This is the newest.',
  isOldest: 'This is the oldest.',
  twoHere: (number: number) => `${spelt(number)} figures here`,
  elsewhere: (raw: string) => `${raw} in`,
  logarithmic: 'Logarithmic axis.',

  figuresLead: ({ figures, articles, cases, newest, agreed }: FiguresTold) =>
    `${count(figures, 'quantity', 'quantities')} in ${count(articles, 'article')}. ${casesFirst(cases, newest)}${agreed > 0 ? ` ${spelt(agreed)} ${agreed === 1 ? 'quantity is' : 'quantities are'} given alike by two sources.` : ''}`,
  narrowed: (heading: string, name: string) => `${heading}: ${name}`,
  noDoubts: NO_DOUBTS,
  ownLink: 'Link to this entry',
  allDoubts: (number: number) => `All ${decimal(number)}`,
  doubtful: 'In doubt',
  casesByMonth: 'In doubt, by month: ',
  /** Before its months, or one of them. */
  year: (year: string) => year,
  yearOf: (year: string) => `${year} `,
  figuresShown: (shown: number, total: number) =>
    `The newest ${decimal(shown)} of ${decimal(total)} stand here; all are in the data.`,
  figuresData: 'Data: ',
  agreeKey: 'two sources agree',
  agreeing: (source: string) => `= ${source} gives it alike`,
  figuresNote:
    'A subject is taken from the words of the clause by plain rules; where they cannot tell, none stands here.',
  moreRows: '{n} more',
  kinds: {
    money: 'Money',
    percent: 'Per cent',
    points: 'Percentage points',
    mass: 'Mass',
    energy: 'Energy',
    count: 'Counts',
    multiple: 'Multiples',
    duration: 'Durations',
    fraction: 'Fractions',
    rate: 'Rates',
    other: 'Other',
  } as Readonly<Record<string, string>>,
  kind: 'Kind',
  allKinds: 'All',
  subject: 'Subject',
  value: 'Value',
  inUnits: 'In units',
  inContext: 'In context',
  sourceAndDate: 'Source, date',
  dumpLine: 'Dump',
  unit: 'Unit',
  showAll: 'All',
  showAllAgain: 'Show all',
  figuresLeft: '{n} of {all} figures here',
  sorted: { ascending: 'Sorted by %, ascending', descending: 'Sorted by %, descending' },
  filter: 'Narrow this table',
  timesBetween: (times: string) => `The highest is ${times} times the lowest.`,
  dismissed: 'The editor has looked into it:',
  correctedSince: 'Corrected since:',
  /** How many more were looked into, beside how many are open. */
  lookedInto: (number: number) => `${decimal(number)} looked into`,
  figuresEmpty: 'No figure has been found in the articles.',

  changesLead: (before: number, counts: Counts) => {
    const { added, changed, corrected, topics, removed, figures, settled } = counts
    const since = `Against an earlier build of ${count(before, 'article')}: `
    if (added + changed + corrected + topics + removed + settled === 0)
      return `${since}nothing changed.`
    const parts = [
      [added, 'added'],
      [changed, 'changed'],
      [corrected, 'corrected'],
      [topics, 'under other topics'],
      [removed, 'removed'],
    ] as const
    const told = parts.flatMap(([number, what]) =>
      number > 0 ? [`${decimal(number)} ${what}`] : [],
    )
    if (figures) told.push(`${count(figures, 'figure')} not as before`)
    if (settled > 0) told.push(`${count(settled, 'doubt')} settled`)
    return `${since}${told.join(', ')}.`
  },
  changesNote:
    'An article is the same as long as its title, source and time are. Lines moved or files renamed are no change.',
  moreInData: (number: number) => `and ${decimal(number)} more, in the data`,
  noChange: 'Nothing against the earlier build.',
  added: 'Added',
  changed: 'Changed',
  corrected: 'Corrected',
  settled: 'No longer in doubt',
  otherTopics: 'Under other topics',
  was: 'was',
  became: 'became',
  removed: 'Removed',
  figuresUnknown: 'The figures of the earlier build were not there to be compared.',
  thenAndNow: 'Then and now',
  isNew: 'new',
  isGone: 'gone',

  dumpLead: (lines: number, bytes: number, articles: number) =>
    `${count(lines, 'line')}, ${count(bytes, 'byte')}, ${count(articles, 'article')}. Shown as received; `,
  fileItself: 'the file itself',
  lines: (from: number, to: number) => `Lines ${decimal(from)}–${decimal(to)}`,
  chromeHint: 'grey: page chrome, of no article',
  leftOverHint: 'amber: left over',
  cutLine: (number: number) => `… ${count(number, 'character')} more; see the file itself`,
  unreadable: 'The file could not be read as text. The report says why.',
  emptyFile: 'The file is empty.',
  moreLines: 'Lines before and after',
  cameFrom: 'You came from',
  backToInsight: 'Back to the insight',
  inThisFile: 'In this file',
  thisFile: 'This file',
  published: 'Published',
  chrome: 'Page chrome',
  leftOver: 'Left over',
  bytesNote: 'Bytes.',

  nothingLost: 'Nothing lost',
  reportLead: (dumps: number) =>
    `Every byte of ${dumps === 1 ? 'the dump' : `the ${decimal(dumps)} dumps`} is published, known page chrome, or left over and shown as it stands. The sums add up.`,
  reportEmpty: 'No dump was found in the articles folder.',
  account: 'Byte account',
  leftOverNote:
    'Left over: text of no article, and what articles show as running text or beside their groups.',
  dump: 'Dump',
  chromeShort: 'Chrome',
  file: 'File',
  total: 'All',
  moreTopics: 'More topics',
  moreSources: 'More sources',
  byName: 'All by name',
  fromTo: (first: string, last: string) => `${first} to ${last}`,
  namesFrom: (list: string, first: string, last: string) => `${list}, ${first} to ${last}`,
  largestFirst: 'The largest first',
  namesBefore: 'Names before these',
  namesAfter: 'Names after these',
  moreDumps: (number: number) => `and ${count(number, 'more dump')}: all stand in`,
  messages: 'Messages',
  messagesCount: (kinds: number, places: number) =>
    `${count(kinds, 'kind')}, ${count(places, 'place')}`,
  noMessages: 'There is nothing to say about the dumps.',
  times: (number: number) => (number === 1 ? 'once' : `${decimal(number)} times`),
  expected: 'expected ',
  kept: 'Kept',
  todo: 'To do',
  morePlaces: (number: number) => `and ${decimal(number)} more`,
  leftOverText: 'Left-over text',
  pieces: (number: number) => count(number, 'piece'),
  build: 'This build',
  statements: 'Insights',
  citationsLabel: 'Citations',
  duplicates: 'Duplicates merged',
  assumed: 'Times with assumed zone',
  version: 'Version',
  hashHint: 'first 12 digits',

  missing: 'There is no page at this address',
  missingLead:
    'The address may be incomplete, or the article was renamed. Articles keep their address as long as their title, source and time stay the same.',
  missingHint: 'If the links here lead nowhere, go up until the front page comes.',
  thisFolder: 'This folder',
  folderUp: 'One folder up',
  newest: 'Newest',

  empty: 'No articles yet',
  emptyLead: 'The site is built and ready. It has found no dump in the folder ',
  emptySteps: [
    'Copy a digest page as plain text, from its title to its end.',
    'Save it as a text file in that folder, in UTF-8:',
    'Build again. The page you are reading becomes the front page:',
  ],
  emptyReport: 'What was looked for and found: ',

  moreFeeds: (number: number) =>
    `and ${count(number, 'more topic')}: the page of a topic leads to its feeds.`,
  feedsLead:
    'A feed is an address that a feed reader looks at for you: new articles come to you, without an account and without mail.',
  follow: 'Follow',
  everything: 'Everything',
  how: 'How',
  feedsHow:
    'Copy an address from the table into your reader. Any reader that knows Atom or JSON Feed will do.',
  feedsRelative:
    'Addresses inside these feeds are relative, as the site has not said where it stands (url in .eleventy.ts). Some readers cannot follow them.',
  feedsUndated: (number: number) =>
    `${count(number, 'article has', 'articles have')} no date and cannot be in a feed.`,
  programs: 'For programs',
  indexHint: 'every article with its files',
  llmsHint: 'the same for language models',

  signsLead: 'What the marks on these pages say.',
  signsSay: {
    differs:
      'Two texts give different figures of one thing, or a date does not fit the day of its article. Leads to where they stand side by side.',
    agrees: 'Another source gives this figure alike. Leads there.',
    limits: 'The text says about, over, under, at least or up to.',
    units: 'What a figure comes to in the units of this page: computed, and not in the text.',
    insight: 'The third insight of the second group, and the link to it.',
    citation:
      'Citation: the number that the dump gives, taken to be that of a paragraph of the source.',
    paragraph: 'That paragraph, below the article, with the insights that cite it.',
    line: 'Line of the dump, the file that was pasted. Leads there.',
    story: 'Articles of one event, joined by rules from their names, figures and dates.',
    chrome: 'Menus and buttons that were copied along with a page: of no article.',
    leftOver: 'Text of no article, or that fits no group of one: shown as it stands.',
    account: 'Each byte of a file, counted as published, page chrome or left over.',
  },

  keysNeed: 'They need scripts, which this browser does not run.',
  keysLead: 'Everything can be reached without them: they are shortcuts, and can be switched off.',
  keptHere: 'Kept on this device',
  keptHint:
    'Your paper, whether single keys are on, and which articles you have seen. It stays in this browser and is sent nowhere.',
  forget: 'Forget my visits',
  forgotten: 'Forgotten.',
}

/** Every word of the interface; the English ones give the shape. */
export type Words = typeof EN
