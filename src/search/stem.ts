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

const AMERICAN: readonly (readonly [british: RegExp, american: string])[] = [
  [/(?<=[bct])re$/, 'er'],
  [/(?<=..)our(?=$|ed$|ing$)/, 'or'],
  [/(?<=...)is(?=e$|ed$|ing$|ation)/, 'iz'],
  [/inium$/, 'inum'],
]

function american(word: string): string {
  return AMERICAN.reduce((text, [british, us]) => text.replace(british, us), word)
}

/** The same in British spelling, where that may be another. */
export function british(word: string): string {
  return word
    .replace(/(?<=[bct])er$/, 're')
    .replace(/(?<=..)or$/, 'our')
    .replace(/(?<=...)iz(?=e?$|ation)/, 'is')
    .replace(/inum$/, 'inium')
}
