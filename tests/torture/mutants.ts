/** Small mistakes put into a source file, one at a time: tests that are worth something find them. */

export interface Mutant {
  /** The whole file with the mistake. */
  readonly text: string
  readonly line: number
  /** What stands there and what is put there. */
  readonly change: string
}

type Change = readonly [pattern: RegExp, put: string | ((found: string) => string)]

const CHANGES: readonly Change[] = [
  [/ === /g, ' !== '],
  [/ !== /g, ' === '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/ < (?=[\w(])/g, ' <= '],
  [/ > (?=[\w(])/g, ' >= '],
  [/ <= /g, ' < '],
  [/ >= /g, ' > '],
  [/ \+ /g, ' - '],
  [/ - /g, ' + '],
  [/\btrue\b/g, 'false'],
  [/\bfalse\b/g, 'true'],
  // Not what `??` gives where the type allows nothing and the code always has something.
  [
    /(?<![\w.]|\?\? )\d[\d_]*(?![\w.])/g,
    (number) => String(Number(number.replaceAll('_', '')) + 1),
  ],
  [/!(?=[\w(])/g, ''],
  [/\.some\(/g, '.every('],
  [/\.every\(/g, '.some('],
  [/\bcontinue\b/g, ''],
  [/\bbreak\b/g, ''],
]

/** A line that is a call and nothing else, with what it would do left out. */
const CALL = /^[ \t]+\w[\w.]*\([^\n]*\)$/gm

/** All mistakes of these kinds that fit into a file of TypeScript, in the order of the file. */
export function mutantsOf(source: string): readonly Mutant[] {
  const code = withoutTexts(source)
  const mutants: { at: number; length: number; put: string }[] = []
  for (const [pattern, put] of CHANGES) {
    for (const { 0: found, index } of code.matchAll(pattern)) {
      const change = typeof put === 'string' ? put : put(found)
      mutants.push({ at: index, length: found.length, put: change })
    }
  }
  for (const { 0: found, index } of code.matchAll(CALL)) {
    mutants.push({ at: index, length: found.length, put: '' })
  }
  return mutants
    .sort((one, other) => one.at - other.at)
    .map(({ at, length, put }) => ({
      text: source.slice(0, at) + put + source.slice(at + length),
      line: source.slice(0, at).split('\n').length,
      change: `${source.slice(at, at + length).trim()} → ${put.trim() || 'nothing'}`,
    }))
}

/** The same length, with comments, strings, patterns, imports and types left blank. */
function withoutTexts(source: string): string {
  const blank = (text: string): string => text.replace(/[^\n]/g, '\u00a0')
  return source
    .replace(
      /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|(?<=[(=:[!&|?,;]\s*|return )\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g,
      blank,
    )
    .replace(/^import .*?\n(?=\n|import|$)/gms, blank)
    .replace(/^(?:export )?(?:interface|type) .*?\n(?=\n|$)/gms, blank)
}
