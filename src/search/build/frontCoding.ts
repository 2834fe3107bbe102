/** Front coding of the first terms of the shards: each term stores only where it differs from the one before. */
import { type FrontCoded, STEP } from '../format.ts'
import { commonPrefixLength } from './commonPrefix.ts'

/** First terms as the table has them. */
export class FrontCoder {
  private previous = ''
  private readonly shared: string[] = []
  private readonly steps: string[] = []
  private readonly rests: string[] = []

  add(term: string): void {
    // One digit: no first term shares more but a pasted one.
    const shared = Math.min(35, commonPrefixLength(this.previous, term))
    const before = this.previous.charCodeAt(shared) || 0
    this.shared.push(shared.toString(36))
    this.steps.push(String.fromCharCode(STEP + term.charCodeAt(shared) - before))
    this.rests.push(term.slice(shared + 1))
    this.previous = term
  }

  all(): FrontCoded {
    return {
      shared: this.shared.join(''),
      steps: this.steps.join(''),
      rests: this.rests.join('\n'),
    }
  }
}
