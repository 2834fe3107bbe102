/** Trials of what reaches readers, of a failing disk and of the same bytes anywhere, a part of each. */
import { testShortly } from './short.ts'
import { isWithReaders, TRIALS } from './trials.ts'

testShortly(TRIALS.filter(isWithReaders))
