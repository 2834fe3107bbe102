/**
 * Where the files for programs stand, from the root of the site; pages link them, exports write
 * them. Data is there once, whatever the interface languages.
 */

export const ATOM = 'feed.xml'
export const JSON_FEED = 'feed.json'
export const INDEX = 'index.json'
export const LLMS = 'llms.txt'

export function articleJson(id: string): string {
  return `data/a/${id}.json`
}

export function articleMarkdown(id: string): string {
  return `a/${id}.md`
}

/** The brief, the data and the feeds of a topic. */
export function topicAddresses(slug: string): {
  readonly markdown: string
  readonly json: string
  readonly atom: string
  readonly feed: string
} {
  return {
    markdown: `t/${slug}.md`,
    json: `t/${slug}.json`,
    atom: `t/${slug}.feed.xml`,
    feed: `t/${slug}.feed.json`,
  }
}
