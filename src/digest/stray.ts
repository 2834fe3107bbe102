/** An id or name in the settings that matches nothing: mistyped, or of something that is gone. */
export interface Stray {
  readonly setting: 'dismiss' | 'formerly' | 'corrected' | 'topics'
  /** As the settings have it. */
  readonly id: string
  /** `taken`: the id that an article is to keep is that of another one. */
  readonly why: 'unknown' | 'taken'
  /** An id that may have been meant. */
  readonly meant: string | null
}
