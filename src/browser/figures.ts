/**
 * The figures page: its columns sort in place, and its rows can be narrowed. What was chosen stands
 * in the address, so that it can be sent on and comes back with the back button.
 */
import { all, make, one, textIn } from './dom.ts'

interface Row {
  readonly element: HTMLElement
  /** What it is narrowed and sorted by, read once: pages have hundreds, and phones are slow. */
  readonly facts: Readonly<Record<string, string | number | undefined>>
}

function rowOf(element: HTMLElement): Row {
  const { dataset } = element
  const subject = textIn(element.querySelector('th')).replace(/^= /, '').replace(/^–$/, '\uffff')
  const facts = {
    base: dataset.unit,
    ...dataset,
    subject: subject.toLowerCase(),
    source: textIn(element.querySelector('span')),
    day: element.querySelector('time')?.dateTime,
    value: Number(dataset.value || -1 / 0),
  }
  return { element, facts }
}

/** Values are put in order within a kind and dimension: tons and yuan have none between them. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  subject: ['subject'],
  value: ['kind', 'base', 'value'],
  date: ['day'],
}

type Fits = (row: Row) => boolean

/**
 * For items of which the first are seen, and the others where they are asked for.
 *
 * @param rowsOf Of an item; one that fits is enough.
 * @returns Puts what fits where it is seen, in the order that it has, and tells how many do.
 */
function dealer<Item extends { readonly element: HTMLElement }>(
  items: readonly Item[],
  rowsOf: (item: Item) => readonly Row[],
): (fits: Fits) => number {
  const first = items[0]?.element.parentElement
  const rest = items.at(-1)?.element.parentElement
  const more = rest?.closest('details')
  const section = first?.closest('section')
  const most = items.filter(({ element }) => !more?.contains(element)).length
  return (fits) => {
    const fit = new Set(items.filter((item) => rowsOf(item).some(fits)))
    const dealt = [...new Set([...fit, ...items])].map((item) => {
      item.element.hidden = !fit.has(item)
      return item.element
    })
    first?.append(...dealt.slice(0, most))
    rest?.append(...dealt.slice(most))
    more?.toggleAttribute('hidden', fit.size <= most)
    say(more?.querySelector('summary'), fit.size - most)
    section?.toggleAttribute('hidden', !fit.size)
    return fit.size
  }
}

/** Say a number in the sentence that an element has for it; `false`: nothing. */
function say(element: HTMLElement | null | undefined, number: number | false): void {
  element?.replaceChildren(
    number === false ? '' : `${element.dataset.told}`.replace('{n}', `${number}`),
  )
}

const rows = all('[data-rows] tr').map(rowOf)
const dealRows = dealer(rows, (row) => [row])
const dealCases = dealer(
  all('.case').map((element) => ({
    element,
    rows: [...element.querySelectorAll<HTMLElement>('[data-kind]')].map(rowOf),
  })),
  (found) => found.rows,
)
const heads = all<HTMLAnchorElement>('[data-sort]')
const form = one<HTMLFormElement>('[data-narrow]')
const told = one('[role=status][data-told]')
const ordered = one('[data-ascending]')
const selects = all<HTMLSelectElement>('[data-narrow] select')

/** @returns The direction, as browsers call it. */
function sort(name: string, ascending: boolean): 'ascending' | 'descending' {
  const direction = ascending ? 'ascending' : 'descending'
  order = (ascending ? '' : '-') + name
  const keys = KEYS[name] ?? []
  rows.sort((left, right) => {
    for (const key of keys) {
      const [a = '', b = ''] = [left.facts[key], right.facts[key]]
      if (a !== b) return a < b === (ascending || key !== keys.at(-1)) ? -1 : 1
    }
    return 0
  })
  for (const head of heads) {
    const isThis = head.dataset.sort === name
    const sign = make('span', '', isThis ? ` ${ascending ? '▴' : '▾'}` : '')
    sign.ariaHidden = 'true'
    head.replaceChildren(labelOf(head), sign)
    head.closest('th')?.setAttribute('aria-sort', isThis ? direction : 'none')
  }
  return direction
}

/** What a column is called, without the sign of its order. */
function labelOf(head: HTMLElement): string {
  return `${head.firstChild?.textContent}`
}

/** The column that rows were put in order by, with `-` where it falls; empty as they came. */
let order = ''

/** What was chosen, in the address. */
function keep(): void {
  const search = new URLSearchParams()
  for (const { name, value } of selects) if (value) search.set(name, value)
  if (order) search.set('sort', order)
  const address = new URL(location.href)
  address.search = `${search}`
  history.replaceState(history.state, '', address)
}

for (const head of heads) {
  head.onclick = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const name = head.dataset.sort ?? ''
    const before = head.closest('th')?.getAttribute('aria-sort')
    const ascending = before === 'descending' || (name === 'subject' && before !== 'ascending')
    const direction = sort(name, ascending)
    dealRows(chosen())
    if (ordered) ordered.textContent = `${ordered.dataset[direction]}`.replace('%', labelOf(head))
    keep()
  }
}

/** What the page calls a value, by select and value: `kind mass` is Mass. */
const labels = new Map(
  selects.flatMap(({ name: select, options }) =>
    [...options].map((each) => [`${select} ${each.value}`, textIn(each)] as const),
  ),
)

/** Whether rows fit what is chosen, but for one of the selects. */
function chosen(except?: HTMLSelectElement): Fits {
  const asked = selects.filter((select) => select !== except && select.value)
  return ({ facts }) => asked.every(({ name, value }) => facts[name] === value)
}

/** What a select offers of the rows that the others leave, most frequent first. */
function offer(select: HTMLSelectElement, kept: string): void {
  const counts = new Map<string, number>(kept === '' ? [] : [[kept, 0]])
  for (const { facts } of rows.filter(chosen(select))) {
    const value = facts[select.name]
    if (value) counts.set(`${value}`, (counts.get(`${value}`) ?? 0) + 1)
  }
  const most = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  select.replaceChildren(
    select.options[0] ?? '',
    ...most.map(([value, count]) => {
      const label = labels.get(`${select.name} ${value}`) ?? value
      const made = make('option', '', `${label} (${count})`)
      made.value = value
      return made
    }),
  )
  select.value = kept
}

function narrow(changed?: EventTarget | null): void {
  for (const select of selects) if (select !== changed) offer(select, select.value)
  const shown = dealRows(chosen())
  dealCases(chosen())
  say(told, shown < rows.length && shown)
  keep()
}

if (form && rows.length > 0) {
  const search = new URLSearchParams(location.search)
  for (const select of selects) offer(select, '')
  for (const select of selects) {
    select.value = search.get(select.name) ?? ''
    // Of what is not on offer a browser would choose nothing.
    select.value ||= ''
  }
  const asked = `${search.get('sort')}`
  const sorted = asked.replace('-', '')
  if (heads.some(({ dataset }) => dataset.sort === sorted)) sort(sorted, sorted === asked)
  if (location.search) narrow()
  form.onchange = ({ target }) => narrow(target)
  const clear = (): void => {
    for (const select of selects) select.value = ''
    narrow()
  }
  form.onreset = (event) => {
    event.preventDefault()
    clear()
    selects[0]?.focus()
  }
  // Who follows a link to what is narrowed away wants to see that.
  const target = one(':target')
  if (target?.closest('[hidden]')) {
    clear()
    target.scrollIntoView()
  }
}
