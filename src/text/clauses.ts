/** A clause shorter than this would stand alone like a slip: `稀土：` goes with what follows. */
const SHORTEST = 4

/** They end a clause. Not `、`, which parts the members of one. */
const STOPS = '，。：？！；…'
const CLOSING_MARKS = '”’》）」』'
const BARS = '|丨｜'
/** No further mark and no space: what stands there begins the next clause. */
const BEGINS_NEXT = `(?![${STOPS}${CLOSING_MARKS}\\s])`

/** Where a headline may be parted; nothing of it is taken. */
const SEAM = new RegExp(
  [
    // Behind a stop, but not between digits: `8：30`.
    `(?<=[${STOPS}])(?<!\\d[：，])${BEGINS_NEXT}`,
    `(?<=[${STOPS}][${CLOSING_MARKS}])${BEGINS_NEXT}`,
    // At a space beside Han.
    '(?=\\S)(?<=[\\p{Script=Han}，。：？！；”’》）%]\\s+)',
    `(?=\\p{Script=Han})(?<=[^\\s${BARS}]\\s+)`,
    `(?=(?<!\\s)[${BARS}])`,
  ].join('|'),
  'u',
)

/**
 * The clauses of a headline, each to be kept on one line where it fits. Joined they are the text.
 */
export function clauses(text: string): readonly string[] {
  const parts: string[] = []
  let start = 0
  let end = 0
  let isLong = false
  for (const part of text.split(SEAM)) {
    const standsAlone = part.trim().length >= SHORTEST
    if (isLong && standsAlone) {
      parts.push(text.slice(start, end))
      start = end
    }
    end += part.length
    isLong ||= standsAlone || text.slice(start, end).trim().length >= SHORTEST
  }
  return [...parts, text.slice(start, end)]
}
