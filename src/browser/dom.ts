/** Short names for what every script of a page does; text goes by `textContent` alone. */

export function one<Found extends Element = HTMLElement>(selector: string): Found | null {
  return document.querySelector<Found>(selector)
}

export function all<Found extends Element = HTMLElement>(selector: string): Found[] {
  return [...document.querySelectorAll<Found>(selector)]
}

/** Text of an element as it reads; empty where there is no element. */
export function textIn(element: Element | null | undefined): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? ''
}

/** A new element with a class and what it holds. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  if (className !== '') element.className = className
  element.append(...content)
  return element
}
