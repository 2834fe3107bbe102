import { countHan } from '../text/han.ts'

/** Columns that a line takes: a Chinese character is as wide as two letters, and says as much. */
export function width(text: string): number {
  return text.length + countHan(text)
}
