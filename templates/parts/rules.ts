/** What a rule says about input, in the languages of the interface. */

import { type Code, RULES } from '../../src/records/problem.ts'
import type { Language } from '../../src/text/time.ts'
import { RULES_ZH, type RuleWords } from './rules.zh.ts'

export function ruleWords(code: Code, language: Language): RuleWords {
  return language === 'zh' ? RULES_ZH[code] : RULES[code]
}
