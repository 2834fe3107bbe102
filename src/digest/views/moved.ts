/** Where a topic would stand by another name that the settings have for it: a page there leads on. */

import { otherNames } from '../../records/settings.ts'
import { topicKey } from '../../records/topicKey.ts'
import { langOf } from '../../text/lang.ts'
import { slug } from '../../text/slug.ts'
import type { Digest, Ref, Text } from '../digest.ts'
import type { Page, Site } from './page.ts'

export interface MovedView {
  readonly name: Text
  readonly to: Ref
}

/** Told by the settings, not by what was published: the same files and settings make the same site. */
export function movedPages(
  { topics }: Pick<Digest, 'topics'>,
  { topics: named }: Pick<Site, 'topics'>,
): readonly Page<MovedView>[] {
  const taken = new Set(topics.map((topic) => topic.slug))
  return Object.entries(named).flatMap(([now, names]) => {
    const key = topicKey(now)
    const to = topics.find(({ ref }) => topicKey(ref.name) === key)?.ref
    if (to === undefined) return []
    return [now, ...otherNames(names)].flatMap((name): readonly Page<MovedView>[] => {
      const at = slug(topicKey(name))
      if (taken.has(at)) return []
      taken.add(at)
      const view: MovedView = { name: { text: name, lang: langOf(name) }, to }
      return [{ kind: 'moved', permalink: `t/${at}.html`, view: () => view }]
    })
  })
}
