import { expect, test } from 'vitest'
import { arrange } from '../../src/digest/arrange.ts'
import type { LightDump } from '../../src/digest/lightArticle.ts'
import { topicIn, withRenamedTopics } from '../../src/digest/renamedTopics.ts'
import { topicFeeds } from '../../src/exports/feeds.ts'
import { parseSettings, type Settings, type SettingsInput } from '../../src/records/settings.ts'
import { lightFile } from '../arranged.ts'
import { SITE } from '../exports/sample.ts'

function file(path: string, topic: string): LightDump {
  const text = `Workflow\n${topic}\nicon\nSearch documents\nNews of ${path}\nFeng Zheng Bao· 2025-11-09 08:41\nCore Viewpoint - What ${path} says [1].\n`
  return lightFile(path, text)
}

const FILES = [file('a', 'Kites'), file('b', '风筝'), file('c', 'kite flying'), file('d', 'Tin')]
const TOPICS = { 'Kite flying': ['Kites', '風箏'] }

/** As the settings are read. */
function read(topics: SettingsInput['topics']): Settings['topics'] {
  return parseSettings({ topics }).settings.topics
}

/** Each topic with its address, how many articles it has, and what its feed is known by. */
function told(files: readonly LightDump[], topics: SettingsInput['topics']): readonly string[] {
  const settings = { dismiss: {}, topics: read(topics) }
  const digest = arrange(withRenamedTopics(files, settings.topics).dumps, settings)
  return digest.topics.map((topic) => {
    const body = (): never => {
      throw new Error('no feed has a body here')
    }
    const none = { ...topic, articles: [] }
    const [atom] = topicFeeds(none, digest, body, { ...SITE, topics: settings.topics })
    const [id] = /<id>.*?<\/id>/.exec(String(atom.content)) ?? []
    return [topic.ref.name, topic.ref.permalink, topic.articles.length, id].join(' ')
  })
}

test('a topic that was renamed, or is one with others, keeps its page and its feed', () => {
  const [kites] = told(FILES.slice(0, 1), {})
  const [now, tin, ...others] = told(FILES, TOPICS)
  expect(others).toEqual([])
  expect(now).toBe(kites?.replace('Kites', 'Kite flying').replace(' 1 ', ' 3 '))
  expect(tin).toBe(told(FILES, {}).find((one) => one.startsWith('Tin')))
})

test('files without such a topic stay the same objects, and a name that no file has is told', () => {
  const { dumps, strays } = withRenamedTopics(FILES, read({ ...TOPICS, Tim: 'Tins' }))
  expect(dumps[3]).toBe(FILES[3])
  expect(strays).toEqual([{ setting: 'topics', id: 'Tim', why: 'unknown', meant: 'Tin' }])
})

test('pages of a language may call a topic otherwise; address and feed stay, and a file that says so means it', () => {
  const topics = { Kites: { zh: '风筝', en: 'Kite flying' }, Tin: { zh: '锡' } }
  const [plain, tin] = told([file('a', 'Kites'), file('d', 'Tin')], {})
  expect(told(FILES, topics)).toEqual([plain?.replace(' 1 ', ' 3 '), tin])
  const { strays } = withRenamedTopics(FILES, read(topics))
  expect(strays).toEqual([])
  const called = { text: '风筝', lang: 'zh-Hans' }
  expect(topicIn(read(topics), { text: 'Kites', lang: 'en' }, 'zh')).toEqual(called)
  const none = { text: 'constructor', lang: 'en' } as const
  expect(topicIn(read(topics), none, 'zh')).toBe(none)
})

test('a topic that files have under what pages are to call it alone is told with the name that they have', () => {
  const { strays } = withRenamedTopics([file('b', '风筝')], read({ Kites: { zh: '風箏' } }))
  expect(strays).toEqual([{ setting: 'topics', id: 'Kites', why: 'unknown', meant: '風箏' }])
})

test('a name that a topic had is told where it is all but the name of another one', () => {
  const files = ['Semiconductors', 'Chips', '半导体'].map((topic) => file(topic, topic))
  const strays = (topics: SettingsInput['topics']) =>
    withRenamedTopics(files, read(topics)).strays.map(({ id, meant }) => `${id} > ${meant}`)
  expect(strays({ Chips: ['Semiconducters', 'AI chips'] })).toEqual([
    'Semiconducters > Semiconductors',
  ])
  expect(strays({ Wafers: 'Semiconducters' })).toEqual(['Semiconducters > Semiconductors'])
  expect(strays({ Chips: ['Semiconducters', 'Semiconductors', '超导体'] })).toEqual([])
})
