/** Settings of this site: what `.eleventy.ts` says. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadable } from '../build/program.ts'
import { parseSettings, type Settings, type SettingsProblem } from '../records/settings.ts'

export interface Project {
  readonly settings: Settings
  readonly problems: readonly SettingsProblem[]
  /** Of Cinnabar, as package.json has it. */
  readonly version: string
}

/**
 * Read the settings of a project.
 *
 * @param root Folder with `.eleventy.ts` and `package.json`.
 */
export async function readProject(root: string): Promise<Project> {
  const module: { readonly settings?: unknown } = await import(
    pathToFileURL(loadable(root, '.eleventy.ts')).href
  )
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  return { ...parseSettings(module.settings), version }
}
