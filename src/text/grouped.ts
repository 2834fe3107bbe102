/** A whole number in groups of three digits, whatever the locale: `1,000,000`. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
