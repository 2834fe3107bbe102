import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { shared } from '../../src/build/outputs/sharedCode.ts'

/** A folder with a module of three names, of which a list shares two. */
function folderOf(imports: string, listed: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'shared-'))
  const files = {
    'both.ts': `export const one = () => 'held'
      export const two = () => 'kept'
      export const own = () => 'own'`,
    'list.ts': `${imports}\nglobalThis.place = [${listed}]`,
    'taking.ts': `import { one, own } from './both.ts'\nglobalThis.said = [one(), own()]`,
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return join(folder, 'list.ts')
}

const WHOLE = "import { one, two } from './both.ts'"

test('a script takes what is in the list, and has all else itself', async () => {
  const list = folderOf(WHOLE, 'two, one')
  const { outputFiles } = await build({
    entryPoints: [join(list, '../taking.ts')],
    plugins: [shared(list, 'globalThis.place')],
    bundle: true,
    format: 'iife',
    write: false,
  })
  const code = outputFiles[0]?.text ?? ''
  const page: Record<string, unknown> = { place: [null, () => 'taken'] }
  page.globalThis = page
  runInNewContext(code, page)
  expect(page.said).toEqual(['taken', 'own'])
  expect(code).not.toMatch(/held|kept/)
})

test.each([
  ['one is not in the list', WHOLE, 'one', 'imports two'],
  ['one has another name', "import { one as two } from './both.ts'", 'two', 'imports one as two'],
  ['all are imported as one', "import * as both from './both.ts'", 'both.one', 'lists both.one'],
  ['it is written otherwise', 'import { one } from "./both.ts"', 'one', 'lists one'],
])('a list of which %s stops the build', (_, imports, listed, said) => {
  expect(() => shared(folderOf(imports, listed), 'globalThis.place')).toThrow(said)
})
