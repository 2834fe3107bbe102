/** Verbs that figures stand with in English: what is about them stands before, and none is part of a noun phrase. */
import { WordSet } from '../../../text/wordSet.ts'

const VERBS = new WordSet(
  `came comes come reached reaches reach stood stands stand rose rises rise fell falls fall grew grows grow gained gains lost loses lose dropped drops drop
  slid slides jumped jumps climbed climbs slipped slips increased increases increase decreased declined declines advanced
  was were is are be been will would should may might could can must exceed exceeds exceeded exceeding cover covers covered account accounts accounted accounting
  totalled totaled totals amounted amounts hit hits topped tops touched passed passes made makes make earned earns reported reports
  shows show showed had has have stays stayed remained remains went goes go narrowed narrows widened widens expanded shrank sank settled closed opened counts counted ask asks pay
  contributed contributes brought brings sold sells used put puts add adds added represents represented took takes take surged soared plunged
  delivered delivers sent produced produces held holds hold employs employ employed needs need costs cost pays paid weighs weighed measured averaged averages averaging
  ended finished quoted asked achieved achieves recorded posted generated logged booked obtained received saw sees raised raises cut cuts set sets expects expected shipped exported imported invested spent bought ordered signed plans planned dipped dips eased eases slumped tumbled edged plummeted rallied peaked slowed accelerated rebounded retreated swelled softened firmed crept crashed leapt leaped spiked hovered hovers stabilised stabilized fetched fetches emits emitted displaced displaces trimmed slashed halved dwindled ballooned deepened worsened improved strengthened weakened spans spanned spoke speaks speak agreed agrees`
    .trim()
    .split(/\s+/),
)

/** No noun reads like these. */
export const AUXILIARY = new WordSet(
  'was were is are be will would should may might could can must had has have'.split(' '),
)

export function isVerb(word: string): boolean {
  // The month, but for the rare sentence that opens with the verb.
  return word !== 'May' && VERBS.has(word)
}

const DETERMINERS = new WordSet('the a an its their his her our this these those no'.split(' '))

/**
 * `its costs rose`, `the agreed volume is`, `a sharp drop from`, `Riyadh's voluntary cut of`, `cuts will be`: behind such a
 * word, and before an auxiliary, none is a verb.
 */
export function isVerbAt(words: readonly string[], at: number): boolean {
  const [before = '', word = '', after = ''] = [words[at - 1], words[at], words[at + 1]]
  if (!isVerb(word)) return false
  if (at === 0) return true
  if (DETERMINERS.has(before) || /['’]s$/.test(before)) return false
  const opens = words[at - 2] ?? ''
  const isNoun = NOUNS_TOO.has(word) && (/^an?$/i.test(opens) || /['’]s$/.test(opens))
  return !isNoun && !(NOUNS_TOO.has(word) && AUXILIARY.has(after))
}

/** Nouns as often. */
const NOUNS_TOO = new WordSet(
  'cut cuts drop drops fall falls rise rises increase decline jumps climbs gains loss loses cost costs hits needs imports exports reports plans asks counts shows raises'.split(
    ' ',
  ),
)
