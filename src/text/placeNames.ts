/** Which names are those of places. */

import { PLACES } from './places.ts'
import { simplified } from './simplified.ts'
import { SPOTS } from './spots.ts'

/** In small letters. Made when the first name is asked for: most files have none to ask. */
let names: ReadonlySet<string> | null = null

function readNames(): ReadonlySet<string> {
  const forms = `${PLACES}${SPOTS}`.replace(/^\S+ : /gm, '')
  return new Set(
    forms
      .trim()
      .toLowerCase()
      .split(/ : |[|\n]/),
  )
}

const LONGEST = 40

/** `am Main`, `upon Tyne` */
const BESIDE = /(?:,| am | an der | im | upon | on )/i

/** Whether a name is that of a town, a region or the like: `Frankfurt am Main`, `PARIS`, `Geneva, Switzerland`, 柏林. */
export function isPlaceName(name: string): boolean {
  if (name.length > LONGEST) return false
  const [town = ''] = simplified(name).split(BESIDE)
  names ??= readNames()
  return town !== '' && names.has(town.trim().toLowerCase())
}
