import './page.ts'
import { startReading } from './reading.ts'
import { READING_ZH } from './words.ts'

startReading(READING_ZH)
