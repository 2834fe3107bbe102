import { expect, test } from 'vitest'
import { langOf } from '../../src/text/lang.ts'
import { plainLangOf } from '../../src/text/plainLang.ts'
import { charactersOf } from '../../src/text/simplified.ts'
import { IN_BOTH, OF_OTHERS, OF_TRADITIONAL } from '../../src/text/spellings.ts'

test.each([
  ['台積電11月營收創新高，法人看好第4季展望', 'zh-Hant'],
  ['港股周五上午低開後反覆向上，恒指收市升152點', 'zh-Hant'],
  ['国务院发布稀土出口新规', 'zh-Hans'],
  ['The 臺灣 market is tight', 'en'],
  ['TSMC 台積電', 'zh-Hant'],
  // What both write tells nothing: 台, 后, 里, 乾, 於.
  ['台北市', 'zh-Hans'],
  ['乾隆瓷器', 'zh-Hans'],
  ['皇后大道中', 'zh-Hans'],
  // More of one than of the other; as much of one as of the other is nothing told.
  ['记者引述：“這是台灣的事”，会上发言稿全文如下', 'zh-Hans'],
  ['《新華社》与国', 'zh-Hans'],
  ['總裁說：「国」', 'zh-Hant'],
  // Japanese is not traditional, and does not turn what quotes it.
  ['日本経済新聞', 'zh-Hans'],
  ['銀行は政策金利を維持、見通しは変わらず', 'zh-Hans'],
  ['植田和男說：「経済・物価の見通しが実現していくとすれば、引き続き金利を引き上げる」', 'zh-Hant'],
  ['植田和男说：“銀行の見通し”', 'zh-Hans'],
  ['川普與普丁會晤（唐納・川普）', 'zh-Hant'],
  // A pair of units is looked at in the other way.
  ['𠮷野家開幕', 'zh-Hant'],
  ['', 'en'],
])('%s is %s', (text, lang) => {
  expect(langOf(text)).toBe(lang)
})

test.each([
  ['港股', 'zh-Hant', 'zh-Hant'],
  ['109.2元', 'zh-Hant', 'zh-Hant'],
  ['半导体', 'zh-Hant', 'zh-Hans'],
  ['という声もある', 'zh-Hant', 'zh-Hans'],
  ['港股', 'en', 'zh-Hans'],
  ['半導體', 'zh-Hans', 'zh-Hant'],
  ['gold', 'zh-Hant', 'en'],
] as const)('%s beside %s is %s', (text, beside, lang) => {
  expect(langOf(text, beside)).toBe(lang)
})

test('without a table the spelling is that of what stands beside', () => {
  expect(plainLangOf('港股')).toBe('zh-Hans')
  expect(plainLangOf('港股', 'zh-Hant')).toBe('zh-Hant')
  expect(plainLangOf('港股', 'en')).toBe('zh-Hans')
  expect(plainLangOf('gold', 'zh-Hant')).toBe('en')
})

test('what both spellings write is what the character sets for both have', async () => {
  const tables = await Promise.all([
    import('opencc-js/dict/TSCharacters'),
    import('opencc-js/dict/STCharacters'),
    import('opencc-js/dict/JPShinjitaiCharacters'),
  ])
  const [traditional, simpler, japanese] = tables.map(
    ({ default: table }) =>
      new Set(
        charactersOf(table).flatMap(([one, other]) =>
          one === other || one.length > 1 ? [] : [one],
        ),
      ),
  ) as [Set<string>, Set<string>, Set<string>]
  // Without the rows that others than their makers added.
  const big5 = decoded('big5', [0xa4, 0xc6], [0x40, 0xfe])
  for (const one of decoded('big5', [0xc9, 0xf9], [0x40, 0xfe])) big5.add(one)
  const gb2312 = decoded('gbk', [0xb0, 0xf7], [0xa1, 0xfe])
  const others = [...simpler, ...japanese].filter((one) => !traditional.has(one))
  const both = [
    ...[...traditional].filter((one) => gb2312.has(one)),
    ...others.filter((one) => big5.has(one)),
    ...[...japanese].filter((one) => !simpler.has(one) && !traditional.has(one) && gb2312.has(one)),
    // Each is traditional for one and simplified for the other.
    ...[...simpler].filter((one) => traditional.has(one) && big5.has(one)),
  ]
  expect([...new Set(both)].sort().join('')).toBe([...new Set(IN_BOTH)].sort().join(''))
  expect([...OF_TRADITIONAL].filter((one) => OF_OTHERS.has(one) || IN_BOTH.includes(one))).toEqual(
    [],
  )
  expect(OF_TRADITIONAL.size).toBeGreaterThan(2_500)
  expect(OF_OTHERS.size).toBeGreaterThan(2_500)
})

/** All characters of two bytes of a set. */
function decoded(
  name: string,
  [from, to]: readonly [number, number],
  [low, high]: readonly [number, number],
): Set<string> {
  const decoder = new TextDecoder(name)
  const all = new Set<string>()
  for (let lead = from; lead <= to; lead++) {
    for (let trail = low; trail <= high; trail++) {
      all.add(decoder.decode(new Uint8Array([lead, trail])))
    }
  }
  return all
}
