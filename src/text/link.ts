/** Addresses inside the site: always relative, always to a file, so any folder can be the root. */

/** `../` for each folder of a permalink: from `zh/a/x.html` the root is `../../`. */
export function rootFrom(permalink: string): string {
  return '../'.repeat(permalink.split('/').length - 1)
}

/**
 * Address of one page as another links to it.
 *
 * @param from Permalink of the page that has the link.
 * @param to Permalink, with a fragment or without.
 */
export function link(from: string, to: string): string {
  const here = from.split('/').slice(0, -1)
  const there = to.split('/')
  let shared = 0
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) {
    shared++
  }
  return '../'.repeat(here.length - shared) + there.slice(shared).join('/')
}
