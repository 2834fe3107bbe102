import { hasHan } from './han.ts'
import { langOf } from './lang.ts'
import { widened } from './wide.ts'

/** How a text is set on a page. Data, Markdown and the dump page keep the text as it is. */
export function display(text: string): string {
  return hasHan(text) ? widened(text, langOf(text)) : text
}
