/** Lines that pages have between items, and that say nothing of what those say. */

const ADVERT = /^(?:advertisements?|sponsored(?: content)?|广告|廣告)$/i
const CAPTION =
  /^(?:figure|fig\.|chart|exhibit|table|图表?|圖表?|表) ?\d{1,2}(?:[.–-]\d{1,2})?\s?[:：]/i

/** Whether a line is the mark of an advert; where headings stand, it may be one. */
export function isAdvert(line: string): boolean {
  return ADVERT.test(line)
}

/** `图2：沪铜价格走势`, of a picture that was not copied. */
export function isCaption(line: string): boolean {
  return CAPTION.test(line)
}
