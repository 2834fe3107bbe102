/** `12,184`, `1,654.94`: a number in groups of three digits, the same on every machine. */
export function decimal(number: number): string {
  const [whole = '', fraction] = String(number).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
