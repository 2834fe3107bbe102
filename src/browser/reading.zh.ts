import './page.ts'
import { startReading } from './reading.ts'
import { ZH } from './words.ts'

startReading(ZH)
