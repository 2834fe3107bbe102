/** Query syntax: operators and filters that are cut out of a typed text before its words are read. */

/** Characters that are read. */
export const LONGEST = 300

/** What stands before sources, topics and times. */
export const FIELD = '(source|topic|after|before|until|来源|主题|晚于|早于|截至)[:：]'

/** A minus before a digit is part of the figure; after a phrase no space is needed. */
export function piecePattern(field: string): RegExp {
  return new RegExp(
    String.raw`(?<![^\s"”»」])([-－](?!\d))?${field}(?:["“”«]([^"“”»]*)["“”»]?|「([^」]*)」?|(\S+))`,
    'giu',
  )
}

/** With `NOT` as a sign; a headline in capitals has no such `NOT`. */
export function readNot(text: string): string {
  return /[^\P{L}\p{Lu}]/u.test(text) ? text.replace(/(?<!\S)NOT\s+(?=\S)/g, '-') : text
}

/** What asks for figures above or below one; such are not looked for, as the index has no order of values. */
export const ABOVE = /[<>≤≥＜＞]=?(?=.?\d)/
