/** A dump as `check --json` prints it: texts and numbers, without places. */

import type { Article, Dump, Group, Insight, Piece } from './article.ts'
import type { Problem } from './problem.ts'

interface InsightJson {
  readonly text: string
  readonly citations: readonly number[]
}

export interface ArticleJson {
  readonly title: string | null
  readonly source: string | null
  readonly published: string | null
  readonly lead: (InsightJson & { readonly label: string }) | null
  readonly groups: readonly {
    readonly label: string | null
    readonly heading: string | null
    readonly insights: readonly InsightJson[]
  }[]
  /** Of a Markdown article that has some. */
  readonly notes?: readonly { readonly number: number; readonly text: string }[]
  readonly rest: readonly string[]
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
  dump: Pick<Dump, 'topics' | 'articles' | 'rest' | 'problems' | 'bytes'>,
  path: string,
): DumpJson {
  return {
    path,
    topic: dump.topics[0] ?? null,
    topics: dump.topics,
    articles: dump.articles.map(articleJson),
    rest: dump.rest.map(pieceJson),
    problems: dump.problems.map(problemJson),
    bytes: dump.bytes,
  }
}

function articleJson({
  title,
  source,
  published,
  lead,
  groups,
  notes,
  rest,
}: Article): ArticleJson {
  return {
    title,
    source,
    published,
    lead: lead && { label: lead.label, ...insightJson(lead) },
    groups: groups.map(groupJson),
    ...(notes.length > 0 && { notes: notes.map(({ number, text }) => ({ number, text })) }),
    rest: rest.map(pieceJson),
  }
}

function groupJson({ label, heading, insights }: Group): ArticleJson['groups'][number] {
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
