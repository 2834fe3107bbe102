import { readFileSync } from 'node:fs'
import { articleFacts } from '../../src/digest/articleFacts.ts'
import { withSubject } from '../../src/digest/captions/subject.ts'
import type { FigureArticle } from '../../src/digest/differing/placed.ts'
import type { ArticleFigure } from '../../src/digest/digest.ts'
import { misdated } from '../../src/digest/doubts/misdated.ts'
import { findAllDates } from '../../src/digest/figures/dates/all.ts'
import type { Figure } from '../../src/digest/figures/figure.ts'
import { findFigures } from '../../src/digest/figures/figures.ts'
import { Surroundings } from '../../src/digest/figures/units/sharedCurrencies.ts'
import { finish } from '../../src/digest/steps.ts'
import { leadLabelAt } from '../../src/dump/body/lead.ts'
import { readStatement } from '../../src/dump/citations.ts'
import { shortHash } from '../../src/text/hash.ts'
import { unmarked, withoutHeading } from './figures/annotation.ts'

export interface Across {
  readonly articles: readonly FigureArticle[]
  /** Ids of one event, sorted. */
  readonly stories: readonly (readonly string[])[]
  /** Ids that may be joined or left: a theme that a reader could see as one story. */
  readonly likely: readonly (readonly string[])[]
  /** `id:raw` of figures that differ, sorted. */
  readonly differ: readonly (readonly string[])[]
  /** `id:raw` of figures that may be flagged or left. */
  readonly maybe: readonly (readonly string[])[]
  readonly dates: readonly string[]
}

/** To read the figures of all takes longer than what is done with them. */
const READ = new Map<string, Across>()

/** Articles of a file in `annotated/` with what is to be found across them; its head tells the form. */
export function readAcross(name: string): Across {
  const across = READ.get(name) ?? read(name)
  READ.set(name, across)
  return across
}

export interface Written {
  readonly id: string
  readonly published: string
  readonly title: string
  /** Lead first. */
  readonly texts: readonly string[]
}

/** The articles of a file in `annotated/` as they are written. */
export function readWritten(name: string): readonly Written[] {
  return writtenIn(fileOf(name))
}

function fileOf(name: string): string {
  return unmarked(readFileSync(new URL(`annotated/${name}.txt`, import.meta.url), 'utf8'))
}

function writtenIn(file: string): readonly Written[] {
  return Array.from(
    file.matchAll(/^## (\S+) \| (\S+) \| (.+)\n((?:[^#=\n].*\n)+)/gm),
    ([, id = '', published = '', title = '', body = '']) => ({
      id,
      published,
      title,
      texts: body.trim().split('\n').map(asRead),
    }),
  )
}

/** @param readArticle Reads an article of plain texts, the first being its lead. */
export function read(name: string, readArticle = articleOf): Across {
  const file = fileOf(name)
  const told = (kind: string): readonly string[] =>
    Array.from(file.matchAll(new RegExp(`^= ${kind} (.+)$`, 'gm')), ([, rest = '']) => rest)
  const groups = (kind: string) => told(kind).map((line) => line.split(/ (?=\S+:)/).sort())
  // A third article that repeats a figure makes no second disagreement of one.
  const differ = groups('differ')
  const isAgain = (group: readonly string[], at: number): boolean =>
    differ.slice(0, at).some((earlier) => earlier.some((member) => group.includes(member)))
  return {
    articles: writtenIn(file).map(({ id, published, title, texts }) =>
      readArticle(id, published, title, texts),
    ),
    stories: told('story').map((line) => line.split(' ').sort()),
    likely: told('likely').map((line) => line.split(' ').sort()),
    differ: differ.filter((group, at) => !isAgain(group, at)),
    maybe: [...groups('maybe'), ...differ.filter(isAgain)],
    dates: told('date'),
  }
}

/** A text as the reader of dumps has it: without bullet, heading, label of the lead and citation marks. */
function asRead(line: string): string {
  const text = withoutHeading(line.replace(/^[•*-] /, ''))
  const label = leadLabelAt(text, 0)
  return readStatement(text.slice(label?.hasColon ? label.end : 0)).text
}

/** An article of plain texts, the first being its lead. */
export function articleOf(
  id: string,
  published: string,
  title: string,
  texts: readonly string[],
): FigureArticle {
  const own =
    (insight: number) =>
    (figure: Figure): ArticleFigure => ({
      ...withSubject(figure),
      id: `${id}-${insight}-${figure.start}`,
      article: id,
      insight: insight === 0 ? 'lead' : `i-${insight}`,
      number: insight === 0 ? 'lead' : `1.${insight}`,
      place: { dump: 'a.txt', line: 1, start: 0, end: 1 },
    })
  const around = new Surroundings([title, ...texts])
  const read = texts.map((text, at) => {
    const bare: number[] = []
    return { text, figures: findFigures(text, around, bare).map(own(at)), bare }
  })
  return {
    id,
    published,
    source: id,
    topics: [],
    title,
    figures: read.flatMap(({ figures }) => figures),
    dates: misdated({
      published,
      dates: texts.flatMap((text, at) => findAllDates(text, published).map(own(at))),
    }),
    contentHash: shortHash([title, ...texts].join('\0'), 16),
    facts: finish(articleFacts(title, published, read)),
  }
}

/** An article with other ids, its figures and claims too. */
export function renamed(article: FigureArticle, name: (id: string) => string): FigureArticle {
  const { claims, bare, terms } = article.facts
  return {
    ...article,
    id: name(article.id),
    figures: article.figures.map((figure) => ({
      ...figure,
      id: name(figure.id),
      article: name(figure.article),
    })),
    facts: {
      terms,
      claims: claims.map((claim) => ({
        ...claim,
        figure: name(claim.figure),
        origin: name(claim.origin),
      })),
      bare: bare.map((each) => ({ ...each, figure: name(each.figure) })),
    },
  }
}
