/** A topic: its articles on a line of time, what of them is in doubt, what they cover. */
import { type TopicAddresses, topicAddresses } from '../addresses.ts'
import type { ArticleRef, Digest, InDoubt, Text, Topic } from '../digest.ts'
import { together } from '../doubts/inDoubt.ts'
import { nameOf } from '../refs.ts'
import { type Range, rangeOf, sourceCount, type Tally, tallyOf } from './collection.ts'
import { countDoubts, type Doubt, type DoubtCounts, doubtsOf } from './doubt.ts'
import { topicFigures } from './figures.ts'
import { laneOrder } from './laneOrder.ts'
import { countByMonth, type MonthCount, monthWindow, series } from './months.ts'
import { behind, beyond, horizonOf, type Outside, outsideOf } from './outside.ts'
import type { MadeOf, Page } from './page.ts'
import { articleParts, marksOf, type Part } from './part.ts'
import { type KeyFigure, keyOf } from './row.ts'
import { allRows, allShown, signedDoubt, signedRef } from './signed.ts'
import {
  type FirstOfStory,
  type StoryOf,
  type StoryRow,
  storiesOf,
  storyRow,
  underFirst,
} from './storyRow.ts'
import { type YearBlock, type YearPlace, yearBlocks, yearsIn } from './years.ts'

/** More dots than these hide each other: then months are counted. */
const DOTS = 40
const LANES = 8
const HEADINGS = 24
const SOURCES = 12
const DOUBTS = 12

export interface Dot {
  readonly id: string
  readonly published: string
  readonly key: KeyFigure | null
  readonly inDoubt: ArticleRef['inDoubt']
  /** The key figure itself is. */
  readonly keyDisputed: boolean
}

export interface Timeline {
  /** A line for each source, those of one story together, else the most frequent first; the last may hold all others. */
  readonly lanes: readonly {
    /** Null where none is named, and for all others. */
    readonly source: Text | null
    readonly isOthers: boolean
    readonly dots: readonly Dot[]
  }[]
  /** Ids of articles of one story, newest first. */
  readonly stories: readonly (readonly string[])[]
  /** What the marks of its dots say. */
  readonly inDoubt: InDoubt | null
}

/** What the newest part says of the whole topic. */
export interface TopicSummary {
  readonly articles: number
  readonly sources: number
  readonly range: Range | null
  readonly insights: number
  readonly timeline: Timeline | null
  /** Where there are too many articles for a line of time. */
  readonly months: readonly MonthCount[] | null
  /** What neither shows, as its date is far off. */
  readonly outside: Outside | null
  /** Articles without a date, which neither can show. */
  readonly undated: number
  /** The newest, then those that were looked into; the page of its figures has the others, or leads to them. */
  readonly doubts: readonly Doubt[]
  readonly doubtCounts: DoubtCounts
  /** How many were looked into. */
  readonly lookedInto: number
  readonly headings: readonly {
    readonly heading: Text
    readonly permalink: string
    readonly count: number
  }[]
  readonly sourceTallies: readonly Tally[]
  readonly years: readonly YearPlace[]
  /** Permalink of the page of its figures. */
  readonly figures: string
  readonly files: TopicAddresses
}

export interface TopicView {
  readonly name: Text
  readonly part: Omit<Part<never>, 'items'>
  /** Of the articles on this page. */
  readonly range: Range | null
  /** Those of one story under its newest on this page. */
  readonly blocks: readonly YearBlock<StoryRow>[]
  readonly summary: TopicSummary | null
}

export function topicPages(digest: Digest): readonly Page<TopicView>[] {
  const storyOf = storiesOf(digest)
  const horizon = horizonOf(digest)
  return digest.topics.flatMap((topic) => {
    const parts = articleParts(topic.articles, topic.ref.permalink)
    const far = beyond(topic.articles, horizon)
    return parts.map(({ items, ...part }): Page<TopicView> => {
      const told = underFirst(items, storyOf)
      return {
        kind: 'topic',
        permalink: part.permalink,
        view: () => ({
          name: nameOf(topic.ref),
          part,
          range: rangeOf(items),
          blocks: yearBlocks(
            told.map((each) => storyRow(each)),
            items,
          ),
          summary: part.number === null ? summaryOf(topic, parts, storyOf, far) : null,
        }),
        made: () => [
          signedRef(topic.ref),
          marksOf(part),
          ...(part.number === null ? [...wholeOf(topic), far] : [allRows(items)]),
          idsTogether(told).map((ids) => ids.join('-')),
        ],
      }
    })
  })
}

/** Ids of the articles of each story of which several are listed. */
function idsTogether(told: readonly FirstOfStory[]): readonly (readonly string[])[] {
  return told
    .filter(({ others }) => others.length > 0)
    .map(({ article, others }) => [article, ...others].map(({ id }) => id))
}

/** What a summary is made of. The stories on its line of time are those of the page, which stand beside it. */
function wholeOf({ articles, disagreements }: Topic): readonly (MadeOf | readonly MadeOf[])[] {
  return [allShown(articles), disagreements.map(signedDoubt)]
}

function summaryOf(
  topic: Topic,
  parts: readonly Part<ArticleRef>[],
  storyOf: StoryOf,
  far: number,
): TopicSummary {
  const { articles } = topic
  const dated = articles.filter(({ published }) => published !== null)
  const fits = dated.length > 0 && articles.length <= DOTS
  const near = dated.slice(far)
  const doubtCounts = countDoubts(topic.disagreements)
  const last = fits ? near.length - behind(near) : near.length
  return {
    articles: articles.length,
    sources: sourceCount(articles),
    range: rangeOf(articles),
    insights: articles.reduce((sum, { counts }) => sum + counts.insights, 0),
    timeline: fits ? timelineOf(near.slice(0, last), storyOf) : null,
    months: fits ? null : series(monthWindow(near), countByMonth(near)),
    outside: outsideOf([...dated.slice(0, far), ...near.slice(last)]),
    undated: articles.length - dated.length,
    doubts: doubtsOf(topic.disagreements, DOUBTS),
    doubtCounts,
    lookedInto: topic.disagreements.length - doubtCounts.figures - doubtCounts.dates,
    headings: topic.headings.slice(0, HEADINGS).flatMap(({ heading, articles: all }) => {
      const first = all[0]
      if (!first) return []
      const permalink = `${first.article.permalink}#${first.anchor}`
      return [{ heading, permalink, count: all.length }]
    }),
    sourceTallies: topic.sources.slice(0, SOURCES).map(tallyOf),
    years: yearsIn(parts),
    figures: topicFigures(topic),
    files: topicAddresses(topic.slug),
  }
}

function timelineOf(articles: readonly ArticleRef[], storyOf: StoryOf): Timeline {
  const names = new Map<string, Timeline['lanes'][number] & { readonly dots: Dot[] }>()
  for (const article of articles) {
    const key = article.source?.permalink ?? ''
    const lane = names.get(key) ?? {
      source: article.source && nameOf(article.source),
      isOthers: false,
      dots: [],
    }
    names.set(key, lane)
    lane.dots.push(dotOf(article))
  }
  const lanes = [...names.values()].sort((left, right) => right.dots.length - left.dots.length)
  const kept = lanes.length <= LANES ? lanes : lanes.slice(0, LANES - 1)
  const others = lanes.slice(kept.length).flatMap(({ dots }) => dots)
  const stories = idsTogether(underFirst(articles, storyOf))
  const idsOf = kept.map(({ dots }) => dots.map(({ id }) => id))
  const ordered = laneOrder(idsOf, stories).flatMap((at) => kept[at] ?? [])
  const rest = { source: null, isOthers: true, dots: others }
  return {
    lanes: others.length === 0 ? ordered : [...ordered, rest],
    stories,
    inDoubt: together(articles.map(({ inDoubt }) => inDoubt)),
  }
}

function dotOf(article: ArticleRef): Dot {
  const { id, published, inDoubt, keyDisputed } = article
  return { id, published: published ?? '', key: keyOf(article), inDoubt, keyDisputed }
}
