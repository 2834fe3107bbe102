/** The page of the keys. It says the same for every digest. */
import type { Page } from './page.ts'

export function keyboardPages(): readonly Page<null>[] {
  return [{ kind: 'keyboard', permalink: 'keyboard.html', view: () => null }]
}
