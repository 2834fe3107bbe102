import type { Sheet } from '../../src/digest/views/page.ts'
import type { Language } from '../../src/text/time.ts'
import { SITE } from '../exports/sample.ts'

/** A page at an address, of a site in two languages. */
export function sheetOf<View>(
  permalink: string,
  view: View,
  language: Language = 'en',
): Sheet<View> {
  return {
    kind: 'article',
    permalink: language === 'en' ? permalink : `zh/${permalink}`,
    language,
    site: {
      ...SITE,
      inline: { style: '', script: '' },
      shared: [],
      assets: { 'style.css': 'assets/style.x.css', 'theme.js': 'assets/theme.x.js' },
    },
    view,
    alternates: [],
    body: null,
    dump: null,
  }
}
