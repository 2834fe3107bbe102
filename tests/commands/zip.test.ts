import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { ROOT } from '../root.ts'
import { PROGRAM } from '../script.ts'
import { filesOf } from '../site/built.ts'

test('--zip packs the whole site into one file beside it', () => {
  const place = mkdtempSync(join(tmpdir(), 'cinnabar-zip-'))
  try {
    mkdirSync(join(place, 'articles'))
    writeFileSync(
      join(place, 'articles/kites.txt'),
      'Kites\n2025-11-09 08:41\nCore Viewpoint - Kites sell best in April [1]\n',
    )
    const output = join(place, 'site')
    const said = execFileSync(
      process.execPath,
      [
        ...PROGRAM,
        'build',
        '--zip',
        ...['--articles', join(place, 'articles'), '--output', output],
      ],
      { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' },
    )
    const packed = unzipSync(new Uint8Array(readFileSync(`${output}.zip`)))
    const files = filesOf(output, '')
    expect(Object.keys(packed)).toEqual(files.map((path) => `news-digest/${path}`).sort())
    expect(packed['news-digest/index.html']).toEqual(
      new Uint8Array(readFileSync(join(output, 'index.html'))),
    )
    expect(said).toContain(`${files.length} files packed: `)
  } finally {
    rmSync(place, { recursive: true })
  }
})
