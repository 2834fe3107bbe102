/**
 * Tells which files change. Folders are watched and no files: `chokidar` 5, which watches each file too, took 3.8 s and
 * 115 MB to open a folder of ten thousand, told of an added one after 1.2 s, for it read the folder first, and ended
 * the preview where the system allows fewer watchers.
 */
import { type FSWatcher, lstatSync, readdirSync, statSync, watch } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { holds } from '../build/files/paths.ts'
import { codeOf, unlessRefused } from '../read/systemError.ts'

/** A file that is still being written is waited for: milliseconds without a change. */
const STILL_MS = 20
/** So long, in milliseconds, a file that is always being written keeps the others waiting. */
const LONGEST_MS = 1000

export interface Watch {
  /** @param path Of a file or folder, absolute. It need not exist yet. */
  readonly add: (path: string) => void
  readonly close: () => void
}

export interface WatchOptions {
  /** Gets the paths that have changed, once nothing changes. */
  readonly changed: (paths: readonly string[]) => void
  /** Gets the folders that can't be watched, together where they are refused for one reason, and why. */
  readonly unseen: (folders: readonly string[], error: unknown) => void
  /** Watches one folder; a test hands in its own. */
  readonly open?: typeof watch
}

/**
 * Watch files, and folders with all below them but names that begin with a dot and what links lead to.
 *
 * @param paths Absolute; they need not exist yet.
 */
export function watchPaths(paths: readonly string[], options: WatchOptions): Watch {
  const { unseen, open = watch } = options
  const roots = new Set<string>()
  /** By their folders; null where there can be none. */
  const watchers = new Map<string, FSWatcher | null>()
  const { tell, hush } = onceStill(options.changed)
  const lose = together(unseen)

  const start = (folder: string): void => {
    const refused = (error: unknown): void => {
      if (!isFolder(folder)) return
      watchers.set(folder, null)
      lose(folder, error)
    }
    try {
      const watcher = open(folder, (event, name) => hear(folder, event, name))
      watchers.set(folder, watcher)
      watcher.on('error', (error) => {
        forget(folder)
        refused(error)
      })
    } catch (error) {
      refused(error)
    }
  }
  const forget = (folder: string): void => {
    for (const [path, watcher] of watchers) {
      if (!holds(folder, path)) continue
      watcher?.close()
      watchers.delete(path)
    }
  }
  /** Where another folder came to stand, the watcher of the first says nothing. */
  const watchAnew = (path: string): void => {
    forget(path)
    for (const folder of foldersAt(path, roots)) {
      if (!watchers.has(folder)) start(folder)
    }
  }
  const hear = (folder: string, event: string, name: string | null): void => {
    const path = name === null ? folder : join(folder, name)
    const isNamed = event === 'rename'
    if (isNamed && !isFolder(folder)) watchAnew(folder)
    if (![...roots].some((root) => isShown(path, root) || holds(path, root))) return
    if (isNamed && (watchers.has(path) || isFolder(path))) watchAnew(path)
    tell(path)
  }
  const add = (path: string): void => {
    roots.add(path)
    watchAnew(path)
  }
  paths.forEach(add)
  return {
    add,
    close: () => {
      hush()
      for (const watcher of watchers.values()) watcher?.close()
    },
  }
}

/** Gathers the folders that are refused one right after another: a system that allows too few refuses hundreds. */
function together(unseen: WatchOptions['unseen']): (folder: string, error: unknown) => void {
  const refused = new Map<string, { readonly folders: string[]; readonly error: unknown }>()
  return (folder, error) => {
    if (refused.size === 0) {
      setImmediate(() => {
        const all = [...refused.values()]
        refused.clear()
        for (const { folders, error } of all) unseen(folders, error)
      })
    }
    const code = codeOf(error)
    const same = refused.get(code)
    if (same) same.folders.push(folder)
    else refused.set(code, { folders: [folder], error })
  }
}

/** Gathers what changes until nothing does. */
function onceStill(changed: (paths: readonly string[]) => void): {
  readonly tell: (path: string) => void
  readonly hush: () => void
} {
  const fresh = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let since = 0
  const end = (): void => {
    const paths = [...fresh]
    fresh.clear()
    changed(paths)
  }
  return {
    tell: (path) => {
      const now = performance.now()
      if (fresh.size === 0) since = now
      fresh.add(path)
      clearTimeout(timer)
      timer = setTimeout(end, Math.min(STILL_MS, Math.max(0, since + LONGEST_MS - now)))
    },
    hush: () => clearTimeout(timer),
  }
}

/** The folders to watch of what stands at a path: those in it, and the one in which something that is watched comes and goes. */
function* foldersAt(path: string, roots: ReadonlySet<string>): Generator<string> {
  for (const root of roots) {
    if (holds(path, root)) {
      yield nearest(dirname(root))
      yield* foldersIn(root)
    } else if (isShown(path, root) && !isLink(path)) {
      yield* foldersIn(path)
    }
  }
}

/** The folder itself, or the one above it that there is. */
function nearest(folder: string): string {
  const above = dirname(folder)
  return isFolder(folder) || above === folder ? folder : nearest(above)
}

function* foldersIn(folder: string): Generator<string> {
  if (!isFolder(folder)) return
  yield folder
  for (const entry of unlessRefused(() => readdirSync(folder, { withFileTypes: true })) ?? []) {
    if (entry.isDirectory() && !entry.name.startsWith('.'))
      yield* foldersIn(join(folder, entry.name))
  }
}

function isFolder(path: string): boolean {
  return unlessRefused(() => statSync(path))?.isDirectory() ?? false
}

function isLink(path: string): boolean {
  return unlessRefused(() => lstatSync(path))?.isSymbolicLink() ?? false
}

/** Whether a path is in a folder, by no name that begins with a dot. */
function isShown(path: string, folder: string): boolean {
  return holds(folder, path) && !path.slice(folder.length).includes(`${sep}.`)
}
