/** Names of what programs leave beside the files that somebody looked at or edited: it is nobody's work. */

/** Of Finder and of a disk that is no Mac's, of Windows, KDE and a Synology. */
const BY_FILE_MANAGERS =
  /^(?:\.DS_Store|\._.+|Icon\r|(?:eh)?thumbs\.db|desktop\.ini|\.directory|@eaDir)$/is

/** A copy from before, and a mark that a file is open. */
const BY_EDITORS = /~$|^#.*#$|^~\$/s

/** @param name Of a file or folder, without those above it. */
export function isOfFileManagers(name: string): boolean {
  return BY_FILE_MANAGERS.test(name)
}

export function isLeftBehind(name: string): boolean {
  return isOfFileManagers(name) || BY_EDITORS.test(name)
}
