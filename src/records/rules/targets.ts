/** Pictures that a Markdown article shows, and what its links lead to. */
import type { Rule } from './rule.ts'

const PICTURE_KEPT = 'Its words and its address as text, in the article.'

export const TARGETS = {
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
} as const satisfies Readonly<Record<string, Rule>>
