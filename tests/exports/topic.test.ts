import { expect, test } from 'vitest'
import { topicFiles } from '../../src/exports/topic.ts'
import { digestOf as arranged, MISDATED } from '../templates/inDoubt.ts'
import { ARTICLES, bodies, digestOf, NASTY, SITE } from './sample.ts'

const [topic] = digestOf(ARTICLES).topics
if (!topic) throw new Error('The sample has no topic')
const [json, markdown] = topicFiles(topic, bodies, SITE)
const NOTHING = { lead: null, groups: [], notes: [], rest: [], problems: [] }

test('the brief of a topic has all that its articles say, with source, time and citations', () => {
  const blocks = String(markdown.content).split('\n\n')
  const [first] = ARTICLES
  expect(blocks.slice(0, 7)).toEqual([
    '# 风筝',
    `## [风筝价格上涨?](../a/${first?.id}.html)`,
    'Feng Zheng Bao, 2025-11-09 08:41',
    '### Core Viewpoint',
    'Kites sell best in April. [1]',
    '### Group 1: Sales',
    '- April is 40% of the year. [1][12]\n- 价格持平。',
  ])
  expect(blocks.filter((block) => block.startsWith('## '))).toHaveLength(2)
})

test('markup of a stranger is text in the brief', () => {
  const brief = String(markdown.content)
  expect(NASTY).toContain('<script>')
  expect(brief).not.toContain('<script>')
  expect(brief).not.toContain('[x](javascript:1)')
})

test('a date that does not fit stands in the brief beside the day of its article, until it is dismissed', () => {
  const [tin] = arranged({ Tin: [MISDATED] }).topics
  if (!tin) throw new Error('The sample has no topic')
  const [, { content }] = topicFiles(tin, () => NOTHING, SITE)
  const [doubt = ''] = String(content).match(/^> .*$/m) ?? []
  expect(doubt.replace(/\]\([^)]*\)/, ']')).toBe(
    '> ≠ as the pact that was signed on November 7, 2023: [November 7, 2023] ≠ 2025-11-09',
  )
  const seen = tin.disagreements.map((one) => ({ ...one, status: 'dismissed' as const }))
  const [, brief] = topicFiles({ ...tin, disagreements: seen }, () => NOTHING, SITE)
  expect(String(brief.content)).not.toContain('≠')
})

test('the data of a topic leads to its page, its brief and its feeds', () => {
  const data = JSON.parse(String(json.content))
  const stem = markdown.path.replace(/^t\/|\.md$/g, '')
  expect(data).toMatchObject({
    name: '风筝',
    html: `${stem}.html`,
    markdown: `${stem}.md`,
    atom: `${stem}.feed.xml`,
    feed: `${stem}.feed.json`,
    figuresJson: `${stem}.figures.json`,
    figuresCsv: `${stem}.figures.csv`,
  })
  expect(data.articles).toHaveLength(2)
})
