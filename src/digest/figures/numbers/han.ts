import { takeAt } from '../../../text/takeAt.ts'
import { LARGEST, type NumberMatch, numberOf, shifted } from './number.ts'
import { HAN_SCALE, SOME, scaleAt, UNIT_HEAD } from './scales.ts'

export const HAN_DIGIT: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Array.from('零一二三四五六七八九', (mark, digit) => [mark, digit])),
  ...{ 〇: 0, 两: 2 },
}
const HAN_RUN = /[零〇一二三四五六七八九十百千万亿兆两廿卅]+/y
/** 廿 and 卅 are 二十 and 三十. */
const TENS = /[廿卅]/g
const HAN_DECIMAL = /点([零〇一二三四五六七八九]{1,6})/y

/** A Han numeral; null where it is a string of digits (二〇二五) or no number at all. */
function parseHan(run: string): { readonly low: number; readonly high: number } | null {
  const marks = run.replace(TENS, (mark) => (mark === '廿' ? '二十' : '三十'))
  const read = (pick: 0 | 1): number | null => {
    let total = 0
    let section = 0
    let digit: number | null = null
    let last = 99
    let pairs = 0
    // 两万五 is 25,000, 两万零五 is 20,005.
    let below = 0
    for (const mark of marks) {
      const next = HAN_DIGIT[mark]
      if (next !== undefined) {
        if (next === 0) below = 0
        if (digit !== null && digit !== 0) {
          const near = next === digit + 1 && next > digit && digit > 0
          if (!near || ++pairs > 1) return null
          digit = pick === 0 ? digit : next
          continue
        }
        digit = next
        continue
      }
      const power = HAN_SCALE[mark] ?? 0
      below = power - 1
      if (power < 4) {
        if (power >= last) return null
        section += shifted(digit ?? 1, power)
        last = power
      } else {
        const before: number = section + (digit ?? 0)
        if (before === 0 && total === 0) total = shifted(1, power)
        else if (before === 0) total = shifted(total, power)
        // 三万五千亿, but 一兆五千亿.
        else if (power === 8 && total < 1e8) total = shifted(total + before, power)
        else total += shifted(before, power)
        section = 0
        last = 99
      }
      digit = null
    }
    return total + section + shifted(digit ?? 0, below)
  }
  const low = read(0)
  const high = read(1)
  return low === null || high === null ? null : { low, high }
}

const REST = new RegExp(`(?:[多余]|(?<=[十百千万])${SOME})([十百千万亿]{0,2})`, 'y')

const RATIO =
  /([百千万]|[十百]万|[一二三四五六七八九十]{1,3})分之(?:(\d+(?:\.\d+)?)|([零〇一二三四五六七八九十百两]+)(?:点([零〇一二三四五六七八九]+))?)/y
/** Of these the share is in hundredths of a percent and so on: 百分之五, 万分之三. */
const OF_PERCENT: Readonly<Record<string, number>> = { 百: 0, 千: -1, 万: -2 }

/** 百分之五, 八分之一; undefined where none stands there, null where it is no number. */
function ratioAt(text: string, at: number): NumberMatch | null | undefined {
  const [form, below = '', digits, han = '', part] = takeAt(RATIO, text, at) ?? []
  if (form === undefined) return undefined
  const whole = parseHan(below)?.low
  const above = digits === undefined ? decimal(parseHan(han)?.low ?? Number.NaN, part) : +digits
  if (whole === undefined || Number.isNaN(above)) return null
  const power = OF_PERCENT[below]
  const value = power === undefined ? above / whole : shifted(above, power)
  const share = numberOf(at, at + form.length, value, 'han')
  return { ...share, part: power === undefined ? 'fraction' : 'percent' }
}

/** A number in Han characters: 一百多, 三点五亿, 百分之五, 八分之一. */
export function hanAt(text: string, at: number): NumberMatch | null {
  const ratio = ratioAt(text, at)
  if (ratio !== undefined) return ratio
  const run = takeAt(HAN_RUN, text, at)?.[0] ?? ''
  if (run === '' || run.length > 20) return null
  let written = run
  const cut = UNIT_HEAD.exec(text.slice(at + run.length - 1, at + run.length + 1))
  if (cut) written = run.slice(0, -1)
  if (written === '') return null
  const parsed = parseHan(written)
  if (!parsed) return null
  let { low, high } = parsed
  let end = at + written.length
  const point = takeAt(HAN_DECIMAL, text, end)
  let power = 0
  if (point && low < 1000) {
    low = decimal(low, point[1])
    high = low
    end += point[0].length
    const scale = scaleAt(text, end, false)
    power = scale.power
    end = scale.end
  }
  let more = false
  const rest = takeAt(REST, text, end)
  if (rest && power === 0) {
    more = true
    for (const mark of rest[1] ?? '') power += HAN_SCALE[mark] ?? 0
    end += rest[0].length
  }
  if (shifted(high, power) > LARGEST) return null
  return {
    ...numberOf(at, end, shifted(low, power), 'han'),
    high: shifted(high, power),
    more,
  }
}

function decimal(whole: number, digits: string | undefined): number {
  if (digits === undefined) return whole
  let tail = ''
  for (const mark of digits) tail += String(HAN_DIGIT[mark] ?? 0)
  return Number(`${whole}.${tail}`)
}
