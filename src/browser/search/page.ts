/**
 * The search page: answers while a query is typed, and keeps it in the address. Here is what the
 * first result needs; `more.ts` comes after it.
 */
import { hasChoices } from '../../search/query/chosenFacets.ts'
import { Search } from '../../search/query/search.ts'
import type { Context, Places } from './context.ts'
import type { Settled } from './more.ts'
import { reloadLink } from './reloadLink.ts'
import { resultOf } from './results.ts'
import { scriptsOf } from './shards.ts'
import { readState } from './state.ts'
import { fill, type SearchWords } from './words.ts'

/** Milliseconds that a keystroke waits for the next. */
const PAUSE = 40
/** Results that are shown where the second script does not come. */
const FEW = 10

export function startSearch(): void {
  const page = document.querySelector('main')
  if (page) run(page, placesOf(page))
}

function placesOf(page: HTMLElement): Places {
  const places = [...page.querySelectorAll<HTMLElement>('[data-place]')]
  return Object.fromEntries(
    places.map((place) => [place.dataset.place, place]),
  ) as unknown as Places
}

function run(page: HTMLElement, places: Places): void {
  const { field, said, count, also, list, start } = places
  const { words: sentences = '', index = '', more = '', values = '' } = list.dataset
  const words: SearchWords = JSON.parse(sentences)
  const scripts = scriptsOf(index, { more, values })
  const search = new Search(scripts.load, { deferred: scripts.more, values: scripts.values })
  /** Number of the question at hand; answers to older ones are thrown away. */
  let asked = 0
  let settle: Settled | undefined

  const state: Context['state'] = () => readState(location.search)
  const ask = async (): Promise<void> => {
    const mine = ++asked
    const current = (): boolean => mine === asked
    const question = state()
    const idle = question.q === '' && !hasChoices(question)
    // Safari resets the field of a page that it restores on going back.
    field.defaultValue = question.q
    start.hidden = !idle
    // A line is kept for what comes when nobody types any more.
    also.textContent = idle ? '' : '\u00a0'
    page.ariaBusy = 'true'
    if (!idle && list.children.length === 0) count.textContent = words.searching
    const answer = await search.search(question.q, question)
    const { repaired, loosened, lacking, stopped, query } = answer
    const isTold = [repaired, lacking, query.unread].flat().length > 0
    const waits = isTold || loosened || stopped || query.cut
    if (waits) void scripts.more()
    const first = await answer.hits(0, 1)
    if (!current()) return
    if (answer.missing().length > 0 && (await search.renew()) && current()) return ask()
    const begin = (): void => list.replaceChildren(...first.map((hit) => resultOf(hit, words)))
    if (!waits) begin()
    const second = await scripts.more()
    if (!current()) return
    settle ??= second?.start(context)
    if (settle) return settle({ answer, begin: waits ? begin : () => {}, question, idle, current })
    // The second script is lost: the results are there all the same.
    if (waits) begin()
    const others = await answer.hits(1, FEW - 1)
    if (!current()) return
    list.append(...others.map((hit) => resultOf(hit, words)))
    const total = answer.total()
    count.textContent = total > 0 ? fill(words.articles, total) : ''
    said.replaceChildren(fill(words.missing, answer.missing().length + 1), reloadLink(words.again))
    rest()
  }
  const rest = (): void => {
    page.ariaBusy = 'false'
    delete document.documentElement.dataset.q
  }

  const show = (): void => {
    field.value = state().q
    void ask()
  }
  const context: Context = { page, places, words, search, state, show, rest }

  const change: Change = (isApart) => {
    history[isApart ? 'pushState' : 'replaceState'](null, '', addressOf(field.value))
    void ask()
  }
  listen(field, change)
  void search.open()
  // What was typed before this script came stays.
  if (field.value && field.value !== state().q) change(false)
  else show()
}

/** Other words; what is chosen beside them stays. */
function addressOf(q: string): string {
  const to = new URLSearchParams(location.search)
  to.delete('all')
  if (q === '') to.delete('q')
  else to.set('q', q)
  return `${location.pathname}?${to}`.replace(/\?$/, '')
}

/** Ask what is typed by now; in an entry of the browser's history of its own or in that of the question before. */
type Change = (isApart: boolean) => void

/** Tell what is typed once no key follows, and at once what is sent. */
function listen(field: HTMLInputElement, change: Change): void {
  let pause: ReturnType<typeof setTimeout> | undefined
  /** The next question has an entry of its own in the browser's history. */
  let apart = false
  const typed = (event: Event): void => {
    // Letters of a word that is not there yet: `menpiao` on its way to 门票.
    if (event instanceof InputEvent && event.isComposing) return
    clearTimeout(pause)
    pause = setTimeout(() => {
      change(apart)
      apart = false
    }, PAUSE)
  }
  field.addEventListener('input', typed)
  field.addEventListener('compositionend', typed)
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(pause)
    change(false)
    apart = true
  })
}
