/** The keys of front matter that say something of an article. */
export const TEXT_KEYS = ['title', 'source', 'date', 'topic'] as const
export const LIST_KEYS = ['topics', 'tags'] as const
export const KEYS = [...TEXT_KEYS, ...LIST_KEYS] as const
export type Key = (typeof KEYS)[number]
