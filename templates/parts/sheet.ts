import type { Sheet } from '../../src/digest/views/page.ts'

/** What Eleventy gives a template of ours. */
export interface Data<View> {
  readonly sheet: Sheet<View>
}

/**
 * Eleventy's data of a template: one page a sheet, at the sheet's own permalink.
 *
 * @param kind Name of the template; `sheets.<kind>` are its sheets.
 */
export function sheetData(kind: string): object {
  return {
    pagination: { data: `sheets.${kind}`, size: 1, alias: 'sheet' },
    permalink: ({ sheet }: Data<unknown>) => sheet.permalink,
    eleventyExcludeFromCollections: true,
  }
}
