import { expect, test } from 'vitest'
import type { Digest } from '../../src/digest/digest.ts'
import { figuresPages } from '../../src/digest/views/figures.ts'
import type { Language } from '../../src/text/time.ts'
import { render } from '../../templates/figures.11ty.ts'
import { DIFFERING, digestOf, MISDATED, misdatedDump } from './inDoubt.ts'
import { sheetOf } from './sheet.ts'

function pageAt(permalink: string, digest: Digest, language: Language = 'en'): string {
  const page = figuresPages(digest).find((each) => each.permalink === permalink)
  if (!page) throw new Error(`no page ${permalink}`)
  return render({ sheet: sheetOf(permalink, page.view(), language) })
}

test('a date that does not fit stands there where no article has a figure', () => {
  const digest = digestOf({ Tin: [MISDATED] })
  const [found] = digest.disagreements
  expect(digest.totals.figures).toBe(0)
  for (const permalink of ['figures.html', 'figures/tin.html'])
    expect(pageAt(permalink, digest)).toContain(`id="d-${found?.id}"`)
})

test('a topic in a list of them breaks before no comma: it is no block of its own', () => {
  const page = pageAt('figures.html', digestOf({ Earth: [DIFFERING], Tin: [MISDATED] }))
  expect(page).toContain('<a class="link unit" href="figures/earth.html">Earth</a>, <a')
})

test('a lead is called so in the language of the page', () => {
  const digest = digestOf({ Earth: [DIFFERING] })
  expect(pageAt('figures.html', digest)).toMatch(/L\d+<\/a> lead</)
  const chinese = pageAt('figures.html', digest, 'zh')
  expect(chinese).toMatch(/L\d+<\/a> 导语</)
  expect(chinese).not.toMatch(/> ?lead</)
})

test('a figure without a subject is told as one to who does not see the dash, and has no line for it on a phone', () => {
  const digest = digestOf({
    Tin: ['Tin\nTin News· 2025-11-08 10:00\nCore Viewpoint - Up 43% [1].'],
  })
  const told = (language: Language) =>
    /aria-label="(no subject|无对象)" class="wide">–</.exec(
      pageAt('figures.html', digest, language),
    )?.[1]
  expect([told('en'), told('zh')]).toEqual(['no subject', '无对象'])
})

test('by value, a length in miles stands among those in metres, and a range in its middle', () => {
  const lengths = `Lengths
Cai Jing· 2025-11-09 08:41
Core Viewpoint - The pipe is 1,900 m long, the road 1.6 miles and the wall 2 km [1]. Group 1: More - It is 3 km to the sea, and 2 to 2.4 km to the town [2].`
  const page = pageAt('figures-by-value.html', digestOf({ Lengths: [lengths] }))
  const shown = [...page.matchAll(/<td class="value amount"[^>]*>([^<]*)</g)].map(
    ([, text]) => text,
  )
  expect(shown).toEqual(['3 km', '1.6 miles', '2 to 2.4 km', '2 km', '1,900 m'])
  expect(page).toContain('data-value="2574.9504" data-unit="mile" data-base="m"')
  expect(page).toContain('data-value="2200" data-unit="km" data-base="m"')
})

test('a disagreement leads to itself: its address has the id that the settings ask for', () => {
  const digest = digestOf({ Earth: [DIFFERING] })
  const [found] = digest.disagreements
  expect(pageAt('figures.html', digest)).toContain(
    `href="#d-${found?.id}" aria-label="Link to this entry">#</a>`,
  )
})

test('a menu of units has no name twice, and no noun of the other language', () => {
  const counts = `People\nCai Jing· 2025-11-09 08:41
Core Viewpoint - The fair drew 300 people [1]. Group 1: More - 工厂有320名员工，另招40人 [2]. - 选举得票4200票 [2]. - The vote was 4,100 votes [3].`
  const unitsIn = (language: Language): readonly string[] => {
    const page = pageAt('figures.html', digestOf({ People: [counts] }), language)
    const units = [...page.matchAll(/data-unit="([^"]*)"/g)].map(([, unit = '']) => unit)
    return [...new Set(units)].sort()
  }
  expect(unitsIn('en')).toEqual(['', 'people', 'votes'])
  expect(unitsIn('zh')).toEqual(['', 'people', '票'])
  expect(pageAt('figures.html', digestOf({ People: [counts] }), 'zh')).toContain(
    '<option value="people">人</option>',
  )
})

test('the first figures and doubts are seen, the others where they are asked for', () => {
  const counts = Array.from({ length: 60 }, (_, at) => `A mine of ${at + 100} tons`)
  const many = `Mines\nCai Jing· 2025-11-09 08:41\nCore Viewpoint - A mine [1]. Group 1: More - ${counts.join(' [1]. - ')} [2].`
  const page = pageAt('figures.html', digestOf({ Mines: [many] }))
  const [first = '', others = ''] = page.split('<details')
  const rows = (part: string): number => part.match(/<tr data-value/g)?.length ?? 0
  expect([rows(first), rows(others)]).toEqual([40, 20])
  expect(others).toContain('>20 more</summary>')
  // Its order is that of both.
  expect(page.match(/aria-sort/g)).toHaveLength(1)
  const doubts = pageAt('figures.html', digestOf({ Tin: misdatedDump(9).split('\n').slice(4) }))
  expect(doubts.split('<details')[1]?.match(/class="case"/g)).toHaveLength(3)
})

test('a figure in many words has no room in the line of a phone, and is not cut off there', () => {
  const digest = digestOf({
    Port: [
      'Port\nPort News· 2025-11-08 10:00\nCore Viewpoint - It used nine hundred and ninety-nine thousand kilowatt-hours and 5% [1].',
    ],
  })
  const page = pageAt('figures.html', digest)
  const words = 'nine hundred and ninety-nine thousand kilowatt-hours'
  expect(page).toContain(`<td class="value amount long">${words}</td>`)
  expect(page).toContain(`<b>${words}</b>`)
  expect(page).toContain('<b class="unit">5%</b>')
})

test('a subject begins like a line of its own, but for a name that begins small', () => {
  const text = 'In May, crude output was 3 million tons, and the iPhone price was $700'
  const digest = digestOf({
    Oil: [`Oil\nOil News· 2025-11-08 10:00\nCore Viewpoint - ${text} [1].`],
  })
  const page = pageAt('figures.html', digest)
  expect(
    [...page.matchAll(/<th scope="row"[^>]*>([^<]*)/gu)].map(([, subject]) => subject),
  ).toEqual(['Crude output', 'iPhone price'])
})

test('a row says its topic only where a script narrows the table by it', () => {
  const digest = digestOf({ Earth: [DIFFERING], Tin: [MISDATED] })
  expect(pageAt('figures.html', digest)).toContain('data-topic="Earth"')
  expect(pageAt('figures/earth.html', digest)).not.toContain('data-topic')
})
