import { all } from './dom.ts'

/** Where a browser loads the page anew for who comes back, what was open would be shut, and its place lost. */
export function keepFolds(): void {
  const folds = all<HTMLDetailsElement>('details')
  folds.forEach((fold, at) => {
    fold.open ||= history.state?.[at]
    fold.ontoggle = () => {
      history.replaceState(
        folds.map(({ open }) => open),
        '',
      )
    }
  })
}
