import { plainLangOf } from '../../text/plainLang.ts'
import { widened } from '../../text/wide.ts'

/** A text as pages set it. */
export function display(text: string): string {
  return widened(text, plainLangOf(text))
}
