import { fileURLToPath } from 'node:url'

/** Folder of the project, with a stroke at its end. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))
