/**
 * The shape of every JSON file of the site, once: types for the code that writes them, JSON Schemas
 * for those who read them. Within 1.x fields are only added; enums may grow; ids are never reused.
 */

import * as z from 'zod'
import type { OutputFile } from './file.ts'

export const SCHEMA_VERSION = '1.0'

const count = z.int().nonnegative()
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const id = z.string().regex(/^[0-9a-z-]+$/)
const lang = z.enum(['zh-Hans', 'en']).describe('BCP 47, told from the script of the text')
const address = z.string().min(1).describe('Relative to this file')
const head = {
  $schema: address,
  schemaVersion: z.literal(SCHEMA_VERSION),
}

const span = z
  .object({
    dump: z.string().describe('Path of the dump below the articles folder'),
    line: z.int().positive(),
    start: count.describe('UTF-16 code units from the start of the decoded dump'),
    end: count,
  })
  .describe('Where the text stands in its dump')

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
  id: id.describe('From folded title, source and raw time; stable under renames and re-saves'),
  title: z.string(),
  titleLang: lang,
  untitled: z.boolean().describe('The dump names no title; title is the opening of the text'),
  lead: z.string().nullable(),
  leadLang: lang.nullable(),
  source: z.string().nullable().describe('Publisher as the dump names it'),
  topics: z.array(z.string()),
  tags: z.array(z.string()),
  published,
  html: address,
  json: address,
  markdown: address,
  counts: z.object({ groups: count, insights: count, citations: count, figures: count }),
  contentHash: z
    .string()
    .describe(
      'Changes with all that the file of its first place says of it: title, source and time as written there, tags, lead, headings, insights, citations, left-over text. Not with topics, nor with the spelling of the source that stands here, which other files may set; nor with lines, stories and disagreements',
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
      languages: z.array(z.enum(['en', 'zh'])),
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
        month: z
          .string()
          .regex(/^\d{4}-\d{2}$/)
          .nullable(),
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

export const indexPart = z
  .object({ ...head, articles: z.array(articleRef) })
  .describe('Articles of one month, listed in the parts of index.json')

export const dumpsPart = z
  .object({ ...head, dumps: z.array(dump) })
  .describe('Some of the dumps, listed in the dumpParts of index.json')

export const article = articleRef
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
    rest: z
      .array(z.object({ text: z.string(), span }))
      .describe('Text that no rule could place, unchanged'),
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

export const topic = z
  .object({
    ...head,
    ...topicRef.omit({ articles: true }).shape,
    sources: z.array(z.object({ name: z.string(), articles: count })),
    disagreements: z.array(id),
    articles: z.array(articleRef).describe('Newest first; those without a date last'),
  })
  .describe('The articles of one topic')

export const figure = z.object({
  id,
  raw: z.string().describe('Sign, number, scale and unit as written; without the qualifier'),
  value: z
    .number()
    .nullable()
    .describe(
      'In base units; null for a range. Of unit date: days since 1970-01-01, with the year nearest to its article where none is written',
    ),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z
    .string()
    .nullable()
    .describe('A code, or the noun that is counted; date for a date that is in doubt'),
  unitKind: z.enum([
    'money',
    'percent',
    'points',
    'mass',
    'energy',
    'count',
    'multiple',
    'duration',
    'fraction',
    'rate',
    'other',
  ]),
  currency: z
    .string()
    .nullable()
    .describe('ISO 4217; null for what is no money, and where no text tells whose it is'),
  qualifier: z.enum(['over', 'under', 'about', 'up-to', 'at-least']).nullable(),
  subject: z.string().nullable(),
  subjectMethod: z.enum(['of', 'before', 'after', 'verb', 'none']),
  context: z.string().describe('The clause it stands in, as written'),
  article: id,
  insight: z.string().describe('Fragment of the page; lead for the lead'),
  span,
})

export const figures = z
  .object({
    ...head,
    parts: z
      .array(
        z.object({
          month: z
            .string()
            .regex(/^\d{4}-\d{2}$/)
            .nullable(),
          path: address,
          csv: address,
          count: count.describe(
            'Figures of the JSON file, dates in doubt among them; the CSV file has no dates',
          ),
        }),
      )
      .nullable()
      .describe('Files that hold the figures when they are too many; figures is empty then'),
    figures: z.array(figure),
  })
  .describe(
    'Every quantity of every article, newest first, and after them each date that is in doubt; the CSV file beside it has the quantities alone',
  )

export const disagreement = z.object({
  id,
  kind: z
    .enum(['figures', 'date'])
    .describe('figures: values that differ; date: one that cannot fit the time of its article'),
  subject: z.string(),
  unit: z.string().nullable().describe('Of the first member, as its figure has it'),
  members: z.array(id).describe('Ids of figures, lowest value first'),
  compared: z
    .array(
      z.object({
        value: z.number().describe('Of a range its middle'),
        unit: z.string().describe('Of its dimension, or what is counted'),
      }),
    )
    .nullable()
    .describe(
      'What was compared of each member, in their order: 32,000 ft2 are 2972.9 m2 beside 2,000 m2. Null for a date',
    ),
  spread: z
    .number()
    .nullable()
    .describe(
      'Value of the last in compared divided by that of the first, in six digits; null for a date, and where the first is 0',
    ),
  status: z.enum(['open', 'dismissed']),
  note: z.string().nullable().describe('Why the author dismissed it'),
})

export const disagreements = z
  .object({ ...head, disagreements: z.array(disagreement) })
  .describe(
    'Figures of one subject and unit that differ, and dates that cannot fit the time of their article; never a verdict',
  )

const changedArticle = z.object({
  id,
  title: z.string(),
  source: z.string().nullable(),
  published: z.string().nullable().describe('Civil time or day'),
  html: address.nullable().describe('Null for a removed article'),
})

const changedAmount = figure.pick({
  id: true,
  raw: true,
  value: true,
  low: true,
  high: true,
  unit: true,
  unitKind: true,
  qualifier: true,
})

export const changes = z
  .object({
    ...head,
    since: hash.describe('contentHash of the index compared with'),
    contentHash: hash.describe('Of the index of this build'),
    added: z.array(changedArticle),
    changed: z.array(changedArticle),
    removed: z.array(changedArticle),
    figures: z
      .array(
        z.object({
          article: id,
          insight: z.string().nullable().describe('Fragment of the page; null where it is gone'),
          subject: figure.shape.subject,
          context: figure.shape.context,
          from: changedAmount.nullable().describe('Null for a figure that was not there'),
          to: changedAmount.nullable().describe('Null for one that is gone'),
        }),
      )
      .nullable()
      .describe('Of the changed articles; null where the earlier figures were not given'),
  })
  .describe('Articles and figures against an earlier build; only made when one is named')

export type IndexJson = z.output<typeof index>
export type IndexPartJson = z.output<typeof indexPart>
export type ArticleRefJson = z.output<typeof articleRef>
export type ArticleJson = z.output<typeof article>
export type TopicJson = z.output<typeof topic>
export type FigureJson = z.output<typeof figure>
export type FiguresJson = z.output<typeof figures>
export type DisagreementsJson = z.output<typeof disagreements>
export type ChangesJson = z.output<typeof changes>

/** The files by the name of their schema. */
export const SCHEMAS = {
  index,
  'index-part': indexPart,
  'dumps-part': dumpsPart,
  article,
  topic,
  figures,
  disagreements,
  changes,
} as const

/** Where a schema stands, from the root of the site. */
export function schemaPath(name: keyof typeof SCHEMAS): string {
  return pathOf(name)
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
