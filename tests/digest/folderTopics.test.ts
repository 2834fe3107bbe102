import { expect, test } from 'vitest'
import { withFolderTopics } from '../../src/digest/folderTopics.ts'
import { lightFile } from '../arranged.ts'

test.each([
  ['Metals/Tin.md', '# T', ['Metals']],
  ['World/Metals/Tin.md', '# T', ['Metals']],
  ['Metals/_posts/2025-11-09-tin.md', '# T', ['Metals']],
  ['Metals/tin/index.md', '# T', ['Metals']],
  ['Metals/Tin.md', '---\ntopic: Tin\n---\n# T', ['Tin']],
  [`Metals ${'1f2e3d4c'.repeat(4)}/Tin ${'aa11bb22'.repeat(4)}.md`, '# T', ['Metals']],
  [`Metals ${'1f2e3d4c'.repeat(3)}/Tin.md`, '# T', [`Metals ${'1f2e3d4c'.repeat(3)}`]],
  ['Tin.md', '# T', []],
  ['_posts/tin.md', '# T', []],
  ['index.md', '# T', []],
  ['Metals/tin.txt', 'Tin rose\nXin Hua· 2025-03-04 09:10\nGroup 1: A - Up [1]', ['Metals']],
])('%j has the topics of %j: %j', (path, text, topics) => {
  const [dump] = withFolderTopics([lightFile(path, text)])
  expect(dump?.sections.map((section) => section.topics)).toEqual([topics])
  expect(dump?.problems.map(({ code }) => code)).not.toContain('no-topic')
})
