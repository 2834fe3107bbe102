/** Taking an article or an insight along: as Markdown, as a citation, as a link. */
import { gbCitation, plainCitation, type Work } from '../text/cite.ts'
import { citationMarks, escapeMarkdown } from '../text/markdown.ts'
import { all, make, one, textIn } from './dom.ts'
import type { ArticleWords, Kind } from './words.ts'

/** Buttons with `data-copy` take the insight that the address names, or else the article. */
export function startCopy(words: ArticleWords): void {
  for (const button of all('[data-copy]')) {
    // Our own templates name the kinds.
    const kind = button.dataset.copy as Kind
    button.onclick = () => copy(kind, chosen(), words)
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
  // As its button calls it.
  const what = `${textIn(one(`[data-copy=${kind}]`))}, ${numberOf(insight) || words.article}`
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
    url: /^http/.test(address) ? address : '',
    // The device's own day, `YYYY-MM-DD`: Swedish writes it that way.
    read: new Date().toLocaleDateString('sv'),
  }
  if (kind === 'gbt') return gbCitation(work)
  if (kind === 'plain') return plainCitation(work, cite)
  const from = `[${escapeMarkdown(title)}](${address})`
  const byline = [work.source, work.time].filter(Boolean).map(escapeMarkdown).join(', ')
  if (insight) return `> ${statement(insight)}\n>\n> ${byline} — ${from}\n`
  const blocks = [`# ${from}`, byline]
  for (const part of all('.lead, section:has(> .group)')) {
    const items = [...part.querySelectorAll('.insight')].map((item) => `- ${statement(item)}`)
    const head = `## ${escapeMarkdown(textIn(part.querySelector('h2')))}`
    blocks.push(head, items.join('\n') || statement(part))
  }
  // What is in no group, as text.
  for (const piece of all('.running :is(p, pre)')) blocks.push(escapeMarkdown(wordsOf(piece)))
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

/** Text and citations of an insight or the lead, without the signs around them. */
function statement(element: Element): string {
  // As `withCut`, which would cost a hundredth of what a page's scripts may weigh.
  const cut = element.querySelector('[data-cut]') ? ' …' : ''
  const cites = [...element.querySelectorAll('p:first-of-type .cite')].map(textIn).map(Number)
  return escapeMarkdown(wordsOf(element.querySelector('p')) + cut) + citationMarks(cites)
}

/** Its words, without numbers, citations and lines. */
function wordsOf(paragraph: Element | null): string {
  const copied = paragraph?.cloneNode(true) as Element | undefined
  for (const sign of copied?.querySelectorAll('.number, .cites, .line') ?? []) sign.remove()
  return textIn(copied)
}

function numberOf(insight: Element | null): string {
  return textIn(insight?.querySelector('.number'))
}

/** Where the site says that it stands, or where the page was opened. */
function addressOf(insight: Element | null): string {
  const url = new URL(one<HTMLLinkElement>('[rel=canonical]')?.href ?? location.href)
  url.search = ''
  url.hash = insight?.id ?? ''
  return url.href
}

/** Browsers give `navigator.clipboard` to https alone; a site in an office network is often http. */
async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const focused = document.activeElement as HTMLElement | null
    const field = make('textarea', 'hidden-text')
    field.value = text
    document.body.append(field)
    field.select()
    const done = document.execCommand('copy')
    field.remove()
    focused?.focus({ preventScroll: true })
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
