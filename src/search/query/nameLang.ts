import { plainLangOf, type TextLang } from '../../text/plainLang.ts'
import { fold, foldFrom } from '../fold.ts'

/**
 * The language of names: one with a traditional character is traditional.
 *
 * @param pairs Traditional characters of them all, each followed by its simplified one.
 * @param beside Of the text that they stand by.
 */
export function nameLang(pairs: string, beside?: TextLang): (name: string) => TextLang {
  const han = foldFrom(pairs)
  return (name) => {
    const isPlain = fold(name).folded === fold(name, han).folded
    return plainLangOf(name, isPlain ? beside : 'zh-Hant')
  }
}
