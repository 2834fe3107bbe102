/** Below the top of the window, where the eye reads. */
const READING = 120

/** Mark in the contents of an article the group that is being read. */
export function markContents(page: Document): void {
  const groups = [...page.querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => ({
    link,
    group: page.getElementById(link.hash.slice(1)),
  }))
  let marked: (typeof groups)[number] | undefined
  const mark = (): void => {
    const above = groups.findLast(
      ({ group }) => group && group.getBoundingClientRect().top <= READING,
    )
    const now = above ?? groups[0]
    if (now === marked) return
    marked = now
    for (const one of groups) one.link.ariaCurrent = one === now ? 'true' : null
  }
  // Browsers tell of scrolling once a frame.
  window.onscroll = mark
  mark()
}
