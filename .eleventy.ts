import type { UserConfig } from '@11ty/eleventy'
import { cinnabar } from './src/eleventy.ts'
import type { SettingsInput } from './src/records/settings.ts'

/** This site's settings; the README lists them all. */
export const settings: SettingsInput = {
  title: { en: 'News Digest', zh: '新闻摘要' },
  // What feed readers know the site by: choose your own once, and keep it whatever the title.
  id: 'cinnabar-sample',
  description: {
    en: 'Rare earths, gold, solar and tea drinks in the news, each figure and citation kept.',
    zh: '稀土、黄金、光伏与茶饮新闻摘要，数字与出处一一保留。',
  },
  url: null,
  languages: ['en', 'zh'],
  zone: 'Asia/Shanghai',
}

export default function (config: UserConfig): object {
  return cinnabar(config)
}
