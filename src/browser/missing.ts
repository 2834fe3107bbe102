/**
 * The page for addresses that lead nowhere is served at any depth, and its links are relative: they
 * hold only once the root is known. It is where `index.json` is, looked for from the top down.
 */
import { readPaper, showPaper } from './paper.ts'

showPaper(readPaper())

/** Folders above an address, the highest first: `/`, `/a/`, `/a/b/`. */
function foldersAbove(path: string): readonly string[] {
  const names = path.split('/').slice(1, -1)
  return ['/', ...names.map((_, at) => `/${names.slice(0, at + 1).join('/')}/`)]
}

async function isRoot(folder: string): Promise<boolean> {
  try {
    const answer = await fetch(`${folder}index.json`)
    if (!answer.ok) return false
    const index: unknown = await answer.json()
    return typeof index === 'object' && index !== null && 'schemaVersion' in index
  } catch {
    return false
  }
}

function mend(root: string): void {
  const own = new URL(root + (document.documentElement.dataset.at ?? ''), location.href)
  for (const name of ['href', 'action']) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const address = element.getAttribute(name) ?? ''
      if (!/^(#|\w+:)/.test(address)) element.setAttribute(name, new URL(address, own).href)
    }
  }
}

async function findRoot(): Promise<void> {
  for (const folder of foldersAbove(location.pathname)) {
    if (await isRoot(folder)) return mend(folder)
  }
}

if (location.protocol !== 'file:') addEventListener('DOMContentLoaded', () => void findRoot())
