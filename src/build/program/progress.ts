/** Progress callback: how many of all are done; called often, in each step from 0 on. */
export type Progress = (step: string, done: number, all: number) => void
