/** Below the top of the window, where the eye reads. */
const READING = 120

/** Mark in the contents of an article the group that is being read. */
export function markContents(page: Document): void {
  const groups = [...page.querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => ({
    link,
    group: page.getElementById(link.hash.slice(1)),
  }))
  let marked: HTMLAnchorElement | undefined
  const mark = (): void => {
    const above = groups.findLast(
      ({ group }) => group && group.getBoundingClientRect().top <= READING,
    )
    const { link } = above ?? groups[0] ?? {}
    if (link === marked) return
    if (marked) marked.ariaCurrent = null
    if (link) link.ariaCurrent = 'true'
    marked = link
  }
  // Browsers tell of scrolling once a frame.
  window.onscroll = mark
  mark()
}
