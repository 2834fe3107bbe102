/** Single keys: never while a reader types, never with a modifier, and off for who wants them off. */
import type { KeyWords } from '../text/keys.ts'
import { all, make, one } from './dom.ts'
import { keep, recall } from './storage.ts'

const KEY = 'keys'
const ITEM = '.row, .insight, .result'

/** What a key does; true when there was something to do. */
type Actions = Readonly<Record<string, () => boolean>>

/** @param more Keys of this kind of page beside those of all. */
export function startKeys(words: KeyWords, more: Actions): void {
  const actions = { ...everywhere(words), ...more }
  for (const box of all<HTMLInputElement>('[data-keys]')) wire(box)
  document.onkeydown = (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
    if (event.isComposing || !areOn()) return
    // Who came by `/` leaves by it; what was typed goes first.
    if (event.key === 'Escape') one(':focus:placeholder-shown')?.blur()
    const isBusy = one(':modal, input:focus, select:focus')
    if (!isBusy && actions[event.key]?.()) event.preventDefault()
  }
}

function everywhere(words: KeyWords): Actions {
  let help: HTMLDialogElement | undefined
  return {
    '/': () => {
      const field = all<HTMLInputElement>('[type=search]').find(isShown)
      if (!field) return follow(one('a[href$="search.html"]'))
      field.focus()
      field.select()
      return true
    },
    '?': () => {
      help ??= makeHelp(words)
      help.showModal()
      return true
    },
    // Each press is seen: from the paper of the system to the other, and back.
    t: () => {
      const [system, light, dark] = all('[data-paper]')
      const other = matchMedia('(prefers-color-scheme:dark)').matches ? light : dark
      return follow(other?.ariaPressed === 'true' ? system : other)
    },
    j: () => step(1),
    k: () => step(-1),
    o: () => follow(held()?.querySelector<HTMLElement>('.headline a')),
    '[': () => follow(one('a[rel=prev]')),
    ']': () => follow(one('a[rel=next]')),
  }
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0
}

function held(): HTMLElement | null | undefined {
  return document.activeElement?.closest<HTMLElement>(ITEM)
}

/** Focus the row or insight after the one in focus, or before it. */
function step(by: 1 | -1): boolean {
  const items = all(ITEM).filter(isShown)
  const to = items.indexOf(held() as HTMLElement) + by
  const next = items.at(to < -1 ? -1 : Math.max(to, 0))
  const link = next?.querySelector<HTMLElement>('.headline a, .number, .hit a')
  link?.focus()
  return !!link
}

function follow(control: HTMLElement | null | undefined): boolean {
  control?.click()
  return !!control
}

function areOn(): boolean {
  return recall(KEY) !== 'off'
}

/** A switch for the keys shows what is kept and keeps what it shows. */
function wire(box: HTMLInputElement): void {
  box.checked = areOn()
  box.onchange = () => {
    keep(KEY, box.checked ? null : 'off')
    for (const other of all<HTMLInputElement>('[data-keys]')) other.checked = box.checked
  }
}

/** The dialog of all keys, made when it is first asked for. */
function makeHelp({ title, parts, rest, on, close }: KeyWords): HTMLDialogElement {
  const columns = parts.map((part) => {
    const pairs = part.keys.flatMap(([keys, does]) => [
      make('dt', '', ...keys.split(' ').flatMap((key) => [make('kbd', '', key), ' '])),
      make('dd', '', does),
    ])
    return make('section', '', make('h3', 'label', part.title), make('dl', 'pairs', ...pairs))
  })
  const box = make('input', '')
  box.type = 'checkbox'
  box.dataset.keys = ''
  wire(box)
  const button = make('button', 'button more', `${close} `, make('kbd', '', 'Esc'))
  const dialog = make(
    'dialog',
    '',
    make('h2', 'group', title),
    make('div', 'columns', ...columns),
    make('p', 'more', make('label', '', box, ` ${on}`)),
    make('p', 'caption', rest),
    button,
  )
  button.onclick = () => dialog.close()
  dialog.ariaLabel = title
  // Else a screen reader takes all that the dialog holds for what describes it.
  dialog.ariaDescription = rest
  document.body.append(dialog)
  return dialog
}
