/**
 * Problems are values with a place. One table holds the rules and their wording, so that a message
 * reads alike in the terminal, in `--json`, on the report page and in `check --explain CODE`.
 *
 * A file that cannot be read is an error. What a reader of the site would miss is a warning. A form
 * that many dumps have is information.
 */

import { excerpt } from '../text/clean.ts'

export type Severity = 'error' | 'warning' | 'info'

export interface Problem {
  /** Stable name of the rule; a key of `RULES`. */
  readonly code: Code
  readonly severity: Severity
  /** Relative to the articles folder. */
  readonly path: string
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units. */
  readonly column: number
  /** What is wrong, with the offending text cut to 120 characters and escaped for a terminal. */
  readonly message: string
  /** What was expected here; null when nothing in particular. */
  readonly expected: string | null
  /** What was kept, and where it is shown. */
  readonly kept: string
  /** What to do about it. */
  readonly todo: string
}

export interface Rule {
  readonly severity: Severity
  /** What is wrong; `%` stands for the text found there. */
  readonly message: string
  /** What belongs there, for the line `expected …`; null when the message says it all. */
  readonly expected: string | null
  readonly kept: string
  readonly todo: string
  /** What the rule is for, for `check --explain CODE`: one or two sentences. */
  readonly explain: string
}

const WHOLE_FILE = 'The whole file as left-over text, on the page of the dump.'
const FILE_ITSELF = 'The file itself, linked on the page of the dump.'
const NOTHING = 'Nothing.'
const PICTURE_KEPT = 'Its words and its address as text, in the article.'

/** Every message Cinnabar has about input, by its stable code. */
export const RULES = {
  // A file
  unreadable: {
    severity: 'error',
    message: 'the file cannot be opened: %',
    expected: 'a file that this user may read',
    kept: 'Nothing of it.',
    todo: 'Change its permissions or its name, or take it out of the folder.',
    explain: 'The system refused to open or read the file. The other files are built.',
  },
  'in-cloud': {
    severity: 'error',
    message: '% is not on this machine: iCloud keeps it elsewhere',
    expected: 'the file itself',
    kept: 'Nothing of it; its articles are not on the site.',
    todo: 'Open it, or choose Download Now in its menu in Finder, and build again.',
    explain:
      'To make room, iCloud takes a file away and leaves an empty one, `.x.txt.icloud`, in its place. The other files are built.',
  },
  'not-a-file': {
    severity: 'warning',
    message: '% is not read',
    expected: 'a plain file',
    kept: 'Nothing of it.',
    todo: 'Take it out of the articles folder.',
    explain:
      'Devices, pipes and sockets can block a reader for ever, so only plain files are opened.',
  },
  'link-out': {
    severity: 'warning',
    message: 'a link that leads out of the articles folder is not followed',
    expected: 'a file in the articles folder',
    kept: 'Nothing of it.',
    todo: 'Copy the file itself into the folder.',
    explain:
      'A link could publish any file of this machine, so only what really lies in the articles folder is read.',
  },
  'link-inside': {
    severity: 'info',
    message: 'a link is not followed',
    expected: null,
    kept: 'The file that it leads to, under its own name.',
    todo: 'Nothing; or remove the link.',
    explain: 'The link leads to a file of the articles folder, which is read anyway.',
  },
  'broken-link': {
    severity: 'warning',
    message: 'a link that leads nowhere, or in a circle, is not followed: %',
    expected: 'a file in the articles folder',
    kept: 'Nothing of it.',
    todo: 'Remove the link, or copy the file itself into the folder.',
    explain: 'The target of the link is missing, or the link leads back to itself.',
  },
  'too-large': {
    severity: 'error',
    message: 'the file is too large: %',
    expected: 'at most 32 MB for a dump, 2 MB for a Markdown article',
    kept: 'Nothing of it.',
    todo: 'Split the file.',
    explain: 'The limits keep one file from using up the memory of the build.',
  },
  'too-many-lines': {
    severity: 'error',
    message: 'the file has more than % lines',
    expected: 'at most 200,000 lines, or 10,000 of Markdown',
    kept: FILE_ITSELF,
    todo: 'Split the file.',
    explain: 'The limit keeps one file from using up the memory of the build.',
  },
  'too-many-articles': {
    severity: 'error',
    message: 'the file has more than % articles; this is the next',
    expected: 'at most 20,000 articles in a file',
    kept: FILE_ITSELF,
    todo: 'Split the file.',
    explain: 'The limit keeps one file from using up the memory of the build.',
  },
  'too-many-items': {
    severity: 'error',
    message: 'the file has more than % items; this is the next',
    expected: 'at most 300,000 items in a file',
    kept: FILE_ITSELF,
    todo: 'Split the file.',
    explain: 'The limit keeps one file from using up the memory of the build.',
  },
  'too-long': {
    severity: 'error',
    message: 'the article is too long: %',
    expected: 'at most 2,000,000 characters, 10,000 items and 100 topics in an article',
    kept: FILE_ITSELF,
    todo: 'Split the article, or correct the line that it begins with.',
    explain:
      'An article is one page, which a browser has to show. What is longer than a book has run into one by mistake.',
  },
  'not-read': {
    severity: 'info',
    message: '% is not read as an article',
    expected: 'a name that ends in .txt or .md, and begins with neither a dot nor ~$',
    kept: 'Nothing of it; the file stays as it is.',
    todo: 'Copy its text into a .txt file, or take it out of the folder.',
    explain: 'Only .txt (dumps) and .md (articles in Markdown) are read.',
  },
  'other-document': {
    severity: 'warning',
    message: '% is not read: documents and archives are not, text is',
    expected: 'a name that ends in .txt or .md',
    kept: 'Nothing of it; the file stays as it is.',
    todo: 'Copy its text into a .txt file, or unpack it; plain text needs no more than that name.',
    explain:
      'A document of an office program, a saved page, a table or an archive was most likely meant to be published. Only .txt (dumps) and .md (articles in Markdown) are read.',
  },
  'other-name': {
    severity: 'warning',
    message: '% is not read: its name ends in neither .txt nor .md',
    expected: 'a name that ends in .txt or .md',
    kept: 'Nothing of it; the file stays as it is.',
    todo: 'Rename it: to .md if it is Markdown with front matter, to .txt if it is the text of a page.',
    explain:
      'The file is most likely text that was meant to be published, under a name that is not known here. Only .txt (dumps) and .md (articles in Markdown) are read.',
  },
  'empty-file': {
    severity: 'warning',
    message: 'the file is empty',
    expected: 'a dump, or an article in Markdown',
    kept: NOTHING,
    todo: 'Paste the text of a page into it, or remove it.',
    explain: 'A file without text has no article.',
  },
  encoding: {
    severity: 'error',
    message: 'the file is not UTF-8 but, it seems, %',
    expected: 'text in UTF-8',
    kept: FILE_ITSELF,
    todo: 'Save it as UTF-8 in your editor; in Notepad, Save as has a field Encoding.',
    explain:
      'Text in another encoding would be published as nonsense. The name given is a guess from the bytes.',
  },
  binary: {
    severity: 'error',
    message: 'the file is no text: %',
    expected: 'text in UTF-8',
    kept: FILE_ITSELF,
    todo: 'Put the text itself into a .txt file.',
    explain:
      'A byte of value 0 occurs in no text file, but in most others; documents and pictures begin with a sign of their own.',
  },
  'html-file': {
    severity: 'error',
    message: 'this is the source of a web page, not its text: %',
    expected: 'the text of a page, as copied from the browser window',
    kept: WHOLE_FILE,
    todo: 'Open the page in a browser, select all, copy, and paste that into the file.',
    explain:
      'The markup of a page says nothing certain about its articles, so it is not guessed at.',
  },
  'json-file': {
    severity: 'error',
    message: 'this is JSON, not the text of a page: %',
    expected: 'the text of a page, as copied from the browser window',
    kept: WHOLE_FILE,
    todo: 'Open the page in a browser, select all, copy, and paste that into the file.',
    explain: 'Data has a form of its own, which a dump reader must not guess at.',
  },
  'rtf-file': {
    severity: 'error',
    message: 'this is formatted text (RTF), not plain text: %',
    expected: 'plain text',
    kept: WHOLE_FILE,
    todo: 'Open the file in the program that made it, and save it as plain text in UTF-8.',
    explain:
      'An editor for letters writes fonts and codes between the words, which would be published with them.',
  },
  'mail-file': {
    severity: 'error',
    message: 'this is the source of a mail, not its text: %',
    expected: 'the text of a mail, as its program shows it',
    kept: WHOLE_FILE,
    todo: 'Open the mail in its program, select all, copy, and paste that into the file.',
    explain:
      'In the source of a mail (quoted-printable) `=E2=80=99` stands for a sign and `=` ends lines in the middle of a word or citation.',
  },
  conflict: {
    severity: 'error',
    message: 'two versions of a text stand here, as git left them: %',
    expected: 'one of them',
    kept: WHOLE_FILE,
    todo: 'Keep what is right, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    explain:
      'Where two people changed the same lines, git writes both into the file. Which of them is meant is not guessed at.',
  },
  // A dump
  'no-article': {
    severity: 'warning',
    message: 'no article was found in the file',
    expected: 'a title, a line like `Sou Hu Cai Jing· 2025-11-09 08:41`, and a body',
    kept: 'All of its text as left-over text, on the page of the dump.',
    todo: 'Compare the file with the example in articles/README.md; perhaps the copy is incomplete.',
    explain: 'Nothing in the file has the form of a title with a source, or of a digest.',
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
  'second-page': {
    severity: 'warning',
    message: 'a second page begins here',
    expected: 'one page in a file',
    kept: 'Its articles, under the topic of the first page.',
    todo: 'Move what follows into a file of its own.',
    explain:
      'A dump has one topic. Words like `Search documents` in the middle of a file come from another page.',
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
      'Dates with year, month and day are read in the forms that articles/README.md lists. `3 hours ago`, a date without a year and 03/11/2026, which could be of two days, are not guessed at.',
  },
  'far-date': {
    severity: 'warning',
    message: 'the date % is far ahead of those of the other articles',
    expected: null,
    kept: 'The article with this date: first on the site, in its lists and in the feeds.',
    todo: 'Correct the date; if it is right, nothing.',
    explain:
      'A mistyped year keeps an article above all news to come. The warning is for an article alone more than 300 days after ten or more others, and for any more than ten years after most of them. The clock is not asked, so that equal articles give an equal site.',
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
  'shared-id': {
    severity: 'warning',
    message: 'this and another article were made to have one id: %',
    expected: null,
    kept: 'Both articles, each under a longer id.',
    todo: 'Nothing; or change a word of the title.',
    explain:
      'An id is a short hash of title, source and time. Two articles share one only where somebody has looked for such a pair.',
  },
  copy: {
    severity: 'info',
    message: 'this is the article of % once more',
    expected: null,
    kept: 'The article, once; its page names both places.',
    todo: 'Nothing; or remove one of them.',
    explain:
      'Title, source, time and text are those of another article: a page was copied twice, or stands in two files.',
  },
  'other-text': {
    severity: 'warning',
    message: 'this is the article of % with another text',
    expected: null,
    kept: 'One article with both texts: those of the first place, then what only this one says.',
    todo: 'Remove one of them; or change the title, if they are two articles.',
    explain:
      'Title, source and time are those of another article, so that both are taken for one: a later version, or a longer copy.',
  },
  twin: {
    severity: 'warning',
    message: 'this is the text of % word for word, under another title, source or time',
    expected: null,
    kept: 'Both, as two articles.',
    todo: 'Correct the other one in the same way, or remove one; nothing, if they are two articles.',
    explain:
      'An article that stands in several files was corrected in one of them, so that it is published twice; or a copy lost its line of source and time.',
  },
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
    todo: 'Nothing; or move it to where it belongs, or delete it from the file.',
    explain:
      'A sentence before the first heading, a heading without an item, a line behind the last one: kept and shown, but in no group.',
  },
  stray: {
    severity: 'warning',
    message: 'this text belongs to no article: %',
    expected: null,
    kept: 'The text as it is; it is published, too: on the page of the dump and in the report.',
    todo: 'Nothing; or move it to where it belongs, or delete it from the file.',
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
    severity: 'info',
    message: 'the copy seems to end in the middle: %',
    expected: 'a citation or a full stop at the end',
    kept: 'The item, as far as it goes.',
    todo: 'Nothing; or copy the end of the page too.',
    explain: 'The last item of the file has neither citation nor stop.',
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
  // An article in Markdown
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
  'front-matter': {
    severity: 'error',
    message: 'the front matter is refused: %',
    expected: 'YAML between two lines `---`, TOML between two lines `+++`, or an object of JSON',
    kept: WHOLE_FILE,
    todo: 'Correct the line; keys are title, source, date, topic, topics and tags.',
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
    expected: 'title, source, date, topic, topics or tags',
    kept: 'The line as it is, below the article.',
    todo: 'Correct the key, or remove the line.',
    explain:
      'A key that is not known has no effect, and a slip of the pen should not go unnoticed.',
  },
  'other-key': {
    severity: 'info',
    message: 'nothing is read from the key %',
    expected: 'title, source, date, topic, topics or tags',
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
      '`draft`, `private`, `hidden`, `unlisted` or `headless` with any value but a no, `status: draft`, `pending` or `scheduled`, `published: false` and `publish: false`, and a line `draft: true` anywhere in the text, keep a Markdown file off the site, and a folder `_drafts` all that is in it.',
  },
  'published-now': {
    severity: 'warning',
    message: 'the article is published now, though the file has a time for that: %',
    expected: null,
    kept: 'The article; the line as it is, below it.',
    todo: 'Write `draft: true` until then; if it may be seen, take out the line.',
    explain:
      'The clock is not asked, so that equal articles give an equal site: what is to be seen after a time, or until one, is seen as soon as it is built, and as long as it is there.',
  },
  'wrong-type': {
    severity: 'warning',
    message: 'the value of % is not of its type',
    expected: 'text; for topics and tags, a list of texts',
    kept: 'The lines as they are, below the article.',
    todo: 'Write the value as text; put quotes around it if it holds marks of YAML.',
    explain: 'Title, source, date and topic are texts, topics and tags are lists of texts.',
  },
  nesting: {
    severity: 'error',
    message: 'the Markdown is nested more than 100 levels deep',
    expected: 'lists and quotes of a few levels',
    kept: WHOLE_FILE,
    todo: 'Write the text without the nesting.',
    explain: 'The limit keeps one file from using up the time of the build.',
  },
  picture: {
    severity: 'warning',
    message: 'a picture is not shown: %',
    expected: 'a file beside the article or in public/',
    kept: PICTURE_KEPT,
    todo: 'Save it beside the article, and write its name there; or do nothing.',
    explain:
      'A picture of another host would tell that host who reads. Within a line of a quote or a table, none is shown.',
  },
  'picture-outside': {
    severity: 'warning',
    message: 'a picture that stands outside the folder is not taken: %',
    expected: 'a file below the folder of the articles, or in public/',
    kept: PICTURE_KEPT,
    todo: 'Copy it into the folder, and write its name there.',
    explain: 'Only what is put into the folder of the articles or into public/ is published.',
  },
  'no-picture': {
    severity: 'warning',
    message: 'there is no such picture: %',
    expected: 'a plain file of one of these names; links are not followed',
    kept: PICTURE_KEPT,
    todo: 'Copy it to one of these places, or correct its name; capitals count.',
    explain:
      'A picture is looked for beside its article, in a folder of the name of the article, below the folder of the articles, and in public/ where its address begins with a slash; one in [[ ]] in all folders.',
  },
  'several-pictures': {
    severity: 'warning',
    message: 'several pictures have that name: %',
    expected: 'one of that name, or the folder before it',
    kept: PICTURE_KEPT,
    todo: 'Write the path of the one that is meant.',
    explain: 'None of them is guessed at.',
  },
  'bad-picture': {
    severity: 'warning',
    message: 'a picture cannot be shown: %',
    expected: 'PNG, JPEG, GIF, WebP or AVIF of 20 MB at most',
    kept: PICTURE_KEPT,
    todo: 'Save it as PNG, JPEG or WebP, and smaller where it is too large.',
    explain:
      'What a file is its bytes tell, whatever its name. SVG is not shown: it is a program as much as a picture.',
  },
  'dead-link': {
    severity: 'warning',
    message: 'a link leads to no article: %',
    expected: 'a Markdown file of the folder that has an article, or a whole address (https://…)',
    kept: 'Its words with the address behind them, as text.',
    todo: 'Correct the name; for a file of public/ write its whole address.',
    explain:
      'A link between files leads to the first article of the other one; drafts, and files of other kinds, are not on the site.',
  },
  'no-note': {
    severity: 'info',
    message: 'no article, or more than one, has this name: %',
    expected: 'the name of one Markdown file, with its folder where several have it',
    kept: 'Its words, as text.',
    todo: 'Nothing, if the note is still to be written; or correct the name.',
    explain: 'A link between notes leads to the first article of the file of that name.',
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
  'html-signs': {
    severity: 'warning',
    message: 'signs of HTML stand in the text: %',
    expected: 'the text of a page, as copied from the browser window',
    kept: 'The text as it is, with these signs in it.',
    todo: 'Copy the page from the browser window; or replace them, as `&amp;` by `&`.',
    explain:
      'A dump is plain text, so that `&#39;` and `<br>` are shown as they are written. The first of several is told.',
  },
  'hidden-characters': {
    severity: 'info',
    message: 'characters that cannot be shown, first of them %',
    expected: null,
    kept: 'The text; on the pages these characters are shown as U+FFFD.',
    todo: 'Nothing; or remove them.',
    explain:
      'Control characters and unbalanced direction marks can garble a page or reorder its text.',
  },
} as const satisfies Readonly<Record<string, Rule>>

export type Code = keyof typeof RULES

/** Whether a file with this problem is not to be seen on the site, neither its text nor its name. */
export function isHeldBack({ code }: Pick<Problem, 'code'>): boolean {
  return code === 'draft'
}

/** Whether there is a rule of this name. */
export function isCode(name: string): name is Code {
  return Object.hasOwn(RULES, name)
}

/** The text that a message of a rule quotes; empty where it quotes none. */
export function quotedIn(code: Code, message: string): string {
  const [before = '', after] = RULES[code].message.split('%')
  return after === undefined ? '' : message.slice(before.length, message.length - after.length)
}

/**
 * A problem of a rule at a place, in the words of the rule.
 *
 * @param place Line and column from 1.
 * @param found Text that the message quotes.
 */
export function problem(
  code: Code,
  path: string,
  place: { readonly line: number; readonly column: number },
  found = '',
): Problem {
  const { severity, message, expected, kept, todo } = RULES[code]
  return {
    code,
    severity,
    path,
    line: place.line,
    column: place.column,
    message: message.replace('%', () => excerpt(found)),
    expected,
    kept,
    todo,
  }
}

/** As they are told: by line and column; those of one place in the order in which they were found. */
export function inOrder<Item extends Pick<Problem, 'line' | 'column'>>(
  problems: readonly Item[],
): readonly Item[] {
  return [...problems].sort((one, other) => one.line - other.line || one.column - other.column)
}
