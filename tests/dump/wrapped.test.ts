import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseFile } from '../../src/read/read.ts'
import { dumpJson } from '../../src/records/json.ts'

const ARTICLES = join(import.meta.dirname, '..', '..', 'articles')
const dumps = readdirSync(ARTICLES).filter((name) => name.endsWith('.txt'))

/** Bodies in lines of a width, as editors and mail programs wrap them. */
function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) =>
      line.length > 150 ? line.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n') : line,
    )
    .join('\n')
}

test.each(dumps.flatMap((name) => [60, 72, 80, 100].map((width) => ({ name, width }))))(
  '$name in lines of $width is read as in one line',
  ({ name, width }) => {
    const text = readFileSync(join(ARTICLES, name), 'utf8')
    const read = (written: string) =>
      dumpJson(parseFile(name, Buffer.from(written)), name).articles.map(
        ({ title, source, published, lead, groups }) => ({
          title,
          source,
          published,
          lead,
          groups,
        }),
      )
    expect(read(wrapped(text, width))).toEqual(read(text))
  },
)
