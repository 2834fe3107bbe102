/** What tells that a number is where another has moved to, or where it came from, or by how much. */
import { WordSet } from '../../text/wordSet.ts'
import { EndTest, lastWord } from '../figures/chars.ts'

/** `rose`, `climbed` */
const ROSE =
  'r[io]s(?:e|es|en|ing)|climb(?:s|ed)|grow(?:s|n)|grew|jump(?:s|ed)|mount(?:s|ed)|increase[sd]|raise[sd]|revised|updated|went up|gone up'
const HAN_ROSE = '增|升|涨|上调|增加|更新|修正|调整|上修'

/** A number that has moved since it was told last is one of another time. */
export const MOVED = new EndTest(
  new RegExp(
    `(?:\\b(?:${ROSE})(?: again| further| sharply)?(?: from [^,;.]{1,24})? to(?: at least| about| over| more than)?` +
      '|\\b(?:final|last) (?:death )?(?:toll|count)(?: of| is| was| at| came to| stands at)?' +
      `|定格[在于]|最终[为达]|(?:${HAN_ROSE})(?:至|到|为))$`,
    'i',
  ),
)

/** Whether a number is no state, by the words before it: a change, or what was before one. */
export function endsChange(before: string): boolean {
  const word = lastWord(before, before.length)
  return (word === '' || CHANGE_WORDS.has(word)) && ENDS_CHANGE.before(before, before.length)
}

/** A figure that is the other end of a change, a part, an average or one of several. */
const OTHER_END =
  /\b(?:from|against|compared (?:with|to)|versus|instead of|than|after|up|down|by|rose|fell|grew|gained|dropped|increased|decreased|added|adds|adding|opened|opening|closed|shut|net new|rise of|fall of|gain of|loss of(?= \d*%))(?: (?:about|roughly|nearly|over|more than|some|a))? ?$|(?:(?:较|比|由|从)(?:[\d昨前上当今此晚早晨夜午间初末时周年月日]{1,9}的)?|此前|原|上年同期|去年同期|上年|增长|下降|增加|减少|同比|环比|上涨|下跌|涨|跌)(?:了|约|近|超|的)?$/i

const ENDS_CHANGE = new EndTest(OTHER_END)

/** The last words of the English ones. */
const CHANGE_WORDS = new WordSet(
  'from against with to versus of than after up down by rose fell grew gained dropped increased decreased added adds adding opened opening closed shut new about roughly nearly over some a'.split(
    ' ',
  ),
)
