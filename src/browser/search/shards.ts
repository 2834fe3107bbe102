/**
 * Brings files of the index into the page. Each is a classic script that calls one function: that
 * works from a disk as well as from a server, and needs neither fetch nor module.
 */
import type { Load } from '../../search/query/shards.ts'

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string }
}

declare global {
  interface Window {
    cinnabarShard?: (name: string, data: string) => void
    trustedTypes?: TrustedTypes
  }
}

/** A script that has not come by then will not come. */
const PATIENCE = 30_000
const OWN =
  /^(?:manifest|(fold-\w+|\w{12})(?:\/(?:tier|names|days|[tpf]\/\d+|c\/\d+-\d+|d\/\d+\/\d+|w\/[a-z]))?)$/

/**
 * @param root Address of the folder of the index, relative to the page: `../search/`.
 */
export function shardLoader(root: string): Load {
  const waiting = new Map<string, (data: string) => void>()
  window.cinnabarShard = (name, data) => waiting.get(name)?.(data)
  /** What the manifest names; nothing else becomes a script. */
  let known: readonly string[] = []
  const address = (name: string): string => {
    const folder = OWN.exec(name)
    if (!folder || (folder[1] !== undefined && !known.includes(folder[1]))) {
      throw new TypeError(`No file of the index: ${name}`)
    }
    return `${root}${name}.js`
  }
  const policy = window.trustedTypes?.createPolicy('shards', { createScriptURL: address })
  const fetchText = (name: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script')
      const done = (): void => {
        waiting.delete(name)
        script.remove()
        reject(new Error(name))
      }
      waiting.set(name, resolve)
      script.onerror = done
      script.onload = done
      setTimeout(done, PATIENCE)
      script.src = policy?.createScriptURL(name) ?? address(name)
      document.head.append(script)
    })
  return async (name) => {
    const bytes = await inflate(await fetchText(name))
    if (name === 'manifest') known = namesIn(bytes)
    return bytes
  }
}

function namesIn(bytes: Uint8Array): readonly string[] {
  const { tiers, fold } = JSON.parse(new TextDecoder().decode(bytes))
  return [fold, ...tiers.map(([folder]: readonly [string]) => folder)]
}

async function inflate(data: string): Promise<Uint8Array> {
  const bytes = Uint8Array.from(atob(data), (one) => one.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
