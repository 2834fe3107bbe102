import { readFileSync } from 'node:fs'

/** What `npm run <name>` gives to Node: what is measured is what a user starts. */
export function script(name: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const [node, ...args] = String(scripts[name]).split(' ')
  if (node !== 'node') throw new Error(`package.json has no script ${name} of Node`)
  return args
}
