/** The style sheet. Of its colours: what is read has 4.5 times the light of its ground, an edge 3 times. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sheet = readFileSync(new URL('../../public/style.css', import.meta.url), 'utf8')

/** The code in a folder of the project. */
function codeIn(folder: string): string {
  const root = new URL(`../../${folder}/`, import.meta.url)
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(new URL(path, root), 'utf8'))
    .join('\n')
}

type Theme = 'light' | 'dark'

/** Colour of a token as three numbers from 0 to 255. */
function token(name: string, theme: Theme): readonly number[] {
  const match = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(sheet)
  const hex = match?.[theme === 'light' ? 1 : 2]
  if (!hex) throw new Error(`No token ${name}`)
  const digits = hex.length === 4 ? hex.replace(/\w/g, '$&$&') : hex
  return [1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16))
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, two: string, theme: Theme): number {
  const [dark = 0, light = 0] = [luminance(token(one, theme)), luminance(token(two, theme))].sort(
    (left, right) => left - right,
  )
  return (light + 0.05) / (dark + 0.05)
}

const READ: readonly (readonly [text: string, ground: string])[] = [
  ...['ink', 'ink-2', 'ink-3', 'evidence', 'doubt', 'way', 'visited', 'new'].map(
    (text) => [text, 'paper'] as const,
  ),
  ...['ink', 'ink-2', 'way'].map((text) => [text, 'sunk'] as const),
  ...['ink', 'ink-2', 'doubt', 'way'].map((text) => [text, 'doubt-paper'] as const),
  ['ink', 'raised'],
  ['ink', 'hit'],
]

test.each(['light', 'dark'] as const)('all text can be read on its ground, %s', (theme) => {
  const faint = READ.filter(([text, ground]) => contrast(text, ground, theme) < 4.5)
  expect(faint).toEqual([])
})

test.each(['light', 'dark'] as const)('edges of controls and the seal stand out, %s', (theme) => {
  expect(contrast('edge', 'paper', theme)).toBeGreaterThanOrEqual(3)
  expect(contrast('seal', 'paper', theme)).toBeGreaterThanOrEqual(3)
})

test('nothing is loaded from elsewhere, and nothing moves', () => {
  expect(sheet).not.toMatch(/https?:|@import|animation|transition/)
})

test('traditional text is set in fonts of its own, and no list of them names those of simplified', () => {
  const rule = /\[lang="zh-Hant"\] \{([^}]*)\}/.exec(sheet)?.[1] ?? ''
  expect(rule).toMatch(/--serif: [^;]*Songti TC/)
  expect(rule).toMatch(/--sans: [^;]*PingFang TC/)
  expect(rule).not.toMatch(/ SC\b|YaHei/)
})

test('each class of a page has a style, or a script looks for it', () => {
  const scripts = codeIn('src/browser')
  const used = new Set(
    [sheet, ...scripts.matchAll(/'[^'\n]*'/g)].flatMap((text) =>
      [...String(text).matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name),
    ),
  )
  const given = [
    // Of `row${isTop && ' top'}` both.
    ...[...codeIn('templates').matchAll(/class="([^"]*)"/g)].map(([, names = '']) =>
      names.replace(/\$\{(?:[^}']*'([^']*)')?[^}]*\}/g, '$1'),
    ),
    ...[...scripts.matchAll(/\bmake\(\s*'\w+',\s*'([^']*)'/g)].map(([, names = '']) => names),
  ].flatMap((names) => names.split(' ').filter((name) => name !== ''))
  expect(given.length).toBeGreaterThan(300)
  expect([...new Set(given)].filter((name) => !used.has(name))).toEqual([])
})
