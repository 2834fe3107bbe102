import type { Sheet } from '../../src/digest/views/page.ts'
import type { Language } from '../../src/text/time.ts'

/** A page at an address, of a site in two languages. */
export function sheetOf<View>(
  permalink: string,
  view: View,
  language: Language = 'en',
  extras: readonly string[] = [],
): Sheet<View> {
  return {
    kind: 'article',
    permalink: language === 'en' ? permalink : `zh/${permalink}`,
    language,
    site: {
      id: 'Kite News',
      title: { en: 'Kite News', zh: '风筝新闻' },
      description: { en: '', zh: '' },
      url: null,
      languages: ['en', 'zh'],
      zone: 'Asia/Shanghai',
      inline: { style: '', script: '' },
      assets: { 'style.css': 'assets/style.x.css', 'theme.js': 'assets/theme.x.js' },
      extras,
      shared: [],
      version: '0',
    },
    view,
    alternates: [],
    body: null,
    dump: null,
  }
}
