/** A figure as a page shows it. */
import { langOf } from '../../text/lang.ts'
import { dimensionOf } from '../baseUnits.ts'
import type { Text } from '../digest.ts'
import type { Figure, Qualifier, UnitKind } from '../figures/figure.ts'

/** A figure: its text as written, and what it amounts to. */
export interface Amount extends Text {
  /** In base units; null for a range or a date. */
  readonly value: number | null
  /** Ends of a range; null for all else. */
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly unitKind: UnitKind
  /** The limit that the text puts on it, which `text` does not hold. */
  readonly qualifier: Qualifier | null
}

/** A figure without its place; its language is that of its clause where it is too short to tell. */
export function amountOf({
  raw,
  value,
  low,
  high,
  unit,
  unitKind,
  qualifier,
  context,
}: Pick<
  Figure,
  'raw' | 'value' | 'low' | 'high' | 'unit' | 'unitKind' | 'qualifier' | 'context'
>): Amount {
  const lang = langOf(raw, langOf(context))
  return { text: raw, lang, value, low, high, unit, unitKind, qualifier }
}

/** Where an amount stands among those of its dimension: a range in its middle; null for none. */
export function sizeOf({ value, low, high, unit }: Amount): number | null {
  const size = value ?? (low !== null && high !== null ? (low + high) / 2 : null)
  const [, times] = dimensionOf(unit)
  // Without the noise of a product.
  return size === null || times === 1 ? size : Number((size * times).toPrecision(12))
}
