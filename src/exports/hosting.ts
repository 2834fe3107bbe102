import type { OutputFile } from './file.ts'

/**
 * For `npx serve`: without it that server takes `.html` off every address and answers
 * `zh/index.html` at `zh`, where relative links count from the folder above.
 */
export function serveFile(): OutputFile {
  return { path: 'serve.json', content: `${JSON.stringify({ cleanUrls: false }, null, 1)}\n` }
}
