import { type PackedFile, Packing } from '../../src/build/cache/packFile.ts'
import type { LightDump } from '../../src/digest/lightArticle.ts'
import type { Dump } from '../../src/records/article.ts'

/** A file in the bytes that the records have of it. */
export function packFile(dump: Dump, light: LightDump): PackedFile {
  const packing = new Packing(dump)
  for (const article of light.articles) packing.add(article)
  return packing.end(light)
}
