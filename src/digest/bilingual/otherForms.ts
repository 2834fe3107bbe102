import { CAPITALS } from './capitals.ts'
import { EVERYDAY } from './everyday.ts'
import { readName } from './pinyin.ts'
import { FOREIGN_PUBLISHERS, PUBLISHERS } from './publishers.ts'
import { isNoun, NAME, rows } from './rows.ts'

/** Forms of a row that somebody may type; those behind them are for texts alone. */
const TYPED = 4
/** The first of a row say most plainly what it is. */
const MOST = 2
const ABBREVIATION = /^[A-Z.]{2,5}$/

/**
 * Each name and noun with how the other language writes it, and with its abbreviation or what that
 * stands for: `英伟达` with `Nvidia`, `EU` with `European Union` and 欧盟. Of what is written alike the
 * first row counts. Chinese names are found as they are read, too: `weilai`.
 */
export function otherForms(): ReadonlyMap<string, readonly string[]> {
  const others = new Map<string, readonly string[]>()
  const add = (form: string, its: readonly string[]): void => {
    if (!others.has(form)) others.set(form, its)
  }
  const read = new Map<string, readonly string[]>()
  const addRead = (form: string): void => {
    const reading = form.length > 1 ? readName(form) : null
    if (reading !== null && !read.has(reading)) read.set(reading, [form])
  }
  for (const line of CAPITALS.trim().split('\n')) {
    const [english = [], chinese = []] = line.split(' : ').map((forms) => forms.split('|'))
    for (const form of english) add(form, chinese)
    for (const form of chinese) add(form, english)
  }
  for (const [form, its] of everydayForms()) add(form, its)
  for (const { code, english, chinese } of rows()) {
    const first = english.filter((form) => !/\.[A-Z]$/.test(form)).slice(0, TYPED)
    // A plural is found by its word, but for such as `taxis`, which ends as `crisis` does.
    const most = first
      .filter((form) => !first.some((other) => form === `${other}s` && !other.endsWith('i')))
      .slice(0, MOST)
    const short = (form: string): boolean => ABBREVIATION.test(form)
    for (const form of english) {
      if (!first.includes(form) && !short(form)) continue
      const own = most.filter((other) => other !== form)
      const said = short(form) ? own : own.filter(short)
      add(form, [...said, ...chinese.slice(0, MOST)])
    }
    for (const form of chinese.slice(0, TYPED)) {
      const spellings = isNoun(code) ? [] : chinese.filter((other) => isSpelling(form, other))
      add(form, [...most, ...spellings.slice(0, MOST)])
      if (code.startsWith(NAME)) addRead(form)
    }
  }
  for (const line of FOREIGN_PUBLISHERS.trim().split('\n')) {
    const [english = '', chinese = ''] = line.split(' : ')
    for (const form of chinese.split('|')) add(form, [english])
    add(english, chinese.split('|'))
  }
  for (const form of PUBLISHERS) {
    const reading = readName(form)
    if (reading !== null) add(form, [reading])
    addRead(form)
  }
  for (const [reading, its] of read) add(reading, its)
  return others
}

/** What each of two names has in place of the other is another thing: 天问一号 and 天问二号, 庆尚北道 and 庆尚南道. */
const TELLING = /[一二三四五六七八九十东西南北]/

/** Whether two Chinese names are one in two spellings: 休斯敦 and 休斯顿, 卢浮宫 and 罗浮宫. */
function isSpelling(form: string, other: string): boolean {
  if (form.length !== other.length || form.length < 3) return false
  const own = [...form].filter((character, at) => character !== other[at])
  return own.length > 0 && own.length * 2 <= form.length && !own.some((one) => TELLING.test(one))
}

function everydayForms(): ReadonlyMap<string, readonly string[]> {
  const others = new Map<string, readonly string[]>()
  for (const line of EVERYDAY.trim().split('\n')) {
    const forms = line.split(' : ').map((its) => its.split('|'))
    for (const [at, its] of forms.entries()) {
      for (const form of its) {
        const words = [form, ...form.split(' ')]
        const own = its.filter((other) => !words.includes(other)).slice(0, MOST)
        const all = [...(others.get(form) ?? []), ...(forms[1 - at] ?? []), ...own]
        others.set(form, [...new Set(all)])
      }
    }
  }
  return others
}
