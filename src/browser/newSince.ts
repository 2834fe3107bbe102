/**
 * New since your last visit, counted on the reader's device alone. The front page names its newest
 * articles by id in `data-new`; what stood there at the end of the last visit is remembered.
 */
import { all, make, one } from './dom.ts'
import { keep, recall } from './storage.ts'
import type { ReadingWords } from './words.ts'

/**
 * `at|before|now|fresh`: when a page was last opened, in milliseconds; the newest ids at the end of
 * the visit before; those last shown in this one; which of these were new.
 */
const KEY = 'visit'
/** Milliseconds of quiet after which opening a page is a new visit. */
const QUIET = 30 * 60_000

/** @param time Milliseconds of the device's clock. */
export function markNew(time: number, words: ReadingWords): void {
  const place = one('[data-new]')
  const [at, before = '', now = '', fresh = ''] = (recall(KEY) ?? '').split('|')
  const again = time - Number(at) < QUIET
  const seen = again ? before : now || before
  const shown = place?.dataset.new ?? (again ? now : '')
  const ids = place ? freshIn(shown.split(' '), seen.split(' ')) : again ? fresh.split(' ') : []
  keep(KEY, [time, seen, shown, ids.join(' ')].join('|'))
  if (ids.length === 0) return
  for (const link of all<HTMLAnchorElement>('.row .headline a, .same a')) {
    const id = /([0-9a-z]+)\.html$/.exec(link.pathname)?.[1]
    if (!id || !ids.includes(id)) continue
    const sign = make('b', 'new', words.isNew)
    if (link.closest('.same')) link.before(sign, ' ')
    else link.closest('.row')?.querySelector('.when')?.append(sign)
  }
  if (!place) return
  const button = make('button', 'link', words.forget)
  button.onclick = forgetVisits
  place.replaceChildren(words.newSince(ids.length, ids.length === shown.split(' ').length), button)
  place.hidden = false
}

/**
 * Ids not seen before; none on a first visit. What stands below the last one that was seen is
 * older, and came up only because others went away.
 */
function freshIn(shown: readonly string[], seen: readonly string[]): readonly string[] {
  if (seen[0] === '') return []
  const known = shown.findLastIndex((id) => seen.includes(id))
  return (known < 0 ? shown : shown.slice(0, known)).filter((id) => !seen.includes(id))
}

/** An article is being read: the visit goes on. */
export function goOn(time: number): void {
  const kept = recall(KEY)
  if (kept && time - Number.parseInt(kept, 10) < QUIET) keep(KEY, kept.replace(/\d+/, `${time}`))
}

/** Nothing is new any more, and the next visit is a first one. */
export function forgetVisits(): void {
  keep(KEY, null)
  for (const sign of all('b.new')) sign.remove()
  const place = one('[data-new]')
  if (place) place.hidden = true
}
