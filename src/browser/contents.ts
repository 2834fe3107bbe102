/** Below the top of the window, where the eye reads. */
const READING = 120

/** Mark in the contents of an article the group that is being read. */
export function markContents(page: Document): void {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('.contents a')]
  const groups = links.flatMap((link) => {
    const group = page.getElementById(link.hash.slice(1))
    return group ? [{ link, group }] : []
  })
  let marked: HTMLAnchorElement | undefined
  const mark = (): void => {
    const above = groups.filter(({ group }) => group.getBoundingClientRect().top <= READING)
    const link = (above.at(-1) ?? groups[0])?.link
    if (link === marked) return
    marked?.removeAttribute('aria-current')
    link?.setAttribute('aria-current', 'true')
    marked = link
  }
  // Browsers tell of scrolling once a frame.
  window.onscroll = mark
  mark()
}
