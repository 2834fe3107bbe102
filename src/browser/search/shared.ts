/**
 * What the first script of the search page has and hands to the second, so that no reader loads it twice: the
 * build puts these in place of what the second script imports (`../../build/outputs/sharedCode.ts`). What the
 * first does not need itself has no place here: it is waited for.
 */
import { fold, foldFrom } from '../../search/fold.ts'
import { hashPair, hashWord, Reader } from '../../search/format.ts'
import { countOf } from '../../search/query/clauses.ts'
import { nameLang } from '../../search/query/nameLang.ts'
import { anyOf, isChoice, needOf, needOfUnits, splitHan } from '../../search/query/parse.ts'
import { piecePattern, readNot } from '../../search/query/syntax.ts'
import { scan } from '../../search/tokens.ts'
import { plainLangOf } from '../../text/plainLang.ts'
import { make } from '../dom.ts'
import { display } from './display.ts'
import { reloadLink } from './reloadLink.ts'
import { resultOf } from './results.ts'
import { fill } from './words.ts'

declare global {
  interface Window {
    cinnabarShared?: readonly unknown[]
  }
}

window.cinnabarShared = [
  fold,
  foldFrom,
  hashPair,
  hashWord,
  Reader,
  countOf,
  nameLang,
  anyOf,
  isChoice,
  needOf,
  splitHan,
  needOfUnits,
  piecePattern,
  readNot,
  scan,
  plainLangOf,
  make,
  reloadLink,
  fill,
  display,
  resultOf,
]
