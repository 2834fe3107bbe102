/** Lines that end any page, mail or answer of a language model, whatever stands above them. */

import { simplified } from '../../text/simplified.ts'

/** News on rights, editors and addresses has such words in a sentence: `Copyright holders sue`, `编辑：大模型正在取代人工校对。` */
const FOOTER =
  /^(?:sent from my |get outlook for |发自我的|发送自|从我的 ?(?:iPhone|iPad|手机)|unsubscribe)|©|\(c\) \d{4}|^copyright(?:\s(?:\d{4}|by|notice)|\s?[:：]|$)|^all rights reserved|all rights reserved\W*$|版权所有(?![人者权])|^著作权归作者所有|[京沪粤浙苏]ICP|公网安备|(?:责任编辑|责编|编辑)[:：](?!.{6,}[。！？]$)|^(?:数据|资料)来源[:：]|^（完）$|^请务必阅读|^(?:免责)?声明[:：]|(?:https?:\/\/|www\.)(?!.*[.。]$)/i

/** What a language model says last: 希望以上内容对您有帮助！ It speaks to its reader: others hope that help comes to a third. */
const HOPE =
  /^(?:(?:以上.{0,40}[，,。；;]\s?)?希望(?:以上|上述|这|本|能)?(?!.{0,12}[对给为](?![您你])).{0,12}(?:有所?帮助|(?:能)?帮到[您你])|(?:i )?hope (?:this|that|these) .{0,24}help(?:s|ful|ed)?(?: (?:to |for )?you(?![a-z])|\s?(?:[.!,;:–—-]|$)))/i

/** What it offers there. `Do you want to live forever?` and 需要我国企业 open news: it says what it would do. */
const OFFER =
  /^(?:(?:would you like|do you want|want) (?:me to |(?:an?|the|more) .*(?:summary|table|version|translation|details?|breakdown) .*(?:this|these|any|each|digest|articles?|them)(?![a-z])).*\?$|shall i (?:also )?(?:expand|summari|translate|turn|make|put|add|go on|continue)|let me know (?:if|whether|which|what) you|if you(?:’|'| woul)?d? (?:like|want|need|prefer)[^.]{0,80}, (?:i can|i could|i(?:’|')ll|just (?:say|ask)|let me know)|(?:如果?|若)(?:您|你)?(?:需要?|想|希望).{0,40}[，,] ?(?:我(?:可以|能|会|来)|(?:请|欢迎)?(?:随时)?告诉我)|(?:是否|您|你)?(?:需要|希望|要不要)我(?:帮|[为给][您你]|把|将|继续|再|进一步|补充|整理|展开|翻译|生成|提供).*[?？]$)/i

const LONGEST_OFFER = 200

/** `See what others say`, `Read the full story`, `查看全部评论`; `Share in a miner jumps`, `Load on the grid rises` and `Read Industries hires` are titles. */
const BUTTON =
  /^(?:(?:(?:See|Read|View|Show|Follow|Click|Download|Subscribe|Sign|Log|Leave|Join|Get)\s(?:what|the|this|it|on|via|more|all|here|our|us|up|in|to|a|your)|(?:Share|Save|Tap)\s(?:this|it|on|via|here|to)|Load\s(?:more|all)|Mark\s(?:as|all))(?:\s[a-z’']+){0,6}|(?:Back|Go|Return)\sto\s(?:the\s)?(?:top|home|list|start)(?:\s[a-z]+){0,3}|(?:Related|Recommended|Popular)\s(?:[Aa]rticles|[Ss]tories|[Pp]osts|[Nn]ews|[Tt]opics))(?:\s\(\d+\))?$|^(?:查看|点击|返回|展开|阅读|加载|分享|下载|扫码|长按|关注|登录)(?:更多|全部|原文|全文|列表|首页|顶部|评论|剩余|我们|上方|下方|二维码|客户端|到)[^：:，。的]{0,8}(?:[，,！!][^。：:]{0,12})?$|^(?:[Mm]enu|Skip to (?:main )?content|菜单)$|^(?:相关|推荐)(?:阅读|文章|新闻)[:：]?$|^(?:(?:See|Read) also|Also read|Read more|Related|相关(?:阅读|链接|报道|文章|新闻)|(?:延伸|推荐|拓展)阅读)\s?[:：]/u

const COUNTS = '(?:阅读?|在看|点赞|赞|分享|收藏|转发|留言|评论|推荐)'
/** What a page of WeChat counts and offers below a text: `阅读 2341`, `在看 12 点赞 30`, `阅读 10万+`, `阅 25.6W 评论 (12)`, 写留言. */
const COUNTER = new RegExp(
  `^(?:${COUNTS}\\s?[:：]?\\s?(?:[(（][\\d.,]+\\s?[万wW]?\\+?[)）]|[\\d.,]+\\s?[万wW]?\\+?)\\s*){1,6}$|^(?:${COUNTS}\\s*){1,6}$|^(?:阅读原文|写留言|[-—\\s]*END[-—\\s]*)$`,
)

/** What a page counts of its readers, or asks of them, and says nothing. */
export function isCounter(line: string): boolean {
  return line.length <= LONGEST_COUNTER && COUNTER.test(simplified(line))
}

const LONGEST_COUNTER = 60

export function isFooter(line: string): boolean {
  const plain = simplified(line)
  if (FOOTER.test(plain) || isCounter(line)) return true
  return plain.length <= LONGEST_OFFER && (OFFER.test(plain) || BUTTON.test(plain))
}

/** What a language model says at the end of its answer, and none of its text. */
export function isOffer(line: string): boolean {
  const plain = line.length <= LONGEST_OFFER ? simplified(line) : ''
  return OFFER.test(plain) || HOPE.test(plain)
}
