/**
 * What the inflections of an English word have in common: `refine`, `refines`, `refined` and
 * `refining` are `refin`. It need not be a word; irregular forms are words of their own.
 */
export function stem(word: string): string {
  if (word.length < 4) return word
  const single = word.replace(/(?<=..)ie[sd]$|(?<![siu])s$|(?<=ee)d$/, (end) => (end[1] ? 'y' : ''))
  const bare = single.replace(/(?:ed|ing)$/, '')
  // `string` is not the -ing form of `str`.
  const root = bare.length > 2 && /[aeiouy]/.test(bare) ? bare : single
  return root.replace(/(?<=...)e$/, '').replace(/(?<=.[aeiou]([bdglmnprt]))\1$/, '')
}
