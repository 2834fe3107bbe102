/** Progress callback; called often, in each step from 0 to `all`. */
export type Progress = (step: string, done: number, all: number) => void
