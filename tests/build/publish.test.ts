import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { abandon, publish } from '../../src/build/publish.ts'
import { type OpenStage, openStage, type StageOptions } from '../../src/build/stage.ts'

let project: string
let output: string

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'cinnabar-publish-'))
  output = join(project, '_site')
  mkdirSync(join(project, 'articles'))
})
afterEach(() => rmSync(project, { recursive: true, force: true }))

async function open(options: Partial<StageOptions> = {}): Promise<OpenStage> {
  const articles = join(project, 'articles')
  const stage = await openStage(output, { project, articles, patience: 0, ...options })
  if ('refused' in stage) throw new Error(stage.message)
  return stage
}

/** Publish a site of these files; `null` keeps what is published. */
async function make(files: Readonly<Record<string, string | null>>, check = false) {
  const stage = await open({ check })
  for (const [path, content] of Object.entries(files)) {
    if (content !== null) stage.write(path, content)
    else if (!stage.keep(path)) throw new Error(`${path} is not published`)
  }
  const done = await publish(stage)
  abandon(stage)
  return done
}

/** Every file below a folder with its content. */
function tree(folder: string, prefix = ''): Record<string, string> {
  const found: Record<string, string> = {}
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) {
      found[prefix + entry.name] = readFileSync(join(folder, entry.name), 'utf8')
    } else Object.assign(found, tree(join(folder, entry.name), `${prefix}${entry.name}/`))
  }
  return found
}

test('after any edits the site is what a clean build makes', async () => {
  await make({ 'index.html': 'one', 'a/x.html': 'x', 'a/y.html': 'y' })
  await make({ 'index.html': 'two', 'a/x.html': null, 'a/z.html': 'z' })
  await make({ 'index.html': 'three', 'a/x.html': 'new x', 'a/z.html': null, 'b/c/d.txt': 'd' })
  await make({ 'index.html': null, 'a/x.html': null })
  const grown = tree(output)
  rmSync(output, { recursive: true })
  rmSync(join(project, '.cinnabar'), { recursive: true })
  await make({ 'index.html': 'three', 'a/x.html': 'new x' })
  expect(grown).toEqual(tree(output))
  expect(existsSync(join(output, 'b'))).toBe(false)
})

test('a kept file is never written through, and keeps its time', async () => {
  await make({ 'a.html': 'old', 'b.html': 'b' })
  const before = statSync(join(output, 'b.html'))
  await make({ 'a.html': 'new', 'b.html': null })
  await make({ 'a.html': 'newer', 'b.html': 'b' })
  expect(statSync(join(output, 'b.html')).mtimeMs).toBe(before.mtimeMs)
  expect(tree(join(project, '.cinnabar/_site/last'))).toMatchObject({
    'a.html': 'new',
    'b.html': 'b',
  })
})

test('when nothing differs nothing is touched', async () => {
  await make({ 'a.html': 'a' })
  const before = statSync(output)
  expect(await make({ 'a.html': 'a' })).toMatchObject({ written: 0, kept: 1, removed: 0 })
  expect(statSync(output).ino).toBe(before.ino)
})

test('a folder that is not ours is refused and left alone', async () => {
  mkdirSync(output)
  writeFileSync(join(output, 'thesis.doc'), 'years of work')
  await expect(open()).rejects.toThrow('_site holds files')
  expect(tree(output)).toEqual({ 'thesis.doc': 'years of work' })
})

test('a second build is told who is at work', async () => {
  const first = await open()
  await expect(open()).rejects.toThrow(`process ${process.pid}`)
  abandon(first)
  abandon(await open())
})
