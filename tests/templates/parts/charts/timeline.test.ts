import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Dot, Timeline } from '../../../../src/digest/views/topic.ts'
import { textWidth } from '../../../../templates/parts/charts/percent.ts'
import { timeline } from '../../../../templates/parts/charts/timeline.ts'
import { sheetOf } from '../../sheet.ts'

const sheet = sheetOf('t/x.html', null)

function dot(day: number, at: number): Dot {
  const published = new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10)
  const value = {
    text: '$8.5 billion',
    lang: 'en',
    value: 8.5e9,
    low: null,
    high: null,
    unit: 'USD',
    unitKind: 'money',
    qualifier: null,
  } as const
  return {
    id: `x${at}`,
    published,
    key: { value, caption: value },
    inDoubt: at % 3 === 0 ? 'figures' : null,
    keyDisputed: at % 3 === 0,
  }
}

type Lane = Timeline['lanes'][number]

function chartOf(
  lanes: readonly Omit<Lane, 'isOthers'>[],
  stories: Timeline['stories'] = [],
): string {
  const all = lanes.map((lane) => ({ ...lane, isOthers: false }))
  return timeline(sheet, { lanes: all, stories, inDoubt: null }).markup
}

/** Labels of a chart as boxes: line of the label, from and to in pixels of a desk's width. */
function labels(
  markup: string,
): readonly { readonly y: number; readonly from: number; readonly to: number }[] {
  const texts =
    /<text(?: class="wide")? x="([\d.]+)%" dx="[-\d.]+em" y="([\d.]+)em"( text-anchor="end")?>(.*?)<\/text>/g
  return [...markup.matchAll(texts)].map(([, x, y, turned, text = '']) => {
    const width = text.replace(/<[^>]*>/g, '').length * 6
    const at = (Number(x) / 100) * 880
    return { y: Number(y), from: turned ? at - width : at, to: turned ? at : at + width }
  })
}

test('labels never lie on each other, and each dot leads to its article', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 150 }), { minLength: 1, maxLength: 40 }),
      (days) => {
        const dots = days.toSorted((left, right) => right - left).map(dot)
        const markup = chartOf([{ source: null, dots }])
        expect(markup.match(/<a href="#r-x\d+">/g)).toHaveLength(dots.length)
        const boxes = labels(markup)
        expect(boxes.length).toBeGreaterThan(0)
        for (const box of boxes) {
          for (const other of boxes) {
            if (box === other || box.y !== other.y) continue
            expect(box.to <= other.from || other.to <= box.from).toBe(true)
          }
        }
      },
    ),
  )
})

test('each year has its name at the foot, the first month too where it has room, and names never touch', () => {
  const spans = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 3000 }))
  fc.assert(
    fc.property(spans, ([first, length]) => {
      const markup = chartOf([{ source: null, dots: [dot(first + length, 0), dot(first, 1)] }])
      const names = [
        ...markup.matchAll(
          /<text( class="wide")? x="([\d.]+)%"(?: dx="[\d.]+em")? y="[\d.]+em">((?:[A-Z][a-z]{2})(?: (\d{4}))?)/g,
        ),
      ]
      for (const [room, shown] of [
        [700, names],
        [280, names.filter(([, wide]) => wide === undefined)],
      ] as const) {
        // Of a span within one year the page names that.
        const years = shown.flatMap(([, , , , year]) => (year === undefined ? [] : [year]))
        if (room === 280) expect(new Set(years).size).toBe(years.length)
        const told = shown.map(([, , , name = '']) => name)
        if (years.length > 0)
          expect(told.filter((name) => name.startsWith('Jan '))).toEqual(
            told.filter((name) => name.startsWith('Jan')),
          )
        for (const [at, [, , x, name = '']] of shown.entries()) {
          const [, , next = '200'] = shown[at + 1] ?? []
          expect(((Number(next) - Number(x)) / 100) * room).toBeGreaterThan(textWidth(name))
        }
      }
    }),
  )
})

test('a source is as tall as its name and labels need: a name stands beside labels that leave it room', () => {
  const chart = (name: string, days: readonly number[]): string =>
    chartOf([{ source: { text: name, lang: 'en' }, dots: [...days, 0].map(dot) }])
  const lineOf = (markup: string): number =>
    Number(/class="base"[^>]* y1="([\d.]+)em"/.exec(markup)?.[1])
  const heightOf = (markup: string): number =>
    Number(/class="chart" height="([\d.]+)em"/.exec(markup)?.[1])
  const nameOf = (markup: string): number =>
    Number(/class="strong"[^>]* x="0" y="([\d.]+)em"/.exec(markup)?.[1])
  // Without the oldest dot, which stands at the left edge.
  const alone = chartOf([{ source: { text: 'Reuters', lang: 'en' }, dots: [dot(28, 0)] }])
  expect(labels(alone).map(({ y }) => y)).toContain(nameOf(alone))
  const edge = chart('Reuters', [28])
  expect(labels(edge).every(({ y }) => y > nameOf(edge))).toBe(true)
  expect(lineOf(edge)).toBeGreaterThan(lineOf(alone))
  const long = 'The Quarterly of Ferries'
  const far = chartOf([{ source: { text: long, lang: 'en' }, dots: [dot(16, 0)] }])
  expect(labels(far).every(({ y }) => y > nameOf(far))).toBe(true)
  // Labels below the line take room of their own.
  const both = chartOf([
    { source: { text: 'Reuters', lang: 'en' }, dots: [dot(28, 0), dot(27, 1)] },
  ])
  expect(heightOf(both)).toBeGreaterThan(heightOf(alone))
})

test('strokes join all articles of a story by the shortest way, not up and down from day to day', () => {
  const dots = [60, 59, 58, 57, 0].map(dot)
  const lanes = [0, 1].map((lane) => ({
    source: null,
    dots: dots.filter((_, at) => at % 2 === lane),
  }))
  const markup = chartOf(lanes, [['x0', 'x1', 'x2', 'x3']])
  const strokes = [...markup.matchAll(/class="story"[^>]* y1="([\d.]+)em" y2="([\d.]+)em"/g)]
  expect(strokes).toHaveLength(3)
  expect(strokes.filter(([, from, to]) => from !== to)).toHaveLength(1)
})

test('a label stands on the side of its dot where the stroke of a story is not', () => {
  const lanes = [
    { source: null, dots: [dot(0, 1)] },
    { source: null, dots: [dot(30, 2)] },
    { source: null, dots: [dot(2, 4)] },
  ]
  const markup = chartOf(lanes, [['x1', 'x2']])
  const lines = [...markup.matchAll(/class="base"[^>]* y1="([\d.]+)em"/g)].map(([, y]) => Number(y))
  const [first, second] = labels(markup).filter(({ y }) => y < Number(lines[2]) - 3)
  // It goes down from the one and comes to the other from above, far from the middle of both.
  expect(first?.y).toBeLessThan(Number(lines[0]))
  expect(second?.y).toBeGreaterThan(Number(lines[1]))
})

test('the newest article has its figure', () => {
  const dots = [40, 39, 38, 37, 36].map(dot)
  const markup = chartOf([{ source: null, dots }])
  const newest = markup.slice(markup.indexOf('#r-x0'), markup.indexOf('#r-x1'))
  expect(newest).toContain('$8.5bn')
})

test('a stroke joins the articles of a story', () => {
  const lanes = [
    { source: { text: 'A', lang: 'en' } as const, dots: [dot(9, 1)] },
    { source: { text: 'B', lang: 'en' } as const, dots: [dot(8, 2)] },
  ]
  const markup = chartOf(lanes, [['x1', 'x2']])
  expect(markup.match(/class="story"/g)).toHaveLength(1)
})

test.each([
  ['figures', 'Figures disagree'],
  ['date', 'A date does not fit'],
  ['both', 'Figures disagree, a date does not fit'],
] as const)('a dot says what of its article is in doubt: %s', (inDoubt, said) => {
  const markup = chartOf([{ source: null, dots: [{ ...dot(9, 1), inDoubt }] }])
  expect(markup).toContain(`<title>10 Jan 2025, ${said}</title>`)
})

test('on a phone names of months neither meet nor reach out of the chart, and tell each year', () => {
  const names =
    /<text( class="wide")? x="([\d.]+)%"(?: dx="[\d.]+em")? y="[\d.]+em">([A-Z][a-z]{2}[^<]*)/g
  for (let days = 20; days < 1500; days += 37) {
    const markup = chartOf([{ source: null, dots: [dot(days, 1), dot(0, 2)] }])
    const shown = [...markup.matchAll(names)].filter(([, wide]) => wide === undefined)
    const boxes = shown.map(([, , x, name = '']) => {
      const from = (Number(x) / 100) * 280 + (Number(x) > 0 ? 6 : 0)
      return { from, to: from + textWidth(name), name }
    })
    for (const [at, { to }] of boxes.entries())
      expect(to, `${days} days`).toBeLessThanOrEqual(boxes[at + 1]?.from ?? 280)
    const told = boxes.filter(({ name }) => / \d{4}$/.test(name)).length
    if (boxes.length > 2 && days > 400) expect(told, `${days} days`).toBeGreaterThan(0)
  }
})

test('in a chart of several years the first month has its year as well, said as the language says it', () => {
  const lanes = [{ source: null, isOthers: false, dots: [dot(800, 1), dot(0, 2)] }]
  const inChinese = sheetOf('zh/t/x.html', null)
  const drawn = timeline(
    { ...inChinese, language: 'zh' },
    { lanes, stories: [], inDoubt: null },
  ).markup
  expect(chartOf(lanes)).toContain('>Jan 2025<')
  expect(drawn).toContain('>2025年1月<')
  expect(drawn).not.toMatch(/月 \d{4}/)
  expect(chartOf([{ source: null, dots: [dot(90, 1), dot(0, 2)] }])).not.toContain('>Jan 2025<')
})

test('a long name of a source is shortened on a phone alone', () => {
  const source = { text: 'The Long-Named Publishing House of Saxony', lang: 'en' } as const
  expect(chartOf([{ source, dots: [dot(9, 1)] }])).toContain(
    '>The Long-Named Publishing Hou<tspan class="wide">se of Saxony</tspan><tspan class="narrow">…</tspan> <tspan dx',
  )
  expect(chartOf([{ source: { text: 'Xin Lang', lang: 'en' }, dots: [dot(9, 1)] }])).toContain(
    '>Xin Lang <tspan dx',
  )
})

test('the sign of doubt stands beside a figure that is in doubt, and beside the day where another is', () => {
  const told = (keyDisputed: boolean): string =>
    chartOf([{ source: null, dots: [{ ...dot(9, 1), inDoubt: 'figures', keyDisputed }] }])
  expect(told(true)).toMatch(/\$8\.5bn<\/tspan><tspan class="unequal"[^>]*>≠/)
  expect(told(false)).not.toContain('$8.5bn')
  expect(told(false)).toMatch(/>10<\/tspan><tspan class="unequal"[^>]*>≠/)
})

test('articles of a few days stand over the whole width, those of months in whole months', () => {
  const placesOf = (...days: readonly number[]): readonly number[] =>
    [
      ...chartOf([{ source: null, dots: days.map(dot) }]).matchAll(/class="dot" cx="([\d.]+)%"/g),
    ].map(([, x]) => Number(x))
  const [newest = 0, oldest = 0] = placesOf(12, 9)
  expect(newest - oldest).toBeGreaterThan(40)
  expect(oldest).toBeGreaterThan(5)
  expect(newest).toBeLessThan(95)
  const [late = 0, early = 0] = placesOf(70, 9)
  // Of 90 days.
  expect(early).toBeCloseTo((9.5 / 90) * 100, 1)
  expect(late).toBeCloseTo((70.5 / 90) * 100, 1)
})

test('a source whose name a stroke would go through has it at the right end', () => {
  const named = (text: string) => ({ text, lang: 'en' }) as const
  const lanes = [
    { source: named('Handelsblatt'), dots: [dot(11, 1)] },
    { source: named('The Quarterly of Ferries and Ports'), dots: [dot(10, 2)] },
    { source: named('Zeit'), dots: [dot(30, 3)] },
  ]
  const places = (stories: readonly (readonly string[])[]): readonly string[] =>
    [...chartOf(lanes, stories).matchAll(/class="strong"[^>]* x="(\d+%?)"/g)].map(([, x = '']) => x)
  expect(places([])).toEqual(['0', '0', '0'])
  expect(places([['x1', 'x2']])).toEqual(['0', '100%', '0'])
})

test('articles that name no source are not told to be those of all others', () => {
  const lanes = (isOthers: boolean) => [{ source: null, isOthers, dots: [dot(9, 1)] }]
  const told = (isOthers: boolean): string =>
    timeline(sheet, { lanes: lanes(isOthers), stories: [], inDoubt: null }).markup
  expect(told(false)).toContain('>Source not named ')
  expect(told(true)).toContain('>Other sources ')
})

test('the name of a dot holds the figure that is written beside it', () => {
  const markup = chartOf([{ source: null, dots: [dot(10, 1)] }])
  expect(markup).toContain('<title>11 Jan 2025, $8.5bn</title>')
})
