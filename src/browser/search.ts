import { startSearch } from './search/page.ts'
import './search/shared.ts'

startSearch()
