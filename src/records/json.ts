/** A dump as `check --json` prints it: texts and numbers, without places. */

import type { Article, Dump, Group, Insight, Lead, Note, Piece } from './article.ts'
import type { Problem } from './problem.ts'

type InsightJson = Pick<Insight, 'text' | 'citations'>

export interface ArticleJson extends Pick<Article, 'title' | 'source' | 'published'> {
  /** Where not all articles of the file have the same ones. */
  readonly topics?: readonly string[]
  readonly lead: (InsightJson & Pick<Lead, 'label'>) | null
  readonly groups: readonly GroupJson[]
  /** Of a Markdown article that has some. */
  readonly notes?: readonly Pick<Note, 'number' | 'text'>[]
  readonly rest: readonly string[]
}

interface GroupJson extends Pick<Group, 'label' | 'heading'> {
  readonly insights: readonly InsightJson[]
}

type ProblemJson = Pick<Problem, 'code' | 'severity' | 'line' | 'column' | 'message'>

export interface DumpJson {
  readonly path: string
  /** The first of its topics. */
  readonly topic: string | null
  readonly topics: readonly string[]
  readonly articles: readonly ArticleJson[]
  readonly rest: readonly string[]
  readonly problems: readonly ProblemJson[]
  readonly bytes: Dump['bytes']
}

/**
 * A dump as data.
 *
 * @param path As the caller named the file.
 */
export function dumpJson(
  dump: Pick<Dump, 'sections' | 'articles' | 'rest' | 'problems' | 'bytes'>,
  path: string,
): DumpJson {
  const { sections, articles } = dump
  const topics = [...new Set(sections.flatMap((section) => section.topics))]
  const own = (article: Article): Pick<ArticleJson, 'topics'> =>
    sections.length > 1 ? { topics: sections[article.section]?.topics ?? [] } : {}
  return {
    path,
    topic: topics[0] ?? null,
    topics,
    articles: articles.map((article) => articleJson(article, own(article))),
    rest: dump.rest.map(pieceJson),
    problems: dump.problems.map(problemJson),
    bytes: dump.bytes,
  }
}

function articleJson(
  { title, source, published, lead, groups, notes, rest }: Article,
  own: Pick<ArticleJson, 'topics'>,
): ArticleJson {
  return {
    title,
    source,
    published,
    ...own,
    lead: lead && { label: lead.label, ...insightJson(lead) },
    groups: groups.map(groupJson),
    ...(notes.length > 0 && { notes: notes.map(({ number, text }) => ({ number, text })) }),
    rest: rest.map(pieceJson),
  }
}

function groupJson({ label, heading, insights }: Group): GroupJson {
  return { label, heading, insights: insights.map(insightJson) }
}

function insightJson({ text, citations }: Insight): InsightJson {
  return { text, citations }
}

/** The lines of a body are joined by a space, also where they could not be placed. */
function pieceJson({ text }: Piece): string {
  return text.replace(/[ \t]*(?:\r\n|\n|\r)\s*/g, ' ')
}

/** A problem without the words that are the same for each of its kind. */
export function problemJson({ code, severity, line, column, message }: Problem): ProblemJson {
  return { code, severity, line, column, message }
}
