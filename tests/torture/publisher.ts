/**
 * A process that does nothing but publish: generation after generation of a site of a few hundred
 * files, to be killed, or raced against others of its kind.
 *
 * `node publisher.mjs FOLDER FIRST COUNT PATIENCE` prints a line for each generation it published.
 */

import { join } from 'node:path'
import { openStage } from '../../src/build/stage/openStage.ts'
import { abandon, publish } from '../../src/build/stage/publish.ts'

const [folder = '', first = '0', count = '1', patience = '0'] = process.argv.slice(2)
const FILES = 200

for (let at = 0; at < Number(count); at++) {
  const generation = Number(first) + at
  const stage = await openStage(join(folder, 'out'), {
    project: folder,
    articles: join(folder, 'articles'),
    patience: Number(patience),
    check: false,
  })
  if ('refused' in stage) {
    process.stdout.write(`${stage.refused} ${stage.message}\n`)
    process.exitCode = 1
    break
  }
  try {
    // A tenth of the files differ, one is of this generation alone, the rest are kept.
    for (let file = 0; file < FILES; file++) {
      const path = `p${file % 7}/${file}.html`
      if (file % 10 !== generation % 10 && stage.keep(path)) continue
      stage.write(path, `${generation} of ${path} ${'x'.repeat(2000)}`)
    }
    stage.write(`only/${generation}.html`, 'of this generation alone')
    await publish(stage)
  } finally {
    abandon(stage)
  }
  process.stdout.write(`done ${generation}\n`)
}
