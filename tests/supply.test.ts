/** What is installed is what was looked at: nothing runs on install, nothing comes from elsewhere. */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Locked {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly hasInstallScript?: boolean
  readonly link?: boolean
}

function text(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
}

const lock: { lockfileVersion: number; packages: Record<string, Locked> } = JSON.parse(
  text('package-lock.json'),
)
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')

/** Name and version, e.g. `js-yaml@4.3.2`. */
function named([path, { version }]: (typeof packages)[number]): string {
  return `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${version}`
}

test('every locked package has the hash of its content', () => {
  expect(lock.lockfileVersion).toBe(3)
  expect(packages.length).toBeGreaterThan(100)
  const bare = packages.filter(
    ([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
  )
  expect(bare.map(named)).toEqual([])
})

test('no package comes from a repository, an address or a folder', () => {
  const elsewhere = packages.filter(
    ([, { version, resolved, link }]) =>
      link ||
      !/^\d+\.\d+\.\d+/.test(version ?? '') ||
      (resolved !== undefined &&
        !/^https:\/\/registry\.npmjs\.org\/[^/]+\/(?:[^/]+\/)?-\//.test(resolved)),
  )
  expect(elsewhere.map(named)).toEqual([])
})

test('Node starts with the flags that it is given, whatever its version from 20 on', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(text('package.json'))
  // Tried with Node 20, 22, 24 and 26, which end at a flag that they do not know: `--interrupt-budget` is gone from 22 on.
  const known = ['--min-semi-space-size', '--single-threaded-gc', '--import']
  const given = Object.values(scripts).flatMap((script) =>
    [...script.matchAll(/^node ((?:--\S+ (?:tsx )?)+)/g)].flatMap(([, flags = '']) =>
      [...flags.matchAll(/--[a-z-]+/g)].map(([flag]) => flag),
    ),
  )
  expect(given).toContain('--single-threaded-gc')
  expect(given.filter((flag) => !known.includes(flag))).toEqual([])
})

test('versions are exact', () => {
  const {
    dependencies,
    devDependencies,
  }: Record<string, Record<string, string>> = JSON.parse(text('package.json'))
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  )
  expect(loose).toEqual([])
  expect(text('.npmrc').split('\n')).toContain('save-exact=true')
})

test('the README says what each direct dependency is for', () => {
  const {
    dependencies,
    devDependencies,
  }: Record<string, Record<string, string>> = JSON.parse(text('package.json'))
  const [, after = ''] = text('README.md').split('\n## Dependencies\n')
  const section = after.split('\n## ')[0] ?? ''
  const all = Object.keys({ ...dependencies, ...devDependencies })
  expect(all.filter((name) => !section.includes(`\`${name}\``))).toEqual([])
  const rows = [...section.matchAll(/^\| `([^`]+)` /gm)].map(([, name]) => name)
  expect(rows.sort()).toEqual(Object.keys(dependencies ?? {}).sort())
})

/** They only choose or fetch the program of the platform, which npm has installed already. */
const MAY_HAVE_SCRIPTS = new Set(['esbuild', 'fsevents'])

test('nothing runs when packages are installed', () => {
  expect(text('.npmrc').split('\n')).toContain('ignore-scripts=true')
  const running = packages
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(named)
    .filter((name) => !MAY_HAVE_SCRIPTS.has(name.slice(0, name.lastIndexOf('@'))))
  expect(running).toEqual([])
})

/**
 * Faulty below these versions, by major version; the reason stands behind. `@11ty/eleventy-utils` up to
 * 2.0.7, which is ours, lets a key `__proto__` reach the prototype: it is given no key of a dump, as
 * front matter refuses it and records have names of our own alone.
 */
const KNOWN_BAD: readonly (readonly [name: string, major: number, below: string, why: string])[] = [
  ['js-yaml', 4, '4.3.2', 'CVE-2025-64718, CVE-2026-84375: keys that reach the prototype'],
  ['js-yaml', 3, '3.15.2', 'the same'],
  ['liquidjs', 10, '10.26.0', 'templates that read files outside their folder'],
]

function isBelow(version: string, limit: string): boolean {
  const [one, other] = [version, limit].map(
    (each) => each.split('-')[0]?.split('.').map(Number) ?? [],
  )
  for (let part = 0; part < 3; part++) {
    const difference = (one?.[part] ?? 0) - (other?.[part] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}

test.each(KNOWN_BAD)('%s %d is at least %s: %s', (name, major, limit) => {
  const bad = packages.filter(([path, { version = '' }]) => {
    if (!path.endsWith(`node_modules/${name}`)) return false
    return Number(version.split('.')[0]) === major && isBelow(version, limit)
  })
  expect(bad.map(named)).toEqual([])
})
