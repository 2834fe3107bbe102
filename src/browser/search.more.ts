import { MORE } from './search/more.ts'

window.cinnabarShard?.('more', MORE)
