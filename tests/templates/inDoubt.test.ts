/** What pages say of doubts is what is there: figures, dates or both. */

import { expect, test } from 'vitest'
import { arrange } from '../../src/digest/arrange.ts'
import { MOST_CASES } from '../../src/digest/doubts/cases.ts'
import { figuresPages } from '../../src/digest/views/figures.ts'
import { homePages } from '../../src/digest/views/home.ts'
import type { Page } from '../../src/digest/views/page.ts'
import { topicPages } from '../../src/digest/views/topic.ts'
import { topicsPages } from '../../src/digest/views/topics.ts'
import type { Language } from '../../src/text/time.ts'
import { render as figures } from '../../templates/figures.11ty.ts'
import { render as home } from '../../templates/home.11ty.ts'
import type { Data } from '../../templates/parts/sheet.ts'
import { render as topic } from '../../templates/topic.11ty.ts'
import { render as topics } from '../../templates/topics.11ty.ts'
import { arranged, lightFile, listing } from '../arranged.ts'
import { DIFFERING, digestOf, MISDATED, misdatedDump } from './inDoubt.ts'
import { sheetOf } from './sheet.ts'

const ARTICLES = { none: [], figures: [DIFFERING], date: [MISDATED], both: [DIFFERING, MISDATED] }

const SAID = {
  none: {
    en: { heading: null, key: '', count: null, first: 'None is in doubt.' },
    zh: { heading: null, key: '', count: null, first: '，无存疑。' },
  },
  figures: {
    en: {
      heading: 'Figures that disagree',
      key: '≠ figures disagree',
      count: '1 disagreement',
      first: 'One disagreement stands first.',
    },
    zh: {
      heading: '数字不一致',
      key: '≠ 数字不一致',
      count: '1处数字存疑',
      first: '；1处数字存疑，列在最前。',
    },
  },
  date: {
    en: {
      heading: 'Dates that do not fit',
      key: '≠ a date does not fit',
      count: '1 date in doubt',
      first: 'One date in doubt stands first.',
    },
    zh: {
      heading: '日期与发布日不符',
      key: '≠ 日期存疑',
      count: '1处日期存疑',
      first: '；1处日期存疑，列在最前。',
    },
  },
  both: {
    en: {
      heading: 'Figures and dates in doubt',
      key: '≠ figures disagree or a date does not fit',
      count: '1 disagreement and 1 date in doubt',
      first: 'One disagreement and one date in doubt stand first.',
    },
    zh: {
      heading: '数字与日期存疑',
      key: '≠ 数字不一致或日期存疑',
      count: '1处数字、1处日期存疑',
      first: '；1处数字、1处日期存疑，列在最前。',
    },
  },
} as const

/** The first page of its kind. */
function shown<View>(
  [page]: readonly Page<View>[],
  render: (data: Data<View>) => string,
  language: Language,
): string {
  if (!page) throw new Error('no page')
  return render({ sheet: sheetOf(page.permalink, page.view(), language) })
}

/** The text below the first element of an id or class, without its tags. */
function textOf(markup: string, start: RegExp): string | null {
  const found = new RegExp(`${start.source}[^>]*>(.*?)</(?:div|p)>`, 's').exec(markup)
  return found?.[1]?.replace(/<[^>]*>/g, '').trim() ?? null
}

test.each(
  (['none', 'figures', 'date', 'both'] as const).flatMap((kind) =>
    (['en', 'zh'] as const).map((language) => [kind, language] as const),
  ),
)('pages tell of what is in doubt: %s, %s', (kind, language) => {
  // An article in no doubt stands by, so that there is a page in each case.
  const calm = '铜价下跌\nCai Jing· 2025-11-08 10:00\nCore Viewpoint - Copper falls [1].'
  const digest = digestOf({ Tin: [...ARTICLES[kind], calm] })
  const { heading, key, count, first } = SAID[kind][language]
  const total = kind === 'both' ? 2 : 1
  const front = shown(homePages(digest, null), home, language)
  const own = shown(topicPages(digest), topic, language)
  const told = shown(topicsPages(digest), topics, language)
  const table = shown(figuresPages(digest), figures, language)

  for (const page of [front, own]) {
    expect(textOf(page, /id="doubts"/)).toBe(heading && `${heading} ${total}`)
  }
  // The two that differ are of one story; no two sources agree.
  const when = language === 'en' ? 'When, and from whom' : '时间与来源'
  const joins = language === 'en' ? 'a line joins the same story; ' : '连线为同一件事；'
  const isJoined = kind === 'figures' || kind === 'both'
  expect(textOf(own, /class="label"/)).toBe(`${when} ${isJoined ? joins : ''}${key}`.trim())

  const lead = textOf(own, /class="standfirst"/)
  if (count === null) expect(lead).not.toMatch(/in doubt|存疑/)
  else expect(lead).toMatch(new RegExp(`[,，] ?${count}[.。]$`))
  expect(told.includes(`≠ ${count}`)).toBe(count !== null)

  expect(textOf(table, /class="standfirst"/)).toContain(first)
  const [, keys] = /<p class="full caption more">(.*?)<a/s.exec(table) ?? []
  const stop = language === 'en' ? '. ' : '。'
  const data = language === 'en' ? 'Data:' : '数据：'
  expect(keys?.replace(/<[^>]*>/g, '').trim()).toBe(`${key && `${key}${stop}`}${data}`)
})

test.each([
  ['en', '= two sources agree. Data:', 'Data:'],
  ['zh', '= 两个来源一致。数据：', '数据：'],
] as const)(
  'the sign of figures that agree is told where it stands: %s',
  (language, told, untold) => {
    const agreeing = DIFFERING.replace('2.85 million', '380,000')
    const other = '铜价下跌\nCai Jing· 2025-11-08 10:00\nCore Viewpoint - Copper falls by 3% [1].'
    const pages = figuresPages(digestOf({ Tin: [agreeing], Copper: [other] }))
    const key = (permalink: string): string | undefined => {
      const found = pages.filter((page) => page.permalink === permalink)
      const [, keys] =
        /<p class="full caption more">(.*?)<a/s.exec(shown(found, figures, language)) ?? []
      return keys?.replace(/<[^>]*>/g, '').trim()
    }
    expect(['figures.html', 'figures-mass.html'].map(key)).toEqual([told, told])
    expect(key('figures-percent.html')).toBe(untold)
  },
)

test.each([
  [
    'en',
    'All 101',
    '101 dates in doubt; the newest 100 stand first.',
    'In doubt: September 2025',
    '2025 Sep',
  ],
  ['zh', '全部101处', '；101处日期存疑，最新100处列在最前。', '存疑：2025年9月', '2025年9月'],
] as const)(
  'more doubts than a page holds are reached from it by month: %s',
  (language, all, first, heading, label) => {
    const text = Buffer.from(misdatedDump(MOST_CASES + 1))
    const digest = arranged({ 'tin.txt': text })
    const pages = figuresPages(digest)
    const table = shown(pages, figures, language)
    expect(textOf(table, /class="standfirst"/)).toContain(first)
    const [month] = pages[0]?.view().months ?? []
    expect(month?.permalink).toBe('figures-2025-09.html')
    expect(table).toContain(`href="${month?.permalink}" aria-label="${label}"`)
    const own = pages.filter(({ permalink }) => permalink === month?.permalink)
    const page = shown(own, figures, language)
    expect(page).toContain(`<h1>${heading}</h1>`)
    expect(page).not.toContain(`href="${month?.permalink}" aria-label`)
    const ofMonth = digest.disagreements.filter(({ permalink }) =>
      permalink.startsWith(`${month?.permalink}#`),
    )
    expect(ofMonth.length).toBeGreaterThan(1)
    for (const { id } of ofMonth) expect(page).toContain(`id="d-${id}"`)
    const [front, topicOf] = [homePages(digest, null)[0], topicPages(digest)[0]]
    if (!front || !topicOf) throw new Error('no page')
    expect(home({ sheet: sheetOf('index.html', front.view(), language) })).toContain(
      `<a class="link" href="figures.html">${all}</a>`,
    )
    const aside = topic({ sheet: sheetOf('t/tin.html', topicOf.view(), language) })
    expect(aside).toContain(`<a class="link" href="../figures/tin.html">${all}</a>`)
    expect(aside.match(/href="\.\.\/figures-2025-\d\d\.html#d-/g)).toHaveLength(12)
  },
)

test.each([
  ['en', 'Looked into 1', 'Figures and dates', 'The editor has looked into it: Seen.'],
  ['zh', '已核实 1', '数字与日期', '编者已核实： Seen.'],
] as const)(
  'a topic tells what was looked into, behind what is in doubt: %s',
  (language, none, both, note) => {
    const articles = { Tin: [DIFFERING, MISDATED] }
    const idOf = new Map(digestOf(articles).disagreements.map(({ id, kind }) => [kind, id]))
    const withNotes = (...kinds: readonly ('figures' | 'date')[]): string => {
      const notes = kinds.map((kind) => [idOf.get(kind) ?? '', 'Seen.'])
      const digest = digestOf(articles, Object.fromEntries(notes))
      return shown(topicPages(digest), topic, language)
    }
    expect(textOf(withNotes(), /id="doubts"/)).toContain(both)
    const one = withNotes('figures')
    const [open, seen] = [...one.matchAll(/<a href="\.\.\/figures\.html#d-(\w+)/g)].map(
      ([, id]) => id,
    )
    expect([open, seen]).toEqual([idOf.get('date'), idOf.get('figures')])
    expect(one.replace(/<[^>]*>/g, '')).toContain(note)
    const all = withNotes('figures', 'date')
    expect(textOf(all, /id="doubts"/)).toBe(none.replace('1', '2'))
    expect(all).not.toContain('block doubts')
    expect(all).not.toContain('href="#doubts"')
  },
)

test.each([
  ['en', 'None is in doubt.'],
  ['zh', '无存疑。'],
] as const)('a month of which all is dismissed says so: %s', (language, told) => {
  const light = lightFile('tin.txt', misdatedDump(MOST_CASES + 1))
  const ids = arrange([light], { dismiss: {}, topics: {} })
    .disagreements.filter(({ permalink }) => permalink.startsWith('figures-2025-09.html#'))
    .map(({ id }) => id)
  const digest = arrange([light], {
    dismiss: Object.fromEntries(ids.map((id) => [id, 'Seen.'])),
    topics: {},
  })
  const own = figuresPages(digest).filter(({ permalink }) => permalink === 'figures-2025-09.html')
  const page = shown(own, figures, language)
  expect(textOf(page, /class="standfirst"/)).toBe(told)
  expect(page.match(/<tbody class="case"/g)).toHaveLength(ids.length)
})

test.each([
  ['en', '2, 1 looked into', 'Two dates in doubt', 'The editor has looked into it: Seen.'],
  ['zh', '2，1处已核实', '2处日期存疑', '编者已核实： Seen.'],
] as const)(
  'the page of figures counts as in doubt what is, and beside it what was looked into: %s',
  (language, count, lead, note) => {
    const jade =
      'Jade\nCai Jing· 2025-11-09 08:41\nCore Viewpoint - Mines made 380,000 tons of jade [1].'
    const lights = [lightFile('tin.txt', misdatedDump(3)), lightFile('j.txt', listing('J', jade))]
    const dismissed = (dismiss: Readonly<Record<string, string>>) =>
      arrange(lights, { dismiss, topics: {} })
    const [{ id } = { id: '' }] = dismissed({}).disagreements
    const pages = figuresPages(dismissed({ [id]: 'Seen.' }))
    const page = shown(
      pages.filter(({ permalink }) => permalink === 'figures.html'),
      figures,
      language,
    )
    expect(page).toContain(`<span class="count">${count}</span>`)
    expect(textOf(page, /class="standfirst"/)).toContain(lead)
    expect(page.replace(/<[^>]*>/g, '')).toContain(note)
  },
)
