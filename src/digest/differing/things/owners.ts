/** Whose a figure is: the name that is nearest before it, and opens what is said of it. */
import { codesIn, isCountryCode, isPlaceForm } from '../../bilingual/codes.ts'
import { HAN_TIME } from '../../claims/scope.ts'
import type { ArticleFigure } from '../../digest.ts'
import { Reading } from '../../facts/reading.ts'
import { EndTest } from '../../figures/chars.ts'
import { type FigureArticle, figureIn, type Placed, placeOf } from '../placed.ts'
import { isWithin } from '../values.ts'
import { segmentOf } from '../words/segment.ts'
import { shareName } from './sameName.ts'

/**
 * Whether two figures are of two owners: 36.2% of `Samsung's share fell to 32.7% while SK Hynix held 36.2%`, and 33.2% of
 * `Samsung held 33.2%`. Two names alone say little, as one text names the company and the other its town. They do where the
 * same is said of both, where neither article knows the other's, or where it gives that another number.
 */
export function haveTwoOwners(left: Placed, right: Placed): boolean {
  const [mine, theirs] = [figureIn(left), figureIn(right)]
  if (mine === null || theirs === null) return false
  const [one, other] = [ownerOf(left.article, mine), ownerOf(right.article, theirs)]
  if (one === null || other === null) return false
  if (shareName(one.names, namesBeside(right, theirs))) return false
  if (shareName(other.names, namesBeside(left, mine))) return false
  return (
    (one.kind === other.kind &&
      ((one.deed !== null && one.deed === other.deed) ||
        (isStranger(one, right.article) && isStranger(other, left.article)))) ||
    givesOther(left.article, mine, other, theirs) ||
    givesOther(right.article, theirs, one, mine)
  )
}

interface Owner {
  /** Its name, and names within it: `mitsubishi chemical` and the code of Mitsubishi. */
  readonly names: readonly string[]
  /** The code of it; null where both languages have none. */
  readonly code: string | null
  readonly kind: string
  /** What is said of it: the word behind it in English, all up to the figure in Chinese. */
  readonly deed: string | null
}

function ownerOf(article: FigureArticle, figure: ArticleFigure): Owner | null {
  const { context, contextAt, insight, start } = figure
  const last = article.figures[placeOf(article, figure) - 1]
  const from = last?.insight === insight ? last.end - start + contextAt : 0
  const before = context.slice(Math.max(0, from), contextAt)
  const named = namesOf(before, article).filter(
    ({ at, end }) => !SAYS.test(before.slice(end)) && !BESIDE.before(before, at),
  )
  const [first] = named
  if (first === undefined) return null
  const whole = named.filter(({ at }) => at < first.end)
  const end = Math.max(...whole.map(({ end }) => end))
  const code = whole.find(({ name, at }) => at === first.at && CODED.test(name))?.name ?? null
  return {
    names: whole.map(({ name }) => name),
    code,
    kind: kindOf(code ?? first.name),
    deed: deedOf(before.slice(end)),
  }
}

const CODED = /^[=@*]/

/** Behind these stands no owner: `a deal with IG Metall`, 向墨西哥. */
const BESIDE = new EndTest(
  /(?:\b(?:with|for|by|from|to|between|against|of|than) (?:the )?|[与和向对从被由给])$/,
)

/** Who only tells of it: `The ministry said`, 新华社报道. */
const SAYS =
  /^['’]s (?:parent|owner|rival|unit|arm|subsidiary)\b|^(?:['’]s)?(?:\s[a-z]+){0,2}\s(?:said|says|told|reported|announced|according)\b|^[^，。]{0,6}(?:表示|称|介绍|通报|报道|宣布|说|援引|披露|公告|消息)/

/** Null where a preposition follows the name; empty where the figure does. */
function deedOf(between: string): string | null {
  if (/^[\s约近超]*$/.test(between)) return ''
  const han = between
    .replace(HAN_TIME, '')
    .replace(/[^\p{Script=Han}]/gu, '')
    .replace(/[约近超逾达为至到]+$/, '')
  return han !== '' ? han : (WORD.exec(between)?.[1] ?? null)
}

const WORD = /^ (?!(?:in|of|for|on|and|at|from|to|with|by|or|as|who|which|that)\b)([a-z]+)\b/

/** A name where it stands, by its code or in lower case. */
interface Name {
  readonly name: string
  readonly at: number
  readonly end: number
}

function namesOf(text: string, { facts }: FigureArticle): readonly Name[] {
  const { forms, uncoded } = new Reading(text)
  const capitals = uncoded.map(({ name, end }) => ({ name, at: end - name.length, end }))
  // A word that opens a clause is a name where the article has it as one.
  const name = OPENER.exec(text)?.[0].toLowerCase() ?? ''
  const isName = facts.terms.names.includes(name)
  const coded = forms
    .filter(isPlaceForm)
    .map((form) => ({ name: codesIn([form])[0] ?? '', at: form.at, end: form.end }))
  return [
    ...(isName ? [{ name, at: 0, end: name.length }] : []),
    ...capitals,
    // Hong Kong of `Hong Kong Airlines` is no place here.
    ...coded.filter(
      ({ name, at, end }) =>
        name.startsWith('=') ||
        !capitals.some((own) => own.at <= at && end < own.end && text.charAt(end) === ' '),
    ),
  ].sort((a, b) => a.at - b.at)
}

const OPENER = /^[A-Z][a-z]+(?=['’]s | [a-z])/

/** All names of its segment, also behind the figure. */
function namesBeside({ article }: Placed, figure: ArticleFigure): readonly string[] {
  return namesOf(segmentOf({ article }, figure), article).map(({ name }) => name)
}

/** `=` of companies, products and persons, and of names without a code; else of countries, provinces or other places. */
function kindOf(name: string): string {
  return isCountryCode(name) ? '@@' : CODED.test(name) ? name.charAt(0) : '='
}

/** Whether it has a code that an article has nowhere. */
function isStranger({ names, code }: Owner, article: FigureArticle): boolean {
  const { title, figures, facts } = article
  // A text in Chinese seldom names its country.
  if (code === null || code === '@cn') return false
  const all = namesOf([title, ...figures.map(({ context }) => context)].join('\n'), article).map(
    ({ name }) => name,
  )
  return !shareName(names, facts.terms.codes) && !shareName(names, all)
}

/** Whether an article gives an owner a number of its own beside a figure of somebody else. */
function givesOther(
  article: FigureArticle,
  { id, unit }: ArticleFigure,
  owner: Owner,
  { value }: ArticleFigure,
): boolean {
  return article.figures.some(
    (own) =>
      own.id !== id &&
      own.unit === unit &&
      own.value !== null &&
      value !== null &&
      own.value !== value &&
      isWithin(5, { value: own.value }, { value }) &&
      shareName(ownerOf(article, own)?.names ?? [], owner.names),
  )
}
