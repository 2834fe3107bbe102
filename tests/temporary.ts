/**
 * Where tests and benchmarks put what they make: into memory where there is room. The tests make half a
 * million files, and on a disk to make a file takes as long as all else that is done with it.
 */
import { existsSync, mkdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MEMORY = '/dev/shm'

/** A folder for temporary files that has room for so many bytes, or else the system's own. */
export function roomyFolder(bytes: number): string {
  return existsSync(MEMORY) && free(MEMORY) > bytes ? MEMORY : tmpdir()
}

function free(path: string): number {
  const { bavail, bsize } = statfsSync(path)
  return bavail * bsize
}

/** Some ten times what they have made at once: 206 MB when it was measured. */
const TEST_BYTES = 2 * 1024 ** 3

/** Temporary files of one run of the tests. */
export const TESTS_FOLDER = join(roomyFolder(TEST_BYTES), `cinnabar-tests-${process.pid}`)

/** Whatever a test leaves behind goes with the folder. */
export default function setUp(): () => void {
  mkdirSync(TESTS_FOLDER, { recursive: true })
  // A browser that ends with the process of its tests is still at its files.
  return () => rmSync(TESTS_FOLDER, { recursive: true, force: true, maxRetries: 20 })
}
