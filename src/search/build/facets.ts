import type { SearchDocument } from '../document.ts'
import { facetLang, LANGS, type Names } from '../format.ts'
import { Writer } from './bytes.ts'
import { foldsOf } from './fold.ts'
import type { Folder } from './folder.ts'

/** Facet values of an article. */
export type Faceted = Pick<SearchDocument, 'source' | 'topics' | 'lang'>

/** Source, topics and language of each article, for counting results by facet. */
export class Facets {
  private readonly sources: (string | null)[] = []
  private readonly topics: (readonly string[])[] = []
  private readonly langs: number[] = []

  add({ source, topics, lang }: Faceted): void {
    this.sources.push(source)
    this.topics.push(topics)
    this.langs.push(LANGS.indexOf(facetLang(lang)))
  }

  /** Shards of so many articles: all sources (0 for none), all counts of topics, topics, languages. */
  addTo(folder: Folder, perShard: number): void {
    const sources = distinct(this.sources.filter((source) => source !== null))
    const topics = distinct(this.topics.flat())
    const names: Names = { sources, topics, fold: foldsOf([...sources, ...topics]) }
    const source = numbered(names.sources)
    const topic = numbered(names.topics)
    for (let from = 0; from < this.sources.length; from += perShard) {
      const to = from + perShard
      const out = new Writer()
      for (const name of this.sources.slice(from, to)) {
        out.varint(name === null ? 0 : (source.get(name) ?? 0) + 1)
      }
      const lists = this.topics.slice(from, to)
      for (const list of lists) out.varint(list.length)
      for (const list of lists) for (const name of list) out.varint(topic.get(name) ?? 0)
      for (const lang of this.langs.slice(from, to)) out.varint(lang)
      folder.add(`f${from / perShard}`, out.view())
    }
    folder.add('names', JSON.stringify(names))
  }
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort()
}

function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, at) => [name, at]))
}
