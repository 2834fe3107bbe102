/** Numbers as digits, without going through a floating-point number. */

const DIGITS = '一二三四五六七八九'

/** `三十五点二` is `35.2`, 二〇二五 is 2025, 十九亿六千万 is 1,960,000,000. */
export function hanNumber(text: string): string {
  const [whole = '', part = ''] = text.split('点')
  /** What stands before 亿 or 万. */
  let high = 0
  let total = 0
  let digit = 0
  for (const character of whole) {
    const unit = '十百千万亿'.indexOf(character) + 1
    if (unit > 3) {
      const low = (total + digit) * 1e4
      high = unit > 4 ? (high * 1e4 + low) * 1e4 : high + low
      total = digit = 0
    } else if (unit > 0) {
      total += (digit || 1) * 10 ** unit
      digit = 0
    } else digit = 10 * digit + digitOf(character)
  }
  const after = Array.from(part, digitOf).join('')
  const value = String(high + total + digit)
  return shift(after === '' ? value : `${value}.${after}`, 0)
}

/** 零 and 〇 are no other digit. */
function digitOf(character: string): number {
  return DIGITS.indexOf(character === '两' ? '二' : character) + 1
}

/** Decimal digits times a power of ten. */
export function shift(digits: string, power: number): string {
  if (!digits.includes('.') && !digits.startsWith('0')) return digits + '0'.repeat(power)
  const [whole = '', part = ''] = digits.split('.')
  const moved = part.padEnd(power, '0')
  const left = (whole + moved.slice(0, power)).replace(/^0+(?=\d)/, '')
  const right = moved.slice(power).replace(/0+$/, '')
  return right === '' ? left : `${left}.${right}`
}
