/**
 * Style and script inside the page for missing addresses. That page is served at any depth, where
 * no relative address holds, so it brings both along; the policy names them by their hashes.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { transform } from 'lightningcss'
import { type Html, inlineCode } from '../../src/text/html.ts'

const ROOT = new URL('../../', import.meta.url)

export interface Inline {
  readonly style: Html
  readonly script: Html
  /** For a policy: `'sha256-…'`. */
  readonly styleHash: string
  readonly scriptHash: string
}

let made: Inline | null = null

/** Made once a process: it depends on the program alone. */
export function inlineParts(): Inline {
  made ??= make()
  return made
}

function make(): Inline {
  const sheet = readFileSync(new URL('public/style.css', ROOT), 'utf8')
  const style = transform({
    filename: 'style.css',
    // The font's address would not hold either.
    code: Buffer.from(sheet.replace(/@font-face\s*\{[^}]*\}/g, '')),
    minify: true,
  }).code.toString()
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('src/browser/missing.ts', ROOT))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    write: false,
  })
  const script = (outputFiles[0]?.text ?? '').trim()
  return {
    style: inlineCode(style),
    script: inlineCode(script),
    styleHash: hash(style),
    scriptHash: hash(script),
  }
}

function hash(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
}
