/** What the schemas of several files have in common. */

import * as z from 'zod'

export const SCHEMA_VERSION = '1.0'

export const count = z.int().nonnegative()
export const hash = z.string().regex(/^[0-9a-f]{64}$/)
export const id = z.string().regex(/^[0-9a-z-]+$/)
export const lang = z
  .enum(['zh-Hans', 'zh-Hant', 'en'])
  .describe('BCP 47, told from the characters of the text; zh-Hans where they tell no spelling')
export const address = z.string().min(1).describe('Relative to this file')
/** Null for articles without a date. */
export const month = z
  .string()
  .regex(/^\d{4}-\d{2}$/)
  .nullable()
export const head = {
  $schema: address,
  schemaVersion: z.literal(SCHEMA_VERSION),
}

export const span = z
  .object({
    dump: z.string().describe('Path of the dump below the articles folder'),
    line: z.int().positive(),
    start: count.describe('UTF-16 code units from the start of the decoded dump'),
    end: count,
  })
  .describe('Where the text stands in its dump')
