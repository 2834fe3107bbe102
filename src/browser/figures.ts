/**
 * The figures page: its columns sort in place, and its rows can be narrowed. What was chosen stands
 * in the address, so that it can be sent on and comes back with the back button.
 */
import { all, make, one, textIn } from './dom.ts'

const body = one('[data-rows]')
const cases = all('.case')
const heads = all<HTMLAnchorElement>('[data-sort]')
const form = one<HTMLFormElement>('[data-narrow]')
const told = one('[data-told]')
const ordered = one('[data-ascending]')

type Key = (row: HTMLElement) => string | number

/** Values are put in order within a kind and dimension: tons and yuan have none between them. */
const KEYS: Readonly<Record<string, readonly Key[]>> = {
  subject: [
    (row) =>
      textIn(row.querySelector('th')).replace(/^= /, '').replace(/^–$/, '\uffff').toLowerCase(),
  ],
  value: [
    (row) => row.dataset.kind ?? '',
    (row) => row.dataset.base ?? row.dataset.unit ?? '',
    (row) => (row.dataset.value ? Number(row.dataset.value) : Number.NEGATIVE_INFINITY),
  ],
  date: [(row) => row.dataset.day ?? ''],
}

function rowsOf(group: Element | null): HTMLElement[] {
  return group ? [...group.querySelectorAll('tr')] : []
}

function rows(): HTMLElement[] {
  return rowsOf(body)
}

function sort(name: string, ascending: boolean): void {
  const keys = KEYS[name] ?? []
  const last = keys.at(-1)
  const order = (left: HTMLElement, right: HTMLElement): number => {
    for (const key of keys) {
      const [a, b] = [key(left), key(right)]
      const sign = key === last && !ascending ? -1 : 1
      if (a !== b) return a < b ? -sign : sign
    }
    return 0
  }
  body?.append(...rows().sort(order))
  for (const head of heads) {
    const isThis = head.dataset.sort === name
    const sign = make('span', '', isThis ? ` ${ascending ? '▴' : '▾'}` : '')
    sign.ariaHidden = 'true'
    head.replaceChildren(labelOf(head), sign)
    const column = head.closest('th')
    if (isThis) column?.setAttribute('aria-sort', ascending ? 'ascending' : 'descending')
    else column?.removeAttribute('aria-sort')
  }
}

/** What a column is called, without the sign of its order. */
function labelOf(head: HTMLElement): string {
  return head.firstChild?.textContent ?? ''
}

/** One choice of the address; the others stay. */
function keep(name: string, value: string): void {
  const search = new URLSearchParams(location.search)
  if (value === '') search.delete(name)
  else search.set(name, value)
  const query = String(search)
  history.replaceState(null, '', (query && `?${query}`) || location.pathname)
}

for (const head of heads) {
  head.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const name = head.dataset.sort ?? ''
    const before = head.closest('th')?.getAttribute('aria-sort') ?? null
    const ascending = before === null ? name === 'subject' : before === 'descending'
    sort(name, ascending)
    if (ordered) {
      const sentence = ordered.dataset[ascending ? 'ascending' : 'descending'] ?? ''
      ordered.textContent = sentence.replace('%', labelOf(head))
    }
    keep('sort', (ascending ? '' : '-') + name)
  })
}

const selects = form ? [...form.querySelectorAll('select')] : []
/** What the page calls a value, by select and value: `kind mass` is Mass. */
const labels = new Map(
  selects.flatMap(({ name: select, options }) =>
    [...options].map((each) => [`${select} ${each.value}`, textIn(each)] as const),
  ),
)

function choiceOf(row: HTMLElement, name: string): string {
  return name === 'source' ? textIn(row.querySelector('[data-source]')) : (row.dataset[name] ?? '')
}

function fits(row: HTMLElement, except?: HTMLSelectElement): boolean {
  return selects.every(
    (select) =>
      select === except || select.value === '' || select.value === choiceOf(row, select.name),
  )
}

function option(label: string, value: string): HTMLOptionElement {
  const made = make('option', '', label)
  made.value = value
  return made
}

/** What a select offers of the rows that the others leave, most frequent first. */
function offer(select: HTMLSelectElement, kept: string): void {
  const [every] = select.options
  const counts = new Map<string, number>(kept === '' ? [] : [[kept, 0]])
  for (const row of rows()) {
    const value = choiceOf(row, select.name)
    if (value !== '' && fits(row, select)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const most = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  select.replaceChildren(
    ...(every ? [every] : []),
    ...most.map(([value, count]) =>
      option(`${labels.get(`${select.name} ${value}`) ?? value} (${count})`, value),
    ),
  )
  select.value = kept
}

function narrow(changed?: EventTarget | null): void {
  for (const select of selects) if (select !== changed) offer(select, select.value)
  let shown = 0
  for (const row of rows()) {
    row.hidden = !fits(row)
    if (!row.hidden) shown++
  }
  for (const group of cases) group.hidden = !rowsOf(group).some((row, at) => at > 0 && fits(row))
  const every = rows().length
  if (told) {
    told.textContent =
      shown === every
        ? ''
        : (told.dataset.told ?? '').replace('{n}', `${shown}`).replace('{all}', `${every}`)
  }
}

if (form && body) {
  const search = new URLSearchParams(location.search)
  for (const select of selects) offer(select, '')
  for (const select of selects) {
    const value = search.get(select.name) ?? ''
    if ([...select.options].some((each) => each.value === value)) select.value = value
  }
  const [, down, sorted = ''] = /^(-?)(\w+)$/.exec(search.get('sort') ?? '') ?? []
  if (Object.hasOwn(KEYS, sorted) && heads.length > 0) sort(sorted, down === '')
  narrow()
  form.addEventListener('change', ({ target }) => {
    narrow(target)
    for (const select of selects) keep(select.name, select.value)
  })
  form.addEventListener('reset', (event) => {
    event.preventDefault()
    for (const select of selects) select.value = ''
    narrow()
    for (const select of selects) keep(select.name, '')
    selects[0]?.focus()
  })
  form.addEventListener('submit', (event) => event.preventDefault())
}
