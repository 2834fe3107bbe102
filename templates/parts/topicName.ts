/** The name of a topic in the language of a page, which the settings may give. */
import type { Ref, Text } from '../../src/digest/digest.ts'
import { nameOf } from '../../src/digest/refs.ts'
import { topicIn } from '../../src/digest/renamedTopics.ts'
import type { Sheet } from '../../src/digest/views/page.ts'

export function topicName({ site, language }: Sheet<unknown>, topic: Text): Text {
  return topicIn(site.topics, topic, language)
}

/** Of a topic or a source, which has one name. */
export function refName(sheet: Sheet<unknown>, ref: Ref): Text {
  const own = nameOf(ref)
  return ref.permalink.startsWith('t/') ? topicName(sheet, own) : own
}
