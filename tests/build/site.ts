/** A throw-away project whose output folder is published to, without articles or templates. */

import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Calls } from '../../src/build/disk/calls.ts'
import { createDisk, type Disk } from '../../src/build/disk/disk.ts'
import { openStage, type StageOptions } from '../../src/build/stage/openStage.ts'
import { abandon, type FaultySite, type Published, publish } from '../../src/build/stage/publish.ts'
import type { Refusal } from '../../src/build/stage/refusal.ts'
import type { OpenStage } from '../../src/build/stage/stage.ts'

/** Path to content; null keeps what is published. */
export type Content = Readonly<Record<string, string | null>>

export interface Project {
  readonly root: string
  readonly output: string
  readonly work: string
  open(options?: Partial<StageOptions>): Promise<OpenStage | Refusal>
  /** The same. @throws Error where it is refused. */
  begin(options?: Partial<StageOptions>): Promise<OpenStage>
  /** Publish a site of these files. @throws Error where nothing could be published. */
  make(files: Content, options?: Partial<StageOptions>): Promise<Published | FaultySite>
  remove(): void
}

export function newProject(): Project {
  const root = fs.mkdtempSync(join(tmpdir(), 'cinnabar-site-'))
  const output = join(root, '_site')
  const articles = join(root, 'articles')
  fs.mkdirSync(articles)
  const project: Project = {
    root,
    output,
    work: join(root, '.cinnabar/_site'),
    open: (options) => openStage(output, { project: root, articles, patience: 0, ...options }),
    async begin(options) {
      const stage = await project.open(options)
      if ('refused' in stage) throw new Error(stage.message)
      return stage
    },
    async make(files, options) {
      const stage = await project.begin({ check: false, ...options })
      try {
        for (const [path, content] of Object.entries(files)) {
          if (content !== null) stage.write(path, content)
          else if (!stage.keep(path)) throw new Error(`${path} is not published`)
        }
        const done = await publish(stage)
        if ('refused' in done) throw new Error(done.message)
        return done
      } finally {
        abandon(stage)
      }
    },
    remove: () => fs.rmSync(root, { recursive: true, force: true }),
  }
  return project
}

/** Every file below a folder with its content; empty when there is no folder. */
export function tree(folder: string, prefix = ''): Record<string, string> {
  const found: Record<string, string> = {}
  if (!fs.existsSync(folder)) return found
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) Object.assign(found, tree(path, `${prefix}${entry.name}/`))
    else if (entry.isFile()) found[prefix + entry.name] = fs.readFileSync(path, 'utf8')
    else found[prefix + entry.name] = 'no plain file'
  }
  return found
}

/** A disk on which the n-th call of one kind fails once. */
export function failingDisk(kind: keyof Calls, at: number, code: string) {
  let calls = 0
  const all: Calls = { ...fs }
  const real = all[kind] as (...args: unknown[]) => unknown
  const failing = (...args: unknown[]): unknown => {
    if (++calls === at) throw Object.assign(new Error(`${code}: on purpose`), { code })
    return real(...args)
  }
  const disk = createDisk({ ...all, [kind]: failing })
  return { disk, failed: () => calls >= at }
}

/** A disk, and the folders whose names are read on it. */
export function watchedDisk(): { readonly disk: Disk; readonly read: string[] } {
  const read: string[] = []
  const readdirSync = ((...args: Parameters<typeof fs.readdirSync>) => {
    read.push(String(args[0]))
    return fs.readdirSync(...args)
  }) as typeof fs.readdirSync
  return { disk: createDisk({ ...fs, readdirSync }), read }
}
