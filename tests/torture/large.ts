/** Figure 13: more articles than memory holds, and files as large as are read: an end or a refusal. */

import { generateDumps } from '../bench/corpus.ts'
import { type Figure, pick, type Scale } from './figure.ts'
import { buildArgs, command, ended, newWorkplace, siteFaults } from './workplace.ts'

const HEAD = 'Workflow\nTin\nicon\nSearch documents\n'
const ENTRY = 'A title\nXin Hua· 2025-03-04 09:10\n'
const BODY = 'Core Viewpoint - Tin rose [1]. Group 1: A'
const BYTES = 32 * 1024 * 1024

/** Megabytes that the objects of a build may take. */
const LIMIT = 1024

type Files = () => Iterable<{ readonly path: string; readonly text: string }>

/** A file of 32 MB, of one part again and again. */
function file(head: string, part: string): Files {
  const times = Math.floor((BYTES - Buffer.byteLength(head)) / Buffer.byteLength(part))
  return () => [{ path: 'large.txt', text: head + part.repeat(times) }]
}

interface Case {
  readonly files: Files
  /** Whether `npm test` runs it, too. */
  readonly short: boolean
}

const CASES: Readonly<Record<string, Case>> = {
  '100,000 articles': {
    files: () => generateDumps({ articles: 100_000, perDump: 10, seed: 1 }),
    short: false,
  },
  '32 MB of articles': {
    files: () => generateDumps({ articles: 11_000, perDump: 20_000, seed: 2 }),
    short: false,
  },
  '16 million lines': { files: file('', 'a\n'), short: true },
  'a body of one line': { files: file(`${HEAD}${ENTRY}${BODY} - `, '稀土涨价'), short: true },
  'a list without end': { files: file(`${HEAD}${ENTRY}${BODY}`, ' - Tin rose [1].'), short: false },
  'figures without end': { files: file(`${HEAD}${ENTRY}${BODY} - `, '3% $5 '), short: false },
  'titles alone': { files: file(HEAD, ENTRY), short: false },
  'one letter': { files: file('', 'a'), short: false },
  'spaces alone': { files: file('', ' '), short: false },
}

export async function large(scale: Scale): Promise<Figure> {
  const faults: string[] = []
  const ends: string[] = []
  let largest = 0
  for (const [name, { files, short }] of Object.entries(CASES)) {
    if (pick(scale, !short, false)) continue
    const place = newWorkplace('large')
    try {
      place.fill(files())
      const child = command(buildArgs(place), { node: [`--max-old-space-size=${LIMIT}`] })
      const { code, signal, stdout, stderr, ms } = await ended(child, 3_600_000)
      const said = stderr.split('\n').filter((line) => / error |need more memory/.test(line))
      largest = Math.max(largest, Number(/\((\d+) MB\)/.exec(stdout)?.[1] ?? 0))
      if (code === 0) ends.push(`${name}: built in ${Math.round(ms / 1000)} s`)
      else if (code === 1 && said.length === 1) {
        ends.push(`${name}: refused in ${Math.round(ms / 1000)} s`)
      } else faults.push(`${name}: code ${code}, signal ${signal}: ${stderr.slice(0, 500)}`)
      if (code === 0) faults.push(...siteFaults(place.output).map((fault) => `${name}: ${fault}`))
    } finally {
      place.remove()
    }
  }
  const built = ends.filter((end) => end.includes('built')).length
  return {
    number: 13,
    property: 'more than memory holds',
    goal: `ends or is refused in one line, in ${LIMIT} MB`,
    got: `${built} built and ${ends.length - built} refused of ${ends.length + faults.length}, at most ${largest} MB in all (${ends.slice(0, 2).join('; ')})`,
    reached: faults.length === 0,
    faults,
  }
}
