import { describe, expect, test } from 'vitest'
import { claimOfBare } from '../../../src/digest/claims/claim.ts'
import { type Placed, placedIn } from '../../../src/digest/differing/placed.ts'
import { isSupportedSlip } from '../../../src/digest/differing/weighed/supportedSlips.ts'
import { articleOf } from '../across.ts'

/** Paragraphs before, so that where the number stands tells nothing. */
const BEFORE =
  'It carried 5,300 cars.\nTickets cost $9.\nFares rose 6.1%.\nDues are €85.\nIt drew 7.7 m.\nIt holds 910 t.\n'
const BEFORE_OTHER =
  'The wind blew at 37 km/h.\nIt sat on 8% of sand.\nCalls cost £3.\nIt was 19C.\nWaves ran to 2.4 m.\nHe lost 64 kg.\n'

/** Whether 24 of the one text and 42 of the other are a slip. */
function areSlip(first: string, second: string, before = [BEFORE, BEFORE_OTHER]): boolean {
  const articles = [first, second]
    .map((text, at) => before[at] + text)
    .map((text, at) => articleOf(`${at}`, '2031-11-04T09:00', 'Quillane', text.split('\n')))
  const [left, right] = articles.map((article, at): Placed | undefined => {
    const own = article.figures.find(({ raw }) => raw.startsWith(at === 0 ? '24' : '42'))
    const { claims, bare } = article.facts
    const claim = [...claims, ...bare.map(claimOfBare)].find(({ figure }) => figure === own?.id)
    return claim && placedIn(0, articles)(claim, article)
  })
  expect(left && right).toBeDefined()
  return !!left && !!right && isSupportedSlip(left, right)
}

describe('digits in another order', () => {
  const [vessels, isle] = [
    'The owner has vessels that are 24 years old.',
    'The Isle, 42 years old, ran aground.',
  ] as const

  test('are alike by chance, of what nothing tells', () => {
    expect(areSlip(vessels, isle)).toBe(false)
  })

  test.each([
    ['in two languages', vessels.replace('24', 'more than 24'), '该船船龄42年。'],
    ['of one measure', 'The yard has 24 cranes.', 'Rust ate 42 cranes.'],
    ['beside nouns of one thing', vessels, 'The Isle, a ship 42 years old, ran aground.'],
    [
      'before the same number',
      `${vessels}\nIt had 31 people on board.`,
      `${isle}\n31 swimmers reached land.`,
    ],
  ])('are one number %s', (_, first, second) => {
    expect(areSlip(first, second)).toBe(true)
  })

  test('are one number where all else is alike', () => {
    const said = (age: number): string => `They are ${age} years old, the owner said.`
    expect(areSlip(said(24), said(42), ['', ''])).toBe(true)
  })
})
