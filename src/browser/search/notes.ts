import type { Answer } from '../../search/query/answer.ts'
import { NO_CHOICES } from '../../search/query/chosenFacets.ts'
import { NO_FILTERS, withoutExclusions, withoutFilters } from '../../search/query/filters.ts'
import { isChoice, type Need, type Query } from '../../search/query/parse.ts'
import { queryText } from '../../search/query/queryText.ts'
import { ABOVE } from '../../search/query/syntax.ts'
import { plainLangOf } from '../../text/plainLang.ts'
import { make } from '../dom.ts'
import { reloadLink } from './reloadLink.ts'
import { type State, writeState } from './state.ts'
import { fill, type SearchWords } from './words.ts'

type Part = Node | string

/** What was done to find this, and what is missing, above the results. */
export function notesOf(answer: Answer, state: State, words: SearchWords): readonly Part[] {
  const parts: Part[] = []
  if (answer.repaired.length > 0) {
    const typed = answer.repaired.map(([one]) => one)
    const as = { ...state, q: typed.reduce(quoted, state.q) }
    parts.push(fill(words.repaired, answer.repaired.map(([, meant]) => meant).join(words.and)))
    parts.push(linkTo(as, fill(words.asTyped, typed.join(words.and))), words.stop)
  }
  const [sign] = ABOVE.exec(state.q) ?? []
  if (sign) parts.push(fill(words.above, sign))
  for (const typed of answer.query.unread) parts.push(fill(words.unread, typed))
  if (answer.loosened) parts.push(words.apart)
  if (answer.lacking.length > 0)
    parts.push(fill(words.lacking, answer.lacking.map(({ shown }) => shown).join(words.and)))
  if (answer.stopped)
    parts.push(words.stopped, linkTo({ ...state, all: true }, words.countAll), words.stop)
  if (answer.query.cut) parts.push(words.cut, ' ')
  const missing = answer.missing().length
  if (missing > 0) parts.push(fill(words.missing, missing), reloadLink(words.again))
  return parts
}

/** A query with one of its words in quotation marks, which is not repaired. */
function quoted(query: string, word: string): string {
  const plain = word.replace(/[$^.*+?()[\]{}|\\/]/g, '\\$&').replace(/\s/g, '\\W+')
  // Words of Han need no space around them.
  const edge = /^\p{sc=Han}+$/u.test(word) ? '"' : '[\\p{L}\\p{N}"]'
  const found = new RegExp(`(?<!${edge})${plain}(?!${edge})`, 'iu')
  return found.test(query) ? query.replace(found, '"$&"') : `"${word}"`
}

/** How the query was read, beside the results. */
export function readingOf({ query }: Answer, words: SearchWords): readonly HTMLElement[] {
  const { sources, topics, after, before, until } = query.filters ?? NO_FILTERS
  const line = (need: Shown, says: string): HTMLElement => make('p', '', shownOf(need), ` ${says}`)
  const date = (sentence: string, day: string | null): readonly HTMLElement[] =>
    day ? [setIn(sentence, day)] : []
  return [
    ...query.needs.map((need) => {
      if (need.kind === 'word')
        return line(need, need.prefix ? words.word + words.and + words.begun : words.word)
      if (need.kind === 'phrase') return line(need, need.units.length > 1 ? words.phrase : '')
      return line(need, isChoice(need) ? words.any : words.value)
    }),
    ...exclusionsOf(query).map((need) => line(need, words.without)),
    ...sources.map((name) => setIn(words.ofSource, name)),
    ...topics.map((name) => setIn(words.ofTopic, name)),
    ...date(words.before, before),
    // Both hold only where a range of dates is left out, and then either is enough.
    ...date((before && after && after > before ? words.or : '') + words.since, after),
    ...date(words.until, until),
  ]
}

/** Where nothing has it all: what each part finds, and the next looser query. */
export function emptyResult(answer: Answer, state: State, words: SearchWords): HTMLElement {
  const list = make('ul', 'more')
  const add = (...content: readonly Part[]): void => list.append(make('li', '', ...content))
  // Of an index that is not there each part finds nothing.
  const telling = answer.missing().length === 0
  const counts = new Map(answer.counts.map((one) => [queryText(one.need), one]))
  for (const [shown, { need, articles }] of telling && answer.counts.length > 1 ? counts : []) {
    const alone = articles > 0 ? linkTo({ ...state, q: shown }, shown) : shownOf(need)
    add(alone, fill(words.alone, articles))
  }
  const { offer } = answer
  if (offer) {
    const shown = offer.query.needs.map((need) => need.shown).join(' ')
    add(linkTo({ ...state, q: shown }, shown), fill(words.characters, offer.total()))
  }
  for (const name of answer.unmatchedNames) {
    add(setIn(words.unnamed, name))
  }
  if (exclusionsOf(answer.query).length > 0) {
    add(linkTo({ ...state, q: withoutExclusions(state.q) }, words.unrefused))
  }
  const bare = state.q.replace(/["“”«»「」]/g, '')
  if (bare !== state.q && !asksNothing(answer.query)) {
    add(linkTo({ ...state, q: bare }, words.unquoted))
  }
  const q = withoutFilters(state.q)
  if (q !== '' && isNarrow(answer.query, state))
    add(linkTo({ ...opened(state), q }, words.anywhere))
  return make('li', '', make('p', 'statement', emptySentence(answer, state, words)), list)
}

export function emptySentence(answer: Answer, state: State, words: SearchWords): string {
  if (asksNothing(answer.query)) return words.unasked
  // What is not there is told above; it may have all of this.
  if (answer.missing().length > 0) return words.unknown
  return isNowhere(answer) && !isNarrow(answer.query, state) ? words.nowhere : words.nothing
}

/** Whether it is looked for among some articles only. */
function isNarrow({ filters }: Query, state: State): boolean {
  const { sources, topics, after, before, until } = filters ?? NO_FILTERS
  const isTyped = sources.length + topics.length > 0 || (after ?? before ?? until) !== null
  return isTyped || writeState(opened(state)) !== writeState(state)
}

/** Without what is chosen beside the words. */
function opened({ q, sort, all }: State): State {
  return { ...NO_CHOICES, q, sort, all }
}

/** `?` and `*` ask for nothing. */
function asksNothing({ needs, without, filters, unread }: Query): boolean {
  return [needs, without, unread].flat().length === 0 && filters === null
}

/** The one thing that was asked for stands nowhere: no part of it does. */
function isNowhere({ counts, query }: Answer): boolean {
  return counts.length === 1 && counts[0]?.articles === 0 && exclusionsOf(query).length === 0
}

/** Words, sources and topics that are left out. */
function exclusionsOf({ without, filters }: Query): readonly Shown[] {
  const { notSources, notTopics } = filters ?? NO_FILTERS
  return [...without, ...[...notSources, ...notTopics].map((shown) => ({ shown }))]
}

type Shown = Pick<Need, 'shown'>

/** A sentence with what it is about set off. */
function setIn(sentence: string, shown: string): HTMLElement {
  const [start = '', end = ''] = sentence.split('%')
  return make('p', '', start, shownOf({ shown }), end)
}

function shownOf({ shown }: Shown): HTMLElement {
  const part = make('b', '', shown)
  part.lang = plainLangOf(shown)
  return part
}

export function linkTo(state: State, text: string): HTMLElement {
  const link = make('a', 'link', text)
  link.href = writeState(state)
  link.dataset.search = ''
  return link
}
