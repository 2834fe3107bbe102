/** Front matter of a Markdown article: its form, its keys and their values. */
import { WHOLE_FILE } from './kept.ts'
import type { Rule } from './rule.ts'

export const FRONT_MATTER = {
  'front-matter': {
    severity: 'error',
    message: 'the front matter is refused: %',
    expected: 'YAML between two lines `---`, TOML between two lines `+++`, or an object of JSON',
    kept: WHOLE_FILE,
    todo: 'Correct the line; keys are title, source, date, topic, topics, tags and url.',
    explain:
      'Front matter can hold code for many programs. Here it is data alone: YAML or TOML of at most 64 KB and 20 levels, without aliases.',
  },
  'comment-in-value': {
    severity: 'warning',
    message: 'to YAML this is a comment, and no part of the value before it: %',
    expected: 'quotes around a value with ` #` in it',
    kept: 'The words from `#` on, below the article.',
    todo: 'Put the whole value in quotes, if they belong to it; write tags without `#`.',
    explain: 'In front matter a `#` behind a space begins a comment, which ends with its line.',
  },
  'unknown-key': {
    severity: 'warning',
    message: 'unknown key %',
    expected: 'title, source, date, topic, topics, tags or url',
    kept: 'The line as it is, below the article.',
    todo: 'Correct the key, or remove the line.',
    explain:
      'A key that is not known has no effect, and a slip of the pen should not go unnoticed.',
  },
  'other-key': {
    severity: 'info',
    message: 'nothing is read from the key %',
    expected: 'title, source, date, topic, topics, tags or url',
    kept: 'The line as it is, below the article.',
    todo: 'Nothing; or write what it says under one of those keys.',
    explain:
      'A key of another program, or a second one for the same. Which names of other programs are read, articles/README.md says.',
  },
  draft: {
    severity: 'warning',
    message: 'the file says that it is not to be published: %',
    expected: null,
    kept: 'Nothing of it, neither text nor name.',
    todo: 'Nothing; or, to publish it, take out that line, or move the file out of the folder `_drafts`.',
    explain:
      '`draft`, `private`, `hidden`, `unlisted` or `headless` with any value but a no, `deleted`, a `password`, `status` or `post_status: draft`, `pending` or `scheduled`, `visibility: members`, `audience: only_paid`, `published: false`, `publish: false` and `dg-publish: false` (in German, `Status: Entwurf`; in Chinese, `状态: 草稿` or `未发布`, `发布: 否`, `公开: 否`, `私密: 是`), and a line `draft: true` anywhere in the text, keep a Markdown file off the site, and a folder `_drafts` all that is in it.',
  },
  'publish-later': {
    severity: 'warning',
    message: 'the article waits for the day of its publishing: %',
    expected: null,
    kept: 'Off the site until another article is of that day or of a later one; then the article, with the line below it.',
    todo: 'Nothing; to have it published now, take out the line.',
    explain:
      'The clock is not asked, so that equal articles give an equal site: what day it is the newest article says. One that is dated far ahead of all others is not asked either.',
  },
  'publish-day': {
    severity: 'info',
    message: 'the article waited for the day of its publishing, which has come: %',
    expected: null,
    kept: 'The article, with the line below it: another article is of that day or of a later one.',
    todo: 'Nothing; or take out the line.',
    explain:
      'The clock is not asked, so that equal articles give an equal site: what day it is the newest article says, as `publish-later` tells of those that wait.',
  },
  'published-now': {
    severity: 'warning',
    message: 'the article is published, though the file has a time at which that ends: %',
    expected: null,
    kept: 'The article; the line as it is, below it.',
    todo: 'Write `draft: true` once that time has come; if it may be seen for good, take out the line.',
    explain:
      'The clock is not asked, so that equal articles give an equal site: what is to be seen until a time is seen as long as it is there.',
  },
  'wrong-type': {
    severity: 'warning',
    message: 'the value of % is not of its type',
    expected: 'text; for topics and tags, a list of texts; for url, an address of the web',
    kept: 'The lines as they are, below the article.',
    todo: 'Write the value as text; put quotes around it if it holds marks of YAML.',
    explain:
      'Title, source, date and topic are texts, topics and tags are lists of texts, url is an address that begins with http.',
  },
} as const satisfies Readonly<Record<string, Rule>>
