/** English words of numbers, in their order: one list for all that reads and arranges. */

/** `one` to `nineteen`. */
export const ONES: readonly string[] =
  /* @__PURE__ */ 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )

/** `twenty` to `ninety`. */
export const TENS: readonly string[] =
  /* @__PURE__ */ 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** `one` to `ten`. */
export const TO_TEN: readonly string[] = /* @__PURE__ */ ONES.slice(0, 10)

/** `one` to `twelve`. */
export const TO_TWELVE: readonly string[] = /* @__PURE__ */ ONES.slice(0, 12)
