import { shortHash } from './hash.ts'

/** Names that hosts and operating systems treat in their own way. */
const RESERVED = new Set(
  'con prn aux nul index search feed 404 assets'
    .split(' ')
    .concat([1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((digit) => [`com${digit}`, `lpt${digit}`])),
)
const LONGEST = 60

/**
 * A file name for a name: `[a-z0-9-]` alone, never empty, never reserved. What these characters
 * cannot tell apart, a hash of the name does, so two names never share a slug and the order of
 * reading does not matter: `Sou Hu Cai Jing` is `sou-hu-cai-jing`, `稀土自主` is a hash.
 */
export function slug(name: string): string {
  const folded = name.normalize('NFKC').toLowerCase()
  const plain = folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  // Exact when spaces are all that was lost; anything else could stand for another name too.
  const exact = /^[a-z0-9]+(?: [a-z0-9]+)*$/.test(name.toLowerCase())
  if (exact && plain.length <= LONGEST && !RESERVED.has(plain)) return plain
  const hash = shortHash(folded, 8)
  const head = plain.slice(0, LONGEST - 9).replace(/-$/, '')
  return head === '' ? hash : `${head}-${hash}`
}
