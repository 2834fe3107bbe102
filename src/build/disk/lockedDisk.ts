import type { Disk } from './disk.ts'
import { DiskError } from './diskError.ts'
import type { Lock } from './lock.ts'

/**
 * A disk that refuses all changes once the lock was lost: after a build was suspended for minutes, as on a machine that
 * slept, another may have taken its lock, and both would write into one folder.
 */
export function whileHeld(disk: Disk, lock: Pick<Lock, 'isStillHeld'>): Disk {
  const held = (path: string): string => {
    if (lock.isStillHeld()) return path
    throw new DiskError('go on at', path, new Error(OVERTAKEN))
  }
  return {
    ...disk,
    create: (path, content) => disk.create(held(path), content),
    folder: (path) => disk.folder(held(path)),
    link: (from, to) => disk.link(from, held(to)),
    move: (from, to) => disk.move(from, held(to)),
    remove: (path) => disk.remove(held(path)),
    removeEmpty: (path) => disk.removeEmpty(held(path)),
    removeTree: (path, ms) => disk.removeTree(held(path), ms),
  }
}

const OVERTAKEN = 'this build stood still for minutes, and another one took over'
