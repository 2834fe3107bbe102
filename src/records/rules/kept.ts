/** What several rules keep of a file. */

export const FILE_ITSELF = 'The file itself, linked on the page of the dump.'
export const WHOLE_FILE = 'The whole file as left-over text, on the page of the dump.'
