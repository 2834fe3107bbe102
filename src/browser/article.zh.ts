import './page.ts'
import { startArticle } from './article.ts'
import { ZH } from './words.ts'

startArticle(ZH)
