import { topicAddresses } from '../digest/addresses.ts'
import type { ArticleBody } from '../digest/articleBody.ts'
import type { ArticleRef, Topic } from '../digest/digest.ts'
import { clean } from '../text/clean.ts'
import { jsonText } from '../text/json.ts'
import { link, pictureAddress } from '../text/link.ts'
import { escapeMarkdown, linkTo } from '../text/markdown.ts'
import { refToJson } from './article.ts'
import type { OutputFile } from './file.ts'
import { withList } from './lines.ts'
import { type AddressOf, bodyToMarkdown, bylineToMarkdown } from './markdown.ts'
import { schemaHead, type TopicJson } from './schema.ts'
import { type Site, topicNames } from './site.ts'

/** Bodies stay on disk until they are asked for, by the id of the article. */
export type BodyOf = (id: string) => ArticleBody

/**
 * Gives a text that is made of one article: as it was made before, or made now.
 *
 * @param id Of the article.
 * @param kind Of the text: one kind is made in one way.
 */
export type CachedText = (id: string, kind: string, make: () => string) => string

/** A topic for programs, and as a brief in Markdown: all its articles, newest first. */
export function topicFiles(
  topic: Topic,
  bodyOf: BodyOf,
  site: Site,
  cachedText: CachedText = makeText,
): readonly [OutputFile, OutputFile] {
  const { json, markdown } = topicAddresses(topic.slug)
  return [
    { path: json, content: topicToJson(topic, json, site) },
    { path: markdown, content: brief(topic, bodyOf, markdown, site, cachedText) },
  ]
}

function topicToJson(topic: Topic, from: string, site: Site): string {
  const { markdown, json, atom, feed, figuresJson, figuresCsv } = topicAddresses(topic.slug)
  const head: Omit<TopicJson, 'articles'> = {
    ...schemaHead(from, 'topic'),
    name: topic.ref.name,
    lang: topic.ref.lang,
    slug: topic.slug,
    names: topicNames(topic.ref, site),
    html: link(from, topic.ref.permalink),
    json: link(from, json),
    markdown: link(from, markdown),
    atom: link(from, atom),
    feed: link(from, feed),
    figuresJson: link(from, figuresJson),
    figuresCsv: link(from, figuresCsv),
    sources: topic.sources.map(({ ref, articles }) => ({
      name: ref.name,
      articles: articles.length,
    })),
    disagreements: topic.disagreements.map(({ id }) => id),
  }
  const articles = topic.articles.map((ref) => jsonText(refToJson(ref, from, site)))
  return withList(head, 'articles', articles)
}

function brief(
  topic: Topic,
  bodyOf: BodyOf,
  from: string,
  site: Site,
  cachedText: CachedText,
): string {
  const blocks = [`# ${escapeMarkdown(topic.ref.name)}`]
  for (const { kind, status, subject, members } of topic.disagreements) {
    if (status !== 'open') continue
    const values = members.map(({ figure, article }) => {
      const place = `${link(from, article.permalink)}#${figure.insight}`
      return linkTo(place, figure.raw)
    })
    // A date alone would not tell what it does not fit.
    const day = kind === 'date' ? members[0]?.article.published?.slice(0, 10) : undefined
    const against = day === undefined ? '' : ` ≠ ${day}`
    blocks.push(`> ≠ ${escapeMarkdown(subject)}: ${values.join(', ')}${against}`)
  }
  for (const ref of topic.articles) {
    blocks.push(cachedText(ref.id, PASSAGE, () => passage(ref, bodyOf(ref.id), site)))
  }
  // To be read, not to be read back: what acts on a terminal or turns a line around goes.
  return clean(`${blocks.join('\n\n')}\n`)
}

/** Makes a text without a cache. */
export const makeText: CachedText = (_id, _kind, make) => make()

/** Kind of the text that {@link passage} makes. */
export const PASSAGE = 'passage'

/** Where a brief stands: all do in one folder, from which an address is the same. */
const { markdown: BRIEF } = topicAddresses('')

/** All that the brief of a topic says of an article. */
export function passage(ref: ArticleRef, body: ArticleBody, { assets }: Site): string {
  const addressOf: AddressOf = (picture) => link(BRIEF, pictureAddress(picture, assets))
  const blocks = [`## ${linkTo(link(BRIEF, ref.permalink), ref.title.text)}`]
  const line = bylineToMarkdown(ref)
  if (line !== '') blocks.push(line)
  return [...blocks, ...bodyToMarkdown(body, 3, addressOf)].join('\n\n')
}
