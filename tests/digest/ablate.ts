/**
 * What each regular expression and boolean rule of a folder earns in the annotated sets:
 * `node --import tsx tests/digest/ablate.ts src/digest/facts` reads all articles once, notes which of them each matches
 * in, and scores these again without it. `--alternatives` does so with each alternative of an expression,
 * `--most N` leaves out what matches in more than N articles (200), `--only TEXT` takes those whose name has it.
 */
import { register } from 'node:module'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { alternatives } from '../ablateHook.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    alternatives: { type: 'boolean' },
    comparing: { type: 'boolean' },
    most: { type: 'string', default: '200' },
    only: { type: 'string', default: '' },
    sets: { type: 'string', default: '' },
  },
})

/** An expression without one of its alternatives, or a rule or expression that answers no. */
interface Variant {
  readonly name: string
  /** What is taken out. */
  readonly without: string
  readonly source: string
  /** Places `set/id`, or `set/` where articles are compared. */
  readonly touched: Set<string>
  /** Some are only parts of others. */
  isAsked: boolean
  compiled: RegExp | null
}

/** By name and source: one place may make several. */
const variants = new Map<string, readonly Variant[]>()
let off: Variant | null = null
let here: string | null = null
/** Which EndTest makes an expression. */
let owner: string | null = null

function variantsOf(name: string, source: string): readonly Variant[] {
  const known = variants.get(`${name} ${source}`)
  if (known) return known
  const of = (without: string, source: string): Variant => ({
    name,
    without,
    source,
    touched: new Set(),
    isAsked: false,
    compiled: null,
  })
  const parts = options.alternatives ? alternatives(source) : []
  const made =
    parts.length > 0
      ? parts.map(([from, to]) =>
          of(source.slice(from, to), `${source.slice(0, from)}(?!)${source.slice(from)}`),
        )
      : [of('', '(?!)')]
  variants.set(`${name} ${source}`, made)
  return made
}

function touch(variant: Variant): void {
  variant.isAsked = true
  if (here !== null) variant.touched.add(here)
}

/** Same place, same groups. */
function isSame(one: RegExpExecArray | null, other: RegExpExecArray | null): boolean {
  if (one === null || other === null) return one === other
  return one.index === other.index && one.every((part, at) => part === other[at])
}

const classes = new Map<string, typeof RegExp>()

function watchedBy(name: string): typeof RegExp {
  const known = classes.get(name)
  if (known) return known
  class Watched extends RegExp {
    readonly own = variantsOf(name, this.source)

    override exec(text: string): RegExpExecArray | null {
      const at = this.lastIndex
      if (here !== null && off === null) for (const variant of this.own) variant.isAsked = true
      if (off !== null && this.own.includes(off)) return this.as(off, text, at)
      const match = super.exec(text)
      if (here === null || off !== null) return match
      const after = this.lastIndex
      for (const variant of this.own) {
        // What must not follow counts where nothing matches, too.
        if (match === null && !variant.source.includes('!(?!)')) continue
        if (match !== null && variant.without === '') touch(variant)
        else if (!variant.touched.has(here) && !isSame(match, this.as(variant, text, at)))
          touch(variant)
      }
      this.lastIndex = after
      return match
    }

    as(variant: Variant, text: string, at: number): RegExpExecArray | null {
      variant.compiled ??= new RegExp(variant.source, this.flags)
      variant.compiled.lastIndex = at
      const match = variant.compiled.exec(text)
      this.lastIndex = variant.compiled.lastIndex
      return match
    }
  }
  classes.set(name, Watched as unknown as typeof RegExp)
  return Watched as unknown as typeof RegExp
}

Object.assign(globalThis, {
  ablation: {
    // Those that other rooms have made by an EndTest are theirs.
    RegExp: (name: string, Plain: typeof RegExp) =>
      owner === null && name.startsWith('chars.ts') ? Plain : watchedBy(owner ?? name),
    EndTest: (name: string, Test: new (...patterns: RegExp[]) => object) =>
      function made(...patterns: RegExp[]) {
        owner = name
        const test = new Test(...patterns)
        owner = null
        return test
      },
    /** @param none What it answers where it does not hold. */
    rule: (name: string, answer: () => unknown, none: unknown = false): unknown => {
      const [variant] = variantsOf(name, '')
      if (variant === undefined || off === variant) return none
      variant.isAsked ||= here !== null
      const is = answer()
      if (is !== none && off === null) touch(variant)
      return is
    },
  },
})

const given = positionals.length > 0 ? positionals : ['src/digest/figures', 'src/digest/facts']
register('../ablateHook.ts', import.meta.url, {
  data: given.map((path) => pathToFileURL(path.replace(/(?<!\/|\.ts)$/, '/')).href),
})
const { articleOf, read, readWritten } = await import('./across.ts')
const { score } = await import('./figures/score.ts')
const { SETS } = await import('./regression.ts')
const { flagsOf, pairsIn } = await import('./score.ts')
type Across = ReturnType<typeof read>

/** Flags, pairs and dates in doubt that are right, and that are wrong. */
type Found = readonly number[]

function foundIn(across: Across): Found {
  const [flags, pairs] = [flagsOf(across), pairsIn(across)]
  const dates = across.articles.flatMap(({ id, dates }) => dates.map(({ raw }) => `${id}:${raw}`))
  const right = dates.filter((date) => across.dates.includes(date)).length
  return [
    ...[flags.right, flags.wrong.length],
    ...[pairs.right, pairs.wrong.length],
    ...[right, dates.length - right],
  ]
}

/** Spans that are right, of these value and unit, and limit; and spans that are wrong or missed. */
function spansIn(set: string): readonly number[] {
  const { matched, valueAndUnit, qualifier, expected, found } = score(set)
  const [values, limits] = [valueAndUnit, qualifier].map((share) => Math.round(matched * share))
  return [matched, values ?? 0, limits ?? 0, expected + found - 2 * matched]
}

const sets = SETS.filter((name) => options.sets === '' || options.sets.split(',').includes(name))
const before = new Map<string, Across>()
const foundBefore = new Map<string, Found>()
for (const set of sets) {
  const across = read(set, (id, ...written) => {
    here = `${set}/${id}`
    return articleOf(id, ...written)
  })
  before.set(set, across)
  here = `${set}/`
  if (options.comparing) foundBefore.set(set, foundIn(across))
  here = null
}
const spansBefore = new Map<string, readonly number[]>()

function spansOf(set: string): readonly number[] {
  const spans = spansBefore.get(set) ?? spansIn(set)
  spansBefore.set(set, spans)
  return spans
}

function foundOf(set: string, across: Across): Found {
  const found = foundBefore.get(set) ?? foundIn(across)
  foundBefore.set(set, found)
  return found
}

/** What a variant changes of the set, and how many of its articles are read otherwise. */
function changeOf(variant: Variant, set: string): readonly number[] {
  const across = before.get(set) ?? read(set)
  off = variant
  const written = new Map(readWritten(set).map((each) => [each.id, each]))
  let [others, isFigured] = [0, false]
  const articles = across.articles.map((article) => {
    const own = written.get(article.id)
    if (own === undefined || !variant.touched.has(`${set}/${article.id}`)) return article
    const again = articleOf(own.id, own.published, own.title, own.texts)
    if (JSON.stringify(again) === JSON.stringify(article)) return article
    others++
    isFigured ||= JSON.stringify(again.figures) !== JSON.stringify(article.figures)
    return again
  })
  const spans = isFigured && set.startsWith('whole-') ? spansIn(set) : null
  const isCompared = others > 0 || variant.touched.has(`${set}/`)
  const after = isCompared ? foundIn({ ...across, articles }) : null
  off = null
  const same = [0, 0, 0, 0]
  const [spansThen, found] = [spans ? spansOf(set) : same, after ? foundOf(set, across) : null]
  return [
    others,
    ...same.map((_, at) => (spans?.[at] ?? 0) - (spansThen[at] ?? 0)),
    ...[0, 1, 2, 3, 4, 5].map((at) => (after?.[at] ?? 0) - (found?.[at] ?? 0)),
  ]
}

/** What these read of a word is kept, and would be of the next variant. */
const IS_KEPT = /^(?:stem|latinSounds|hanSounds)\.ts/

console.log(
  'articles\tread otherwise\tspans\tvalues\tlimits\twrong\tflags right\twrong\tpairs right\twrong\tdates right\twrong\tname',
)
for (const variant of [...variants.values()].flat()) {
  const isOther = !variant.isAsked || IS_KEPT.test(variant.name)
  if (isOther || !variant.name.includes(options.only)) continue
  const touched = [...variant.touched]
  const name = `${variant.name}\t${variant.without.replace(/\s/g, ' ').slice(0, 60)}`
  const count = touched.filter((place) => !place.endsWith('/')).length
  if (touched.length > Number(options.most)) {
    console.log(`${count}${'\t-'.repeat(11)}\t${name}`)
    continue
  }
  const changes = [...new Set(touched.map((place) => place.split('/', 1)[0] ?? ''))].map((set) =>
    changeOf(variant, set),
  )
  const sum = Array.from({ length: 11 }, (_, at) =>
    changes.reduce((sum, all) => sum + (all[at] ?? 0), 0),
  )
  console.log(`${count}\t${sum.join('\t')}\t${name}`)
}
