import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Eleventy loads our templates itself, as the commands do.
    execArgv: ['--import', 'tsx'],
    // On two cores one file at a time would leave the second core idle.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 300_000,
  },
})
