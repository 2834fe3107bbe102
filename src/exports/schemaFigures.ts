/** The shape of the files of figures: all of them, those that differ, and those that changed. */

import * as z from 'zod'
import { address, count, hash, head, id, month, span } from './schemaParts.ts'

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
          month,
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
  note: z.string().nullable().describe('Why the editor dismissed it'),
  correctedBy: id
    .nullable()
    .describe('Id of the article that takes one of its numbers back; null for none'),
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

/** What tells how much a figure is. */
export const AMOUNT = {
  id: true,
  raw: true,
  value: true,
  low: true,
  high: true,
  unit: true,
  unitKind: true,
  qualifier: true,
} as const

const changedAmount = figure.pick(AMOUNT)

export const changes = z
  .object({
    ...head,
    since: hash.describe('contentHash of the index compared with'),
    contentHash: hash.describe('Of the index of this build'),
    added: z.array(changedArticle),
    changed: z.array(changedArticle).describe('With another contentHash'),
    removed: z.array(changedArticle),
    corrected: z
      .array(
        changedArticle.extend({
          was: changedArticle.describe('As it was, under the id that it had or has kept'),
        }),
      )
      .optional()
      .describe(
        'With another title, source or time, or at another address alone; listed here and neither in `added`, `removed` nor `changed`',
      ),
    topics: z
      .array(
        z.object({
          from: z.array(z.string()).describe('Topics that the articles left'),
          to: z.array(z.string()).describe('Topics that they got'),
          articles: z.array(id),
        }),
      )
      .optional()
      .describe(
        'Of articles that both builds have; those whose topics alone are others are not in `changed`',
      ),
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
      .describe(
        'Of the changed and corrected articles; null where the earlier figures were not given',
      ),
    settled: z
      .array(
        z.object({
          subject: z.string(),
          members: z.array(changedAmount).describe('Figures of the earlier build'),
          articles: z.array(id),
        }),
      )
      .optional()
      .describe('Disagreements and dates in doubt that are none any more, of articles of both'),
  })
  .describe('Articles and figures against an earlier build; only made when one is named')

export type FigureJson = z.output<typeof figure>
export type FiguresJson = z.output<typeof figures>
export type DisagreementsJson = z.output<typeof disagreements>
export type ChangesJson = z.output<typeof changes>
