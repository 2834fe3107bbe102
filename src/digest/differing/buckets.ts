/** Which claims are compared at all: the square of their number is never looked at. */

import { compare } from '../../text/compare.ts'
import { isPlaceCode } from '../bilingual/codes.ts'
import { sortedDigits, TELLING_DIGITS } from '../claims/amount.ts'
import { type Bare, type Claim, type Claimed, claimOfBare } from '../claims/claim.ts'
import { groupBy } from '../group.ts'
import { type Bucket, type Buckets, type FigureArticle, NEIGHBOURS, type Placed } from './placed.ts'
import { agree } from './values.ts'

/**
 * More than these that differ are no one thing measured, but many: unless all tell of one event,
 * whose figures twenty articles may well give in fifteen ways.
 */
export const MOST_MEMBERS = 12

/** A claim that can be compared, with what it is looked for by. */
interface Clear {
  readonly claim: Claim
  /** Unit and measure. */
  readonly what: string
  /** The article has another one of that unit and measure. */
  readonly isOneOfMany: boolean
  /** Names, period and scope; null where these do not tell what it is of. */
  readonly named: string | null
}

/** By the claims of an article; while it stays in memory they are the same from build to build. */
const CLEAR = new WeakMap<readonly Claim[], readonly Clear[]>()

function clearOf(claims: readonly Claim[]): readonly Clear[] {
  const known = CLEAR.get(claims)
  if (known) return known
  const left = unambiguous(claims)
  const whats = left.map(({ unit, measure }) => `${unit} ${measure}`)
  const clear = left.map((claim, at): Clear => {
    const { names, period, scope } = claim
    const what = whats[at] ?? ''
    return {
      claim,
      what,
      isOneOfMany: whats.indexOf(what) !== whats.lastIndexOf(what),
      named:
        claim.isKnown && !names.every(isPlaceCode)
          ? `names ${[...names].sort(compare).join(',')} ${period ?? ''} ${what} ${scope}`
          : null,
    }
  })
  CLEAR.set(claims, clear)
  return clear
}

/**
 * Without the claims of which an article has several that differ: it speaks of things that the
 * rules cannot tell apart. Of those that an event befell the most is the whole: 密云28人.
 */
function unambiguous(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length < 2) return claims
  const alike = groupBy(
    claims,
    ({ unit, measure, scope, period, kind, isKnown, names }) =>
      `${unit} ${measure} ${scope} ${period ?? ''} ${kind === 'state' && isKnown ? names.join() : ''}`,
  )
  const left = new Set<Claim>()
  for (const same of alike.values()) {
    const [first] = same
    const most = same.reduce((top, claim) => (claim.value > top.value ? claim : top))
    for (const claim of same) {
      const fits =
        same.length <= MOST_MEMBERS &&
        same.every((other) => other.origin === claim.origin || agree(other, claim))
      const fitsEvent = first?.kind === 'event' && isNear(claim, most)
      // Which of several deals is told by the words beside it.
      if (fits || fitsEvent || first?.kind === 'deal') left.add(claim)
    }
  }
  return claims.filter((claim) => left.has(claim))
}

/** 14 and 15 people died: one count told twice; 31 of 44 is a part. */
function isNear(claim: Claim, most: Claim): boolean {
  return claim.value * 1.25 >= most.value
}

/**
 * Claims that can differ or be alike, by what they have in common; made once for both questions.
 *
 * @param told Stories of these articles.
 */
export function bucketsOf(
  articles: readonly FigureArticle[],
  told: readonly (readonly string[])[],
): Buckets {
  // Nearly all are alone of their kind: a list for each would be the most of the work.
  const buckets = new Map<string, Item | Item[]>()
  const put = (key: string, item: Item): void => {
    const known = buckets.get(key)
    if (known === undefined) buckets.set(key, item)
    else if (Array.isArray(known)) known.push(item)
    else buckets.set(key, [known, item])
  }
  const storyOf = new Map(told.flatMap((ids, at) => ids.map((id) => [id, at] as const)))
  const byStory = groupBy(articles, ({ id }) => storyOf.get(id) ?? null)
  for (const article of articles) {
    const story = storyOf.get(article.id) ?? null
    const companions = story === null ? NO_ARTICLES : (byStory.get(story) ?? NO_ARTICLES)
    const known = clearOf(article.facts.claims)
    for (const { claim, what, isOneOfMany, named } of known) {
      const isNamed = named !== null && (story === null || claim.period !== null)
      const isTold = story !== null || isOneOfMany
      if (!isNamed && !isTold) continue
      const item = { claim, article, story, companions }
      if (isTold) put(`story ${story ?? article.id} ${what}`, item)
      if (isNamed) put(named, item)
    }
    if (story === null) continue
    for (const { of, digits } of digitsIn(article.facts)) {
      put(`digits ${story} ${digits}`, { claim: of, article, story, companions })
    }
  }
  const shared: Bucket[] = []
  for (const [key, found] of buckets) {
    if (!Array.isArray(found)) continue
    found.sort((a, b) => compare(a.article.published ?? '', b.article.published ?? ''))
    const by = key.slice(0, key.indexOf(' ')) as Bucket['by']
    shared.push({ by, placed: found.map(placedOf) })
  }
  return shared
}

const NO_ARTICLES: readonly FigureArticle[] = []

/** By what claims of an article can be found among all others, a story or none. */
export function namesIn({ facts }: FigureArticle): readonly string[] {
  return clearOf(facts.claims).flatMap(({ named }) => named ?? [])
}

/** Pairs that pass a test. */
export function pairsOf(
  buckets: Buckets,
  test: (left: Placed, right: Placed, by: Bucket['by']) => boolean,
): readonly (readonly [Placed, Placed])[] {
  const pairs: (readonly [Placed, Placed])[] = []
  for (const { by, placed } of buckets) {
    for (let at = 1; at < placed.length; at++) {
      for (let other = Math.max(0, at - NEIGHBOURS); other < at; other++) {
        const [left, right] = [placed[other], placed[at]]
        if (left && right && test(left, right, by)) pairs.push([left, right])
      }
    }
  }
  return pairs
}

/** What is put into a bucket: of a number without words a claim is made when it has met another. */
type Item = Omit<Placed, 'claim'> & { readonly claim: Claim | Bare }

function placedOf(item: Item): Placed {
  const { claim } = item
  return { ...item, claim: 'measure' in claim ? claim : claimOfBare(claim) }
}

/** What can be compared by its digits alone. */
interface Written {
  readonly of: Claim | Bare
  /** Its unit, and its digits in their order of size. */
  readonly digits: string
}

/** By the claims of an article, as above. */
const WRITTEN = new WeakMap<readonly Claim[], readonly Written[]>()

function digitsIn({ claims, bare }: Claimed): readonly Written[] {
  const known = WRITTEN.get(claims)
  if (known) return known
  // Two digits of what is counted are alike by chance.
  const long = bare.filter(
    ({ digits, isCount, isTelling }) => isTelling && (!isCount || digits.length >= TELLING_DIGITS),
  )
  const written = [...claims, ...long].flatMap((of): readonly Written[] => {
    const { digits, isCount, unit } = of
    if (digits.length < 2) return []
    return [{ of, digits: `${isCount ? '#' : unit} ${sortedDigits(digits)}` }]
  })
  WRITTEN.set(claims, written)
  return written
}
