/** JSON with an article a line under `articles`, so that a change of one shows as one line. */
export function withArticles(head: object, articles: readonly string[]): string {
  const fields = JSON.stringify(head, null, 1).slice(0, -2)
  const list = articles.length === 0 ? '[]' : `[\n${articles.join(',\n')}\n ]`
  return `${fields},\n "articles": ${list}\n}\n`
}
