import type { Hit, HitPassage } from '../../search/query/hits.ts'
import { nameLang } from '../../search/query/nameLang.ts'
import { fullDay } from '../../text/time.ts'
import { make } from '../dom.ts'
import { display } from './display.ts'
import { fill, type SearchWords } from './words.ts'

/** Passages of an article that are shown before the reader asks for the others. */
const SHOWN = 3
/** Matches that an address carries to the article. */
const CARRIED = 6

/** A result: an article with the passages that have what was asked for. */
export function resultOf(hit: Hit, words: SearchWords): HTMLElement {
  const { title, source, topics, published, lang, passages } = hit
  const link = make(
    'a',
    '',
    ...(title === null ? [words.untitled] : marked(title, hit.titleRanges)),
  )
  link.href = hit.permalink
  const headline = make('h2', 'headline', link)
  if (title !== null) headline.lang = lang
  const meta = make('p', 'meta')
  const langOf = nameLang(hit.fold, lang)
  for (const name of [...topics.map((topic) => words.topicNames[topic] ?? topic), source]) {
    if (name === null) continue
    const part = make('span', '', display(name))
    part.lang = langOf(name)
    meta.append(part, ' ')
  }
  if (published !== null) {
    const time = make('time', '', fullDay(published, words.language))
    time.dateTime = published
    meta.append(time)
  }
  const list = make('ul', '')
  const lines = passages.map((passage) => passageOf(hit, passage, words))
  list.append(...lines.slice(0, SHOWN))
  const result = make('li', 'result', headline, meta, ...(lines[0] ? [list] : []))
  if (lines.length > SHOWN) {
    const more = make('button', 'link', fill(words.more, lines.length - SHOWN))
    more.type = 'button'
    more.onclick = () => {
      list.append(...lines.slice(SHOWN))
      more.remove()
      lines[SHOWN]?.querySelector('a')?.focus()
    }
    result.append(more)
  }
  return result
}

function passageOf(hit: Hit, passage: HitPassage, words: SearchWords): HTMLElement {
  const { number, text, lang, ranges, place } = passage
  const link = make('a', 'number', number === '' ? words.lead : number)
  link.href = addressOf(hit, passage)
  if (number !== '') link.ariaLabel = fill(words.insight, number)
  link.lang = words.language
  const body = make('p', 'serif', ...marked(text, ranges))
  const line = make('a', 'line', words.line)
  line.href = place
  line.lang = words.language
  body.append(' ', line)
  // Screen readers read the passage with its link, not the number alone.
  link.ariaDescribedByElements = [body]
  const item = make('li', 'hit', link, body)
  // Its lines are as far apart as those of its article; the names of its links are the site's.
  item.lang = lang
  return item
}

/** The passage in its article; what was found is named, to be marked there too. */
function addressOf({ permalink }: Hit, { anchor, text, ranges }: HitPassage): string {
  const found = new Set(ranges.map(([start, end]) => display(text).slice(start, end)))
  const marks = new URLSearchParams([...found].slice(0, CARRIED).map((one) => ['mark', one]))
  return `${permalink}${found.size > 0 ? `?${marks}` : ''}#${anchor}`
}

function marked(text: string, ranges: Hit['titleRanges']): readonly (Node | string)[] {
  // One character for one, so the ranges hold.
  const shown = display(text)
  const parts: (Node | string)[] = []
  let last = 0
  for (const [start, end] of ranges) {
    parts.push(shown.slice(last, start), make('mark', '', shown.slice(start, end)))
    last = end
  }
  return [...parts, shown.slice(last)]
}
