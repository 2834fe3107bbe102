/** What a text names by its kind: works, storms, earthquakes, drugs on trial. */
import { WORK_MARK } from '../bilingual/codes.ts'

/** Films, books and laws by their titles: 《疯狂动物城2》. */
export function worksOf(text: string): readonly string[] {
  if (!text.includes('《')) return []
  return [...new Set(Array.from(text.matchAll(WORK), ([, work = '']) => `${WORK_MARK}${work}`))]
}

const WORK = /《([^《》]{2,20})》/g

/** Storms by the names that they are given: `Ragasa` of `Typhoon Ragasa`. */
export function stormsOf(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(STORMS), ([name]) => name))]
}

const STORMS =
  /(?<=\b(?:Typhoon|Hurricane|Cyclone|Storm) )[A-Z][a-z]+|(?<=(?:台风|飓风|气旋|风暴)[“"「])\p{Script=Han}{2,4}(?=[”"」])/gu

/** Earthquakes by their magnitudes. */
export function quakesOf(text: string): readonly number[] {
  return Array.from(text.matchAll(MAGNITUDE), ([, ...found]) =>
    Number(found.find((each) => each !== undefined)),
  )
}

const MAGNITUDE =
  /\bmagnitude[- ](?:of )?(\d\.\d)|(\d\.\d)[- ]magnitude|(\d\.\d)级(?=(?:强|左右)?地?震)/gi

/** Drugs on trial by their codes, as they stand among the words: `zj-217`. */
export function drugsOf(texts: readonly string[]): readonly string[] {
  const found = texts.flatMap((text) => text.match(DRUG) ?? NONE)
  return [...new Set(found.map((name) => name.toLowerCase()))]
}

const DRUG = /(?<![\w-])[A-Z]{2,4}-\d{3,4}(?![\w-])/g

const NONE: readonly string[] = []
