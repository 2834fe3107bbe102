/** Keys of front matter whose text is the lead of an article that has no other; the label of such a lead is its key. */
const SUMMARY_KEYS = new Set(['description', 'summary', 'excerpt', 'abstract', '摘要', '导语'])

export function isSummaryKey(name: string): boolean {
  return SUMMARY_KEYS.has(name.toLowerCase())
}
