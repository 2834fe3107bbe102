/** Words that a page has parted at the end of a line. */

/** What ends a word and is none: `govern-⏎ment`. `long-⏎able` may be what was written. */
const ENDING =
  /^(?:(?:[st]ion|ment|ance|ence|ture|ist|er|ing|ive|tor)s?|(?:tion|cial|tial|ic)?al|(?:is|iz|l|r|c|t|fic)ations?|ed|ly|ness|(?:iv|il|al|ar|ic)?(?:ity|ities)|[ae]ncy|[ae]ncies|ible|ous|ism|nese)$/

/** What counts: half of it would be another figure, `20 kilo` and `300 bil`. */
const COUNTS =
  /^(?:(?:hundred|thousand|(?:m|b|tr)illion|dollar|euro|pound|ounce|barrel|gallon|hectare|month|quarter|minute)s?|(?:kilo|centi|milli)?(?:met(?:er|re)|gram|lit(?:er|re))s?|(?:kilo|mega|giga|tera)watts?|tonnes?|percent(?:age)?)$/

/**
 * Whether the last word of a line and the first of the next are one, which the hyphen between them only parts: where
 * the second half is no word, where it is one that counts, or where the whole stands nearby as one and never with a hyphen.
 *
 * ```text
 * 300 bil-⏎lion    govern-⏎ment    smel-⏎ters, and `smelters` nearby      one
 * long-⏎term       re-⏎elected     Hong-⏎Kong                             two
 * ```
 *
 * @param before The line to its hyphen, in which it ends.
 * @param near What stands around, without words that line ends part; called where nothing else tells.
 */
export function isTorn(before: string, after: string, near: () => ReadonlySet<string>): boolean {
  const head = /(?<![\p{L}\p{N}-])\p{L}\p{Ll}{1,19}(?=-$)/u.exec(before.slice(-22))?.[0]
  const tail = /^\p{Ll}{2,20}(?![\p{L}\p{N}-])/u.exec(after.slice(0, 22))?.[0]
  if (head === undefined || tail === undefined) return false
  const word = `${head}${tail}`.toLowerCase()
  if (ENDING.test(tail) || COUNTS.test(word)) return true
  return near().has(word) && !near().has(`${head}-${tail}`.toLowerCase())
}

/** The words of a text in small letters, also those with hyphens. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu))
}
