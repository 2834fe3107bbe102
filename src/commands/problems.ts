import type { Problem } from '../records/problem.ts'

/** Problems for the terminal, one line each and what to do; those allowed by the settings not. */
export function printProblems(
  problems: readonly Problem[],
  allow: readonly string[],
  stream: NodeJS.WritableStream,
): void {
  for (const { code, severity, path, line, column, message, todo } of problems) {
    if (severity === 'info' || allow.includes(code)) continue
    stream.write(`${path}:${line}:${column}: ${severity} ${code}: ${message}\n  to do  ${todo}\n`)
  }
}
