import { readFileSync } from 'node:fs'

/** What `npm run <name>` gives to Node: what is measured is what a user starts. */
export function script(name: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const [node, ...args] = String(scripts[name]).split(' ')
  if (node !== 'node') throw new Error(`package.json has no script ${name} of Node`)
  return args
}

/**
 * What Node is given before the name of a command, where only the command is the subject: in one
 * piece, as users have it, it starts in half the time. Figure 14 counts branches of files, so there
 * each file is read by itself.
 */
export const PROGRAM: readonly string[] = process.env.CINNABAR_PROCESSES
  ? ['--import', 'tsx', 'src/cli.ts']
  : ['src/run.js']

/** The process that builds for `npm start`, as that begins it; each file by itself where branches are counted. */
export const BUILDER: { readonly node: readonly string[]; readonly args: readonly string[] } =
  process.env.CINNABAR_PROCESSES
    ? { node: ['--import', 'tsx'], args: ['src/commands/builder.ts'] }
    : { node: [], args: ['src/run.js', 'builder'] }
