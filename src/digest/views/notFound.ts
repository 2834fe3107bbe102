/** The page for an address that leads nowhere. */
import type { Digest } from '../digest.ts'
import type { Page } from './page.ts'
import { type Row, rowOf } from './row.ts'

const NEWEST = 3

export interface NotFoundView {
  readonly newest: readonly Row[]
}

export function notFoundPages({ articles }: Digest): readonly Page<NotFoundView>[] {
  const view: NotFoundView = { newest: articles.slice(0, NEWEST).map(rowOf) }
  return [{ kind: '404', permalink: '404.html', view: () => view }]
}
