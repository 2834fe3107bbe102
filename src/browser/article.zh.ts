import './page.ts'
import { startArticle } from './article.ts'
import { ARTICLE_ZH } from './words.ts'

startArticle(ARTICLE_ZH)
