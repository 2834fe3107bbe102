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
 * Folders above an address, the nearest first: `/a/b/`, `/a/`, `/`. Before them stands the one that is most likely
 * the root, as a browser would tell of each that is asked in vain: where this very page is looked at, and that of the
 * address in the settings.
 *
 * @param own Where this page stands, from the root.
 * @param named Of the root, as the settings name it; empty where they do not.
 */
function foldersAbove(path: string, own: string, named: string): readonly string[] {
  const names = path.split('/').slice(1, -1).slice(0, DEEPEST)
  const above = [...names.map((_, at) => `/${names.slice(0, at + 1).join('/')}/`).reverse(), '/']
  if (path.endsWith(`/${own}`)) return [path.slice(0, -own.length), ...above]
  const folder = named && new URL(named).pathname
  return above.includes(folder) ? [folder, ...above] : above
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

/** Address of the root where the settings name one, with which the links then begin; else empty. */
function namedRoot(): string {
  const at = ownPath()
  const named = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? at
  return named.slice(0, named.length - at.length)
}

function mend(folder: string): void {
  const root = addressOf(folder)
  const own = new URL(ownPath(), root)
  const elsewhere = namedRoot()
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
  for (const folder of foldersAbove(location.pathname, ownPath(), namedRoot())) {
    if (await isRoot(folder)) return mend(folder)
  }
  // Then a reader may find it, as one without scripts does.
  document.querySelector('[data-up]')?.classList.remove('plain')
}

if (location.protocol !== 'file:') addEventListener('DOMContentLoaded', () => void findRoot())
