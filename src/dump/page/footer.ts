/** Lines that end any page, mail or answer of a language model, whatever stands above them. */

import { simplified } from '../../text/simplified.ts'

/** News on rights, editors and addresses has such words in a sentence: `Copyright holders sue`, `编辑：大模型正在取代人工校对。` */
const FOOTER =
  /^(?:sent from my |get outlook for |发自我的|发送自|从我的 ?(?:iPhone|iPad|手机)|unsubscribe|(?:update|manage|change) your (?:e-?mail )?(?:preferences|subscription)|was this (?:e-?mail|newsletter) forwarded to you|view (?:this (?:e-?mail|newsletter) )?in (?:your|a) browser|(?:view|read) our privacy policy)|©|\(c\) \d{4}|^copyright(?:\s(?:\d{4}|by|notice)|\s?[:：]|$)|^all rights reserved|all rights reserved\W*$|版权所有(?![人者权])|^著作权归作者所有|^(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?) (?:regards|wishes)|best|regards|(?:many )?thanks|cheers|(?:yours )?(?:sincerely|faithfully|truly))[,，]$|^(?:祝好|顺[颂祝]商祺)[！!。]?$|[京沪粤浙苏]ICP|公网安备|(?:责编|编辑)[:：](?!.{6,}[。！？]$)|^(?:数据|资料)来源[:：]|^请务必阅读|^[【（(]?(?:免责|郑重|特别|重要|版权)?声明(?:[】）)]|[:：]|$)|(?:https?:\/\/|www\.)(?!.*[.。]$)/i

/** What a language model says last: 希望以上内容对您有帮助！ It speaks to its reader: others hope that help comes to a third. */
const HOPE =
  /^(?:(?:以上.{0,40}[，,。；;]\s?)?希望(?:以上|上述|这|本|能)?(?!.{0,12}[对给为](?![您你])).{0,12}(?:有所?帮助|(?:能)?帮到[您你])|(?:i )?hope (?:this|that|these) .{0,24}help(?:s|ful|ed)?(?: (?:to |for )?you(?![a-z])|\s?(?:[.!,;:–—-]|$)))/i

/** What it offers there. `Do you want to live forever?` and 需要我国企业 open news: it says what it would do. */
const OFFER =
  /^(?:(?:would you like|do you want|want) (?:me to |(?:an?|the|more) .*(?:summary|table|version|translation|details?|breakdown) .*(?:this|these|any|each|digest|articles?|them)(?![a-z])).*\?$|shall i (?:also )?(?:expand|summari|translate|turn|make|put|add|go on|continue)|let me know (?:if|whether|which|what) you|if you(?:’|'| woul)?d? (?:like|want|need|prefer)[^.]{0,80}, (?:i can|i could|i(?:’|')ll|just (?:say|ask)|let me know)|(?:如果?|若)(?:您|你)?(?:需要?|想|希望).{0,40}[，,] ?(?:我(?:可以|能|会|来)|(?:请|欢迎)?(?:随时)?告诉我)|(?:是否|您|你)?(?:需要|希望|要不要)我(?:帮|[为给][您你]|把|将|继续|再|进一步|补充|整理|展开|翻译|生成|提供).*[?？]$)/i

/** What a page says of itself, so that nobody relies on it: `ChatGPT can make mistakes`, `内容由AI生成`. */
const DISCLAIMER =
  /^(?:(?:important )?(?:disclaimers?|disclosures?|legal notice)(?:\s?[:：]|\.?$)|(?:for|the (?:above|information|content)\b.{0,60} for) (?:general )?information(?:al)? (?:purposes )?only|(?:this|the (?:above|information|content|views?|opinions?)|any (?:views?|opinions?))\b.{0,80}\b(?:information(?:al)?(?: purposes)? only|(?:not|no|nor)\b.{0,40}\b(?:investment|financial|legal|medical) advice|(?:those|that) of the authors?(?![a-z])|(?:generated|translated|summari[sz]ed) (?:by|with|using) (?:AI|artificial intelligence|machine))|nothing (?:here|in this|above)\b.{0,80}\b(?:investment|financial|legal|medical) advice|(?:AI|ChatGPT|Claude|Gemini|Copilot|Perplexity|DeepSeek|Kimi)(?:[ -]generated (?:content|text|summar(?:y|ies)|answers?|responses?))? (?:can|may) (?:make mistakes|be (?:inaccurate|wrong)|contain errors)(?:[.。]|$)|(?:generated|translated|summari[sz]ed) (?:by|with|using) (?:AI|artificial intelligence|ChatGPT|Claude|Gemini|Perplexity)(?:[.。]|$)|past performance (?:is|does) (?:no|not) [a-z ]{0,30}future [a-z]+\.?$|(?:本文|以上|上述|文中|文章|内容|本[报研]告|本资料|本号|本公众号|本平台)[^。]{0,40}(?:仅[供作].{0,6}参考|不构成.{0,10}建议|代表作者.{0,6}观点|由 ?(?:AI|人工智能|大模型) ?(?:生成|翻译)|版权归)|仅供(?:投资者|读者|学习)?参考|(?:投资|股市|市场|期市)有风险[，,]|(?:本(?:文|内容|作品))?未经.{0,6}(?:授权|许可|同意|允许).{0,8}(?:不得|禁止|严禁|请勿)|(?:如有|若有|如涉)侵权|转载请)/i

/** The end that a page writes: `— 完 —`, `THE END`. */
const END = /^[-—–\s【（(*]*(?:(?:the )?end|(?:全文|本文|正文)?完)[-—–\s】）)*]*$/i

/** Above titles of others. */
const OTHERS =
  /^(?:(?:related|recommended)(?: (?:reading|content|coverage|stories|articles|posts|news|links|topics|for you))?|you (?:may|might) (?:also like|be interested in)|(?:what to )?read (?:next|more)|further reading|mehr zum thema|lesen sie auch|see also|also read|most (?:read|popular)|more (?:from|in|on) (?:this|the) (?:author|section|topic|story|series)|(?:往期|精彩|热门|更多|相关|推荐|延伸|拓展)(?:回顾|推荐|精选|文章|阅读|报道|新闻|内容|链接|资讯)|猜你喜欢|大家都在看|为您推荐)\s?[:：]?$/i

/** What a page asks of its readers: `Read more at Reuters →`, `扫码关注我们`; `Follow the money` and `关注度上升` are news. */
const ASKS =
  /^(?:(?:Read|See|Learn|Find out) (?:(?:more|it)(?: (?:at|on|in|from|here)(?: .{1,40})?)?|the (?:full|original) (?:article|story|report|post)(?: (?:at|on|in|from|here)(?: .{1,40})?)?)\s?[→»›>↗.]*|(?:Follow|Join|Find|Like) us (?:on|at|in) .{1,40}|Scan (?:the|this|our) (?:QR ?)?code.{0,60}|(?:Subscribe|Sign up) (?:to|for|here|now)(?: our| the| this| my)?\b.{0,60}(?:newsletter|updates|alerts|here|now|free|inbox|day’s news|day's news)[.!]?|(?:Originally|First) (?:published|appeared|posted) (?:at|in|on|by) \S+(?: \S+){0,3}(?<!\.)|Thank(?:s| you) for reading.{0,90}|You have a preview view of this article.{0,60}|Was this (?:[a-z]+ )?helpful\?|More from \p{Lu}[\p{L}.&]*(?: \p{Lu}[\p{L}.&]*)?)$|^(?:(?:请)?(?:点击|戳|长按|扫码|扫描|识别|扫一扫)[^：:。\d]{0,12}(?:关注|原文|全文|二维码|蓝字|订阅|下载|加入|名片|链接|小程序)[^：:。\d]{0,14}[！!。]?|欢迎(?:订阅|关注|转发|分享|扫码|加入|点赞|留言)[^：:。\d]{0,20}[！!。]?|更多(?:精彩|相关)?(?:内容|资讯|报道|信息|新闻)[，,]?(?:请|敬请|欢迎|尽在)?(?:关注|下载|订阅|点击|登录|扫码|尽在)[^。\d]{0,30}|海量资讯[、，].{0,30}|(?:点个|点亮|记得|顺手).{0,4}(?:在看|点赞|赞|星标)[^。\d]{0,10}|(?:投诉|举报)(?:\s?[/／|]?\s?反馈)?)$/u

const LONGEST_OFFER = 200

/** `See what others say`, `Read the full story`, `查看全部评论`; `Share in a miner jumps`, `Load on the grid rises` and `Read Industries hires` are titles. */
const BUTTON =
  /^(?:(?:(?:See|Read|View|Show|Follow|Click|Download|Subscribe|Sign|Log|Leave|Join|Get)\s(?:what|the|this|it|on|via|more|all|here|our|us|up|in|to|a|your|full)|(?:Share|Save|Tap)\s(?:this|it|on|via|here|to)|Load\s(?:more|all)|Mark\s(?:as|all))(?:\s[a-z’']+){0,6}|(?:Back|Go|Return)\sto\s(?:the\s)?(?:top|home|list|start)(?:\s[a-z]+){0,3}|(?:Related|Recommended|Popular)\s(?:[Aa]rticles|[Ss]tories|[Pp]osts|[Nn]ews|[Tt]opics))(?:\s\(\d+\))?$|^(?:查看|点击|返回|展开|阅读|加载|分享|下载|扫码|长按|关注|登录)(?:更多|全部|原文|全文|列表|首页|顶部|评论|剩余|我们|上方|下方|二维码|客户端|到)[^：:，。的]{0,8}(?:[，,！!][^。：:]{0,12})?$|^(?:[Mm]enu|Skip (?:to )?(?:(?:main )?content|navigation)|菜单)$|^(?:相关|推荐)(?:阅读|文章|新闻)[:：]?$|^(?:(?:See|Read) also|Also read|Read more|Related|相关(?:阅读|链接|报道|文章|新闻)|(?:延伸|推荐|拓展)阅读)\s?[:：]/u

const COUNTS = '(?:阅读?|在看|点赞|赞|分享|收藏|转发|留言|评论|推荐)'
/** What a page of WeChat counts and offers below a text: `阅读 2341`, `在看 12 点赞 30`, `阅读 10万+`, `阅 25.6W 评论 (12)`, 写留言. */
const COUNTER = new RegExp(
  `^(?:${COUNTS}\\s?[:：]?\\s?(?:[(（][\\d.,]+\\s?[万wW]?\\+?[)）]|[\\d.,]+\\s?[万wW]?\\+?)\\s*){1,6}$|^(?:${COUNTS}\\s*){1,6}$|^(?:阅读原文|写留言)$`,
)

/** What a page counts of its readers, or asks of them, or its end: it says nothing. */
function isCounter(line: string): boolean {
  const plain = line.length <= LONGEST_COUNTER ? simplified(line) : ''
  return COUNTER.test(plain) || END.test(plain)
}

const LONGEST_COUNTER = 60

export function isFooter(line: string): boolean {
  const plain = simplified(line)
  if (FOOTER.test(plain) || DISCLAIMER.test(plain)) return true
  return isAboveOthers(line) || isOfReaders(line)
}

/** What a page counts, offers or asks of its readers, which says nothing wherever it stands: `Share this article`. */
export function isOfReaders(line: string): boolean {
  const plain = line.length <= LONGEST_OFFER ? simplified(line) : ''
  if (ASKS.test(plain)) return true
  return !OTHERS.test(plain) && (isCounter(line) || OFFER.test(plain) || BUTTON.test(plain))
}

/** Whether titles of others stand below. */
export function isAboveOthers(line: string): boolean {
  return line.length <= LONGEST_OFFER && OTHERS.test(simplified(line))
}

/** What a language model says at the end of its answer, and none of its text. */
export function isOffer(line: string): boolean {
  const plain = line.length <= LONGEST_OFFER ? simplified(line) : ''
  return OFFER.test(plain) || HOPE.test(plain)
}
