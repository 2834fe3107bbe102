import { articleJson, articleMarkdown } from '../digest/addresses.ts'
import type { ArticleBody } from '../digest/articleBody.ts'
import type { Article, ArticleRef } from '../digest/digest.ts'
import { jsonText } from '../text/json.ts'
import { link, pictureAddress } from '../text/link.ts'
import { withZone } from '../text/time.ts'
import type { OutputFile } from './file.ts'
import { type AddressOf, articleToMarkdown } from './markdown.ts'
import { type ArticleJson, type ArticleRefJson, schemaHead } from './schema.ts'
import type { Site } from './site.ts'

/** An article for programs and as Markdown that can go back into `articles/`. */
export function articleFiles(
  article: Article,
  body: ArticleBody,
  site: Site,
): readonly [OutputFile, OutputFile] {
  const path = articleJson(article.ref.id)
  const markdown = articleMarkdown(article.ref.id)
  const addressOf: AddressOf = (picture) => link(markdown, pictureAddress(picture, site.assets))
  const content = `${jsonText(articleToJson(article, body, path, site))}\n`
  return [
    { path, content, isJson: true },
    { path: markdown, content: articleToMarkdown(article.ref, body, addressOf) },
  ]
}

/**
 * What lists say about an article.
 *
 * @param from Path of the file that says it: its addresses are relative to that.
 */
export function refToJson(ref: ArticleRef, from: string, site: Site): ArticleRefJson {
  const timed = ref.published?.includes('T') ?? false
  return {
    id: ref.id,
    title: ref.title.text,
    titleLang: ref.title.lang,
    untitled: ref.untitled,
    lead: ref.lead?.text ?? null,
    leadLang: ref.lead?.lang ?? null,
    source: ref.source?.name ?? null,
    topics: ref.topics.map(({ name }) => name),
    tags: [...ref.tags],
    original: ref.original,
    published: {
      raw: ref.publishedRaw,
      iso: ref.published !== null && timed ? withZone(ref.published, site.zone) : ref.published,
      zoneAssumed: timed ? site.zone : null,
    },
    html: link(from, ref.permalink),
    json: link(from, articleJson(ref.id)),
    markdown: link(from, articleMarkdown(ref.id)),
    counts: ref.counts,
    contentHash: ref.contentHash,
  }
}

function articleToJson(
  { ref, sameStory, disagreements }: Article,
  body: ArticleBody,
  from: string,
  site: Site,
): ArticleJson {
  const { lead, groups, notes, rest, problems } = body
  const { $schema, schemaVersion } = schemaHead(from, 'article')
  return {
    // Opened by a spread, each object would have a shape of its own.
    $schema,
    schemaVersion,
    ...refToJson(ref, from, site),
    lead: lead && {
      label: lead.label,
      text: lead.text,
      citations: [...lead.citations],
      figures: lead.figures.map(({ id }) => id),
      span: lead.place,
    },
    groups: groups.map(({ label, heading, insights, place }) => ({
      label,
      heading: heading?.text ?? null,
      headingLang: heading?.lang ?? null,
      insights: insights.map((insight) => ({
        id: insight.id,
        n: insight.number,
        anchor: insight.anchor,
        text: insight.text,
        lang: insight.lang,
        citations: [...insight.citations],
        figures: insight.figures.map(({ id }) => id),
        cut: insight.cut,
        span: insight.place,
      })),
      span: place,
    })),
    notes: notes.map(({ number, text, lang, place }) => ({ number, text, lang, span: place })),
    rest: rest.map(({ text, place, picture, after }) => ({
      text,
      span: place,
      after,
      picture: picture && {
        file: link(from, pictureAddress(picture.path, site.assets)),
        alt: picture.alt,
        title: picture.title,
        width: picture.width,
        height: picture.height,
        leadsTo: picture.leadsTo,
      },
    })),
    places: [...ref.places],
    sameStory: sameStory.map(({ id }) => id),
    disagreements: disagreements.map(({ id }) => id),
    problems: problems.map((problem) => ({ ...problem })),
  }
}
