import { expect, test } from 'vitest'
import { contentPolicy } from '../../src/text/policy.ts'

/** What each directive allows. */
function directives(policy: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    policy.split('; ').map((part) => {
      const at = part.indexOf(' ')
      return [part.slice(0, at), part.slice(at + 1)]
    }),
  )
}

const OWN = "'self'"
const NOTHING = "'none'"

test('a page loads from its own site alone, sends nothing elsewhere, and makes no markup of texts', () => {
  expect(directives(contentPolicy({ trustedTypes: 'none' }))).toEqual({
    'default-src': NOTHING,
    'script-src': OWN,
    'style-src': OWN,
    'img-src': OWN,
    'font-src': OWN,
    'connect-src': OWN,
    'manifest-src': OWN,
    'form-action': `${OWN} file:`,
    'base-uri': NOTHING,
    'object-src': NOTHING,
    'frame-src': NOTHING,
    'require-trusted-types-for': "'script'",
    'trusted-types': NOTHING,
  })
})

test('what stands within a page, and the policy of the search, are allowed by name', () => {
  const [script, style] = ["'sha256-AAAA'", "'sha256-BBBB'"]
  const policy = contentPolicy({ trustedTypes: 'shards', scripts: [script], styles: [style] })
  expect(directives(policy)).toMatchObject({
    'script-src': `${OWN} ${script}`,
    'style-src': `${OWN} ${style}`,
    'trusted-types': 'shards',
  })
})
