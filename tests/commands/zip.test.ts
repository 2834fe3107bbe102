import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { folderName, zipSite } from '../../src/exports/zip.ts'
import { slug } from '../../src/text/slug.ts'
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
    expect(Object.keys(packed)).toEqual(files.map((path) => `News Digest/${path}`).sort())
    expect(packed['News Digest/index.html']).toEqual(
      new Uint8Array(readFileSync(join(output, 'index.html'))),
    )
    expect(said).toContain(`${files.length} files packed: `)
  } finally {
    rmSync(place, { recursive: true })
  }
})

test.each([
  ['新闻摘要', '新闻摘要'],
  ['日报: 铜/锡 ', '日报 铜 锡'],
  ['C:\\..\\news\u202e', 'C .. news'],
  ['../..', 'slug'],
  ['𠮷'.repeat(70), '𠮷'.repeat(60)],
])('its folder has the title of the site as far as a folder can: %j', (title, name) => {
  expect(folderName(title)).toBe(name === 'slug' ? slug(title) : name)
})

test.runIf(existsSync('/dev/full'))('a disk that is full leaves the archive before', async () => {
  const place = mkdtempSync(join(tmpdir(), 'cinnabar-zip-'))
  try {
    const target = join(place, 'site.zip')
    mkdirSync(join(place, 'site'))
    writeFileSync(join(place, 'site/index.html'), 'Kites')
    await zipSite(join(place, 'site'), target, 'news')
    const before = readFileSync(target)
    writeFileSync(join(place, 'site/index.html'), 'Kites and wind')
    symlinkSync('/dev/full', `${target}.part`)
    await expect(zipSite(join(place, 'site'), target, 'news')).rejects.toThrow('ENOSPC')
    expect(readFileSync(target)).toEqual(before)
    expect(readdirSync(place)).toEqual(['site', 'site.zip'])
    // Where it is kept elsewhere, that one is replaced.
    symlinkSync(target, join(place, 'link.zip'))
    await zipSite(join(place, 'site'), join(place, 'link.zip'), 'news')
    expect(Object.keys(unzipSync(new Uint8Array(readFileSync(target))))).toEqual([
      'news/index.html',
    ])
    expect(readFileSync(target)).not.toEqual(before)
  } finally {
    rmSync(place, { recursive: true })
  }
})
