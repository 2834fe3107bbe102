import { all } from './dom.ts'

/** The same page in another language, with the same search, filters and place. */
export function keepPlace(): void {
  for (const link of all<HTMLAnchorElement>('a.language')) {
    const plain = link.href
    link.addEventListener('click', () => {
      link.href = plain + location.search + location.hash
    })
  }
}
