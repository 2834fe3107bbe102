/** Which files of a folder are articles. */

import { constants, type Stats } from 'node:fs'
import { lstat, open, readdir, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { type Code, type Problem, problem } from '../records/problem.ts'
import { compare } from '../text/compare.ts'
import { isLeftBehind } from '../text/leftBehind.ts'
import { isMarkdown } from '../text/markdownFile.ts'
import { isPictureFile } from '../text/pictureFile.ts'
import { reason } from './systemError.ts'

export interface InputFile {
  /** Relative to the folder, with `/`. */
  readonly path: string
  readonly absolute: string
  /** Bytes. */
  readonly size: number
  /** By which it is told that it may be another one. */
  readonly changedMs: number
}

export interface Listing {
  /** By path without its ending, in order of code units: what is copied before `X copy.txt`, `Copy of X.txt`, `X (1).txt`, `X 副本.txt`. */
  readonly files: readonly InputFile[]
  /** Of any kind by their names; which of them an article shows, and what they are, is not yet known. */
  readonly pictures: readonly InputFile[]
  readonly problems: readonly Problem[]
}

/** Bytes that a file may have. */
const LARGEST_DUMP = 32 * 1024 * 1024
const LARGEST_MARKDOWN = 2 * 1024 * 1024
const LARGEST_PICTURE = 20 * 1024 * 1024

/** Files about their folder, which are no articles unless they have front matter. */
const ABOUT = new Set(['sources.md', 'readme.md'])
const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants
const TOP = { line: 1, column: 1 }
const ARTICLE = /\.(?:txt|md|markdown)$/i
/** What an editor may have meant to be read: documents, and what notes are sent and exported in. */
const DOCUMENT =
  /\.(?:docx?|pdf|rtf|odt|pages|wps|et|xlsx?|csv|tsv|html?|mhtml|xhtml|xml|json|epub|eml|zip|7z|rar|tar|t?gz|bz2|xz)$/i
/** Text under another name, which a new name alone makes readable; hardly seen: `tin.txt.`, `tin.txt `. */
const OTHER_NAME =
  /\.(?:text|mdown|mdwn|mdtext|mkdn?|mdtxt|mdx)$|\.(?:txt|md|markdown)[\s.\p{Cf}]+$/iu
/** In place of a file that iCloud keeps elsewhere, behind the name of the file. */
const IN_CLOUD = /^\.(.+)\.icloud$/s
/** Folders of what was deleted, found or cut small, on Windows, a Synology or a QNAP, and by a check of a disk. */
const NO_ARTICLES = /^(?:\$recycle\.bin|#recycle|@recycle|@eadir|lost\+found)$/i
/** Without an ending, a text that somebody saved in haste; in capitals it is a licence or the like. */
const NO_ENDING = /^(?![A-Z_-]+$|Makefile$)[^.]+$/

/** Most bytes that a file of this name may have. */
export function largest(path: string): number {
  if (isPictureFile(path)) return LARGEST_PICTURE
  return isMarkdown(path) ? LARGEST_MARKDOWN : LARGEST_DUMP
}

/**
 * List the plain files of a folder and of those below it that end in `.txt`, `.md` or `.markdown`, and the pictures
 * among them. Links are not
 * followed, since one could publish any file of the machine. Whatever else is there is named, save for
 * hidden files that do not look like articles, and hidden folders without such files.
 *
 * @throws When the folder itself cannot be read.
 */
export async function listFiles(folder: string): Promise<Listing> {
  const root = await realpath(folder)
  const files: InputFile[] = []
  const pictures: InputFile[] = []
  const problems: Problem[] = []
  const folders = ['']
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    for (const name of await namesIn(join(root, at), at, problems)) {
      const path = at === '' ? name : `${at}/${name}`
      if (ABOUT.has(name.toLowerCase()) && !(await hasFrontMatter(join(root, path)))) continue
      if (name.startsWith('.')) {
        const [, kept = ''] = IN_CLOUD.exec(name) ?? []
        if (isArticle(kept)) problems.push(problem('in-cloud', path, TOP, kept))
        else if (ARTICLE.test(name))
          problems.push(problem('not-read', path, TOP, `${name} is hidden, and`))
        else if (await holdsArticles(join(root, path)))
          problems.push(problem('not-read', path, TOP, `what is in the hidden folder ${name}`))
        continue
      }
      const found = await look(root, path)
      if (found === 'folder' && NO_ARTICLES.test(name)) {
        if (await holdsArticles(join(root, path)))
          problems.push(
            problem('not-read', path, TOP, `what is in ${name}, where a system keeps files,`),
          )
      } else if (found === 'folder') folders.push(path)
      else if ('absolute' in found) (isPictureFile(name) ? pictures : files).push(found)
      else problems.push(found)
    }
  }
  return {
    files: files.sort((a, b) => compareFiles(a.path, b.path)),
    pictures: pictures.sort(byPath),
    problems: problems.sort(byPath),
  }
}

/** Of two with the same articles, the first is where they are from. */
export function compareFiles(a: string, b: string): number {
  return compare(orderOf(a), orderOf(b)) || compare(a, b)
}

/** `Copy of X`, as Google Drive calls one, stands where `X copy` does. */
function orderOf(path: string): string {
  return path.replace(ARTICLE, '').replace(/(?<=^|\/)copy of ([^/]+)$/i, '$1 copy of')
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return compare(a.path, b.path)
}

async function namesIn(
  folder: string,
  path: string,
  problems: Problem[],
): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (path === '') throw error
    problems.push(problem('unreadable', path, TOP, reason(error)))
    return []
  }
}

/** Whether somebody may have saved an article there; what programs keep in hidden folders is not told. */
async function holdsArticles(hidden: string): Promise<boolean> {
  try {
    return (await lstat(hidden)).isDirectory() && (await readdir(hidden)).some(isArticle)
  } catch {
    return false
  }
}

/** Whether a plain file begins with a fence: then somebody wrote an article, whatever it is called. */
async function hasFrontMatter(file: string): Promise<boolean> {
  try {
    if (!(await lstat(file)).isFile()) return false
    // Never a link or a pipe that has come in its place.
    const handle = await open(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(7), 0, 7, 0)
      return /^(?:\ufeff)?(?:---|\+\+\+)[ \t\r\n]/.test(buffer.toString('utf8', 0, bytesRead))
    } finally {
      await handle.close()
    }
  } catch {
    return false
  }
}

function isArticle(name: string): boolean {
  return ARTICLE.test(name) && !ABOUT.has(name.toLowerCase())
}

/** What a name of the folder stands for. */
async function look(root: string, path: string): Promise<InputFile | Problem | 'folder'> {
  const absolute = join(root, path)
  const name = path.slice(path.lastIndexOf('/') + 1)
  const refuse = (code: Code, found = ''): Problem => problem(code, path, TOP, found)
  try {
    const stat = await lstat(absolute)
    if (stat.isDirectory()) return 'folder'
    if (stat.isSymbolicLink()) return await lookBehind(root, absolute, refuse)
    if (!stat.isFile()) return refuse('not-a-file', kindOf(stat))
    const input = { path, absolute, size: stat.size, changedMs: changedAt(stat) }
    if (isLeftBehind(name)) return refuse('not-read', name)
    if (isPictureFile(name)) return input
    if (DOCUMENT.test(name)) return refuse('other-document', name)
    if (OTHER_NAME.test(name) || NO_ENDING.test(name)) return refuse('other-name', name)
    if (!ARTICLE.test(name)) return refuse('not-read', name)
    if (stat.size > largest(path)) return refuse('too-large', `${stat.size} bytes`)
    return input
  } catch (error) {
    // Listed with a mark for each byte that is no UTF-8, it is not found by that name.
    return refuse('unreadable', path.includes('\ufffd') ? 'its name is not UTF-8' : reason(error))
  }
}

/**
 * The time of a file can be set, and archives, image builds and `cp -p` do: two versions of one length
 * then share it. That of its entry is the system's own; a system that has none gives 0.
 */
export function changedAt({ mtimeMs, ctimeMs }: Pick<Stats, 'mtimeMs' | 'ctimeMs'>): number {
  return Math.max(mtimeMs, ctimeMs)
}

async function lookBehind(
  root: string,
  absolute: string,
  refuse: (code: Code, found?: string) => Problem,
): Promise<Problem> {
  try {
    const target = await realpath(absolute)
    return refuse((target + sep).startsWith(root + sep) ? 'link-inside' : 'link-out')
  } catch (error) {
    return refuse('broken-link', reason(error))
  }
}

function kindOf(stat: { isFIFO(): boolean; isSocket(): boolean }): string {
  return stat.isFIFO() ? 'a pipe' : stat.isSocket() ? 'a socket' : 'a device'
}
