import type { Digest } from '../../src/digest/digest.ts'
import { arranged, listing } from '../arranged.ts'

/** Two articles whose figures differ. */
export const DIFFERING = `稀土储量
Feng Zheng Bao· 2025-11-09 08:41
Core Viewpoint - Russian reserves are 380,000 tons [1]. Group 1: More - A pact [2].
俄罗斯稀土
Xin Lang· 2025-11-07 09:41
Core Viewpoint - Russian reserves are 2.85 million tons [1]. Group 1: More - A pact was met [2].`
/** An article without a figure, whose date does not fit. */
export const MISDATED = `锡价上涨
Cai Jing· 2025-11-09 08:41
Core Viewpoint - Tin rises, as the pact that was signed on November 7, 2023 [1]. Group 1: Prices - Stocks fell [2].`

const MONTHS = ['March', 'April', 'May', 'June', 'July', 'August', 'September']

/** A dump of articles in several months, each with a date that does not fit. */
export function misdatedDump(count: number, topic = 'Tin'): string {
  const articles = Array.from({ length: count }, (_, at) => {
    const month = at % MONTHS.length
    return `${topic} pact ${at}\nCai Jing· 2025-0${month + 3}-09 08:41\nCore Viewpoint - ${topic} pact ${at} was signed on ${MONTHS[month]} 7, 2023 [1]. Group 1: More - Stocks fell [2].`
  })
  return listing(topic, ...articles)
}

/** A digest with a dump for each topic. */
export function digestOf(
  topics: Readonly<Record<string, readonly string[]>>,
  dismiss: Readonly<Record<string, string>> = {},
): Digest {
  const files = Object.entries(topics).map(([topic, articles]) => [
    `${topic}.txt`,
    listing(topic, ...articles),
  ])
  return arranged(Object.fromEntries(files), dismiss)
}
