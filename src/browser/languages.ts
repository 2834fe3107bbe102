import { all, one } from './dom.ts'

/** The same page in another language, with the same search, filters and place. */
export function keepPlace(): void {
  for (const link of all<HTMLAnchorElement>('a.language')) {
    const { href } = link
    link.onclick = () => {
      link.href = href + location.search + location.hash
    }
  }
}

/** The same of an article: at the insight on top of the window, or else where the address says. */
export function keepInsight(): void {
  const link = one<HTMLAnchorElement>('a.language')
  if (!link) return
  link.onclick = () => {
    const read = all('.insight').findLast((one) => one.getBoundingClientRect().top < 40)
    link.hash = read?.id ?? location.hash
  }
}
