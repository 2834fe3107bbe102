import { one } from './dom.ts'

/**
 * On the page of a file: which article the marked text belongs to, with the way back. The text
 * itself is that link already; this says so to those who do not expect it.
 */
export function showOrigin(): void {
  const box = one('[data-origin]')
  const back = box?.querySelector<HTMLAnchorElement>('a')
  const title = box?.querySelector<HTMLElement>('[data-title]')
  if (!box || !back || !title) return
  const show = (): void => {
    const text = document.getElementById(fragment())
    const href = text?.matches('a.span') ? text.getAttribute('href') : null
    box.hidden = href === null
    if (href === null) return
    back.setAttribute('href', href)
    const [path] = href.split('#')
    const entry = one(`.index a[href="${CSS.escape(path ?? '')}"]`)
    title.textContent = entry?.textContent ?? ''
    title.lang = entry?.lang || document.documentElement.lang
  }
  window.onhashchange = show
  show()
}

/** Whoever makes an address may write a `%` that stands for nothing. */
function fragment(): string {
  const written = location.hash.slice(1)
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}
