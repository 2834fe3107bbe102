import type { Dump } from '../records/article.ts'
import type { Code, Problem } from '../records/problem.ts'
import { explained, isShown, said } from './problems.ts'

/** From so many files with one kind of message on, their number is printed. */
const MANY_FILES = 4

/** What `check` has read, file by file, and the lines that say so at its end. */
export class Tally {
  errors = 0
  warnings = 0
  #notes = 0
  /** A site has an article once, however often it was pasted. */
  #articles = 0
  /** Articles that were there already. */
  #again = 0
  #insights = 0
  /** The first message that was shown. */
  #first: Problem | null = null
  /** In how many files each kind of message is. */
  readonly #filesOf = new Map<Code, number>()
  readonly #allow: readonly string[]

  /** @param allow Codes of warnings and notes that are not counted. */
  constructor(allow: readonly string[]) {
    this.#allow = allow
  }

  /** Count messages of a file. @returns Those that are to be shown. */
  addProblems(problems: readonly Problem[]): readonly Problem[] {
    const shown = problems.filter(isShown(this.#allow))
    for (const { severity } of shown) {
      if (severity === 'error') this.errors++
      else if (severity === 'warning') this.warnings++
      else this.#notes++
    }
    for (const code of new Set(shown.map(({ code }) => code)))
      this.#filesOf.set(code, (this.#filesOf.get(code) ?? 0) + 1)
    this.#first ??= shown[0] ?? null
    return shown
  }

  /** Count what is in a file as a build does: of copies there is one article. */
  addArticles({ articles, problems }: Pick<Dump, 'articles' | 'problems'>): void {
    const linesOf = (wanted: Code): ReadonlySet<number> =>
      new Set(problems.flatMap(({ code, line }) => (code === wanted ? [line] : [])))
    const [copies, others] = [linesOf('copy'), linesOf('other-text')]
    for (const { groups, span } of articles) {
      const isCopy = copies.has(span.line)
      if (isCopy || others.has(span.line)) this.#again++
      else this.#articles++
      if (isCopy) continue
      for (const { insights } of groups) this.#insights += insights.length
    }
  }

  /** `2 articles, 9 insights: 0 errors, 1 warning, 0 notes`, and what helps with these. */
  summary(): string {
    const kinds = [...this.#filesOf].sort(([, a], [, b]) => b - a)
    const isMany = (kinds[0]?.[1] ?? 0) >= MANY_FILES
    const again = this.#again === 0 ? '' : ` (and ${this.#again} of them again)`
    return (
      `${said(this.#articles, 'article')}${again}, ${said(this.#insights, 'insight')}: ` +
      `${said(this.errors, 'error')}, ${said(this.warnings, 'warning')}, ${said(this.#notes, 'note')}\n` +
      (isMany ? `Files of each kind: ${kinds.map((kind) => kind.join(' ')).join(', ')}\n` : '') +
      (this.#first ? `${explained(this.#first)}\n` : '')
    )
  }
}
