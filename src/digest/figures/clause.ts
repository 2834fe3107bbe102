/** Where the clause of a figure begins and ends in its text. */
export interface Clause {
  readonly start: number
  readonly end: number
}

const SENTENCE_END = /[。！？；!?;]|\.(?=\s|$)|\.(?=["”’)])/g
const COMMA = /[，：]|[,:](?=[\s\p{Script=Han}])|(?<=[\p{Script=Han}%）)])[,:]/gu
/** `U.S.`, `No.`, `Inc.`, a single capital: their stop ends no sentence. */
const ABBREVIATION =
  /(?:\b[A-Z]|\bNo|\bInc|\bCo|\bLtd|\bCorp|\bMr|\bMrs|\bDr|\bSt|\bvs|\bapprox)\.$/
const SHORTEST = 24
const LONGEST = 200

/** The ends of the sentences of a text, each after its stop; the last is the end of the text. */
export function sentenceEnds(text: string): readonly number[] {
  const ends: number[] = []
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + 1
    if (match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(0, end - 8), end))) continue
    ends.push(end)
  }
  if (ends.at(-1) !== text.length) ends.push(text.length)
  return ends
}

/** Offsets right after each comma or colon. */
export function commaEnds(text: string): readonly number[] {
  return Array.from(text.matchAll(COMMA), (match) => match.index + match[0].length)
}

/**
 * The part of the sentence between commas that holds a figure, grown to its neighbours while it is
 * too short to tell anything: `Trina Solar sent out over 32 GW, a fall of 5.9%`.
 */
export function clauseAround(
  text: string,
  sentence: Clause,
  commas: readonly number[],
  figure: Clause,
): Clause {
  // Neighbours are asked for one by one: a text of a megabyte may be a single sentence.
  let last = firstAbove(commas, figure.end - 1)
  let first = firstAbove(commas, figure.start) - 1
  const left = (): number => Math.max(sentence.start, commas[first] ?? sentence.start)
  const right = (): number => Math.min(sentence.end, commas[last] ?? sentence.end)
  const isShort = (): boolean => {
    if (right() - left() > SHORTEST) return false
    const part = text.slice(left(), right())
    return part.length + (part.match(/\p{Script=Han}/gu)?.length ?? 0) < SHORTEST
  }
  while (isShort() && left() > sentence.start) first--
  while (isShort() && right() < sentence.end) last++
  return trim(text, left(), right(), figure)
}

/** Place of the first number above a limit, in a sorted list. */
export function firstAbove(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) > limit) high = middle
    else low = middle + 1
  }
  return low
}

/** Without white space and stops at the ends, and cut at a word where it is too long. */
function trim(text: string, from: number, to: number, figure: Clause): Clause {
  let start = from
  let end = to
  if (figure.start - start > LONGEST) {
    start = text.indexOf(' ', figure.start - LONGEST / 2)
    if (start < 0 || start > figure.start) start = figure.start - LONGEST / 2
  }
  if (end - figure.end > LONGEST) {
    end = text.lastIndexOf(' ', figure.end + LONGEST / 2)
    if (end < figure.end) end = figure.end + LONGEST / 2
  }
  while (start < figure.start && /[\s,，.。:：]/.test(text.charAt(start))) start++
  while (end > figure.end && /[\s,，.。;；:：!！]/.test(text.charAt(end - 1))) end--
  return { start, end }
}
