/** What a digest has once, its lead and its first group: where one comes again, another article has begun. */

import { fold } from '../../text/fold.ts'
import { hasHan } from '../../text/han.ts'
import { GROUP, groupLabelAt } from '../body/groupLabel.ts'
import { isLeadLabel, leadLabelAt } from '../body/lead.ts'
import type { PageLine } from './page.ts'

const GROUP_1_IN = new RegExp(`${GROUP} 1(?!\\d)`)

/**
 * Whether a line opens a second body: the first is a whole digest on one line. `Key points:` alone below
 * `Core viewpoint: Rents fell.` is a heading of that digest.
 */
export function opensTwice(body: readonly PageLine[], isClosed: boolean, text: string): boolean {
  const [first] = body
  if (!first || body.length > 1 || !isClosed || first.form !== 'opening') return false
  const lead = leadLabelAt(text, 0)
  if (lead === null) return GROUP_1_IN.test(first.text)
  // The same lead in another language.
  if (hasHan(first.text) !== hasHan(text)) return false
  return lead.end < text.length || leadOf(first.text) === leadOf(text)
}

/** What the lines of a body open with; each is looked at once, and only where that is asked. */
export class Openings {
  readonly #body: readonly PageLine[]
  #looked = 0
  /** Labels of leads. */
  readonly #leads = new Set<string>()
  #hasFirstGroup = false
  /** Also inside a line. */
  #saysFirstGroup = false

  /** @param body Lines may come to it. */
  constructor(body: readonly PageLine[]) {
    this.#body = body
  }

  /** Whether a line opens with a label of a lead or with `Group 1`, as one of the body does. */
  comesAgain(text: string): boolean {
    if (leadOf(text) !== null) return this.#look().#leads.size > 0
    return isFirstGroup(text) && this.#look().#hasFirstGroup
  }

  /** Whether a line is the label of a lead, and the same that one of the body opens with: another may be a heading. */
  saysAgain(text: string): boolean {
    return isLeadLabel(text) && this.#look().#leads.has(leadOf(text) ?? '')
  }

  /** Whether a line opens with the first group below a lead alone. */
  isOfLead(text: string): boolean {
    if (!isFirstGroup(text)) return false
    const known = this.#look()
    return known.#leads.size > 0 && !known.#saysFirstGroup
  }

  #look(): this {
    for (; this.#looked < this.#body.length; this.#looked++) {
      const { text } = this.#body[this.#looked] ?? { text: '' }
      const lead = leadOf(text)
      if (lead !== null) this.#leads.add(lead)
      this.#hasFirstGroup ||= isFirstGroup(text)
      this.#saysFirstGroup ||= GROUP_1_IN.test(text)
    }
    return this
  }
}

/** The label of a lead that a line opens with. */
function leadOf(text: string): string | null {
  const whole = isLeadLabel(text) ? `${text.replaceAll('**', '')}:` : text
  const label = leadLabelAt(whole, 0)?.label
  return label ? fold(whole.slice(label.start, label.end)) : null
}

function isFirstGroup(text: string): boolean {
  return groupLabelAt(text, 0)?.number === 1
}
