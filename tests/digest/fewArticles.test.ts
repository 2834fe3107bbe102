import { expect, test } from 'vitest'
import { stories } from '../../src/digest/stories/stories.ts'
import { articleOf } from './across.ts'

const DUMP = [
  [
    'recall',
    '2032-09-07',
    'Nordvik recalls 214,000 child seats after buckle opens',
    'Swedish maker Nordvik is recalling 214,000 Fjell seats after a buckle came open near Umea in July.',
  ],
  [
    'suit',
    '2032-11-04',
    'Family of injured girl sues Nordvik',
    'The parents of the girl who was hurt near Umea ask Nordvik for 28 million kronor, as the buckle of a Fjell seat opened.',
  ],
  [
    'stroller',
    '2032-09-21',
    'Strollers lose wheels in Ohio',
    'A chain in Ohio takes 9,200 strollers from its shelves, as a wheel may come off.',
  ],
  [
    'test',
    '2032-10-12',
    'Motorists crash seats into a wall',
    'A German club found four seats of 22 unsafe. The dearest was 14th.',
  ],
] as const

const read = DUMP.map(([id, day, title, text]) => articleOf(id, day, title, [text]))

test('what came of an event is of its story in a dump of four articles, and what is alike is not', () => {
  expect(stories(read)).toEqual([['suit', 'recall']])
})

test('of three nothing is rare', () => {
  expect(stories(read.slice(0, 3))).toEqual([])
})
