import type { Figure, Quantity } from '../figure.ts'

/** Verbs for what happened to people and things that Chinese news counts (溺亡, 获救), as alternatives of a pattern. */
export const HAN_FATES =
  '遇难|死亡|身亡|丧生|溺亡|受伤|被困|失联|失踪|获救|中毒|染病|感染|滞留|受灾'

/** Words up to twenty only count, and are figures only where they say of how many something befell: `killed two people`. */
export const MOST_SPELLED = 20

/** Whether a count is such a word. */
export function isSpelledCount({
  unitKind,
  value,
  raw,
}: Pick<Quantity, 'unitKind' | 'value' | 'raw'>): boolean {
  return unitKind === 'count' && value !== null && value <= MOST_SPELLED && !/\d/.test(raw)
}

/** Whether a count is such a word, or the part of a whole that has the noun: the 63 of `63 of 70 cities`. */
export function isLesserCount(
  figure: Pick<Figure, 'unitKind' | 'value' | 'raw' | 'context' | 'contextAt'>,
): boolean {
  const { unitKind, raw, context, contextAt } = figure
  const isPart = unitKind === 'count' && context.startsWith(' of ', contextAt + raw.length)
  return (isPart && /^[\d,]+$/.test(raw)) || isSpelledCount(figure)
}
