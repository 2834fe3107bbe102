/** Every page: the buttons for the paper. */
import { keepPaper, type Paper, readPaper, showPaper } from './paper.ts'

const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-paper]')]

function press(paper: Paper | null): void {
  showPaper(paper)
  for (const button of buttons) {
    button.ariaPressed = String(button.dataset.paper === (paper ?? 'auto'))
  }
}

for (const button of buttons) {
  const { paper } = button.dataset
  const chosen = paper === 'light' || paper === 'dark' ? paper : null
  button.addEventListener('click', () => {
    keepPaper(chosen)
    press(chosen)
  })
}
press(readPaper())
// Another tab has chosen.
addEventListener('storage', () => press(readPaper()))
