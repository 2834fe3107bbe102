/** The keys of a page and what they do: the help dialog and the keyboard page say the same. */

export interface KeyWords {
  readonly title: string
  readonly parts: readonly {
    readonly title: string
    readonly keys: readonly (readonly [key: string, does: string])[]
  }[]
  readonly rest: string
  readonly on: string
  readonly close: string
}

export const KEYS_EN: KeyWords = {
  title: 'Keyboard',
  parts: [
    {
      title: 'Anywhere',
      keys: [
        ['/', 'go to the search field'],
        ['?', 'this list'],
        ['t', 'change the paper'],
      ],
    },
    {
      title: 'In a list',
      keys: [
        ['j', 'next row'],
        ['k', 'row before'],
        ['o', 'open'],
        ['[', 'newer'],
        [']', 'older'],
      ],
    },
    {
      title: 'In an article',
      keys: [
        ['j k', 'next insight, insight before'],
        ['c', 'copy a citation of the insight in focus'],
        ['y', 'copy its link'],
        ['[ ]', 'newer, older in the topic'],
      ],
    },
  ],
  rest: 'Single keys rest while you type in a field.',
  on: 'Single keys on',
  close: 'Close',
}

export const KEYS_ZH: KeyWords = {
  title: '键盘',
  parts: [
    {
      title: '任何页面',
      keys: [
        ['/', '转到搜索框'],
        ['?', '显示本表'],
        ['t', '更换纸色'],
      ],
    },
    {
      title: '列表',
      keys: [
        ['j', '下一条'],
        ['k', '上一条'],
        ['o', '打开'],
        ['[', '较新'],
        [']', '较旧'],
      ],
    },
    {
      title: '文章',
      keys: [
        ['j k', '下一条、上一条要点'],
        ['c', '复制当前要点的引文'],
        ['y', '复制其链接'],
        ['[ ]', '同主题较新、较旧'],
      ],
    },
  ],
  rest: '在输入框中打字时，单键不起作用。',
  on: '启用单键',
  close: '关闭',
}
