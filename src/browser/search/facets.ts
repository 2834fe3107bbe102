import type { Facets } from '../../search/query/facets.ts'
import { nameLang } from '../../search/query/nameLang.ts'
import { make } from '../dom.ts'
import { display } from './display.ts'
import { FACET_NAMES, FACETS, type Facet, type State } from './state.ts'
import type { SearchWords } from './words.ts'

/** Values of a facet that are shown before the reader opens the others. */
const SHOWN = 8

/** The boxes that narrow a search, with what each would leave. */
export function facetSets(
  facets: Facets,
  state: State,
  words: SearchWords,
): readonly HTMLElement[] {
  const langOf = nameLang(facets.fold)
  return FACET_NAMES.flatMap((facet) => {
    const known = facets[facet]
    // What is chosen stays to be unchosen, even where it leaves nothing.
    const gone = state[facet].filter((name) => !known.some((value) => value.name === name))
    const values = [...gone.map((name) => ({ name, articles: 0 })), ...known]
    if (values.length === 0) return []
    const labels = values.map(({ name, articles }) => {
      const box = make('input', '')
      box.type = 'checkbox'
      box.name = FACETS[facet]
      box.value = name
      box.checked = state[facet].includes(name)
      const text = nameOf(facet, name, words) ?? display(name)
      const shown = make('span', '', text)
      shown.lang = langOf(text)
      return make('label', '', box, shown, make('span', 'count', String(articles)))
    })
    const set = make('fieldset', '', make('legend', '', words[facet]))
    set.append(...labels.slice(0, SHOWN))
    if (labels.length > SHOWN) {
      const rest = make('details', '', make('summary', 'caption', `+ ${labels.length - SHOWN}`))
      rest.append(...labels.slice(SHOWN))
      rest.open = rest.querySelector(':checked') !== null
      set.append(rest)
    }
    return [set]
  })
}

/** As the site calls it; null for a name of its own. */
function nameOf(facet: Facet, name: string, { language, topicNames }: SearchWords): string | null {
  if (facet === 'months')
    return new Date(`${name}-15`).toLocaleDateString(language, { year: 'numeric', month: 'long' })
  if (facet === 'topics') return topicNames[name] ?? null
  if (facet === 'langs') return name === 'en' ? 'English' : '中文'
  return null
}
