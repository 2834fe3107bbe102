/** What a correction takes back: the number that an earlier report had wrong. */

/** `Correction: profit was NT$452 billion`, 更正：撤离工人为1200名: a headline that says what its article is. */
export function isCorrection(title: string): boolean {
  return CORRECTION.test(title)
}

const CORRECTION = /\bcorrect(?:ion|ions|ed|s)\b|更正|勘误|勘誤/i

/**
 * @param before The clause up to a figure, in simplified characters; from its last comma on.
 * @param after The clause behind it.
 */
export function isTakenBack(before: string, after: string): boolean {
  return WRONG.test(before) || (REPORTED.test(before) && IN_ERROR.test(after))
}

/** `An earlier report gave profit as $462 million`, 而非4625亿元 */
const WRONG =
  /\b(?:earlier|previous) (?:report|article|story|version) (?:gave|had|put|said|stated)\b|\b(?:was|were) (?:wrongly|incorrectly) |(?:\bnot|\binstead of|\brather than) $|(?:此前|先前|早前|原)报道(?:误|[为称])|(?:而非|而不是|并非|误[报写作]为?|[更修]正前为)$/
/** 此前报道撤离1500名工人有误 */
const REPORTED = /(?:此前|先前|早前|之前|原|本报|我们)的?报道/
const IN_ERROR = /^[^，。；]{0,12}(?:有误|不实|错误|不准确)/
