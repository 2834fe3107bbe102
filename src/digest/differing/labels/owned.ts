/** Whose a measure of a company is, which its words alone leave open: 华虹净亏损, `Net profit, TSMC`. */
import { hasHan } from '../../../text/han.ts'
import { codesOf } from '../../bilingual/codes.ts'
import { NAME, rows } from '../../bilingual/rows.ts'
import type { Claim } from '../../claims/claim.ts'
import type { ArticleFigure } from '../../digest.ts'

/**
 * A label with the name of its company.
 *
 * @param claims Of its figures.
 * @returns The label itself where it has a name, is a clause, or is of no company or of several.
 */
export function owned(
  label: string,
  claims: readonly Claim[],
  figures: readonly ArticleFigure[],
): string {
  if (!claims.some(isOfCompany) || label.includes('…')) return label
  const [owner, ...others] = claims.reduce(
    (shared: readonly string[], { names }) => shared.filter((name) => names.includes(name)),
    claims[0]?.names.filter((name) => name.startsWith(NAME)) ?? [],
  )
  if (owner === undefined || others.length > 0) return label
  if (codesOf(label).some((code) => code.startsWith(NAME))) return label
  const isHan = hasHan(label)
  const names = formsOf(owner).filter((form) => hasHan(form) === isHan)
  // 迅销, and not 优衣库, where the texts say so.
  const said = names.find((name) => figures.some(({ context }) => context.includes(name)))
  const name = said ?? names[0]
  if (name === undefined) return label
  return isHan ? name + label : `${label}, ${name}`
}

function isOfCompany({ measure, kind, isCount }: Claim): boolean {
  return COMPANY_MEASURES.has(measure) || (isCount && kind === 'state' && COUNTED.has(measure))
}

/** Those that people, countries and things hardly have. */
const COMPANY_MEASURES: ReadonlySet<string> = new Set([
  'adjusted-profit',
  'operating-profit',
  'gross-profit',
  'net-profit',
  'profit',
  'net-loss',
  'gross-margin',
  'operating-margin',
  'use',
  'debt-ratio',
  'bad-loans',
  'revenue',
  'market-value',
  'valuation',
  'cash',
  'assets',
  'charge',
  'shipments',
  'jobs',
  'laid-off',
])

/** Of these a text has many. */
const COUNTED: ReadonlySet<string> = new Set(['vehicles', 'ships', 'employees', 'workers'])

/** Kept by code, once a label asks: to read the tables takes some ten milliseconds. */
const FORMS = new Map<string, readonly string[]>()

function formsOf(code: string): readonly string[] {
  if (FORMS.size === 0) {
    for (const { code, english, chinese } of rows())
      if (code.startsWith(NAME)) FORMS.set(code, [...english, ...chinese])
  }
  return FORMS.get(code) ?? []
}
