/** The pictures of Markdown articles: which image each shows now; it may change without its article. */

import type { Article, Picture } from '../records/article.ts'
import { type Code, type Problem, problem, withProblems } from '../records/problem.ts'
import { signature } from '../text/hash.ts'
import { type Lines, linesOf, placeAt } from '../text/lines.ts'
import type { LightDump, SoughtPicture } from './lightArticle.ts'

/** A picture that the site has. */
export interface SitePicture {
  /** From the root of the site; for one of `public/`, from there. */
  readonly path: string
  /** As a browser shows it. */
  readonly width: number
  readonly height: number
}

/** Why an article shows no picture, and what a message quotes. */
export interface NoPicture {
  readonly code: Code
  readonly found: string
}

export type FindPicture = (picture: Pick<Picture, 'places'>) => SitePicture | NoPicture

const NONE: readonly never[] = []

/** @param text Of the file. */
export function soughtIn({ pictures }: Article, text: string): readonly SoughtPicture[] {
  if (pictures.length === 0) return NONE
  const lines: Lines = linesOf(text)
  return pictures
    .filter(({ places }) => places.length > 0)
    .map(({ places, span }) => ({ places, ...placeAt(lines, span.start) }))
}

/** What there is to say of pictures that cannot be shown. */
export function pictureProblems(
  path: string,
  sought: readonly SoughtPicture[],
  find: FindPicture,
): readonly Problem[] {
  return sought.flatMap((picture) => {
    const shown = find(picture)
    return 'code' in shown ? [problem(shown.code, path, picture, shown.found)] : []
  })
}

/** The files with what their articles show now, and with what there is to say of the rest. */
export function withPictures(dumps: readonly LightDump[], find: FindPicture): readonly LightDump[] {
  return dumps.map((dump) => {
    const showing = dump.articles.filter(({ pictures }) => pictures.length > 0)
    if (showing.length === 0) return dump
    const found = showing.flatMap(({ pictures }) => pictureProblems(dump.path, pictures, find))
    const shown = showing.map(({ id, pictures }) => [id, signature(pictures.map(find))] as const)
    return withProblems({ ...dump, shown: Object.fromEntries(shown) }, found)
  })
}
