import * as z from 'zod'
import { nearest } from '../text/nearest.ts'
import { isZone, type Language } from '../text/time.ts'
import { RULES } from './problem.ts'

const LANGUAGES = ['en', 'zh'] as const satisfies readonly Language[]

/** One text for all interface languages, or one for each. */
export type Localized = string | Readonly<Partial<Record<Language, string>>>

/** A text for each interface language; at least one. */
const localized = (text: z.ZodType<string>): z.ZodType<Localized> =>
  z.union([
    text,
    z.partialRecord(z.enum(LANGUAGES), text).refine((texts) => Object.keys(texts).length > 0),
  ])

/** What `.eleventy.ts` may say; each with the default that a new site starts from. */
export const settingsSchema = z.strictObject({
  /** Name of the site. */
  title: localized(z.string().trim().min(1)).default('Cinnabar'),
  /** What feeds are known by, kept when title or address change; null: the title. */
  id: z.string().trim().min(1).nullable().default(null),
  /** One sentence for search engines and feeds. */
  description: localized(z.string()).default(''),
  /** Where the site will be served, e.g. `https://example.org/news/`; null: addresses stay relative. */
  url: z
    .url()
    .regex(/^https?:\/\/[^?#\s]+$/)
    .transform((url) => new URL(url.endsWith('/') ? url : `${url}/`).href)
    .nullable()
    .default(null),
  /** Interface languages; the first stands at the root, others below `zh/`, `en/`. */
  languages: z
    .array(z.enum(LANGUAGES))
    .min(1)
    .refine((languages) => new Set(languages).size === languages.length)
    .default(['en', 'zh']),
  /** Zone assumed for times of the dumps. */
  zone: z.string().refine(isZone).default('Asia/Shanghai'),
  articles: z.string().min(1).default('articles'),
  output: z.string().min(1).default('_site'),
  /** Codes of messages that are not to be printed; the report page still counts them. */
  allow: z.array(z.enum(Object.keys(RULES))).default([]),
  /** Disagreements that the author has looked into, by id, with the note that is shown. */
  dismiss: z.record(z.string(), z.string()).default({}),
})

export type SettingsInput = z.input<typeof settingsSchema>
export type Settings = z.output<typeof settingsSchema>

/** The text of a setting in an interface language, or in the one that there is. */
export function inLanguage(text: Localized, language: Language): string {
  if (typeof text === 'string') return text
  return text[language] ?? Object.values(text)[0] ?? ''
}

/** What each setting takes, for messages. */
const EXPECTED: Readonly<Record<keyof Settings, string>> = {
  title: "a text, e.g. 'My digest', or one for each language, e.g. { en: 'My digest' }",
  id: "a text, e.g. 'news.example.org, 2026', or null",
  description: "a text, or one for each language, e.g. { en: 'What this site is' }",
  url: "an http or https address without ? and #, e.g. 'https://example.org/news/', or null",
  languages: "a list of 'en' and 'zh', each once, the first for the root",
  zone: "the name of a time zone, e.g. 'Asia/Shanghai'",
  articles: "the name of a folder, e.g. 'articles'",
  output: "the name of a folder, e.g. '_site'",
  allow: "a list of message codes, e.g. ['no-lead']",
  dismiss: 'notes by the id of a disagreement',
}

/** What is wrong with a setting. */
export interface SettingsProblem {
  /** The setting as written, e.g. `titel` or `languages[1]`. */
  readonly key: string
  /** One line with file, key, what was expected and, where there is one, a suggestion. */
  readonly message: string
}

/**
 * Check what `.eleventy.ts` says.
 *
 * @returns Whole settings: a faulty or unknown one is replaced by its default and named in
 * `problems`, in the order of the file.
 */
export function parseSettings(input: unknown): {
  readonly settings: Settings
  readonly problems: readonly SettingsProblem[]
} {
  const defaults = settingsSchema.parse({})
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    const message = '.eleventy.ts: expected an object of settings'
    return { settings: defaults, problems: input === undefined ? [] : [{ key: '', message }] }
  }
  const kept: Record<string, unknown> = {}
  const problems: SettingsProblem[] = []
  for (const [key, value] of Object.entries(input)) {
    if (value === undefined) continue
    if (!isSetting(key)) {
      problems.push(unknown(key))
      continue
    }
    const result = settingsSchema.shape[key].safeParse(value)
    if (result.success) kept[key] = value
    else problems.push(faulty(key, value, result.error.issues[0]?.path ?? []))
  }
  return { settings: settingsSchema.parse(kept), problems }
}

function isSetting(key: string): key is keyof Settings {
  return Object.hasOwn(EXPECTED, key)
}

function unknown(key: string): SettingsProblem {
  const names = Object.keys(EXPECTED)
  const meant = nearest(key, names)
  const hint = meant === null ? `settings are ${names.join(', ')}` : `did you mean "${meant}"?`
  return { key, message: `.eleventy.ts: unknown setting "${key}"; ${hint}` }
}

function faulty(
  setting: keyof Settings,
  value: unknown,
  path: readonly PropertyKey[],
): SettingsProblem {
  let part: unknown = value
  let key: string = setting
  for (const step of path) {
    part = typeof part === 'object' && part !== null ? Reflect.get(part, step) : undefined
    key += typeof step === 'number' ? `[${step}]` : `.${String(step)}`
  }
  const meant = typeof part === 'string' ? meantFor(setting, part) : null
  const hint = meant === null ? '' : `; did you mean "${meant}"?`
  const found = JSON.stringify(part)?.slice(0, 60) ?? String(part)
  return {
    key,
    message: `.eleventy.ts: ${key}: expected ${EXPECTED[setting]}, found ${found}${hint}`,
  }
}

/** The value that a mistyped one was meant for. */
function meantFor(setting: keyof Settings, typed: string): string | null {
  // An address as people say it.
  if (setting === 'url')
    return /^[\w-]+(\.[\w-]+)+(\/[^?#\s]*)?$/.test(typed) ? `https://${typed}` : null
  return nearest(typed, candidates(setting))
}

function candidates(setting: keyof Settings): readonly string[] {
  if (setting === 'zone') return Intl.supportedValuesOf('timeZone')
  if (setting === 'languages') return LANGUAGES
  if (setting === 'allow') return Object.keys(RULES)
  return []
}
