/** Input of the index: one document an article, handed over by the build. */
import type { TextLang } from '../text/plainLang.ts'

export interface Passage {
  /** Fragment of the article's page: `lead`, `i-4f9a2c`. */
  readonly anchor: string
  /** `1.3`; empty for the lead. */
  readonly number: string
  readonly heading: string | null
  readonly text: string
  readonly lang: TextLang
  /** Permalink of the dump's page that shows it, e.g. `d/rare-earth.html`. */
  readonly dump: string
  /**
   * Its line, counted from the first of its article (0), as lines of a dump move with each edit above them; the line
   * of the dump itself below 0 (-123), where that alone is known.
   */
  readonly line: number
}

export interface SearchDocument {
  /** Article id: ten characters of `[0-9a-z]`. */
  readonly id: string
  readonly title: string | null
  readonly source: string | null
  readonly topics: readonly string[]
  readonly tags: readonly string[]
  /**
   * What other regions call some of its words, each with the word: 辉达 for 英伟达; its numbers in digits, `17 people` for
   * `seventeen people`; and its topics as pages call them and as they are read, `huangjin`.
   */
  readonly elsewhere: readonly (readonly [other: string, word: string])[]
  /** Civil time `YYYY-MM-DDTHH:MM` or day. */
  readonly published: string | null
  readonly lang: TextLang
  /** In the order of the page, the lead first. */
  readonly passages: readonly Passage[]
}
