/** Addresses of the web that may stand on a page as a link off the site. */

/** Longer ones are of no use to a reader, and cut by servers. */
const LONGEST = 2000

/** What ends an address, or is not seen in one: quotes, brackets, marks that turn the direction of a text. */
const NO_PART = /[\s<>"\\\u007f-\u009f\u00ad\u061c\u2000-\u206f\u3000\ufeff]/u

/** Whether a text is one: http or https, with a host, and without a name or a password in front of it. */
export function isWebAddress(text: string): boolean {
  if (text.length > LONGEST || !/^https?:\/\/[^/]/i.test(text) || NO_PART.test(text)) return false
  if (!URL.canParse(text)) return false
  const { username, password } = new URL(text)
  return username + password === ''
}

/** `reuters.com`: where an address leads, in letters of ASCII alone. */
export function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, '')
}
