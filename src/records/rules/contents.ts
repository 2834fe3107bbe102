/** What the bytes of a file are, where they are no dump and no Markdown. */
import { FILE_ITSELF, WHOLE_FILE } from './kept.ts'
import type { Rule } from './rule.ts'

export const CONTENTS = {
  'empty-file': {
    severity: 'warning',
    message: 'the file is empty',
    expected: 'a dump, or an article in Markdown',
    kept: 'Nothing.',
    todo: 'Paste the text of a page into it, or remove it.',
    explain: 'A file without text has no article.',
  },
  encoding: {
    severity: 'error',
    message: 'the file is not UTF-8 but, it seems, %',
    expected: 'text in UTF-8',
    kept: FILE_ITSELF,
    todo: 'Open it in that encoding and save it as UTF-8: Notepad has a field Encoding in Save as, TextEdit has one in Open.',
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
    message: 'this is the source of a web page or a feed, not its text: %',
    expected: 'the text of a page, as copied from the browser window',
    kept: WHOLE_FILE,
    todo: 'Open the page (of a feed, each article that it names) in a browser, select all, copy, and paste that into the file.',
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
} as const satisfies Readonly<Record<string, Rule>>
