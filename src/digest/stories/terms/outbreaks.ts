/** Outbreaks of diseases: articles on one disease in one country are of one outbreak. */
import { isCountryCode, isPlaceCode, isSpotCode } from '../../bilingual/codes.ts'

const DISEASE =
  /^~(?:chikungunya|cholera|dengue|diphtheria|ebola|lassa|legionella|malaria|measles|meningitis|mpox|nipah|norovirus|polio|typhoid|whooping|yellowfever|zika)$/

/** Diseases with a single source, as a cooling tower or a kitchen: two towns of a country are two outbreaks. */
const LOCAL: ReadonlySet<string> = new Set(['~legionella', '~norovirus'])

/** In these countries one disease breaks out in several places at once. */
const LARGE: ReadonlySet<string> = new Set(['@au', '@br', '@ca', '@cn', '@in', '@ru', '@us'])

export function isDiseaseCode(code: string): boolean {
  return DISEASE.test(code)
}

/** Whether two articles, by their codes, name one disease in one place. */
export function areOneOutbreak(mine: readonly string[], theirs: readonly string[]): boolean {
  const shared = mine.filter((code) => theirs.includes(code))
  return shared.some(
    (code) => isDiseaseCode(code) && shared.some(LOCAL.has(code) ? isSpotCode : isNarrow),
  )
}

function isNarrow(code: string): boolean {
  if (isCountryCode(code)) return !LARGE.has(code)
  return isPlaceCode(code) || isSpotCode(code)
}
