/** What a message says of a setting that is not what it should be. */
import { nearest } from '../text/nearest.ts'
import { LANGUAGES } from '../text/time.ts'
import { isCode, RULES } from './problem.ts'

/** What is wrong with the settings. */
export interface SettingsProblem {
  /** The setting as written, e.g. `titel` or `languages[1]`; empty where it is no setting alone. */
  readonly key: string
  /** With the file, key, what was expected and, where there is one, a suggestion; mostly one line. */
  readonly message: string
}

/** What each setting takes. */
const EXPECTED = {
  title: "a text, e.g. 'My digest', or one for each language, e.g. { en: 'My digest' }",
  id: "a text, e.g. 'news.example.org, 2026', or null",
  description: "a text, or one for each language, e.g. { en: 'What this site is' }",
  url: "the http or https address of a folder without ?, #, password and spaces (write %20), e.g. 'https://example.org/news/', or null",
  languages: "a list of 'en' and 'zh', each once, the first for the root",
  zone: "the name of a time zone, e.g. 'Asia/Shanghai'",
  articles: "the name of a folder, e.g. 'articles'",
  output: "the name of a folder, e.g. '_site'",
  since: "the folder of an earlier build, or its index.json, e.g. 'before', or null",
  folders: 'true or false',
  allow: "a list of message codes, e.g. ['no-lead']",
  dismiss:
    "a note that is shown, by the id of each disagreement, e.g. { p50w16gjj8: 'Both are right.' }",
  formerly:
    "the id that an article had, each once, by the one that it has now, e.g. { v70sqjykwz: 'cbhj8hez50' }",
  corrected:
    "the day or time at which an article was corrected, by its id, e.g. { cbhj8hez50: '2025-11-20' }",
  topics:
    "the name that a topic had, or a list of all, by the one that it has now, each name in one line alone, e.g. { 芯片: ['AI chips', 'Chips'] }, or also what pages of a language call it, e.g. { 芯片: { en: 'Chips', was: 'AI chips' } }",
} as const

export type SettingName = keyof typeof EXPECTED

/** Whether there is a setting of this name. */
export function isSetting(key: string): key is SettingName {
  return Object.hasOwn(EXPECTED, key)
}

/** A key that is none of ours. */
export function unknownSetting(key: string): SettingsProblem {
  const names = Object.keys(EXPECTED)
  const meant = nearest(key, names)
  const hint = meant === null ? `settings are ${names.join(', ')}` : `did you mean "${meant}"?`
  return { key, message: `.eleventy.ts: unknown setting "${key}"; ${hint}` }
}

/** What is wrong with the value of a setting. */
interface Issue {
  /** From the value to the part of it that is at fault. */
  readonly path: readonly PropertyKey[]
  /** `twice`: a name that may stand once, and the key at which it stands, too. */
  readonly params?: { readonly twice?: readonly [name: string, at: string] } | undefined
}

/** A value that a setting does not take. */
export function faultySetting(
  setting: SettingName,
  value: unknown,
  { path, params }: Issue = { path: [] },
): SettingsProblem {
  let part: unknown = value
  let key: string = setting
  for (const step of path) {
    part = typeof part === 'object' && part !== null ? Reflect.get(part, step) : undefined
    key += typeof step === 'number' ? `[${step}]` : `.${String(step)}`
  }
  const isList = setting === 'languages' || setting === 'allow'
  if (params?.twice) {
    const [name, at] = params.twice
    const message = `.eleventy.ts: ${key}: ${name} stands at ${at}, too; expected it at one of them alone`
    return { key, message }
  }
  return {
    key,
    message: `.eleventy.ts: ${key}: ${told(setting, part, isList && path.length === 0)}`,
  }
}

/** @param isWhole Where a list is expected, the list itself is at fault, not a part of it. */
function told(setting: SettingName, part: unknown, isWhole: boolean): string {
  if (setting === 'allow' && typeof part === 'string' && isCode(part) && !isWhole) {
    return `${part} is an error, and errors are always told; take it out of the list`
  }
  const meant = typeof part === 'string' ? meantFor(setting, part) : null
  const found = `expected ${EXPECTED[setting]}, found ${shown(part)}`
  if (meant !== null) return `${found}; did you mean ${isWhole ? `['${meant}']` : `"${meant}"`}?`
  return setting === 'allow' ? `${found}; all codes: npm run -s check -- --explain` : found
}

/** Most characters of a value that is found. */
const LONGEST = 60

function shown(part: unknown): string {
  try {
    return JSON.stringify(part)?.slice(0, LONGEST) ?? String(part).slice(0, LONGEST)
  } catch {
    // A big integer, or what holds itself.
    return String(part).slice(0, LONGEST)
  }
}

/** As people call what has another name here. */
const NICKNAMES: Readonly<Partial<Record<SettingName, readonly (readonly [RegExp, string])[]>>> = {
  languages: [
    [/^zh[-_]|^cn$|^chinese$|中|汉|漢/i, 'zh'],
    [/^en[-_]|^english$|英/i, 'en'],
  ],
  // The zone of Beijing has the name of Shanghai.
  zone: [[/beijing|peking|china|^prc$|北京|中国|上海/i, 'Asia/Shanghai']],
}

/** The value that a mistyped one was meant for. */
function meantFor(setting: SettingName, typed: string): string | null {
  if (setting === 'url') return addressFor(typed.trim().replace(/ /g, '%20'))
  const near = nearest(typed, candidates(setting))
  return known(setting, typed) ?? (near === null ? null : (known(setting, near) ?? near))
}

/** The value that a name of it is for. */
function known(setting: SettingName, name: string): string | null {
  const [, nickname] = NICKNAMES[setting]?.find(([pattern]) => pattern.test(name)) ?? []
  return nickname ?? cityIn(setting, name)
}

/** `Berlin` is meant for `Europe/Berlin`. */
function cityIn(setting: SettingName, typed: string): string | null {
  if (setting !== 'zone') return null
  const city = `/${typed.trim().toLowerCase().replaceAll(' ', '_')}`
  return zones().find((zone) => zone.toLowerCase().endsWith(city)) ?? null
}

/** An address as people say it: without its scheme, or that of a page. */
function addressFor(typed: string): string | null {
  if (/^[\w-]+(\.[\w-]+)+(:\d+)?(\/[^?#\s]*)?$/.test(typed)) return `https://${typed}`
  const [folder] =
    /^https?:\/\/[^?#\s]+(?=[?#])|^https?:\/\/[^?#\s]+%20[^?#\s]*$|^https?:\/\/[^?#\s]+\/(?=[^/]+$)/i.exec(
      typed,
    ) ?? []
  return folder ?? null
}

const zones = (): readonly string[] => Intl.supportedValuesOf('timeZone')

function candidates(setting: SettingName): readonly string[] {
  // A city alone, and what has a nickname, may be mistyped as well: `Bejing`.
  if (setting === 'zone')
    return [
      ...zones(),
      ...['Beijing', 'Peking'].flatMap((city) => [`Asia/${city}`, city]),
      ...zones().map((zone) => zone.replace(/^.*\//, '')),
    ]
  if (setting === 'languages') return LANGUAGES
  if (setting === 'allow') {
    return Object.entries(RULES).flatMap(([code, rule]) =>
      rule.severity === 'error' ? [] : [code],
    )
  }
  return []
}
