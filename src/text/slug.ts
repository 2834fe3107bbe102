import { shortHash } from './hash.ts'

/** Names that hosts and operating systems treat in their own way. */
const RESERVED = new Set(
  'con prn aux nul index search feed 404 assets'
    .split(' ')
    .concat([1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((digit) => [`com${digit}`, `lpt${digit}`])),
)
const LONGEST = 60

/** Characters of a hash: few where names happen to be alike, many where somebody made them so. */
const SHORT = 8
const LONG = 24

/**
 * A file name for a name: `[a-z0-9-]` alone, never empty, never reserved. What these characters
 * cannot tell apart, a hash of the name does, so the order of reading does not matter: `Sou Hu Cai
 * Jing` is `sou-hu-cai-jing`, `稀土自主` is a hash. Two names share a slug where somebody has looked
 * for such a pair, or named a topic like the hash of another: see `apart`.
 */
export function slug(name: string): string {
  const plain = plainPart(name)
  // Exact when spaces are all that was lost; anything else could stand for another name too.
  const exact = /^[a-z0-9]+(?: [a-z0-9]+)*$/.test(name.toLowerCase())
  return exact && plain.length <= LONGEST && !RESERVED.has(plain) ? plain : hashed(name, SHORT)
}

/** A slug with so long a hash that no two names have it. */
export function longSlug(name: string): string {
  return hashed(name, LONG)
}

function plainPart(name: string): string {
  const folded = name.normalize('NFKC').toLowerCase()
  return folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}

function hashed(name: string, digits: number): string {
  const hash = shortHash(name.normalize('NFKC').toLowerCase(), digits)
  const head = plainPart(name)
    .slice(0, LONGEST - 1 - digits)
    .replace(/-$/, '')
  return head === '' ? hash : `${head}-${hash}`
}

/** How names are called in one folder. */
export interface Apart {
  readonly names: ReadonlyMap<string, string>
  /** Of these, the ones that no name has for itself alone, and so none has; sorted. */
  readonly shared: readonly string[]
}

/**
 * File names for all names of one folder, no two alike: where names share the usual one, each of
 * them gets its long one, whichever was read first.
 *
 * @param usual Gives a name's usual file name.
 * @param long Gives one that no other name has.
 */
export function apart(
  names: Iterable<string>,
  usual: (name: string) => string,
  long: (name: string) => string,
): Apart {
  const chosen = new Map<string, string>()
  for (const name of names) if (!chosen.has(name)) chosen.set(name, usual(name))
  const shared: string[] = []
  for (;;) {
    const users = new Map<string, string[]>()
    for (const [name, file] of chosen) users.set(file, [...(users.get(file) ?? []), name])
    const clashes = [...users].filter(([, all]) => all.length > 1)
    if (clashes.length === 0) return { names: chosen, shared: shared.sort() }
    for (const [file, all] of clashes) {
      shared.push(file)
      // The long name of one may be the usual name of another, which then gets out of its way.
      for (const name of all) chosen.set(name, long(name))
    }
  }
}
