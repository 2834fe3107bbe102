/** Addresses; inside the site always relative, always to a file, so any folder can be the root. */

const SLASH = 47

/** `rel` of a link off the site: neither vouched for nor told where its reader comes from. */
export const FOREIGN = 'noopener noreferrer nofollow ugc'

/**
 * Address of one page as another links to it.
 *
 * @param from Permalink of the page that has the link.
 * @param to Permalink, with a fragment or without.
 */
export function link(from: string, to: string): string {
  // Folders that both share; a page has a hundred links, so no lists are made.
  const folder = from.lastIndexOf('/') + 1
  let shared = 0
  for (let at = 0; at < folder && from.charCodeAt(at) === to.charCodeAt(at); at++) {
    if (from.charCodeAt(at) === SLASH) shared = at + 1
  }
  let up = ''
  for (let at = shared; at < folder; at++) if (from.charCodeAt(at) === SLASH) up += '../'
  return up + to.slice(shared)
}

/** An address with the signs that `%E2%80%A6` stands for; null where it is not well formed. */
export function decodedAddress(address: string): string | null {
  try {
    return decodeURIComponent(address)
  } catch {
    return null
  }
}

/** Fragment of a text of an article on the page of its file: unlike the anchor, unique in the file. */
export function markId(article: string, anchor: string): string {
  return `${article}-${anchor.replace(/^i-/, '')}`
}

/**
 * Where a picture stands on the site, from its root, as an address: its name may be `gold 1#2.png`.
 *
 * @param path From the root of the site; one of `public/` that a style sheet names has another name there.
 * @param assets Permalinks by the names that files have in `public/`.
 */
export function pictureAddress(path: string, assets: Readonly<Record<string, string>>): string {
  const permalink = Object.hasOwn(assets, path) ? assets[path] : undefined
  return encodeURI(permalink ?? path).replace(/[?#]/g, encodeURIComponent)
}
