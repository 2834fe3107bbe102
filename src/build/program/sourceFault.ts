/**
 * A fault in a template, the style sheet or another file of the project that whoever works on it can
 * mend. Its message is whole: the file, the line, what is wrong there.
 */
export class SourceFault extends Error {
  override name = 'SourceFault'
}
