/**
 * Brings files of the index, and the second part of the code, into the page. Each is a classic script
 * that calls one function: that works from a disk as well as from a server, and needs neither fetch
 * nor module.
 */
import { type Load, namesIn } from '../../search/query/shards.ts'
import type { Values } from '../../search/query/values.ts'
import type { More } from './more.ts'

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string }
}

declare global {
  interface Window {
    cinnabarShard?: (name: string, data: string | More | Values) => void
    trustedTypes?: TrustedTypes
  }
}

/** A script that has not come by then will not come. */
const PATIENCE = 30_000
const OWN =
  /^(?:manifest|((?:fold|names)-\w+|[tpdlx]\/\w{10})(?:\/(?:names|days|f?\d+|c\d+-\d+|w[a-z]))?)$/

/** Address of another script of the search, relative to the page. */
const PART = /^(?:\.\.\/)*assets\/search\.(?:more|values)\.\w+\.js$/

type Part = 'more' | 'values'

interface Scripts {
  /** A file of the index. */
  readonly load: Load
  /** Another part of the code; null when it cannot be had. */
  readonly more: () => Promise<More | null>
  readonly values: () => Promise<Values | null>
}

/**
 * @param root Address of the folder of the index, relative to the page: `../search/`.
 * @param parts Addresses of the other scripts, by name.
 */
export function scriptsOf(root: string, parts: Readonly<Record<string, string>>): Scripts {
  const waiting = new Map<string, (data: unknown) => void>()
  window.cinnabarShard = (name, data) => waiting.get(name)?.(data)
  /** What the manifest names; nothing else becomes a script. */
  let known: ReadonlySet<string> = new Set()
  const address = (name: string): string => {
    const part = parts[name]
    if (part && PART.test(part)) return part
    const folder = OWN.exec(name)
    if (!folder || (folder[1] && !known.has(folder[1]))) {
      throw new TypeError(name)
    }
    // Asked for again, the one that a browser kept will not do: it names files that may be gone.
    return `${root}${name}.js${name === 'manifest' && known.size > 0 ? `?${Date.now()}` : ''}`
  }
  const policy = window.trustedTypes?.createPolicy('shards', { createScriptURL: address })
  const bring = (name: string): Promise<unknown> =>
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
      // The reader waits for it; a script that another one makes is low otherwise.
      script.fetchPriority = 'high'
      script.src = policy?.createScriptURL(name) ?? address(name)
      document.head.append(script)
    })
  const held = new Map<Part, Promise<unknown>>()
  const part = (name: Part): Promise<unknown> => {
    const asked =
      held.get(name) ??
      bring(name).catch(() => {
        held.delete(name)
        return null
      })
    held.set(name, asked)
    return asked
  }
  return {
    load: async (name) => {
      const bytes = await inflate((await bring(name)) as string)
      if (name === 'manifest') known = namesIn(bytes)
      return bytes
    },
    more: () => part('more') as Promise<More | null>,
    values: () => part('values') as Promise<Values | null>,
  }
}

/** A `Blob` would do it in one line, and take every file through the browser's main process. */
async function inflate(data: string): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream('deflate-raw')
  const writer = writable.getWriter()
  const bytes = Uint8Array.from(atob(data), (one) => one.charCodeAt(0))
  // What is wrong with the data is told by the side that reads.
  void Promise.allSettled([writer.write(bytes), writer.close()])
  return new Uint8Array(await new Response(readable).arrayBuffer())
}
