import type { OutputFile } from './file.ts'

export const SERVE = 'serve.json'

/**
 * For `npx serve`: without it that server takes `.html` off every address and answers
 * `zh/index.html` at `zh`, where relative links count from the folder above.
 */
export function serveFile(): OutputFile {
  return { path: SERVE, content: `${JSON.stringify({ cleanUrls: false }, null, 1)}\n` }
}
