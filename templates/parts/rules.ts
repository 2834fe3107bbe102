/** What a rule says about input, in the languages of the interface. */

import { type Code, RULES, type Rule } from '../../src/records/problem.ts'
import type { Language } from '../../src/text/time.ts'
import { RULES_ZH } from './rules.zh.ts'

/** `%` stands for the text found there, and what stands between backticks is quoted. */
export type RuleWords = Pick<Rule, 'message' | 'expected' | 'kept' | 'todo'>

export function ruleWords(code: Code, language: Language): RuleWords {
  return language === 'zh' ? RULES_ZH[code] : RULES[code]
}
