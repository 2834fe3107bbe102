import { expect, test } from 'vitest'
import type { Digest } from '../../src/digest/digest.ts'
import { figuresPages } from '../../src/digest/views/figures.ts'
import { render } from '../../templates/figures.11ty.ts'
import { digestOf, MISDATED } from './inDoubt.ts'
import { sheetOf } from './sheet.ts'

function pageAt(permalink: string, digest: Digest): string {
  const page = figuresPages(digest).find((each) => each.permalink === permalink)
  if (!page) throw new Error(`no page ${permalink}`)
  return render({ sheet: sheetOf(permalink, page.view()) })
}

test('a date that does not fit stands there where no article has a figure', () => {
  const digest = digestOf({ Tin: [MISDATED] })
  const [found] = digest.disagreements
  expect(digest.totals.figures).toBe(0)
  for (const permalink of ['figures.html', 'figures/tin.html'])
    expect(pageAt(permalink, digest)).toContain(`id="d-${found?.id}"`)
})
