/** Runs in the head and holds the page up: what is to be chosen before anything is painted. */
import { readPaper, showPaper } from './paper.ts'

showPaper(readPaper())

// An answer is on its way. What stands below it waits, so that it is not pushed about.
if (location.search !== '' && /\/search(?:\.html)?$/.test(location.pathname)) {
  const { dataset } = document.documentElement
  dataset.q = ''
  addEventListener('load', () => {
    // The script that answers did not come.
    if (!document.querySelector('[aria-busy]')) delete dataset.q
  })
}
