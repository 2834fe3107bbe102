/**
 * Atomic exchange of two folders. Linux can do it, Node has no call for it, `mv --exchange` of
 * coreutils 9.5 has.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { DiskReads } from './reads.ts'

const OPTIONS = ['--exchange', '--no-target-directory', '--no-copy', '--']

/** @returns Whether the folders were exchanged; false where the system cannot do it in one step. */
export async function exchange(
  disk: Pick<DiskReads, 'identity'>,
  one: string,
  other: string,
): Promise<boolean> {
  const before = disk.identity(one)
  const isDone =
    waiting === null || `${one}${other}`.includes('\n')
      ? spawnSync('mv', [...OPTIONS, one, other], { stdio: 'ignore' }).status === 0
      : await waiting(one, other)
  // A signal may have ended `mv` after it exchanged them, so the result is looked up.
  return isDone || disk.identity(other) === before
}

/** Asks the waiting shell; null where there is none. */
let waiting: ((one: string, other: string) => Promise<boolean>) | null = null

const SCRIPT = `while IFS= read -r one && IFS= read -r other
do mv ${OPTIONS.join(' ')} "$one" "$other"; echo "$?"
done`

/**
 * Starts a shell that exchanges folders when asked. Starting a process copies the page tables of this one, which takes
 * 30 ms at 600 MB, so it is done while this process is small.
 *
 * @returns Ends the shell.
 */
export function startExchangeShell(): () => void {
  const shell = spawn('sh', ['-c', SCRIPT], { stdio: ['pipe', 'pipe', 'ignore'] })
  const answers: ((isDone: boolean) => void)[] = []
  const ask = (one: string, other: string): Promise<boolean> =>
    new Promise((done) => {
      answers.push(done)
      shell.stdin.write(`${one}\n${other}\n`)
    })
  const end = (): void => {
    if (waiting === ask) waiting = null
    for (const answer of answers.splice(0)) answer(false)
  }
  shell.on('error', end)
  shell.on('close', end)
  shell.stdin.on('error', () => undefined)
  createInterface(shell.stdout).on('line', (status) => answers.shift()?.(status === '0'))
  waiting = ask
  return () => {
    waiting = null
    shell.stdin.end()
  }
}
