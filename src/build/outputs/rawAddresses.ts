/**
 * Eleventy puts the path of a template behind `file:` as it is and imports that: a folder called `C#` or `100%25`
 * would end there, or be another one. Of a `?` it makes what cannot be undone: run.js refuses it.
 */
import { register } from 'node:module'
import { pathToFileURL } from 'node:url'

/** What an address reads as something else than a character of a name. */
const OF_ADDRESSES = /[#%]/

/** In the thread of the loader. What is to be loaded anew has a query, which goes before a `#`. */
const HOOKS = `
let raw, sound
function initialize(data) {
  ;({ raw, sound } = data)
}
function resolve(specifier, context, next) {
  const path = specifier.replace(/^([^?]*)([?]_cache_bust=[0-9]+)(#.*)$/, '$1$3$2')
  const isRaw = path.startsWith(raw) && !path.startsWith(sound)
  return next(isRaw ? sound + path.slice(raw.length) : specifier, context)
}
export { initialize, resolve }
`

/**
 * Have raw paths below a folder understood from now on.
 *
 * @param root Folder of the project, absolute.
 */
export function allowRawAddresses(root: string): void {
  if (!OF_ADDRESSES.test(root)) return
  const sound = `${pathToFileURL(root).href}/`
  // With all else as an address has it: what is no ASCII is written in bytes.
  const raw = `${new URL(`file:${root}`).href}/`
  register(`data:text/javascript,${encodeURIComponent(HOOKS)}`, { data: { raw, sound } })
}
