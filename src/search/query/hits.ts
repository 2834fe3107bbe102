import { markId } from '../../text/link.ts'
import { plainLangOf, type TextLang } from '../../text/plainLang.ts'
import type { Passage } from '../document.ts'
import type { StoredArticle, StoredPassage } from '../format.ts'
import type { ValueAt } from '../tokens.ts'
import { isChecked, type Match, matchArticle, type Range } from './matches.ts'
import type { Need } from './parse.ts'
import type { Tier } from './shards.ts'

/** An article that the index found. */
export interface Ranked {
  readonly tier: Tier
  /** Number in its tier. */
  readonly article: number
  /** Number among all, oldest first. */
  readonly number: number
  /** Needs that it meets to the letter. */
  readonly exact: number
  readonly score: number
}

export interface HitPassage extends Pick<Passage, 'line'> {
  readonly anchor: string
  /** `1.3`; empty for the lead. */
  readonly number: string
  readonly text: string
  readonly lang: TextLang
  readonly ranges: readonly Range[]
  /** Where its dump shows it, e.g. `d/rare-earth.html#cbhj8hez50-4f9a2c`. */
  readonly place: string
}

export interface Hit extends Ranked {
  readonly id: string
  /** `a/<id>.html` */
  readonly permalink: string
  readonly title: string | null
  readonly titleRanges: readonly Range[]
  readonly source: string | null
  readonly topics: readonly string[]
  readonly published: string | null
  readonly lang: TextLang
  /** Traditional characters of the article, each followed by its simplified one. */
  readonly fold: string
  /** Those that have the match, the best first; the first of all when only the title has it. */
  readonly passages: readonly HitPassage[]
}

/** Articles looked at, at most, to find the first that truly has a phrase. */
const PATIENCE = 96
const BATCH = 8
/** Batches without a single text after which no more are asked for: the texts are not there. */
const MOST_LOST = 3

/** Hits in their order; texts are loaded, and phrases checked, as far as hits are read. */
export class HitList {
  readonly #ranked: readonly Ranked[]
  readonly #needs: readonly Need[]
  readonly #valueAt: ValueAt | undefined
  readonly #checked: Hit[] = []
  readonly #wrong = new Set<number>()
  #next = 0
  #reading: Promise<unknown> = Promise.resolve()

  /** @param ranked What was found, the best first. */
  constructor(ranked: readonly Ranked[], needs: readonly Need[], valueAt: ValueAt | undefined) {
    this.#ranked = ranked
    this.#needs = needs
    this.#valueAt = valueAt
  }

  total(): number {
    return this.#checked.length + this.#ranked.length - this.#next
  }

  /** Whether it is not known that an article lacks a phrase. */
  holds({ number }: Ranked): boolean {
    return !this.#wrong.has(number)
  }

  /** Whether there is a hit; only phrases need their texts for that. */
  async any(): Promise<boolean> {
    const check = this.#needs.some((need) => isChecked(need, 3))
    if (!check || this.#ranked.length === 0) return this.#ranked.length > 0
    await this.#fill(1, PATIENCE)
    return this.#checked.length > 0
  }

  async read(from: number, count: number): Promise<readonly Hit[]> {
    await this.#fill(from + count, this.#ranked.length)
    return this.#checked.slice(from, from + count)
  }

  /** One reader at a time, so that hits keep their order. */
  #fill(wanted: number, most: number): Promise<unknown> {
    const done = this.#reading.then(async () => {
      let lost = 0
      while (
        lost < MOST_LOST &&
        this.#checked.length < wanted &&
        this.#next < Math.min(this.#ranked.length, most)
      ) {
        // For a first one as many as were looked at in vain, and one more.
        const size = wanted === 1 ? this.#next + 1 : Math.max(wanted - this.#checked.length, BATCH)
        const batch = this.#ranked.slice(this.#next, this.#next + size)
        const texts = await Promise.all(batch.map(({ tier, article }) => tier.text(article)))
        this.#next += batch.length
        lost = texts.some((text) => text !== null) ? 0 : lost + 1
        for (const [at, ranked] of batch.entries()) {
          const text = texts[at]
          const match = text && matchArticle(text, this.#needs, this.#valueAt)
          if (match) this.#checked.push(hitOf(text, ranked, match))
          else if (text) this.#wrong.add(ranked.number)
        }
      }
    })
    this.#reading = done
    return done
  }
}

function hitOf(
  article: StoredArticle,
  ranked: Ranked,
  { title: titleRanges, passages: matched }: Match,
): Hit {
  const [id, title, source, topics, published, lang, , , passages, , fold] = article
  const shown = matched.length > 0 || passages.length === 0 ? matched : [{ at: 0, ranges: [] }]
  return {
    id,
    permalink: `a/${id}.html`,
    title,
    titleRanges,
    source,
    topics,
    published,
    lang,
    fold,
    ...ranked,
    passages: shown.flatMap(({ at, ranges }) => {
      const passage = passages[at]
      if (!passage) return []
      const [anchor, number, , text, line, , spelling] = passage
      return [
        {
          anchor,
          number,
          text,
          lang: plainLangOf(text, spelling),
          ranges,
          line,
          place: placeOf(article, passage),
        },
      ]
    }),
  }
}

/** Where its dump shows a passage, as in `HitPassage`. */
export function placeOf(
  [id, , , , , , dumps]: StoredArticle,
  [anchor, number, , , line, dump]: StoredPassage,
): string {
  // What has no anchor of its own has its line, from 1.
  const own = markId(id, number === '¶' ? `L${line + 1}` : anchor)
  return `${dumps[dump]}#${line < 0 ? `L${-line}` : own}`
}
