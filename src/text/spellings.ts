/** Characters by which the spelling of a Chinese text is known. */
import japanese from 'opencc-js/dict/JPShinjitaiCharacters'
import toTraditional from 'opencc-js/dict/STCharacters'
import { charactersOf, SIMPLIFIED } from './simplified.ts'

/**
 * Characters that OpenCC pairs with one of another spelling though both write them: of its traditional
 * ones those that GB 2312 has (乾隆), of the others those that Big5 has (皇后, 台灣). A test makes the list.
 */
export const IN_BOTH =
  '万与丑丰么乾予于云仆价优伙伝体余佣儿党凄准几凶划占即厂厘台吁吃后吒吨听咨咸唇圣坏复夥夸宁' +
  '尸岩岭岳峰帘干并庄床弁异征後徵忏怀怜恒惊愿慎扑扰拚挂据捱摺斗於昵晃晒朴机杠杰极构柜栖概榘槙' +
  '欠气沄泞洁洒洼浜涂涌淀游灶炖熏瓮瓶痒痴皂真研确离种秘筑篱粽糸缶网羡群翻肮肴胜腊腌膻芸苧苹' +
  '范茧荐菸萌蒏蔂薹虫虮虱蚕蚝蜡蝎袷褒触豊赶跖辟适郁郎醣采里雇霉麴麽'

const SIMPLER = firstsOf(toTraditional)
const JAPANESE = firstsOf(japanese)

/** Of traditional spelling alone, and not of Japanese of today (産). */
export const OF_TRADITIONAL = telling(
  [...SIMPLIFIED.keys()].filter((character) => !SIMPLER.has(character) && !JAPANESE.has(character)),
)

/** What nobody writes in traditional Chinese: simplified characters, and those of Japanese (経済). */
export const OF_OTHERS = telling(
  [...SIMPLER, ...JAPANESE].filter((character) => !SIMPLIFIED.has(character)),
)

function firstsOf(dictionary: string): ReadonlySet<string> {
  const pairs = charactersOf(dictionary).filter(([character, other]) => character !== other)
  return new Set(pairs.map(([character]) => character))
}

/** Those of one code unit: the others are too rare to tell anything. */
function telling(characters: readonly string[]): ReadonlySet<string> {
  return new Set(characters.filter((one) => one.length === 1 && !IN_BOTH.includes(one)))
}
