// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'

interface Line {
  readonly subject: string
  readonly topic: string
  readonly kind: string
  readonly unit: string
  /** Where it is none. */
  readonly base?: string
  readonly source: string
  readonly value: number
}

const LINES: readonly Line[] = [
  { subject: 'b', topic: 'tea', kind: 'mass', unit: 't', source: 'Sou Hu', value: 5 },
  { subject: 'a', topic: 'tea', kind: 'money', unit: 'CNY', source: 'Sou Hu', value: 7 },
  {
    subject: 'c',
    topic: 'gold',
    kind: 'mass',
    unit: 'kg',
    base: 't',
    source: '<b>x</b>',
    value: 0.009,
  },
]

function element(
  tag: string,
  data: Readonly<Record<string, string>>,
  ...inside: Node[]
): HTMLElement {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(data)) made.setAttribute(name, value)
  made.append(...inside)
  return made
}

function text(
  tag: string,
  words: string,
  data: Readonly<Record<string, string>> = {},
): HTMLElement {
  const made = element(tag, data)
  made.textContent = words
  return made
}

function row({ subject, topic, kind, unit, base, source, value }: Line): HTMLElement {
  const data = {
    'data-topic': topic,
    'data-kind': kind,
    'data-unit': unit,
    'data-value': `${value}`,
    ...(base && { 'data-base': base }),
  }
  const place = element('td', {}, text('span', source))
  return element('tr', data, text('th', subject), place)
}

/** Rows as the template prints them, but for the first ones behind what a click opens. */
function tables(lines: readonly HTMLElement[], first: number): readonly HTMLElement[] {
  const table = (some: readonly HTMLElement[]): HTMLElement =>
    element('table', {}, element('tbody', { 'data-rows': '' }, ...some))
  const rest = lines.slice(first)
  if (rest.length === 0) return [table(lines)]
  const summary = text('summary', `${rest.length} more`, { 'data-told': '{n} more' })
  return [table(lines.slice(0, first)), element('details', {}, summary, table(rest))]
}

/** The page as the template prints it, with its script run. */
async function open(search = '', first = 9, state: unknown = null): Promise<void> {
  history.replaceState(state, '', `/figures.html${search}`)
  const selects = ['topic', 'kind', 'unit', 'source'].map((name) =>
    element('select', { name }, text('option', 'All', { value: '' })),
  )
  const kind = selects[1]
  kind?.append(
    text('option', 'Mass', { value: 'mass' }),
    text('option', 'Money', { value: 'money' }),
  )
  const form = element('form', { 'data-narrow': '' }, ...selects)
  form.append(text('button', 'Show all', { type: 'reset' }))
  form.append(text('span', '', { role: 'status', 'data-told': '{n} of 3' }))
  form.append(text('span', '', { 'data-ascending': '% up', 'data-descending': '% down' }))
  const head = element('th', {}, text('a', 'Value', { 'data-sort': 'value', href: '#' }))
  const doubt = element('tbody', { class: 'case' }, element('tr', {}), row(LINES[0] as Line))
  const table = element('table', {}, element('thead', {}, element('tr', {}, head)), doubt)
  document.body.replaceChildren(
    form,
    element('section', {}, text('h2', 'In doubt'), table),
    ...tables(LINES.map(row), first),
  )
  vi.resetModules()
  await import('../../src/browser/figures.ts')
}

const shown = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-rows] tr')]
    .filter((each) => !each.hidden)
    .map((each) => each.querySelector('th')?.textContent ?? '')

function choose(name: string, value: string): void {
  const select = document.querySelector<HTMLSelectElement>(`[name=${name}]`)
  if (!select) throw new Error(`no ${name}`)
  select.value = value
  select.dispatchEvent(new Event('change', { bubbles: true }))
}

const status = (): string => document.querySelector('[role=status]')?.textContent ?? ''
const options = (name: string): readonly string[] =>
  [...document.querySelectorAll(`[name=${name}] option`)].map((each) => each.textContent ?? '')

beforeEach(() => open())

test('rows are narrowed by any of four choices, and it is said', () => {
  expect(shown()).toEqual(['b', 'a', 'c'])
  choose('topic', 'tea')
  expect(shown()).toEqual(['b', 'a'])
  expect(status()).toBe('2 of 3')
  choose('kind', 'money')
  expect(shown()).toEqual(['a'])
  expect(options('unit')).toEqual(['All', 'CNY (1)'])
  expect(document.querySelector<HTMLElement>('.case')?.hidden).toBe(true)
  document.querySelector('form')?.dispatchEvent(new Event('reset', { cancelable: true }))
  expect(shown()).toEqual(['b', 'a', 'c'])
  expect(status()).toBe('')
  expect(options('kind')).toEqual(['All', 'Mass (2)', 'Money (1)'])
  expect(document.querySelector<HTMLElement>('.case')?.hidden).toBe(false)
})

test('the choice stands in the address and comes back from it', async () => {
  choose('source', '<b>x</b>')
  document.querySelector<HTMLElement>('[data-sort=value]')?.click()
  const { search } = location
  expect(search).toBe('?source=%3Cb%3Ex%3C%2Fb%3E&sort=-value')
  await open(search)
  expect(shown()).toEqual(['c'])
  expect(document.querySelector('th[aria-sort]')?.getAttribute('aria-sort')).toBe('descending')
  choose('source', '')
  expect(shown()).toEqual(['b', 'c', 'a'])
})

test('a column that was sorted is told, by its name without the sign', () => {
  const head = document.querySelector<HTMLElement>('[data-sort=value]')
  const told = (): string => document.querySelector('[data-ascending]')?.textContent ?? ''
  expect(told()).toBe('')
  head?.click()
  expect(told()).toBe('Value down')
  expect(head?.textContent).toBe('Value ▾')
  expect(head?.querySelector('span')?.ariaHidden).toBe('true')
  head?.click()
  expect([told(), head?.textContent]).toEqual(['Value up', 'Value ▴'])
})

test('names are text, and what the page does not have narrows nothing', async () => {
  expect(options('source')).toEqual(['All', 'Sou Hu (2)', '<b>x</b> (1)'])
  expect(document.querySelector('select b')).toBeNull()
  await open('?topic=nowhere&sort=__proto__&kind=%00')
  expect(shown()).toEqual(['b', 'a', 'c'])
})

/** Rows that are seen before anything is opened. */
const atOnce = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('body > table [data-rows] tr')]
    .filter((each) => !each.hidden)
    .map((each) => each.querySelector('th')?.textContent ?? '')
const others = (): HTMLDetailsElement | null => document.querySelector('details')

test('of many rows the first that fit are seen, and it is told how many there are more', async () => {
  await open('', 1)
  expect([atOnce(), others()?.open]).toEqual([['b'], false])
  document.querySelector<HTMLElement>('[data-sort=value]')?.click()
  expect([atOnce(), shown()]).toEqual([['b'], ['b', 'c', 'a']])
  choose('topic', 'gold')
  expect([atOnce(), others()?.hidden]).toEqual([['c'], true])
  choose('topic', 'tea')
  expect([atOnce(), others()?.hidden]).toEqual([['b'], false])
  expect(others()?.querySelector('summary')?.textContent).toBe('1 more')
  choose('topic', '')
  expect(others()?.querySelector('summary')?.textContent).toBe('2 more')
})

test('where nothing in doubt fits, its heading and the heads of its table go too', () => {
  const section = document.querySelector('section')
  choose('kind', 'money')
  expect(section?.hidden).toBe(true)
  choose('kind', '')
  expect(section?.hidden).toBe(false)
})

test('a link to what the choices of its address hide shows that, without them', async () => {
  // This DOM has no `:target`.
  const real = document.querySelector.bind(document)
  vi.spyOn(document, 'querySelector').mockImplementation((selector: string) =>
    real(selector === ':target' ? '.case' : selector),
  )
  const seen = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => {})
  await open('?kind=money#d-1')
  expect(shown()).toEqual(['b', 'a', 'c'])
  expect(location.search + location.hash).toBe('#d-1')
  expect(seen).toHaveBeenCalledTimes(1)
  await open('?kind=mass#d-1')
  expect(location.search + location.hash).toBe('?kind=mass#d-1')
  expect(seen).toHaveBeenCalledTimes(1)
  vi.restoreAllMocks()
})
