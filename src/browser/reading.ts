import { all } from './dom.ts'
import { keepFolds } from './folds.ts'
import { startKeys } from './keys.ts'
import { keepPlace } from './languages.ts'
import { forgetVisits, markNew } from './newSince.ts'
import { showOrigin } from './origin.ts'
import type { ReadingWords } from './words.ts'

/** What scripts add to lists and other pages: keys, what is new, the same place in another language. */
export function startReading(words: ReadingWords): void {
  startKeys(words.keys, {})
  markNew(Date.now(), words)
  showOrigin()
  keepPlace()
  keepFolds()
  for (const button of all('[data-forget]')) {
    button.onclick = () => {
      forgetVisits()
      button.nextElementSibling?.replaceChildren(`${button.dataset.forget}`)
    }
  }
}
