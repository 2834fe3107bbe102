import type { Input, Known } from './known.ts'
import type { OpenStage } from './stage/stage.ts'

/** A build for which there is something to make: where, of what, and with what is known already. */
export interface Making {
  readonly stage: OpenStage
  readonly input: Input
  readonly known: Known
}
