/**
 * What a number in Chinese has behind its unit and ends with, in tenths and hundredths: 三块六, 三块六毛五, 一米七八,
 * 三斤六两, 四毛五; but no 两块三明治.
 */
export const SPOKEN_TENTHS =
  '([一二三四五六七八九]|\\d)(?:[毛角]?([一二三四五六七八九])分?)?[毛角两]?(?:钱|(?![\\p{Script=Han}\\d.])|(?=上下|左右|不等|出头|以[上下内]|[的降涨升跌]|(?<!一)起|[到至][一二两三四五六七八九十\\d]|一[斤两把碗个只根张份瓶袋件条杯盒串吨公]))'
