/** `npm run bench -- NAME`: each benchmark is loaded when it is asked for. */
import { refuse, runTool } from '../usage.ts'

const USAGE = `usage: npm run bench -- search [--articles 1000,10000] [--draws 12] [--seed 1] [--alone] [--browser] [--large]
       npm run bench -- build [--articles 1000,10000] [--rounds 3,1] [--large]
       npm run bench -- figures [--articles 1000,10000] [--rounds 3]
`

const [name, ...args] = process.argv.slice(2)

await runTool(USAGE, process.argv.slice(2), async () => {
  if (name === 'search') await (await import('./search.ts')).benchSearch(args)
  else if (name === 'build') await (await import('./build.ts')).benchBuild(args)
  else if (name === 'figures') (await import('./figures.ts')).benchFigures(args)
  else refuse(`No such benchmark: ${name ?? 'none is named'}`)
})
