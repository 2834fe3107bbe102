import { expect, test } from 'vitest'
import { arrange } from '../../../src/digest/arrange.ts'
import { withRenamedTopics } from '../../../src/digest/renamedTopics.ts'
import { movedPages } from '../../../src/digest/views/moved.ts'
import { parseSettings, type SettingsInput } from '../../../src/records/settings.ts'
import { lightFile } from '../../arranged.ts'

/** Where pages lead on from and to, for files of these topics. */
function ledOn(names: readonly string[], wish: SettingsInput['topics']): readonly string[] {
  const { topics } = parseSettings({ topics: wish }).settings
  const files = names.map((name) =>
    lightFile(
      name,
      `Workflow\n${name}\nicon\nSearch documents\nNews of ${name}\nLME· 2025-11-09 08:41\nCore Viewpoint - Said [1].\n`,
    ),
  )
  const digest = arrange(withRenamedTopics(files, topics).dumps, { dismiss: {}, topics })
  return movedPages(digest, { topics }).map(
    ({ permalink, view }) => `${permalink} ${view().name.text} > ${view().to.permalink}`,
  )
}

test('from the address by each other name of a topic a page leads to that by the first', () => {
  expect(ledOn(['Kites', 'Wind'], { Chimes: ['Bells', 'Kites'] })).toEqual([
    't/chimes.html Chimes > t/bells.html',
    't/kites.html Kites > t/bells.html',
  ])
  expect(ledOn(['Tin'], { Tin: { en: 'Tin metal' } })).toEqual([
    't/tin-metal.html Tin metal > t/tin.html',
  ])
})

test('no page leads from where a topic stands, nor to one without articles', () => {
  expect(ledOn(['Kites'], {})).toEqual([])
  expect(ledOn(['Kites'], { Chimes: 'Bells' })).toEqual([])
})
