import { shortHash } from '../../text/hash.ts'
import { NAME_FILES, nameFile, nameKey, SOUNDS_FILE, wordsOf } from '../names.ts'
import { STOP_WORDS } from '../query/dropWords.ts'
import { FILLER_WORDS } from '../query/parse.ts'
import { singular } from '../stem.ts'
import { type IndexFile, pack, pathOf } from './pack.ts'

/** The files of other names, as 英伟达 for `Nvidia`; the key of a name tells its file. */
export interface NameFiles {
  /** Their folder: it changes with what is in them. */
  readonly folder: string
  readonly file: (number: number) => IndexFile
}

/** `e-commerce`, which is also typed as one word: what it is cut from is too short to be told. */
const PARTED = /^[a-z]{1,2}[- ]/i

/** These mean another thing than their plural does: 海关, 期货, 股票. */
const APART =
  /^(?:custom|fine|future|generic|home|marine|rule|seal|share|spectacle|talk|trainer|watch)$/

/** One of what is told in the plural alone, which is typed as well: `cat` for `cats`. */
function singularOf(form: string): string | null {
  const one = /^[a-z]+$/.test(form) ? singular(form) : form
  return one === form || APART.test(one) ? null : one
}

/** `research and development`, `return on equity` as a query has them. */
function withoutSmallWords(form: string): string | null {
  const words = form.split(' ')
  const left = words.filter(
    (word, at) => !FILLER_WORDS.test(word) && (at === words.length - 1 || !STOP_WORDS.has(word)),
  )
  return left.length === words.length ? null : left.join(' ')
}

/**
 * @param others Of each name or noun its other forms.
 * @param sounds Characters that sound alike, as one text each.
 */
export function nameFiles(
  others: ReadonlyMap<string, readonly string[]>,
  sounds: readonly string[] = [],
): NameFiles {
  const lists: Map<string, string>[] = Array.from({ length: NAME_FILES }, () => new Map())
  const typed = [...others].flatMap(([form, its]) =>
    [singularOf(form), withoutSmallWords(form)].flatMap((one) =>
      one === null ? [] : [[one, its] as const],
    ),
  )
  // Behind all others, whose place they do not take.
  for (const [form, its] of [...others, ...typed]) {
    const key = nameKey(form)
    const list = lists[nameFile(key)]
    // Where a text parts a word and where not: `buy back` is not found by `buyback`.
    const words = [form, ...its].map((name) => wordsOf(name).join(' '))
    const others = its.filter((_, at) => !words.slice(0, at + 1).includes(words[at + 1] ?? ''))
    const meant = PARTED.test(form) ? [form, ...others] : others
    if (key !== '' && meant.length > 0 && list?.has(key) === false) {
      list.set(key, `${key}=${meant.join('|')}`)
    }
  }
  const texts = [...lists.map((list) => [...list.values()].sort()), sounds].map((lines) =>
    lines.join('\n'),
  )
  const folder = `names-${shortHash(texts.join('\n\n'), 8)}`
  return { folder, file: (number) => pack(nameOf(folder, number), texts[number] ?? '') }
}

/** Where the files of a folder stand, by their numbers. */
export function namePaths(folder: string): readonly string[] {
  return Array.from({ length: SOUNDS_FILE + 1 }, (_, number) => pathOf(nameOf(folder, number)))
}

function nameOf(folder: string, number: number): string {
  return `${folder}/${number}`
}
