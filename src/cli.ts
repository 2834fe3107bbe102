/** `npm run <command>`: each command is loaded when it is asked for. */

import type { Io } from './commands/io.ts'

const USAGE = `usage: npm run build            make the site
       npm start                preview it, with live reload
       npm run -s check         read the articles and report, write nothing
       npm run -s search -- …   search a built site
`

async function run(name: string | undefined, args: readonly string[], io: Io): Promise<number> {
  switch (name) {
    case 'build':
      return (await import('./commands/build.ts')).buildCommand(args, io)
    case 'start':
      return (await import('./commands/start.ts')).startCommand(args, io)
    case 'check':
      return (await import('./commands/check.ts')).checkCommand(args, io)
    case 'search':
      return (await import('./commands/search.ts')).searchCommand(args, io)
    case 'help':
    case '--help':
    case '-h':
      io.stdout.write(USAGE)
      return 0
    default:
      io.stderr.write((name === undefined ? '' : await unknown(name)) + USAGE)
      return 2
  }
}

async function unknown(name: string): Promise<string> {
  const [{ spelt }, { nearest }] = await Promise.all([
    import('./text/clean.ts'),
    import('./text/nearest.ts'),
  ])
  const meant = nearest(name, ['build', 'start', 'check', 'search'])
  return `There is no command ${spelt(name)}${meant === null ? '' : `; did you mean ${meant}?`}\n`
}

/** Disk and program errors are told in one line; the stack is for those who ask for it. */
async function fail(error: unknown): Promise<number> {
  const isDebug = process.argv.includes('--debug')
  const { failure } = await import('./commands/failure.ts')
  const told =
    isDebug && error instanceof Error
      ? error.stack
      : `${failure(error, process.cwd())} (more with --debug)`
  process.stderr.write(`cinnabar: ${told}\n`)
  return 1
}

const [name, ...args] = process.argv.slice(2).filter((word) => word !== '--debug')

let unsaid = 0
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    // A reader that went away (`| head`) is not an error; what was asked for is done nevertheless,
    // save for a preview, which would never end.
    if (code === 'EPIPE' && name === 'start') process.exit(0)
    if (code === 'EPIPE' || unsaid > 0) return
    unsaid = 1
    process.exitCode ||= unsaid
    if (stream === process.stdout) process.stderr.write(`cinnabar: cannot say all: ${message}\n`)
  })
}

// What nobody awaits, in settings or templates mostly. Where not even what tells it can be loaded, run.js does.
const others = process.listeners('uncaughtException')
process.removeAllListeners('uncaughtException')
for (const event of ['unhandledRejection', 'uncaughtException']) {
  process.on(event, (error: unknown) =>
    fail(error).then(
      (code) => process.exit(code),
      (shortage) => others[0]?.(shortage, 'uncaughtException'),
    ),
  )
}

const code = await run(name, args, {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
}).catch(fail)
process.exitCode = code || unsaid
