/**
 * `npm start`: the site at a local address, built again and reloaded when a file changes. Builds
 * run in a process of their own: a change of the program itself starts a new one, and a build that
 * fails takes nothing down.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import EleventyDevServer from '@11ty/eleventy-dev-server'
import { holds } from '../build/files/paths.ts'
import { BUNDLE } from '../build/program/program.ts'
import { shownPath } from '../read/shownPath.ts'
import { codeOf, reason } from '../read/systemError.ts'
import type { Settings } from '../records/settings.ts'
import { HELP, misused, PLACES, readCommand } from './args.ts'
import type { Built } from './builder.ts'
import { openForward } from './forward.ts'
import type { Io } from './io.ts'
import { guardFor, guardSockets } from './requests.ts'
import { readProject, refuseSettings } from './settings.ts'
import { watchPaths } from './watch.ts'

const COMMAND = {
  usage: `usage: npm start -- [--articles DIR] [--output DIR] [--port N] [--host]

  --articles DIR  read the articles here (default: the setting, or articles)
  --output DIR    write the site here (default: the setting, or _site)
  --port N        show it at this port (default: 8080, or the next that is free)
  --host          answer other machines and other names of this one, too
`,
  options: {
    ...PLACES,
    port: { type: 'string', default: '8080' },
    // For other machines, too.
    host: { type: 'boolean', default: false },
    ...HELP,
  },
  takesWords: false,
} as const

/** Files of the program: after a change in them a new process builds. */
const PROGRAM = ['src', 'templates', 'public', '.eleventy.ts']

/** @returns 0 when it was stopped, 1 when there is nothing to serve, 2 for wrong usage. */
export async function startCommand(args: readonly string[], io: Io): Promise<number> {
  const read = readCommand(args, COMMAND, io)
  if (typeof read === 'number') return read
  const wish = read.values
  const port = Number(wish.port)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    return misused(io, `Not a port: ${wish.port}; expected a number from 1 to 65535`, COMMAND.usage)
  }
  const project = await readProject(io.cwd)
  if (refuseSettings(project, 'Nothing is served', io)) return 2
  const { settings } = project
  const chosen: Chosen = {
    articles: resolve(io.cwd, wish.articles ?? settings.articles),
    output: resolve(io.cwd, wish.output ?? settings.output),
  }
  const forward = openForward({
    has: (url) => server.mapUrlToFilePath(url).statusCode !== 404,
    missing: () => {
      const page = join(chosen.output, '404.html')
      return existsSync(page) ? readFileSync(page, 'utf8') : null
    },
  })
  const builder = withListener(openBuilder(io.cwd, chosen), ({ moved = [] }) => forward.add(moved))
  const following = follow(io, chosen, builder)
  const first = await following.first()
  if (!first.published) {
    following.close()
    builder.close()
    return 1
  }
  const tell = (...lines: readonly unknown[]): void => void io.stdout.write(`${lines.join(' ')}\n`)
  const server = EleventyDevServer.getServer('cinnabar', chosen.output, {
    // Pages forbid scripts to write markup, so a change loads the page anew.
    domDiff: false,
    messageOnStart: ({ localhostUrl }) => lookAt(localhostUrl, port, following.seesAll()),
    logger: { info: tell, log: tell, error: console.error },
    middleware: [guardFor(wish.host), forward.answer],
  })
  guardSockets(server.server, wish.host)
  server.serve(port)
  following.begin(() => server.reload({}))
  await stopped()
  following.close()
  builder.close()
  await server.close()
  return 0
}

/** The line with the address of the site, which has another port than the wanted one where that is taken. */
export function lookAt(address: string, port: number, seesAll: boolean): string {
  const isTaken = !`${address}/`.includes(`:${port}/`)
  return `${isTaken ? `Port ${port} is taken. ` : ''}Look at ${address} (${seesAll ? 'it follows each change; ' : ''}Ctrl+C ends)`
}

type Chosen = Pick<Settings, 'articles' | 'output'>

interface Builder {
  readonly build: () => Promise<Built>
  /** Ends the process; the next build starts a new one, with the program as it is then. */
  readonly renew: () => void
  readonly close: () => void
}

/**
 * Size of the young generation in MB: an edit makes some 400 MB of garbage, and with Node's default size collecting it
 * took a seventh of the time. Garbage is collected in several threads: a sixth less time until the page is seen, for no
 * more CPU (10,000 articles, two cores).
 */
const YOUNG = ['--min-semi-space-size=64', '--max-semi-space-size=64']

/** The builder is started by run.js, which bundles the program as it is now; this process may run an older bundle. */
const BUILDER =
  BUNDLE === null
    ? { path: fileURLToPath(new URL('./builder.ts', import.meta.url)), args: [] }
    : { path: resolve('src/run.js'), args: ['builder'] }

function openBuilder(cwd: string, { articles, output }: Chosen): Builder {
  let child: ChildProcess | null = null
  const close = (): void => {
    child?.kill()
    child = null
  }
  return {
    build: () =>
      new Promise((done) => {
        const ask = (): void => {
          // The process may have died since the last build, e.g. for lack of memory.
          const isNew = !child?.connected || child.exitCode !== null || child.signalCode !== null
          const running =
            child !== null && !isNew
              ? child
              : fork(BUILDER.path, [...BUILDER.args, articles, output], {
                  cwd,
                  execArgv: [...process.execArgv, ...YOUNG],
                })
          child = running
          const built = (result: Built): void => {
            running.off('exit', died)
            done(result)
          }
          const died = (): void => {
            running.off('message', built)
            const isOurs = child === running
            if (isOurs) child = null
            // A process that was dying when it was asked did not build: a new one is asked.
            if (isOurs && !isNew) ask()
            else done({ published: false })
          }
          running.once('message', built)
          running.once('exit', died)
          running.send('build', () => undefined)
        }
        ask()
      }),
    renew: close,
    close,
  }
}

/** Calls `onBuilt` with each result before the caller gets it. */
function withListener(builder: Builder, onBuilt: (built: Built) => void): Builder {
  return {
    ...builder,
    build: async () => {
      const built = await builder.build()
      onBuilt(built)
      return built
    },
  }
}

interface Following {
  /** Whether all folders could be watched. */
  readonly seesAll: () => boolean
  /** Builds for the first time. */
  readonly first: () => Promise<Built>
  /** Builds after each change from now on, and now if files changed during the first build. */
  readonly begin: (reload: () => void) => void
  readonly close: () => void
}

/** Builds after each change; changes during a build are built together after it. */
export function follow(io: Io, chosen: Chosen, builder: Builder): Following {
  let building = true
  let again = false
  let isClosed = false
  let shown = (): void => undefined
  const build = async (): Promise<Built> => {
    again = false
    const built = await builder.build()
    watched.followImports(built)
    return built
  }
  const rebuild = async (): Promise<void> => {
    building = true
    // Not after `close`, where an ended builder has built nothing: a new one would outlive this process.
    while (again && !isClosed) if ((await build()).published) shown()
    building = false
  }
  const change = (): void => {
    again = true
    if (!building) rebuild().catch((error: unknown) => io.stderr.write(`${String(error)}\n`))
  }
  const watched = watchInputs(io, chosen, (own) => {
    if (own !== null) {
      // Every page is made again, which takes longer than an article does.
      io.stdout.write(`${shownPath(own, io.cwd)} changed: building all pages again …\n`)
      builder.renew()
    }
    change()
  })
  return {
    seesAll: watched.seesAll,
    first: async () => {
      let built = await build()
      // A change of the program ends the running build.
      while (again && !isClosed && !built.published) built = await build()
      return built
    },
    begin: (reload) => {
      shown = reload
      building = false
      if (again) change()
    },
    close: () => {
      isClosed = true
      watched.close()
    },
  }
}

interface Watched {
  /** False once a folder could not be watched. */
  readonly seesAll: () => boolean
  /** Watches files that settings and templates import, too, which may be other ones after each build. */
  readonly followImports: (built: Built) => void
  readonly close: () => void
}

/** Watches the articles and the program. @param changed Gets a path of the program, null where only articles changed. */
function watchInputs(io: Io, chosen: Chosen, changed: (own: string | null) => void): Watched {
  const program = PROGRAM.map((path) => join(io.cwd, path))
  const isProgram = (path: string): boolean => program.some((part) => holds(part, path))
  let sees = true
  const watching = watchPaths([chosen.articles, ...program], {
    changed: (paths) => changed(paths.find(isProgram) ?? null),
    unseen: (folders, error) => {
      sees = false
      const shown = folders.map((folder) => shownPath(folder, io.cwd))
      io.stderr.write(unseenLine(shown, error))
    },
  })
  return {
    seesAll: () => sees,
    followImports: ({ imported = [] }) => {
      for (const path of imported.map((name) => join(io.cwd, name))) {
        if (program.includes(path)) continue
        program.push(path)
        watching.add(path)
      }
    },
    close: () => watching.close(),
  }
}

const MAX_NAMED = 3

/** The message about folders that can't be watched. */
export function unseenLine(folders: readonly string[], error: unknown): string {
  const code = codeOf(error)
  const why =
    code === 'ENOSPC' || code === 'EMFILE'
      ? `the system allows no more watchers (${code}; more by fs.inotify.max_user_watches and max_user_instances)`
      : `${reason(error)}${code === '' ? '' : ` (${code})`}`
  const more = folders.length - MAX_NAMED
  const named = folders.slice(0, MAX_NAMED).join(', ')
  return `Changes in ${named}${more > 0 ? ` and ${more} more folders` : ''} are not seen: ${why}. Start again to see them.\n`
}

/** Resolves when the person or the system asks to stop. */
function stopped(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
  })
}
