/** What a digest has once, its lead and its first group: where one comes again, another article has begun. */

import { fold } from '../../text/fold.ts'
import { bodyForm } from '../body/bodyForm.ts'
import { GROUP, groupLabelAt } from '../body/groupLabel.ts'
import { isLeadLabel, leadLabelAt } from '../body/lead.ts'
import type { Line } from '../page/chrome.ts'

const GROUP_1_IN = new RegExp(`${GROUP} 1(?!\\d)`)

/** Whether a line opens a second body: the first is a whole digest on one line. */
export function opensTwice(body: readonly Line[], isClosed: boolean, text: string): boolean {
  const [first] = body
  if (!first || body.length > 1 || !isClosed || bodyForm(first.text) !== 'opening') return false
  return leadLabelAt(text, 0) !== null || GROUP_1_IN.test(first.text)
}

/** Whether a line opens with a label of a lead or with `Group 1`, as one above it did. */
export function comesAgain(body: readonly Line[], text: string): boolean {
  const opens = isLead(text) ? isLead : isFirstGroup
  return opens(text) && body.some((line) => opens(line.text))
}

/** Whether a line is the label of a lead, and the same that one above it opens with: another may be a heading. */
export function saysAgain(body: readonly Line[], text: string): boolean {
  const label = bare(text)
  return isLeadLabel(text) && body.some((line) => bare(line.text).startsWith(label))
}

/** Whether a line opens with the first group below a lead alone. */
export function isOfLead(body: readonly Line[], text: string): boolean {
  // Asked of every line: most open no group, and the body above them may have thousands.
  if (!isFirstGroup(text) || body.some((line) => GROUP_1_IN.test(line.text))) return false
  return body.some((line) => isLead(line.text))
}

function bare(label: string): string {
  return fold(label.replace(/\*\*|\s?[:：]$/g, ''))
}

function isLead(text: string): boolean {
  return leadLabelAt(text, 0) !== null || isLeadLabel(text)
}

function isFirstGroup(text: string): boolean {
  return groupLabelAt(text, 0)?.number === 1
}
