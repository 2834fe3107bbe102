import type { Disk } from './disk.ts'

/** A disk on which nothing changes: what is written there can be read again, and stands nowhere. */
export function imaginedOn(disk: Disk): Disk {
  const made = new Map<string, Buffer>()
  return {
    ...disk,
    create: (path, content) => void made.set(path, Buffer.from(content)),
    move(from, to) {
      const bytes = made.get(from)
      if (bytes) made.set(to, bytes)
    },
    read: (path) => made.get(path) ?? disk.read(path),
    folder: () => undefined,
    link: () => undefined,
    remove: () => undefined,
    removeEmpty: () => true,
    removeTree: () => true,
    sync: () => undefined,
  }
}
