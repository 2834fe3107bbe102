import { expect, test } from 'vitest'
import { archivePages } from '../../src/digest/views/archive.ts'
import { homePages } from '../../src/digest/views/home.ts'
import { monthPages } from '../../src/digest/views/month.ts'
import { sourcesPages } from '../../src/digest/views/sources.ts'
import { topicPages } from '../../src/digest/views/topic.ts'
import { topicsPages } from '../../src/digest/views/topics.ts'
import type { Language } from '../../src/text/time.ts'
import { render as renderArchive } from '../../templates/archive.11ty.ts'
import { render as renderHome } from '../../templates/home.11ty.ts'
import { render as renderMonth } from '../../templates/month.11ty.ts'
import { render as renderSources } from '../../templates/sources.11ty.ts'
import { render as renderTopic } from '../../templates/topic.11ty.ts'
import { render as renderTopics } from '../../templates/topics.11ty.ts'
import { arranged } from '../arranged.ts'
import { DIFFERING, digestOf, MISDATED } from './inDoubt.ts'
import { sheetOf } from './sheet.ts'

function article(at: number, year = 2025): string {
  return `Kite ${at}\nCai Jing· ${year}-01-09 08:41\nCore Viewpoint - Kite ${at} flies [1].`
}

test('the years of a long list stand above it: on a phone nobody would find them below', () => {
  const articles = Array.from({ length: 160 }, (_, at) => article(at, 2024 + (at % 2)))
  const [page] = topicPages(digestOf({ Kites: articles }))
  if (!page) throw new Error('no page')
  const markup = renderTopic({ sheet: sheetOf(page.permalink, page.view()) })
  const years = markup.indexOf('>By year<')
  expect(years).toBeGreaterThan(0)
  expect(years).toBeLessThan(markup.indexOf('<li class="row'))
})

test('the months of a topic with many articles have their names on a desk', () => {
  const articles = Array.from({ length: 160 }, (_, at) =>
    article(at).replace('-01-', at % 2 ? '-03-' : '-05-'),
  )
  const [page] = topicPages(digestOf({ Kites: articles }))
  const markup = page ? renderTopic({ sheet: sheetOf(page.permalink, page.view()) }) : ''
  expect(markup).toContain('<span>A<span class="wide">pr</span></span>')
})

test('a topic of several years has a heading for each, and its rows do not say it again', () => {
  const told = ['Copper fell', 'Rain came early', 'A bridge opened', 'Voters chose red']
  const articles = told.map(
    (text, at) =>
      `${text}\nCai Jing· ${[2025, 2024, 2023, 2023][at]}-01-0${at + 1} 08:41\nCore Viewpoint - ${text} [1].`,
  )
  const undated = 'Snow\nCore Viewpoint - Skis sell [1].'
  const markupOf = (all: readonly string[]): string => {
    const [page] = topicPages(digestOf({ Kites: all }))
    if (!page) throw new Error('no page')
    return renderTopic({ sheet: sheetOf(page.permalink, page.view()) })
  }
  const headings = (markup: string): readonly string[] =>
    [...markup.matchAll(/<h2>([^<]+)<\/h2> <span class="count">([^<]+)</g)].map(
      ([, heading, count]) => `${heading}: ${count}`,
    )
  const several = markupOf([undated, ...articles])
  expect(headings(several).slice(0, 4)).toEqual([
    '2025: 1 article',
    '2024: 1 article',
    '2023: 2 articles',
    'Without a date: 1 article',
  ])
  expect(several).not.toContain('<wbr>20')
  expect(headings(markupOf([undated, ...articles.slice(2)]))[0]).toBe('Articles: 3')
})

test('a topic whose one story began the year before says the year of its newest article', () => {
  const told = ['2024-01-01', '2023-12-31'].map(
    (day) =>
      `Line 4 of the Lin'an metro opens\nCai Jing· ${day} 08:41\nCore Viewpoint - Line 4 of the Lin'an metro is 23 km long and cost 8.1 billion yuan [1].`,
  )
  const [page] = topicPages(digestOf({ Kites: told }))
  const markup = page ? renderTopic({ sheet: sheetOf(page.permalink, page.view()) }) : ''
  expect(markup.match(/<li class="row/g)).toHaveLength(1)
  expect(markup).toContain('<h2>2024</h2> <span class="count">1 article</span>')
})

test('a part of a long list leads to the newer one before it and the older one behind', () => {
  const pages = topicPages(digestOf({ Kites: Array.from({ length: 340 }, (_, at) => article(at)) }))
  const links = pages.map(({ permalink, view }) =>
    [
      ...renderTopic({ sheet: sheetOf(permalink, view()) }).matchAll(
        /href="([^"]*)" rel="(prev|next)"/g,
      ),
    ].map(
      ([, to = '', way]) => `${way} ${new URL(to, `https://x/${permalink}`).pathname.slice(1)}`,
    ),
  )
  const paths = pages.map(({ permalink }) => permalink)
  expect(paths.length).toBeGreaterThan(2)
  expect(links).toEqual(
    paths.map((_, at) => [
      ...(at > 0 ? [`prev ${paths[at - 1]}`] : []),
      ...(at + 1 < paths.length ? [`next ${paths[at + 1]}`] : []),
    ]),
  )
})

test('the largest topics are told about, the others are named', () => {
  const topics = Array.from({ length: 30 }, (_, at) => [`Topic ${at}`, [article(at)]])
  const [page] = topicsPages(digestOf(Object.fromEntries(topics)))
  if (!page) throw new Error('no page')
  const markup = renderTopics({ sheet: sheetOf(page.permalink, page.view()) })
  const [told = '', named = ''] = markup.split('id="others"')
  expect(told.match(/ entry"/g)).toHaveLength(24)
  expect(named.match(/<li><a /g)?.length).toBeGreaterThanOrEqual(6)
})

test('above the list of a topic a phone has the way to what is in doubt below it', () => {
  const [page] = topicPages(digestOf({ Earth: [DIFFERING] }))
  if (!page) throw new Error('no page')
  const markup = renderTopic({ sheet: sheetOf(page.permalink, page.view()) })
  const list = markup.indexOf('<li class="row')
  expect(markup.slice(0, list)).toContain(
    '<a class="doubt" href="#doubts">≠ Figures that disagree</a>',
  )
  expect(markup.slice(list)).toContain('id="doubts"')
})

test('amounts that differ by no digit that is shown stand once among those that disagree', () => {
  const told = (source: string, day: string, profit: string): string =>
    `工商银行前三季度净利润${profit}\n${source}· 2026-10-${day} 18:00\n核心观点 - 工商银行前三季度归母净利润${profit} [1]。\n`
  const articles = [
    told('新华财经', '30', '2699.08亿元'),
    told('财联社', '29', '2699亿元'),
    told('证券时报', '30', '2599亿元'),
  ]
  const [page] = topicPages(digestOf({ 银行: articles }))
  if (!page) throw new Error('no page')
  const markup = renderTopic({ sheet: sheetOf(page.permalink, page.view()) })
  const box = markup.slice(markup.indexOf('id="doubts"')).replace(/<[^>]*>/g, '')
  expect(box).toMatch(/¥259\.9bn\s+≠\s+¥269\.9bn(?!\s+≠)/)
})

test('the newest of the front page says its year, and so does another of its story from another year', () => {
  const told = (day: string): string =>
    DIFFERING.replace('2025-11-09', '2026-01-02').replace('2025-11-07', day)
  const daysOf = (day: string): readonly string[] => {
    const [page] = homePages(digestOf({ Earth: [told(day)] }), null)
    if (!page) throw new Error('no page')
    const markup = renderHome({ sheet: sheetOf(page.permalink, page.view()) })
    return [...markup.matchAll(/<time [^>]*>(.*?)<\/time>/g)].map(([, shown = '']) => shown)
  }
  expect(daysOf('2025-12-30')).toEqual(['2 Jan <wbr>2026', '30 Dec <wbr>2025'])
  expect(daysOf('2026-01-01')).toEqual(['2 Jan <wbr>2026', '1 Jan'])
})

test('the newest of the front page is set larger, but for a sentence as its title', () => {
  const markupOf = (title: string): string => {
    const text = `${title}\nCai Jing· 2025-01-09 08:41\nCore Viewpoint - Kites fly [1].`
    const [page] = homePages(digestOf({ Kites: [text] }), null)
    return page ? renderHome({ sheet: sheetOf(page.permalink, page.view()) }) : ''
  }
  expect(markupOf('Kites fly again')).toContain('class="row top"')
  expect(markupOf(`Kites fly${' over the town'.repeat(8)}`)).toContain('class="row"')
})

test('a month of the archive names as many topics as have room beside it', () => {
  const topicsOf = (...names: readonly string[]): number => {
    const text = (at: number) =>
      `K${at}\nCai Jing· 2025-01-0${at + 1} 08:41\nCore Viewpoint - Kites fly ${at} [1].`
    const digest = digestOf(Object.fromEntries(names.map((name, at) => [name, [text(at)]])))
    const [page] = archivePages(digest)
    const markup = page ? renderArchive({ sheet: sheetOf(page.permalink, page.view()) }) : ''
    return /class="key spare caption">(.*?)<\/p>/.exec(markup)?.[1]?.match(/<a/g)?.length ?? 0
  }
  const long = 'An institute of many words and of all they mean '
  expect(topicsOf('Tin', 'Tea', 'Gold', 'Rail', 'Film')).toBe(5)
  expect(topicsOf('Tin', `${long}here`, 'Tea', 'Rail')).toBe(2)
  expect(topicsOf(`${long}${long}`)).toBe(1)
})

test('articles without a date are led to by the archive, without a heading over nothing', () => {
  const undated = 'Snow\nCore Viewpoint - Skis sell [1].'
  const [page] = archivePages(digestOf({ Kites: [article(1, 2025), undated] }))
  const markup = page ? renderArchive({ sheet: sheetOf(page.permalink, page.view()) }) : ''
  expect(markup).toContain(
    '<a class="button" href="m/undated.html">Without a date <span class="count">1</span></a>',
  )
  expect(markup).not.toMatch(/<h2>(?:<a[^>]*>)?Without a date/)
  expect(markup).toContain('>1 article in 1 year, and 1 without a date. Choose a month.<')
})

test('the one title that the archive has of a month is said to be the newest of several', () => {
  const archiveOf = (...articles: readonly string[]): string => {
    const [page] = archivePages(digestOf({ Kites: articles }))
    return page ? renderArchive({ sheet: sheetOf(page.permalink, page.view()) }) : ''
  }
  expect(archiveOf(article(1), article(2))).toContain(
    '<p class="dek">The newest of them, 9 Jan</p>',
  )
  expect(archiveOf(article(1))).not.toContain('The newest')
})

test('the page of articles without a date has no later month, and no month an earlier one without', () => {
  const undated = 'Snow\nCore Viewpoint - Skis sell [1].'
  const pages = monthPages(digestOf({ Kites: [article(1, 2025), undated] }))
  const labels = pages.map(({ permalink, view }) => {
    const markup = renderMonth({ sheet: sheetOf(permalink, view()) })
    const [, nav = ''] = /<nav class="neighbours"(.*?)<\/nav>/s.exec(markup) ?? []
    return /<span class="caption">(\S+)/.exec(nav)?.[1]
  })
  expect(labels).toEqual(['Next', 'Previous'])
})

test('the chart of a topic says how many articles without a date it does not show', () => {
  const undated = 'Snow\nCore Viewpoint - Skis sell [1].'
  const topicOf = (...articles: readonly string[]): string => {
    const [page] = topicPages(digestOf({ Kites: articles }))
    return page ? renderTopic({ sheet: sheetOf(page.permalink, page.view()) }) : ''
  }
  expect(topicOf(article(1), article(2), undated)).toContain(
    'Outside the chart, 1 article without a date.',
  )
  expect(topicOf(article(1), article(2))).not.toContain('Outside the chart')
  expect(topicOf(undated)).not.toContain('Outside the chart')
})

test('headings of a topic are one whatever number stands before them', () => {
  const headed = (at: number, heading: string): string =>
    `---\ntitle: Kite ${at}\ndate: 2025-01-0${at}\ntopic: Kites\n---\n\n## ${heading}\n\n- Kite ${at} flies [1].\n`
  const heads = ['一、供应', '供应', '（二）供应', '3. 供应', '1.5 million kites', '三星']
  const files = heads.map((heading, at) => [`k${at}.md`, headed(at + 1, heading)])
  const [page] = topicPages(arranged(Object.fromEntries(files)))
  const told = page
    ?.view()
    .summary?.headings.map(({ heading, count }) => `${heading.text} ${count}`)
  expect(told).toEqual(['供应 4', '三星 1', '1.5 million kites 1'])
})

test('a source of more topics than are named says how many', () => {
  const topics = ['Tin', 'Tea', 'Gold', 'Rail', 'Film'].map((name) => [name, [article(1)]])
  const lineOf = (count: number, language: Language = 'en'): string => {
    const [page] = sourcesPages(digestOf(Object.fromEntries(topics.slice(0, count))))
    const sheet = page && sheetOf(page.permalink, page.view(), language)
    const markup = sheet ? renderSources({ sheet }) : ''
    return /<td class="wide context">(.*?)<\/td>/s.exec(markup)?.[1]?.replace(/<[^>]*>/g, '') ?? ''
  }
  expect(lineOf(5)).toMatch(/ 1 +and 2 more$/)
  expect(lineOf(3)).not.toContain('more')
  // No space stands behind a Chinese comma, which has its own.
  expect(lineOf(2, 'zh')).toBe('Tin 1，Tea 1')
})

test('where no article has a date the archive asks for no month', () => {
  const [page] = archivePages(digestOf({ Kites: ['Snow\nCore Viewpoint - Skis sell [1].'] }))
  const markup = page ? renderArchive({ sheet: sheetOf(page.permalink, page.view()) }) : ''
  expect(markup).toContain('>1 article whose dump gives no date, or none that can be.<')
})

test('the page of one year does not count its years', () => {
  const articles = Array.from({ length: 8 }, (_, at) => article(at, 2025 - at))
  const pages = archivePages(digestOf({ Kites: articles }))
  const leads = pages.map(
    ({ permalink, view }) =>
      /standfirst">([^<]*)/.exec(renderArchive({ sheet: sheetOf(permalink, view()) }))?.[1],
  )
  expect(leads).toEqual([
    '8 articles in 8 years. Choose a month.',
    '1 article. Choose a month.',
    '1 article. Choose a month.',
  ])
})

test('pages of a language call a topic as the settings say, at the same address', () => {
  const digest = digestOf({ Kites: [article(1), article(2)] })
  const names = { was: [], byLanguage: { en: null, zh: '纸鸢' } }
  const pages = [topicPages(digest)[0], topicsPages(digest)[0], archivePages(digest)[0]]
  const renders = [renderTopic, renderTopics, renderArchive] as const
  for (const [at, page] of pages.entries()) {
    const print = (language: Language): string => {
      const sheet = sheetOf<never>(page?.permalink ?? '', page?.view() as never, language)
      const site = { ...sheet.site, topics: { Kites: names } }
      return renders[at]?.({ sheet: { ...sheet, site } }) ?? ''
    }
    expect(print('zh')).toMatch(/>纸鸢/)
    expect(print('zh')).not.toMatch(/Kites/)
    expect(print('en')).toMatch(/>Kites/)
    expect(print('en')).not.toMatch(/纸鸢/)
  }
})

test('in the box of what is in doubt a number in many words breaks, and one in digits stands for it', () => {
  const inWords = DIFFERING.replace(
    '380,000 tons',
    'three hundred and eighty thousand kites',
  ).replace('2.85 million tons', '285,000 kites')
  const again = inWords.split('\n').slice(0, 3).join('\n').replace('稀土储量', '稀土')
  const box = (articles: readonly string[]): string => {
    const [page] = homePages(digestOf({ Earth: articles }), null)
    const markup = page ? renderHome({ sheet: sheetOf(page.permalink, page.view()) }) : ''
    return /id="doubts".*?<\/section>/s.exec(markup)?.[0] ?? ''
  }
  expect(box([inWords])).toContain('<span>three hundred and eighty thousand kites</span>')
  expect(box([inWords])).toContain('<span class="unit">285,000 kites</span>')
  const digits = again.replace('three hundred and eighty thousand', '380,000').replace('Feng', 'Hu')
  expect(box([inWords, digits])).toContain('<span class="unit">380,000 kites</span>')
  expect(box([inWords])).toContain(
    '<span class="unit">9 Nov 2025</span>, <span lang="zh-Hans">稀土储量</span>',
  )
})

test('what is in doubt names its article, in the language of the page where it has a title in that', () => {
  const differing = DIFFERING.replace('俄罗斯稀土', 'Russian rare earths')
  const misdated = MISDATED.replace('锡价上涨', 'Tin price rises on a pact that nobody has seen')
  const box = (language: Language): string => {
    const [page] = homePages(digestOf({ Earth: [differing], Tin: [misdated] }), null)
    const markup = page ? renderHome({ sheet: sheetOf(page.permalink, page.view(), language) }) : ''
    const found = /id="doubts".*?<\/section>/s.exec(markup)?.[0] ?? ''
    return found.replace(/<[^>]*>/g, '')
  }
  expect(box('en')).toContain('9 Nov 2025, Russian rare earths')
  expect(box('zh')).toContain('2025年11月9日，稀土储量')
  for (const page of [box('en'), box('zh')])
    expect(page).toContain('Tin price rises on a pact that nobody has seen')
})

test('a topic that has long been quiet says when its newest article came, and has no empty chart', () => {
  const [page] = homePages(
    digestOf({ Old: [article(1, 2020)], New: [article(2), article(3)] }),
    null,
  )
  const markup = page ? renderHome({ sheet: sheetOf(page.permalink, page.view()) }) : ''
  expect(markup.match(/<span class="caption">Newest in January 2020<\/span>/g)).toHaveLength(1)
})

test('a topic that has long been quiet has its own months in the list of topics', () => {
  const [page] = topicsPages(digestOf({ Old: [article(1, 2012)], New: [article(2), article(3)] }))
  const markup = page ? renderTopics({ sheet: sheetOf(page.permalink, page.view()) }) : ''
  expect(markup).toContain('aria-label="Articles per month from January 2012 to January 2012: 1"')
})

test('lists of a site without articles say so, and send nobody to choose', () => {
  const digest = digestOf({})
  const [topics] = topicsPages(digest)
  const [archive] = archivePages(digest)
  if (!topics || !archive) throw new Error('no page')
  const pages = [
    renderTopics({ sheet: sheetOf(topics.permalink, topics.view()) }),
    renderArchive({ sheet: sheetOf(archive.permalink, archive.view()) }),
  ]
  for (const markup of pages) expect(markup).toContain('<p class="standfirst">No articles yet</p>')
  expect(pages.join()).not.toContain('class="button" href=')
})

test('of a site with one topic its months are drawn once', () => {
  const drawn = (topics: Readonly<Record<string, readonly string[]>>): number => {
    const [page] = homePages(digestOf(topics), null)
    const markup = page ? renderHome({ sheet: sheetOf(page.permalink, page.view()) }) : ''
    return markup.match(/aria-label="Articles per month/g)?.length ?? 0
  }
  expect(drawn({ Kites: [article(1)] })).toBe(1)
  expect(drawn({ Kites: [article(1)], Snow: [article(2)] })).toBe(3)
})

test('years with pages of their own stand beside those of the archive, in one list', () => {
  const years = Array.from({ length: 9 }, (_, at) => article(at, 2017 + at))
  const [page] = archivePages(digestOf({ Kites: years }))
  const markup = page ? renderArchive({ sheet: sheetOf(page.permalink, page.view()) }) : ''
  const links = [...markup.matchAll(/class="link" href="([^"]*)">\d{4}</g)].map(([, to]) => to)
  expect(links).toHaveLength(9)
  expect(links.slice(5, 7)).toEqual(['archive.html#y2020', 'archive-2019.html'])
  expect(markup).toContain('id="y2020"')
})
