/** Keys of front matter whose text is the lead of an article that has no other; the label of such a lead is its key. */
const SUMMARY_KEYS = new Set([
  'description',
  'summary',
  'excerpt',
  'abstract',
  'zusammenfassung',
  'kurzfassung',
  '摘要',
  '导语',
  'lead',
])

/** The key of a lead that has no label, as a paragraph above a list has none. */
export const UNLABELLED = 'lead'

export function isSummaryKey(name: string): boolean {
  return SUMMARY_KEYS.has(name.toLowerCase())
}
