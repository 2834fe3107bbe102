/**
 * Paths of the data files from the root of the site; pages link to them, exports write
 * them. Data exists once, whatever the interface languages.
 */

export const ATOM = 'feed.xml'
export const JSON_FEED = 'feed.json'
export const INDEX = 'index.json'
export const LLMS = 'llms.txt'
export const FIGURES_JSON = 'data/figures.json'
export const FIGURES_CSV = 'data/figures.csv'
export const CHANGES_JSON = 'data/changes.json'

export function articleJson(id: string): string {
  return `data/a/${id}.json`
}

export function articleMarkdown(id: string): string {
  return `a/${id}.md`
}

/** The brief, the data, the feeds and the figures of a topic. */
export interface TopicAddresses {
  readonly markdown: string
  readonly json: string
  readonly atom: string
  /** The same as JSON Feed. */
  readonly feed: string
  readonly figuresJson: string
  readonly figuresCsv: string
}

export function topicAddresses(slug: string): TopicAddresses {
  return {
    markdown: `t/${slug}.md`,
    json: `t/${slug}.json`,
    atom: `t/${slug}.feed.xml`,
    feed: `t/${slug}.feed.json`,
    figuresJson: `t/${slug}.figures.json`,
    figuresCsv: `t/${slug}.figures.csv`,
  }
}
