/** What a command needs of the world; a test hands in its own. */
export interface Io {
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream & { isTTY?: boolean }
  /** Folder of the project. */
  readonly cwd: string
}
