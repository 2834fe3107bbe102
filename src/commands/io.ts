/** Where words go; it may be a terminal. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean }

/** What a command needs of the world; a test hands in its own. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  /** Folder of the project. */
  readonly cwd: string
}
