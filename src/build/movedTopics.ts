/** Topics that were renamed since the last build in all files that have them. */
import type { LightDump } from '../digest/lightArticle.ts'
import { keptKey, withRenamedTopics } from '../digest/renamedTopics.ts'
import type { Settings } from '../records/settings.ts'

/** From one name to another, as addresses are made of names. */
export interface MovedTopic {
  readonly from: { readonly id: string }
  readonly to: { readonly id: string }
}

type Named = Pick<LightDump, 'path' | 'topics'>

/**
 * Finds them.
 *
 * @param read Files as the last build read them; empty where that is not known.
 * @param now Files under the names of the settings.
 */
export function movedTopics(
  read: readonly Named[],
  now: readonly Named[],
  renamed: Settings['topics'],
): readonly MovedTopic[] {
  const keyOf = keptKey(renamed)
  const before = withRenamedTopics(read, renamed).dumps
  const had = namesOf(before, keyOf)
  const has = namesOf(now, keyOf)
  const topicsAt = new Map(now.map(({ path, topics }) => [path, topics]))
  return [...had]
    .filter(([key]) => !has.has(key))
    .flatMap(([key, name]) => {
      const own = before.filter(({ topics }) => topics.some((topic) => keyOf(topic) === key))
      const came = own
        .flatMap(({ path }) => topicsAt.get(path) ?? [])
        .filter((topic) => !had.has(keyOf(topic)))
      const [to, ...others] = new Map(came.map((topic) => [keyOf(topic), topic])).values()
      return to === undefined || others.length > 0 ? [] : [{ from: { id: name }, to: { id: to } }]
    })
}

/** First spelling of each topic, by its key. */
function namesOf(
  files: readonly Named[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const name of new Set(files.flatMap(({ topics }) => topics))) {
    const key = keyOf(name)
    if (!names.has(key)) names.set(key, name)
  }
  return names
}
