/** What no rule could place in the text of a dump, and where its copy was cut. */
import type { Rule } from './rule.ts'

export const BODIES = {
  'raw-body': {
    severity: 'warning',
    message: 'the text has no lead, group or item: %',
    expected: 'items after ` - `, below `Group 1` or a heading',
    kept: 'The whole text, as it is.',
    todo: 'Nothing; or replace it by a digest.',
    explain: 'Some pages show the opening of a report instead of a digest of it.',
  },
  'unknown-mark': {
    severity: 'warning',
    message: 'lines begin with “%”, which is no mark of a list that is read',
    expected: 'lines that begin with `- `, `* ` or `• `',
    kept: 'The whole text, as it is.',
    todo: 'Write `- ` in its place, below `Group 1: …` or a heading.',
    explain:
      'Nothing else in the text has the form of a lead, a group or an item. The marks that are read are listed in articles/README.md.',
  },
  'left-over': {
    severity: 'warning',
    message: 'this text has no place in the article: %',
    expected: null,
    kept: 'The text as it is; it is published, too: below its article, on the page of the dump and in the report.',
    todo: 'Move it out of the file if nobody is to read it, or to where it belongs; else nothing.',
    explain:
      'A sentence before the first heading, a heading without an item, a line behind the last one: kept and shown, but in no group.',
  },
  stray: {
    severity: 'warning',
    message: 'this text belongs to no article: %',
    expected: null,
    kept: 'The text as it is; it is published, too: on the page of the dump and in the report.',
    todo: 'Move it out of the file if nobody is to read it, or to where it belongs; else nothing.',
    explain:
      'Lines of a menu above the topic, or before the first title or between two pages; those in a row are told together. Where the file has no article, `no-article` tells all of it.',
  },
  table: {
    severity: 'warning',
    message: 'a table: %',
    expected: 'items of a list',
    kept: 'The table: in Markdown as one, in its place; of a dump as text, below the article.',
    todo: 'Nothing; or write its rows as items.',
    explain: 'A table of a report was copied into the digest. It is kept as one piece of text.',
  },
  'cut-item': {
    severity: 'warning',
    message: 'the copy seems to end in the middle: %',
    expected: 'a citation or a full stop at the end',
    kept: 'The item, as far as it goes.',
    todo: 'Copy the end of the page too; nothing, if it ends so.',
    explain:
      'The last item of the file has neither citation nor stop, and the one before it has; of a list without any the last one says nothing.',
  },
  'cut-title': {
    severity: 'warning',
    message: 'the copy seems to end with a title: %',
    expected: 'source and date, and a body',
    kept: 'The line, as the title of an article without text.',
    todo: 'Copy the rest of the page too; or remove the line, if it is none of an article.',
    explain:
      'Copies often end with the title of an article that is not shown. A line of fewer than a dozen letters, or six Chinese characters, is no title there, and left over.',
  },
  unlisted: {
    severity: 'warning',
    message: '% are not listed',
    expected: null,
    kept: 'What the listed ones of that kind say.',
    todo: 'Mend the first ones and check again: so many have one cause.',
    explain:
      'Of each kind of message, the first 1,000 about a file are listed and the rest counted.',
  },
} as const satisfies Readonly<Record<string, Rule>>
