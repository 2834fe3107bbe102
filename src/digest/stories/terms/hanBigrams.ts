import { isHanText } from './stringClasses.ts'

/** Whether a Han bigram begins with the character that the one before it ends with: 导体 after 半导. */
export function continuesRun(last: string, pair: string): boolean {
  return pair.length === 2 && last.startsWith(pair.charAt(0), 1) && isHanText(pair)
}

/** How many terms some words are: bigrams of one run count as one. */
export function countRuns(words: readonly string[]): number {
  return words.filter((word, at) => !continuesRun(words[at - 1] ?? '', word)).length
}
