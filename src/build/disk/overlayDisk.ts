import { sep } from 'node:path'
import type { Disk } from './disk.ts'

/** A virtual disk over a real one: writes go to memory and can be read back; the real disk never changes. */
export function overlayOn(disk: Disk): Disk {
  const made = new Map<string, Buffer>()
  /** Real path of each folder that was moved, by its new path. */
  const moved = new Map<string, string>()
  const realPath = (path: string): string => {
    for (const [to, from] of moved) {
      if (path.startsWith(to + sep)) return from + path.slice(to.length)
    }
    return path
  }
  return {
    ...disk,
    create: (path, content) => void made.set(path, Buffer.from(content)),
    move(from, to) {
      const bytes = made.get(from)
      if (bytes) made.set(to, bytes)
      else moved.set(to, from)
    },
    read: (path) => made.get(path) ?? disk.read(realPath(path)),
    folder: () => undefined,
    link: () => undefined,
    remove: () => undefined,
    removeEmpty: () => true,
    removeTree: () => true,
    sync: () => undefined,
  }
}
