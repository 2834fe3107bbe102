/**
 * What the settings say of topics. Renamed and merged ones keep the address and the feed of their first name; pages of a
 * language may call one otherwise.
 */
import { otherNames, type Settings } from '../records/settings.ts'
import { topicKey } from '../records/topicKey.ts'
import { langOf } from '../text/lang.ts'
import { nearest } from '../text/nearest.ts'
import { LANGUAGES, type Language } from '../text/time.ts'
import type { Text } from './digest.ts'
import type { LightDump, LightSection } from './lightArticle.ts'
import type { Stray } from './stray.ts'

type Renamed = Settings['topics']

/** Files with their topics under the current names, and the settings that match nothing. */
export function withRenamedTopics<D extends Pick<LightDump, 'sections'>>(
  dumps: readonly D[],
  renamed: Renamed,
): { readonly dumps: readonly D[]; readonly strays: readonly Stray[] } {
  const wishes = Object.entries(renamed)
  if (wishes.length === 0) return { dumps, strays: [] }
  const nowOf = new Map(
    wishes.flatMap(([now, names]) =>
      [now, ...otherNames(names)].map((name) => [topicKey(name), now] as const),
    ),
  )
  const told = new Set<string>()
  const written = new Map<string, string>()
  const nowIn = (section: LightSection): LightSection => {
    for (const topic of section.topics) written.set(topicKey(topic), topic)
    const topics = section.topics.map((topic) => nowOf.get(topicKey(topic)) ?? topic)
    for (const topic of topics) told.add(topic)
    const isSame = topics.every((topic, at) => topic === section.topics[at])
    return isSame ? section : { ...section, topics: [...new Set(topics)] }
  }
  const all = dumps.map((dump) => {
    const sections = dump.sections.map(nowIn)
    const isSame = sections.every((section, at) => section === dump.sections[at])
    return isSame ? dump : { ...dump, sections }
  })
  const isWritten = (name: string): boolean => written.has(topicKey(name))
  const stray = (id: string, meant: string | null): Stray => ({
    setting: 'topics',
    id,
    why: 'unknown',
    meant,
  })
  const unnamed = [...written].flatMap(([key, topic]) => (nowOf.has(key) ? [] : [topic]))
  const strays = wishes.flatMap(([now, { was, byLanguage }]) => {
    // Files that were renamed no longer have the name before, so that none has it says nothing. That a topic without a
    // line of its own is spelt nearly so does: whoever wrote `Semiconducters` meant it.
    const mistyped = was.flatMap((name) => {
      const meant = isWritten(name) ? null : likeSpelt(name, unnamed)
      return meant === null ? [] : [stray(name, meant)]
    })
    // Where it is told of no name that it had, its address is that of the one it has.
    const isKnown = was.length > 0 ? told.has(now) : isWritten(now)
    if (mistyped.length > 0 || isKnown) return mistyped
    const called = LANGUAGES.flatMap((language) => byLanguage[language] ?? []).find(isWritten)
    return [stray(now, called ?? nearest(now, [...told]))]
  })
  return { dumps: all, strays }
}

/** Letters from which on a name is no other one with a letter or two replaced: 半导体 is not 超导体. */
const LONG_NAME = 6

function likeSpelt(name: string, topics: readonly string[]): string | null {
  const alike = topics.filter((topic) => Math.abs(topic.length - name.length) <= 2)
  return name.length < LONG_NAME ? null : nearest(name, alike)
}

/** What tells a topic apart in its address and feed: the first name that it had. */
export function keptKey(renamed: Renamed): (name: string) => string {
  const kept = new Map(
    Object.entries(renamed).map(([now, { was }]) => [topicKey(now), topicKey(was[0] ?? now)]),
  )
  return (name) => {
    const key = topicKey(name)
    return kept.get(key) ?? key
  }
}

/** What tells topics apart by what pages of a language call them, too: as they are shown, those are one. */
export function calledKey(renamed: Renamed): (name: string) => string {
  const known = new Map(
    Object.entries(renamed).flatMap(([now, { byLanguage }]) =>
      LANGUAGES.map((language) => [topicKey(byLanguage[language] ?? now), topicKey(now)] as const),
    ),
  )
  return (name) => {
    const key = topicKey(name)
    return known.get(key) ?? key
  }
}

/** The names that topics have in a language beside their own, by topic; by a name that one had, the one it has. */
export type NamesByTopic = ReadonlyMap<string, readonly string[]>

export function namesByTopic(renamed: Renamed): NamesByTopic {
  return new Map(
    Object.entries(renamed).flatMap(([topic, { was, byLanguage }]) => {
      const names = LANGUAGES.flatMap((language) => byLanguage[language] ?? [])
      const others = [...new Set(names)].filter((name) => name !== topic)
      const former = was.map((name): readonly [string, string[]] => [name, [topic]])
      return others.length === 0 ? former : [[topic, others] as const, ...former]
    }),
  )
}

/** The name of a topic in a language. */
export function topicIn(renamed: Renamed, topic: Text, language: Language): Text {
  // A topic may be called `constructor`.
  const text = Object.hasOwn(renamed, topic.text) && renamed[topic.text]?.byLanguage[language]
  return text ? { text, lang: langOf(text, language === 'zh' ? 'zh-Hans' : 'en') } : topic
}
