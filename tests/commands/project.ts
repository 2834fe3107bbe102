/** A project of the program as whoever clones it has it, to be changed as they would. */
import { cpSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../root.ts'

const PARTS = ['src', 'templates', 'public', '.eleventy.ts', 'tsconfig.json']
const PACKAGES = ['package.json', 'package-lock.json']

/** @param root An empty folder, or none yet. */
export function copyProgram(root: string): void {
  for (const name of [...PARTS, ...PACKAGES]) {
    cpSync(join(ROOT, name), join(root, name), { recursive: true })
  }
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'))
}
