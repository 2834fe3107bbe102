import type { ArticleFigure } from '../digest.ts'

/** What a caption is made of. */
export type Figured = Pick<ArticleFigure, 'raw' | 'unitKind' | 'subject' | 'context' | 'contextAt'>
