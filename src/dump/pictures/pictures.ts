/** Pictures of Markdown articles: in what forms they are written, and where each is looked for. */

import { posix } from 'node:path'
import type { Image } from 'mdast'
import { decodeString } from 'micromark-util-decode-string'
import type { Picture } from '../../records/article.ts'
import { decodedAddress } from '../../text/link.ts'
import { isPictureFile } from '../../text/pictureFile.ts'

/** A picture without its place in the text. */
export type Written = Omit<Picture, 'span'>

/** `![[chart.png]]`, `![[metals/chart.png|Gold, 2025|300]]`. */
const EMBED = /^!\[\[([^[\]|#]+)(?:#[^[\]|]*)?((?:\|[^[\]|]*)*)\]\]$/
/** `![Gold](gold.png =300x200)` */
const SIZE = /\s=(\d{0,4})x\d{0,4}$/
/** Of HTML, also one that is a link, and the shortcode of Hugo. */
const TAG = /^(?:<(?:a|img)\s|\{\{<\s*figure\s)/i
/** Of Hexo: `{% asset_img wide gold.png 300 200 "Gold, 2025" %}`. */
const ASSET = /^\{%\s*asset_img\s([^%]*)%\}$/i
const SIZE_AND_TITLE = /^(?:(\d{1,4})(?: \d{1,4})?(?: |$))?(.*)$/s
const WORDS = /"([^"]*)"|'([^']*)'|([^\s"']+)/g
const ATTRIBUTE =
  /\b(src|alt|title|caption|width|href|link)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gi
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
  const places = placesOf(url.replace(SIZE, ''), path)
  if (places === null) return null
  const [words, width] = alt?.includes('|') ? withoutWidth(alt) : [alt ?? '', null]
  const across = width ?? (Number(SIZE.exec(url)?.[1]) || null)
  return { places, alt: words, title: title || null, width: across, leadsTo: null }
}

/** A picture in another form: an embed of a note, a tag, a shortcode; null for anything else. */
export function otherPicture(text: string, path: string): Written | null {
  const [embed, name = '', words = ''] = EMBED.exec(text) ?? []
  if (embed !== undefined)
    return isPictureFile(name.trim()) ? embedded(name.trim(), words, path) : null
  return asset(text, path) ?? tagged(text, path)
}

/** Behind classes and the name stand a width, a height and a title, each of which may be left out. */
function asset(text: string, path: string): Written | null {
  const [, said = ''] = ASSET.exec(text) ?? []
  const words = [...said.matchAll(WORDS)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  )
  const at = words.findIndex((word) => isPictureFile(word))
  const places = at === -1 ? null : placesOf(words[at] ?? '', path)
  if (places === null) return null
  const [, width, title] = SIZE_AND_TITLE.exec(words.slice(at + 1).join(' ')) ?? []
  return { places, alt: '', title: title || null, width: Number(width) || null, leadsTo: null }
}

function tagged(text: string, path: string): Written | null {
  if (!TAG.test(text)) return null
  const values = new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, key = '', double, single, bare]) => [
      key.toLowerCase(),
      decodeString(double ?? single ?? bare ?? ''),
    ]),
  )
  const places = placesOf(values.get('src') ?? '', path)
  if (places === null) return null
  const said = values.get('width') ?? ''
  const width = /^\d{1,4}(?:px)?$/.test(said) ? Number.parseInt(said, 10) : null
  return {
    places,
    alt: values.get('alt') ?? '',
    title: values.get('caption') || values.get('title') || null,
    width: width || null,
    leadsTo: values.get('href') || values.get('link') || null,
  }
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
  const name = decodedAddress(written) ?? written
  if (name.startsWith('/')) return inside([name, name.slice(1)])
  const beside = posix.join(posix.dirname(path), name)
  if (name.startsWith('.')) return inside([beside])
  // Hexo keeps the pictures of a post in a folder of its name; Obsidian writes some paths from the root.
  return inside([beside, posix.join(path.replace(/\.[^./]*$/, ''), name), name])
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
