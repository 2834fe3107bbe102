import type { Passage, SearchDocument } from '../../src/search/document.ts'
import { shortHash } from '../../src/text/hash.ts'
import { langOf } from '../../src/text/lang.ts'
import { type CorpusOptions, generateDumps } from '../bench/corpus.ts'

/**
 * The generated corpus as search documents. It reads only what the generator writes, so that search is
 * tested without the reader of dumps.
 */
export function* corpusDocuments(options: CorpusOptions): Iterable<SearchDocument> {
  for (const { path, text } of generateDumps(options)) {
    const lines = text.trimEnd().split('\n')
    const topic = lines[1] ?? ''
    for (let at = 4; at + 2 < lines.length; at += 3) {
      const [title = '', byline = '', body = ''] = lines.slice(at, at + 3)
      const [source = '', time = ''] = byline.split('· ')
      const page = `d/${path.replace(/\.txt$/, '')}.html`
      const passages = passagesOf(body, page)
      yield {
        id: shortHash(`${title}\n${byline}`, 10),
        title,
        source,
        topics: [topic],
        tags: [],
        elsewhere: [],
        published: time.replace(' ', 'T'),
        lang: langOf(title + body),
        passages,
      }
    }
  }
}

function passagesOf(body: string, dump: string): readonly Passage[] {
  const passages: Passage[] = []
  const plain = (text: string): string => text.replace(/\s*(?:\[\d+\])+/g, '').trim()
  const [lead = '', ...groups] = body.split(/(?=Group \d+: )/)
  const opening = /^(?:Core Viewpoint|核心观点) - (.*)$/.exec(lead.trim())
  if (opening) {
    passages.push({
      anchor: 'lead',
      number: '',
      heading: null,
      text: plain(opening[1] ?? ''),
      lang: langOf(opening[1] ?? ''),
      dump,
      line: 2,
    })
  }
  for (const [group, part] of groups.entries()) {
    const [head = '', ...insights] = part.split(/ - /)
    for (const [at, insight] of insights.entries()) {
      const text = plain(insight)
      passages.push({
        anchor: `i-${shortHash(text, 6)}`,
        number: `${group + 1}.${at + 1}`,
        heading: head.replace(/^Group \d+: /, ''),
        text,
        lang: langOf(text),
        dump,
        line: 2,
      })
    }
  }
  return passages
}

/** A document of a title and passages, for a test that needs no more. */
export function document(
  id: string,
  title: string,
  texts: readonly string[],
  more: Partial<SearchDocument> = {},
): SearchDocument {
  return {
    id,
    title,
    source: null,
    topics: [],
    tags: [],
    elsewhere: [],
    published: '2025-01-01',
    lang: langOf(texts.join(' ')),
    passages: texts.map((text, at) => ({
      anchor: `i-${id}${at}`,
      number: `1.${at + 1}`,
      heading: null,
      text,
      lang: langOf(text),
      dump: 'd/a.html',
      line: at,
    })),
    ...more,
  }
}
