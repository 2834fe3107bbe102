/** A clause shorter than this would stand alone like a slip: `稀土：` goes with what follows. */
const SHORTEST = 4

/**
 * After a stop of its own line, which a closing mark may follow; at a space beside Han; before `|`.
 * Not after `、`, which parts the members of one clause, nor between digits (`8：30`).
 */
const SEAM =
  /(?<=[，。：？！；…])(?<!\d[：，])(?![，。：？！；…”’》）」』\s])|(?<=[，。：？！；…][”’》）」』])(?![，。：？！；…”’》）」』\s])|(?=\S)(?<=[\p{Script=Han}，。：？！；”’》）%]\s+)|(?=\p{Script=Han})(?<=[^\s|丨｜]\s+)|(?=(?<!\s)[|丨｜])/u

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
