/** Trials of builds, a part of each; the others run beside them. */
import { testShortly } from './short.ts'
import { isWithReaders, TRIALS } from './trials.ts'

testShortly(TRIALS.filter((trial) => !isWithReaders(trial)))
