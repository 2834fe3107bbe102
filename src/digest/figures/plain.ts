const PLAIN: Readonly<Record<string, string>> = {
  '％': '%',
  '﹪': '%',
  '．': '.',
  '＄': '$',
  '﹩': '$',
  '￥': '¥',
  '－': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '＋': '+',
  '～': '~',
  '〜': '~',
  '∼': '~',
  '／': '/',
  '＜': '<',
  '＞': '>',
  '≦': '≤',
  '≧': '≥',
  '（': '(',
  '）': ')',
  '：': ':',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '\n': ' ',
  '\r': ' ',
  '’': "'",
  '○': '〇',
  壹: '一',
  贰: '二',
  叁: '三',
  億: '亿',
  萬: '万',
  兩: '两',
  餘: '余',
  個: '个',
  噸: '吨',
  幣: '币',
  過: '过',
  幾: '几',
  數: '数',
}
const ODD =
  /[％﹪．＄﹩￥－−‐‑＋～〜∼／＜＞≦≧（）：\u00a0\u2009\u202f\u3000\t\n\r’○壹贰叁億萬兩餘個噸幣過幾數０-９Ａ-Ｚａ-ｚ]/g
const WIDE_OFFSET = 0xfee0

/**
 * The text in the forms that the rules for figures know: digits, signs and spaces of one width, the
 * common traditional characters simplified. One code unit for one, so every offset stays.
 */
export function plain(text: string): string {
  const narrow = text.replace(ODD, (mark) => {
    return PLAIN[mark] ?? String.fromCharCode(mark.charCodeAt(0) - WIDE_OFFSET)
  })
  // A wide comma parts clauses; only between wide digits does it group thousands.
  return text === narrow
    ? text
    : narrow.replace(/，(?=\d{3}(?!\d))/g, (mark, at: number) =>
        /[０-９]/.test(text.charAt(at - 1)) && /[０-９]/.test(text.charAt(at + 1)) ? ',' : mark,
      )
}
