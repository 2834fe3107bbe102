/** What stands between the name of a source and a date, and the words before each. */

import { simplified } from '../../text/simplified.ts'
import { SOURCE_DOT } from '../signs.ts'

/** The dot, its look-alikes, and what wrong decoding makes of it. */
export const DOT = new RegExp(`${SOURCE_DOT}$`)
/** What else stands between a name and a date. */
export const SEPARATOR = /(?:\s*(?:ยท|Â·|[·•・･‧∙⋅|｜丨/,，、;；–—]|(?<![^\s])-))+$/
export const SEPARATOR_BEFORE = /^\s*(?:ยท|Â·|[·•・･‧∙⋅|｜丨–—]|-(?=\s))\s*/
/** Words of the page before a name, and before a date; as all Chinese words here, for lines in simplified characters. */
export const LABEL =
  /^(?:(?:文章|信息|稿件|资讯|新闻|原文)?来源|出处|(?:发布|发文|公布)(?:单位|机构|机关)|source|publisher|quelle|fuente|источник|出典)\s?(?:[:：]|(?<=[来源出处]\s?)[|｜丨](?=[^|｜丨]*$))\s*/i
/** `来自雪球`, `来源于 财新网` beside a date */
export const FROM = /^(?:来源于|来自)\s*(?=\S)/
/** `（来源：新华社）` */
export const OPENS_CLOSING = new RegExp(`^[（(]${LABEL.source.slice(1)}`, 'i')
const DATE_LABEL =
  '(?:(?:更新|编辑|发[布表])(?:于|\\s?/)|(?:发[布表]|更新|出版)\\s?[:：]|(?:(?:发[布表稿文]|更新|文章|新闻|报道|公[告布]|首发|刊[登发]|出版|上传|录入|推送|收录|采[集编]|抓取)?(?:时间|日期)|(?:publish(?:ed|ing)?|publication|release|issue|article|story|post(?:ing)?|filing|announcement) (?:date|time)|(?:last )?(?:published|updated|posted)(?: on)?|date(?: published)?|(?<=^|[|｜·]\\s?)time|datum|stand|(?:zuletzt )?aktualisiert|veröffentlicht|fecha|дата|日付)\\s?[:：])'

export const OPENS_LABELLED = new RegExp(`^${DATE_LABEL}\\s*`, 'i')
/** `PUBLISHED 9 NOVEMBER 2025`, `Nikkei Asia | Updated Nov 9, 2025`, `Reuters posted on 2025-11-09` */
export const BARE_LABEL =
  /(?:^|(?<=[|｜·•–—]\s?|[\p{L}\p{N}.],?\s))(?:(?:first|last) )?(?:(?:published|updated|posted|modified)(?: on| at)?|publié le|(?:veröffentlicht|(?:zuletzt )?aktualisiert|erschienen) am)$/iu
/** `The report was posted on 2025-11-09` */
export const IS_SAID = /\s(?:is|was|are|were|be|been|being|has|have|had)$/i
export const ENDS_LABELLED = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])${DATE_LABEL}|(?:首发|发[布表]|更新|编辑)于)$`,
  'iu',
)
export const BEFORE_BESIDE = /[\s|｜·•・/]+$/
/** `Reuters | Nov 8, 2025 | Updated Nov 9, 2025`, `Nov 8, 2025Updated Nov 9, 2025`: of two dates the first is when it was published. */
export const UPDATED =
  /(?:(?<![\s|｜·•–—,，;；(（])[\s|｜·•–—,，;；(（]+|(?<=\d))(?=((?:last )?(?:updated|modified)(?: on| at)?\s?:?|(?:最后)?(?:更新|修改)(?:时间|日期|于)?\s?[:：]?)$)/i

/** `Updated: 12 Nov 2025`, on a line below the date of the article. */
const OPENS_UPDATED =
  /^(?:(?:last )?(?:updated|modified)|(?:最后)?(?:更新|修改))(?![\p{L}])|^(?:最后)?(?:更新|修改)(?:时间|日期|于)/iu

export function isUpdate(line: string): boolean {
  return OPENS_UPDATED.test(simplified(line))
}

/** What names of papers, sites and agencies end in. */
const NEWS =
  /(?:[社报网台氪]|新闻|财经|证券|在线|客户端|报道|[日时]报|reuters|bloomberg|zeitung|handelsblatt|rundschau|news|times|post|journal|herald|bulletin|gazette|tribune|chronicle|magazine|press|agency|guardian|telegraph|observer|inquirer|economist|(?:daily|globe and) mail)$/i

export function isNews(text: string): boolean {
  return NEWS.test(simplified(text))
}

/** Of agencies and the like whose names end in no such word. */
const AGENCY =
  /^(?:AP|AFP|UPI|DPA(?:-AFX)?|PTI|IANS|ANI|TASS|EFE|ANSA|Xinhua|Kyodo|Yonhap|Interfax|CNN|CNBC|BBC|Nikkei Asia|Business Wire)$/i

export function isAgency(name: string): boolean {
  return AGENCY.test(name)
}

/** Where posts come from and papers have offices, in simplified characters. */
export const PLACES =
  '北京|天津|上海|重庆|深圳|广州|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|中国香港|中国澳门|中国台湾'
