import './page.ts'
import { startArticle } from './article.ts'
import { ARTICLE_EN } from './words.ts'

startArticle(ARTICLE_EN)
