/**
 * Which regular expressions and rules of `src/dump` no file needs: `node --import tsx tests/dump/ablate.ts [FOLDER…]` reads
 * the fixtures, and the texts of further folders, once, notes which of them each matches or holds in, and reads these again
 * without it. `--only TEXT` takes those whose name has it. A rule without a file that reads otherwise is dead, or a fixture
 * is owed; `?` stands for one that was tried in the first of many files alone.
 *
 * One that must match for the reader to go on never ends: stop it, and name the next by `--from`.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { register } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string', default: '' },
    most: { type: 'string', default: '60' },
    only: { type: 'string', default: '' },
  },
})

interface Rule {
  readonly name: string
  readonly touched: Set<string>
}

const rules = new Map<string, Rule>()
let off: Rule | null = null
let here: string | null = null

function ruleOf(name: string): Rule {
  const rule = rules.get(name) ?? { name, touched: new Set() }
  rules.set(name, rule)
  return rule
}

function watchedBy(name: string): typeof RegExp {
  const own = ruleOf(name)
  return class extends RegExp {
    override exec(text: string): RegExpExecArray | null {
      if (off === own) {
        this.lastIndex = 0
        return null
      }
      const match = super.exec(text)
      if (match !== null && here !== null) own.touched.add(here)
      return match
    }
  } as typeof RegExp
}

Object.assign(globalThis, {
  ablation: {
    RegExp: watchedBy,
    rule: (name: string, answer: () => unknown, none: unknown = false): unknown => {
      const own = ruleOf(name)
      if (off === own) return none
      const is = answer()
      if (is !== none && here !== null) own.touched.add(here)
      return is
    },
  },
})

register('../ablateHook.ts', import.meta.url, {
  data: [new URL('../../src/dump/', import.meta.url).href],
})
const { parseFile } = await import('../../src/read/read.ts')
const { dumpJson } = await import('../../src/records/json.ts')

const FIXTURES = join(import.meta.dirname, '..', 'fixtures')
const inputs = new Map<string, { readonly file: string; readonly bytes: Buffer }>()
const folders = [...readdirSync(FIXTURES).map((name) => join(FIXTURES, name)), ...positionals]
for (const folder of folders)
  for (const file of readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name)))
    if (!existsSync(join(folder, 'records.json')) || file.startsWith('input.'))
      inputs.set(join(folder, file), { file, bytes: readFileSync(join(folder, file)) })

function read(id: string): string {
  const { file, bytes } = inputs.get(id) ?? { file: '', bytes: Buffer.from('') }
  try {
    const dump = parseFile(file, bytes)
    return JSON.stringify([dumpJson(dump, file), dump.problems, dump.bytes])
  } catch (error) {
    return String(error)
  }
}

const before = new Map<string, string>()
for (const id of inputs.keys()) {
  here = id
  before.set(id, read(id))
  here = null
}
let isOver = options.from === ''
console.log('files\tname')
for (const rule of rules.values()) {
  isOver ||= rule.name === options.from
  if (!isOver || !rule.name.includes(options.only)) continue
  off = rule
  const tried = [...rule.touched].slice(0, Number(options.most))
  const isNeeded = tried.some((id) => read(id) !== before.get(id))
  off = null
  const doubt = tried.length < rule.touched.size ? '?' : ''
  if (!isNeeded) console.log(`${rule.touched.size}${doubt}\t${rule.name}`)
}
