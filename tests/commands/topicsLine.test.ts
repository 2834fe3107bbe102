import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FileList, fingerprintOf } from '../../src/build/files/fileList.ts'
import { movedTopics } from '../../src/build/movedTopics.ts'
import { topicsLine } from '../../src/commands/topicsLine.ts'
import { arrange } from '../../src/digest/arrange.ts'
import type { Digest } from '../../src/digest/digest.ts'
import { withRenamedTopics } from '../../src/digest/renamedTopics.ts'
import { topicFiles } from '../../src/exports/topic.ts'
import { parseSettings, type Settings, type SettingsInput } from '../../src/records/settings.ts'
import { lightFile } from '../arranged.ts'
import { SITE } from '../exports/sample.ts'

const NONE = { en: null, zh: null }
const NOTHING = { lead: null, groups: [], notes: [], rest: [], problems: [] }

/** Topics by the name of a file with one article. */
type Files = Readonly<Record<string, readonly string[]>>
type Topics = SettingsInput['topics']

const output = mkdtempSync(join(tmpdir(), 'cinnabar-topics-'))
beforeAll(() => mkdirSync(join(output, 't')))
afterAll(() => rmSync(output, { recursive: true }))

function settingsOf(topics: Topics = {}): Settings {
  return parseSettings({ topics }).settings
}

function digestOf(files: Files, settings: Settings): Digest {
  const dumps = Object.entries(files).map(([name, topics]) => {
    const text = `${name} is dear\nNews· 2025-11-09 08:41\nCore Viewpoint - So [1]\n`
    const file = lightFile(`${name}.txt`, text)
    return { ...file, sections: file.sections.map((section) => ({ ...section, topics })) }
  })
  return arrange(withRenamedTopics(dumps, settings.topics).dumps, settings)
}

/** @param before What the settings said of topics when these files were published. */
function line(read: Files, now: Files, given: Topics = {}, before: Topics = given): string {
  const made = digestOf(read, settingsOf(before)).topics.flatMap(
    (topic) => topicFiles(topic, () => NOTHING, SITE)[0],
  )
  for (const { path, content } of made) writeFileSync(join(output, path), content)
  const published = FileList.of(
    made.map(({ path, content }) => [path, fingerprintOf(Buffer.from(content))]),
  )
  const settings = settingsOf(given)
  const moved = movedTopics({ output, published }, digestOf(now, settings), [], settings.topics)
  return topicsLine(moved, settings.topics)
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
    topicsLine([{ from: { id: 'a', name: 'A' }, to: { id: 'c', name: 'C', isNew: true } }], {
      B: { was: ['A'], byLanguage: NONE },
    }),
  ).toMatch(/ topics: \{ 'C': \['A', 'B'\] \}, and take out B\n$/)
  expect(line({ a: ['B'] }, { a: ['C'] }, { B: { zh: '乙' } })).toMatch(
    / topics: \{ 'C': \{ was: 'B', zh: '乙' \} \}, and take out B\n$/,
  )
  expect(line({ a: ['A'], b: ['B'] }, { a: ['C'], b: ['C'] })).toMatch(/'C': \['A', 'B'\] \}\n$/)
})

test('where two topics that are read become one, the address that ends is told, and what keeps it', () => {
  const both = { a: ['锡'], b: ['Tin', 'Metals'] }
  expect(line(both, both, { 锡: ['Tin'] }, {})).toBe(
    'Topics whose address ends: t/fj9hgc25.html (“锡”) is t/tin.html (“锡”) now, to which a page there leads. ' +
      "A topic has one address, that of the first name that it had: to keep the one before, in .eleventy.ts write topics: { '锡': ['锡', 'Tin'] }\n",
  )
  expect(line(both, both, { 锡: { was: 'Tin', en: 'Tin' } }, {})).toMatch(
    / topics: \{ '锡': \{ was: \['锡', 'Tin'\], en: 'Tin' \} \}\n$/,
  )
  // Whoever does so is told of the other one, that both cannot be had.
  expect(line(both, both, { 锡: ['锡', 'Tin'] }, {})).toMatch(
    /t\/tin\.html \(“Tin”\) is t\/fj9hgc25\.html \(“锡”\) now, to which .* topics: \{ '锡': 'Tin' \}\n$/,
  )
  expect(line(both, both, { 锡: ['锡', 'Tin'] })).toBe('')
  // Of several that come to one, each name stands once, and the page of that name stays.
  const three = { a: ['Chips'], b: ['芯片'], c: ['晶片'] }
  expect(line(three, three, { Chips: { zh: '芯片', was: '晶片' } }, {})).toMatch(
    / topics: \{ 'Chips': \{ was: \['Chips', '芯片', '晶片'\], zh: '芯片' \} \}\n$/,
  )
  // One file may have both.
  expect(
    line({ a: ['Tin', 'Metals'] }, { a: ['Tin', 'Metals'] }, { Metals: ['Metals', 'Tin'] }, {}),
  ).toMatch(/t\/tin\.html \(“Tin”\) is t\/metals\.html \(“Metals”\) now, to which /)
})

test('a topic that others join in the files keeps its own address, and theirs are to lead to it', () => {
  expect(line({ a: ['A'], b: ['B'], c: ['C'] }, { a: ['B'], b: ['B'], c: ['B'] })).toMatch(
    /t\/a\.html \(“A”\) is t\/b\.html \(“B”\) now, t\/c.*: to have a page there lead on, in .* topics: \{ 'B': \['B', 'A', 'C'\] \}\n$/,
  )
  expect(line({ a: ['A'], b: ['B'] }, { a: ['B'], b: ['B'] }, { B: ['B', 'A'] }, {})).toMatch(
    /t\/a\.html \(“A”\) is t\/b\.html \(“B”\) now, to which a page there leads\./,
  )
})

test('where a line of the settings went, or has other names, the address that ends is told', () => {
  const files = { a: ['Harbours'] }
  expect(line(files, files, {}, { Harbours: 'Ports' })).toBe(
    'Topics whose address ends: t/ports.html (“Harbours”) is t/harbours.html (“Harbours”) now. ' +
      'A topic has one address, that of the first name that it had\n',
  )
  expect(line(files, files, { Quays: ['Harbours', 'Ports'] }, { Harbours: 'Ports' })).toMatch(
    / t\/ports\.html .* is t\/harbours\.html \(“Quays”\) now, to which .* topics: \{ 'Quays': \['Ports', 'Harbours'\] \}\n$/,
  )
})

test('who writes the line that was asked for is told that it did what it says', () => {
  const renamed = { a: ['Video games'] }
  expect(line({ a: ['Games'] }, renamed)).toMatch(/ topics: \{ 'Video games': 'Games' \}\n$/)
  expect(line(renamed, renamed, { 'Video games': 'Games' }, {})).toBe(
    'Topics at the address of their first name: t/video-games.html leads to t/games.html (“Video games”) now; ' +
      'their feeds stand there alone\n',
  )
})

test('a topic whose files went, or that is two new ones, or still there, is not told', () => {
  expect(line({ a: ['A'], b: ['B'] }, { b: ['B'] })).toBe('')
  expect(line({ a: ['A'], b: ['A'] }, { a: ['B'], b: ['C'] })).toBe('')
  expect(line({ a: ['A'], b: ['A'] }, { a: ['A'], b: ['C'] })).toBe('')
})
