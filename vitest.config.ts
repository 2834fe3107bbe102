import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: process.env.CINNABAR_PROCESSES ? ['tests/torture/processes.ts'] : [],
    // Eleventy loads our templates itself, as the commands do.
    execArgv: ['--import', 'tsx'],
    // On two cores one file at a time would leave the second core idle.
    maxWorkers: 2,
    // Against hanging alone: a machine that does much else takes many times as long.
    testTimeout: 120_000,
    hookTimeout: 600_000,
  },
})
