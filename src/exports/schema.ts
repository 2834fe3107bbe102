/**
 * The shape of every JSON file of the site, once: types for the code that writes them, JSON Schemas
 * for those who read them. Within 1.x fields are only added; enums may grow; ids are never reused.
 */

import * as z from 'zod'
import { link } from '../text/link.ts'
import { LANGUAGES, type Language } from '../text/time.ts'
import type { OutputFile } from './file.ts'
import { changes, disagreements, figures } from './schemaFigures.ts'
import { address, count, hash, head, id, lang, month, SCHEMA_VERSION, span } from './schemaParts.ts'

const published = z.object({
  raw: z.string().nullable().describe('As the dump has it'),
  iso: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:00[+-]\d{2}:\d{2})?$/)
    .nullable()
    .describe('RFC 3339 time, or a day where the dump names no time'),
  zoneAssumed: z
    .string()
    .nullable()
    .describe('Zone that gave the offset of iso: dumps name none. Null where there is no time'),
})

const citations = z
  .array(count)
  .describe('Marks as the dump has them; taken to be paragraphs of the source')

export const articleRef = z.object({
  id: id.describe('From folded title, source and time; stable under renames and re-saves'),
  title: z.string(),
  titleLang: lang,
  untitled: z.boolean().describe('The dump names no title; title is the opening of the text'),
  lead: z.string().nullable(),
  leadLang: lang.nullable(),
  source: z.string().nullable().describe('Publisher as the dump names it'),
  topics: z.array(z.string()),
  tags: z.array(z.string()),
  original: z.string().nullable().describe('Address of what it tells, where its file names one'),
  published,
  html: address,
  json: address,
  markdown: address,
  counts: z.object({ groups: count, insights: count, citations: count, figures: count }),
  contentHash: z
    .string()
    .describe(
      'Changes with all that the files that have it say of it: title, source and time as written, tags, address of the original, lead, headings, insights, citations, left-over text. Not with the order of these files, nor with topics, nor with the spelling of the source that stands here, which other files may set; nor with lines, stories and disagreements',
    ),
})

const collection = z.object({
  name: z.string(),
  lang,
  slug: z.string(),
  html: address,
  articles: count,
})

const topicRef = collection.extend({
  names: z
    .object({ en: z.string(), zh: z.string() } satisfies Record<Language, z.ZodType>)
    .describe('Its name on the pages of each interface language; all other data have `name`'),
  json: address,
  markdown: address,
  atom: address,
  feed: address.describe('JSON Feed'),
  figuresJson: address.describe('Figures of its articles, as data/figures.json'),
  figuresCsv: address,
})

const dump = z.object({
  path: z.string(),
  sha256: hash,
  bytes: count,
  lines: count,
  articles: count,
  html: address,
  raw: address,
})

const part = z.object({ path: address, count, sha256: hash })

export const index = z
  .object({
    ...head,
    generator: z.object({ name: z.string(), version: z.string() }),
    site: z.object({
      title: z.string(),
      url: z.url().nullable(),
      languages: z.array(z.enum(LANGUAGES)),
      timezone: z.string(),
    }),
    contentHash: hash.describe('Of all articles and dumps; equal when nothing changed'),
    totals: z.object({
      articles: count,
      groups: count,
      insights: count,
      citations: count,
      figures: count,
      disagreements: count.describe('Open ones; data/disagreements.json has the dismissed, too'),
    }),
    dumps: z.array(dump),
    topics: z.array(topicRef),
    sources: z.array(collection),
    months: z.array(
      z.object({
        month,
        html: address,
        articles: count,
      }),
    ),
    parts: z
      .array(part)
      .nullable()
      .describe(
        'Files that hold the articles when this one would pass 5 MB; articles is empty then',
      ),
    dumpParts: z
      .array(part)
      .nullable()
      .optional()
      .describe('Files that hold the dumps when they alone pass 5 MB; dumps is empty then'),
    articles: z.array(articleRef).describe('Newest first; those without a date last'),
  })
  .describe('Every article of the site, without its body')

const indexPart = z
  .object({ ...head, articles: z.array(articleRef) })
  .describe('Articles of one month, listed in the parts of index.json')

const dumpsPart = z
  .object({ ...head, dumps: z.array(dump) })
  .describe('Some of the dumps, listed in the dumpParts of index.json')

const article = articleRef
  .omit({ lead: true })
  .extend({
    ...head,
    lead: z
      .object({ label: z.string(), text: z.string(), citations, figures: z.array(id), span })
      .nullable(),
    groups: z.array(
      z.object({
        label: z.string().nullable(),
        heading: z.string().nullable(),
        headingLang: lang.nullable(),
        insights: z.array(
          z.object({
            id: z.string().describe('From the id of the article and the text'),
            n: z.string().describe('Number as shown, e.g. 1.3'),
            anchor: z.string().describe('Fragment of the page'),
            text: z.string(),
            lang,
            citations,
            figures: z.array(id).describe('Ids in data/figures.json'),
            cut: z.boolean().describe('The copy ends in the middle of this text'),
            span,
          }),
        ),
        span,
      }),
    ),
    notes: z
      .array(z.object({ number: z.int().positive(), text: z.string(), lang, span }))
      .describe('What citations lead to, where the article says so in footnotes'),
    rest: z
      .array(
        z.object({
          text: z.string(),
          span,
          after: z
            .string()
            .nullable()
            .describe('Anchor of what it stands behind; top above all, null below all'),
          picture: z
            .object({
              file: address,
              alt: z.string(),
              title: z.string().nullable(),
              width: z.int().positive().describe('CSS pixels'),
              height: z.int().positive(),
              leadsTo: z.string().nullable().describe('Address that the picture leads to'),
            })
            .nullable()
            .describe('The picture that the text shows; null for other text'),
        }),
      )
      .describe('Text that no rule could place, unchanged, and pictures'),
    places: z.array(span).describe('Every place that has the article; the first is shown'),
    sameStory: z.array(id).describe('Other articles of the same story, newest first'),
    disagreements: z.array(id),
    problems: z.array(
      z.object({
        code: z.string(),
        severity: z.enum(['error', 'warning', 'info']),
        path: z.string(),
        line: z.int().positive(),
        column: z.int().positive(),
        message: z.string(),
        expected: z.string().nullable(),
        kept: z.string(),
        todo: z.string(),
      }),
    ),
  })
  .describe('One article, whole')

const topic = z
  .object({
    ...head,
    ...topicRef.omit({ articles: true }).shape,
    sources: z.array(z.object({ name: z.string(), articles: count })),
    disagreements: z.array(id),
    articles: z.array(articleRef).describe('Newest first; those without a date last'),
  })
  .describe('The articles of one topic')

export type IndexJson = z.output<typeof index>
export type ArticleRefJson = z.output<typeof articleRef>
export type ArticleJson = z.output<typeof article>
export type TopicJson = z.output<typeof topic>

/** The files by the name of their schema. */
const SCHEMAS = {
  index,
  'index-part': indexPart,
  'dumps-part': dumpsPart,
  article,
  topic,
  figures,
  disagreements,
  changes,
} as const

/**
 * What every JSON file begins with.
 *
 * @param from Path of the file.
 * @param name Of its schema.
 */
export function schemaHead(
  from: string,
  name: keyof typeof SCHEMAS,
): { readonly $schema: string; readonly schemaVersion: typeof SCHEMA_VERSION } {
  return { $schema: link(from, pathOf(name)), schemaVersion: SCHEMA_VERSION }
}

export const SCHEMA_PATHS: readonly string[] = Object.keys(SCHEMAS).map(pathOf)

function pathOf(name: string): string {
  return `data/schema/${name}-1.json`
}

/** JSON Schema 2020-12 of every file, from the definitions above. */
export function schemaFiles(): readonly OutputFile[] {
  return Object.entries(SCHEMAS).map(([name, schema]) => ({
    path: pathOf(name),
    content: `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' }), null, 2)}\n`,
  }))
}
