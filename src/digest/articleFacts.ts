/**
 * The facts of an article: claims, which disagreements compare, and terms, which stories compare. They depend
 * on that article alone and are plain JSON, so they are made once and cached with it.
 */
import { simplified } from '../text/simplified.ts'
import type { Claimed } from './claims/claim.ts'
import { claimsOf } from './claims/claims.ts'
import type { ArticleFigure } from './digest.ts'
import { Reading } from './facts/reading.ts'
import { type StoryTerms, termsOf } from './facts/terms.ts'
import { isLesserCount } from './figures/amounts/fates.ts'
import { moved, signed, withSigns } from './figures/percents.ts'
import { Surroundings } from './figures/units/sharedCurrencies.ts'
import type { Stages } from './steps.ts'

/** One lead or insight with its figures. */
export interface FactText {
  readonly text: string
  readonly figures: readonly ArticleFigure[]
  /** Numbers without a unit. */
  readonly bare: readonly number[]
}

export interface ArticleFacts extends Claimed {
  readonly terms: StoryTerms
}

/**
 * Facts of one article.
 *
 * @param published Civil time or day; tells which year "the first half" belongs to.
 * @param texts Lead first, then the insights in their order.
 */
export function* articleFacts(
  title: string | null,
  published: string | null,
  texts: readonly FactText[],
): Stages<ArticleFacts> {
  const heading = new Reading(simplified(withSigns(title ?? '')))
  const figured = texts.map(({ text, figures, bare }) => {
    const signs = signed(text)
    const own = signs?.text ?? text
    return {
      reading: new Reading(simplified(own)),
      figures: signs
        ? figures.map((figure) => moved(figure, own, signs.written, signs.read))
        : figures,
      bare,
    }
  })
  const { claims, bare } = claimsOf(heading, published, figured)
  yield
  const around = new Surroundings(texts.map(({ text }) => text))
  // Few are equal in all stories.
  const told = figured.map((text) => ({
    ...text,
    figures: text.figures.filter((figure) => !isLesserCount(figure)),
  }))
  return { claims, bare, terms: termsOf(heading, published, { texts: told, around, claims }) }
}
