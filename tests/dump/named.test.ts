import { expect, test } from 'vitest'
import { readName } from '../../src/dump/byline/named.ts'

test.each([
  ['Copper 2025.md', 'Copper 2025', null],
  ['Metals/Tin.md', 'Tin', null],
  ['_posts/2025-11-09-tin.markdown', 'tin', '2025-11-09'],
  ['想法 💡/为什么 C# 与 100% 相关？.md', '为什么 C# 与 100% 相关？', null],
  ['Daily/2025-11-09.md', '2025-11-09', '2025-11-09'],
  ['2025年11月9日.MD', '2025年11月9日', '2025-11-09'],
  ['2025-11-09 Meeting.md', 'Meeting', '2025-11-09'],
  ['_posts/2025-11-09-iron-ore.md', 'iron-ore', '2025-11-09'],
  ['2025_11_09_a.md', 'a', '2025-11-09'],
  // No day, or part of another number.
  ['2025-02-30.md', '2025-02-30', null],
  ['2025-11-091.md', '2025-11-091', null],
  ['2025-11.md', '2025-11', null],
  ['20251109.md', '20251109', null],
  ['2025-11-9.md', '2025-11-9', null],
  // What Notion puts behind the name of a page.
  ['Gold reaches a record 1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d.md', 'Gold reaches a record', null],
  // A folder with an article and its pictures.
  ['posts/my-post/index.md', 'my-post', null],
  ['posts/2025-11-09-my-post/index.md', 'my-post', '2025-11-09'],
  ['index.md', 'index', null],
  ['Gold\n# Tin.md', 'Gold # Tin', null],
])('%j names %j of %j', (path, title, published) => {
  expect(readName(path)).toMatchObject({ title, published })
})
