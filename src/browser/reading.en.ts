import './page.ts'
import { startReading } from './reading.ts'
import { EN } from './words.ts'

startReading(EN)
