import type { ArticleBody, BodyPicture } from '../../digest/articleBody.ts'
import { readName } from '../../digest/bilingual/pinyin.ts'
import type { ArticleRef, Place } from '../../digest/digest.ts'
import type { NamesByTopic } from '../../digest/renamedTopics.ts'
import { lineAddress, pageOf } from '../../digest/views/dump.ts'
import type { DocumentFacts } from '../../search/build/plan.ts'
import { addRegionalWords } from '../../search/build/regionalWords.ts'
import { addSpokenNumbers } from '../../search/build/spokenNumbers.ts'
import type { Passage, SearchDocument } from '../../search/document.ts'
import { signature } from '../../text/hash.ts'
import { oncePer } from '../../text/oncePer.ts'

/**
 * The document of an article for the search index: its passages, each with the anchor that shows it.
 *
 * @param dumpPages Permalink of the page of each dump.
 * @param topicNames The names that topics have in a language beside their own.
 */
export function searchDocument(
  ref: ArticleRef,
  { lead, groups, notes, rest }: ArticleBody,
  dumpPages: Readonly<Record<string, string>>,
  topicNames: NamesByTopic = new Map(),
): SearchDocument {
  const passages: Passage[] = []
  const add = (
    { anchor, number, heading = null }: Partial<Passage> & Pick<Passage, 'anchor' | 'number'>,
    { text, lang, place }: Pick<Passage, 'text' | 'lang'> & { readonly place: Place },
  ): void => {
    if (text === '') return
    // A long file has several pages.
    const [dump = ''] = lineAddress(dumpPages[place.dump] ?? 'report.html', place.line).split('#')
    const line = ref.isJoined ? -place.line : place.line - lineOf(ref)
    passages.push({ anchor, number, heading, text, lang, dump, line })
  }
  if (lead) add({ anchor: 'lead', number: '' }, lead)
  for (const { heading, insights } of groups) {
    for (const insight of insights) {
      const { anchor, number } = insight
      add({ anchor, number, heading: heading?.text ?? null }, insight)
    }
  }
  // As the article's page names the part that shows them.
  const part = lead || groups.length > 0 ? 'rest' : 'text'
  for (const { after, picture, ...piece } of rest) {
    const anchor = after === 'top' ? 'main' : (after ?? part)
    const text = picture ? saidOf(picture) : piece.text
    add({ anchor, number: '¶' }, { ...piece, text })
  }
  for (const note of notes) add({ anchor: `p${note.number}`, number: `¶ ${note.number}` }, note)
  const topics = ref.topics.map(({ name }) => name)
  const plain = {
    id: ref.id,
    title: ref.untitled ? null : ref.title.text,
    source: ref.source?.name ?? null,
    topics,
    tags: ref.tags,
    elsewhere: [],
    published: ref.published,
    lang: ref.title.lang,
    passages,
  }
  const document = addSpokenNumbers(addRegionalWords(plain))
  const others = topics.flatMap((topic) =>
    [...readingOf(topic), ...(topicNames.get(topic) ?? [])].map((name) => [name, topic] as const),
  )
  return others.length === 0
    ? document
    : { ...document, elsewhere: [...document.elsewhere, ...others] }
}

/** A topic as it is read: `huangjin` for 黄金. Of one character it would be any word, as `tong` of 铜. */
function readingOf(topic: string): readonly string[] {
  const reading = topic.length > 1 ? readName(topic) : null
  return reading === null ? [] : [reading.replaceAll(' ', '')]
}

/** On which it begins in the first dump that has it. */
function lineOf({ places }: ArticleRef): number {
  return places[0]?.line ?? 0
}

/** What a picture says in words. */
function saidOf({ alt, title }: BodyPicture): string {
  return [alt, title].filter(Boolean).join(' · ')
}

/**
 * `contentHash` covers what search finds and shows, the pages of its dump and which pictures are there included. While
 * articles stay in memory they are the same ones from build to build.
 */
export const documentFacts = oncePer((ref: ArticleRef): DocumentFacts => {
  const { id, published, bodyHash, source, topics, tags, pictures } = ref
  const names = topics.map(({ name }) => name)
  const contentHash = signature(bodyHash, pagesOf(ref), source?.name, names, tags, pictures)
  return { id, published, contentHash, line: lineOf(ref) }
})

/**
 * Part of the signature that changes with the pages of dumps on which an article is: its lines where its texts are on
 * two pages, or where only lines are known of them.
 */
function pagesOf({ places, lastLine, isJoined }: ArticleRef): unknown {
  const [first] = places
  if (isJoined || first === undefined) return places.map(({ line }) => line)
  const page = pageOf(first.line)
  return page === pageOf(lastLine) ? page : [first.line]
}
