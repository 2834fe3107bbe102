import { CAPITALS } from './capitals.ts'
import { CITIES } from './cities.ts'
import { ELEMENTS } from './elements.ts'
import { readName } from './pinyin.ts'
import { FOREIGN_PUBLISHERS, PUBLISHERS } from './publishers.ts'
import { everydayRows, isNoun, NAME, rows, tableOf } from './rows.ts'
import { SHORT_NAMES } from './shortNames.ts'

/** Forms of a row that somebody may type; those behind them are for texts alone. */
const TYPED = 4
/**
 * The first of a row say most plainly what it is. Of nouns those behind tell as much of what is near it: of 353 that
 * annotated articles have, each second stands where nothing else of its row does (`holiday` of `tourism`).
 */
const MOST = 2
/** Forms of its own language that an everyday word finds, too. */
const MOST_OWN = 4
const ABBREVIATION = /^[A-Z.]{2,5}$/

/** A form with others of the same thing. */
type Others = readonly [form: string, others: readonly string[]]

/**
 * Each name and noun with how the other language writes it, and with its abbreviation or what that
 * stands for: `英伟达` with `Nvidia`, `EU` with `European Union` and 欧盟. Of what is written alike the
 * first row counts. Chinese names are found as they are read, too: `weilai`.
 */
export function otherForms(): ReadonlyMap<string, readonly string[]> {
  const others = new Map<string, readonly string[]>()
  const elements = tableOf(ELEMENTS)
  const all = [
    ofCapitals(),
    ofElements(elements),
    everydayForms(),
    ofRows(),
    ofForeignPublishers(),
    ofReadings(),
    // Behind the rows, which have more: 原油 is also `oil`.
    elements.flatMap(([english = [], chinese = []]) =>
      chinese.map((form): Others => [form, english]),
    ),
    namesByReading(),
    tableOf(SHORT_NAMES).flatMap(([short = [], others = []]) =>
      short.map((form): Others => [form, others]),
    ),
  ]
  for (const forms of all) {
    for (const [form, its] of forms) if (!others.has(form)) others.set(form, its)
  }
  return others
}

function* ofCapitals(): Generator<Others> {
  for (const [english = [], chinese = []] of tableOf(CAPITALS)) {
    for (const form of english) yield [form, chinese]
    for (const form of chinese) yield [form, english]
  }
}

/** @param elements English and Chinese names, and what the English ones are looked for as where that is another word. */
function* ofElements(elements: ReturnType<typeof tableOf>): Generator<Others> {
  for (const [english = [], chinese = [], words = chinese] of elements) {
    for (const form of english) yield [form, words]
  }
}

function* ofRows(): Generator<Others> {
  for (const { code, english, chinese } of rows()) {
    const typed = english.filter((form) => !/\.[A-Z]$/.test(form)).slice(0, TYPED)
    // A plural is found by its word, but for such as `taxis`, which ends as `crisis` does.
    const plainest = typed
      .filter((form) => !typed.some((other) => form === `${other}s` && !other.endsWith('i')))
      .slice(0, MOST)
    const isShort = (form: string): boolean => ABBREVIATION.test(form)
    const most = [...new Set([...plainest, ...english.filter(isShort)])]
    for (const form of english) {
      if (!typed.includes(form) && !isShort(form)) continue
      const own = most.filter((other) => other !== form)
      const said = isShort(form) ? own : own.filter(isShort)
      yield [form, [...said, ...chinese.slice(0, MOST)]]
    }
    for (const form of chinese.slice(0, TYPED)) {
      const spellings = isNoun(code) ? [] : chinese.filter((other) => isSpelling(form, other))
      yield [form, [...most, ...spellings.slice(0, MOST)]]
    }
  }
}

function* ofForeignPublishers(): Generator<Others> {
  for (const [[english = ''] = [], chinese = []] of tableOf(FOREIGN_PUBLISHERS)) {
    for (const form of chinese) yield [form, [english]]
    yield [english, chinese]
  }
}

/** Cities and publishers with their pinyin. */
function* ofReadings(): Generator<Others> {
  for (const form of CITIES) yield [form, [`${readName(form)}`.replaceAll(' ', '')]]
  for (const form of PUBLISHERS) {
    const reading = readName(form)
    if (reading !== null) yield [form, [reading]]
  }
}

/** Pinyin with the name that is read so. */
function* namesByReading(): Generator<Others> {
  for (const form of chineseNames()) {
    const reading = form.length > 1 ? readName(form) : null
    if (reading !== null) yield [reading, [form]]
  }
}

function* chineseNames(): Generator<string> {
  for (const { code, chinese } of rows()) {
    if (code.startsWith(NAME)) yield* chinese.slice(0, TYPED)
  }
  yield* CITIES
  yield* PUBLISHERS
}

/** Characters that foreign names are spelt with. */
const SOUNDS = new Set(
  '阿埃艾爱安昂奥巴拜班邦保贝本比彼宾波伯博布茨察达大代丹当道德得登邓迪蒂丁杜顿敦多恩尔耳儿法凡梵范菲费芬丰冯弗伏佛夫福富' +
    '盖甘冈高哥戈格葛根贡古圭果哈海汉豪荷赫黑亨洪宏胡华怀惠霍基吉季加伽迦贾简杰捷金京焦卡开凯坎康考柯科克肯孔库匡夸拉腊来莱赖兰' +
    '朗劳勒雷蕾黎李里理利丽莉良列林琳凌留龙卢鲁路伦轮罗洛吕马玛迈麦曼芒毛茅梅门蒙米密明摩莫墨默姆穆纳娜那奈南内讷尼妮宁纽农努诺欧' +
    '帕潘庞培佩彭皮平泼珀普渡度齐奇契恰强乔切钦琴丘热荣茹儒瑞若撒萨塞赛桑瑟森沙莎珊尚绍舍申圣施士史什斯丝思苏索塔台泰坦汤唐陶特滕' +
    '提汀廷图托瓦娃万旺威韦纬维伟温文翁沃乌伍武西希席锡夏香谢辛休许逊雅娅亚扬洋杨叶伊因英尤约泽扎札詹珍芝兹朱茱祖佐',
)

/**
 * Whether two Chinese names are one in two spellings: 休斯敦 and 休斯顿, 卢浮宫 and 罗浮宫. Where more than sounds
 * are not the same it is another thing, as 乐天百货 and 乐天化学, 虎门大桥 and 虎门二桥.
 */
function isSpelling(form: string, other: string): boolean {
  if (form.length !== other.length || form.length < 3) return false
  const apart = [...form].flatMap((character, at) =>
    character === other[at] ? [] : [character, other.charAt(at)],
  )
  return apart.length > 0 && apart.length <= form.length && apart.every((one) => SOUNDS.has(one))
}

function everydayForms(): ReadonlyMap<string, readonly string[]> {
  const others = new Map<string, readonly string[]>()
  for (const forms of everydayRows()) {
    for (const [at, its] of forms.entries()) {
      const across = withPlurals(forms[1 - at] ?? [])
      for (const form of its) {
        const head = form.split(' ').at(-1)
        const own = its.filter((other) => other !== form && other !== head).slice(0, MOST_OWN)
        for (const one of withPlurals([form]))
          others.set(one, [...new Set([...(others.get(one) ?? []), ...across, ...own])])
      }
    }
  }
  return others
}

/** What of several words is looked for as it is written: without its plural 价格战 would find no `price wars`. */
function withPlurals(forms: readonly string[]): readonly string[] {
  return [...new Set([...forms, ...forms.flatMap((form) => pluralOf(form) ?? [])])]
}

/** Null for one word, which is found by its stem, and for what is no noun. */
function pluralOf(form: string): string | null {
  if (!/^[a-z].*[ -].*[a-z]$/.test(form)) return null
  if (/(?:[^s]s|ed|ing|[ -](?:up|off|down|out|in|on|to|as))$/.test(form)) return null
  if (/[^aeiou]y$/.test(form)) return form.replace(/y$/, 'ies')
  return /(?:ss|x|ch|sh)$/.test(form) ? `${form}es` : `${form}s`
}
