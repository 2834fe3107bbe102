import { hasCode } from '../../bilingual/codes.ts'
import { pairsOfName, readPair } from '../../bilingual/pinyin.ts'
import type { StoryTerms } from '../../facts/terms.ts'
import type { ArticleTerms } from '../terms/termTable.ts'
import { crossLanguageScore, type Marks } from './crossLanguageScore.ts'
import type { PairReaders } from './pairReaders.ts'
import { MOST_SOUNDS } from './sharedTerms.ts'
import { SIMILAR } from './thresholds.ts'

/** Similarity of a Chinese and an English article, by names, nouns and figures that both give. */
export class CrossLanguage {
  readonly #read: PairReaders
  /** Kept by article, as every pair asks for them. */
  readonly #pinyinNames = new Map<StoryTerms, readonly (readonly (readonly string[])[])[]>()
  readonly #readings = new Map<ArticleTerms, ReadonlySet<string>>()

  constructor(readers: PairReaders) {
    this.#read = readers
  }

  /** By codes of names and nouns in title and lead, by sounds of names, and by figures. */
  of(
    first: ArticleTerms,
    second: ArticleTerms,
    { marks, days }: { readonly marks: Marks; readonly days: number },
    chineseAndEnglish: readonly [ArticleTerms, StoryTerms],
  ): number {
    const reader = this.#read.shared
    const shared = reader.codes(first, second)
    const { names, spots, sounds } = shared
    // Names in the same letters in both: `Nexperia`.
    const own = names + spots + reader.openingTerms(first, second)
    const heard = Math.min(sounds, MOST_SOUNDS)
    const told = crossLanguageScore(own + heard, shared, marks, days)
    if (told >= SIMILAR || crossLanguageScore(own + MOST_SOUNDS, shared, marks, days) < SIMILAR)
      return told
    // Transliterations are read only where they can decide: most pairs are far from that.
    const all = Math.min(sounds + this.#transliterated(chineseAndEnglish), MOST_SOUNDS)
    return all === heard ? told : crossLanguageScore(own + all, shared, marks, days)
  }

  /** How many names of an English article are pinyin of words of a Chinese one: Yantai is 烟台. */
  #transliterated([chinese, english]: readonly [ArticleTerms, StoryTerms]): number {
    const names = this.#pinyinNamesOf(english)
    if (names.length === 0) return 0
    const readings = this.#readingsOf(chinese)
    return names.filter((name) => name.some((pairs) => pairs.every((pair) => readings.has(pair))))
      .length
  }

  /** Names of an English article that may be pinyin, each with its readings in pairs of syllables; most names have none. */
  #pinyinNamesOf(terms: StoryTerms): readonly (readonly (readonly string[])[])[] {
    const known = this.#pinyinNames.get(terms)
    if (known) return known
    const words = new Set(terms.phrases.flatMap((phrase) => phrase.split(' ')))
    const names = [...words]
      .filter((word) => !hasCode(word))
      .map(pairsOfName)
      .filter(({ length }) => length > 0)
    this.#pinyinNames.set(terms, names)
    return names
  }

  /** Pinyin of all Han bigrams of an article. */
  #readingsOf(article: ArticleTerms): ReadonlySet<string> {
    const known = this.#readings.get(article)
    if (known) return known
    const { texts } = this.#read.table.pack
    const readings = new Set<string>()
    for (const kind of ['title', 'words'] as const) {
      for (const term of article.terms[kind]) {
        const reading = readPair(texts[term] ?? '')
        if (reading !== null) readings.add(reading)
      }
    }
    this.#readings.set(article, readings)
    return readings
  }
}
