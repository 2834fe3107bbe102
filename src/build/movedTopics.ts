/** Topics whose address ends though their articles are still there: renamed, or one with another topic. */
import { topicAddresses } from '../digest/addresses.ts'
import type { Digest, Topic } from '../digest/digest.ts'
import { readEarlierTopic } from '../exports/changes.ts'
import { otherNames, type Settings } from '../records/settings.ts'
import { topicKey } from '../records/topicKey.ts'
import { oncePerText } from '../text/oncePer.ts'
import { type Moved, publishedNames } from './movedArticles.ts'
import { publishedJson } from './stage/publishedFile.ts'
import type { Stage } from './stage/stage.ts'

/** A topic by its slug, of which its address is made, and its name. */
interface NamedTopic {
  readonly id: string
  readonly name: string
}

export interface MovedTopic {
  readonly from: NamedTopic
  /** `isNew`: nothing was published at its address before. */
  readonly to: NamedTopic & { readonly isNew: boolean }
}

/**
 * Finds them, compared with the published site.
 *
 * @param moved Articles with another id than there.
 */
export function movedTopics(
  stage: Pick<Stage, 'output' | 'published'>,
  { topics, byId }: Pick<Digest, 'topics' | 'byId'>,
  moved: readonly Moved[],
  renamed: Settings['topics'],
): readonly MovedTopic[] {
  const known = new Set(publishedNames(stage, topicAddresses('\0').json.split('\0')))
  const has = new Map(topics.map((topic) => [topic.slug, topic]))
  const gone = [...known].filter((slug) => !has.has(slug))
  if (gone.length === 0) return []
  const earlier = oncePerText((slug) =>
    known.has(slug) ? readEarlierTopic(publishedJson(stage, topicAddresses(slug).json)) : null,
  )
  const idNow = new Map(moved.map(({ from, to }) => [from.id, to.id]))
  const topicOf = new Map(topics.map((topic) => [topic.ref.permalink, topic]))
  /** Topics into which an article came. */
  const came = (id: string): readonly Topic[] => {
    const refs = byId.get(idNow.get(id) ?? id)?.ref.topics ?? []
    return refs
      .flatMap(({ permalink }) => topicOf.get(permalink) ?? [])
      .filter(({ slug }) => earlier(slug)?.articles.has(id) !== true)
  }
  return gone.flatMap((slug): readonly MovedTopic[] => {
    const was = earlier(slug)
    if (was === null) return []
    const joined = joinedInto(was.name, topics, renamed)
    const found = new Set(joined ? [joined] : [...was.articles].flatMap(came))
    const [to, another] = found
    if (to === undefined || another !== undefined) return []
    const from = { id: slug, name: was.name }
    return [{ from, to: { id: to.slug, name: to.ref.name, isNew: !known.has(to.slug) } }]
  })
}

/** The topic that has this name, or of which the settings say that it had it. */
function joinedInto(
  name: string,
  topics: Digest['topics'],
  renamed: Settings['topics'],
): Topic | undefined {
  const key = topicKey(name)
  const [now = name] =
    Object.entries(renamed).find(([, names]) =>
      otherNames(names).some((own) => topicKey(own) === key),
    ) ?? []
  return topics.find(({ ref }) => topicKey(ref.name) === topicKey(now))
}
