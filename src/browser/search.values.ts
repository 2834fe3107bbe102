import { VALUES } from '../search/query/values.ts'

window.cinnabarShard?.('values', VALUES)
