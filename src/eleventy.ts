/**
 * The Eleventy plugin: teaches it TypeScript templates and hands it the sheets to render. Eleventy
 * never sees the articles folder: what stands there is data, not templates.
 */
import { relative } from 'node:path'
import type { UserConfig } from '@11ty/eleventy'
import { loadable } from './build/program/program.ts'

/** Folder of the page templates, relative to the project. */
const TEMPLATES = 'templates'

/** Eleventy's side of a site; settings are read by the commands from the same file. */
export function cinnabar(config: UserConfig): object {
  config.addExtension(['11ty.ts'], { key: '11ty.js' })
  config.addTemplateFormats('11ty.ts')
  config.setUseGitIgnore(false)
  config.setFreezeReservedData(false)
  // Only our own templates are read; no front matter in them may run code either.
  const refuse = (): never => {
    throw new Error('Front matter takes no code')
  }
  config.setFrontMatterParsingOptions({
    engines: { js: refuse, javascript: refuse, jsLegacy: refuse, node: refuse, json: refuse },
  })
  return {
    // Nothing else in their folder is a page: a README is about it.
    templateFormats: ['11ty.js', '11ty.ts'],
    dir: {
      input: relative('.', loadable('.', TEMPLATES)),
      includes: 'parts',
      layouts: 'parts',
      data: 'parts/data',
    },
    // All data is copied for each template in each run, and nothing here asks for package.json.
    keys: { package: false },
  }
}
