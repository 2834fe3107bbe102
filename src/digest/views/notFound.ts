/** The page for an address that leads nowhere. */
import type { Digest } from '../digest.ts'
import type { Page } from './page.ts'
import { briefRowOf, type Row } from './row.ts'

const NEWEST = 3

export interface NotFoundView {
  readonly newest: readonly Row[]
}

export function notFoundPages({ articles }: Digest): readonly Page<NotFoundView>[] {
  const view: NotFoundView = { newest: articles.slice(0, NEWEST).map(briefRowOf) }
  return [{ kind: '404', permalink: '404.html', view: () => view }]
}
