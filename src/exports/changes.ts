import { posix } from 'node:path'
import * as z from 'zod'
import { CHANGES_JSON, FIGURES_JSON } from '../digest/addresses.ts'
import type { Changes, Earlier } from '../digest/changes/changes.ts'
import type { EarlierArticle } from '../digest/changes/earlierArticle.ts'
import type { EarlierFigure } from '../digest/changes/earlierFigure.ts'
import type { Digest } from '../digest/digest.ts'
import { clean } from '../text/clean.ts'
import { jsonText } from '../text/json.ts'
import { langOf } from '../text/lang.ts'
import { link } from '../text/link.ts'
import { beginning } from '../text/whole.ts'
import { DISAGREEMENTS_JSON } from './figures.ts'
import type { OutputFile } from './file.ts'
import { contentHash } from './index.ts'
import { articleRef, index, schemaHead } from './schema.ts'
import { AMOUNT, type ChangesJson, disagreement, figure } from './schemaFigures.ts'
import { SCHEMA_VERSION } from './schemaParts.ts'

const versioned = z.object({ schemaVersion: z.string().regex(/^1\.\d+$/) })
const ref = articleRef.pick({
  id: true,
  title: true,
  source: true,
  published: true,
  lead: true,
  counts: true,
  topics: true,
  contentHash: true,
})
/** What is compared, of files of any version 1.x. */
const earlierIndex = versioned.extend({
  contentHash: index.shape.contentHash,
  parts: index.shape.parts,
  articles: z.array(ref),
})
const earlierPart = versioned.extend({ articles: z.array(ref) })
const earlierFigures = versioned.extend({
  // Builds before there were parts say nothing of them.
  parts: z.array(z.object({ path: z.string() })).nullish(),
  figures: z.array(figure.pick({ ...AMOUNT, article: true, subject: true, context: true })),
})

const earlierDoubts = versioned.extend({
  disagreements: z.array(disagreement.pick({ subject: true, status: true, members: true })),
})

const earlierArticle = versioned.extend({
  ...ref.shape,
  lead: z.object({ text: z.string() }).nullable(),
})
const earlierTopic = versioned.extend({ name: z.string(), articles: z.array(ref) })

const earlierDumps = versioned.extend({
  dumps: z.array(z.object({ path: z.string(), raw: z.string() })),
  dumpParts: index.shape.dumpParts,
})
const earlierDumpsPart = earlierDumps.pick({ dumps: true })

/** A topic as an earlier build had it. */
interface EarlierTopic {
  readonly name: string
  /** Ids of its articles. */
  readonly articles: ReadonlySet<string>
}

/** Why files are no earlier build; the message says what was found instead. */
export class NotEarlier extends Error {}

/**
 * Read an earlier build.
 *
 * @param value Its `index.json`, parsed.
 * @param part Gives a file that `parts` of the index or of the figures names, parsed.
 * @param figures Its `data/figures.json`, parsed; null where there is none.
 * @param disagreements Its `data/disagreements.json` likewise; of no use without figures.
 * @throws NotEarlier for what is none, or of another version.
 */
export function readEarlier(
  value: unknown,
  part: (path: string) => unknown,
  figures: unknown,
  disagreements: unknown = null,
): Earlier {
  const { contentHash: since, articles, parts } = parse(earlierIndex, value, 'index.json')
  const listed = (parts ?? []).flatMap(({ path }) => parse(earlierPart, part(path), path).articles)
  const known = figures === null ? null : parse(earlierFigures, figures, FIGURES_JSON)
  const cut = (known?.parts ?? []).flatMap(({ path }) => {
    const name = posix.join(posix.dirname(FIGURES_JSON), path)
    return parse(earlierFigures, part(name), name).figures
  })
  const all = known && [...known.figures, ...cut].map(figureOf)
  return {
    contentHash: since,
    articles: new Map([...articles, ...listed].map((each) => [each.id, articleOf(each)])),
    // Dates in doubt stand behind the quantities of the same file.
    figures: all?.filter(({ unit }) => unit !== 'date') ?? null,
    doubts: all && disagreements !== null ? doubtsOf(disagreements, all) : [],
  }
}

/** The open ones, with their figures. */
function doubtsOf(value: unknown, figures: readonly EarlierFigure[]): Earlier['doubts'] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  return parse(earlierDoubts, value, DISAGREEMENTS_JSON).disagreements.flatMap(
    ({ subject, status, members }) => {
      const known = members.flatMap((id) => byId.get(id) ?? [])
      return status === 'open' && known.length === members.length
        ? [{ subject: clean(subject), figures: known }]
        : []
    },
  )
}

/** An article as its own data file has it, parsed; null for what is none. */
export function readEarlierArticle(value: unknown): EarlierArticle | null {
  const { data } = earlierArticle.safeParse(value)
  return data ? articleOf({ ...data, lead: data.lead?.text ?? null }) : null
}

/** A topic as its data file has it, parsed; null for what is none. */
export function readEarlierTopic(value: unknown): EarlierTopic | null {
  const { data } = earlierTopic.safeParse(value)
  return data
    ? { name: clean(data.name), articles: new Set(data.articles.map(({ id }) => id)) }
    : null
}

/**
 * Paths of the dumps by those of their copies; empty for what is no index.
 *
 * @param value The `index.json` of an earlier build, parsed.
 * @param part Gives a file that it names, parsed.
 */
export function readEarlierDumps(
  value: unknown,
  part: (path: string) => unknown,
): ReadonlyMap<string, string> {
  const { data } = earlierDumps.safeParse(value)
  const parts = (data?.dumpParts ?? []).flatMap(
    ({ path }) => earlierDumpsPart.safeParse(part(path)).data?.dumps ?? [],
  )
  return new Map([...(data?.dumps ?? []), ...parts].map(({ path, raw }) => [raw, path]))
}

function parse<Shape extends z.ZodType>(
  shape: Shape,
  value: unknown,
  name: string,
): z.output<Shape> {
  const version = versionOf(value)
  if (version !== null && !/^1\./.test(version)) {
    throw new NotEarlier(`its ${name} has version ${version}, expected ${SCHEMA_VERSION}`)
  }
  const result = shape.safeParse(value)
  if (result.success) return result.data
  const at = result.error.issues[0]?.path.join('.') ?? ''
  throw new NotEarlier(
    `its ${name} is none that a build writes${at && `: ${beginning(clean(at), 60)}`}`,
  )
}

function versionOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  const version: unknown = Reflect.get(value, 'schemaVersion')
  return typeof version === 'string' && /^[\d.]{1,12}$/.test(version) ? version : null
}

function articleOf({
  id,
  title,
  source,
  published,
  ...rest
}: z.output<typeof ref>): EarlierArticle {
  const { lead, counts, topics, contentHash } = rest
  return {
    id,
    title: textOf(title),
    source: source === null ? null : textOf(source),
    published: published.iso?.slice(0, 16) ?? null,
    lead,
    counts,
    topics: topics.map(clean),
    contentHash,
  }
}

function textOf(text: string): EarlierArticle['title'] {
  return { text: clean(text), lang: langOf(text) }
}

function figureOf(found: z.output<typeof earlierFigures>['figures'][number]): EarlierFigure {
  const { raw, subject, context } = found
  return {
    ...found,
    raw: clean(raw),
    subject: subject && clean(subject),
    context: clean(context),
  }
}

/** `data/changes.json`: articles added, changed and removed, and figures that are not what they were. */
export function changesFile(changes: Changes, digest: Digest): OutputFile {
  const { since, added, changed, removed, corrected, topics, figures, settled } = changes
  const json: ChangesJson = {
    ...schemaHead(CHANGES_JSON, 'changes'),
    since,
    contentHash: contentHash(digest),
    added: added.map(listed),
    changed: changed.map(listed),
    removed: removed.map(gone),
    corrected: corrected.map(({ from, to }) => ({ ...listed(to), was: gone(from) })),
    topics: topics.map(({ from, to, articles }) => ({
      from: [...from],
      to: to.map(({ name }) => name),
      articles: articles.map(({ id }) => id),
    })),
    figures:
      figures?.map(({ article, from, to }) => ({
        article: article.id,
        insight: to?.insight ?? null,
        subject: (to ?? from)?.subject ?? null,
        context: (to ?? from)?.context ?? '',
        from: from && amountOf(from),
        to: to && amountOf(to),
      })) ?? null,
    settled: settled.map(({ subject, figures, articles }) => ({
      subject,
      members: figures.map(amountOf),
      articles: articles.map(({ id }) => id),
    })),
  }
  return { path: CHANGES_JSON, content: `${jsonText(json, 1)}\n` }
}

function listed({ id, title, source, published, permalink }: Changes['added'][number]) {
  return {
    id,
    title: title.text,
    source: source?.name ?? null,
    published,
    html: link(CHANGES_JSON, permalink),
  }
}

function gone({ id, title, source, published }: Changes['removed'][number]) {
  return { id, title: title.text, source: source?.text ?? null, published, html: null }
}

type AmountJson = NonNullable<NonNullable<ChangesJson['figures']>[number]['to']>

function amountOf(figure: AmountJson): AmountJson {
  const { id, raw, value, low, high, unit, unitKind, qualifier } = figure
  return { id, raw, value, low, high, unit, unitKind, qualifier }
}
