/** Renamed and merged topics: they keep the address and the feed of their first name. */
import type { Settings } from '../records/settings.ts'
import { nearest } from '../text/nearest.ts'
import type { LightDump } from './lightArticle.ts'
import type { Stray } from './stray.ts'
import { topicKey } from './topicKey.ts'

type Renamed = Settings['topics']

/** Files with their topics under the current names, and the settings that match nothing. */
export function withRenamedTopics<D extends Pick<LightDump, 'topics'>>(
  dumps: readonly D[],
  renamed: Renamed,
): { readonly dumps: readonly D[]; readonly strays: readonly Stray[] } {
  const wishes = Object.entries(renamed)
  if (wishes.length === 0) return { dumps, strays: [] }
  const nowOf = new Map(
    wishes.flatMap(([now, was]) => [now, ...was].map((name) => [topicKey(name), now] as const)),
  )
  const told = new Set<string>()
  const all = dumps.map((dump) => {
    const topics = dump.topics.map((topic) => nowOf.get(topicKey(topic)) ?? topic)
    for (const topic of topics) told.add(topic)
    const isSame = topics.every((topic, at) => topic === dump.topics[at])
    return isSame ? dump : { ...dump, topics: [...new Set(topics)] }
  })
  const strays = wishes
    .filter(([now]) => !told.has(now))
    .map(
      ([now]): Stray => ({
        setting: 'topics',
        id: now,
        why: 'unknown',
        meant: nearest(now, [...told]),
      }),
    )
  return { dumps: all, strays }
}

/** What tells a topic apart in its address and feed: the first name that it had. */
export function keptKey(renamed: Renamed): (name: string) => string {
  const kept = new Map(
    Object.entries(renamed).map(([now, [first = now]]) => [topicKey(now), topicKey(first)]),
  )
  return (name) => {
    const key = topicKey(name)
    return kept.get(key) ?? key
  }
}
