/**
 * What the inflections of an English word have in common: `refine`, `refines`, `refined` and
 * `refining` are `refin`, `centre` and `center` one, `Uzbekistan` has its `Uzbek`. It need not be a word;
 * irregular forms are words of their own.
 */
export function stem(word: string): string {
  if (word.length < 4) return word
  const single = singular(word)
    .replace(/(?<=..)ied$/, 'y')
    .replace(/(?<=ee)d$/, '')
  const bare = single.replace(/(?:ed|ing)$/, '')
  // `string` is not the -ing form of `str`.
  const root = bare.length > 2 && /[aeiouy]/.test(bare) ? bare : single
  return root
    .replace(/(?<=...)e$|(?<=.{5})i?stan$/, '')
    .replace(/(?<=.[aeiou]([bdglmnprt]))\1$/, '')
}

/** A word without the ending of its plural, in American spelling; `news` is no plural. */
export function singular(word: string): string {
  if (word.length < 4) return word
  return american(
    word.replace(/(?<=..)ies$|(?<=ss|x|ch|sh)es$|(?<![siu]|^new)s$/, (end) =>
      end[0] === 'i' ? 'y' : '',
    ),
  )
}

/** What differs between British and American spelling, with what stands before and after it. */
const SPELLINGS = /* @__PURE__ */ (
  [
    ['(?<=[bct])', 're', 'er', '$'],
    ['(?<=..)', 'our', 'or', '(?=$|ed|in|er|it|ab|f|h)'],
    ['(?<=...[iy])', 's', 'z', '(?=e?$|ed$|ing$|ation)'],
    ['', 'inium', 'inum', '$'],
    ['(?<=..e)', 'll', 'l', '(?=er)'],
    ['(?<=ewel)', 'e', '', '(?=ry)'],
    ['(?<=[fc]en)', 'c', 's', ''],
    ['^', 'tyr', 'tir', '(?=e?$)'],
    ['^', 'grey', 'gray', ''],
    ['', 'ulph', 'ulf', ''],
  ] as const
).map(([before, uk, us, after]) => {
  const of = (one: string): RegExp => new RegExp(before + one + after)
  return { uk, us, isUk: of(uk), isUs: of(us) }
})

function american(word: string): string {
  return SPELLINGS.reduce((text, { isUk, us }) => text.replace(isUk, us), word)
}

/** The same in British spelling, where that may be another. */
export function british(word: string): string {
  return SPELLINGS.reduce((text, { isUs, uk }) => text.replace(isUs, uk), word)
}
