/** What holds for every page of every site. */
import { existsSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { type ConfigLoader, HtmlValidate, StaticConfigLoader } from 'html-validate'
import { read } from './built.ts'

/** Rules and elements are put together once: for each page anew they take as long as its parsing. */
class OneConfig extends StaticConfigLoader {
  private known: ReturnType<ConfigLoader['getConfigFor']> | null = null

  override getConfigFor(handle: string): ReturnType<ConfigLoader['getConfigFor']> {
    this.known ??= super.getConfigFor(handle)
    return this.known
  }
}

const validator = new HtmlValidate(
  new OneConfig({
    root: true,
    extends: ['html-validate:standard'],
    rules: {
      // Spaces at the end of a line come from optional parts of a template.
      'no-trailing-whitespace': 'off',
      // A title can be longer than search engines show.
      'long-title': 'off',
      'no-inline-style': 'error',
      // What Safari asks of a list without signs, to take it for one.
      'no-redundant-role': 'off',
    },
  }),
)

/** Faults of pages, as `page:line rule message`. */
export async function invalidHtml(
  site: string,
  pages: readonly string[],
): Promise<readonly string[]> {
  const faults: string[] = []
  for (const page of pages) {
    const html = read(site, page)
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    const twice = ids.filter((id, at) => ids.indexOf(id) < at)
    faults.push(...twice.map((id) => `${page}: ${id} twice`))
    const { results } = await validator.validateString(withoutAlike(html))
    for (const { messages } of results) {
      faults.push(
        ...messages.map(({ line, ruleId, message }) => `${page}:${line} ${ruleId} ${message}`),
      )
    }
  }
  return faults
}

/** Of hundreds of rows of a table that differ in texts, links and numbers alone the same would be said. */
const ALIKE = 5

/** A page with so many of the rows that are made of the same elements; its lines stay where they are. */
function withoutAlike(html: string): string {
  const met = new Map<string, number>()
  return html.replace(/<tr\b[\s\S]*?<\/tr>/g, (row) => {
    const shape = row.replace(/>[^<]+/g, '>').replace(/ (?!class|lang)([\w-]+)="[^"]*"/g, ' $1')
    const count = (met.get(shape) ?? 0) + 1
    met.set(shape, count)
    return count > ALIKE ? '\n'.repeat(row.split('\n').length - 1) : row
  })
}

/** Links that leave the site, lead to no file, or to no element of a page. */
export function brokenLinks(site: string, pages: readonly string[]): readonly string[] {
  const ids = new Map(pages.map((page) => [page, idsIn(read(site, page))]))
  const faults: string[] = []
  for (const page of pages) {
    for (const address of addressesIn(read(site, page))) {
      if (/^[a-z]+:/.test(address)) {
        faults.push(`${page}: ${address} leaves the site`)
        continue
      }
      const [path = '', fragment] = decodeURI(address).split('#')
      const target = path === '' ? page : posix.join(posix.dirname(page), path.split('?')[0] ?? '')
      if (!existsSync(join(site, target)) || !statSync(join(site, target)).isFile()) {
        faults.push(`${page}: ${address} leads nowhere`)
      } else if (fragment && target.endsWith('.html') && !ids.get(target)?.has(fragment)) {
        faults.push(`${page}: ${address} has no such place`)
      }
    }
  }
  return faults
}

function addressesIn(html: string): readonly string[] {
  return [...html.matchAll(/ (?:href|src|action)="([^"]*)"/g)].map((match) =>
    (match[1] ?? '').replaceAll('&amp;', '&'),
  )
}

function idsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1] ?? ''))
}
