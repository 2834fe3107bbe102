/**
 * Why `.eleventy.ts` cannot be read, as a message for an editor who is no programmer: the line, the error in plain words,
 * and its probable cause.
 */
import { basename, dirname, resolve } from 'node:path'
import type { SettingsProblem } from '../records/faultySetting.ts'
import { pointAt } from '../records/print.ts'
import { spelt } from '../text/clean.ts'

/** What is wrong at a place of a text. */
interface Fault {
  /** From 1. */
  readonly line: number
  /** From 0, in UTF-16 code units. */
  readonly at: number
  readonly what: string
  /** Probable cause; null where none is known. */
  readonly cause: string | null
}

/**
 * Describes why a file of settings cannot be read.
 *
 * @param path Of the file.
 * @param text Its content.
 * @param error That loading it threw.
 */
export async function describeFault(path: string, text: string, error: unknown): Promise<string> {
  const name = basename(path)
  const fault =
    (await syntaxFault(text)) ?? importFault(path, text, error) ?? valueFault(name, text, error)
  if (fault === null) return `${name}: it cannot be read: ${spelt(messageOf(error))}`
  const { line, at, what, cause } = fault
  const [shown, caret] = pointAt(lineOf(text, line), line, at)
  const likely = cause === null ? '' : `\n  likely  ${cause}`
  return `${name}:${line}:${at + 1}: ${spelt(what)}\n${shown}\n${caret}${likely}`
}

function messageOf(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n')
  // Of a file that the settings import: the line behind it has the place.
  const [first = ''] = lines.filter((line) => !/^Transform failed/.test(line))
  return first
}

function lineOf(text: string, number: number): string {
  return text.split(/\r?\n/)[number - 1] ?? ''
}

/** A syntax error, e.g. a missing comma or quote. */
async function syntaxFault(text: string): Promise<Fault | null> {
  const { transform } = await import('esbuild')
  try {
    await transform(text, { loader: 'ts', logLevel: 'silent' })
    return null
  } catch (error) {
    const [first] = errorsOf(error)
    if (!first?.location) return null
    const { line, column, lineText } = first.location
    // It counts bytes.
    const at = Buffer.from(lineText).subarray(0, column).toString().length
    const what = `it cannot be read from here on: ${first.text.replace(/^E/, 'e').replace(/^U/, 'u')}`
    return { line, at, what, cause: causeOfForm(text, line, at) }
  }
}

/** Keys that are twice in one object, as after two lists were merged: the first would be lost without a message. */
export async function writtenTwice(
  name: string,
  text: string,
): Promise<readonly SettingsProblem[]> {
  const { transform } = await import('esbuild')
  const { warnings } = await transform(text, { loader: 'ts', logLevel: 'silent' })
  return warnings.flatMap(({ id, text: told, location, notes }) => {
    const [, key] = /"(.+?)"/.exec(told) ?? []
    const first = notes[0]?.location?.line
    if (id !== 'duplicate-object-key' || !location || key === undefined) return []
    const what = `${spelt(key)}: it is written twice, first on line ${first}, and the last alone would count; join the two`
    return [{ key: '', message: `${name}:${location.line}: ${what}` }]
  })
}

interface Told {
  readonly text: string
  readonly location: { readonly line: number; readonly column: number; readonly lineText: string }
}

function errorsOf(error: unknown): readonly Told[] {
  const told: unknown = error instanceof Error && 'errors' in error ? error.errors : []
  return Array.isArray(told) ? told : []
}

/** What word processors and Chinese keyboards put in place of `'`, `,` and `:`. */
const CURLY = /[‘’“”「」『』＇＂]/
const FULL_WIDTH = /[，：；｛｝［］（）、]/

/** Where two people changed one place. */
const CONFLICT = /^\s*(?:<{7}|={7}|>{7})/
/** A key that is neither a name nor a number: `2p3za5jc5e: '…'`. */
const DIGIT_FIRST = /(?<=[{,]\s*|^\s*)\d\w*[a-z]\w*(?=\s*:)/i

function causeOfForm(text: string, line: number, at: number): string | null {
  const here = lineOf(text, line)
  if (CONFLICT.test(here)) {
    return 'git left two versions there: keep what is right, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>'
  }
  const code = bare(here)
  if (CURLY.test(code)) return `its quotes are not straight: text stands between ' and '`
  const wide = FULL_WIDTH.exec(code)?.[0]
  if (wide) return `${wide} is a Chinese mark: the one of the English keyboard belongs there`
  const id = DIGIT_FIRST.exec(code)?.[0]
  if (id) return `an id that begins with a digit stands in quotes: '${id}'`
  const mark = here.charAt(at)
  if (mark === ';' || mark === '=') {
    return `a ${mark === ';' ? 'comma' : 'colon'} belongs there in place of ${mark}`
  }
  const before = lineBefore(text, line)
  if (before && here.slice(0, at).trim() === '' && !/[,{([;]$/.test(bare(before.text).trim())) {
    return `a comma is missing at the end of line ${before.line}: ${spelt(before.text.trim())}`
  }
  if (/\w'\w/.test(here) && (here.match(/'/g)?.length ?? 0) % 2 === 1) {
    return `the ' in a word ends the text: write the text between " and "`
  }
  if ((code.match(/['"`]/g)?.length ?? 0) % 2 === 1) return 'a quote is missing'
  if (at >= here.length || /^\s*export\b/.test(here)) {
    return 'a closing bracket is missing above, } or ]'
  }
  return unquoted(here) ?? (/\w\s+$/.test(here.slice(0, at)) ? QUOTED : null)
}

/** A line without its strings and comment. */
function bare(line: string): string {
  return line.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, '0').replace(/\/\/.*$/, '')
}

/** The last line before one that has more than a comment on it. */
function lineBefore(text: string, line: number): { line: number; text: string } | null {
  for (let number = line - 1; number > 0; number--) {
    const found = lineOf(text, number)
    if (bare(found).trim() !== '') return { line: number, text: found }
  }
  return null
}

const QUOTED = "text stands in quotes: ' and '"
const SETTING = /^\s*['"]?(\w+)['"]?\s*:/

/** `zone: Asia/Shanghai,` was meant as `zone: 'Asia/Shanghai',`. */
function unquoted(line: string): string | null {
  const [, key, value = ''] = /^\s*['"]?(\w+)['"]?\s*:\s*([^'"`{[]*?),?\s*$/.exec(line) ?? []
  if (key === undefined || value === '') return null
  return `text stands in quotes: ${key}: '${spelt(value)}',`
}

/** `import site from './site.json'`, where there is no such file, package or name in it. */
function importFault(path: string, text: string, error: unknown): Fault | null {
  const message = messageOf(error)
  const [, missing] = /^Cannot find (?:module|package) '([^']+)'/.exec(message) ?? []
  const [, module, name] =
    /^The requested module '([^']+)' does not provide an export named '([^']+)'/.exec(message) ?? []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, before = '', from = ''] =
      /^(.*?\b(?:from|import\(?)\s*)['"]([^'"]+)['"]/.exec(line) ?? []
    if (from === '') continue
    const place = { line: index + 1, at: before.length }
    if (module === from) return { ...place, what: `${from} exports no ${name}`, cause: null }
    const isFile = /^\.{1,2}\//.test(from)
    if (isFile && [from, resolve(dirname(path), from)].includes(missing ?? '')) {
      return { ...place, what: `there is no file ${from}`, cause: null }
    }
    const [installed = from] = /^(?:@[^/]+\/)?[^/]+/.exec(from) ?? []
    if (!isFile && (missing === installed || missing === from)) {
      const cause = `it is not installed: npm install ${installed}`
      return { ...place, what: `there is no package ${installed}`, cause }
    }
  }
  return null
}

/** What can be read and has no meaning: a name that nothing has, or code that fails. */
function valueFault(name: string, text: string, error: unknown): Fault | null {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const place = stack.split(/\n/).find((line) => line.includes(name))
  const [, line, column] = /:(\d+):(\d+)\)?$/.exec(place ?? '') ?? []
  if (line === undefined || Number(line) > text.split('\n').length) return null
  const here = lineOf(text, Number(line))
  const [, key] = SETTING.exec(here) ?? []
  const isName = / is not defined$/.test(messageOf(error))
  return {
    line: Number(line),
    at: Number(column) - 1,
    what: `${key === undefined ? '' : `${key}: `}${messageOf(error)}`,
    cause: isName ? (unquoted(here.replace(/\s*\/\/.*$/, '')) ?? QUOTED) : null,
  }
}
