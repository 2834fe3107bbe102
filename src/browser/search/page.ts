/** The search page: answers as somebody types, and keeps the question in the address. */
import { Search } from '../../search/query/search.ts'
import { all, one } from '../dom.ts'
import { facetSets } from './facets.ts'
import { linkTo, nothingOf, saidOf, understood } from './notes.ts'
import { resultOf } from './results.ts'
import { shardLoader } from './shards.ts'
import { FACETS, readState, type State, writeState } from './state.ts'
import { fill, type SearchWords } from './words.ts'

/** Results added at a time. */
const PAGE = 10
/** Milliseconds that a keystroke waits for the next. */
const PAUSE = 40
/** Milliseconds before a screen reader hears the count, so that it does not hear every letter's. */
const QUIET = 600

/** What the template calls the places of the page. */
type Name =
  | 'said'
  | 'count'
  | 'spoken'
  | 'sort'
  | 'list'
  | 'more'
  | 'read'
  | 'start'
  | 'sets'
  | 'set'

interface Places extends Readonly<Record<Name, HTMLElement>> {
  readonly field: HTMLInputElement
  readonly narrow: HTMLFormElement
}

export function startSearch(): void {
  const page = one('main')
  if (page) run(page, placesOf(page))
}

function placesOf(page: HTMLElement): Places {
  const places = [...page.querySelectorAll<HTMLElement>('[data-place]')]
  return Object.fromEntries(
    places.map((place) => [place.dataset.place, place]),
  ) as unknown as Places
}

function run(page: HTMLElement, places: Places): void {
  const { field, narrow, said, count, spoken, sort, list, more, read, start, sets } = places
  const words: SearchWords = JSON.parse(list.dataset.words ?? '')
  const search = new Search(shardLoader(list.dataset.index ?? ''))
  let state = readState(location.search)
  /** Number of the question at hand; answers to older ones are thrown away. */
  let asked = 0
  let shown = 0
  let pause: ReturnType<typeof setTimeout> | undefined
  let quiet: ReturnType<typeof setTimeout> | undefined

  const ask = async (): Promise<void> => {
    const mine = ++asked
    const current = (): boolean => mine === asked
    const question = state
    const idle = writeState({ ...question, all: false, sort: 'relevance' }) === '?'
    start.hidden = !idle
    page.setAttribute('aria-busy', String(!idle))
    if (!idle && shown === 0) count.textContent = words.searching
    const answer = await search.search(question.q, question)
    const first = await answer.hits(0, 1)
    if (!current()) return
    const results = first.map((hit) => resultOf(hit, words))
    list.replaceChildren(...results)
    shown = results.length
    const found = answer.total() > 0
    const tell = (): void => {
      const total = `${answer.total()}${answer.stopped ? '+' : ''}`
      count.textContent = idle ? '' : total === '1' ? words.article : fill(words.articles, total)
      said.replaceChildren(...saidOf(answer, question, words))
      more.hidden = shown >= answer.total()
    }
    tell()
    read.replaceChildren(...understood(answer, words))
    sort.replaceChildren(...(found ? sortOf(question, words) : []))
    if (!found && !idle) list.replaceChildren(nothingOf(answer, question, words))
    const add = async (): Promise<void> => {
      const before = shown
      const hits = await answer.hits(before, before === 1 ? PAGE - 1 : PAGE)
      if (!current()) return
      list.append(...hits.map((hit) => resultOf(hit, words)))
      shown += hits.length
      tell()
    }
    more.onclick = async () => {
      const before = list.children.length
      await add()
      list.children[before]?.querySelector<HTMLElement>('a')?.focus()
    }
    if (found) await add()
    if (!current()) return
    page.setAttribute('aria-busy', 'false')
    clearTimeout(quiet)
    quiet = setTimeout(() => {
      spoken.textContent = `${said.textContent} ${found || idle ? count.textContent : words.nothing}`
    }, QUIET)
    const facets = await answer.facets()
    if (!current()) return
    sets.replaceChildren(...facetSets(facets, question, words))
    showSet(places, question, words)
    tell()
  }

  const change = (next: Partial<State>, way: 'push' | 'replace'): void => {
    state = { ...state, all: false, ...next }
    const address = writeState(state)
    if (way === 'push') history.pushState(null, '', address)
    else history.replaceState(null, '', address === '?' ? location.pathname : address)
    void ask()
  }
  const show = (): void => {
    state = readState(location.search)
    field.value = state.q
    void ask()
  }

  field.addEventListener('input', () => {
    clearTimeout(pause)
    pause = setTimeout(() => change({ q: field.value }, 'replace'), PAUSE)
  })
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(pause)
    change({ q: field.value }, 'push')
  })
  narrow.addEventListener('submit', (event) => event.preventDefault())
  narrow.addEventListener('change', () => change(chosenIn(narrow), 'push'))
  page.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-search]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    history.pushState(null, '', link.getAttribute('href'))
    show()
    field.focus()
  })
  addEventListener('popstate', show)
  page.addEventListener('keydown', (event) => walk(event, field))
  void search.open()
  show()
}

function sortOf(state: State, words: SearchWords): readonly (Node | string)[] {
  return state.sort === 'newest'
    ? [words.byNewest, linkTo({ ...state, sort: 'relevance' }, words.mostRelevant)]
    : [words.byRelevance, linkTo({ ...state, sort: 'newest' }, words.newestFirst)]
}

function chosenIn(form: HTMLFormElement): Partial<State> {
  const data = new FormData(form)
  const list = (name: string): string[] => data.getAll(name).map(String)
  const day = (name: string): string | null => String(data.get(name) ?? '') || null
  return {
    topics: list(FACETS.topics),
    sources: list(FACETS.sources),
    months: list(FACETS.months),
    langs: list(FACETS.langs),
    from: day('from'),
    to: day('to'),
  }
}

function showSet({ narrow: form, set: label }: Places, state: State, words: SearchWords): void {
  for (const name of ['from', 'to'] as const) {
    const input = form.elements.namedItem(name)
    if (input instanceof HTMLInputElement && input !== document.activeElement) {
      input.value = state[name] ?? ''
    }
  }
  const days = [state.from, state.to].filter((day) => day !== null).length
  const set = form.querySelectorAll(':checked').length + days
  label.textContent = set > 0 ? fill(words.set, set) : ''
}

/** Arrows move through the hits, Enter opens as any link does, Escape leads back to the field. */
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
  if (by === 0 || (!inField && at < 0)) return
  if (inField && by < 0) return
  event.preventDefault()
  const next = links[at + by]
  if (next) next.focus()
  else if (by < 0) field.focus()
}
