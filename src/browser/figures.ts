/** The figures page: its columns sort in place, and its rows can be narrowed to a source or unit. */
import { all, one, textIn } from './dom.ts'

const body = one<HTMLTableSectionElement>('[data-rows]')
const heads = all<HTMLAnchorElement>('[data-sort]')
const form = one<HTMLFormElement>('[data-narrow]')

type Key = (row: HTMLTableRowElement) => string | number

/** Values are put in order within a kind and unit: tons and yuan have none between them. */
const KEYS: Readonly<Record<string, readonly Key[]>> = {
  subject: [(row) => textIn(row.cells[0]).replace(/^–$/, '\uffff').toLowerCase()],
  value: [
    (row) => row.dataset.kind ?? '',
    (row) => row.dataset.unit ?? '',
    (row) => (row.dataset.value ? Number(row.dataset.value) : Number.NEGATIVE_INFINITY),
  ],
  date: [(row) => row.dataset.day ?? ''],
}

function rows(): HTMLTableRowElement[] {
  return body ? [...body.rows] : []
}

function sort(head: HTMLAnchorElement): void {
  const name = head.dataset.sort ?? ''
  const cell = head.closest('th')
  const before = cell?.ariaSort ?? null
  const ascending = before === null ? name === 'subject' : before === 'descending'
  const keys = KEYS[name] ?? []
  const last = keys.at(-1)
  const order = (left: HTMLTableRowElement, right: HTMLTableRowElement): number => {
    for (const key of keys) {
      const [a, b] = [key(left), key(right)]
      const sign = key === last && !ascending ? -1 : 1
      if (a !== b) return a < b ? -sign : sign
    }
    return 0
  }
  body?.append(...rows().sort(order))
  for (const other of heads) {
    const label = textIn(other).replace(/ [▴▾]$/, '')
    const isThis = other === head
    other.textContent = isThis ? `${label} ${ascending ? '▴' : '▾'}` : label
    const column = other.closest('th')
    if (isThis) column?.setAttribute('aria-sort', ascending ? 'ascending' : 'descending')
    else column?.removeAttribute('aria-sort')
  }
}

for (const head of heads) {
  head.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    sort(head)
  })
}

function sourceOf(row: HTMLTableRowElement): string {
  return textIn(row.querySelector('[data-source]'))
}

function fill(select: HTMLSelectElement | null, values: readonly string[]): void {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
  const most = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  for (const [value, count] of most) select?.append(new Option(`${value} (${count})`, value))
}

if (form && body) {
  const source = form.querySelector<HTMLSelectElement>('[name=source]')
  const unit = form.querySelector<HTMLSelectElement>('[name=unit]')
  fill(source, rows().map(sourceOf))
  fill(
    unit,
    rows().map((row) => row.dataset.unit ?? ''),
  )
  form.addEventListener('change', () => {
    for (const row of rows()) {
      row.hidden =
        (source?.value !== '' && sourceOf(row) !== source?.value) ||
        (unit?.value !== '' && row.dataset.unit !== unit?.value)
    }
  })
  form.addEventListener('submit', (event) => event.preventDefault())
}
