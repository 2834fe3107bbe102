/**
 * Which claims are compared: those of one bucket, each with the few before it. So the work grows with the number
 * of claims and not with its square.
 */

import { compare } from '../../text/compare.ts'
import { isPlaceCode } from '../bilingual/codes.ts'
import { sortedDigits, TELLING_DIGITS } from '../claims/amount.ts'
import { type Bare, type Claim, type Claimed, claimOfBare } from '../claims/claim.ts'
import { groupBy } from '../group.ts'
import { type Bucket, type Buckets, type FigureArticle, NEIGHBOURS, type Placed } from './placed.ts'
import { agree } from './values.ts'

/**
 * A disagreement of more members than this is no single quantity, unless all are of one story: twenty articles may
 * well give the figures of one event in fifteen ways.
 */
export const MOST_MEMBERS = 12

/** A claim that can be compared, with the keys of its buckets. */
interface Clear {
  readonly claim: Claim
  /** Unit and measure. */
  readonly what: string
  /** Whether the article has another claim of that unit and measure. */
  readonly isOneOfMany: boolean
  /** Names, period, unit, measure and scope as one key; null where they do not identify what is measured. */
  readonly named: string | null
}

/** Cache by the claims of an article, which stay the same from build to build while they are in memory. */
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
 * Claims without those of which the article has several that differ: it speaks of things that the rules cannot
 * distinguish. Of people affected by an event the greatest number is the total and stays: 密云28人 is a part.
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
      // Several deals of an article are distinguished later, by the words beside them.
      if (fits || fitsEvent || first?.kind === 'deal') left.add(claim)
    }
  }
  return claims.filter((claim) => left.has(claim))
}

/** Whether it may be the total too: 14 beside 15 dead is one count given twice, 31 beside 44 is a part. */
function isNear(claim: Claim, most: Claim): boolean {
  return claim.value * 1.25 >= most.value
}

/**
 * Claims that may disagree or agree, in buckets by what they have in common. Built once for both questions.
 *
 * @param stories Ids of the articles of each story.
 */
export function bucketsOf(
  articles: readonly FigureArticle[],
  stories: readonly (readonly string[])[],
): Buckets {
  // Nearly all buckets have one claim: a list for each would be most of the work.
  const buckets = new Map<string, Item | Item[]>()
  const put = (key: string, item: Item): void => {
    const known = buckets.get(key)
    if (known === undefined) buckets.set(key, item)
    else if (Array.isArray(known)) known.push(item)
    else buckets.set(key, [known, item])
  }
  const storyOf = new Map(stories.flatMap((ids, at) => ids.map((id) => [id, at] as const)))
  const byStory = groupBy(articles, ({ id }) => storyOf.get(id) ?? null)
  for (const article of articles) {
    const story = storyOf.get(article.id) ?? null
    const storyArticles = story === null ? NO_ARTICLES : (byStory.get(story) ?? NO_ARTICLES)
    const known = clearOf(article.facts.claims)
    for (const { claim, what, isOneOfMany, named } of known) {
      const isComparedByNames = named !== null && (story === null || claim.period !== null)
      const isComparedByMeasure = story !== null || isOneOfMany
      if (!isComparedByNames && !isComparedByMeasure) continue
      const item = { claim, article, story, storyArticles }
      if (isComparedByMeasure) put(`story ${story ?? article.id} ${what}`, item)
      if (isComparedByNames) put(named, item)
    }
    if (story === null) continue
    for (const { of, digits } of digitsIn(article.facts)) {
      put(`digits ${story} ${digits}`, { claim: of, article, story, storyArticles })
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

/** Keys under which claims of an article are compared with those of any other article, in a story or not. */
export function namesIn({ facts }: FigureArticle): readonly string[] {
  return clearOf(facts.claims).flatMap(({ named }) => named ?? [])
}

/** Pairs of claims that pass a test, each claim with the `NEIGHBOURS` before it in its bucket. */
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

/** What is put into a bucket. A bare number becomes a claim once its bucket has a second one. */
type Item = Omit<Placed, 'claim'> & { readonly claim: Claim | Bare }

function placedOf(item: Item): Placed {
  const { claim } = item
  return { ...item, claim: 'measure' in claim ? claim : claimOfBare(claim) }
}

/** A number that can be compared by its digits alone. */
interface Written {
  readonly of: Claim | Bare
  /** Its unit (`#` of a count), and its digits sorted. */
  readonly digits: string
}

/** Cache by the claims of an article, as above. */
const WRITTEN = new WeakMap<readonly Claim[], readonly Written[]>()

function digitsIn({ claims, bare }: Claimed): readonly Written[] {
  const known = WRITTEN.get(claims)
  if (known) return known
  // Counts of two digits are often equal by chance.
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
