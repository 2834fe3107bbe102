import { expect, test } from 'vitest'
import { CheckMemory, createCheck } from '../../src/build/check/verify.ts'
import { createDisk } from '../../src/build/disk/disk.ts'
import { FileList, fingerprintOf } from '../../src/build/files/fileList.ts'

const HEAD =
  '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">' +
  '<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;"></head><body>\n'

type Site = ReadonlyMap<string, string>

function siteOf(bodies: Readonly<Record<string, string>>): Site {
  return new Map(Object.entries(bodies).map(([path, body]) => [path, HEAD + body]))
}

/** Checks a site after another; also tells which pages of the one before were read. */
function check(memory: CheckMemory, before: Site, now: Site) {
  const read: string[] = []
  const disk = {
    ...createDisk(),
    read: (path: string) => {
      const [, folder = '', ...rest] = path.split('/')
      const name = rest.join('/')
      if (folder === 'output') read.push(name)
      return Buffer.from((folder === 'output' ? before : now).get(name) ?? '')
    },
  }
  const changed = [...now.keys()].filter((path) => now.get(path) !== before.get(path))
  const current = createCheck(memory)
  for (const path of changed) current.see(path, now.get(path) ?? '')
  const [published, wanted] = [before, now].map((site) =>
    FileList.of([...site].map(([path, text]) => [path, fingerprintOf(Buffer.from(text))])),
  )
  if (!published || !wanted) throw new Error('two lists')
  const faults = current.faults({
    disk,
    next: '/next',
    output: '/output',
    wanted,
    has: (path) => now.has(path),
    published,
    gone: published.pathsNotIn(wanted),
    changed: new Set(changed),
  })
  return { read, faults: faults.map(({ path, message }) => `${path}: ${message}`) }
}

const KEPT = { 'y.html': '<p id="there">', 'z.html': '<p id="there">' }
const LINK = '<a href="y.html#there">'
const FIRST = siteOf({ ...KEPT, 'x.html': LINK })
const SECOND = siteOf({ ...KEPT, 'x.html': `${LINK} again` })

test('a page that is made again and again is read once: then its links are known', () => {
  const memory = new CheckMemory()
  check(new CheckMemory(), siteOf({}), FIRST)
  expect(check(memory, FIRST, SECOND)).toEqual({ read: ['x.html'], faults: [] })
  const third = siteOf({ ...KEPT, 'x.html': `${LINK} once more` })
  expect(check(memory, SECOND, third)).toEqual({ read: [], faults: [] })
  // What was published meanwhile is another page.
  const fourth = siteOf({ ...KEPT, 'x.html': `${LINK} a last time` })
  expect(check(memory, SECOND, fourth)).toEqual({ read: ['x.html'], faults: [] })
})

test.each([
  ['a place that a page lost', { ...KEPT, 'x.html': `${LINK}!`, 'y.html': '<p>' }, 'y.html#there'],
  ['another page', { ...KEPT, 'x.html': `${LINK}<a href="z.html#new">` }, 'z.html#new'],
])('a link to %s is found though the links of the page before are known', (_, bodies, target) => {
  const memory = new CheckMemory()
  check(memory, siteOf({}), FIRST)
  check(memory, FIRST, SECOND)
  expect(check(memory, SECOND, siteOf(bodies)).faults).toEqual([
    `x.html: a link to ${target}, which does not exist`,
  ])
})
