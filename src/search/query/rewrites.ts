/** Rewrites of a query that no text matches, each a function of the typed text; returns it unchanged where none applies. */
import { ONES, TENS } from '../../text/numberWords.ts'

/**
 * Words of a query that an answer need not have, beside stop words: question words, 了 and 吗 at its end, 第 of a quarter, the
 * time of a byline. 华为, 哪吒 and 吗啡 are names.
 */
const QUESTION_WORDS =
  /(?<!华)为(?:什么|[何啥])|是?什么(?:时候|是)?|怎(?:么[样办]?|样)|何时|如何|[还有是]*多(?:少(?:[人个家次天年钱只台]|辆车?)?|[大久])|几[时点次]|是?谁是?|哪(?!吒|咤)[里些个家年国]?|[是能]否|有没有|是不是|(?:了?[吗呢]|了)(?!\p{sc=Han})|第(?=[一二三四]季)|(?<=\p{sc=Han}{2})的(?=\p{sc=Han}{2})|\b[Hh]ow (?:long|far|old|often) (?=[a-z])|(?<=\d日?\s)\d\d?:\d\d/gu

/** Without the words of a question; `黄金为什么跌` leaves two that may stand anywhere. */
export function withoutQuestionWords(typed: string): string {
  // 多少钱一斤 asks for what texts call 每斤.
  const asked = typed.replace(/多少钱一(?=\p{sc=Han}$)/u, ' 每')
  const left = asked.replace(QUESTION_WORDS, ' ').trim()
  if (left === typed || !/[\p{L}\p{N}]{2}/u.test(left)) return typed
  // What rose or fell seldom stands right before it: 金价会大跌吗.
  return left.replace(/(?<=\p{sc=Han}{2})会?([大暴上下]?[涨跌死])了?(?!\p{sc=Han})/u, ' $1')
}

/** `480m` as `480 million`, where nothing has it as it was typed. */
export function readMagnitude(typed: string): string {
  return typed.replace(
    /(?<![\p{L}\p{N}.,])(\d[\d.,]*)([kmb])(?![\p{L}\p{N}])/giu,
    (_, digits: string, letter: string) =>
      `${digits} ${['thousand', 'million', 'billion']['kmb'.indexOf(letter.toLowerCase())]}`,
  )
}

/** With spaces between a name, its number and what follows: `GPT5.2语音`; of one letter, `J35`, side by side. */
export function separateNumbers(typed: string): string {
  return typed
    .replace(/(?<![\p{L}\p{N}"-])([a-z])(\d+)(?![\p{L}\p{N}"])/giu, '"$1 $2"')
    .replace(/([a-z]{2})(\d+(?:\.\d+)*)/gi, '$1 $2 ')
    .trim()
}

/** Behind the digits what multiplies them. */
const HAN_NUMERALS = '零一二三四五六七八九十百千'
const WORDS = /* @__PURE__ */ [...ONES, ...TENS]
const ANY_WORD = /* @__PURE__ */ WORDS.join('|')

/**
 * `two thousand nine hundred`, 三百四十; neither 五百万, which is read as it stands, nor 百度 or 十五五, nor a place in a row, as
 * `twenty-first`.
 */
const IN_WORDS = new RegExp(
  `\\b(?:${ANY_WORD})(?:[ -](?:and )?(?:${ANY_WORD}|hundred|thousand))*\\b(?!(?:[ -](?:${ANY_WORD}))* [mbt]r?illion|-(?!m)\\w+(?:st|[nr]d|th)\\b)|(?![百千])(?:[一二两三四五六七八九]?[十百千]零?)+[一二三四五六七八九]?(?![一二两三四五六七八九万亿点])`,
  'giu',
)

/** Of fewer too much is told: `two`, `twelve`. */
const LEAST = 13

/** Numbers in words as digits, which stand for both in the index. */
export function readNumberWords(typed: string): string {
  return typed.replace(IN_WORDS, (words) => {
    const plain = words
      .toLowerCase()
      .replaceAll('hundred', '百')
      .replaceAll('thousand', '千')
      .replaceAll('两', '二')
    let [total, group] = [0, 0]
    for (const [word] of plain.matchAll(/[a-z]+|./gu)) {
      const [han, english] = [HAN_NUMERALS.indexOf(word), WORDS.indexOf(word)]
      if (han > 9) {
        // `two hundred thousand`, but 两千三百.
        total = han > 11 ? (total + group || 1) * 1000 : total + (group || 1) * 10 ** (han - 9)
        group = 0
        continue
      }
      const value =
        english < ONES.length ? Math.max(han, english + 1) : 10 * (english - ONES.length) + 20
      // `nineteen ninety-eight` are two.
      if (group % 100 > 9 && value > 9) return words
      group += value
    }
    return total + group < LEAST ? words : `${total + group}`
  })
}

/** `walkers2` as `walker s2`. */
export function separateLetter(typed: string): string {
  return typed.replace(/([a-z]{3})([a-z]\d)/gi, '$1 $2')
}

/** 镍价 as 镍 and 价, which texts have apart: 镍铁到港价; 特价 and 评价 are words of their own. */
export function separatePrice(typed: string): string {
  return typed.replace(/[金铜镍油](?=价(?!\p{sc=Han}))/gu, '$& ')
}

/** `黄金或白银` as one of both; 美联储或降息 says that it may. */
export function readChineseOr(typed: string): string {
  return typed.replace(
    /(?<=\p{sc=Han}{2})或者?(?![将许会可能有需被因受要达超成致迎遭再重已为降涨跌升加减推引面使让对继])(?=\p{sc=Han}{2}|\p{sc=Han}?$)/gu,
    ' | ',
  )
}

/** `83,524辆` without what counts it, `126 people` as a number and a word that may stand anywhere. */
export function withoutMeasureWords(typed: string): string {
  return typed
    .replace(
      /(?<=\d{3}|\d[万亿])(?:[辆台架艘座部套只家间户件份例次人点头尾匹](?!\p{sc=Han})|名)/gu,
      ' ',
    )
    .replace(/(?<![\p{L}\p{N}.,"$€£¥])(\d[\d,]*(?:\.\d+)?)[ -](?=[a-z])/giu, '"$1" ')
    .trim()
}

/** `朱雀3号` as `朱雀三号` and the other way round, `双11` as 双十一. */
export function convertNumerals(typed: string): string {
  return typed.replace(
    /(?<![\d.])[1-9]\d?(?=\p{sc=Han})|(?<=\p{sc=Han})[1-9]\d?(?![\d.,%-])|[一二三四五六七八九十]{1,3}(?=[号季届期代次])/gu,
    (number) => {
      const value = UP_TO_99.indexOf(number)
      return value < 0 ? (UP_TO_99[Number(number)] ?? number) : String(value)
    },
  )
}

/** Numbers of two digits, as they are written: 十七 is no 一十七. */
const UP_TO_99 = /* @__PURE__ */ ['', ...HAN_NUMERALS.slice(1, 10)].flatMap((tens, _, digits) =>
  digits.map((ones) => (tens && `${tens}十`).replace('一十', '十') + ones),
)
