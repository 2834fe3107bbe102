import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFile } from '../../src/read/read.ts'
import { dumpJson } from '../../src/records/json.ts'
import { byLength } from '../length.ts'
import { dump } from './dumps.ts'

test('what was written in any form of the format is what is read', () => {
  fc.assert(
    fc.property(dump, ({ written, read }) => {
      const { topic, articles } = dumpJson(parseFile('a.txt', Buffer.from(written)), 'a.txt')
      expect({ topic, articles }).toEqual(read)
    }),
    { numRuns: byLength(400, 1000) },
  )
})
