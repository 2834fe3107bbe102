/** Taking an article or an insight along: as Markdown, as a citation, as a link. */
import { gbCitation, plainCitation, type Work } from '../text/cite.ts'
import { citationMarks, escapeMarkdown, fenced, withCut } from '../text/markdown.ts'
import { all, make, one, textIn } from './dom.ts'
import type { ArticleWords, Kind } from './words.ts'

/** Buttons with `data-copy` take the insight that the address names, or else the article. */
export function startCopy(words: ArticleWords): void {
  for (const button of all('[data-copy]')) {
    const kind = button.dataset.copy ?? ''
    if (isKind(kind, words))
      button.addEventListener('click', () => void copy(kind, chosen(), words))
  }
}

/** Copy what the insight in focus calls for; for a key. */
export function take(kind: Kind, words: ArticleWords): boolean {
  void copy(kind, document.activeElement?.closest('.insight') ?? chosen(), words)
  return true
}

/** The insight that the address names; null for the whole article. */
function chosen(): Element | null {
  return one('.insight:target')
}

/** Copy, and say so: on the page for all and to a screen reader. */
async function copy(kind: Kind, insight: Element | null, words: ArticleWords): Promise<void> {
  const what = `${words.kinds[kind]}, ${numberOf(insight) || words.article}`
  say((await written(textOf(kind, insight, words))) ? words.copied + what : words.failed)
}

function textOf(kind: Kind, insight: Element | null, { cite }: ArticleWords): string {
  const title = textIn(one('h1'))
  const address = addressOf(insight)
  if (kind === 'link') return address
  const time = one<HTMLTimeElement>('.meta time')
  const work: Work = {
    title,
    source: textIn(one('.meta [data-source]')),
    time: textIn(time),
    day: time?.dateTime.slice(0, 10) ?? '',
    site: textIn(one('footer b')),
    number: numberOf(insight),
    url: address.startsWith('http') ? address : '',
    read: today(),
  }
  if (kind === 'gbt') return gbCitation(work)
  if (kind === 'plain') return plainCitation(work, cite)
  const from = `[${escapeMarkdown(title)}](${address})`
  const byline = [work.source, work.time]
    .filter((part) => part !== '')
    .map(escapeMarkdown)
    .join(', ')
  if (insight) return `> ${statement(insight)}\n>\n> ${byline} — ${from}\n`
  const blocks = [`# ${from}`, byline]
  for (const part of all('.lead, section:has(> .group)')) {
    const items = [...part.querySelectorAll('.insight')].map((item) => `- ${statement(item)}`)
    blocks.push(`## ${escapeMarkdown(textIn(part.querySelector('h2')))}`)
    blocks.push(items.join('\n') || statement(part))
  }
  for (const part of all('section.running')) blocks.push(...leftOver(part))
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/** Text that is in no group, fenced as in the Markdown file; the last paragraph of a piece names its line. */
function leftOver(section: Element): readonly string[] {
  const pieces: string[] = []
  let piece: string[] = []
  for (const part of section.querySelectorAll(':scope > p, :scope > pre')) {
    const text = shown(part, '.line')
    if (text !== '') piece.push(text)
    if (!part.querySelector('.line')) continue
    pieces.push(fenced(piece.join('\n')))
    piece = []
  }
  return piece.length > 0 ? [...pieces, fenced(piece.join('\n'))] : pieces
}

/** Text of an element without what matches. */
function shown(element: Element | null, without: string): string {
  return [...(element?.childNodes ?? [])]
    .filter((node) => !(node instanceof Element && node.matches(without)))
    .map((node) => node.textContent)
    .join('')
}

/** Text and citations of an insight or the lead, without the signs around them. */
function statement(element: Element): string {
  const text = shown(element.querySelector('p'), '.number, .cites, .line')
    .replace(/\s+/g, ' ')
    .trim()
  const isCut = element.querySelector('[data-cut]') !== null
  const cites = [...element.querySelectorAll('p:first-of-type .cite')].map(textIn).map(Number)
  return escapeMarkdown(withCut(text, isCut)) + citationMarks(cites)
}

function numberOf(insight: Element | null): string {
  return textIn(insight?.querySelector('.number'))
}

/** The device's own day, `YYYY-MM-DD`: Swedish writes it that way. */
function today(): string {
  return new Date().toLocaleDateString('sv')
}

/** Where the site says that it stands, or where the page was opened. */
function addressOf(insight: Element | null): string {
  const url = new URL(one<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href)
  url.search = ''
  url.hash = insight?.id ?? ''
  return url.href
}

function isKind(kind: string, { kinds }: ArticleWords): kind is Kind {
  return kind in kinds
}

/** Browsers give `navigator.clipboard` to https alone; a site in an office network is often http. */
async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const focused = document.activeElement
    const field = make('textarea', 'hidden-text')
    field.value = text
    document.body.append(field)
    field.select()
    const done = document.execCommand('copy')
    field.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
    return done
  }
}

/** Said in a live region that stands on the page before it speaks; gone after five seconds. */
const place = make('p', 'said')
place.role = 'status'
document.body.append(place)
let silence: ReturnType<typeof setTimeout> | undefined

function say(text: string): void {
  place.textContent = text
  clearTimeout(silence)
  silence = setTimeout(() => place.replaceChildren(), 5000)
}
