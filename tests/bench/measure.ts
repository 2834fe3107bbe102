/** What a command costs: processor time and memory of it and all its children, and the clock. */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

export interface Cost {
  /** Seconds of user and system time. */
  readonly cpu: number
  /** Seconds on the clock. */
  readonly wall: number
  /** Most memory that its processes held together, in MB. */
  readonly peak: number
  readonly stdout: string
}

const POLL_MS = 40

/**
 * Run a command and measure it. Bash counts the time of children that have ended, which Node cannot.
 *
 * @throws Error with the command's messages when it fails.
 */
export async function measure(
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<Cost> {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@"'
  const child = spawn('bash', ['-c', script, 'measure', command, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (text) => {
    stdout += text
  })
  child.stderr.on('data', (text) => {
    stderr += text
  })
  let peak = 0
  const look = setInterval(() => {
    peak = Math.max(peak, heldBelow(child.pid ?? 0))
  }, POLL_MS)
  const code = await new Promise<number | null>((done) => child.on('close', done))
  clearInterval(look)
  const times = /(\d+\.\d+) (\d+\.\d+) (\d+\.\d+)\s*$/.exec(stderr)
  if (code !== 0 || !times) throw new Error(`${command} ${args.join(' ')}: ${code}\n${stderr}`)
  const [wall = 0, user = 0, system = 0] = times.slice(1).map(Number)
  return { cpu: user + system, wall, peak, stdout }
}

/** MB that a process and its children hold, each at its own peak. */
function heldBelow(root: number): number {
  const children = new Map<number, number[]>()
  const held = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const status = statusOf(name)
    const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1])
    held.set(Number(name), Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024)
    const siblings = children.get(parent)
    if (siblings) siblings.push(Number(name))
    else children.set(parent, [Number(name)])
  }
  const below = (id: number): number =>
    (children.get(id) ?? []).reduce((sum, child) => sum + below(child), held.get(id) ?? 0)
  return below(root)
}

/** Empty when the process has ended meanwhile. */
function statusOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/status`, 'utf8')
  } catch {
    return ''
  }
}

/** @throws RangeError for no values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  if (upper === undefined || lower === undefined) throw new RangeError('No median of nothing')
  return (upper + lower) / 2
}
