/** Runs in the head and holds the page up: what is to be chosen before anything is painted. */
import { readPaper, showPaper } from './paper.ts'

const marks = showPaper(readPaper())

// An answer is on its way. What stands below it waits, so that it is not pushed about.
if (/\/search(\.html)?\?./.test(location.href)) {
  marks.q = ''
  addEventListener('load', () => {
    // The script that answers did not come.
    if (!document.querySelector('[aria-busy]')) delete marks.q
  })
}
