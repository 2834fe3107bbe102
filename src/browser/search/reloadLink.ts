import { make } from '../dom.ts'

/** A link that loads the page again, and not as the browser kept it: the site may have been replaced. */
export function reloadLink(text: string): HTMLElement {
  const link = make('a', 'link', text)
  link.href = location.href
  link.onclick = () => {
    location.reload()
    return false
  }
  return link
}
