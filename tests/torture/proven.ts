/**
 * Figure 14: how much of the code the tests go through, and how many mistakes they would find in the
 * places where one would be dear: what escapes, what names files, what reads front matter, what
 * publishes, what keeps two builds apart.
 */

import { spawn } from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { ROOT } from '../root.ts'
import { type Branches, branchesIn } from './branches.ts'
import { type Figure, type Scale, share } from './figure.ts'
import { type Mutant, mutantsOf } from './mutants.ts'
import { draws, ended } from './workplace.ts'

interface Guarded {
  readonly name: string
  readonly files: readonly string[]
  readonly tests: readonly string[]
}

const GUARDED: readonly Guarded[] = [
  {
    name: 'escape',
    files: ['src/text/html.ts', 'src/text/clean.ts'],
    tests: ['tests/text/html.test.ts', 'tests/text/clean.test.ts'],
  },
  {
    name: 'paths',
    files: ['src/text/slug.ts', 'src/build/files/paths.ts'],
    tests: ['tests/text/slug.test.ts', 'tests/build/paths.test.ts'],
  },
  {
    name: 'front matter',
    files: ['fences', 'fields', 'frontmatter', 'yamlBlock', 'yamlComments'].map(
      (name) => `src/dump/frontmatter/${name}.ts`,
    ),
    tests: ['tests/dump/fixtures.test.ts', 'tests/dump/frontmatter.test.ts'],
  },
  {
    name: 'publish',
    files: [
      'files/manifest',
      'files/standing',
      'stage/openStage',
      'stage/publish',
      'stage/refusal',
      'stage/stage',
    ].map((name) => `src/build/${name}.ts`),
    tests: ['manifest', 'publish', 'stage', 'standing', 'swap'].map(
      (name) => `tests/build/${name}.test.ts`,
    ),
  },
  { name: 'lock', files: ['src/build/disk/lock.ts'], tests: ['tests/build/lock.test.ts'] },
]

/** Percent of mistakes found, and of branches gone through. */
const LEAST_FOUND = 85
const LEAST_BRANCHES = 95
/** Mistakes tried at once. */
const WORKERS = 2
/**
 * Seconds of the processor, for each process: more than any of these tests takes, however busy the
 * machine is. A mistake that makes a loop endless is found by that, and the loop ended.
 */
const MOST_SECONDS = 60
/** For all tests; they sleep, too. */
const LIMIT_MS = 3_600_000

export async function mutation(scale: Scale): Promise<Figure> {
  const draw = draws(scale.seed)
  const faults: string[] = []
  const scores: string[] = []
  let isReached = true
  const places = Array.from({ length: WORKERS }, copyOfProject)
  try {
    for (const { name, files, tests } of GUARDED) {
      const all = files.flatMap((file) =>
        mutantsOf(readFileSync(join(ROOT, file), 'utf8')).map((mutant) => ({ file, mutant })),
      )
      const wanted = share(scale, all.length) / all.length
      const waiting = all.filter(() => draw() < wanted)
      const tried = waiting.length
      let found = 0
      await Promise.all(
        places.map(async (place) => {
          for (let next = waiting.shift(); next; next = waiting.shift()) {
            if (await isFound(place, next.file, next.mutant, tests)) found++
            else faults.push(`${next.file}:${next.mutant.line}: ${next.mutant.change}`)
          }
        }),
      )
      const score = Math.round((100 * found) / Math.max(1, tried))
      scores.push(`${name} ${score} % of ${tried}`)
      if (score < LEAST_FOUND) isReached = false
    }
  } finally {
    for (const place of places) rmSync(place, { recursive: true, force: true })
  }
  return {
    number: 14,
    property: 'small mistakes in what escapes, names, reads front matter, publishes, locks',
    goal: `tests find >= ${LEAST_FOUND} % of each`,
    got: scores.join(', '),
    reached: isReached,
    faults,
  }
}

function copyOfProject(): string {
  const place = mkdtempSync(join(tmpdir(), 'cinnabar-mutants-'))
  for (const name of [
    ...['src', 'templates', 'public', 'articles', 'package.json', 'tsconfig.json'],
    ...['vitest.config.ts', '.eleventy.ts', 'tests'],
  ]) {
    cpSync(join(ROOT, name), join(place, name), { recursive: true })
  }
  symlinkSync(join(ROOT, 'node_modules'), join(place, 'node_modules'))
  return place
}

/** Whether the tests fail with the mistake. */
async function isFound(
  place: string,
  file: string,
  { text }: Mutant,
  tests: readonly string[],
): Promise<boolean> {
  const path = join(place, file)
  const before = readFileSync(path)
  writeFileSync(path, text)
  try {
    const args = ['run', '--bail', '1', '--reporter', 'dot', ...tests]
    const { code } = await ended(vitest(place, args, MOST_SECONDS), LIMIT_MS)
    return code !== 0
  } finally {
    writeFileSync(path, before)
  }
}

/**
 * @param seconds Of the processor, for each of its processes.
 * @param processes Folder in which the processes that tests start write what they went through.
 */
function vitest(
  cwd: string,
  args: readonly string[],
  seconds: number | 'unlimited',
  processes?: string,
) {
  const bin = join(ROOT, 'node_modules/vitest/vitest.mjs')
  // To kill the program alone would leave a worker of it that loops.
  const limited = `ulimit -t ${seconds}; exec "$0" "$@"`
  return spawn('sh', ['-c', limited, process.execPath, bin, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(processes === undefined ? {} : { env: { ...process.env, CINNABAR_PROCESSES: processes } }),
  })
}

/** Branches that the tests and their processes go through, the torture apart. */
export async function coverage(): Promise<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'cinnabar-coverage-'))
  const processes = join(folder, 'processes')
  const faults: string[] = []
  let got = ''
  try {
    const tests = testFiles()
    const reportOf = (at: number): string => join(folder, String(at))
    // Each takes the next one of them.
    const left = tests.entries()
    const oneAfterOther = async (): Promise<void> => {
      for (const [at, test] of left) {
        const { code, stdout } = await ended(covered(test, reportOf(at), processes), LIMIT_MS)
        if (code !== 0) faults.push(`${test}: ${stdout.slice(-500)}`)
      }
    }
    await Promise.all(Array.from({ length: WORKERS }, oneAfterOther))
    const guarded = new Set(GUARDED.flatMap(({ files }) => files).map((file) => join(ROOT, file)))
    const [dear, rest] = [new Sum(), new Sum()]
    const others: string[] = []
    for (const [path, branches] of branchesIn(
      tests.map((_, at) => reportOf(at)),
      processes,
    )) {
      const sum = guarded.has(path) ? dear : rest
      sum.add(branches)
      const missed = branches.missed.map((line) => `${relative(ROOT, path)}:${line}`)
      if (guarded.has(path)) faults.push(...missed)
      else others.push(...missed)
    }
    if (rest.percent < LEAST_BRANCHES) faults.push(...others)
    got = `${dear.percent} % of those parts, ${rest.percent} % of the rest`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return {
    number: 14,
    property: 'branches that the tests go through',
    goal: `100 % of those parts, >= ${LEAST_BRANCHES} % of the rest`,
    got,
    reached: faults.length === 0,
    faults,
  }
}

/** Paths from the project. */
function testFiles(): string[] {
  return readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts') && !path.startsWith('torture/'))
    .map((path) => `tests/${path}`)
    .sort()
}

function covered(test: string, report: string, processes: string) {
  const args = [
    ...['run', test, '--coverage.enabled', '--coverage.provider=v8', '--coverage.reporter=json'],
    ...[`--coverage.reportsDirectory=${report}`, '--coverage.reportOnFailure'],
    ...['--coverage.include=src/**', '--coverage.exclude=src/browser/**'],
  ]
  return vitest(ROOT, args, 'unlimited', processes)
}

class Sum {
  private total = 0
  private covered = 0

  add({ total, missed }: Branches): void {
    this.total += total
    this.covered += total - missed.length
  }

  get percent(): number {
    return Math.floor((1000 * this.covered) / Math.max(1, this.total)) / 10
  }
}
