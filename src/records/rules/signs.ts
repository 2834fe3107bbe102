/** Signs that a text should not have. */
import type { Rule } from './rule.ts'

export const SIGNS = {
  'html-signs': {
    severity: 'warning',
    message: 'signs of HTML stand in the text: %',
    expected: 'the text of a page, as copied from the browser window',
    kept: 'The text as it is, with these signs in it.',
    todo: 'Copy the page from the browser window; or replace them, as `&amp;` by `&`.',
    explain:
      'A dump is plain text, so that `&#39;` and `<br>` are shown as they are written. The first of several is told.',
  },
  'misread-letters': {
    severity: 'warning',
    message: 'letters that seem to be read in a wrong encoding, first of them “%”',
    expected: 'the letters themselves: `ü`, not `Ã¼`',
    kept: 'The text as it is; it is published so.',
    todo: 'Nothing; or open the text that this was copied from as UTF-8, and copy it again.',
    explain:
      'The bytes of UTF-8, read as Latin-1, become two signs or three for each letter. What was meant is not guessed at: a text may tell of such signs.',
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
