/** Links of topics and sources: one for each name; an unchanged one is the same object as in the last digest. */
import { langOf, type TextLang } from '../text/lang.ts'
import { type Apart, apart, longSlug, slug } from '../text/slug.ts'
import type { Collection, Ref, Text } from './digest.ts'
import type { Entry } from './entry.ts'
import { first } from './group.ts'

/** Names with equal keys are one: `fold`, or for topics `topicKey`. */
export type KeyOf = (name: string) => string

/** File names of topics or sources, by key. */
export function fileNames(names: readonly string[], keyOf: KeyOf): Apart {
  return apart([...new Set(names)].map(keyOf), slug, longSlug)
}

/**
 * Gives names of one key one link; the spelling met first is shown, and files
 * come in a fixed order. So is the spelling of one that is too short to tell: that of its first article.
 */
export function namer(
  folder: string,
  { names }: Apart,
  keyOf: KeyOf,
  before: readonly Collection[],
): RefOf {
  const known = new Map(before.map(({ ref }) => [ref.name, ref]))
  const refs = new Map<string, Ref>()
  const make = (name: string, beside: TextLang): Ref => {
    const key = keyOf(name)
    const found = refs.get(key)
    if (found) return found
    const permalink = `${folder}/${names.get(key)}.html`
    const lang = langOf(name, beside)
    const old = known.get(name)
    const isOld = old?.permalink === permalink && old.lang === lang
    const ref = isOld ? old : { name, lang, permalink }
    refs.set(key, ref)
    return ref
  }
  // Forty sources have ten thousand articles.
  const spelt = new Map<string, Ref>()
  return (name, beside) => {
    const ref = spelt.get(name) ?? make(name, beside)
    spelt.set(name, ref)
    return ref
  }
}

/** @param beside Language of the article that has the name. */
type RefOf = (name: string, beside: TextLang) => Ref

/** Links of the topics of an article; all articles of one section have one list of names. */
export function referrer(refOf: RefOf): (same: readonly Entry[]) => readonly Ref[] {
  const known = new Map<readonly string[], readonly Ref[]>()
  const refsOf = ({ topics: names, light }: Entry): readonly Ref[] => {
    const { lang } = light.title
    const refs = known.get(names) ?? [...new Set(names.map((name) => refOf(name, lang)))]
    known.set(names, refs)
    return refs
  }
  return (same) => (same.length === 1 ? refsOf(first(same)) : [...new Set(same.flatMap(refsOf))])
}

/** What a topic or source is called, as an element needs it. */
export function nameOf({ name, lang }: Ref): Text {
  return { text: name, lang }
}
