import { execFileSync, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listFiles } from '../../src/read/files.ts'
import { readDump } from '../../src/read/read.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

function put(path: string, content = 'text'): void {
  writeFileSync(join(folder, path), content)
}

async function listed() {
  const { files, problems } = await listFiles(folder)
  return {
    files: files.map(({ path }) => path),
    problems: problems.map(({ path, code }) => `${path} ${code}`),
  }
}

test('lists dumps and Markdown by code unit, those of folders too', async () => {
  mkdirSync(join(folder, 'a'))
  for (const path of ['b.txt', 'B.TXT', 'é.md', 'a/z.txt', 'a.txt']) put(path)
  expect(await listed()).toEqual({
    files: ['B.TXT', 'a.txt', 'a/z.txt', 'b.txt', 'é.md'],
    problems: [],
  })
})

test('what is copied stands before its copies', async () => {
  const copies = ['wine (1).txt', 'wine - Copy.txt', 'wine 2.txt', 'wine copy.txt', 'wine 副本.txt']
  copies.splice(4, 0, 'Copy of wine.txt')
  for (const path of [...copies, 'wine.txt', 'wine-list.txt']) put(path)
  expect((await listed()).files).toEqual(['wine.txt', ...copies, 'wine-list.txt'])
})

test('a mark that a program leaves beside an open file is no article', async () => {
  const left = ['Icon\r', 'Thumbs.db', 'tin~', '~$day.docx', '~$day.txt']
  for (const path of [...left, '.DS_Store', 'day.txt']) put(path)
  expect(await listed()).toEqual({
    files: ['day.txt'],
    problems: left.map((path) => `${path} not-read`),
  })
})

test('an article that iCloud keeps elsewhere is missed, other files that it keeps are not', async () => {
  for (const path of ['.day.txt.icloud', '.day.pages.icloud', '.readme.md.icloud', '.icloud'])
    put(path)
  expect(await listed()).toEqual({ files: [], problems: ['.day.txt.icloud in-cloud'] })
})

test('what was deleted is not read, and a topic may be called recycling', async () => {
  const folders = [
    '#recycle',
    '$RECYCLE.BIN',
    '@eaDir',
    '@Recycle',
    'lost+found',
    'recycle',
    '#tin',
  ]
  for (const name of folders) mkdirSync(join(folder, name))
  for (const path of [...folders.slice(0, 2), ...folders.slice(-2)]) put(`${path}/day.txt`)
  put('@eaDir/thumb.jpg')
  expect(await listed()).toEqual({
    files: ['#tin/day.txt', 'recycle/day.txt'],
    problems: ['#recycle not-read', '$RECYCLE.BIN not-read'],
  })
})

test('passes over hidden files and files about the folder, and names what it does not read', async () => {
  for (const hidden of ['.git', '.obsidian', '.kept']) mkdirSync(join(folder, hidden))
  for (const path of [
    '.git/config',
    '.obsidian/README.md',
    '.kept/x.md',
    '.x',
    '.x.txt',
    'SOURCES.md',
    'readme.md',
    'x.PDF',
    'y.11ty.js',
    'z.png',
  ]) {
    put(path)
  }
  expect(await listed()).toEqual({
    files: [],
    problems: ['.kept not-read', '.x.txt not-read', 'x.PDF other-document', 'y.11ty.js not-read'],
  })
})

test('pictures are listed apart, links and folders of their names not', async () => {
  for (const name of ['a', 'b.png']) mkdirSync(join(folder, name))
  for (const path of ['a/x.png', 'a/y.JPG', 'v.svg', '.z.gif', 'b.png/c.webp']) put(path)
  symlinkSync(join(folder, 'v.svg'), join(folder, 'link.png'))
  const { files, pictures, problems } = await listFiles(folder)
  expect(files).toEqual([])
  expect(pictures.map(({ path }) => path)).toEqual(['a/x.png', 'a/y.JPG', 'b.png/c.webp', 'v.svg'])
  expect(problems.map(({ code }) => code)).toEqual(['link-inside'])
})

test('text under another name is told apart from documents, and a name may be in capitals', async () => {
  for (const path of [
    'a.markdown',
    'b.mdx',
    'c.text',
    'tin',
    'LICENSE',
    'd.TXT',
    'E.MD',
    'f.doc',
    'g.zip',
    'h.tar.gz',
    'i.txt.',
    'j.MD \u200b',
    'k.txt.bak',
  ]) {
    put(path)
  }
  expect(await listed()).toEqual({
    files: ['E.MD', 'a.markdown', 'd.TXT'],
    problems: [
      'LICENSE not-read',
      'b.mdx other-name',
      'c.text other-name',
      'f.doc other-document',
      'g.zip other-document',
      'h.tar.gz other-document',
      'i.txt. other-name',
      'j.MD \u200b other-name',
      'k.txt.bak not-read',
      'tin other-name',
    ],
  })
})

test('a file with front matter is an article, also where it is called README or Sources', async () => {
  mkdirSync(join(folder, 'sub/deep'), { recursive: true })
  put('README.md', '# About\n')
  put('sources.md', '---\ntitle: x\n---\n')
  put('sub/Sources.md', '\ufeff---\r\ntitle: x\r\n---\r\n')
  put('sub/README.md', '---')
  put('sub/deep/README.md', '+++\ntitle = "x"\n+++\n')
  symlinkSync('Sources.md', join(folder, 'sub/SOURCES.md'))
  expect(await listed()).toEqual({
    files: ['sources.md', 'sub/Sources.md', 'sub/deep/README.md'],
    problems: [],
  })
})

test.runIf(process.platform === 'linux')('names a file whose name is not UTF-8', async () => {
  writeFileSync(
    Buffer.concat([Buffer.from(`${folder}/a`), Buffer.of(0xff), Buffer.from('.txt')]),
    '',
  )
  const { files, problems } = await listFiles(folder)
  expect(files).toEqual([])
  expect(problems).toMatchObject([
    { path: 'a\ufffd.txt', message: expect.stringContaining('its name is not UTF-8') },
  ])
})

test('follows no link, wherever it leads', async () => {
  put('a.txt')
  symlinkSync('/etc/hostname', join(folder, 'out.txt'))
  symlinkSync(join(folder, 'a.txt'), join(folder, 'in.txt'))
  symlinkSync('nowhere', join(folder, 'broken.txt'))
  symlinkSync('loop.txt', join(folder, 'loop.txt'))
  symlinkSync('.', join(folder, 'self'))
  symlinkSync('..', join(folder, 'up'))
  expect(await listed()).toEqual({
    files: ['a.txt'],
    problems: [
      'broken.txt broken-link',
      'in.txt link-inside',
      'loop.txt broken-link',
      'out.txt link-out',
      'self link-inside',
      'up link-out',
    ],
  })
})

test('opens no pipe and nothing too large', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe.txt')])
  put('large.md')
  truncateSync(join(folder, 'large.md'), 2 * 1024 * 1024 + 1)
  expect(await listed()).toEqual({
    files: [],
    problems: ['large.md too-large', 'pipe.txt not-a-file'],
  })
})

test.runIf(process.platform === 'linux')('says what stands there in place of a file', async () => {
  const server = createServer().listen(join(folder, 'socket.txt'))
  await once(server, 'listening')
  execFileSync('mkfifo', [join(folder, 'pipe.txt')])
  // A device can be made by a superuser alone.
  const device = spawnSync('mknod', [join(folder, 'device.txt'), 'c', '1', '5']).status === 0
  const { problems } = await listFiles(folder)
  server.close()
  expect(
    problems.map(({ path, message }) => [path, /a pipe|a socket|a device/.exec(message)?.[0]]),
  ).toEqual([
    ...(device ? [['device.txt', 'a device']] : []),
    ['pipe.txt', 'a pipe'],
    ['socket.txt', 'a socket'],
  ])
})

test('a folder that is not there is no folder without articles', async () => {
  await expect(listFiles(join(folder, 'gone'))).rejects.toThrow('ENOENT')
})

test('a file that changed its kind since it was listed is a problem, not a wait', async () => {
  const path = join(folder, 'a.txt')
  const file = { path: 'a.txt', absolute: path, size: 4, changedMs: 0 }
  expect((await readDump(file)).problems.map(({ code }) => code)).toEqual(['unreadable'])
  execFileSync('mkfifo', [path])
  expect((await readDump(file)).problems.map(({ code }) => code)).toEqual(['not-a-file'])
  rmSync(path)
  symlinkSync('/etc/hostname', path)
  const { problems, text } = await readDump(file)
  expect(problems.map(({ code }) => code)).toEqual(['unreadable'])
  expect(text).toBe('')
})

test.each(['a', ''])(
  'a folder that became a link since it was listed is not followed: /%s',
  async (name) => {
    const root = join(folder, 'articles')
    mkdirSync(join(root, 'a'), { recursive: true })
    writeFileSync(join(root, 'a/x.txt'), 'ours')
    const secret = join(folder, 'secret')
    mkdirSync(join(secret, 'a'), { recursive: true })
    for (const path of ['a/x.txt', 'x.txt']) writeFileSync(join(secret, path), 'a secret')
    const [file] = (await listFiles(root)).files
    if (!file) throw new Error('nothing listed')
    expect(readDump(file).problems.map(({ code }) => code)).not.toContain('link-out')
    renameSync(join(root, name), join(folder, 'away'))
    symlinkSync(secret, join(root, name).replace(/[/\\]$/, ''))
    const { problems, text, articles } = readDump(file)
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual(['a/x.txt link-out'])
    expect({ text, articles }).toEqual({ text: '', articles: [] })
  },
)

test('no message tells a path of the machine', async () => {
  symlinkSync('/etc/hostname', join(folder, 'out.txt'))
  symlinkSync('nowhere', join(folder, 'broken.txt'))
  const { problems } = await listFiles(folder)
  const gone = await readDump({
    path: 'x.txt',
    absolute: join(folder, 'x.txt'),
    size: 1,
    changedMs: 0,
  })
  expect(JSON.stringify([...problems, ...gone.problems])).not.toContain(folder)
})
