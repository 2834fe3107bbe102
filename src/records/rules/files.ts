/** Whether a file of the folder is read: what it is, its name and its size. */
import { FILE_ITSELF } from './kept.ts'
import type { Rule } from './rule.ts'

export const FILES = {
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
} as const satisfies Readonly<Record<string, Rule>>
