import { expect, test } from 'vitest'
import { movedTopics } from '../../src/build/movedTopics.ts'
import { topicsLine } from '../../src/commands/topicsLine.ts'
import { parseSettings, type SettingsInput } from '../../src/records/settings.ts'

const NONE = { en: null, zh: null }

type Files = Readonly<Record<string, readonly string[]>>

function line(read: Files, now: Files, given: SettingsInput['topics'] = {}): string {
  const { topics } = parseSettings({ topics: given }).settings
  const [before, after] = [read, now].map((files) =>
    Object.entries(files).map(([path, topics]) => ({ path, topics })),
  )
  return topicsLine(movedTopics(before ?? [], after ?? [], topics), topics)
}

test('what keeps the page of a topic that is called otherwise is told until the settings say it', () => {
  const [read, now] = [
    { a: ['Kites'], b: ['風箏'], c: ['Tin', 'Kites'] },
    { a: ["Ann's kites"], b: ['风筝'], c: ['Tin', "Ann's kites"] },
  ]
  expect(line(read, now)).toBe(
    "Topics at another address: “Kites” is “Ann's kites” now. If the one before is published, keep it: in .eleventy.ts write topics: { 'Ann\\'s kites': 'Kites' }\n",
  )
  expect(line(read, now, { "Ann's kites": ['Kites'] })).toBe('')
  expect(line({}, now)).toBe('')
})

test('of a topic that is renamed again, or of several that become one, all names are told', () => {
  expect(line({ a: ['B'] }, { a: ['C'] }, { B: ['A'] })).toMatch(
    / topics: \{ 'C': \['A', 'B'\] \}, and take out B\n$/,
  )
  // While `npm start` follows, a topic keeps the name with which that began.
  expect(
    topicsLine([{ from: { id: 'A' }, to: { id: 'C' } }], { B: { was: ['A'], called: NONE } }),
  ).toMatch(/ topics: \{ 'C': \['A', 'B'\] \}, and take out B\n$/)
  expect(line({ a: ['B'] }, { a: ['C'] }, { B: { zh: '乙' } })).toMatch(
    / topics: \{ 'C': \{ was: 'B', zh: '乙' \} \}, and take out B\n$/,
  )
  expect(line({ a: ['A'], b: ['B'] }, { a: ['C'], b: ['C'] })).toMatch(/'C': \['A', 'B'\] \}\n$/)
})

test('a topic whose files went, have one that was there, or two new ones, is not told', () => {
  expect(line({ a: ['A'], b: ['B'] }, { b: ['B'] })).toBe('')
  expect(line({ a: ['A'], b: ['B'] }, { a: ['B'], b: ['B'] })).toBe('')
  expect(line({ a: ['A'], b: ['A'] }, { a: ['B'], b: ['C'] })).toBe('')
  expect(line({ a: ['A'], b: ['A'] }, { a: ['A'], b: ['C'] })).toBe('')
})
