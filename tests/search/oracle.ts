import type { SearchDocument } from '../../src/search/document.ts'
import { MONTH_NAMES } from '../../src/text/calendar.ts'
import type { Random } from '../bench/random.ts'
import { VERBS } from '../bench/vocabulary.ts'

/**
 * Which articles a query ought to find, told by plain reading of the texts: no tokenizer, no index. So
 * it can judge them.
 */
export interface Case {
  readonly kind: Kind
  readonly query: string
  /** Ids of all articles that hold what is asked for. */
  readonly wanted: ReadonlySet<string>
}

export const KINDS = [
  'han 1',
  'han 2',
  'han 3-6',
  'han over borders',
  'han and latin',
  'inflection',
  'prefix',
  'typing error',
  'figure',
  'equal figure',
  'date',
  'source',
  'quoted phrase',
  'full width',
  'traditional',
  'case and accents',
] as const
export type Kind = (typeof KINDS)[number]

interface Reading {
  readonly id: string
  readonly text: string
  readonly lower: string
  readonly published: string | null
}

/** Draws cases of each kind from a corpus. */
export class Oracle {
  private readonly readings: readonly Reading[]
  private readonly draw: Random

  constructor(documents: readonly SearchDocument[], draw: Random) {
    this.draw = draw
    this.readings = documents.map((one) => {
      const passages = one.passages.map(({ heading, text }) => `${heading ?? ''}\n${text}`)
      const text = [one.title, one.source, ...one.topics, ...passages].join('\n').normalize('NFKC')
      return { id: one.id, text, lower: text.toLowerCase(), published: one.published }
    })
  }

  /** A query of the kind that at least one article answers. */
  next(kind: Kind): Case {
    for (let attempt = 0; attempt < 200; attempt++) {
      const { text } = this.draw.pick(this.readings)
      const drawn = this.drawn(kind, text)
      if (drawn && drawn.wanted.size > 0) return { kind, ...drawn }
    }
    throw new RangeError(`The corpus has nothing for ${kind}`)
  }

  private drawn(kind: Kind, text: string): Omit<Case, 'kind'> | null {
    switch (kind) {
      case 'han 1':
        return this.han(text, 1, 1)
      case 'han 2':
        return this.han(text, 2, 2)
      case 'han 3-6':
        return this.han(text, 3, 6)
      case 'han over borders':
        return this.han(text, 4, 9)
      case 'han and latin': {
        const han = this.run(text, 2, 2)
        const word = this.word(text, 4)
        if (han === null || word === null) return null
        return this.having(`${han} ${word}`, [han, asNoun(word)])
      }
      case 'inflection': {
        const forms = this.draw.pick(VERBS)
        const typed = this.draw.pick(forms)
        // Irregular forms share no beginning with the others: `built` is not asked for by `build`.
        const regular = forms.filter((form) => form.startsWith(typed.slice(0, typed.length - 3)))
        return this.having(typed, [new RegExp(`\\b(?:${regular.join('|')})s?\\b`)])
      }
      case 'prefix': {
        const word = this.word(text, 6)
        if (word === null) return null
        const typed = word.slice(0, word.length - 1 - this.draw.below(2))
        return this.having(typed, [new RegExp(`\\b${typed}`)])
      }
      case 'typing error': {
        const word = this.word(text, 6)
        if (word === null) return null
        const typed = mistyped(word, this.draw)
        // Not a mistake when it is a word, or the beginning of one.
        const begun = new RegExp(`\\b${typed}`)
        if (this.readings.some(({ lower }) => begun.test(lower))) return null
        return this.having(typed, [asNoun(word)])
      }
      case 'figure': {
        const figure = this.match(
          text,
          /\d[\d,]*\.?\d* (?:billion|million|GW|tons)|\d[\d.]*[亿万]/g,
        )
        return figure === null ? null : this.having(figure, [sameFigure(figure)])
      }
      case 'equal figure': {
        const figure = this.match(
          text,
          /\d[\d,]*\.?\d* (?:billion|million)|\d[\d.]*[亿万]|\d[\d.]*(?:%| percent)/g,
        )
        if (figure === null) return null
        return this.having(otherSpelling(figure), [sameFigure(figure)])
      }
      case 'date': {
        const date = this.match(text, /\d{4}-\d\d-\d\d|\d{4}年\d+月\d+日|[A-Z][a-z]+ \d+, \d{4}/g)
        return date === null ? null : this.date(date)
      }
      case 'source': {
        const source = text.split('\n')[1] ?? ''
        return source === '' ? null : this.having(source, [source.toLowerCase()])
      }
      case 'quoted phrase': {
        const phrase = this.match(text.toLowerCase(), /\b[a-z]+ [a-z]+ [a-z]+\b/g)
        return phrase === null ? null : this.having(`"${phrase}"`, [asWord(phrase)])
      }
      case 'full width': {
        const word = this.word(text, 4)
        return word === null ? null : this.having(fullWidth(word), [asNoun(word)])
      }
      case 'traditional': {
        const run = this.run(text, 2, 4)
        const typed = run && Array.from(run, (one) => TRADITIONAL[one] ?? one).join('')
        return run === null || typed === run || typed === null ? null : this.having(typed, [run])
      }
      case 'case and accents': {
        const word = this.word(text, 4)
        const vowel = word?.search(/[aeiou]/) ?? -1
        if (word === null || vowel < 0) return null
        const typed = `${word.slice(0, vowel + 1)}\u0301${word.slice(vowel + 1)}`
        return this.having(typed.toUpperCase().normalize('NFC'), [asNoun(word)])
      }
    }
  }

  private having(query: string, parts: readonly (string | RegExp)[]): Omit<Case, 'kind'> {
    const wanted = this.readings.filter(({ lower }) =>
      parts.every((part) => (typeof part === 'string' ? lower.includes(part) : part.test(lower))),
    )
    return { query, wanted: new Set(wanted.map(({ id }) => id)) }
  }

  private date(date: string): Omit<Case, 'kind'> {
    const [year = 0, month = 0, day = 0] = partsOf(date)
    const two = (value: number): string => String(value).padStart(2, '0')
    const name = MONTHS[month - 1] ?? ''
    const spellings = [
      `${year}-${two(month)}-${two(day)}`,
      `${year}年${month}月${day}日`,
      `${name.toLowerCase()} ${day}, ${year}`,
      `${day} ${name.toLowerCase()} ${year}`,
    ]
    const found = new RegExp(spellings.map((one) => `(?<!\\d)${one}(?!\\d)`).join('|'))
    const typed = this.draw.pick([
      ...spellings,
      `${name.slice(0, 3)} ${day}, ${year}`,
      `${year}/${month}/${day}`,
    ])
    // Without a year it is the day nearest to its article.
    const bare = new RegExp(
      `(?<![\\d年])${month}月${day}日|${name.toLowerCase()} ${day}(?!\\d|, \\d)|(?<!\\d)${day} ${name.toLowerCase()}(?! \\d)`,
    )
    const isNear = (published: string | null): boolean => {
      const [itsYear = 0, itsMonth = 0] = (published ?? '').split('-').map(Number)
      const months = Math.abs(12 * (year - itsYear) + month - itsMonth)
      return months < 6 || (months === 6 && year === itsYear)
    }
    // Of a day is what tells of it, and what was published on it: its page shows that date.
    const iso = spellings[0] ?? ''
    const ofDay = this.readings.filter(
      ({ lower, published }) =>
        found.test(lower) || published?.startsWith(iso) || (bare.test(lower) && isNear(published)),
    )
    return { query: typed, wanted: new Set(ofDay.map(({ id }) => id)) }
  }

  private han(text: string, least: number, most: number): Omit<Case, 'kind'> | null {
    const run = this.run(text, least, most)
    return run === null ? null : this.having(run, [run])
  }

  /** Neighbouring Han characters from anywhere in the text. */
  private run(text: string, least: number, most: number): string | null {
    const length = least + this.draw.below(most - least + 1)
    const runs = text.match(new RegExp(`\\p{sc=Han}{${length},}`, 'gu'))
    if (!runs) return null
    const run = this.draw.pick(runs)
    const at = this.draw.below(run.length - length + 1)
    return run.slice(at, at + length)
  }

  /** No month: by its name also what was published in it is found. */
  private word(text: string, least: number): string | null {
    const word = new RegExp(`\\b(?!(?:${MONTH_NAMES})\\b)[a-z]{${least},}\\b`, 'gi')
    return this.match(text, word)?.toLowerCase() ?? null
  }

  private match(text: string, pattern: RegExp): string | null {
    const all = text.match(pattern)
    return all && this.draw.pick(all)
  }
}

/** In the singular or the plural, which are asked for alike. */
function asNoun(word: string): RegExp {
  const one = word.replace(/ies$/, 'y').replace(/s$/, '')
  return asWord(`(?:${word}|${one}s?|${one.replace(/y$/, '')}ies)`)
}

function asWord(word: string): RegExp {
  return new RegExp(`(?<![a-z0-9])${word}(?![a-z0-9])`)
}

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

function partsOf(date: string): readonly number[] {
  const english = /^([A-Z][a-z]+) (\d+), (\d+)$/.exec(date)
  if (english) return [Number(english[3]), MONTHS.indexOf(english[1] ?? '') + 1, Number(english[2])]
  return (date.match(/\d+/g) ?? []).map(Number)
}

const POWER: Readonly<Record<string, number>> = { billion: 9, million: 6, 亿: 8, 万: 4 }

/** Not the end of a longer number; the comma of a sentence may stand before. */
const ALONE = '(?<!\\d[.,]?)'

/** Every spelling of a figure that the corpus could have. */
function sameFigure(figure: string): RegExp {
  const digits = figure.match(/[\d,.]+/)?.[0]?.replaceAll(',', '') ?? ''
  const scale = figure
    .slice(figure.search(/[^\d,.]/))
    .trim()
    .toLowerCase()
  const power = POWER[scale]
  const exact = (text: string): string =>
    text.replaceAll('.', '\\.').replace(/(\d)(?=(\d{3})+(?!\d))/g, '$1,?')
  if (scale === '%' || scale === 'percent') {
    const tenths = Number(digits) % 10 === 0 ? `|(?<!\\d)${Number(digits) / 10}成` : ''
    return new RegExp(`${ALONE}${exact(digits)}(?:\\.0)?(?:%| percent)${tenths}`)
  }
  if (power === undefined) return new RegExp(`${ALONE}${exact(digits)} ?${scale}(?![a-z])`)
  const spellings = Object.entries(POWER).map(([name, other]) => {
    const value = Number((Number(digits) * 10 ** (power - other)).toPrecision(12))
    return `${exact(String(value))}(?:\\.0+)? ?${name}`
  })
  const plain = Number((Number(digits) * 10 ** power).toPrecision(12))
  return new RegExp(
    `${ALONE}(?:${spellings.join('|')}|${exact(String(plain))}(?![\\d,.万亿]| [mb]illion))`,
  )
}

function otherSpelling(figure: string): string {
  const digits = Number(figure.match(/[\d,.]+/)?.[0]?.replaceAll(',', ''))
  const round = (value: number): number => Number(value.toPrecision(12))
  if (figure.endsWith('%')) return `${digits} percent`
  if (figure.endsWith('percent')) return `${digits}%`
  if (figure.endsWith('billion')) return `${round(digits * 10)}亿`
  if (figure.endsWith('million')) return `${round(digits * 100)}万`
  if (figure.endsWith('亿')) return `${round(digits / 10)} billion`
  return `${round(digits / 100)} million`
}

function mistyped(word: string, draw: Random): string {
  const at = 1 + draw.below(word.length - 2)
  const letter = 'abcdefghijklmnopqrstuvwxyz'.charAt(draw.below(26))
  return draw.pick([
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ])
}

function fullWidth(word: string): string {
  return Array.from(word, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).join('')
}

const TRADITIONAL: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(
    '稀=稀,产=產,业=業,価=價,电=電,国=國,长=長,万=萬,亿=億,东=東,华=華,联=聯,储=儲,应=應,单=單,减=減,进=進,资=資,达=達,气=氣,门=門,关=關,车=車,运=運,软=軟,药=藥,银=銀,铁=鐵,钢=鋼,环=環,议=議,证=證,贴=貼,货=貨,责=責,计=計,审=審,划=劃,规=規,压=壓,缩=縮,库=庫,调=調,预=預,时=時,对=對,变=變,还=還,师=師,认=認,为=為,与=與,尔=爾,术=術,态=態'.split(
      ',',
    ),
    (pair) => pair.split('='),
  ),
)
