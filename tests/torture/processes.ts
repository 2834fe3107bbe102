/**
 * For figure 14: processes that a test starts write down what they went through, and the test's own
 * does not, since V8 keeps one count and vitest reads it.
 */

const folder = process.env.CINNABAR_PROCESSES
if (folder) process.env.NODE_V8_COVERAGE = folder
