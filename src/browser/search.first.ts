/** Runs in the head and holds the page up: what stands below an answer waits for it. What narrows is opened, too. */

const { dataset } = document.documentElement

// So that it is not pushed about when the answer comes.
if (/\?./.test(location.href)) {
  dataset.q = ''
  addEventListener('load', () => {
    // The script that answers did not come.
    if (!document.querySelector('[aria-busy]')) delete dataset.q
  })
}

// What narrows stands open where it has a column of its own, for who hears the page, too.
addEventListener('DOMContentLoaded', () => {
  const wide = matchMedia('(width >= 64rem)')
  const follow = (): void => {
    const fold = document.querySelector<HTMLDetailsElement>('.facets')
    if (fold) fold.open = wide.matches
  }
  wide.onchange = follow
  if (wide.matches) follow()
})
// The history has what the search keeps there, and no folds.
addEventListener('toggle', (event) => event.stopPropagation(), true)
