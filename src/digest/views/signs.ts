/** The page of the signs that others use. It says the same for every digest. */
import type { Page } from './page.ts'

export function signsPages(): readonly Page<null>[] {
  return [{ kind: 'signs', permalink: 'signs.html', view: () => null }]
}
