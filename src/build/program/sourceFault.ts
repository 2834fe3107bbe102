/**
 * A fault in a template, the style sheet or another file of the project. Its message is complete: file, line, and what
 * is wrong there.
 */
export class SourceFault extends Error {
  override name = 'SourceFault'
}
