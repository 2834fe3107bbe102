/** Joins articles to groups step by step, in the order of the README. */
import { isFigure, isSmallCount } from '../../facts/exactness.ts'
import type { Known } from '../candidates/candidates.ts'
import type { Evidence } from '../followups/evidence.ts'
import { followUps } from '../followups/followUps.ts'
import { distinctiveTerms } from '../links/distinctiveTerms.ts'
import { sharesExclusiveName } from '../links/exclusiveNames.ts'
import { byScore, type Comparing, type Link, ofSameDays } from '../links/link.ts'
import { mutualBestPairs } from '../links/mutualBest.ts'
import { countFigures, pairsByFigures, pairsByManyFigures } from '../links/sharedFigures.ts'
import type { Packing } from '../packed/packing.ts'
import { isReport, mayOpenWithoutNews, sharedTexts } from '../packed/storyPack.ts'
import type { PairScorer } from '../similarity/pairScores.ts'
import type { Similarity } from '../similarity/similarity.ts'
import { SIMILAR } from '../similarity/thresholds.ts'
import type { Articles } from '../terms/articles.ts'
import { MODEL, MODEL_OF_FEW, type PairModel } from '../weighed/model.ts'
import { sharesText, textScorer } from '../weighed/pairSigns.ts'
import type { SignReader } from '../weighed/sharedSigns.ts'
import { chancesOf, weighed } from '../weighed/weighed.ts'
import { features } from './features.ts'
import { KeptSigns } from './keptSigns.ts'
import { largeStoryLinks } from './largeStories.ts'
import { mayMerge } from './merging.ts'
import { reassign } from './reassignment.ts'
import { areTwoEvents } from './twoEvents.ts'

/** What is known of the articles and of their pairs. */
interface Compared {
  readonly all: Articles
  /** Candidate pairs that have anything in common. */
  readonly links: readonly Link[]
  readonly scores: PairScorer
  readonly similarity: Similarity
  readonly signs: SignReader
  readonly evidence: Evidence
  /** How articles stand to those of the last telling. */
  readonly known: Packing & Known
}

/** Least chance of a mutual best pair: in a digest of many subjects two have no rival where nobody else is of either's. */
const LEAST_CHANCE = 0.1

/** A number of two articles, by their places. */
type OfPair = (one: number, other: number) => number

export class Joining {
  /** The group of each article by its place, itself alone where it is of none. */
  readonly groups: (readonly number[])[]
  readonly #compared: Compared
  readonly #comparing: Comparing & Pick<Articles, 'days'>
  readonly #model: PairModel
  /** How many figures two give alike that are no count or share below a hundred. */
  readonly #largeFigures: OfPair
  /** The same; between two languages with small ones beside a large one. */
  readonly #figuresInCommon: OfPair

  /** @param model Of the pairs that no rule joins; null for that of a digest of so many articles. */
  constructor(compared: Compared, model: PairModel | null) {
    const { table, days } = compared.all
    this.groups = Array.from(days.keys(), (at) => [at])
    this.#compared = compared
    this.#comparing = { ...comparingOf(compared), days }
    this.#model = model ?? (table.isMany ? MODEL : MODEL_OF_FEW)
    const marks = (...pair: [number, number]): readonly string[] =>
      sharedTexts(table.pack, pair, 'marks')
    const { scores } = compared
    this.#largeFigures = scores.keeping('large', (...pair) => countFigures(marks(...pair), false))
    this.#figuresInCommon = scores.keeping('figures', (one, other) =>
      countFigures(marks(one, other), table.isHan(one) !== table.isHan(other)),
    )
  }

  /** Among a few articles nothing is rare, so that similarity alone decides. */
  bySimilarity(): void {
    this.#join(this.#compared.links.filter(isSimilar))
  }

  inSteps(): void {
    const { all, evidence, links } = this.#compared
    const { days } = all
    const near = ofSameDays(links, days)
    const similar = links.filter(isSimilar)
    const byManyFigures = pairsByManyFigures(near, this.#figuresInCommon)
    this.#join(byManyFigures)
    // Of the same days first: a follow-up that is as similar would keep others of its event out.
    this.#join(ofSameDays(similar, days))
    // Their scores are all below those.
    this.#join(this.#mutualBest())
    this.#join(this.#byFigures(near))
    this.#join(similar)
    this.#joinEach(followUps(evidence, days, this.groups, this.#comparing))
    this.#joinEach(this.#weighed())
    this.#joinEach(this.#besideLargeStories(near))
    this.#joinEach(this.#features())
    reassign(similar, this.groups, this.#comparing.similarity, byManyFigures)
  }

  /** The most similar first, where a group of one is similar to a group of the other. */
  #join(links: readonly Link[]): void {
    for (const link of links.toSorted(byScore)) {
      const [mine, theirs] = this.#groupsOf(link)
      if (mine === theirs || !mayMerge(mine, theirs, link, this.#comparing)) continue
      this.#merge(mine, theirs)
    }
  }

  /** In their order: each was chosen by the groups as they stand when it comes. */
  #joinEach(links: Iterable<Link>): void {
    for (const link of links) {
      const [mine, theirs] = this.#groupsOf(link)
      if (mine !== theirs) this.#merge(mine, theirs)
    }
  }

  #groupsOf({ low, high }: Link): readonly [readonly number[], readonly number[]] {
    return [this.groups[low] ?? [], this.groups[high] ?? []]
  }

  #merge(mine: readonly number[], theirs: readonly number[]): void {
    if (areTwoEvents(mine, theirs, this.#compared.all)) return
    const joined = [...mine, ...theirs]
    for (const at of joined) this.groups[at] = joined
  }

  #mutualBest(): readonly Link[] {
    const { all, links, scores } = this.#compared
    const { pack } = all.table
    // Two that share 37 cities have no rival by chance; two that share 37 dead are of one event.
    const figure = scores.keeping('figure', (...pair) =>
      Number(
        sharedTexts(pack, pair, 'marks').some((mark) => isFigure(mark) && !isSmallCount(mark)),
      ),
    )
    const chosen = {
      ...this.#comparing,
      sharesFigure: (...pair: [number, number]) => figure(...pair) === 1,
    }
    const { mutualChance } = this.#model
    const chanceOf = chancesOf(links, all.days, this.groups, {
      ...this.#weighing,
      chance: mutualChance,
    })
    return mutualBestPairs(links, all.days, chosen).filter(
      (link) =>
        this.#mayBeOne(link) &&
        sharesText(pack, [link.low, link.high]) &&
        (chanceOf(link) ?? 0) >= LEAST_CHANCE,
    )
  }

  #byFigures(near: readonly Link[]): readonly Link[] {
    const unlike = near.filter((link) => !isSimilar(link))
    return pairsByFigures(unlike, this.#largeFigures, this.#comparing).filter(this.#mayBeOne)
  }

  /** Two companies report on one day; and what follows an event of before has no partner of its day. */
  readonly #mayBeOne = ({ low, high, score }: Link): boolean => {
    const { all, evidence } = this.#compared
    const { pack } = all.table
    return (
      score < SIMILAR &&
      !(isReport(pack, low) && isReport(pack, high)) &&
      evidence.isFollowUp(low) === evidence.isFollowUp(high)
    )
  }

  #weighed(): Iterable<Link> {
    const { all, links } = this.#compared
    return weighed(links, all.days, this.groups, this.#weighing)
  }

  get #weighing(): Parameters<typeof weighed>[3] {
    const { all, scores, signs, evidence } = this.#compared
    // What texts say is kept from before: whenever these weights take the place of others, all is compared anew.
    const score = textScorer(all, { signs, evidence }, this.#model)
    return {
      ...this.#model,
      ...this.#comparing,
      textScore: (low, high) => scores.sumOf(low, high, score),
    }
  }

  #besideLargeStories(near: readonly Link[]): Iterable<Link> {
    const { table } = this.#compared.all
    const comparable = { table, similarity: this.#comparing.similarity }
    return largeStoryLinks(near.toSorted(byScore), this.groups, comparable)
  }

  #features(): Iterable<Link> {
    const { all, links, signs, known } = this.#compared
    const { table, termsOf } = all
    return features(links, this.groups, {
      ...this.#model,
      ...this.#comparing,
      termsOf,
      mayOpenWithoutNews: (at) => mayOpenWithoutNews(table.pack, at),
      figures: this.#largeFigures,
      sharedNumbers: (...pair) => sharedTexts(table.pack, pair, 'numbers'),
      sharesExclusiveName: (article, story) => sharesExclusiveName(article, story, table),
      isNamed: (...pair) => signs.of(...pair).rareTerms > 0,
      kept: new KeptSigns(known),
    })
  }
}

function comparingOf({ all, scores, evidence }: Compared): Comparing {
  const { table } = all
  const { pack } = table
  return {
    similarity: (one, other) => scores.of(one, other),
    sharesFigure: (...pair) => sharedTexts(pack, pair, 'marks').some(isFigure),
    rareTerms: scores.keeping('rareTerms', (one, other) => evidence.rareTerms(one, other)),
    distinctiveTerms: (some, others) => distinctiveTerms(some, others, table),
    isHan: (at) => table.isHan(at),
  }
}

function isSimilar({ score }: Link): boolean {
  return score >= SIMILAR
}
