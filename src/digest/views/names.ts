/** All topics or sources by name, in parts, where they are too many for the page that lists them. */
import { compare } from '../../text/compare.ts'
import type { Collection, Digest, Text } from '../digest.ts'
import { type Tally, tallyOf } from './collection.ts'
import type { Page } from './page.ts'

/** Topics that are told about: more are too long for a phone; and sources, some 500 bytes each. */
export const TOLD = { topics: 24, sources: 300 } as const

/** Names that a list has, some 100 bytes each, before all go to parts; and those of a part. */
const MOST = 500
const PART = 1000

interface NamesPart {
  readonly permalink: string
  readonly first: Text
  readonly last: Text
  readonly count: number
}

/** Those that a list does not tell about: their names, or where the parts stand that have all. */
export interface Others {
  readonly count: number
  readonly named: readonly Tally[]
  readonly parts: readonly NamesPart[]
}

export interface NamesView {
  readonly of: keyof typeof TOLD
  readonly part: NamesPart
  readonly names: readonly Tally[]
  readonly before: string | null
  readonly after: string | null
}

export function othersOf(kind: NamesView['of'], digest: Digest): Others {
  const others = digest[kind].slice(TOLD[kind])
  const fits = haveRoom(digest[kind], kind)
  return {
    count: others.length,
    named: fits ? others.map(tallyOf) : [],
    parts: fits ? [] : cut(kind, digest[kind]).map(({ part }) => part),
  }
}

/** Whether a list names all that it does not tell about. */
function haveRoom({ length }: readonly Collection[], kind: NamesView['of']): boolean {
  return length - TOLD[kind] <= MOST
}

/** The pages of the parts; none where the lists have room for all names. */
export function namesPages(digest: Digest): readonly Page<NamesView>[] {
  return (['topics', 'sources'] as const)
    .filter((kind) => !haveRoom(digest[kind], kind))
    .flatMap((kind) => partPages(kind, digest[kind]))
}

function partPages(
  kind: NamesView['of'],
  collections: readonly Collection[],
): readonly Page<NamesView>[] {
  const parts = cut(kind, collections)
  return parts.map(({ part, own }, at) => ({
    kind: 'names',
    permalink: part.permalink,
    view: () => ({
      of: kind,
      part,
      names: own.map(tallyOf),
      before: parts[at - 1]?.part.permalink ?? null,
      after: parts[at + 1]?.part.permalink ?? null,
    }),
  }))
}

interface Cut {
  readonly part: NamesPart
  readonly own: readonly Collection[]
}

function cut(kind: NamesView['of'], collections: readonly Collection[]): readonly Cut[] {
  const sorted = [...collections].sort((one, other) => compare(one.ref.name, other.ref.name))
  return Array.from({ length: Math.ceil(sorted.length / PART) }, (_, at) => {
    const own = sorted.slice(at * PART, (at + 1) * PART)
    const [first, last] = [nameAt(own, 0), nameAt(own, -1)]
    const permalink = `${kind}-${at + 1}.html`
    return { part: { permalink, first, last, count: own.length }, own }
  })
}

function nameAt(collections: readonly Collection[], at: number): Text {
  const ref = collections.at(at)?.ref
  return { text: ref?.name ?? '', lang: ref?.lang ?? 'en' }
}
