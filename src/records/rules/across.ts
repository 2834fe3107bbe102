/** What is only seen beside the other articles. */
import type { Rule } from './rule.ts'

export const ACROSS = {
  'far-date': {
    severity: 'warning',
    message: 'the date % is far ahead of those of the other articles',
    expected: null,
    kept: 'The article with this date: first on the site, in its lists and in the feeds.',
    todo: 'Correct the date; if it is right, nothing.',
    explain:
      'A mistyped year keeps an article above all news to come. The warning is for an article alone more than 300 days after ten or more others, and for any more than ten years after most of them. The clock is not asked, so that equal articles give an equal site.',
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
  'near-copy': {
    severity: 'info',
    message: 'this has title, source and day of %, and nearly its lead',
    expected: null,
    kept: 'Both, as two articles.',
    todo: 'Nothing; or remove one, or write one time in both, if they are one article.',
    explain:
      'A page that was copied again after some minutes shows another time, and is another article. Each counts for its source where numbers are compared.',
  },
} as const satisfies Readonly<Record<string, Rule>>
