/**
 * Watches files for changes, by watching folders only: `chokidar` 5, which also watches each file, took 3.8 s and 115 MB
 * to open a folder of ten thousand, reported an added one after 1.2 s, as it read the folder first, and ended the preview
 * where the system allows fewer watchers.
 */
import { type FSWatcher, lstatSync, readdirSync, statSync, watch } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { holds } from '../build/files/paths.ts'
import { codeOf, unlessRefused } from '../read/systemError.ts'

/** A file may still be being written: changes are reported after so many milliseconds without one. */
const STILL_MS = 20
/** Longest delay, in milliseconds, where a file is written all the time. */
const LONGEST_MS = 1000

export interface Watch {
  /** @param path Of a file or folder, absolute. It need not exist yet. */
  readonly add: (path: string) => void
  readonly close: () => void
}

export interface WatchOptions {
  /** Called with the paths that changed, when no more change. */
  readonly changed: (paths: readonly string[]) => void
  /** Called with folders that can't be watched, and the error; once for all with the same error code. */
  readonly unseen: (folders: readonly string[], error: unknown) => void
  /** Watches one folder; tests pass their own. */
  readonly open?: typeof watch
}

/**
 * Watches files, and folders with everything below them, except names that begin with a dot and targets of links.
 *
 * @param paths Absolute; they need not exist yet.
 */
export function watchPaths(paths: readonly string[], options: WatchOptions): Watch {
  const { unseen, open = watch } = options
  const roots = new Set<string>()
  /** By folder; null where watching it failed. */
  const watchers = new Map<string, FSWatcher | null>()
  const changes = onceStill(options.changed)
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
  /** The watcher of a folder that was replaced by another reports nothing any more. */
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
    changes.add(path)
  }
  const add = (path: string): void => {
    roots.add(path)
    watchAnew(path)
  }
  paths.forEach(add)
  return {
    add,
    close: () => {
      changes.stop()
      for (const watcher of watchers.values()) watcher?.close()
    },
  }
}

/** Joins failures that follow each other: where the system allows too few watchers, hundreds fail. */
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

/** Collects changed paths until no more change. */
function onceStill(changed: (paths: readonly string[]) => void): {
  readonly add: (path: string) => void
  readonly stop: () => void
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
    add: (path) => {
      const now = performance.now()
      if (fresh.size === 0) since = now
      fresh.add(path)
      clearTimeout(timer)
      timer = setTimeout(end, Math.min(STILL_MS, Math.max(0, since + LONGEST_MS - now)))
    },
    stop: () => clearTimeout(timer),
  }
}

/** Folders to watch for a path: those below it, and the one above a watched root, in which the root may be created. */
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
