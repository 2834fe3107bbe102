/**
 * Where tests and benchmarks put what they make: into memory where there is room. The tests make half a
 * million files, and on a disk to make a file takes as long as all else that is done with it.
 */
import { existsSync, mkdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

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
/** The site of the articles that come with the program, for all tests of a run. */
export const SHIPPED = join(TESTS_FOLDER, 'shipped')

/** Whatever a test leaves behind goes with the folder. */
export default function setUp(project: TestProject): () => void {
  mkdirSync(TESTS_FOLDER, { recursive: true })
  // Who watches has changed the program by then.
  project.onTestsRerun(() => rmSync(SHIPPED, { recursive: true, force: true }))
  // A browser that ends with the process of its tests is still at its files.
  return () => rmSync(TESTS_FOLDER, { recursive: true, force: true, maxRetries: 20 })
}
