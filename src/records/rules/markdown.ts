/** What a Markdown article lacks, and which of its blocks are shown as text. */
import { WHOLE_FILE } from './kept.ts'
import type { Rule } from './rule.ts'

export const MARKDOWN = {
  'no-heading': {
    severity: 'warning',
    message: 'no article was found in the file',
    expected: '`title:` in the front matter, a heading, a paragraph or a list',
    kept: 'All of its text as left-over text, on the page of the dump.',
    todo: 'Write `title: …` between two lines `---` at the top, or the text of the article.',
    explain:
      'The file has no front matter with a title, no heading, and no text but quotes, tables, pictures and code.',
  },
  'no-source-key': {
    severity: 'warning',
    message: 'no source and date for “%”',
    expected: '`source:` and `date:` in the front matter',
    kept: 'The article, among those without a date.',
    todo: 'Nothing; or add them, between two lines `---` at the top.',
    explain: 'Front matter says where an article comes from, and of when it is.',
  },
  'no-lead-heading': {
    severity: 'info',
    message: 'no lead before the first group',
    expected: '`## Core Viewpoint`',
    kept: 'The groups, published without a lead.',
    todo: 'Nothing; or add that heading, with one paragraph below it.',
    explain: 'The lead of an article in Markdown stands below a heading such as Core Viewpoint.',
  },
  'several-articles': {
    severity: 'warning',
    message: 'another article seems to begin here: %',
    expected: 'one article in a file of Markdown',
    kept: 'Its text, as a part of the article above it.',
    todo: 'Give each article a file of its own; or a heading of one level, with source and date below it, where the front matter names no source.',
    explain:
      'Headings of one level, each with source and date below it, are several articles. Here the front matter names a source for all of the file, it has a second front matter, or most headings of that level have none.',
  },
  nesting: {
    severity: 'error',
    message: 'the Markdown is nested more than 100 levels deep',
    expected: 'lists and quotes of a few levels',
    kept: WHOLE_FILE,
    todo: 'Write the text without the nesting.',
    explain: 'The limit keeps one file from using up the time of the build.',
  },
  comment: {
    severity: 'warning',
    message: 'a comment is published: %',
    expected: null,
    kept: 'The comment below the article, and in the file that the site has.',
    todo: 'Take it out of the file, if nobody is to see it.',
    explain:
      'The site shows each file whole, so that nothing of it is lost, with what an author hides: `%% … %%`, `<!-- … -->`, `{% comment %}`, `{{/* … */}}`, `[//]: # (…)`, `<div hidden>`. One of a single word is for a program, and no more than a note.',
  },
  'kept-as-text': {
    severity: 'info',
    message: 'this is no heading, item or paragraph: %',
    expected: 'items of a list, or paragraphs',
    kept: 'The text as it is, in its place or below the article.',
    todo: 'Nothing; or write it as items of a list.',
    explain:
      'Lead, headings, items and paragraphs are published as such; what stands above a lead, quotes, tables, code and pictures are shown as text.',
  },
} as const satisfies Readonly<Record<string, Rule>>
