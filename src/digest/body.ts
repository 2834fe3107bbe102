/** Makes the body of an article, which the digest does not keep, when its page asks for it. */
import type { Article, Insight, Piece } from '../records/article.ts'
import type { Problem } from '../records/problem.ts'
import { firstWhere } from '../text/firstWhere.ts'
import { langOf } from '../text/lang.ts'
import { endsCut } from '../text/markdown.ts'
import { isMarkdown } from '../text/markdownFile.ts'
import type { ArticleBody, BodyGroup, BodyLink, BodyPicture } from './articleBody.ts'
import { groupBy } from './group.ts'
import { type Statement, statements } from './identity/identity.ts'
import { citationsOf, textOf } from './light.ts'
import type { LightArticle } from './lightArticle.ts'
import type { FindPicture, NoPicture } from './pictures.ts'
import { placeOf } from './place.ts'
import { spellingIn } from './spelling.ts'

/**
 * What the article's own page shows.
 *
 * @param article As read from the file again.
 * @param light The same article as the digest has it.
 * @param find Finds its pictures; without it, none is shown.
 */
export function bodyOf(
  article: Article,
  light: Pick<LightArticle, 'id' | 'place' | 'figures'>,
  problems: readonly Problem[],
  find: FindPicture = () => NOT_LOOKED_FOR,
): ArticleBody {
  const { id, place } = light
  const figures = groupBy(light.figures, ({ insight }) => insight)
  const { lead } = article
  const numbered = statements(article)
  const cut = cutInsights(article, place.dump)
  const linksIn = linkFinder(article)
  const anchorBefore = isMarkdown(place.dump) ? anchorsOf(article, numbered) : () => null
  const pictureAt = picturesOf(article, find)
  const spelling = spellingIn(article)
  return {
    lead: lead && {
      id: `${id}-lead`,
      label: lead.label,
      text: lead.text,
      lang: langOf(lead.text, spelling),
      citations: lead.citations,
      place: placeOf(lead.span, place.dump),
      figures: figures.get('lead') ?? [],
      links: linksIn(lead),
    },
    groups: article.groups.map(
      (group, at): BodyGroup => ({
        anchor: `g${at + 1}`,
        label: group.label,
        heading: group.heading === null ? null : textOf(group.heading, spelling),
        place: placeOf(group.span, place.dump),
        insights: (numbered[at] ?? []).map(({ insight, anchor, number }) => ({
          id: `${id}-${anchor.slice(2)}`,
          anchor,
          number,
          isMarked: true,
          text: insight.text,
          lang: langOf(insight.text, spelling),
          citations: insight.citations,
          place: placeOf(insight.span, place.dump),
          cut: cut.has(insight),
          figures: figures.get(anchor) ?? [],
          links: linksIn(insight),
        })),
      }),
    ),
    notes: article.notes.map(({ number, text, span }) => ({
      number,
      text,
      lang: langOf(text, spelling),
      place: placeOf(span, place.dump),
    })),
    rest: article.rest.map((piece) => ({
      ...piece,
      after: anchorBefore(piece),
      picture: pictureAt(piece),
      lang: langOf(piece.text, spelling),
      place: placeOf(piece.span, place.dump),
    })),
    problems,
  }
}

const NOT_LOOKED_FOR: NoPicture = { code: 'no-picture', found: '' }

/** Tells what a piece shows: as wide as it is, or as its article wants it. */
function picturesOf(
  { pictures }: Article,
  find: FindPicture,
): (piece: Piece) => BodyPicture | null {
  if (pictures.length === 0) return () => null
  const byStart = new Map(pictures.map((picture) => [picture.span.start, picture]))
  return ({ span }) => {
    const picture = byStart.get(span.start)
    const found = picture && find(picture)
    if (!found || 'code' in found) return null
    const { alt, title, leadsTo, width } = picture
    const scale = (width ?? found.width) / found.width
    const height = Math.max(1, Math.round(found.height * scale))
    return { path: found.path, alt, title, leadsTo, width: width ?? found.width, height }
  }
}

/** Finds the links of a statement by what stands for them in its text. */
function linkFinder({ links }: Article): (insight: Insight) => readonly BodyLink[] {
  return ({ text, span }) => {
    const found: BodyLink[] = []
    let from = 0
    let at = firstWhere(links.length, (one) => (links[one]?.span.start ?? 0) >= span.start)
    for (let link = links[at]; link && link.span.end <= span.end; link = links[++at]) {
      const { to, shown, words, skipped } = link
      let start = text.indexOf(words, from)
      for (let left = skipped; left > 0 && start !== -1; left--)
        start = text.indexOf(words, start + words.length)
      if (start === -1) continue
      from = start + words.length
      found.push({ to, shown, start, end: from })
    }
    return found
  }
}

/** Comments, marks of programs, deleted text, and what links lead to. */
const BESIDE = /^(?:<|%%|\{|~~|\[[^\]]*\]:)/

/**
 * Tells what a block stands behind: a quote, a table, code or a picture has its place in the order of a text. What
 * stands within a statement, or is nothing to a reader, has none; but a picture stands behind the statement.
 */
function anchorsOf(
  { lead, groups, pictures }: Article,
  numbered: readonly (readonly Statement[])[],
): (piece: Piece) => string | null {
  const all = [
    ...(lead ? [{ span: lead.span, anchor: 'lead' }] : []),
    ...groups.map((group, at) => ({ span: group.span, anchor: `g${at + 1}` })),
    ...numbered.flat().map(({ insight, anchor }) => ({ span: insight.span, anchor })),
  ].sort((one, other) => one.span.start - other.span.start)
  const shown = new Set(pictures.map(({ span }) => span.start))
  return ({ text, span }) => {
    const before = all[firstWhere(all.length, (at) => (all[at]?.span.start ?? 0) > span.start) - 1]
    if (shown.has(span.start) && all.length > 0) return before?.anchor ?? 'top'
    return before && before.span.end <= span.start && !BESIDE.test(text) ? before.anchor : null
  }
}

/** `Group 1: Sales`, `Group 1` or `Sales`; empty for a list without a heading. */
export function headOf({ label, heading }: Pick<BodyGroup, 'label' | 'heading'>): string {
  return [label, heading?.text].filter((part) => part).join(': ')
}

/**
 * Insights in which a copy broke off: the last, with no citation and no stop, where the article cites
 * elsewhere. A Markdown file is written, not copied, and says so itself: an article that was exported as
 * one has a mark there, and one of several files may have more than one.
 */
function cutInsights(article: Article, path: string): ReadonlySet<Insight> {
  const insights = article.groups.flatMap((group) => group.insights)
  const found = isMarkdown(path)
    ? insights.filter(({ text }) => endsCut(text))
    : insights.slice(-1).filter(({ text }) => !/[.。!！?？…”"’')）]$/.test(text))
  const open = found.filter(({ citations }) => citations.length === 0)
  return new Set(open.length > 0 && citationsOf(article) > 0 ? open : [])
}
