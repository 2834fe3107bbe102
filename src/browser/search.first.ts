/** Runs in the head and holds the page up: what stands below an answer waits for it. */

const { dataset } = document.documentElement

// So that it is not pushed about when the answer comes.
if (/\?./.test(location.href)) {
  dataset.q = ''
  addEventListener('load', () => {
    // The script that answers did not come.
    if (!document.querySelector('[aria-busy]')) delete dataset.q
  })
}
