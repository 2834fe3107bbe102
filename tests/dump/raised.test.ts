/** Raised digits: marks of citations, and powers and units, which they are more often. */
import { expect, test } from 'vitest'
import { readStatement } from '../../src/dump/citations.ts'
import { parseFile } from '../../src/read/read.ts'

test.each<[string, string, readonly number[]]>([
  ['Tin rose.¹', 'Tin rose.', [1]],
  ['Tin rose¹.', 'Tin rose.', [1]],
  ['Tin rose¹² and zinc fell³.', 'Tin rose and zinc fell.', [12, 3]],
  ['Tin rose.¹ ³', 'Tin rose.', [1, 3]],
  ['Tin rose.¹,³', 'Tin rose.', [1, 3]],
  ['Tin rose.¹˒³⁻⁵', 'Tin rose.', [1, 3, 4, 5]],
  ['Tin rose by 5%² in 2025³.', 'Tin rose by 5% in 2025.', [2, 3]],
  ['Output is 5 GW¹ in the EU².', 'Output is 5 GW in the EU.', [1, 2]],
  ['Prices (down 5%)⁽⁴⁾ “held.”⁵', 'Prices (down 5%) “held.”', [4, 5]],
  ['**Tin**¹ rose [2]³.', 'Tin rose.', [1, 2, 3]],
  ['锡价上涨¹，库存下降²。', '锡价上涨，库存下降。', [1, 2]],
  ['据公告³显示，营收增长。⁴', '据公告显示，营收增长。', [3, 4]],
  ['首次突破1GWh①，占比82%②③。', '首次突破1GWh，占比82%。', [1, 2, 3]],
  ['Tin rose①. Zinc fell 3%②', 'Tin rose. Zinc fell 3%', [1, 2]],
  ['A smeltering¹ of concentrates²', 'A smeltering of concentrates', [1, 2]],
])('%s cites', (written, text, citations) => {
  expect(readStatement(written)).toEqual({ text, citations })
})

test.each([
  '20 m², 3 km³, 5 cm² and 7 mm²; a mile² or 3 metres³.',
  '10⁶ t, 10⁻³, 2¹⁰, 1500² and 5.2² of 2,025³.',
  'R² is 0.9, x² + y² = z², mc² and n³.',
  'CO² and NO³, H²O, ²³⁵U and Ca²⁺.',
  'sin² a, log² b and χ².',
  '20平方米²、3立方米³、5厘米²。',
  '分为①储能；②两轮车；③其他。占比见表①。',
  '如图①、②所示，方案①。',
  '占比82%②。',
  '品种有①储能；②两轮车，增速为①。',
  '12 people a kilometre², 3 grams a centimetre³, 4,000 kilometres², 120 sqm², 60 deg², 5 Gpc³, 120 KM².',
  '60 lb/in.², 1,200 ft.² and 3 gal.³; 2000⁰, 2048² pixels.',
  'E=MC², SF⁶ and NF³; the film Alien³; weight by height², and AI².',
  'Fell.¹²³⁴',
  'A ¹ at the start, rose ² apart.',
  'word¹word and fell²A',
])('%s has none', (text) => {
  expect(readStatement(text)).toEqual({ text, citations: [] })
})

test('no text has both, unless it has a first one', () => {
  const read = (words: string): unknown => {
    const text = `Tin\nSearch documents\nTin up\nReuters· 2025-03-04 09:10\nCore Viewpoint - Tin rose [1]. Group 1: Why - ${words} [2]. - Chile fell [3].`
    return parseFile('a.txt', Buffer.from(text)).articles[0]?.groups[0]?.insights[0]
  }
  expect(read('Area⁵¹, 10¹² and the firm’s³ cost')).toMatchObject({
    text: 'Area⁵¹, 10¹² and the firm’s³ cost.',
    citations: [2],
  })
  expect(read('Zinc¹ and the firm³ itself')).toMatchObject({ citations: [1, 3, 2] })
})

test('an item ends with a citation behind a unit', () => {
  const text =
    'Tin\nSearch documents\nA slide\nReuters· 2025-03-04 09:10\nCore view: Norwegian insurers share losses; trade feels it.\n1.6 million m³| of clay slid into the river on Thursday night. [1]\nThe pool has 410 million. Storfosen, which is gone, had 120 million in it. [1][2]\nIt sawed 85,000 tons a year. The paper mill has chips for six weeks. [2]\n'
  const [article] = parseFile('a.txt', Buffer.from(text)).articles
  expect(article?.groups[0]?.insights.length).toBe(3)
})

test.each([
  [
    'a.txt',
    'Tin\nSearch documents\nTin up\nReuters· 2025-03-04 09:10\nCore Viewpoint\nTin rose.¹ ²\n',
  ],
  ['a.md', '---\ntitle: Tin up\nsource: Reuters\n---\n\n## Core Viewpoint\n\nTin rose.¹ ²\n\n'],
])('items and references of %s', (path, head) => {
  const isMarkdown = path.endsWith('.md')
  const body = `${isMarkdown ? '## Prices\n\n' : 'Group 1: Prices\n'}- Tin rose.¹\n- 2,000 tons are new¹ - 300 are old.²\n${isMarkdown ? '\n' : ''}¹ Reuters\n² Company report\n`
  const [article, ...others] = parseFile(path, Buffer.from(head + body)).articles
  expect(others).toEqual([])
  expect(article?.lead).toMatchObject({ text: 'Tin rose.', citations: [1, 2] })
  expect(article?.groups.flatMap(({ insights }) => insights.map((one) => one.citations))).toEqual(
    isMarkdown ? [[1], [1, 2]] : [[1], [1], [2]],
  )
  expect(article?.notes.map(({ number, text }) => [number, text])).toEqual([
    [1, 'Reuters'],
    [2, 'Company report'],
  ])
})

test('a footnote in tags of HTML cites, and a power in them does not', () => {
  const text =
    '---\ntitle: Tin\n---\n\n## Prices\n\n- Tin rose 5.1%<sup><a href="#fn3">3</a></sup> on 20 m<sup>2</sup><sup><a href="https://a.com/x">[4]</a></sup>.\n'
  const [article] = parseFile('a.md', Buffer.from(text)).articles
  expect(article?.groups[0]?.insights[0]).toMatchObject({
    text: 'Tin rose 5.1% on 20 m² (https://a.com/x).',
    citations: [3, 4],
  })
})

test.each([
  ['300 m^2^ of floor, 10^6^ t', '300 m² of floor, 10⁶ t'],
  ['a^1^b, 2^3^4 and the 21^st^', 'a^1^b, 2^3^4 and the 21^st^'],
  ['300 m<sup>2</sup> and x<sub>1,2</sub>', '300 m² and x₁,₂'],
])('Markdown raises digits: %s', (written, text) => {
  const file = `---\nsource: Reuters\ndate: 2026-11-29\n---\n\n# Mills\n\n## Floor\n\n- It has ${written} [3].\n`
  expect(parseFile('a.md', Buffer.from(file)).articles[0]?.groups[0]?.insights[0]).toMatchObject({
    text: `It has ${text}.`,
    citations: [3],
  })
})
