/**
 * The form of a name for comparing: compatibility forms, case and runs of white space do not make
 * two names different. Never shown.
 */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}
