import { defineConfig } from 'vitest/config'
import { SHIPPED, TESTS_FOLDER } from './tests/temporary.ts'

/** They build sites in the process of the test. */
const BUILDS = ['tests/{bench,build,commands}/**/*.test.ts', 'tests/site/hosted.test.ts']
const TORTURE = ['tests/torture/**/*.test.ts']
/** What they put in the place of a module is in no other test's way. */
const MOCKING = ['tests/build/touched.test.ts']

// Eleventy loads our templates itself, as the commands do. It takes a process half a second to begin
// with what that needs, so the others begin without.
const execArgv = ['--import', 'tsx']

export default defineConfig({
  test: {
    globalSetup: './tests/temporary.ts',
    env: { TMPDIR: TESTS_FOLDER, CINNABAR_SHIPPED: SHIPPED },
    setupFiles: process.env.CINNABAR_PROCESSES ? ['tests/torture/processes.ts'] : [],
    // On two cores one file at a time would leave the second core idle; three at once get in each
    // other's way (652 s where two take 564).
    maxWorkers: 2,
    // Against hanging alone: a machine that does much else takes many times as long.
    testTimeout: 120_000,
    // One second is not enough where others work on the machine.
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 600_000,
    // Begun in the order of their names: trials that use both cores come when no others are left.
    projects: [
      // These share what is loaded, as the builds of a preview do: a quarter of their time less.
      {
        extends: true,
        test: { name: 'builds', include: BUILDS, exclude: MOCKING, execArgv, isolate: false },
      },
      { extends: true, test: { name: 'mocking', include: MOCKING, execArgv } },
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['tests/**/*.test.ts'],
          exclude: [...BUILDS, ...TORTURE],
          // They share what is loaded, as the parts of a build do: a fifth of the processor's time less.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'torture', include: TORTURE, execArgv } },
    ],
  },
})
