import { all } from './dom.ts'

/** The same page in another language, with the same search, filters and place. */
export function keepPlace(): void {
  for (const link of all<HTMLAnchorElement>('.language')) {
    const { href } = link
    link.onclick = () => {
      link.href = href + location.search + location.hash
    }
  }
}
