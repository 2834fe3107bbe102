/**
 * Maps the place of an error in the bundled code back to the template or setting that it came from, by the source map
 * beside each bundled file.
 */
import { existsSync, readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pointAt } from '../../records/print.ts'
import { BUNDLE } from './program.ts'

/** A place in a file of the project. */
interface Origin {
  /** From the root of the project, with `/`. */
  readonly path: string
  /** From 1. */
  readonly line: number
  /** From 0. */
  readonly at: number
}

/** `at render (file:///news/templates/topics.11ty.ts?_cache_bust=1:23:20)`. */
const FRAME = /^ +at (?:.* \(|async )?(.+?)(?:\?[^?:]*)?:(\d+):(\d+)\)?$/gm

/**
 * The places of a stack that are in files of the project, the innermost first.
 *
 * @param root Folder of the project.
 */
export function originsOf(error: unknown, root: string): readonly Origin[] {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  return [...stack.matchAll(FRAME)].flatMap(([, name = '', line, column]) => {
    const file = name.startsWith('file:') ? fileURLToPath(name) : name
    if (!isAbsolute(file)) return []
    const place = mapped(file, Number(line) - 1, Number(column) - 1)
    const path = relative(root, place.file).replaceAll('\\', '/')
    const isOurs = !/^\.\.|^\.cinnabar\/|(?:^|\/)node_modules\//.test(path)
    return isOurs && !isAbsolute(path) ? [{ path, line: place.line + 1, at: place.at }] : []
  })
}

/** A place of a bundled file in the file that it was bundled from; any other as it is. All from 0. */
function mapped(
  file: string,
  line: number,
  at: number,
): { file: string; line: number; at: number } {
  const map = `${file}.map`
  if (BUNDLE === null || relative(BUNDLE, file).startsWith('..') || !existsSync(map)) {
    return { file, line, at }
  }
  const entry = new SourceMap(JSON.parse(readFileSync(map, 'utf8'))).findEntry(line, at)
  return 'originalSource' in entry
    ? {
        file: resolve(dirname(file), entry.originalSource),
        line: entry.originalLine,
        at: entry.originalColumn,
      }
    : { file, line, at }
}

/**
 * A place, what is wrong there, and the line itself with a caret.
 *
 * ```text
 * templates/topics.11ty.ts:23:15: view.topix is undefined
 *   23 |   ${view.topix.map(entry)}
 *      |                ^
 * ```
 */
export function tellOrigin(root: string, { path, line, at }: Origin, what: string): string {
  const text = readFileSync(join(root, path), 'utf8').split(/\r?\n/)[line - 1] ?? ''
  return [`${path}:${line}:${at + 1}: ${what}`, ...pointAt(text, line, at)].join('\n')
}
