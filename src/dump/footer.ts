/** Lines that end any page or mail, whatever stands above them. */

import { simplified } from '../text/simplified.ts'

const FOOTER =
  /^(?:sent from my |get outlook for |发自我的|发送自|从我的 ?(?:iPhone|iPad|手机)|unsubscribe)|©|\(c\) \d{4}|copyright|all rights reserved|版权所有|[京沪粤浙苏]ICP|公网安备|(?:责任)?编辑[:：]|^(?:数据|资料)来源[:：]|^（完）$|^(?:免责)?声明[:：]|(?:https?:\/\/|www\.)/i

export function isFooter(line: string): boolean {
  return FOOTER.test(simplified(line))
}
