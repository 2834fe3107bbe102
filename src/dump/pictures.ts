/** Pictures of Markdown articles: in what forms they are written, and where each is looked for. */

import { posix } from 'node:path'
import type { Image } from 'mdast'
import { decodeString } from 'micromark-util-decode-string'
import type { Picture } from '../records/article.ts'

/** A picture without its place in the text. */
export type Written = Omit<Picture, 'span'>

/** A name that a picture has, of those that browsers show and of others. */
const NAME = /\.(?:png|jpe?g|jfif|gif|webp|avif|svg|bmp|tiff?|heic)$/i
/** `![[chart.png]]`, `![[metals/chart.png|Gold, 2025|300]]`. */
const EMBED = /^!\[\[([^[\]|#]+)(?:#[^[\]|]*)?((?:\|[^[\]|]*)*)\]\]$/
/** Of HTML, and the shortcode of Hugo. */
const TAG = /^(?:<img\s|\{\{<\s*figure\s)/i
const ATTRIBUTE = /\b(src|alt|title|caption|width)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gi
/** Behind the last line: `Gold, 2025|300`, `Gold, 2025|300x200`. */
const WIDTH = /^(.*?)\|?(?<=^|\|)(\d{1,4})(?:x\d{1,4})?$/s

/**
 * A picture in the form of Markdown.
 *
 * @param path Of the file that has it.
 * @returns Null for one of another host.
 */
export function markdownPicture(
  { url, alt, title }: Pick<Image, 'url' | 'alt' | 'title'>,
  path: string,
): Written | null {
  const places = placesOf(url, path)
  if (places === null) return null
  const [words, width] = alt?.includes('|') ? withoutWidth(alt) : [alt ?? '', null]
  return { places, alt: words, title: title || null, width, leadsTo: null }
}

/** A picture in another form: an embed of a note, a tag, a shortcode; null for anything else. */
export function otherPicture(text: string, path: string): Written | null {
  const [embed, name = '', words = ''] = EMBED.exec(text) ?? []
  if (embed !== undefined) return NAME.test(name.trim()) ? embedded(name.trim(), words, path) : null
  if (!TAG.test(text)) return null
  const values = new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, key = '', double, single, bare]) => [
      key.toLowerCase(),
      decodeString(double ?? single ?? bare ?? ''),
    ]),
  )
  const places = placesOf(values.get('src') ?? '', path)
  if (places === null) return null
  const width = /^\d{1,4}(?:px)?$/.test(values.get('width') ?? '')
    ? Number.parseInt(values.get('width') ?? '', 10)
    : null
  const title = values.get('caption') || values.get('title') || null
  return { places, alt: values.get('alt') ?? '', title, width: width || null, leadsTo: null }
}

/** An embed has its name for words, as in the program that writes it. */
function embedded(name: string, words: string, path: string): Written {
  const [said, width] = withoutWidth(words.slice(1))
  const places = [
    ...inside([posix.join(posix.dirname(path), name), name]),
    ...(name.includes('/') ? [] : [`[[${name.normalize('NFC')}`]),
  ]
  return { places, alt: said.trim() || name, title: null, width, leadsTo: null }
}

function withoutWidth(words: string): readonly [words: string, width: number | null] {
  const [, said, width] = WIDTH.exec(words) ?? []
  return said === undefined ? [words, null] : [said, Number(width) || null]
}

/** Where the file of an address may stand; null for one of elsewhere. */
function placesOf(address: string, path: string): readonly string[] | null {
  const [written = ''] = address.trim().replaceAll('\\', '/').split(/[?#]/, 1)
  if (written === '' || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(written)) return null
  const name = decoded(written)
  if (name.startsWith('/')) return inside([name, name.slice(1)])
  const beside = posix.join(posix.dirname(path), name)
  if (name.startsWith('.')) return inside([beside])
  // Hexo keeps the pictures of a post in a folder of its name; Obsidian writes some paths from the root.
  return inside([beside, posix.join(path.replace(/\.[^./]*$/, ''), name), name])
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

/** Paths without those that lead out of the project; `../public/img/a.png` is `/img/a.png`. */
function inside(paths: readonly string[]): readonly string[] {
  const found = paths.map((path) => {
    const slash = path.startsWith('/') ? '/' : ''
    const name = posix.normalize(`./${path}`).normalize('NFC')
    return slash + name.replace(/^(?:\.\.\/)+public\//, '/')
  })
  return [...new Set(found.filter((path) => !/^\/?\.\.(?:\/|$)/.test(path)))]
}
