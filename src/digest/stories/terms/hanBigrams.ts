import { isHanText } from './stringClasses.ts'

/** Whether a pair of Han begins with the character that the pair before it ends with. */
export function continuesRun(last: string, pair: string): boolean {
  return pair.length === 2 && last.startsWith(pair.charAt(0), 1) && isHanText(pair)
}

/** How many things some words name: pairs of one run of Han are one. */
export function countRuns(words: readonly string[]): number {
  return words.filter((word, at) => !continuesRun(words[at - 1] ?? '', word)).length
}
