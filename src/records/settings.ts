import * as z from 'zod'
import { isTime, isZone, LANGUAGES, type Language } from '../text/time.ts'
import {
  faultySetting,
  isSetting,
  type SettingName,
  type SettingsProblem,
  unknownSetting,
} from './faultySetting.ts'
import { isCode, RULES } from './problem.ts'
import { topicKey } from './topicKey.ts'

/** One text for all interface languages, or one for each. */
type Localized = string | Readonly<Partial<Record<Language, string>>>

/** A text for each interface language; at least one. */
const localized = (text: z.ZodType<string>): z.ZodType<Localized> =>
  z.union([
    text,
    z.partialRecord(z.enum(LANGUAGES), text).refine((texts) => Object.keys(texts).length > 0),
  ])

const topicName = z.string().trim().min(1)

/** What a topic was called, and what it is called in a language of the interface. */
const topicNames = z.strictObject({
  was: z.union([topicName, z.array(topicName).min(1)]).optional(),
  en: topicName.optional(),
  zh: topicName.optional(),
} satisfies Readonly<Record<Language | 'was', z.ZodType>>)

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
    .regex(/^https?:\/\/[^?#\s]+$/i)
    // Everybody would read the password.
    .refine((url) => !/^https?:\/\/[^/]*@/i.test(url))
    // An address of a page; the name of a host may end in anything.
    .refine((url) => !/^https?:\/\/[^/]+\/.*\.html?$/i.test(url))
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
  /** An earlier build that each is compared with: its folder, or its `index.json`; null: none. */
  since: z.string().min(1).nullable().default(null),
  /** Whether a file that names no topic has that of its folder. */
  folders: z.boolean().default(false),
  /** Codes of messages that are not to be printed; the report page still counts them. */
  allow: z.array(z.enum(Object.keys(RULES)).refine(canBeSilent)).default([]),
  /** Disagreements that the editor has looked into, by id, with the note that is shown. */
  dismiss: z
    .record(z.string(), z.string().trim().min(1))
    .transform((notes) =>
      Object.fromEntries(Object.entries(notes).map(([id, note]) => [bareId(id), note])),
    )
    .default({}),
  /** Articles whose title, source or time was corrected: the id that each had, by the one it would have now. */
  formerly: z
    .record(z.string(), z.string())
    .superRefine((ids, { addIssue }) => {
      const taken = new Map<string, string>()
      for (const [now, was] of Object.entries(ids)) {
        const had = bareArticleId(was)
        const isSound = isArticleId(bareArticleId(now)) && isArticleId(had)
        // Two articles under one id would be one article.
        const other = taken.get(had)
        const twice = other === undefined ? {} : { params: { twice: [had, other] } }
        if (!isSound || other !== undefined) addIssue({ code: 'custom', path: [now], ...twice })
        taken.set(had, now)
      }
    })
    .transform((ids) =>
      Object.fromEntries(
        Object.entries(ids).map(([now, was]) => [bareArticleId(now), bareArticleId(was)]),
      ),
    )
    .default({}),
  /** Articles whose text was corrected: the day or time at which, by id, for feeds. */
  corrected: z
    .record(
      z.string().transform(bareArticleId).refine(isArticleId),
      z
        .string()
        .transform((time) => time.trim().replace(' ', 'T'))
        .refine(isTime),
    )
    .default({}),
  /**
   * Topics by the name that they have: the names that each had, the first of which gives its address, and those that
   * pages of a language have for it. A file that says one of them means it.
   */
  topics: z
    .record(topicName, z.union([topicName, z.array(topicName).min(1), topicNames]))
    .transform((topics) =>
      Object.fromEntries(Object.entries(topics).map(([now, names]) => [now, wholeNames(names)])),
    )
    .superRefine((topics, { addIssue }) => {
      const taken = new Map<string, string>()
      for (const [now, names] of Object.entries(topics)) {
        const own = [now, ...otherNames(names)]
        // Under two names a topic would be at two addresses, or two topics at one.
        for (const name of own) {
          const other = taken.get(topicKey(name))
          if (other === undefined || other === now) taken.set(topicKey(name), now)
          else addIssue({ code: 'custom', path: [now], params: { twice: [name, other] } })
        }
      }
    })
    .default({}),
} satisfies Readonly<Record<SettingName, z.ZodType>>)

/** The other names of a topic. */
export interface TopicNames {
  /** That it had; the first gives its address. */
  readonly was: readonly string[]
  /** Of the pages in a language; those without one have the name that it has. */
  readonly byLanguage: Readonly<Record<Language, string | null>>
}

function wholeNames(names: string | readonly string[] | z.output<typeof topicNames>): TopicNames {
  const {
    was = [],
    en = null,
    zh = null,
  } = typeof names === 'string' || 'length' in names ? { was: names } : names
  return { was: [was].flat(), byLanguage: { en, zh } }
}

/** All of them. */
export function otherNames({ was, byLanguage }: TopicNames): readonly string[] {
  return [...was, ...Object.values(byLanguage).filter((name) => name !== null)]
}

function canBeSilent(code: string): boolean {
  return isCode(code) && RULES[code].severity !== 'error'
}

/** The id itself, also where it was copied with what stands before it in the address. */
function bareId(id: string): string {
  return id.trim().replace(/^.*#/, '').replace(/^d-/, '')
}

/** The id itself, also where it was copied with the address around it. */
function bareArticleId(id: string): string {
  return id
    .trim()
    .replace(/^.*\//, '')
    .replace(/\.(?:html|json|md)\b.*$/, '')
}

/** It becomes the name of a file. */
function isArticleId(id: string): boolean {
  return /^[0-9a-z]{10}(?:[0-9a-z]{16})?$/.test(id)
}

export type SettingsInput = z.input<typeof settingsSchema>
export type Settings = z.output<typeof settingsSchema>

/** The text of a setting in an interface language, or in the one that there is. */
export function inLanguage(text: Localized, language: Language): string {
  if (typeof text === 'string') return text
  return text[language] ?? Object.values(text)[0] ?? ''
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
  if (input === undefined) return { settings: defaults, problems: [] }
  // A promise and a map have no keys to be read, and would pass for settings that say nothing.
  if (Object.prototype.toString.call(input) !== '[object Object]') {
    const message = `.eleventy.ts: expected an object of settings, found ${kindOf(input)}`
    return { settings: defaults, problems: [{ key: '', message }] }
  }
  const kept: Record<string, unknown> = {}
  const problems: SettingsProblem[] = []
  for (const key of Object.keys(Object(input))) {
    if (!isSetting(key)) {
      problems.push(unknownSetting(key))
      continue
    }
    try {
      const value: unknown = Reflect.get(Object(input), key)
      if (value === undefined) continue
      const result = settingsSchema.shape[key].safeParse(value)
      if (result.success) kept[key] = value
      else problems.push(faultySetting(key, value, result.error.issues[0]))
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      problems.push({ key, message: `.eleventy.ts: ${key}: it cannot be read: ${why}` })
    }
  }
  return { settings: settingsSchema.parse(kept), problems }
}

/** `a promise (without await?)`, `a list`, `"x"`. */
function kindOf(input: unknown): string {
  if (input instanceof Promise) return 'a promise; write `await` before it'
  if (typeof input === 'function') return 'a function; write the object itself'
  if (Array.isArray(input)) return 'a list'
  return typeof input === 'object' && input !== null ? 'another object' : String(input).slice(0, 60)
}
