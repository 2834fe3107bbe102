import { startSearch } from './search/page.ts'

startSearch()
