/**
 * The page for addresses that lead nowhere is served at any depth, and its links hold only once the
 * root is known: they are relative, or those of the address that the settings name, which may not be
 * where the site is looked at. The root is where `index.json` is, looked for from the page upward.
 */
import { readPaper, showPaper } from './paper.ts'

showPaper(readPaper())

/** Of the folders that a site stands in: an address of thousands would ask its host as often. */
const DEEPEST = 20

/**
 * Folders above an address, the nearest first: `/a/b/`, `/a/`, `/`. Who looks at this very page is
 * in no doubt, and a browser would tell of what is asked for in vain.
 *
 * @param own Where this page stands, from the root.
 */
function foldersAbove(path: string, own: string): readonly string[] {
  const names = path.split('/').slice(1, -1).slice(0, DEEPEST)
  const above = [...names.map((_, at) => `/${names.slice(0, at + 1).join('/')}/`).reverse(), '/']
  return path.endsWith(`/${own}`) ? [path.slice(0, -own.length), ...above] : above
}

/** With its host: a path that begins with two strokes would by itself be the address of another. */
function addressOf(folder: string): string {
  return location.origin + folder
}

async function isRoot(folder: string): Promise<boolean> {
  try {
    const answer = await fetch(`${addressOf(folder)}index.json`)
    if (!answer.ok) return false
    const index: unknown = await answer.json()
    return typeof index === 'object' && index !== null && 'schemaVersion' in index
  } catch {
    return false
  }
}

function ownPath(): string {
  return document.documentElement.dataset.at ?? ''
}

function mend(folder: string): void {
  const at = ownPath()
  const root = addressOf(folder)
  const own = new URL(at, root)
  // Where the settings name an address, the links begin with it.
  const named = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? at
  const elsewhere = named.slice(0, named.length - at.length)
  for (const name of ['href', 'action']) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const address = element.getAttribute(name) ?? ''
      if (elsewhere !== '' && address.startsWith(elsewhere))
        element.setAttribute(name, root + address.slice(elsewhere.length))
      else if (!/^(#|\w+:)/.test(address)) element.setAttribute(name, new URL(address, own).href)
    }
  }
}

async function findRoot(): Promise<void> {
  for (const folder of foldersAbove(location.pathname, ownPath())) {
    if (await isRoot(folder)) return mend(folder)
  }
  // Then a reader may find it, as one without scripts does.
  document.querySelector('[data-up]')?.classList.remove('plain')
}

if (location.protocol !== 'file:') addEventListener('DOMContentLoaded', () => void findRoot())
