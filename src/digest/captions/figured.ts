import type { ArticleFigure } from '../digest.ts'

/** A figure with the clause that its caption is taken from. */
export type Figured = Pick<ArticleFigure, 'raw' | 'unitKind' | 'subject' | 'context' | 'contextAt'>
