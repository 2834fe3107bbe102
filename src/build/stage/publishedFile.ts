import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprintOf } from '../files/fileList.ts'
import type { Stage } from './stage.ts'

/** Bytes of a published file; null where it is missing, or has other bytes than were published. */
export function publishedFile(
  { output, published }: Pick<Stage, 'output' | 'published'>,
  path: string,
): Buffer | null {
  const known = published.get(path)
  if (known === undefined) return null
  try {
    const bytes = readFileSync(join(output, path))
    return fingerprintOf(bytes) === known ? bytes : null
  } catch {
    return null
  }
}

/** A published data file, parsed; null where it cannot be read. */
export function publishedJson(stage: Pick<Stage, 'output' | 'published'>, path: string): unknown {
  try {
    return JSON.parse(publishedFile(stage, path)?.toString() ?? 'null')
  } catch {
    return null
  }
}
