/** The reader's choice of paper, kept on the device alone. */

const KEY = 'paper'

export type Paper = 'light' | 'dark'

/** Null: as the system has it, also where nothing may be stored. */
export function readPaper(): Paper | null {
  try {
    const paper = localStorage.getItem(KEY)
    return paper === 'light' || paper === 'dark' ? paper : null
  } catch {
    return null
  }
}

export function keepPaper(paper: Paper | null): void {
  try {
    if (paper === null) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, paper)
  } catch {
    // The choice then holds for this page.
  }
}

/** Set the page's paper; `data-script` shows what needs a script. */
export function showPaper(paper: Paper | null): void {
  const { dataset } = document.documentElement
  dataset.script = ''
  if (paper === null) delete dataset.theme
  else dataset.theme = paper
}
