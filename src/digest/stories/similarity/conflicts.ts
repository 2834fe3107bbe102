/** Contradictions by which two articles are of two events, from the terms of each. */
import type { StoryTerms } from '../../facts/terms.ts'

const LONGEST_HEAD = 6

/** Whether the other opens with a numbered or named place without its noun: 翔安, for 翔安机场. */
export function namesAny(things: readonly string[], { opening }: StoryTerms): boolean {
  return things.some((thing) => opening.includes(thing.slice(thing.indexOf(' ') + 1)))
}

/** Whether the other text has none of the names of a headline: `Biren soars`, and no Biren there. */
export function lacksTitleNames({ title, names, opening }: StoryTerms, other: StoryTerms): boolean {
  // The opening has no Hong Kong, nor what else has a code.
  const heroes = title.filter((word) => names.includes(word) && opening.includes(word))
  return heroes.length > 0 && lacksEach(heroes, other)
}

/** Whether the leads have different agents, neither of which the other names: `Goldwind made…` and `Windey's profit…`. */
export function haveDifferentAgents(mine: StoryTerms, theirs: StoryTerms): boolean {
  if (mine.deed === null || theirs.deed === null) return false
  const isNamed = mine.deed.isName && theirs.deed.isName
  if (!isNamed && mine.deed.verb !== theirs.deed.verb) return false
  return lacksAny(mine.deed.who, theirs) && lacksAny(theirs.deed.who, mine)
}

function lacksAny(who: readonly string[], other: StoryTerms): boolean {
  return who.some((word) => lacks(word, other))
}

function lacksEach(who: readonly string[], other: StoryTerms): boolean {
  return who.every((word) => lacks(word, other))
}

function lacks(word: string, { words, title }: StoryTerms): boolean {
  return !words.includes(word) && !title.includes(word)
}

/** Whether two companies report: 康师傅上半年… and 统一企业中国上半年…; but 青啤 is 青岛啤酒. */
export function areDifferentReporters(mine: string | null, theirs: string | null): boolean {
  if (mine === null || theirs === null) return false
  const [short, long] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine]
  let at = 0
  for (const character of long) if (character === short.charAt(at)) at++
  return at < short.length && !long.startsWith(short.slice(0, 2))
}

/** Whether the headline has a name: `Dockers strike in Antwerp`. */
export function namesInTitle({ title, names }: StoryTerms): boolean {
  return title.some((word) => names.includes(word))
}

/** Whether no magnitudes agree; two agencies may differ by some tenths. */
export function areDifferentQuakes(mine: readonly number[], theirs: readonly number[]): boolean {
  if (mine.length === 0 || theirs.length === 0) return false
  return mine.every((one) => theirs.every((other) => Math.abs(one - other) > 0.45))
}

export function hasExtra(mine: readonly string[], theirs: readonly string[]): boolean {
  return mine.some((code) => !theirs.includes(code))
}

export function areDisjoint(mine: readonly string[], theirs: readonly string[]): boolean {
  return mine.length > 0 && theirs.length > 0 && !mine.some((code) => theirs.includes(code))
}

/** Whether two short subjects before a colon may be one; 六大行三季报出齐 is a headline of its own, and no subject. */
export function openAlike(mine: string, theirs: string): boolean {
  if (mine.length > LONGEST_HEAD || theirs.length > LONGEST_HEAD) return true
  return mine.startsWith(theirs) || theirs.startsWith(mine)
}
