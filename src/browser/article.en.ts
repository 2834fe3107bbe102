import './page.ts'
import { startArticle } from './article.ts'
import { EN } from './words.ts'

startArticle(EN)
