/** Turns an error of Eleventy into a message for the author of the template: its place and cause. */
import { spelt } from '../../text/clean.ts'
import { compare } from '../../text/compare.ts'
import { type DiskError, shortageIn } from '../disk/diskError.ts'
import { originsOf, tellOrigin } from '../program/origin.ts'
import { SourceFault } from '../program/sourceFault.ts'

/**
 * The message for an error of Eleventy.
 *
 * @param error That it threw; the innermost cause is printed.
 * @param root Folder of the project.
 */
export function templateFault(error: unknown, root: string): SourceFault | DiskError {
  const chain = causesOf(error)
  const first = chain.at(-1)
  const shortage = shortageIn(first)
  if (shortage !== null) return shortage
  const twice = makersIn(first)
  if (twice !== null) return new SourceFault(twice)
  const what = spelt(sourceNames(messageOf(first)))
  const origins = originsOf(first, root)
  const [origin] = origins
  // A part or a view may fail because of what a template passed to it.
  const caller = origins.find(({ path }) => TEMPLATE.test(path))
  if (origin === undefined) {
    const named = chain.map((one) => TEMPLATE.exec(sourceNames(messageOf(one)))?.[0])
    return new SourceFault(`${named.find(Boolean) ?? '.eleventy.ts'}: ${what}`)
  }
  const told = tellOrigin(root, origin, what)
  if (caller === undefined || caller === origin) return new SourceFault(told)
  return new SourceFault(`${told}\n  from    ${caller.path}:${caller.line}:${caller.at + 1}`)
}

/** Names the templates where two make one page, as a template and a backup copy beside it; null for other errors. */
function makersIn(error: unknown): string | null {
  const message = error instanceof Error ? error.message : ''
  const page = /^Output conflict: .*`(?:\.\/)?site\/(.*)`\. /.exec(message)?.[1]
  if (page === undefined) return null
  const makers = [...message.matchAll(/^ {2}\d+\. .*?([^/\n]+)$/gm)]
    .map(([, name = '']) => `templates/${spelt(sourceNames(name))}`)
    .sort(compare)
  return `${makers.join(' and ')}: they make the same page, ${spelt(page)}; leave one of them there`
}

const TEMPLATE = /templates\/[^/\s']+\.11ty\.ts/

/** Bundled files by the names of those that they were made of. */
function sourceNames(message: string): string {
  return message
    .replace(/(?:[^\s'(]*\/)?\.cinnabar\/\.program\/[^/]+\//g, '')
    .replace(/(\.11ty|\.eleventy)\.js\b/g, '$1.ts')
}

/** The chain of causes: Eleventy wraps errors in errors of its own. */
function causesOf(error: unknown): readonly unknown[] {
  const chain = [error]
  for (let last = error; last instanceof Error; last = chain.at(-1)) {
    const cause = Reflect.get(last, 'originalError') ?? last.cause
    if (cause === undefined || cause === null || chain.includes(cause)) break
    chain.push(cause)
  }
  return chain
}

function messageOf(error: unknown): string {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return first.replace(/ imported from .*$/, '')
}
