/** Sites at the edges of what an editor may put in: nothing, too much, the odd. */
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { articleOf, buildSite, filesOf, read } from './built.ts'
import { brokenLinks, invalidHtml } from './checks.ts'

vi.setConfig({ testTimeout: 120_000 })

/** Alike articles need no second look: of these only the lists are read as HTML. */
async function expectWhole(site: string, articles = true): Promise<void> {
  const pages = filesOf(site, '.html')
  const different = pages.filter((path) => articles || !/(?:^|\/)a\//.test(path))
  expect(await invalidHtml(site, different)).toEqual([])
  expect(brokenLinks(site, pages)).toEqual([])
}

const SHOWN =
  '---\ntitle: A note with a picture\n---\n\n- Tin rose ![Tin](tiny.gif "Spot") in May.\n\n![Gone](gone.gif)\n'
/** Two pixels. */
const TINY = 'GIF89a\u0002\0\u0001\0\0\0\0;'

test('a site without articles says what to do', async () => {
  const site = buildSite({})
  await expectWhole(site)
  expect(read(site, 'index.html')).toContain('<h1>No articles yet</h1>')
  expect(read(site, 'zh/index.html')).toContain('<h1>还没有文章</h1>')
  expect(read(site, 'index.html')).toContain('npm run build')
  // Neither heads of columns nor a heading over nothing.
  expect(read(site, 'sources.html')).not.toContain('<table')
  expect(read(site, 'sources.html')).toContain('No articles yet')
  expect(read(site, 'search.html')).not.toContain('Start from a topic')
})

describe('odd articles', () => {
  let site = ''

  beforeAll(() => {
    site = buildSite({
      'odd.txt': ODD,
      'markup.txt': MARKUP,
      'line.txt': longLine(),
      'shown.md': SHOWN,
      'tiny.gif': TINY,
    })
  })

  test('make whole pages', async () => {
    await expectWhole(site)
  })

  test('a picture beside its article stands behind its statement', () => {
    const page = articleOf(site, 'A note with a picture')
    const [, address = ''] =
      /<img src="([^"]+)" alt="Tin" width="2" height="1"/.exec(read(site, page)) ?? []
    expect(read(site, join(dirname(page), address))).toBe(TINY)
    expect(read(site, page)).toContain('<p>![Gone](gone.gif)\u00a0<a')
  })

  test('a title alone says that there is no text', () => {
    expect(read(site, articleOf(site, '只有标题'))).toContain(
      'has a title for this article and no text',
    )
  })

  test('running text is shown as it stands, in amber words', () => {
    const page = read(site, articleOf(site, '没有要点的正文'))
    expect(page).toContain('<span class="doubt">No insights could be read in it')
    expect(page).toContain('只有一段话，没有编号')
  })

  test('a cut copy says where it ends', () => {
    expect(read(site, articleOf(site, '抄到一半'))).toContain('Cut off here in the dump')
  })

  test('a date that cannot be is shown as written', () => {
    const page = read(site, articleOf(site, '日期不存在'))
    expect(page).toContain('“2025-02-31 10:00” is not read as a date')
  })

  test('markup in every field is text', () => {
    const page = read(site, articleOf(site, 'alert'))
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;')
    for (const path of filesOf(site, '.html')) {
      expect(read(site, path), path).not.toMatch(
        /<img(?! src="[./]+assets)|<iframe|<script>alert|<svg onload|="javascript:/i,
      )
    }
  })

  test('a direction control does not reach beyond its text', () => {
    expect(read(site, articleOf(site, 'alert'))).not.toContain('\u202e')
  })

  test('a line of a million characters makes no page of its size, and none is lost', () => {
    expect(statSync(join(site, 'd/line.html')).size).toBeLessThan(100_000)
    expect(read(site, 'd/line.html')).toContain('see the file itself')
    expect(statSync(join(site, 'd/line.txt')).size).toBeGreaterThan(1_000_000)
  })
})

describe('many articles', () => {
  let site = ''

  beforeAll(() => {
    site = buildSite({ 'many.txt': listing(260) })
  })

  test('are cut in parts that link each other', async () => {
    await expectWhole(site, false)
    const topic = filesOf(site, '.html').filter((path) => path.startsWith('t/'))
    expect(topic).toHaveLength(3)
    expect(rowsOf(site, topic.find((path) => !/\.\d\.html/.test(path)) ?? '')).toBe(60)
    for (const path of topic.filter((part) => /\.\d\.html/.test(part)))
      expect(rowsOf(site, path)).toBe(100)
  })

  test('leave the front page bounded', () => {
    expect(rowsOf(site, 'index.html')).toBe(60)
    expect(read(site, 'index.html')).toContain('and before, 200 articles')
  })

  test('a long file is shown by ranges of its lines', () => {
    expect(filesOf(site, '.html').filter((path) => path.startsWith('d/'))).toHaveLength(3)
    expect(read(site, 'd/many.html')).toContain('Lines 301–600')
  })
})

function rowsOf(site: string, path: string): number {
  return read(site, path).match(/<li class="row/g)?.length ?? 0
}

const ODD = `Workflow
怪事
icon
Search documents
抄到一半的文章,后面没有了
Sou Hu Cai Jing· 2025-11-09 08:41
Core Viewpoint - One sentence [1]. Group 1: A heading - The first insight is whole [2]. - The second ends in the mid
没有要点的正文
Sou Hu Cai Jing· 2025-11-08 08:41
只有一段话，没有编号，也没有要点。 第二句话在这里。 ...
日期不存在的文章
Sou Hu Cai Jing· 2025-02-31 10:00
Core Viewpoint - A sentence with a source [1].
只有标题的文章
Sou Hu Cai Jing· 2025-11-06 08:41
`

const EVIL = '<img src=x onerror=alert(1)>\u202e"\'&amp;</script><svg onload=alert(1)>'

const MARKUP = `Workflow
<b>题目</b>
icon
Search documents
alert ${EVIL}
${EVIL}· 2025-11-09 08:41
Core Viewpoint - Lead ${EVIL} [1]. Group 1: ${EVIL} - Insight [x](javascript:alert(1)) ${EVIL} [2].
`

function longLine(): string {
  return `Search documents\nA long one\nPaper· 2025-11-05 08:41\nCore Viewpoint - ${'word '.repeat(210_000)}[1].\n`
}

function listing(count: number): string {
  const articles = Array.from({ length: count }, (_, at) => {
    const day = String(1 + (at % 28)).padStart(2, '0')
    const month = String(1 + (at % 12)).padStart(2, '0')
    const clock = `${String(at % 24).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
    return `Article number ${at}\nPaper ${at % 7}· 2025-${month}-${day} ${clock}\nCore Viewpoint - Statement ${at} [1].`
  })
  return `Workflow\nMany\nicon\nSearch documents\n${articles.join('\n')}\n`
}
