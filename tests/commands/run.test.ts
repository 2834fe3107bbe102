/** What `package.json` starts: the program in one piece, made anew when a file of it is another. */
import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { filesBelow } from '../files.ts'
import { copyProgram } from './project.ts'

const KITES = 'Kites are dear\nKite News· 2025-11-09 08:41\nCore Viewpoint - Kites sell best [1]\n'

let root = ''

function begin(): void {
  // Of all names a folder may have, with what an address reads otherwise.
  root = mkdtempSync(join(tmpdir(), 'cinnabar-run 新 C# 50%20 '))
  copyProgram(root)
  mkdirSync(join(root, 'articles'))
  writeFileSync(join(root, 'articles/kites.txt'), KITES)
}

function end(): void {
  rmSync(root, { recursive: true })
}

function start(...args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  return stdout + stderr
}

function build(output = '_site'): string {
  return start('src/run.js', 'build', '--output', output)
}

function bundles(): readonly string[] {
  return readdirSync(join(root, '.cinnabar/.program')).sort()
}

function site(output: string): ReadonlyMap<string, string> {
  const folder = join(root, output)
  return new Map(
    filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'latin1')]),
  )
}

function front(): string {
  return readFileSync(join(root, '_site/index.html'), 'utf8')
}

describe('a project without a lock file, as other installers leave it', () => {
  beforeAll(() => {
    begin()
    rmSync(join(root, 'package-lock.json'))
  })
  afterAll(end)

  test('where the bundle cannot be written the files are read one by one, and the same site comes out', {
    timeout: 240_000,
  }, () => {
    const folder = join(root, '.cinnabar/.program')
    mkdirSync(join(root, '.cinnabar'))
    writeFileSync(folder, '')
    expect(build('plain')).toContain('1 article: ')
    expect(readFileSync(folder, 'utf8')).toBe('')
    rmSync(folder)
    expect(build()).toContain('1 article: ')
    expect(site('_site')).toEqual(site('plain'))
    expect(bundles()).toHaveLength(1)
    expect(build()).toContain('0 files written')
    expect(bundles()).toHaveLength(1)
  })

  test('what a Mac or an editor leaves beside files is none of the program', () => {
    const before = bundles()
    writeFileSync(join(root, 'templates/._topics.11ty.ts'), '\0\x05\x16\x07')
    writeFileSync(join(root, 'templates/topics.11ty.ts~'), 'a copy from before')
    writeFileSync(join(root, 'templates/Thumbs.db'), '\0')
    // Of Emacs: who has the file open, as a link that leads nowhere.
    symlinkSync('somebody@here.1', join(root, 'src/.#cli.ts'))
    expect(build()).toMatch(/^1 article: 0 files written/m)
    expect(bundles()).toEqual(before)
  })

  test('a part that was damaged is made anew', () => {
    const [name = ''] = bundles()
    const part = join(root, '.cinnabar/.program', name, 'src/cli.js')
    const whole = readFileSync(part, 'utf8')
    writeFileSync(part, whole.slice(0, whole.length / 2))
    expect(build()).toContain('0 files written')
    expect(readFileSync(part, 'utf8')).toBe(whole)
    rmSync(part)
    expect(build()).toContain('0 files written')
  })

  test('files of the owner keep their names', () => {
    const own = {
      CNAME: 'news.example.org',
      '.well-known/security.txt': 'Contact: mailto:owner@example.org',
      'robots.txt': 'User-agent: *\nDisallow: /\n',
      'owner-1a2b.html': 'owner: 1a2b',
    }
    mkdirSync(join(root, 'public/.well-known'))
    for (const [name, text] of Object.entries(own)) writeFileSync(join(root, 'public', name), text)
    writeFileSync(join(root, 'public/.swp'), 'of an editor')
    expect(build()).toContain('1 article: ')
    for (const [name, text] of Object.entries(own)) expect(site('_site').get(name)).toBe(text)
    expect([...site('_site').keys()].filter((path) => /\.swp|CNAME/.test(path))).toEqual(['CNAME'])
  })
})

describe('a project of its own', () => {
  beforeEach(begin)
  afterEach(end)

  test('a setting, a template and a file that they import are seen when they change', () => {
    const settings = join(root, '.eleventy.ts')
    const text = readFileSync(settings, 'utf8')
    writeFileSync(join(root, 'name.json'), '"First name"')
    const imported = text.replace(/title: \{.*\}/, 'title: name')
    expect(imported).not.toBe(text)
    writeFileSync(settings, `import name from './name.json' with { type: 'json' }\n${imported}`)
    build()
    expect(front()).toContain('First name')

    writeFileSync(settings, text)
    const frame = join(root, 'templates/parts/frame.ts')
    const page = readFileSync(frame, 'utf8')
    expect(page).toContain('class="page"')
    const marked = page.replace('class="page"', 'class="page $' + '{name}"')
    writeFileSync(frame, `import name from '../../name.json' with { type: 'json' }\n${marked}`)
    build()
    expect(front()).toContain('class="page First name"')

    writeFileSync(join(root, 'name.json'), '"Second name"')
    build()
    expect(front()).toContain('class="page Second name"')
  })

  test('settings may read a file that stands beside them', () => {
    const settings = join(root, '.eleventy.ts')
    writeFileSync(join(root, 'name.txt'), 'Kept elsewhere')
    const text = readFileSync(settings, 'utf8')
    const read = "readFileSync(new URL('name.txt', import.meta.url), 'utf8')"
    writeFileSync(
      settings,
      `import { readFileSync } from 'node:fs'\n${text.replace(/title: \{.*\}/, `title: ${read}`)}`,
    )
    build()
    expect(front()).toContain('Kept elsewhere')
  })

  test('a fault in a file, and one in a template, are told with the line as it is written', () => {
    const template = join(root, 'templates/topics.11ty.ts')
    const text = readFileSync(template, 'utf8')
    writeFileSync(template, text.replace('view.topics.map', 'view.kites.map'))
    expect(build()).toMatch(
      /^templates\/topics\.11ty\.ts:\d+:\d+: Cannot read .*\n +\d+ \| .*view\.kites\.map.*\n.*\^\nNothing/,
    )
    appendFileSync(join(root, 'src/commands/build.ts'), '\nconst = 1\n')
    expect(build()).toMatch(
      /^src\/commands\/build\.ts:\d+:7: .*\n +\d+ \| const = 1\n +\| {7}\^\nNothing/,
    )
  })

  test.runIf(process.platform === 'linux')(
    'a folder that is gone, one that no file is loaded from, and too few files that may be open, are told in a line',
    () => {
      const shell = (script: string): string => {
        const program = [process.execPath, join(root, 'src/run.js')]
        const { stderr } = spawnSync('sh', ['-c', script, ...program], {
          cwd: root,
          encoding: 'utf8',
        })
        return stderr
      }
      expect(shell('mkdir gone; cd gone; rmdir ../gone; "$0" "$1" build')).toBe(
        'cinnabar: the folder in which it was started is gone\n',
      )
      expect(shell('mkdir "why?"; cp -R src "why?"; cd "why?"; "$0" src/run.js build')).toBe(
        `cinnabar: the path of the project has a ?, with which nothing is loaded: rename that folder of ${realpathSync(root)}/why?\n`,
      )
      for (const most of [24, 32]) {
        expect(shell(`ulimit -n ${most}; "$0" "$1" build`)).toMatch(
          /^cinnabar: .*too many open files.*\n$/,
        )
      }
    },
  )
})
