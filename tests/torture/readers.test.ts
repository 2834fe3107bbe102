/** Trials of what reaches readers and of a failing disk, a part of each. */
import { testShortly } from './short.ts'
import { isWithReaders, TRIALS } from './trials.ts'

testShortly(TRIALS.filter(isWithReaders))
