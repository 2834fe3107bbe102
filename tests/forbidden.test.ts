/** What no code that reaches a reader may do, whoever wrote it: the second guard beside the policy. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from './root.ts'

interface Rule {
  readonly name: string
  readonly pattern: RegExp
  /** Files that may, each with its reason beside it. */
  readonly except?: readonly string[]
}

const IN_PAGES: readonly Rule[] = [
  {
    name: 'text becomes markup',
    pattern:
      /\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|setHTMLUnsafe|srcdoc/,
  },
  {
    name: 'text becomes code',
    pattern: /\beval\s*\(|new Function\b|set(?:Timeout|Interval)\(\s*['"`]|import\(\s*[a-z]/,
  },
  { name: 'a handler in markup', pattern: /<[a-z][^>]*\son[a-z]+\s*=/i },
  { name: 'a style in markup', pattern: /<[a-z][^>]*\sstyle\s*=/i },
  // The 404 page brings its own along, by `inlineHead`, and its policy names their hashes.
  {
    name: 'an inline script',
    pattern: /<script(?![^>]*\b(?:src|type="application\/ld\+json")=?)[^>]*>/,
    except: ['templates/parts/head.ts'],
  },
  { name: 'an inline style sheet', pattern: /<style/, except: ['templates/parts/head.ts'] },
  {
    name: 'a load from elsewhere',
    pattern: /\b(?:src|srcset|action|poster)\s*=\s*["'`]?(?:https?:)?\/\/|fetch\(\s*['"`]http/,
  },
  { name: 'a javascript: address', pattern: /["'`(]\s*javascript:/i },
]

/** Only the escape makes markup of a string. */
const EVERYWHERE: readonly Rule[] = [
  { name: 'markup made past the escape', pattern: /new Html\(/, except: ['src/text/html.ts'] },
  {
    name: 'the machine in the output',
    pattern: /\blocaleCompare\(|toLocale\w*String\(\s*\)|new Intl\.\w+\(\s*\)|Math\.random\(/,
  },
  // Where the bundle stands, what Eleventy is told, NO_COLOR and options that npm kept: none of them changes a site.
  {
    name: 'the environment in the output',
    pattern: /\bprocess\.env\b/,
    except: [
      'src/run.js',
      'src/build/program/program.ts',
      'src/build/outputs/render.ts',
      'src/commands/args.ts',
      'src/commands/problems.ts',
    ],
  },
]

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|js|html|svg)$/.test(path))
    .map((path) => join(folder, path))
}

function offences(folders: readonly string[], { pattern, except = [] }: Rule): string[] {
  return folders.flatMap(sources).flatMap((path) => {
    if (except.includes(path)) return []
    const text = readFileSync(join(ROOT, path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
    return text
      .split('\n')
      .filter((line) => !/^\s*\/\//.test(line) && pattern.test(line))
      .map((line) => `${path}: ${line.trim()}`)
  })
}

test.each(IN_PAGES)('nothing for a reader has $name', (rule) => {
  expect(offences(['src/browser', 'templates', 'public'], rule)).toEqual([])
})

test.each(EVERYWHERE)('nowhere is $name', (rule) => {
  expect(offences(['src', 'templates'], rule)).toEqual([])
})

test('the style sheet loads nothing from elsewhere', () => {
  const sheet = readFileSync(join(ROOT, 'public/style.css'), 'utf8')
  expect(sheet).not.toMatch(/@import|url\(\s*["']?(?:https?:)?\/\//)
})
