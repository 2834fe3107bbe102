/** What a preview knows of its site, and what another process kept of it, spares looking through it, and hides nothing that came or went. */
import * as fs from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeCacheFile } from '../../src/build/cache/cacheFile.ts'
import { readSiteStamps, writeSiteStamps } from '../../src/build/cache/siteStamps.ts'
import { createDisk } from '../../src/build/disk/disk.ts'
import type { WholeSite } from '../../src/build/files/siteFolder.ts'
import { abandon, publish } from '../../src/build/stage/publish.ts'
import { newProject, type Project, tree, watchedDisk } from './site.ts'

const SITE = { 'index.html': 'one', 'a/x.html': 'x', 'a/b/y.html': 'y', 'c/z.html': 'z' }
/** Longer than a folder has to rest before its stamp is trusted. */
const REST_MS = 130

let project: Project
let known: readonly WholeSite[]

const { disk, read } = watchedDisk()

describe.each(['a preview', 'another process'])('%s', (who) => {
  beforeEach(async () => {
    project = newProject()
    known = []
    for (const text of ['one', 'two', 'three']) {
      await edit(text)
      await wait(REST_MS)
    }
  })
  afterEach(() => project.remove())

  /** Build with what the build before knew; all but the front page is kept. */
  async function edit(text: string, on = disk) {
    read.length = 0
    const stage = await project.open({ check: false, disk: on, sites: known })
    if ('refused' in stage) return stage
    try {
      stage.write('index.html', text)
      for (const [path, content] of Object.entries(SITE)) {
        if (path !== 'index.html' && !stage.keep(path)) stage.write(path, content)
      }
      const done = await publish(stage)
      if (who === 'a preview') known = stage.sites
      else writeSiteStamps(stage.work, stage.sites)
      return done
    } finally {
      abandon(stage)
    }
  }

  const folders = (): readonly string[] =>
    read.filter((path) => /\/(?:a|b|c)$/.test(path)).map((path) => path.slice(project.root.length))

  test('folders that nobody touched are not read again', async () => {
    expect(await edit('four')).toMatchObject({ written: 1, kept: 3 })
    expect(folders()).toEqual([])
    expect(tree(project.output)).toMatchObject({ ...SITE, 'index.html': 'four' })
    known = []
    fs.rmSync(join(project.work, 'cache-sites.json'), { force: true })
    await edit('five')
    expect(folders().length).toBeGreaterThan(0)
  })

  test('a manifest that nobody touched is read but by another process', async () => {
    const manifests: string[] = []
    const readFileSync = ((...args: Parameters<typeof fs.readFileSync>) => {
      manifests.push(...[String(args[0])].filter((path) => path.endsWith('manifest.json')))
      return fs.readFileSync(...args)
    }) as typeof fs.readFileSync
    const on = createDisk({ ...fs, readFileSync })
    expect(await edit('four', on)).toMatchObject({ written: 1, kept: 3 })
    expect(manifests).toHaveLength(who === 'a preview' ? 0 : 2)
    const path = join(project.output, 'manifest.json')
    const text = fs.readFileSync(path, 'utf8')
    const { mtime, atime } = fs.statSync(path)
    fs.writeFileSync(path, text.replace(/"[0-9a-f]{64}"/, `"${'0'.repeat(64)}"`))
    fs.utimesSync(path, atime, mtime)
    manifests.length = 0
    await edit('five', on)
    expect(manifests).toContain(path)
    expect(tree(project.output)).toMatchObject({ ...SITE, 'index.html': 'five' })
  })

  test('where a clock goes by whole seconds, a folder has to rest for longer', async () => {
    const coarse = {
      ...disk,
      stamp(path: string) {
        const stamp = disk.stamp(path)
        return stamp && { ...stamp, mtimeNs: stamp.mtimeNs - (stamp.mtimeNs % 1_000_000_000n) }
      },
    }
    for (const text of ['four', 'five']) {
      await edit(text, coarse)
      await wait(REST_MS)
    }
    await edit('six', coarse)
    expect(folders().length).toBeGreaterThan(0)
  })

  test('a file that somebody puts into the site between two builds is found', async () => {
    fs.writeFileSync(join(project.output, 'a/b/mine.txt'), 'an hour of work')
    expect(await edit('four')).toMatchObject({
      refused: 'output',
      message: expect.stringContaining('a/b/mine.txt'),
    })
    fs.rmSync(join(project.output, 'a/b/mine.txt'))
    expect(await edit('four')).toMatchObject({ written: 1 })
  })

  test('a folder that somebody puts into the site is found, however deep', async () => {
    fs.mkdirSync(join(project.output, 'c/d/e'), { recursive: true })
    fs.writeFileSync(join(project.output, 'c/d/e/mine.txt'), 'an hour of work')
    expect(await edit('four')).toMatchObject({ message: expect.stringContaining('c/d/e/mine.txt') })
  })

  test('a file or a folder that somebody removes from the site is made again', async () => {
    fs.rmSync(join(project.output, 'c/z.html'))
    fs.rmSync(join(project.output, 'a'), { recursive: true })
    expect(await edit('four')).toMatchObject({ written: 4 })
    expect(tree(project.output)).toMatchObject({ ...SITE, 'index.html': 'four' })
  })

  test('what is not as it was published is made again where nothing is known of the site', async () => {
    const path = join(project.output, 'a/x.html')
    const sites = join(project.work, 'cache-sites.json')
    const forget = (): void => {
      if (fs.existsSync(sites)) {
        // Of a machine that was started again since.
        const { kept } = JSON.parse(fs.readFileSync(sites, 'utf8'))
        writeCacheFile(sites, { ...kept, program: `${kept.program}x` })
      }
      known = []
    }
    for (const text of ['', 'y']) {
      // As a disk without power leaves it: of the site before it is the same file.
      fs.writeFileSync(path, text)
      forget()
      expect(await edit(`four${text}`)).toMatchObject({ written: 2, kept: 2 })
      expect(tree(project.output)).toMatchObject({ ...SITE, 'index.html': `four${text}` })
    }
    forget()
    expect(await edit('five')).toMatchObject({ written: 1, kept: 3 })
    expect(tree(project.output)).toMatchObject({ ...SITE, 'index.html': 'five' })
  })

  test('a file that another program saved into the site is made again', async () => {
    fs.writeFileSync(join(project.output, 'c/draft'), 'of an editor')
    fs.renameSync(join(project.output, 'c/draft'), join(project.output, 'c/z.html'))
    expect(await edit('four')).toMatchObject({ written: 2, kept: 2 })
    expect(tree(project.output)).toMatchObject({ ...SITE, 'index.html': 'four' })
  })

  test('a file saved into a folder that was just written into is made again', async () => {
    const restless = {
      ...disk,
      stamp(path: string) {
        const stamp = disk.stamp(path)
        return stamp && { ...stamp, mtimeNs: BigInt(Date.now()) * 1_000_000n + 1n }
      },
    }
    await edit('four', restless)
    fs.writeFileSync(join(project.output, 'c/draft'), 'of an editor')
    fs.renameSync(join(project.output, 'c/draft'), join(project.output, 'c/z.html'))
    expect(await edit('five', restless)).toMatchObject({ written: 2, kept: 2 })
    expect(tree(project.output)).toMatchObject({ ...SITE, 'index.html': 'five' })
  })

  test('no file of a site that only builds wrote is read, however fast they come', async () => {
    const { on, files } = watchedFiles()
    for (const text of ['four', 'five']) {
      await edit(text, on)
      await wait(REST_MS)
    }
    for (const text of ['six', 'seven', 'eight']) await edit(text, on)
    expect(files()).toEqual([])
    // It would be told of.
    fs.writeFileSync(join(project.output, 'c/.DS_Store'), '')
    await edit('nine', on)
    expect(files()).toEqual(['/_site/c/z.html'])
  })

  test('what cannot be read is made again', async () => {
    if (who === 'a preview') known = []
    fs.rmSync(join(project.work, 'cache-sites.json'), { force: true })
    const path = join(project.output, 'a/x.html')
    const readFileSync = ((...args: Parameters<typeof fs.readFileSync>) => {
      if (String(args[0]).endsWith('/a/x.html'))
        throw Object.assign(new Error('EIO: on purpose'), { code: 'EIO' })
      return fs.readFileSync(...args)
    }) as typeof fs.readFileSync
    const { ino } = fs.statSync(path)
    expect(await edit('four', createDisk({ ...fs, readFileSync }))).toMatchObject({ written: 2 })
    expect(fs.statSync(path).ino).not.toBe(ino)
    expect(tree(project.output)).toMatchObject({ ...SITE, 'index.html': 'four' })
  })

  test('with what a file manager leaves, the rest of a site stays known', async () => {
    await edit('three')
    fs.writeFileSync(join(project.output, 'c/.DS_Store'), '')
    const { on, files } = watchedFiles()
    for (let times = 0; times < 2; times++) {
      expect(await edit('three', on)).toMatchObject({ written: 0 })
      expect(files()).toEqual(['/_site/c/z.html'])
    }
  })

  /** A disk, and the files of the site, its manifest left out, that were read on it since this was asked last. */
  function watchedFiles() {
    const files: string[] = []
    const readFileSync = ((...args: Parameters<typeof fs.readFileSync>) => {
      const path = String(args[0])
      if (path.endsWith('.html')) files.push(path.slice(project.root.length))
      return fs.readFileSync(...args)
    }) as typeof fs.readFileSync
    return { on: createDisk({ ...fs, readFileSync }), files: () => files.splice(0) }
  }

  test('the site before is not built upon where somebody changed it', async () => {
    fs.writeFileSync(join(project.work, 'last/a/stray'), '')
    fs.rmSync(join(project.work, 'last/c/z.html'))
    await edit('four')
    expect(tree(project.output)).toMatchObject({ ...SITE, 'index.html': 'four' })
    expect(Object.keys(tree(project.output))).toHaveLength(Object.keys(SITE).length + 1)
  })

  test('another site in its place is not taken for the one that is known', async () => {
    const other = newProject()
    try {
      await other.make({ 'index.html': 'other', 'a/x.html': 'other' })
      fs.rmSync(project.output, { recursive: true })
      fs.cpSync(other.output, project.output, { recursive: true })
      await edit('four')
      expect(tree(project.output)).toMatchObject({ 'index.html': 'four', 'a/x.html': 'other' })
      expect(tree(project.output)).toMatchObject({ 'a/b/y.html': 'y', 'c/z.html': 'z' })
    } finally {
      other.remove()
    }
  })
})

test('stamps of the same site in another place are kept', () => {
  const place = newProject()
  try {
    fs.mkdirSync(place.work, { recursive: true })
    for (const stamp of ['1:2:3:4', '1:5:3:4']) {
      const folders = new Map([['a/', stamp]])
      writeSiteStamps(place.work, [{ manifest: 'm', stamp: '', files: null, folders }])
      expect(readSiteStamps(place.work)[0]?.folders).toEqual(folders)
    }
  } finally {
    place.remove()
  }
})
