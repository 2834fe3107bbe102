/** `12,184`: groups of three, the same on every machine. */
export function decimal(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
