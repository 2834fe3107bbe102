import { z } from 'zod'
import { isZone } from '../text/time.ts'

/** What `.eleventy.ts` may say; each with the default that a new site starts from. */
export const settingsSchema = z.strictObject({
  /** Name of the site; one per interface language, or one for all. */
  title: z.union([z.string().min(1), z.record(z.string(), z.string().min(1))]).default('Cinnabar'),
  /** One sentence for search engines and feeds. */
  description: z.union([z.string(), z.record(z.string(), z.string())]).default(''),
  /** Where the site will be served, e.g. `https://example.org/news/`; null: addresses stay relative. */
  url: z
    .url({ protocol: /^https?$/ })
    .transform((url) => (url.endsWith('/') ? url : `${url}/`))
    .nullable()
    .default(null),
  /** Interface languages; the first stands at the root, others below `zh/`, `en/`. */
  languages: z
    .array(z.enum(['en', 'zh']))
    .min(1)
    .default(['en', 'zh']),
  /** Zone assumed for times of the dumps. */
  zone: z.string().refine(isZone, 'not a time zone this machine knows').default('Asia/Shanghai'),
  articles: z.string().min(1).default('articles'),
  output: z.string().min(1).default('_site'),
  /** Codes of messages that are not to be printed; the report page still counts them. */
  allow: z.array(z.string()).default([]),
  /** Disagreements that the author has looked into, by id, with the note that is shown. */
  dismiss: z.record(z.string(), z.string()).default({}),
})

export type SettingsInput = z.input<typeof settingsSchema>
export type Settings = z.output<typeof settingsSchema>
