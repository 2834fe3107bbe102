/** What a dump lacks of its topic, or an article of its title, source, date, text and lead. */
import type { Rule } from './rule.ts'

export const ARTICLES = {
  'no-article': {
    severity: 'warning',
    message: 'no article was found in the file',
    expected: 'a title, a line like `Sou Hu Cai Jing· 2025-11-09 08:41`, and a body',
    kept: 'All of its text as left-over text; it is published, too: on the page of the dump and in the report.',
    todo: 'Move the file out of the folder if nobody is to read it; else compare it with the example in articles/README.md: perhaps the copy is incomplete.',
    explain: 'Nothing in the file has the form of a title with a source, or of a digest.',
  },
  'near-byline': {
    severity: 'warning',
    message: 'this line looks like source and date, and no article begins at it: %',
    expected: 'a name and a date, between a title and a text',
    kept: 'The line, with the text around it: in the article above, or in none.',
    todo: 'Write it as `Name· 2025-11-09 08:41`, with a dot, on a line between the title and the text; or do nothing, where it is none.',
    explain:
      'A name and a day with another sign between them may be part of any text, so that what stands around them has to tell. Of a file without an article, the line that looks most like one is told.',
  },
  talk: {
    severity: 'warning',
    message: 'people talk here, and no article begins at the name and time of what one said: %',
    expected:
      'articles with a title each, not messages of a chat or questions and answers with a time each',
    kept: 'All of it as left-over text; it is published, too: on the page of the dump and in the report.',
    todo: 'Move the file out of the folder if nobody is to read it; or write what is worth keeping below a title and a line like `Name· 2025-11-09 08:41`.',
    explain:
      'In a log of a chat the line above a name and a time is what another person said, in a list of answers it is the answer, and in the transcript of a film what is said then: none is a title.',
  },
  'no-topic': {
    severity: 'warning',
    message: 'the dump names no topic',
    expected: 'the topic, above the first title: `Topic: Gold` or `主题：黄金`',
    kept: 'The articles, without a topic.',
    todo: 'Nothing; or add the line.',
    explain:
      'The topic is a line that says so, or the last line of the page head that is not one of its fixed words.',
  },
  'topicless-page': {
    severity: 'warning',
    message: 'another page begins here and names no topic: %',
    expected: 'its topic, above its first title: `Topic: Gold` or `主题：黄金`',
    kept: 'Its articles, without a topic; those of the other pages, under theirs.',
    todo: 'Add the line; or delete this one, where it is no other page.',
    explain:
      'Several pages stand in the file, one below the other, each with its own topic. Words like `Search documents` tell where one begins; this one is named by its first line.',
  },
  'empty-page': {
    severity: 'warning',
    message: 'no article was found on this page: %',
    expected: 'titles, each with source and date, below the head of the page',
    kept: 'Its lines, on the page of the dump; and the articles of the other pages.',
    todo: 'Copy the articles of this page, too; or delete its lines.',
    explain:
      'Several pages stand in the file, one below the other. The head of this one is there (`Search documents` and its topic, by which it is named here), and no article before the next or the end.',
  },
  'one-line': {
    severity: 'warning',
    message: 'a page whose lines were lost: %',
    expected: 'title, source and date, and text on lines of their own',
    kept: 'Its articles, parted where source and date stand before `Core Viewpoint` or `Group 1`, or below a title.',
    todo: 'Compare where titles begin and end; copy the page with its lines, or part them here.',
    explain:
      'Where a title ends and the name of its source begins is known of a few names alone; the others stay with the title.',
  },
  'no-title': {
    severity: 'warning',
    message: 'an article without a title',
    expected: 'a title: on the line before source and date, or in Markdown as `title:`',
    kept: 'The article, under its opening words.',
    todo: 'Add the title.',
    explain:
      'The line before source and date belongs to another article, or there is none. In Markdown there is neither `title:` nor a heading of the first level.',
  },
  'no-byline': {
    severity: 'warning',
    message: 'no source and date for “%”',
    expected: 'a line like `Sou Hu Cai Jing· 2025-11-09 08:41` after the title',
    kept: 'The article, among those without a date.',
    todo: 'Nothing; or add the line.',
    explain: 'A title followed by a digest is an article, even when source and date are missing.',
  },
  'no-date': {
    severity: 'warning',
    message: 'no date for “%”',
    expected: 'a date like 2025-11-09 08:41 beside the source',
    kept: 'The article with its source, among those without a date.',
    todo: 'Nothing; or add the date.',
    explain: 'A line names the source of the article alone, between its title and its text.',
  },
  'no-body': {
    severity: 'warning',
    message: 'no text for “%”',
    expected: 'a body after source and date',
    kept: 'Title, source and date.',
    todo: 'Nothing; or add the text.',
    explain: 'The next title follows at once, or the copy ends here.',
  },
  'bad-date': {
    severity: 'warning',
    message: 'the date % does not exist',
    expected: 'a date like 2025-11-09 08:41',
    kept: 'The article without a date; the date as written, among its left-over text.',
    todo: 'Correct the date.',
    explain: 'A date that does not exist is never turned into one that does.',
  },
  'unread-date': {
    severity: 'warning',
    message: 'the date “%” is not in a form that is read',
    expected: 'a date like 2025-11-09 08:41',
    kept: 'The article without a date; the date as written, among its left-over text.',
    todo: 'Write it as `2025-11-09 08:41`, or the day alone as `2025-11-09`.',
    explain:
      'Dates with year, month and day are read in the forms that articles/README.md lists. `3 hours ago`, a date without a year, two days (`26–30 October 2026`) and 03/11/2026, which could be of two, are not guessed at.',
  },
  'no-lead': {
    severity: 'info',
    message: 'no lead before the first group',
    expected: '`Core Viewpoint -` or `Core Insights -`',
    kept: 'The groups, published without a lead.',
    todo: 'Nothing; or add the lead to the dump.',
    explain:
      'The body starts at its first group. Many pages have no lead; the groups are published.',
  },
} as const satisfies Readonly<Record<string, Rule>>
