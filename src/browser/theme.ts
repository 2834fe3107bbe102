/** Runs in the head and holds the page up: paper must be chosen before anything is painted. */
import { readPaper, showPaper } from './paper.ts'

showPaper(readPaper())
