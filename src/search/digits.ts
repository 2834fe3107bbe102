/** Numbers as their digits, in other spellings. */

/** `8.50` is `8.5`; a leading zero is part of a stock code and stays. */
export function canonical(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits
}

/** `4381.21` is also found as `4381`, and `570.06` as `570`; but not `349.7` as `349`, which would be another number. */
export function whole(digits: string): string {
  return digits.replace(/^(\d{4,}|\d{3}(?=\.\d\d))\..+/, '$1')
}

/** The same of a number alone: `2025.30` is not looked for by a year. */
export function wholeAlone(digits: string): string {
  return /^(?:19|20)\d\d\./.test(digits) ? digits : whole(digits)
}
