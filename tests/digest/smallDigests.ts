/** Digests of few articles, cut from annotated sets: the same from run to run, whatever sets are added. */
import { shortHash } from '../../src/text/hash.ts'
import { type Across, readAcross } from './across.ts'
import { randomBy, shuffled } from './shuffled.ts'

const SIZES = [6, 9, 12, 15]
/** Of a small digest whose stories are whole, this share of the articles tells one of several. */
const TOLD = 0.6

export interface SmallDigest {
  readonly digest: Across
  /** Whether any two tell of one event. */
  readonly hasStories: boolean
}

/**
 * Of each size one digest of whole stories and what stands alone, and one in which no two articles tell of
 * one event.
 */
export function smallDigests(set: string): readonly SmallDigest[] {
  const across = readAcross(set)
  const random = randomBy(Number.parseInt(shortHash(set, 6), 36))
  const events = eventsOf(across)
  const oneOf = (ids: readonly string[]): string => ids[Math.floor(random() * ids.length)] ?? ''
  return SIZES.flatMap((size): readonly SmallDigest[] => {
    const some = shuffled(events, random).filter((ids) => ids.length > 1 && ids.length <= size - 2)
    const told: (readonly string[])[] = []
    for (const ids of some) {
      if (told.flat().length + ids.length <= Math.round(size * TOLD)) told.push(ids)
    }
    const rest = shuffled(events, random).filter((ids) => !told.includes(ids))
    const alone = rest.slice(0, size - told.flat().length).map(oneOf)
    const lone = shuffled(events, random).slice(0, size).map(oneOf)
    return [
      { ids: [...told.flat(), ...alone], hasStories: true },
      { ids: lone, hasStories: false },
    ]
      .filter(({ ids }) => ids.length === size)
      .map(({ ids, hasStories }) => ({ digest: part(across, ids), hasStories }))
  })
}

/** All articles, those together that may be of one event. */
function eventsOf({ articles, stories, likely }: Across): readonly (readonly string[])[] {
  let events: (readonly string[])[] = articles.map(({ id }) => [id])
  for (const story of [...stories, ...likely]) {
    const touched = events.filter((ids) => ids.some((id) => story.includes(id)))
    events = [...events.filter((ids) => !touched.includes(ids)), touched.flat()]
  }
  return events
}

function part(across: Across, ids: readonly string[]): Across {
  const cut = (groups: readonly (readonly string[])[]) =>
    groups
      .map((group) => group.filter((each) => ids.includes(each.split(':')[0] ?? '')))
      .filter(({ length }) => length > 1)
  return {
    articles: across.articles.filter(({ id }) => ids.includes(id)),
    stories: cut(across.stories),
    likely: cut(across.likely),
    differ: cut(across.differ),
    maybe: cut(across.maybe),
    dates: [],
  }
}
