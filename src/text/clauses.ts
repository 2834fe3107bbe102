/** A clause shorter than this would stand alone like a slip: `稀土：` goes with what follows. */
const SHORTEST = 4

/** A longer one has no room in the line of a phone, and may break between its members and before brackets, too. */
const LONGEST = 12
const MEMBERS = /(?<=、)|(?=（)/

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
    `(?<=[${STOPS}])(?<!\\d[：，](?=\\d))${BEGINS_NEXT}`,
    `(?<=[${STOPS}][${CLOSING_MARKS}])${BEGINS_NEXT}`,
    // At a space beside Han. In English one behind `”` or `%` is a space like others.
    `(?=[^\\s${BARS}])(?<=[\\p{Script=Han}，。：？！；》）]\\s+)`,
    '(?=\\p{Script=Han})(?<=\\S\\s+)',
    // Behind a bar, as behind a colon: at the head of a line it was a stray stroke.
    `(?=[^\\s${BARS}])(?<=[${BARS}]\\s*)`,
  ].join('|'),
  'u',
)

/**
 * The clauses of a headline, each to be kept on one line where it fits. Joined they are the text.
 */
export function clauses(text: string): readonly string[] {
  return withoutSlips(text.split(SEAM)).flatMap((clause) =>
    clause.trim().length > LONGEST ? withoutSlips(clause.split(MEMBERS)) : [clause],
  )
}

/** The parts of a text, the short ones joined to the next, and the last to the one before. */
function withoutSlips(parts: readonly string[]): readonly string[] {
  const joined: string[] = []
  let open = ''
  for (const part of parts) {
    const standsAlone = part.trim().length >= SHORTEST
    if (standsAlone && open.trim().length >= SHORTEST) {
      joined.push(open)
      open = ''
    }
    open += part
  }
  return [...joined, open]
}
