/** Digests of files whose texts stand in a test. */
import { openBodies } from '../src/build/reading/bodies.ts'
import { arrange } from '../src/digest/arrange.ts'
import type { Digest } from '../src/digest/digest.ts'
import { lighten } from '../src/digest/light.ts'
import type { LightDump } from '../src/digest/lightArticle.ts'
import { parseFile } from '../src/read/read.ts'
import type { Dump } from '../src/records/article.ts'

/** A file as the digest keeps it. */
export function lightFile(path: string, content: string | Uint8Array): LightDump {
  return lighten(dumpOf(path, content))
}

function dumpOf(path: string, content: string | Uint8Array): Dump {
  return parseFile(path, typeof content === 'string' ? new TextEncoder().encode(content) : content)
}

/**
 * A digest of files by their paths, in this order.
 *
 * @param dismiss As in the settings.
 */
export function arranged(
  files: Readonly<Record<string, string | Uint8Array>>,
  dismiss: Readonly<Record<string, string>> = {},
): Digest {
  const dumps = Object.entries(files).map(([path, content]) => dumpOf(path, content))
  const lights = dumps.map(lighten)
  const { body } = openBodies(lights, (path) => dumpOf(path, files[path] ?? ''), dumps)
  return arrange(lights, { dismiss, topics: {} }, body)
}

/** The text of a listing as it is copied from the page of a topic. */
export function listing(topic: string, ...articles: readonly string[]): string {
  return `${['Workflow', topic, 'icon', 'Search documents', ...articles].join('\n')}\n`
}
