/**
 * How well disagreements and stories of annotated articles are found:
 * `node --import tsx tests/digest/score.ts` prints it of every set in `annotated/`, or of those
 * that are named; `-v` lists what is wrong. `--together` takes all of them for one digest, in which
 * what is found between two sets is counted apart: several tell of one event. `--wide` tells of digests of many
 * subjects.
 */

import { pathToFileURL } from 'node:url'
import type { Findings } from '../../src/digest/differing/findings.ts'
import { disagreements } from '../../src/digest/doubts/disagreements.ts'
import { type Across, readAcross, renamed } from './across.ts'
import { SETS } from './regression.ts'
import { doubts, stories } from './told.ts'
import { wideDigest } from './wideDigests.ts'

export interface Flags {
  /** Told groups that a flag has whole. */
  readonly right: number
  /** Groups that are to be found. */
  readonly told: number
  /** Members of flags that are no group, or not the whole of one. */
  readonly wrong: readonly string[]
  /** Of these, flags whose members do contradict each other, but are not all that tell of it. */
  readonly unwhole: readonly string[]
  /** Flags that may be left. */
  readonly maybe: number
  readonly missed: readonly string[]
}

export interface Pairs {
  readonly right: number
  readonly told: number
  readonly wrong: readonly string[]
  readonly missed: readonly string[]
}

/**
 * A flag is right that has all members of a told group, and else none but those of `maybe` lines
 * that share one with it.
 *
 * @param found In the claims of these articles.
 */
export function flagsOf({ articles, ...told }: Across, found?: readonly Findings[]): Flags {
  const raws = new Map(articles.map(({ id, figures }) => [id, figures.map(({ raw }) => raw)]))
  const asFound = (groups: readonly (readonly string[])[]): readonly (readonly string[])[] =>
    groups.map((members) => members.map((member) => foundAs(member, raws)).sort())
  const [differ, maybe] = [asFound(told.differ), asFound(told.maybe)]
  const flags = (found ? disagreements(articles, {}, found) : doubts(articles))
    .filter(({ kind }) => kind === 'figures')
    .map(({ members }) => members.map(({ article, raw }) => `${article}:${raw}`))
  const numbers = new Map<string, string>(
    articles.flatMap(({ id, figures }) =>
      figures.map(
        ({ raw, value, low, high, unit }) =>
          [`${id}:${raw}`, `${value ?? `${low}..${high}`} ${unit}`] as const,
      ),
    ),
  )
  const isOf = (flag: readonly string[]) => (told: readonly string[]) => {
    const more = maybe.filter((each) => each.some((member) => told.includes(member))).flat()
    // A third article that repeats a figure is told of in no line.
    const same = told.map((member) => numbers.get(member))
    return flag.every((member) => more.includes(member) || same.includes(numbers.get(member)))
  }
  const isWhole = (flag: readonly string[]) => (told: readonly string[]) =>
    isOf(flag)(told) && told.every((member) => flag.includes(member))
  const isTrue = (flag: readonly string[]) => (told: readonly string[]) => {
    const own = told.map((member) => numbers.get(member))
    const given = flag.map((member) => numbers.get(member)).filter((its) => own.includes(its))
    return isOf(flag)(told) && new Set(given).size > 1
  }
  const isLeft = (flag: readonly string[]) =>
    maybe.some((told) => flag.every((member) => told.includes(member)))
  const right = differ.filter((told) => flags.some((flag) => isWhole(flag)(told)))
  const others = flags.filter((flag) => !differ.some(isWhole(flag)))
  const wrong = others.filter((flag) => !isLeft(flag))
  const lined = (some: readonly (readonly string[])[]) => some.map((flag) => flag.join(' | '))
  return {
    right: right.length,
    told: differ.length,
    wrong: lined(wrong),
    unwhole: lined(wrong.filter((flag) => differ.some(isTrue(flag)))),
    maybe: others.filter(isLeft).length,
    missed: lined(differ.filter((told) => !right.includes(told))),
  }
}

/** Of flags that are whole, and of those that are true: all members of one told group, and two of its numbers. */
export function precisions({
  right,
  wrong,
  unwhole,
}: Readonly<Record<'right' | 'wrong' | 'unwhole', number>>): string {
  const share = (good: number): string => (good / Math.max(right + wrong, 1)).toFixed(3)
  return `precision ${share(right)}, of true ones ${share(right + unwhole)} (${unwhole} not whole)`
}

/** 46个 where 46个市 was found, 每吨45美元 where 45美元: the borders of a figure are scored elsewhere. */
export function foundAs(member: string, raws: ReadonlyMap<string, readonly string[]>): string {
  const [id = '', raw = ''] = member.split(/:(.*)/s)
  const own = raws.get(id) ?? []
  if (own.includes(raw)) return member
  const bare = raw.replace(/^每\D+/, '')
  const alike = own.filter((other) => other.startsWith(bare) || bare.startsWith(other))
  return alike.length === 1 ? `${id}:${alike[0]}` : member
}

/** @param told Stories of these articles. */
export function pairsIn(
  { articles, ...across }: Across,
  told: readonly (readonly string[])[] = stories(articles),
): Pairs {
  const [want, allowed, found] = [pairsOf(across.stories), pairsOf(across.likely), pairsOf(told)]
  return {
    right: [...found].filter((pair) => want.has(pair)).length,
    told: want.size,
    wrong: [...found].filter((pair) => !want.has(pair) && !allowed.has(pair)),
    missed: [...want].filter((pair) => !found.has(pair)),
  }
}

export function pairsOf(groups: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(
    groups.flatMap((group) => {
      const ids = [...group].sort()
      return ids.flatMap((id, at) => ids.slice(at + 1).map((other) => `${id} ${other}`))
    }),
  )
}

/** All sets as one digest: ids of articles and figures begin with the name of their set. */
function together(names: readonly string[]): Across {
  const sets = names.map((name) => {
    const within = (id: string): string => `${name}/${id}`
    const all = (groups: readonly (readonly string[])[]) => groups.map((each) => each.map(within))
    const { articles, stories, likely, differ, maybe, dates } = readAcross(name)
    return {
      articles: articles.map((article) => renamed(article, within)),
      stories: all(stories),
      likely: all(likely),
      differ: all(differ),
      maybe: all(maybe),
      dates: dates.map(within),
    }
  })
  return {
    articles: sets.flatMap(({ articles }) => articles),
    stories: sets.flatMap(({ stories }) => stories),
    likely: sets.flatMap(({ likely }) => likely),
    differ: sets.flatMap(({ differ }) => differ),
    maybe: sets.flatMap(({ maybe }) => maybe),
    dates: sets.flatMap(({ dates }) => dates),
  }
}

/** Whether all that a line names is of one set. */
function isOfOneSet(line: string): boolean {
  return new Set(Array.from(line.matchAll(/([\w-]+)\/\S/g), ([, set]) => set)).size < 2
}

function shares({ right, told, wrong }: Omit<Pairs, 'missed'>): string {
  const precision = right / Math.max(right + wrong.length, 1)
  const recall = right / told
  const f1 = (2 * right) / (right + wrong.length + told)
  return `${right} of ${told}, ${wrong.length} wrong: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, F1 ${f1.toFixed(2)}`
}

function sharesOfFlags(flags: Pick<Flags, 'right' | 'told' | 'wrong' | 'unwhole'>): string {
  const [wrong, unwhole] = [flags.wrong.length, flags.unwhole.length]
  return `${flags.right} of ${flags.told}, ${wrong} wrong: ${precisions({ ...flags, wrong, unwhole })}`
}

function sumOf<Each>(all: readonly Each[], count: (of: Each) => number): number {
  return all.reduce((sum, of) => sum + count(of), 0)
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const named = process.argv.slice(2).filter((name) => name !== '-v')
  if (named.includes('--together')) {
    const digest = together(SETS)
    const [flags, pairs] = [flagsOf(digest), pairsIn(digest)]
    const own = <Found extends Pick<Pairs, 'wrong'>>(found: Found): Found => ({
      ...found,
      wrong: found.wrong.filter(isOfOneSet),
    })
    console.log(`${digest.articles.length} articles together`)
    console.log(`  flags ${sharesOfFlags(own(flags))}\n  pairs ${shares(own(pairs))}`)
    const between = pairs.wrong.length - own(pairs).wrong.length
    console.log(
      `  ${between} pairs between two sets, many of which tell of one event; -v lists them`,
    )
    if (process.argv.includes('-v')) {
      for (const pair of pairs.wrong) if (!isOfOneSet(pair)) console.log(`    ${pair}`)
    }
    process.exit()
  }
  if (named.includes('--wide')) {
    const found = SETS.flatMap((set) => wideDigest(set) ?? []).map((digest) => pairsIn(digest))
    const [right, told] = [sumOf(found, (each) => each.right), sumOf(found, (each) => each.told)]
    const wrong = found.flatMap((each) => each.wrong)
    console.log(
      `${found.length} digests of many subjects\n  pairs ${shares({ right, told, wrong })}`,
    )
    if (process.argv.includes('-v'))
      for (const pair of wrong) console.log(`    pairs wrong  ${pair}`)
    process.exit()
  }
  const all: Flags[] = []
  for (const name of named.length > 0 ? named : SETS) {
    const across = readAcross(name)
    const [flags, pairs] = [flagsOf(across), pairsIn(across)]
    all.push(flags)
    console.log(
      `${name}\n  flags ${sharesOfFlags(flags)}, ${flags.maybe} maybe\n  pairs ${shares(pairs)}`,
    )
    if (!process.argv.includes('-v')) continue
    for (const each of flags.wrong) {
      console.log(`    flags ${flags.unwhole.includes(each) ? 'unwhole' : 'wrong '} ${each}`)
    }
    for (const each of flags.missed) console.log(`    flags missed ${each}`)
    for (const each of pairs.wrong) console.log(`    pairs wrong  ${each}`)
    for (const each of pairs.missed) console.log(`    pairs missed ${each}`)
  }
  const [right, told] = [sumOf(all, (of) => of.right), sumOf(all, (of) => of.told)]
  const [wrong, unwhole] = [
    sumOf(all, (of) => of.wrong.length),
    sumOf(all, (of) => of.unwhole.length),
  ]
  console.log(
    `all\n  flags ${right} of ${told}, ${wrong} wrong: ${precisions({ right, wrong, unwhole })}`,
  )
}
