import './page.ts'
import { startReading } from './reading.ts'
import { READING_EN } from './words.ts'

startReading(READING_EN)
