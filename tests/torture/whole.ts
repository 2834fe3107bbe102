/** Figure 16: what `npm test` asks a part of, asked whole. */

import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../files.ts'
import { ROOT } from '../root.ts'
import type { Figure } from './figure.ts'
import { ended } from './workplace.ts'

/** Against hanging alone. */
const LIMIT_MS = 3_600_000

export async function whole(): Promise<Figure> {
  const tests = testsByLength()
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs')
  const child = spawn(process.execPath, [vitest, 'run', '--reporter', 'json', ...tests], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CINNABAR_LONG: '1' },
  })
  const { code, stdout, stderr } = await ended(child, LIMIT_MS)
  const told = stdout.slice(stdout.indexOf('{'))
  const { numPassedTests = 0, testResults = [] }: Told = told === '' ? {} : JSON.parse(told)
  const faults = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages.join(' ')}`)
  if (code !== 0 && faults.length === 0) faults.push(`exit ${code}: ${stderr.slice(-500)}`)
  return {
    number: 16,
    property: 'what npm test asks a part of, asked whole',
    goal: 'no test fails',
    got: `${numPassedTests} tests of ${tests.length} files passed`,
    reached: faults.length === 0 && numPassedTests > 0,
    faults,
  }
}

interface Told {
  readonly numPassedTests?: number
  readonly testResults?: readonly {
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

/** Paths of the tests that have a long form. */
function testsByLength(): readonly string[] {
  return filesBelow(join(ROOT, 'tests'))
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => `tests/${path}`)
    .filter((path) => readFileSync(join(ROOT, path), 'utf8').includes('byLength('))
}
