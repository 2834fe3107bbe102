/** Every page of the site: the one list of its kinds. */
import type { Changes } from '../../digest/changes/changes.ts'
import type { Digest } from '../../digest/digest.ts'
import { allPages } from '../../digest/views/all.ts'
import { archivePages } from '../../digest/views/archive.ts'
import { articlePages } from '../../digest/views/article.ts'
import { changesPages } from '../../digest/views/changes.ts'
import { dumpPages } from '../../digest/views/dump.ts'
import { feedsPages } from '../../digest/views/feeds.ts'
import { figuresPages } from '../../digest/views/figures.ts'
import { homePages } from '../../digest/views/home.ts'
import { keyboardPages } from '../../digest/views/keyboard.ts'
import { monthPages } from '../../digest/views/month.ts'
import { movedPages } from '../../digest/views/moved.ts'
import { namesPages } from '../../digest/views/names.ts'
import { notFoundPages } from '../../digest/views/notFound.ts'
import type { Page, PageMaker, Site } from '../../digest/views/page.ts'
import { reportPages } from '../../digest/views/report.ts'
import { searchPages } from '../../digest/views/search.ts'
import { signsPages } from '../../digest/views/signs.ts'
import { sourcePages } from '../../digest/views/source.ts'
import { sourcesPages } from '../../digest/views/sources.ts'
import { topicPages } from '../../digest/views/topic.ts'
import { topicsPages } from '../../digest/views/topics.ts'

const KINDS: readonly PageMaker[] = [
  topicsPages,
  topicPages,
  movedPages,
  articlePages,
  sourcesPages,
  sourcePages,
  namesPages,
  archivePages,
  monthPages,
  allPages,
  dumpPages,
  figuresPages,
  reportPages,
  feedsPages,
  signsPages,
  keyboardPages,
  searchPages,
  notFoundPages,
]

/** Which pages of articles are made, and in which order. */
interface Articles {
  /** Ids of those whose pages stay as they are. */
  readonly kept: ReadonlySet<string>
  /** Ids of all, one after another; null for the order of the files. */
  readonly order: readonly string[] | null
}

/**
 * The pages one by one: all views of a large site together would not fit in memory.
 *
 * @param changes Against an earlier build; null where none was named: then no page mentions changes.
 */
export function* sitePages(
  digest: Digest,
  site: Site,
  { kept, order }: Articles,
  changes: Changes | null,
): Generator<Page<unknown>, void, undefined> {
  yield* homePages(digest, changes)
  for (const make of KINDS) {
    const pages = make(digest, site, kept)
    yield* make === articlePages && order ? inOrder(pages, order) : pages
  }
  if (changes) yield* changesPages(changes)
}

function* inOrder(
  pages: Iterable<Page<unknown>>,
  order: readonly string[],
): Generator<Page<unknown>, void, undefined> {
  const byArticle = new Map([...pages].map((page) => [page.article, page]))
  for (const id of order) {
    const page = byArticle.get(id)
    if (page) yield page
  }
}
