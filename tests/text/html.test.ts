import fc from 'fast-check'
import { XMLParser } from 'fast-xml-parser'
import { parseFragment, serialize } from 'parse5'
import { expect, test } from 'vitest'
import { xmlFault } from '../../src/build/check/wellformed.ts'
import { clean } from '../../src/text/clean.ts'
import { escapeHtml, html, inlineCode, jsonScript } from '../../src/text/html.ts'
import { jsonText } from '../../src/text/json.ts'

/** Texts with a taste for what parsers trip over. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...'< > & " \' ` = / <!-- --> ]]> <![CDATA[ </script> </title> </textarea> <svg> <math> {{ {% ${'.split(
          ' ',
        ),
        ...'&lt; &#60; &#x3c; &amp;lt; javascript: onload= \u0000 \u000b \u001b \u0085 \ud800 \udfff \ufffe'.split(
          ' ',
        ),
        ...'\u202a \u202b \u202c \u202d \u202e \u2066 \u2067 \u2068 \u2069 \u2028 \u2029 \u200f \ufeff'.split(
          ' ',
        ),
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

/** What a reader is to see: line ends are one kind in HTML. */
function shown(text: string): string {
  return clean(text).replace(/\r\n?/g, '\n')
}

test('any text in an element and an attribute comes out as text, and as nothing else', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { childNodes } = parseFragment(html`<p title="${text}">${text}</p><hr>`.markup)
      expect(childNodes.map(({ nodeName }) => nodeName)).toEqual(['p', 'hr'])
      const [paragraph] = childNodes
      if (paragraph === undefined || !('attrs' in paragraph)) throw new Error('no element')
      expect(paragraph.attrs).toEqual([{ name: 'title', value: shown(text) }])
      const inside = paragraph.childNodes.map((node) => ('value' in node ? node.value : 'element'))
      expect(inside).toEqual(text === '' ? [] : [shown(text)])
    }),
    { numRuns: 2000 },
  )
})

test('any text in XML leaves it well-formed, and reads back', () => {
  const parser = new XMLParser({ trimValues: false, htmlEntities: true, parseTagValue: false })
  fc.assert(
    fc.property(hostile, (text) => {
      const document = html`<a>${text}</a>`.markup
      expect(xmlFault(document)).toBeNull()
      expect(parser.parse(document)).toEqual({ a: shown(text) })
    }),
    { numRuns: 1000 },
  )
})

test('any data in a script element ends it nowhere and reads back', () => {
  fc.assert(
    fc.property(fc.oneof(hostile, fc.jsonValue({ stringUnit: 'binary' })), (data) => {
      const markup = `<script type="application/ld+json">${jsonScript({ data })}</script>`
      const fragment = parseFragment(markup)
      expect(serialize(fragment)).toBe(markup)
      expect(fragment.childNodes).toHaveLength(1)
      expect(clean(jsonScript({ data }).markup)).toBe(jsonScript({ data }).markup)
      expect(JSON.parse(jsonScript({ data }).markup)).toEqual(JSON.parse(jsonText({ data })))
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['plain 稀土 🙂 text', 'plain 稀土 🙂 text'],
  ['a\u0000b\u001bc\u0085', 'a\ufffdb\ufffdc\ufffd'],
  ['\ud83d and \udc00', '\ufffd and \ufffd'],
  ['tab\tand\nline', 'tab\tand\nline'],
  ['\u202egnp.exe', '\ufffdgnp.exe'],
  ['\u2067עברית\u2069', '\u2067עברית\u2069'],
  ['\u2067עברית', '\ufffdעברית'],
  ['\u202a\u2066x\u2069', '\ufffd\u2066x\u2069'],
  ['x\u2069\u202c', 'x\ufffd\ufffd'],
])('%j is set as %j', (text, set) => expect(escapeHtml(text)).toBe(set))

test('bidi marks are balanced in whatever order they come', () => {
  const marks = fc.array(
    fc.constantFrom(...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069x'),
  )
  fc.assert(
    fc.property(marks, (text) => {
      const open: string[] = []
      for (const mark of clean(text.join(''))) {
        if ('\u202a\u202b'.includes(mark)) open.push('\u202c')
        else if ('\u2066\u2067\u2068'.includes(mark)) open.push('\u2069')
        else if ('\u202c\u2069'.includes(mark)) expect(open.pop()).toBe(mark)
        expect('\u202d\u202e').not.toContain(mark)
      }
      expect(open).toEqual([])
    }),
  )
})

test('a slot prints text, numbers, markup and lists of them, and nothing for what is not there', () => {
  const slots = [
    null,
    undefined,
    false,
    'a<b',
    0,
    7,
    html`<b>${'x'}</b>`,
    [1, ['c', null]],
  ] as const
  expect(String(html`<p>${slots}</p>`)).toBe('<p>a&lt;b07<b>x</b>1c</p>')
  expect(String(html`${null}${undefined}${false}${''}`)).toBe('')
  expect(String(html``)).toBe('')
})

test('a line break with an indentation is for the template: nothing beside a tag or a slot, else a space', () => {
  const slot = 'x'
  const markup = html`
    <p
      class="a"
      title="${slot}"${false}
      lang="en"
      ${html` id="b"`}${false}
    >
      ${slot}
      <b>one
        two</b>
      ${slot} ${slot}
    </p>\n
    <hr>\n
  `
  expect(markup.markup).toBe(
    '<p class="a" title="x" lang="en" id="b">x<b>one two</b>x x</p>\n<hr>\n',
  )
  expect(
    html`
<p>${slot}</p>\n <b>${slot}</b>\n`.markup,
  ).toBe('\n<p>x</p><b>x</b>\n')
})

test('a line break says something in elements that keep it, and an attribute may hold what ends a tag', () => {
  const slot = 'x'
  const script = html`
    <script id="${slot}">
      // ${slot}
      one()
      two()
    </script>
    <pre${html` class="a"`}>
      a
      b</pre>
    <p>
      c
    </p>
  `
  expect(script.markup).toBe(
    '<script id="x">\n      // x\n      one()\n      two()\n    </script>' +
      '<pre class="a">\n      a\n      b</pre><p>c</p>',
  )
  const link = html`
    <a title="x > y"
      ${html` id="b"`}
      class="c">${slot}</a>
  `
  expect(link.markup).toBe('<a title="x > y" id="b" class="c">x</a>')
})

test('what stands in a slot keeps its line breaks', () => {
  expect(html`<pre>${'a\n  b'}${html`${'\n  c'}`}</pre>`.markup).toBe('<pre>a\n  b\n  c</pre>')
})

test('code of our own stands in its element as it is, unless it could end it', () => {
  expect(inlineCode('a < b && c > "d"').markup).toBe('a < b && c > "d"')
  for (const code of ['</script>', 'x</STYLE >', '<!-- x']) {
    expect(() => inlineCode(code)).toThrow('would end its element')
  }
})

test('a slot takes nothing that would leave a gap in a page without a word', () => {
  for (const slot of [{ a: 1 }, true, () => 'x', 7n]) {
    expect(() => html`<p>${slot as never}</p>`).toThrow(/stands in a slot; expected text/)
  }
})
