import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** They take minutes: begun last, one of them would leave the second core idle to the end. */
const LONG = /\/(?:site\/browser|torture\/torture|build\/incremental)\.test\.ts$/

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification): boolean => LONG.test(moduleId)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: process.env.CINNABAR_PROCESSES ? ['tests/torture/processes.ts'] : [],
    // Eleventy loads our templates itself, as the commands do.
    execArgv: ['--import', 'tsx'],
    // On two cores one file at a time would leave the second core idle.
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    // Against hanging alone: a machine that does much else takes many times as long.
    testTimeout: 120_000,
    hookTimeout: 600_000,
  },
})
