import { expect, test } from 'vitest'
import { alternatives, watched } from './ablateHook.ts'

function partsOf(source: string): readonly string[] {
  return alternatives(source).map(([from, to]) => source.slice(from, to))
}

test('alternatives are those of groups with several, of optional ones and of what must not follow', () => {
  expect(partsOf('a(?:b|c[|)]d)(e)')).toEqual(['b', 'c[|)]d'])
  expect(partsOf('a(?: new)? b(?!\\)s)')).toEqual([' new', '\\)s'])
  expect(partsOf('one|(?<=x|y)two')).toEqual(['x', 'y', 'one', '(?<=x|y)two'])
})

test('expressions and rules of a module are named by their place', () => {
  const source = [
    '/** No `/regex/` here. */',
    'const HALF =',
    '  /a[/]b/i',
    'const END = new EndTest(/c$/)',
    'const share = one / two / three',
    'export function isHalf(text: string): boolean {',
    '  return HALF.test(text)',
    '}',
    'function half(text: string): string | null {',
    '  return /x/.exec(text)?.[0] ?? null',
    '}',
  ].join('\n')
  expect(watched(source, 'a.ts').split('\n')).toEqual([
    '/** No `/regex/` here. */',
    'const HALF =',
    '  new (ablation.RegExp("a.ts:3 HALF", RegExp))(/a[/]b/i)',
    'const END = new (ablation.EndTest("a.ts:4 END", EndTest))(new (ablation.RegExp("a.ts:4 END\'", RegExp))(/c$/))',
    'const share = one / two / three',
    'export function isHalf(text: string): boolean {',
    "return ablation.rule('a.ts isHalf()', () => {",
    '  return HALF.test(text)',
    '})}',
    'function half(text: string): string | null {',
    "return ablation.rule('a.ts half()', () => {",
    '  return new (ablation.RegExp("a.ts:10 half", RegExp))(/x/).exec(text)?.[0] ?? null',
    '}, null)}',
  ])
})
