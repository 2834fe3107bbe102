/** Where the lines of each article stand in a file of figures that was made before. */

export interface Run {
  /** Bytes, without the comma or line end that parts it from the next. */
  readonly from: number
  readonly to: number
  /** Number of figures. */
  readonly count: number
}

const [LINE_END, COMMA, QUOTE, DASH] = [10, 44, 34, 45]
/** What every figure begins with: its id, which begins with that of its article and a dash. */
const OPENS_ITEM = Buffer.from('{"id":"')

/** @returns By article, the first lines that it has together. */
export function jsonRuns(bytes: Buffer): ReadonlyMap<string, Run> {
  const runs = new Runs(bytes)
  for (let at = 0; at < bytes.length; ) {
    const end = lineEnd(bytes, at)
    const isItem = OPENS_ITEM.equals(bytes.subarray(at, at + OPENS_ITEM.length))
    if (isItem) runs.add(at, at + OPENS_ITEM.length, bytes[end - 1] === COMMA ? end - 1 : end)
    at = end + 1
  }
  return runs.all
}

/** The same of rows, with their line ends. */
export function csvRuns(bytes: Buffer): ReadonlyMap<string, Run> {
  const runs = new Runs(bytes)
  for (let at = lineEnd(bytes, 0) + 1; at < bytes.length; ) {
    let end = lineEnd(bytes, at)
    while (end < bytes.length && isInField(bytes, at, end)) end = lineEnd(bytes, end + 1)
    runs.add(at, at, end + 1)
    at = end + 1
  }
  return runs.all
}

/** Whether a line ends in the middle of a field, which has to be in quotes then. */
function isInField(bytes: Buffer, from: number, to: number): boolean {
  let quotes = 0
  for (let at = from; at < to; at++) if (bytes[at] === QUOTE) quotes++
  return quotes % 2 === 1
}

function lineEnd(bytes: Buffer, from: number): number {
  const end = bytes.indexOf(LINE_END, from)
  return end < 0 ? bytes.length : end
}

class Runs {
  readonly all = new Map<string, Run>()
  readonly #bytes: Buffer
  #last = ''

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  /** @param id Where that of the figure begins. */
  add(from: number, id: number, to: number): void {
    const article = this.#bytes.toString('latin1', id, this.#bytes.indexOf(DASH, id))
    const run = this.all.get(article)
    if (run === undefined) this.all.set(article, { from, to, count: 1 })
    else if (article === this.#last) {
      this.all.set(article, { from: run.from, to, count: run.count + 1 })
    }
    this.#last = article
  }
}
