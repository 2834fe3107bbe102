import { PassThrough } from 'node:stream'
import type { SearchIo } from '../../src/commands/search.ts'

/** What somebody at a terminal gets of a command: its exit code, and what it says. */
export async function heard(
  command: (args: readonly string[], io: SearchIo) => Promise<number>,
  args: readonly string[],
  world: Pick<SearchIo, 'cwd' | 'stdin'>,
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const code = await command(args, { stdout, stderr, ...world })
  const text = (stream: PassThrough): string => String(stream.read() ?? '')
  return { code, out: text(stdout), err: text(stderr) }
}
