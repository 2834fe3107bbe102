/** Numbers as their digits, in other spellings. */

/** `8.50` is `8.5`; a leading zero is part of a stock code and stays. */
export function canonical(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits
}

/** `4381.21` is also found as `4381`, but `5.3` not as `5`, which would be another number. */
export function whole(digits: string): string {
  return digits.replace(/^(\d{3,})\..+/, '$1')
}
