import { all } from './dom.ts'
import { startKeys } from './keys.ts'
import { forgetVisits, markNew } from './new-since.ts'
import { showOrigin } from './origin.ts'
import type { ReadingWords } from './words.ts'

/** What scripts add to lists and other pages: keys, and what is new. */
export function startReading(words: ReadingWords): void {
  startKeys(words.keys, {})
  markNew(Date.now(), words)
  showOrigin(document)
  for (const button of all('[data-forget]')) {
    button.addEventListener('click', () => {
      forgetVisits()
      const place = button.parentElement?.querySelector('[role=status]')
      if (place) place.textContent = button.dataset.forget ?? ''
    })
  }
}
