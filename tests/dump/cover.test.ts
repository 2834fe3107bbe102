import { expect, test } from 'vitest'
import { cover } from '../../src/dump/markdown/cover.ts'
import { parseFile } from '../../src/read/read.ts'
import { eighths, growth } from '../growth.ts'

/** The statements of a text, and what is left over beside them. */
function read(text: string): { said: readonly string[]; left: readonly string[] } {
  const { articles, bytes } = parseFile('a.md', Buffer.from(text))
  expect(bytes.published + bytes.chrome + bytes.leftOver).toBe(bytes.total)
  const insights = articles.flatMap(({ groups }) => groups.flatMap((group) => group.insights))
  const rest = articles.flatMap((article) => article.rest)
  return { said: insights.map((insight) => insight.text), left: rest.map((piece) => piece.text) }
}

test.each([
  // Deleted text is none of what is said.
  ['Tin rose ~~4%~~ **5%**.', 'Tin rose 5%.', '~~4%~~'],
  ['年产~~**5**万~~10万台', '年产10万台', '~~**5**万~~'],
  ['a <del>b</del>, c', 'a, c', '<del>b</del>'],
  // A range is no deletion.
  ['约5~~6吨，跌3~~5%', '约5~~6吨，跌3~~5%', null],
  ['2024年~~2025年，3月~~5月', '2024年~~2025年，3月~~5月', null],
  ['$11~~$12, 5%~~-3%，5万~~$6万', '$11~~$12, 5%~~-3%，5万~~$6万', null],
  ['Q1~~Q2 and Q3~~Q4', 'Q1~~Q2 and Q3~~Q4', null],
  ['于~~2024年~~2025年', '于2025年', '~~2024年~~'],
  ['a ~~b', 'a ~~b', null],
  // A space stays between two words, and goes before a stop.
  ['产100<!-- 旧 -->200吨', '产100 200吨', '<!-- 旧 -->'],
  ['at ~~$900~~$950', 'at $950', '~~$900~~'],
  ['at ~~$900~~**$950**', 'at $950', '~~$900~~'],
  ['see ![so](a.png), b', 'see, b', '![so](a.png)'],
  ['so {% if a %}it is', 'so it is', '{% if a %}'],
  ['`~~a~~` and \\~~b~~', '~~a~~ and ~~b~~', null],
  // Comments, whatever is in them.
  ['Tin rose. %%ask *Bob*%% It fell.', 'Tin rose. It fell.', '%%ask *Bob*%%'],
  ['a <!-- **not**\nyet --> b', 'a b', '<!-- **not**\nyet -->'],
  ['缅甸复产推迟 %%私人%%。', '缅甸复产推迟。', '%%私人%%'],
  ['a %%5% more%% b', 'a b', '%%5% more%%'],
  ['rose 5 %% and fell 3 %%', 'rose 5 %% and fell 3 %%', null],
  ['a<!-- more -->b', 'a b', null],
  ['a &lt;!-- b --> c', 'a <!-- b --> c', null],
  // What a program would replace.
  ['a{{< ref "b" >}} c', 'a c', '{{< ref "b" >}}'],
  ['see ![[a_b.png]] so', 'see so', '![[a_b.png]]'],
  ['see ![so](a_b.png) so', 'see so', '![so](a_b.png)'],
  ['a {{ x*y*z }} b', 'a {{ x*y*z }} b', null],
  ['[a]({{< ref "b" >}})', 'a ({{< ref "b" >}})', null],
  // Tags of HTML go, their text stays; what runs is no text.
  ['价格<font color="red">上涨5%</font>了', '价格上涨5%了', null],
  ['m<sup>2</sup>, 10<sup>-6</sup>, 10<sup>th</sup>, CO<sub>2</sub>', 'm², 10⁻⁶, 10th, CO₂', null],
  ['<b>a</b><br/>b <kbd>c</kbd>', 'a b c', null],
  ['<a href="https://a.example/_x_">so</a>', 'so (https://a.example/_x_)', null],
  ['<a href="https://a.example">https://a.example</a>', 'https://a.example', null],
  ['a <script>alert(1)</script> b', 'a b', '<script>alert(1)</script>'],
  [
    'a<b and b>c, a<b>c, List<String>, <Company>',
    'a<b and b>c, a<b>c, List<String>, <Company>',
    null,
  ],
  ['a&lt;br>b `<b>c</b>` \\<u>d', 'a<br>b <b>c</b> <u>d', null],
  // Formulas are not taken apart.
  ['a $a*b*c$, $f[5]$ and $\\|x\\|_1$', 'a $a*b*c$, $f[5]$ and $\\|x\\|_1$', null],
  ['$$\nE = m_1\n- [2]\n$$', '$$ E = m_1 - [2] $$', null],
  ['$$\na [1]\n\n- b\n$$', '$$ a [1] - b $$', null],
  ['**$5** and *US$6* [1]', '$5 and US$6', null],
  ['$AAPL [1] *fell* in US$ and $TSLA[2] in HK$', '$AAPL fell in US$ and $TSLA in HK$', null],
  ['**$16\\$** and *$17\\$*', '$16$ and $17$', null],
  ['$2a^*b^*$ and $10^{*}f[5]$', '$2a^*b^*$ and $10^{*}f[5]$', null],
  // Highlights.
  ['==a **record**== of ==two==', 'a record of two', null],
  ['黄金==创新高==了', '黄金创新高了', null],
  ['a == b == c, x==y==z', 'a == b == c, x==y==z', null],
  // Emphasis beside Chinese.
  ['*“so”*也要读，**“这”**也要', '“so”也要读，“这”也要', null],
  ['前*（x）*后，前*《y》*后，*z。*后', '前（x）后，前《y》后，z。后', null],
  ['单个*星号', '单个*星号', null],
  ['5*（3+2）*4', '5*（3+2）*4', null],
])('of %j is said %j', (text, said, left) => {
  expect(read(text)).toEqual({ said: [said], left: left === null ? [] : [left] })
})

test('a comment of several blocks is left over as one', () => {
  const comment = '%%\nask Bob\n\n- a list\n%%'
  expect(read(`One.\n\n${comment}\n\nTwo.`)).toEqual({ said: ['One.', 'Two.'], left: [comment] })
})

test('a box is read as what stands in it', () => {
  expect(read(':::info\nOne.\n\n- Two.\n:::\n\nThree.')).toMatchObject({
    said: ['One.', 'Two.', 'Three.'],
  })
})

test('marks that stand alone are no text, and nothing is left of them', () => {
  const text = '<div class="a">\n\nOne.\n\n</div>\n<br>\n\n<!--more-->\n\n:::\n\n<img src="a">'
  expect(read(text)).toEqual({ said: ['One.'], left: ['<img src="a">'] })
})

test('nothing is looked for in code', () => {
  const code = '```js\n~~a~~ <!-- b\n```'
  expect(read(`One <b>.</b>\n\n${code}\n\n--> Two.`)).toMatchObject({
    said: ['One .', '--> Two.'],
    left: [code],
  })
})

test.each([
  '~~a',
  '<!-- ',
  '%% a ',
  '<script>',
  '<del>',
  '$a ',
  '{% ',
  '`a ``b ',
  '==a',
  '<b a=',
  '![[',
  ':::',
  '*（',
  '^[a [b ',
  '^[[a]',
  '$5^',
  '$a [1] ',
])('a text of %j takes as long as it is long', async (piece) => {
  const found = await growth((count) => {
    const text = piece.repeat(count)
    return () => cover(text)
  }, eighths(80_000))
  expect(found).toMatchObject({ isSteep: false })
})

/** Statements with their citations, and the notes. */
function cited(text: string) {
  const { articles, bytes } = parseFile('a.md', Buffer.from(text))
  expect(bytes.published + bytes.chrome + bytes.leftOver).toBe(bytes.total)
  const [article] = articles
  const insights = article?.groups.flatMap((group) => group.insights) ?? []
  return {
    said: insights.map((insight) => `${insight.text}${insight.citations}`),
    notes: article?.notes.map(({ number, text: note, span }) => `${number} ${note} ${span.line}`),
    left: article?.rest.map((piece) => piece.text),
  }
}

test('footnotes are citations, and what they lead to is kept with its number', () => {
  const text = [
    'Tin rose[^why] [3], 锌价下跌[^2]^[见*海关*数据。]。',
    '- An item[^why], [^none] and `[^why]`',
    '',
    '[^2]: Second.',
    '[^why]: Because of **scrap**',
    'and [more](a.md).',
    '',
    '    A second paragraph.',
    '',
    '[^unused]: Left.',
    '[x]: b.md',
  ].join('\n')
  expect(cited(text)).toEqual({
    said: ['Tin rose, 锌价下跌。4,3,2,5', 'An item, [^none] and [^why]4'],
    notes: [
      '2 Second. 4',
      '4 Because of scrap and more (a.md). A second paragraph. 5',
      '5 见海关数据。 1',
    ],
    left: ['[^unused]: Left.\n[x]: b.md'],
  })
})

test('a year in brackets counts no footnote up', () => {
  expect(cited('Tin [2024] rose[^a].\n\n[^a]: So.')).toMatchObject({ notes: ['1 So. 3'] })
})

test('of two footnotes of one name the second is left over, with all that belongs to it', () => {
  expect(cited('One[^a].\n\n[^a]: First.\n[^a]: Second.\n\n    More.\n\nTwo.')).toEqual({
    said: ['One.1', 'Two.'],
    notes: ['1 First. 3'],
    left: ['[^a]: Second.\n\n    More.'],
  })
})

test('a number that stands high is a citation; a note in its place may have links in it', () => {
  expect(cited('One^[2]^ two^[3,4]^[See [b](https://b.example) and [[C]].].')).toMatchObject({
    said: ['One two.2,3,4,5'],
    notes: ['5 See b (https://b.example) and C. 1'],
  })
})

test('nothing of a footnote is lost, and another that it leads to has its number', () => {
  const text = [
    'One[^k].',
    '',
    '[^k]: So ~~gone~~ ![a](b.png) it is, see [^r] and ^[x].',
    '',
    '    ```',
    '    code',
    '      [5] more',
    '    ```',
    '',
    '    | a |',
    '    |---|',
    '    | b |',
    '',
    '[^r]: Rho [^k].',
  ].join('\n')
  expect(cited(text)).toEqual({
    said: ['One.6'],
    notes: ['6 So it is, see [7] and ^[x]. code [5] more | a | |---| | b | 3', '7 Rho [6]. 14'],
    left: ['~~gone~~', '![a](b.png)'],
  })
})
