/** What a topic is called on a page: the settings may name it in each language. */
import type { Ref, Text } from '../../src/digest/digest.ts'
import { nameOf } from '../../src/digest/refs.ts'
import { topicIn } from '../../src/digest/renamedTopics.ts'
import type { Sheet } from '../../src/digest/views/page.ts'

export function topicName({ site, language }: Sheet<unknown>, topic: Text): Text {
  return topicIn(site.topics, topic, language)
}

/** Of a topic or a source, which has one name. */
export function calledOn(sheet: Sheet<unknown>, ref: Ref): Text {
  const own = nameOf(ref)
  return ref.permalink.startsWith('t/') ? topicName(sheet, own) : own
}
