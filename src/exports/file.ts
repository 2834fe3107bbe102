/** A file of the site, made in memory. */
export interface OutputFile {
  /** From the root of the site, with `/`, e.g. `data/a/4f9a2c.json`. */
  readonly path: string
  readonly content: string | Uint8Array
  /** Printed value by value by `jsonText`, so it is JSON, and no check has to read it for that. */
  readonly isJson?: true
}
