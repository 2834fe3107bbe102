/** Stranger's text on a page: its language, its direction, its line breaks. */
import type { Names, Text } from '../../src/digest/digest.ts'
import { clauses } from '../../src/text/clauses.ts'
import { display } from '../../src/text/display.ts'
import { type Html, html } from '../../src/text/html.ts'
import type { TextLang } from '../../src/text/lang.ts'
import type { Language } from '../../src/text/time.ts'

/** Tag of an interface language. */
export function tagOf(language: Language): TextLang {
  return language === 'zh' ? 'zh-Hans' : 'en'
}

/** Characters that turn the direction of a line. */
const TURNING =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
/** Blocks that have them all, without `u`: five times as fast on the many texts without any. */
const MAYBE_TURNING =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\ud800-\udfff]/

function turns(text: string): boolean {
  return MAYBE_TURNING.test(text) && TURNING.test(text)
}

/**
 * Attributes of an element that holds one text: `lang` where it differs from the element around,
 * `dir` where the text could turn the direction of what follows.
 */
export function attributes({ text, lang }: Text, around: TextLang): Html {
  return html`${lang !== around && html` lang="${lang}"`}${turns(text) && html` dir="auto"`}`
}

/** A name on a line of its own that begins where the others do, in Arabic too. */
export function isolated(text: string): Html {
  const shown = display(text)
  return turns(shown) ? html`<bdi>${shown}</bdi>` : html`${shown}`
}

/** Attribute of an element that holds an isolated name. */
export function langOnly({ lang }: Text, around: TextLang): Html {
  return attributes({ text: '', lang }, around)
}

/**
 * Language of what the site says inside a text of another one: a screen reader would read the name of
 * a link in a voice that does not know its words.
 */
export function spoken(language: Language, around: TextLang): Html {
  return langOnly({ text: '', lang: tagOf(language) }, around)
}

/** A name inside a sentence of the site, kept from turning its direction. */
export function name(text: Text, around: TextLang): Html {
  const { lang } = text
  const shown = display(text.text)
  if (turns(shown)) return html`<bdi${lang !== around && html` lang="${lang}"`}>${shown}</bdi>`
  return lang === around ? html`${shown}` : html`<span lang="${lang}">${shown}</span>`
}

/** The name in the language of the page, else the first. */
export function inLanguage(names: Names, language: TextLang): Text {
  return names.find(({ lang }) => (lang === 'en') === (language === 'en')) ?? names[0]
}

/** A phrase from within a sentence, where it stands alone; `iPhone sales` keep their first letter. */
export function onItsOwn({ text, lang }: Text): Text {
  return { text: text.replace(/^\p{Ll}(?!\p{Lu})/u, (first) => first.toUpperCase()), lang }
}

/** Han characters, or pairs of letters: so many are two lines of a name set large, and four of a headline. */
const SHORT_TITLE = 20
const LONG_TITLE = 52

/** Letters that have no room in a line of a small phone, set large: `Semiconductors` was torn. */
const LONG_WORD = /[^\s\u2e80-\uffff-]{12}/

/** In which size a title is the first heading of its page; a name alone is set large. */
export function sizeOf(title: string): 'drop' | null | 'long' {
  const letters = Array.from(title).reduce((sum, mark) => sum + (mark > '\u2e7f' ? 1 : 0.5), 0)
  if (letters > LONG_TITLE) return 'long'
  return letters > SHORT_TITLE || LONG_WORD.test(title) ? null : 'drop'
}

/** Whether a name in running text can be kept on one line: a longer one would be a block among words. */
export function isShort(name: string): boolean {
  return name.length <= 24
}

/** Whether a quantity has no room in the line of a phone: `nine hundred and ninety-nine thousand`. */
export function isLong(quantity: string): boolean {
  return quantity.length > 22
}

/**
 * A text with a quantity of it set off.
 *
 * @param at In UTF-16 code units of the text as it stands: as it is shown it has as many.
 */
export function emphasised(text: string, at: number, length: number): Html {
  const shown = display(text)
  const end = at + length
  const quantity = shown.slice(at, end)
  const kind = !isLong(quantity) && html` class="unit"`
  return html`${shown.slice(0, at)}<b${kind}>${quantity}</b>${shown.slice(end)}`
}

/** Headlines that were set before: each stands in half a dozen lists, and to find its clauses takes a while. */
const HEADLINES = new Map<string, Html>()
const MOST_HEADLINES = 20_000

/**
 * A headline whose lines break between clauses where they can. Without that role, what is a block of
 * its own for the style is one for a screen reader, which would call each clause a heading and a link.
 */
export function headline(text: string): Html {
  const known = HEADLINES.get(text)
  if (known) return known
  const made = inClauses(text)
  if (HEADLINES.size === MOST_HEADLINES) HEADLINES.clear()
  HEADLINES.set(text, made)
  return made
}

function inClauses(text: string): Html {
  const parts = clauses(display(text))
  if (parts.length < 2) return unparted(parts[0] ?? '')
  return html`${parts.map((part, at) => {
    const spaced = at > 0 && (/^\s/.test(part) || /\s$/.test(parts[at - 1] ?? ''))
    return html`${spaced && ' '}<span class="clause" role="none">${unparted(part.trim())}</span>`
  })}`
}

/**
 * A short quote or name in marks, what a longer one begins with, a stretch of years, `five-year`: no line ends behind
 * `《关` or `five-`.
 */
const WHOLE =
  /([“‘《「『（(][^“”‘’《》「」『』（）()\s]{1,8}[”’》」』）)]|[“‘《「『（(]\p{Script=Han}{2}|\d{1,9}[—–~～-]\d{1,9}[年月日]?|(?<![\w-])\w{1,9}-\w{1,9}(?![\w-]))/u
const MAYBE_WHOLE = /\p{Script=Han}|\w-\w/u

/** A title as it is shown, with what no line end parts: a Chinese one may else be broken at any character. */
export function unparted(shown: string): Html {
  if (!MAYBE_WHOLE.test(shown)) return html`${shown}`
  const parts = shown
    .split(WHOLE)
    .map((part, at) => (at % 2 === 1 ? html`<span class="unit">${part}</span>` : part))
  return html`${parts}`
}
