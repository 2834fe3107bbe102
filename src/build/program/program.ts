/**
 * Signatures of the program itself. A change of its code, a template, an asset or a dependency makes every page
 * stale; what was read of the articles outlives all but a change of code and dependencies.
 */

import { createHash } from 'node:crypto'
import {
  type Dirent,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { join, sep } from 'node:path'
import { compare } from '../../text/compare.ts'
import { isLeftBehind } from '../../text/leftBehind.ts'
import { DiskError } from '../disk/diskError.ts'

/**
 * Folder of the bundle that this is part of, with the templates and the settings in it; null where
 * TypeScript is read as it is: see run.js, which puts it here.
 */
export const BUNDLE: string | null = process.env.CINNABAR_BUNDLE ?? null

/**
 * A file of the program in the form that Node can load.
 *
 * @param path From the root of the project: `src/build/outputs/indexThread.ts`.
 */
export function loadable(root: string, path: string): string {
  return BUNDLE === null ? join(root, path) : join(BUNDLE, path.replace(/\.ts$/, '.js'))
}

/** What reads and compares articles; pages are made of the others, too. */
const CODE = ['src', 'package.json']
const OTHERS = ['templates', 'public', '.eleventy.ts']
/** Lock files of package managers; the one that is there has the versions of all dependencies. */
const LOCKS = ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock']

/** Names that begin with a dot and are published, as hosts look for them. */
const OF_HOSTS = ['.well-known', '.nojekyll', '.htaccess']

/**
 * Files that settings or templates import from elsewhere in the project, as run.js listed them: they are part of the
 * program, too.
 */
export function importedFiles(): readonly string[] {
  if (BUNDLE === null) return []
  return readFileSync(join(BUNDLE, 'sum'), 'utf8').split('\n').slice(2)
}

/**
 * Every file below a folder of the project, sorted by path, with `/`. Links are followed; one that leads nowhere or in a
 * circle is an error.
 */
export function filesBelow(root: string, path: string): readonly string[] {
  return entriesIn(root, path).flatMap((entry) => {
    const below = `${path}/${entry.name}`
    const found = entry.isSymbolicLink() ? behind(root, below) : entry
    return found.isDirectory() ? filesBelow(root, below) : found.isFile() ? [below] : []
  })
}

function entriesIn(root: string, path: string): readonly Dirent[] {
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') || OF_HOSTS.includes(name))
    .filter(({ name }) => !isLeftBehind(name))
    .sort((left, right) => compare(left.name, right.name))
}

function behind(root: string, path: string): Pick<Dirent, 'isDirectory' | 'isFile'> {
  try {
    return statSync(join(root, path))
  } catch (error) {
    throw new DiskError('follow the link', path, error)
  }
}

/**
 * Links of `public/` that lead out of the project, with their targets, which are published, too. A build prints them: a
 * link in a merged change may have been overlooked, and lead to a key or password.
 */
export function linksOut(root: string): readonly Link[] {
  const isLink = lstatSync(join(root, 'public')).isSymbolicLink()
  return linksIn(root, 'public', realpathSync(root) + sep, isLink)
}

/** The bytes of a file of the project. @throws DiskError with its path from the root of the project. */
export function readOwn(root: string, path: string): Buffer {
  try {
    return readFileSync(join(root, path))
  } catch (error) {
    throw new DiskError('read', path, error)
  }
}

type Link = readonly [path: string, target: string]

function linksIn(root: string, path: string, own: string, isLink: boolean): readonly Link[] {
  const target = isLink ? realpathSync(join(root, path)) : own
  if (!target.startsWith(own)) return [[path, target]]
  if (isLink && !behind(root, path).isDirectory()) return []
  return entriesIn(root, path).flatMap((entry) =>
    entry.isSymbolicLink() || entry.isDirectory()
      ? linksIn(root, `${path}/${entry.name}`, own, entry.isSymbolicLink())
      : [],
  )
}

/** Hashes of the program's files. */
export interface ProgramSignatures {
  /** Of its code and dependencies: what is read and compared depends on no other. */
  readonly code: string
  /** Of all files: of templates, assets and settings, too. */
  readonly files: string
}

/** @param root Folder of the project. */
export function programSignatures(root: string): ProgramSignatures {
  const hash = createHash('sha256')
  const add = (part: string): void => {
    const paths = part.includes('.') ? [part] : filesBelow(root, part)
    for (const path of paths) hash.update(`${path}\0`).update(readOwn(root, path))
  }
  for (const part of [...CODE, ...LOCKS.filter((lock) => existsSync(join(root, lock)))]) add(part)
  const code = hash.copy().digest('hex')
  for (const part of [...OTHERS, ...importedFiles()]) add(part)
  return { code, files: hash.digest('hex') }
}
