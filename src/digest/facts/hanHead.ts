/** Who stands before the colon of a Chinese headline. */

import { hasHan } from '../../text/han.ts'

const HEAD =
  /^[“"《]?([\p{Script=Han}A-Za-z]{2,10}?)(?:集团|股份|科技)?(?:[（(][^）)]*[）)])?[”"》]?[:：|]/u

/** Who a Chinese headline opens with: `古茗（01364）：…`. */
export function headOf(title: string): string | null {
  const head = HEAD.exec(title)?.[1]
  return head === undefined || !hasHan(head) ? null : head
}
