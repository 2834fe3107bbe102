/** Every page: the buttons for the paper. */
import { all } from './dom.ts'
import { keepPaper, type Paper, paperOf, readPaper, showPaper } from './paper.ts'

const buttons = all('[data-paper]')

function press(paper: Paper | null): void {
  showPaper(paper)
  for (const button of buttons) {
    button.ariaPressed = `${button.dataset.paper === (paper ?? 'auto')}`
  }
}

for (const button of buttons) {
  const chosen = paperOf(button.dataset.paper)
  button.onclick = () => {
    keepPaper(chosen)
    press(chosen)
  }
}
const show = (): void => press(readPaper())
show()
// Another tab has chosen, or a page after this one: browsers keep this as it was for who comes back.
window.onstorage = window.onpageshow = show
