/** The unit after a number, and in which order it is asked what several units may be. */

import { EndTest } from '../chars.ts'
import type { NumberMatch } from '../numbers/number.ts'
import { around } from './around.ts'
import {
  ANGLE,
  degreesOfLetter,
  degreesOfLoneC,
  hanDegreesAfter,
  isLoneC,
  isOfAngles,
  isTiltedBy,
  TILTED,
} from './degrees.ts'
import { lastingDaysAfter } from './lastingDays.ts'
import { hanPointsAfter, indexPointsAfter, pointsAt } from './points.ts'
import { unitAroundHalf } from './restAfter.ts'
import { POUNDS } from './sharedCurrencies.ts'
import { smallMoneyAfter } from './smallMoney.ts'
import { areTied, hanKnotsAfter, speedOf } from './speeds.ts'
import { arePoundsMoney, isPence } from './sterling.ts'
import { countOf, moneyOf, type UnitMatch, unitAt, unitNamed } from './units.ts'

/** The unit after a number: at once, after a space or a hyphen. */
export function unitAfter(text: string, number: NumberMatch): UnitMatch | null {
  const at = number.end
  const gap = text.charAt(at)
  if (gap === '个' || gap === '分') {
    const half = unitAroundHalf(text, at)
    if (half) return half
  }
  const han =
    hanDegreesAfter(text, number) ??
    lastingDaysAfter(text, number) ??
    hanKnotsAfter(text, number) ??
    smallMoneyAfter(text, number) ??
    indexPointsAfter(text, number)
  if (han) return han
  if (gap === '厘' && INTEREST.before(text, number.start)) {
    return { unit: PERCENT, end: at + 1 }
  }
  const next = gap === ' ' ? text.charAt(at + 1) : gap
  const shares = next === 'p' ? hanPointsAfter(text, number) : null
  if (shares) return shares
  if (gap === ' ' && isLoneC(text, at + 1)) return degreesOfLoneC(text, number)
  if (gap === ' ') return unitAfterSpace(text, number)
  // 16.8万桶 of noodles are no barrels.
  if (gap === '桶' && areTubs(around(text, at))) return null
  // 由52万升至60万户
  if (gap === '升' && RISES.test(text.slice(at, at + LONGEST_RISE))) return null
  // 3大卡车
  if (gap === '大' && text.startsWith('大卡车', at)) return null
  const degrees = degreesOfLetter(text, number)
  if (degrees) return degrees
  // `at 212p`; 1080p is a picture.
  if (gap === 'p' && isPence(text, number)) return { unit: moneyOf('GBP', 0.01), end: at + 1 }
  if (gap === '-') {
    const unit = unitAt(text, at + 1)
    return unit && unit.end - at > 2 ? unit : null
  }
  const unit = unitAt(text, at)
  const speed = unit && speedOf(text, number, unit.unit.code)
  return speed ? { unit: speed, end: unit.end } : unit
}

/** `5 tons`, `45 knots`, `three pounds forty`: several of these units are other things, too. */
function unitAfterSpace(text: string, number: NumberMatch): UnitMatch | null {
  const at = number.end
  const points = pointsAt(text, number)
  if (points) return points
  const unit = unitAt(text, at + 1)
  const form = unit ? text.slice(at + 1, unit.end) : ''
  if (form === 'x' || form === 'X' || form === '×') return null
  if (form.startsWith('yard') && OF_SHIPS.test(around(text, at))) return null
  if (form === 'nm' && unit && AT_SEA.test(text.slice(unit.end, unit.end + LONGEST_AT_SEA))) {
    return { unit: SEA_MILE, end: unit.end }
  }
  if (form === 'degrees' && isTiltedBy(text, number.start) && unit) {
    return { unit: ANGLE, end: unit.end }
  }
  if (form === 'degrees' && isOfAngles(around(text, at))) {
    return TILTED.test(around(text, at)) && unit ? { unit: ANGLE, end: unit.end } : null
  }
  if (form === 'bar' && !PRESSED.test(text.slice(at + 1, at + 1 + LONGEST_PRESSED))) return null
  if (form === 'knots' && areTied(number)) return null
  if (unit && /^pounds?$/.test(form) && arePoundsMoney(text, number, unit.end)) {
    return { unit: moneyOf(POUNDS), end: unit.end }
  }
  if (unit && form === 'times' && areCounted(text, number, unit.end)) {
    return { unit: TIMES_COUNTED, end: unit.end }
  }
  return unit && form !== 'second' ? unit : null
}

const PERCENT = unitNamed('%')
const SEA_MILE = unitNamed('nautical miles')

/** 升至, where the litres behind say no other: 60升至80升. */
const RISES = /^升[至到](?:约|近|超过?|逾|了)?[\d一二两三四五六七八九十百千](?![^，。；升]{0,10}升)/
const LONGEST_RISE = 20

/** `viewed 6.2 million times`; but `a million times as much` */
function areCounted(text: string, { value }: NumberMatch, end: number): boolean {
  return value >= MOST_MULTIPLE && !COMPARED.test(text.slice(end, end + LONGEST_COMPARED))
}

const MOST_MULTIPLE = 100_000
const COMPARED =
  /^ (?:as|more|less|better|worse|the|its|that|normal|usual|background|safe|above|[a-z]{2,9}er)\b/
const LONGEST_COMPARED = 12
const TIMES_COUNTED = countOf('times')

/** Hongkong's 按息3.1厘 are of a hundred; elsewhere a 厘 is of a yuan. */
const INTEREST = new EndTest(/(?:息|回报)率?[^，。；\d]{0,6}$/)

/** `310 nm east of Mogadishu`; but `to 3 nm from 5 nm`, `2 nm off the mask` and `10 nm from the peak` are of chips and light. */
const AT_SEA =
  /^ (?:(?:due )?(?:(?:north|south)(?:-?(?:east|west))?|east|west)(?:ern|ward)?\b(?! bridge)|off(?:shore\b| [A-Z])|(?:off|from) (?:the )?(?:coast|shore|land|port|harbou?r|island)|out (?:to|at) sea|away\b)/
const LONGEST_AT_SEA = 20

/** No `four-bar chart`, no `4 bar counters`. */
const PRESSED =
  /^bar(?:[,.;:)](?!\w)|$| (?:of pressure|and|or|to|at|in|when|while|before|after|above|below)\b)/
const LONGEST_PRESSED = 16

/** Where yards build ships, or take them apart. */
const OF_SHIPS =
  /\byard\b|\bship(?!ped)|\b(?:vessel|tanker|hull|frigate|submarine|ferr(?:y|ies)|dock|bid)/i

const OIL = /油|燃料|欧佩克|OPEC|布伦特|WTI|炼|钻井/
const IN_TUBS = /桶装|[酒面水奶漆酱冰参茶]/

/** Whether what stands around tells of what is sold in tubs, and nothing of oil. */
function areTubs(text: string): boolean {
  return IN_TUBS.test(text) && !OIL.test(text)
}
