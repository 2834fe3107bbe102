/** The command lines of the tools for developers: what is wrong with one is told in a line, with the usage. */
import { type Options, type Read, readArgs } from '../src/commands/args.ts'
import { spelt } from '../src/text/clean.ts'

class UsageError extends Error {}

/** What is wrong with a command line, in a sentence. @throws UsageError, which `runTool` tells. */
export function refuse(message: string): never {
  throw new UsageError(message)
}

/**
 * Run a tool.
 *
 * @param usage Printed where the command line is wrong, and where it is asked for; the process then ends with 2
 *   or 0.
 */
export async function runTool(
  usage: string,
  args: readonly string[],
  run: () => unknown,
): Promise<void> {
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    process.stdout.write(usage)
    return
  }
  try {
    await run()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`${error.message}\n${usage}`)
    process.exitCode = 2
  }
}

/** Options of a command line. @throws UsageError */
export function optionsOf<const Known extends Options>(
  args: readonly string[],
  options: Known,
): Read<Known>['values'] {
  const read = readArgs(args, options)
  if (typeof read === 'string') return refuse(read)
  return read.values
}

/** Whole numbers of at least 1, parted by commas. @throws UsageError */
export function numbersOf(text: string): readonly number[] {
  return text.split(',').map((part) => {
    if (!/^[1-9]\d{0,8}$/.test(part)) refuse(`Not a whole number: ${spelt(part)}`)
    return Number(part)
  })
}

/** One of them. @throws UsageError */
export function numberOf(text: string): number {
  const [number = 1, ...others] = numbersOf(text)
  if (others.length > 0) refuse(`More than one number: ${spelt(text)}`)
  return number
}
