/** Pieces of texts, words and pairs of Han, that are read once and known again by a code. */

/**
 * What was read of the pieces met last: a word comes again and again. Each has a slot of its own,
 * told apart by its code in two numbers, so that it is not cut out of the text again.
 */
interface Pieces {
  readonly codes: Int32Array
  readonly readings: (string | null)[]
  /** The {@link adding} that put a piece among the words last, if it put any. */
  readonly added: Int32Array
  readonly read: (piece: string) => string | null
}

const SLOTS = 0x8000

/** The set of words that pieces are added to, and its number: it is not asked for a piece again. */
let addedTo: Set<string> = new Set()
let adding = 0

/** Says to which set the next pieces are added. */
export function addNextTo(words: Set<string>): void {
  if (words === addedTo) return
  addedTo = words
  adding++
}

/** No pieces yet, and how each is read; null for one that is not to be added. */
export function piecesOf(read: Pieces['read']): Pieces {
  const readings = new Array<string | null>(SLOTS).fill(null)
  return { codes: new Int32Array(2 * SLOTS), readings, added: new Int32Array(SLOTS), read }
}

/**
 * Adds what is read of a piece, known by the two numbers of its code, to the words of {@link addNextTo}. Six
 * arguments, for it is called for each word of a text: an object for each would take longer than all that is done here.
 */
export function addPiece(
  { codes, readings, added, read }: Pieces,
  text: string,
  at: number,
  end: number,
  low: number,
  high: number,
): void {
  const mixed = Math.imul(low ^ Math.imul(high, 0x2c1b3c6d), 0x297a2d39)
  const slot = mixed >>> 17
  if (codes[2 * slot] === low && codes[2 * slot + 1] === high) {
    if (added[slot] === adding) return
  } else {
    codes[2 * slot] = low
    codes[2 * slot + 1] = high
    readings[slot] = read(text.slice(at, end))
  }
  added[slot] = adding
  const reading = readings[slot] ?? null
  if (reading !== null) addedTo.add(reading)
}
