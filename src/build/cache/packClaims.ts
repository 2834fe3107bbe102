/**
 * Claims as the cache stores them: rows without keys, with what the claims of one sentence share
 * stored once. All of them are read for each digest, and as plain JSON they are larger than the articles.
 */

import type { Bare, Claim, Claimed } from '../../digest/claims/claim.ts'
import { haveSameItems } from '../../text/sameItems.ts'

/** What a claim is compared by. */
type Amount = readonly [
  unit: string,
  value: number,
  /** Null for the value. */
  low: number | null,
  high: number | null,
  step: number,
  digits: string,
]

type Row = readonly [
  /** Behind the id of the article. */
  figure: string,
  /** Null for its own figure. */
  origin: string | null,
  ...amount: Amount,
  measure: string,
  governor: string | null,
  kind: Claim['kind'],
  flags: number,
  names: number,
  scope: string,
  thing: string | null,
  period: string | null,
  phrase: string,
  /** Null for the unit. */
  written: string | null,
]

type BareRow = readonly [
  /** Behind the id of the article. */
  figure: string,
  ...amount: Amount,
  /** Of {@link COUNT}, {@link OTHER} and {@link TELLING}. */
  flags: number,
  phrase: string,
  written: string | null,
]

export interface PackedClaims {
  /** Lists of names. */
  readonly lists: readonly (readonly string[])[]
  readonly claims: readonly Row[]
  readonly bare: readonly BareRow[]
}

const [KNOWN, NAMED, DATED, PLAN, MOVED, COUNT, OTHER, TELLING, GROWN] = [
  1, 2, 4, 8, 16, 32, 64, 128, 256,
]

/** @param id Of the article, with which the ids of its figures begin. */
export function packClaims({ claims, bare }: Claimed, id: string): PackedClaims {
  const lists: (readonly string[])[] = []
  const placeOf = (list: readonly string[]): number => {
    const known = lists.findIndex((other) => other === list || haveSameItems(other, list))
    return known < 0 ? lists.push(list) - 1 : known
  }
  const rows = claims.map((claim) => packClaim(claim, placeOf(claim.names), id))
  return { lists, claims: rows, bare: bare.map((each) => packBare(each, id)) }
}

/** @throws TypeError when they were not made by `packClaims`. */
export function unpackClaims({ lists, claims, bare }: PackedClaims, id: string): Claimed {
  return {
    claims: claims.map((row) => unpackClaim(row, lists, id)),
    bare: bare.map((row) => unpackBare(row, id)),
  }
}

/** @param names Place of its names among the lists. */
function packClaim(claim: Claim, names: number, id: string): Row {
  const { figure, origin, value, low, high } = claim
  const { isKnown, isNamed, isDated, isPlan, isMoved, isCount, isGrown } = claim
  return [
    figure.slice(id.length),
    origin === figure ? null : origin.slice(id.length),
    claim.unit,
    value,
    low === value ? null : low,
    high === value ? null : high,
    claim.step,
    claim.digits,
    claim.measure,
    claim.governor,
    claim.kind,
    flagsOf(
      isKnown && KNOWN,
      isNamed && NAMED,
      isDated && DATED,
      isPlan && PLAN,
      isMoved && MOVED,
      isCount && COUNT,
      isGrown && GROWN,
    ),
    names,
    claim.scope,
    claim.thing,
    claim.period,
    claim.phrase,
    claim.written === claim.unit ? null : claim.written,
  ]
}

function unpackClaim(row: Row, lists: PackedClaims['lists'], id: string): Claim {
  const [own, origin, unit, value, low, high, step, digits, measure, governor, kind, flags] = row
  const figure = id + own
  return {
    figure,
    origin: origin === null ? figure : id + origin,
    unit,
    written: row[17] ?? unit,
    value,
    low: low ?? value,
    high: high ?? value,
    step,
    digits,
    isGrown: (flags & GROWN) > 0,
    measure,
    governor,
    kind,
    isKnown: (flags & KNOWN) > 0,
    names: lists[row[12]] ?? [],
    isNamed: (flags & NAMED) > 0,
    scope: row[13],
    thing: row[14],
    period: row[15],
    isDated: (flags & DATED) > 0,
    isPlan: (flags & PLAN) > 0,
    isMoved: (flags & MOVED) > 0,
    isCount: (flags & COUNT) > 0,
    phrase: row[16],
  }
}

function packBare(bare: Bare, id: string): BareRow {
  const { figure, unit, written, value, low, high, step, digits, phrase } = bare
  return [
    figure.slice(id.length),
    unit,
    value,
    low === value ? null : low,
    high === value ? null : high,
    step,
    digits,
    flagsOf(
      bare.isCount && COUNT,
      bare.isOther && OTHER,
      bare.isTelling && TELLING,
      bare.isGrown && GROWN,
    ),
    phrase,
    written === unit ? null : written,
  ]
}

function unpackBare(row: BareRow, id: string): Bare {
  const [own, unit, value, low, high, step, digits, flags, phrase, written] = row
  return {
    figure: id + own,
    unit,
    written: written ?? unit,
    value,
    low: low ?? value,
    high: high ?? value,
    step,
    digits,
    isGrown: (flags & GROWN) !== 0,
    isCount: (flags & COUNT) !== 0,
    phrase,
    isOther: (flags & OTHER) !== 0,
    isTelling: (flags & TELLING) !== 0,
  }
}

function flagsOf(...set: readonly (number | false)[]): number {
  return set.reduce<number>((flags, flag) => flags | Number(flag), 0)
}
