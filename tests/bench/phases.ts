/**
 * The build of the project in this folder, as the command makes it, with the processor time of each
 * phase, in one thread so that none does the work of two: `phases.ts build ARTICLES OUTPUT` prints
 * them as JSON, `{"reading": 1.2}`. It takes the place of `src/cli.ts` there.
 */
import { build } from '../../src/build/build.ts'
import { readProject } from '../../src/commands/settings.ts'

const [articles = '', output = ''] = process.argv.slice(3)
const root = process.cwd()
const { settings, version } = await readProject(root)
const phases: Record<string, number> = {}
let phase = 'starting'
let before = 0

function enter(next: string): void {
  const { user, system } = process.cpuUsage()
  const now = (user + system) / 1e6
  phases[phase] = (phases[phase] ?? 0) + now - before
  phase = next
  before = now
}

const result = await build({
  root,
  settings: { ...settings, articles, output },
  version,
  cores: 1,
  progress: (step) => {
    if (step !== phase) enter(step)
  },
})
enter('')
if (!result.published) throw new Error(result.why.join('\n'))
process.stdout.write(JSON.stringify({ phases, files: result.written }))
