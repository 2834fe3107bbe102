import type { Figure } from '../figures/figure.ts'

/** A figure as an earlier build had it. */
export interface EarlierFigure
  extends Pick<
    Figure,
    'raw' | 'value' | 'low' | 'high' | 'unit' | 'unitKind' | 'qualifier' | 'subject' | 'context'
  > {
  readonly id: string
  readonly article: string
}
