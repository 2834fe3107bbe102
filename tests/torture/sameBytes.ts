/** Figure 9: the same bytes on any machine, in any place, at any time. */

import { cpSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateDumps } from '../bench/corpus.ts'
import { treeHash } from '../files.ts'
import { ROOT } from '../root.ts'
import { type Figure, pick, type Scale, share } from './figure.ts'
import { buildArgs, command, draws, ended, newWorkplace } from './workplace.ts'

const ZONES = ['UTC', 'Asia/Shanghai', 'America/St_Johns', 'Pacific/Kiritimati']
const LOCALES = ['C', 'en_US.UTF-8', 'tr_TR.UTF-8', 'zh_CN.UTF-8', 'sv_SE.UTF-8']
const UMASKS = ['022', '077']
const DAYS = [0, 400, -400]

export async function sameBytes(scale: Scale): Promise<Figure> {
  const place = newWorkplace('bytes')
  const draw = draws(scale.seed)
  const builds = pick(scale, 3, share(scale, 40))
  const hashes = new Map<string, string>()
  const faults: string[] = []
  try {
    for (const name of pick(scale, ['rare-earth.txt'], readdirSync(join(ROOT, 'articles')))) {
      cpSync(join(ROOT, 'articles', name), join(place.articles, name))
    }
    place.fill(generateDumps({ articles: pick(scale, 4, 12), perDump: pick(scale, 2, 3), seed: 9 }))
    for (let build = 0; build < builds; build++) {
      const folder = join(place.folder, `${build} 稀土 ${'x'.repeat(build % 5)}`)
      const articles = join(folder, 'articles')
      mkdirSync(articles, { recursive: true })
      // Another order on the disk, other times.
      const names = readdirSync(place.articles).sort(() => draw() - 0.5)
      for (const name of names) {
        cpSync(join(place.articles, name), join(articles, name))
        const time = 1e9 + draw() * 5e8
        utimesSync(join(articles, name), time, time)
      }
      const zone = ZONES[build % ZONES.length] ?? ''
      const locale = LOCALES[build % LOCALES.length] ?? ''
      const umask = UMASKS[(build >> 1) % UMASKS.length] ?? ''
      const days = DAYS[build % DAYS.length] ?? 0
      const clock = join(folder, 'clock.mjs')
      writeFileSync(
        clock,
        `process.umask(0o${umask})
const now = Date.now.bind(Date)
const Real = Date
globalThis.Date = class extends Real {
  constructor(...parts) { if (parts.length === 0) super(now() + ${days * 86_400_000}); else super(...parts) }
  static now() { return now() + ${days * 86_400_000} }
}
`,
      )
      const output = join(folder, 'out')
      const { code, stderr } = await ended(
        command(buildArgs({ articles, output }), {
          node: ['--import', clock],
          env: { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale, LANGUAGE: locale },
        }),
      )
      const what = `${zone}, ${locale}, umask ${umask}, ${days} days`
      if (code !== 0) faults.push(`${what}: exit ${code}: ${stderr}`)
      else hashes.set(treeHash(output), what)
    }
  } finally {
    place.remove()
  }
  faults.push(...(hashes.size > 1 ? [...hashes.values()] : []))
  return {
    number: 9,
    property: 'zones, locales, umasks, orders, paths, times, clocks',
    goal: '1 hash for all',
    got: `${builds} builds, ${hashes.size} hash`,
    reached: hashes.size === 1 && faults.length === 0,
    faults,
  }
}
