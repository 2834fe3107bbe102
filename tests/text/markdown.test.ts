import fc from 'fast-check'
import type { RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { MAY_BE_MARKUP } from '../../src/exports/markdown.ts'
import { parseFile } from '../../src/read/read.ts'
import { citationMarks, escapeMarkdown, linkTo, withoutMarks } from '../../src/text/markdown.ts'

function parse(markdown: string): readonly RootContent[] {
  return unified().use(remarkParse).parse(markdown).children
}

/** A text as statements have it: one line, white space collapsed. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'#>+-=|*_`~[]()<>!&;:\\1.) a风&lt;/"') }),
    fc.constantFrom(
      '1. a',
      '1) a',
      '- a',
      '# a',
      '> a',
      '```',
      '---',
      '===',
      '<b>',
      '&lt;',
      '#',
      'C#',
    ),
  )
  .map((value) => value.replace(/[\p{C}\s]+/gu, ' ').trim())
  .filter((value) => value !== '')

test.each([
  ['an item', '- ', 'list'],
  ['a heading', '## ', 'heading'],
  ['a paragraph', '', 'paragraph'],
])('any text reads back as itself in %s', (_, mark, type) => {
  fc.assert(
    fc.property(text, (value) => {
      const [block, ...others] = parse(`${mark}${escapeMarkdown(value)}`)
      expect(others).toEqual([])
      expect(block?.type).toBe(type)
      const texts: string[] = []
      const walk = (node: RootContent): void => {
        expect(['list', 'listItem', 'paragraph', 'heading', 'text']).toContain(node.type)
        if (node.type === 'text') texts.push(node.value)
        if ('children' in node) node.children.forEach(walk)
      }
      if (block) walk(block)
      expect(texts.join('')).toBe(value)
    }),
    { numRuns: 1000 },
  )
})

test('what escapes nothing is told beforehand', () => {
  const short = fc.string({
    unit: fc.constantFrom(...'\\`*_[]{}~=%$^&<>#+|:-1.) aK\n风'),
    maxLength: 5,
  })
  fc.assert(
    fc.property(fc.oneof(text, short), (value) => {
      if (!MAY_BE_MARKUP.test(value)) expect(escapeMarkdown(value)).toBe(value)
    }),
    { numRuns: 5000 },
  )
})

test('any text reads back as itself as the name of a link, at the start of a line, too', () => {
  fc.assert(
    fc.property(text, (value) => {
      const [block] = parse(linkTo('a.html', value))
      const [link, ...others] = block?.type === 'paragraph' ? block.children : []
      expect(others).toEqual([])
      const words = link?.type === 'link' ? link.children : []
      expect(words.map((node) => (node.type === 'text' ? node.value : node.type)).join('')).toBe(
        value,
      )
    }),
    { numRuns: 1000 },
  )
  expect(linkTo('a.html', '2.85 million tons')).toBe('[2.85 million tons](a.html)')
  expect(linkTo('a.html', '-3%')).toBe('[-3%](a.html)')
})

test('a raised number is no citation', () => {
  expect(escapeMarkdown('10^6^ tons')).toBe('10\\^6^ tons')
  const article = `---\ntitle: A\n---\n\n- ${escapeMarkdown('10^6^ tons')} [1]\n`
  const [insight] = parseFile('a.md', Buffer.from(article)).articles[0]?.groups[0]?.insights ?? []
  expect(insight).toMatchObject({ text: '10^6^ tons', citations: [1] })
})

test('what needs no escape has none', () => {
  const plain = 'U.S. output rose 3% (a "record") - see p. 4; AT&T & 5 < 6: 稀土，1,000 t!'
  expect(escapeMarkdown(plain)).toBe(plain.replace('&T', '\\&T'))
})

test('citations stand as in a dump', () => {
  expect(citationMarks([1, 12])).toBe(' [1][12]')
  expect(citationMarks([])).toBe('')
})

test.each([
  ['The resource is *inferred* and **small**', 'The resource is inferred and small'],
  ['“*铜价*”与_锡价_，***全部***', '“铜价”与_锡价_，全部'],
  ['_Grün Berlin_, [so](https://a.example/b_c_d)', 'Grün Berlin, so (https://a.example/b_c_d)'],
  ['*a **b** c*', 'a b c'],
])('a text of Markdown is told without its marks: %s', (text, said) => {
  expect(withoutMarks(text)).toBe(said)
})

test.each(['5*3*2 = 30, 2 * 3 * 4', 'a_b_c, https://a.example/_b_/c', '\\*so\\*, *note', '$_x_$'])(
  'no mark is one of a product, a name, an address or a formula: %s',
  (text) => {
    expect(withoutMarks(text)).toBe(text)
  },
)
