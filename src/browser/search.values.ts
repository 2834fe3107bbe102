import { valueAt } from '../search/query/values.ts'

window.cinnabarShard?.('values', valueAt)
