/** Code that two scripts share, so that a page loads it once. */
import { readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Plugin } from 'esbuild'

/** What a module imports of another, `import { one, other } from './path.ts'`, of values. */
const IMPORT = /^import \{([^}]*)\} from '([^']+)'/gm

/** The module that has all of them. */
const LIST = 'shared-list'

/**
 * A plugin by which a script takes values from a list of another script, and does not bundle them itself.
 *
 * @param list Module that exports the list as an array of what it imports.
 * @param place Where the script that is loaded before puts it: `window.cinnabarShared`.
 * @throws Where the list imports what is not in its array, or in a way that is not read here.
 */
export function shared(list: string, place: string): Plugin {
  const text = readFileSync(list, 'utf8')
  const order = namesIn(/= \[([^\]]*)\]/.exec(text)?.[1])
  const modules = new Map(
    [...text.matchAll(IMPORT)].map(([, names, path = '']) => [
      resolve(dirname(list), path),
      namesIn(names),
    ]),
  )
  const imported = [...modules.values()].flat()
  const unlisted = imported.filter((name) => !order.includes(name))
  // It would be undefined where it is used, and no build would report it.
  if (unlisted.length > 0) throw new Error(`${list} imports ${unlisted.join()} and lists it not`)
  const unread = order.filter((name) => !imported.includes(name))
  // It would be bundled into both scripts.
  if (unread.length > 0)
    throw new Error(`${list} lists ${unread.join()}: write import { … } from '…'`)
  // The bundler asks for each import that fits, which costs time.
  const names = [...modules.keys()].map((path) => basename(path))
  const filter = new RegExp(`^${LIST}$|/(?:${names.join('|')})$`)
  return {
    name: 'shared',
    setup({ onResolve, onLoad }) {
      onResolve({ filter }, ({ path, resolveDir, namespace }) => {
        if (path === LIST) return { path, namespace: 'shared', sideEffects: false }
        const module = join(resolveDir, path)
        return namespace === 'file' && modules.has(module)
          ? { path: module, namespace: 'shared', sideEffects: false }
          : null
      })
      onLoad({ filter: /./, namespace: 'shared' }, ({ path }) => {
        if (path === LIST) return { contents: `export const [${order.join()}] = ${place}` }
        const own = modules.get(path) ?? []
        // Names of its own come before those that it passes on.
        const contents = [
          `export * from ${JSON.stringify(path)}`,
          `export { ${own.join()} } from '${LIST}'`,
        ].join('\n')
        return { contents, loader: 'js', resolveDir: dirname(path) }
      })
    },
  }
}

function namesIn(list = ''): readonly string[] {
  return list.split(',').flatMap((name) => name.trim() || [])
}
