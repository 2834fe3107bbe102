/**
 * What stands around the hits and what can be done with them: a script of its own, loaded when the
 * first result is shown, or when nothing is found as it was typed.
 */

import type { Answer } from '../../search/query/answer.ts'
import { DEFERRED, type DeferredCode } from '../../search/query/deferred.ts'
import type { Hit } from '../../search/query/hits.ts'
import { linesOf } from '../../search/query/lines.ts'
import { suggestWider } from '../../search/query/suggestion.ts'
import { all } from '../dom.ts'
import type { Context, Places, Shown } from './context.ts'
import { facetSets } from './facets.ts'
import { emptyResult, emptySentence, linkTo, notesOf, readingOf } from './notes.ts'
import { resultOf } from './results.ts'
import { FACET_NAMES, FACETS, type State, writeState } from './state.ts'
import { fill, type SearchWords } from './words.ts'

/** Results added at a time. */
const PAGE = 10
/** Milliseconds before a screen reader hears the count, so that it does not hear every letter's. */
const QUIET = 600

/** Shows what is missing of an answer. */
export type Settled = (shown: Shown) => Promise<void>

export interface More extends DeferredCode {
  /** Take over the page; once. */
  readonly start: (context: Context) => Settled
}

export const MORE: More = { ...DEFERRED, start }

function start(context: Context): Settled {
  const { page, places, state, show } = context
  const { field, narrow, list } = places
  narrow.addEventListener('submit', (event) => event.preventDefault())
  narrow.addEventListener('change', () => {
    const next = { ...state(), all: false, ...chosenIn(narrow) }
    history.pushState(null, '', writeState(next))
    show()
  })
  page.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-search]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    history.pushState(null, '', link.getAttribute('href'))
    show()
    field.focus()
  })
  addEventListener('popstate', show)
  // Where the browser does not restore a page on going back: as many results, the link that was followed, the scroll position.
  const leave = ({ target }: Event): void => {
    const left = (target as Element).closest('a')?.href
    if (left) history.replaceState({ shown: list.children.length, left, top: scrollY }, '')
  }
  // Before what asks anew has an entry of its own.
  addEventListener('click', leave, true)
  page.addEventListener('keydown', (event) => walk(event, field))
  // A search from the masthead of another page: the focus stays in the field.
  if (location.hash === '#q') {
    if (document.activeElement === document.body) field.focus({ preventScroll: true })
    // Once: not on going back, nor for a shared address.
    history.replaceState(history.state, '', location.href.slice(0, -2))
  }
  let quiet: ReturnType<typeof setTimeout> | undefined
  const pause: Pause = (then) => {
    clearTimeout(quiet)
    quiet = setTimeout(then, QUIET)
  }
  return (shown) => settle(context, shown, pause)
}

/** Do something when nobody types any more. */
type Pause = (then: () => void) => void

async function settle(
  { places, words, search, rest }: Context,
  { answer, begin, question, idle, current }: Shown,
  pause: Pause,
): Promise<void> {
  const { said, count, sort, list, more, read, sets } = places
  const found = answer.total() > 0
  begin()
  let shown = list.children.length
  /** After a first hit alone more are counted than there may be. */
  const number = (): void => {
    count.textContent = idle ? '' : countSentence(answer, words)
  }
  const tell = (): void => {
    said.replaceChildren(...notesOf(answer, question, words))
    more.hidden = shown >= answer.total()
  }
  if (!found) number()
  tell()
  // Below the results to come.
  more.hidden = true
  read.replaceChildren(...readingOf(answer, words))
  sort.replaceChildren(...(found ? sortOf(question, words) : []))
  if (!found && !idle) {
    list.replaceChildren(emptyResult(answer, question, words))
    // Topics and all titles, to go on from.
    places.start.hidden = false
  }
  const add = async (wanted: number): Promise<void> => {
    const hits = await answer.hits(shown, wanted - shown)
    if (!current()) return
    list.append(...hits.map((hit) => resultOf(hit, words)))
    shown += hits.length
    number()
    tell()
    void showLines(answer.hits(0, shown), [...list.children], words)
  }
  more.onclick = async () => {
    const before = list.children.length
    await add(before + PAGE)
    list.children[before]?.querySelector<HTMLElement>('a')?.focus()
  }
  const { shown: before, left, top } = history.state ?? {}
  if (found) await add(Math.max(PAGE, Number(before) || 0))
  if (!current()) return
  if (left) {
    const links = [...list.querySelectorAll('a')]
    links.find(({ href }) => href === left)?.focus()
    scrollTo(0, top)
  }
  rest()
  pause(async () => {
    places.spoken.textContent = `${said.textContent} ${found || idle ? count.textContent : emptySentence(answer, question, words)}`
    const also = found && (await suggestWider(search, answer, question))
    if (!also || !current()) return
    const way = linkTo({ ...question, q: also.q }, also.q)
    places.also.replaceChildren(way, ` ${fill(words.articles, also.articles)}`)
  })
  const facets = await answer.facets()
  if (!current()) return
  if (facets) replaceSets(sets, facetSets(facets, question, words))
  showSet(places, question, words, found || idle)
  tell()
}

/** How many articles were found; nothing where what did not load may have some. */
function countSentence(answer: Answer, words: SearchWords): string {
  const total = `${answer.total()}${answer.stopped ? '+' : ''}`
  if (total === '0' && answer.missing().length > 0) return ''
  return total === '1' ? words.article : fill(words.articles, total)
}

/** Links to the dump say the line, where it is known. */
async function showLines(
  found: Promise<readonly Hit[]>,
  results: readonly Element[],
  words: SearchWords,
): Promise<void> {
  for (const [at, lines] of (await linesOf(await found)).entries()) {
    const show = (): void => {
      for (const [of, link] of results[at]?.querySelectorAll('.line').entries() ?? []) {
        const line = lines[of]
        if (line == null) continue
        link.textContent = `L${line}`
        link.ariaLabel = fill(words.lineOf, line)
      }
    }
    show()
    // Passages that are opened later.
    results[at]?.addEventListener('click', show)
  }
}

/** Replaces the boxes and keeps the keyboard focus. */
function replaceSets(sets: HTMLElement, made: readonly HTMLElement[]): void {
  const held = sets.querySelector<HTMLInputElement>('input:focus')
  sets.replaceChildren(...made)
  const boxes = [...sets.querySelectorAll('input')]
  boxes.find(({ name, value }) => name === held?.name && value === held.value)?.focus()
}

function sortOf(state: State, words: SearchWords): readonly (Node | string)[] {
  return state.sort === 'newest'
    ? [words.byNewest, linkTo({ ...state, sort: 'relevance' }, words.mostRelevant)]
    : [words.byRelevance, linkTo({ ...state, sort: 'newest' }, words.newestFirst)]
}

function chosenIn(form: HTMLFormElement): Partial<State> {
  const data = new FormData(form)
  const day = (name: string): string | null => String(data.get(name) ?? '') || null
  const chosen = FACET_NAMES.map((facet) => [facet, data.getAll(FACETS[facet]).map(String)])
  return { ...Object.fromEntries(chosen), from: day('from'), to: day('to') }
}

/** @param isOffered Whether there is something to narrow. */
function showSet(
  { narrow: form, set: label }: Places,
  state: State,
  words: SearchWords,
  isOffered: boolean,
): void {
  for (const name of ['from', 'to'] as const) {
    const input = form.querySelector<HTMLInputElement>(`[name=${name}]:not(:focus)`)
    if (input) input.value = state[name] ?? ''
  }
  const days = [state.from, state.to].filter((day) => day !== null).length
  const set = form.querySelectorAll(':checked').length + days
  label.textContent = set > 0 ? fill(words.set, set) : ''
  // What is chosen stays to be unchosen, and nobody is put out of a box.
  form.hidden = !(isOffered || set > 0 || form.querySelector(':focus'))
}

/** Arrows move through the hits, Enter opens one like a link, Escape leads back to the field. */
function walk(event: KeyboardEvent, field: HTMLInputElement): void {
  if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
  const here = document.activeElement
  const inField = here === field
  if (event.key === 'Escape' && !inField) {
    field.focus()
    return
  }
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const links = all('.results .headline a, .results .hit .number')
  const at = inField ? -1 : links.indexOf(here as HTMLElement)
  if (by === 0 || (inField ? by : at) < 0) return
  event.preventDefault()
  const next = links[at + by]
  if (next) next.focus()
  else if (by < 0) field.focus()
}
