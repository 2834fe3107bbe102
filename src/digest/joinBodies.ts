/** One body for an article that stands in several files, in words that differ. */
import { langOf } from '../text/lang.ts'
import type { ArticleBody, BodyGroup, BodyInsight, BodyLead, BodyNote } from './articleBody.ts'
import { headOf } from './body.ts'
import { anchorOf } from './identity/identity.ts'

/**
 * The bodies of one article joined. The first one's stays as it is; of each other follows what none
 * before it says, so that nothing of any is lost:
 *
 * - a statement of other words or other citations, below its own heading. Citations are no reason to
 *   join two: another digest of the same page numbers its paragraphs otherwise, and the line of a
 *   statement has to have all the marks that stand beside it;
 * - another lead as a statement below its label, as a page has one lead;
 * - a heading whose statements are all there already, and the label of a lead, as left-over text, each
 *   with its line: a heading above nothing says nothing.
 *
 * Groups are counted on; a statement whose anchor is taken gets the next one that is free.
 *
 * @param bodies In the order of the files, at least one.
 */
export function joinBodies([first, ...others]: readonly ArticleBody[]): ArticleBody {
  if (!first) throw new Error('An article stands in a file')
  if (others.length === 0) return first
  const joiner = new Joiner(first)
  for (const body of others) joiner.add(body)
  return joiner.finish()
}

type Rest = ArticleBody['rest']

class Joiner {
  #lead: BodyLead | null
  readonly #groups: BodyGroup[]
  readonly #notes: BodyNote[]
  readonly #rest: Rest[number][]
  readonly #problems: ArticleBody['problems'][number][]
  readonly #anchors: Set<string>
  /** What is said, and how often: what one file says twice is said twice. */
  readonly #statements: Tally
  readonly #pieces: Tally
  readonly #heads: Set<string>
  readonly #leads: Set<string>

  constructor({ lead, groups, notes, rest, problems }: ArticleBody) {
    this.#lead = lead
    this.#groups = [...groups]
    this.#notes = [...notes]
    this.#rest = [...rest]
    this.#problems = [...problems]
    const insights = groups.flatMap((group) => group.insights)
    this.#anchors = new Set(insights.map(({ anchor }) => anchor))
    this.#statements = new Tally(insights.map(wordsOf))
    this.#pieces = new Tally(rest.map(({ text }) => text))
    this.#heads = new Set([lead?.label ?? '', ...groups.map(headOf)])
    this.#leads = new Set(lead ? [wordsOf(lead)] : [])
  }

  add({ lead, groups, notes, rest, problems }: ArticleBody): void {
    const ahead = this.#takeLead(lead)
    const own = new Tally()
    const empty: BodyGroup[] = []
    for (const group of groups) {
      const fresh = group.insights.filter((insight) =>
        this.#statements.isMore(wordsOf(insight), own),
      )
      if (fresh.length === 0) empty.push(group)
      else this.#open(group, fresh)
    }
    const left = [
      ...ahead,
      ...empty.flatMap((group) => this.#headLeft(group)),
      ...notes.flatMap((note) => this.#takeNote(note)),
    ]
    const pieces = new Tally()
    const below = rest.map((piece) => ({ ...piece, after: null }))
    for (const piece of [left, below].flat())
      if (this.#pieces.isMore(piece.text, pieces)) this.#rest.push(piece)
    for (const problem of problems) this.#problems.push(problem)
  }

  finish(): ArticleBody {
    return {
      lead: this.#lead,
      groups: this.#groups,
      notes: this.#notes.sort((a, b) => a.number - b.number),
      rest: this.#rest,
      problems: this.#problems,
    }
  }

  #open(group: BodyGroup, insights: readonly BodyInsight[]): void {
    const position = this.#groups.length + 1
    this.#heads.add(headOf(group))
    this.#groups.push({
      ...group,
      anchor: `g${position}`,
      insights: insights.map((insight) => this.#placed(insight, position)),
    })
  }

  #placed(insight: BodyInsight, group: number): BodyInsight {
    const { id, anchor } = insight
    const number = insight.number.replace(/^\d+/, String(group))
    let free = anchor
    for (let times = 2; this.#anchors.has(free); times++) {
      free = `${anchor.split('-', 2).join('-')}-${times}`
    }
    this.#anchors.add(free)
    // Ids of insights and figures have the anchor without its `i-`.
    const own = id.slice(0, -anchor.slice(2).length) + free.slice(2)
    return {
      ...insight,
      id: own,
      anchor: free,
      number,
      isMarked: insight.isMarked && free === anchor,
      figures: insight.figures.map((figure) => ({
        ...figure,
        id: own + figure.id.slice(id.length),
        insight: free,
        number,
      })),
    }
  }

  #takeLead(lead: BodyLead | null): Rest {
    if (lead === null) return []
    const { label, lang, place } = lead
    const heading = label === '' ? null : { text: label, lang: langOf(label, lang) }
    const group = { anchor: '', label: null, heading, place, insights: [] }
    if (this.#leads.has(wordsOf(lead))) return this.#headLeft(group)
    this.#leads.add(wordsOf(lead))
    if (this.#lead === null) {
      this.#lead = lead
      this.#heads.add(label)
    } else this.#open(group, [statementOf(lead)])
    return []
  }

  /** A number leads to one note. */
  #takeNote(note: BodyNote): Rest {
    const { number, text, lang, place } = note
    const known = this.#notes.find((one) => one.number === number)
    if (!known) this.#notes.push(note)
    return !known || known.text === text ? [] : [leftOver(`[^${number}]: ${text}`, lang, place)]
  }

  #headLeft(group: BodyGroup): Rest {
    const head = headOf(group)
    if (head === '' || this.#heads.has(head)) return []
    this.#heads.add(head)
    return [leftOver(head, group.heading?.lang ?? 'en', group.place)]
  }
}

/** A lead as an insight. */
function statementOf({ id: was, label: _, ...lead }: BodyLead): BodyInsight {
  const anchor = anchorOf(lead.text)
  const id = was.slice(0, -'lead'.length) + anchor.slice(2)
  const figures = lead.figures.map((figure) => ({
    ...figure,
    id: id + figure.id.slice(was.length),
  }))
  return { ...lead, id, anchor, number: '1.1', isMarked: false, cut: false, figures }
}

function wordsOf({ text, citations }: Pick<BodyInsight, 'text' | 'citations'>): string {
  return `${citations.join()}\u0000${text}`
}

function leftOver(
  text: string,
  lang: Rest[number]['lang'],
  place: Rest[number]['place'],
): Rest[number] {
  const { line, start, end } = place
  return { text, lang, place, after: null, picture: null, span: { line, start, end } }
}

/** How often each text occurs. */
class Tally {
  readonly #times = new Map<string, number>()

  constructor(texts: Iterable<string> = []) {
    for (const text of texts) this.#count(text)
  }

  /**
   * Whether a text occurs in another list more often than here; then it is counted here, too.
   *
   * @param own Of that list, as far as it was asked about.
   */
  isMore(text: string, own: Tally): boolean {
    if (own.#count(text) <= (this.#times.get(text) ?? 0)) return false
    this.#count(text)
    return true
  }

  #count(text: string): number {
    const times = (this.#times.get(text) ?? 0) + 1
    this.#times.set(text, times)
    return times
  }
}
