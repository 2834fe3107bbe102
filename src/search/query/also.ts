/** What a name that finds something is called in the other language, which finds more. */
import type { Answer } from './answer.ts'
import type { Choices } from './choices.ts'
import { othersOf } from './otherNames.ts'
import { either, needOf, typedOf } from './parse.ts'
import type { Search } from './search.ts'

/** What is asked, and among which articles. */
interface Question extends Choices {
  readonly q: string
}

/**
 * A question that finds more than the one name that was typed: `copper | 铜`.
 *
 * @returns Null where nothing more is found, and for longer questions, whose names would be too many.
 */
export async function alsoCalled(
  search: Search,
  { query, total }: Answer,
  question: Question,
): Promise<{ readonly q: string; readonly articles: number } | null> {
  const typed = question.q.trim()
  const [tier] = await search.open()
  if (!tier || query.needs[0]?.shown !== typed) return null
  const names = [typed, ...(await othersOf(tier.files, typed))]
  const q = typedOf(either(names.map(needOf)))
  const articles = (await search.search(q, question)).total()
  return articles > total() ? { q, articles } : null
}
