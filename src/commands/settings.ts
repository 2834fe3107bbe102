/** Settings of this site: what `.eleventy.ts` says. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { shortageIn } from '../build/disk/diskError.ts'
import { loadable } from '../build/program/program.ts'
import type { SettingsProblem } from '../records/faultySetting.ts'
import { parseSettings, type Settings } from '../records/settings.ts'
import type { Io } from './io.ts'

interface Project {
  readonly settings: Settings
  readonly problems: readonly SettingsProblem[]
  /** Of Cinnabar, as package.json has it. */
  readonly version: string
}

const NAME = '.eleventy.ts'

/**
 * Reads the settings of a project.
 *
 * @param root Folder with `.eleventy.ts` and `package.json`.
 * @returns The defaults and a problem where they cannot be read.
 */
export async function readProject(root: string): Promise<Project> {
  const path = join(root, NAME)
  let version = ''
  const { settings } = parseSettings({})
  const refuse = (message: string): Project => ({
    settings,
    problems: [{ key: '', message }],
    version,
  })
  if (!existsSync(path)) return refuse(`${NAME}: there is none in ${root}; start in its folder`)
  version = versionIn(root)
  const url = pathToFileURL(loadable(root, NAME)).href
  process.once('exit', reportEnd)
  try {
    const module: object = await import(url)
    if (!('settings' in module)) return refuse(NOT_EXPORTED)
    const { settings, problems } = parseSettings(module.settings)
    const text = readFileSync(path, 'utf8')
    const told = problems.map((problem) => placed(problem, text))
    if (!mayRepeat(text)) return { settings, problems: told, version }
    const { writtenTwice } = await import('./settingsFault.ts')
    return { settings, problems: [...told, ...(await writtenTwice(NAME, text))], version }
  } catch (first) {
    const shortage = shortageIn(first)
    if (shortage !== null) throw shortage
    const error = await errorAt(url)
    const { describeFault } = await import('./settingsFault.ts')
    return refuse(await describeFault(path, readFileSync(path, 'utf8'), error))
  } finally {
    process.off('exit', reportEnd)
  }
}

/** Message for a process that ends while the settings are read: an `await` never resolves, or they exit. */
function reportEnd(): void {
  process.stderr.write(
    `${NAME}: it cannot be read to its end: an \`await\` in it waits for ever, or it ends the program\n`,
  )
  process.exitCode = 2
}

/** The settings as they are written; empty where they cannot be read. */
export function settingsText(root: string): string {
  try {
    return readFileSync(join(root, NAME), 'utf8')
  } catch {
    return ''
  }
}

/**
 * Whether a key may be in one object twice: it occurs twice in the text, or one of a language does within two brackets.
 * To know takes a parser, which is loaded only then.
 */
function mayRepeat(text: string): boolean {
  const keys = [...text.matchAll(/[\w$-]+(?=['"]?\s*:)/g)].map(([key]) => key)
  const own = keys.filter((key) => key !== 'en' && key !== 'zh')
  return new Set(own).size < own.length || /\b(en|zh)['"]?\s*:[^{}]*\b\1['"]?\s*:/.test(text)
}

/** Adds the line of its key to a problem, where the key is in this file. */
function placed({ key, message }: SettingsProblem, text: string): SettingsProblem {
  const line = lineOf(key, text)
  return line === null ? { key, message } : { key, message: message.replace(':', `:${line}:`) }
}

/** Line of a key of the settings, such as `dismiss.p50w16gjj8`; null where it is not in this text. */
export function lineOf(key: string, text: string): number | null {
  const lines = text.split('\n')
  const names = key.split(/[.[\]]+/).filter(Boolean)
  let line = -1
  for (const name of names) {
    const found = lines.findIndex((one, at) => at >= line && hasKey(one, name))
    if (found >= 0) line = found
    else if (line < 0) break
  }
  return line < 0 ? null : line + 1
}

function hasKey(line: string, name: string): boolean {
  const [, before] = line.split(
    new RegExp(`(?<![\\w$])['"]?${escapedPattern(name)}['"]?\\s*[:(,\\]}]`),
  )
  return before !== undefined && !/^\s*(?:\/\/|\*|import\b)/.test(line)
}

function escapedPattern(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
}

function versionIn(root: string): string {
  const text = readFileSync(join(root, 'package.json'), 'utf8')
  try {
    return JSON.parse(text).version
  } catch (error) {
    throw new Error(`package.json: ${error instanceof Error ? error.message : error}`)
  }
}

const NOT_EXPORTED = `${NAME}: it exports no settings; expected \`export const settings = { … }\``

/** Imports the settings once more with source maps, for an error with its place in the file and not in the bundle. */
async function errorAt(url: string): Promise<unknown> {
  process.setSourceMapsEnabled(true)
  try {
    await import(`${url}?again`)
    return new Error('it fails now and then')
  } catch (error) {
    return error
  }
}

/**
 * Prints what is wrong with settings.
 *
 * @param outcome Beginning of the last line, e.g. `Nothing was built`.
 * @returns Whether anything is.
 */
export function refuseSettings(
  { problems }: Project,
  outcome: string,
  { stderr }: Pick<Io, 'stderr'>,
): boolean {
  for (const { message } of problems) stderr.write(`${message}\n`)
  if (problems.length > 0) stderr.write(`${outcome}: correct ${NAME} first.\n`)
  return problems.length > 0
}
