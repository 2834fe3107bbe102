import { langOf } from './lang.ts'
import { widened } from './wide.ts'

const HAN = /\p{Script=Han}/u

/** How a text is set on a page. Data, Markdown and the dump page keep the text as it is. */
export function display(text: string): string {
  return HAN.test(text) ? widened(text, langOf(text)) : text
}
