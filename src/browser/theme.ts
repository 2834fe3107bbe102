/** Runs in the head and holds the page up: the paper is to be chosen before anything is painted. */
import { readPaper, showPaper } from './paper.ts'

showPaper(readPaper())
