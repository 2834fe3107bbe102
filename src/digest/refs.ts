/** Links of topics and sources: one for each name, the same object as in the digest before. */
import { fold } from '../text/fold.ts'
import { langOf } from '../text/lang.ts'
import { type Apart, apart, longSlug, slug } from '../text/slug.ts'
import type { Collection, Ref } from './digest.ts'
import { type Entry, first } from './entry.ts'

/** File names of topics or sources, by folded name. */
export function fileNames(names: readonly string[]): Apart {
  return apart([...new Set(names)].map(fold), slug, longSlug)
}

/**
 * Gives each name one link, whatever its case and width; the spelling met first is shown, and files
 * come in a fixed order.
 */
export function namer(
  folder: string,
  { names }: Apart,
  before: readonly Collection[],
): (name: string) => Ref {
  const known = new Map(before.map(({ ref }) => [ref.name, ref]))
  const refs = new Map<string, Ref>()
  const make = (name: string): Ref => {
    const key = fold(name)
    const found = refs.get(key)
    if (found) return found
    const permalink = `${folder}/${names.get(key)}.html`
    const old = known.get(name)
    const ref = old?.permalink === permalink ? old : { name, lang: langOf(name), permalink }
    refs.set(key, ref)
    return ref
  }
  // Forty sources have ten thousand articles.
  const spelt = new Map<string, Ref>()
  return (name) => {
    const ref = spelt.get(name) ?? make(name)
    spelt.set(name, ref)
    return ref
  }
}

/** Links of the topics of an article; all articles of one file have one list of names. */
export function referrer(refOf: (name: string) => Ref): (same: readonly Entry[]) => readonly Ref[] {
  const known = new Map<readonly string[], readonly Ref[]>()
  const refsOf = (names: readonly string[]): readonly Ref[] => {
    const refs = known.get(names) ?? [...new Set(names.map(refOf))]
    known.set(names, refs)
    return refs
  }
  return (same) =>
    same.length === 1
      ? refsOf(first(same).topics)
      : [...new Set(same.flatMap(({ topics }) => refsOf(topics)))]
}
