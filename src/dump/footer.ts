/** Lines that end any page, mail or answer of a language model, whatever stands above them. */

import { simplified } from '../text/simplified.ts'

const FOOTER =
  /^(?:sent from my |get outlook for |发自我的|发送自|从我的 ?(?:iPhone|iPad|手机)|unsubscribe|would you like |do you want |(?:want|let) me (?:to )?(?:know|expand|summari)|shall i |if you(?:’|'| woul)d like|(?:如果?|若)(?:您|你)?(?:需要|想|希望)|(?:是否)?需要我|要不要我|(?:您|你)?希望我)|©|\(c\) \d{4}|copyright|all rights reserved|版权所有|[京沪粤浙苏]ICP|公网安备|(?:责任)?编辑[:：]|^(?:数据|资料)来源[:：]|^（完）$|^(?:免责)?声明[:：]|(?:https?:\/\/|www\.)/i

export function isFooter(line: string): boolean {
  return FOOTER.test(simplified(line))
}
