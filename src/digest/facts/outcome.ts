/** What headlines tell: what came of an event, a step of a company, what it earned. */

/** What is news again when it ends. */
const TROUBLE =
  'strike|walkout|blockade|search|outbreak|siege|stand-?off|dispute|feud|protests?|curfew|hunt|war|recall|fire|blaze|flood'

const OUTCOME = new RegExp(
  [
    // Why it was, and who is to blame.
    String.raw`\b(?:inquir(?:y|ies)|(?:reports?|probe|investigat\w+) (?:finds?|says?|blames?|shows?)|findings?|preventable|blame[ds]?|caused?)\b`,
    String.raw`\bpreliminary report\b`,
    '调查报告|调查结果|调查公布|调查组|事故调查|调查[：:]|查明|原因|问责|追责|初步报告|报告(?:公布|出炉)|厘清',
    // How it ended. Years and games end, too.
    String.raw`\b(?:is|are|declared) (?:over|out|contained|safe)\b|\b(?:over|shut|reopen\w*|resum\w*|restor\w*|refloated|recover\w*|survivors?|toll|again|since)\b|\blift(?:s|ed) (?:[\w-]+ ){0,3}(?:alert|bans?|blockade|curbs?|curfew|embargo|emergency|limits?|lockdown|order|quarantine|restrictions?|sanctions?|siege|suspension|warning)\b`,
    String.raw`\b(?:called off|rebuil\w+|freed|found in|sold for|sells for)\b`,
    String.raw`\b(?:${TROUBLE})\b.{0,40}\bend(?:s|ed)?\b|\bend(?:s|ed)? (?:\w+ ){0,3}(?:${TROUBLE})\b`,
    '结束|恢复|修复|扑灭|解除|重启|重开|重建|复产|复航|复工|复课|复飞|清零|找回|追回|找到|归来|归还|回家|取消|定为',
    // Who was caught, and what the court says.
    String.raw`\b(?:arrest\w*|caught|charged|convict\w*|guilty|acquitt\w*|sentenc\w+|prison|jail\w*|appeals?|turn(?:s|ed) up|sues?|suing|fine[ds]|judges?|upheld|upholds|overturn\w*|halves?|halved|settles?|settled|settlement|revok\w+|licen[cs]e (?:is )?(?:withdrawn|suspended|cancelled)|(?:withdraws?|suspends?|loses?|strip\w* of) (?:[\w-]+ ){0,4}licen[cs]e)\b|\b(?:held|cleared) (?:in|over|for|of)\b`,
    String.raw`\b(?:trims?|cuts?) .{0,30}\b(?:fine|penalty|award|sentence)\b|\bextradit\w+`,
    '案宣判|押解|押回|受理|开出.{0,4}罚单|落网|告破|被捕|批捕|逮捕|刑拘|拘捕|受审|获刑|被判|案一审宣判|案赔偿|削减.{0,8}赔偿|问询|和解|上诉|驳回|改判|吊销|受罚|停业|终审|二审|裁定|[合违]宪',
    // What was wanted and has come about.
    String.raw`\b(?:approv\w*|ratif\w+|clears?|cleared|seals?|sealed|complet\w+|takes (?:over|charge)|through|say yes|says yes|votes? (?:for|to)|rejects?|says? no|calls? off|changes? hands|free of|what is left)\b`,
    String.raw`\b(?:accepts?|closes on)\b`,
    '(?:私有化|要约|收购).{0,4}加价|未获|终裁|敲定|落定|正式签约|获批|批准|获准|放行|股东大?会.{0,4}通过|通过收购|完成|交割|并表|过户|生效|终止|叫停|告吹',
    // Who had to go, and who came.
    '换帅|离任|辞职|下台|当选|出任',
    // Its next step.
    '并网|首航|开工|动工|投产|落地|首付款|首批|发货|贷款|银团|推迟|缩减|被罚|处罚|罚款|药检',
    String.raw`\b(?:permits?|permission|nod|green light|go-ahead|loans?|priority|fast (?:lane|track)|accepted|first (?:ship|cargo|shipment|batch|cars|trains?)|sails?|signs?|signed|delivers|delivered|delayed|delays)\b`,
    // What was paid for it.
    '获赔|赔付|理赔|退赔|兑付|清欠|还清|付清|补发',
    String.raw`\b(?:payouts?|compensat\w+|repa(?:ys?|id))\b`,
    // How many there were in the end.
    '(?:遇难|死亡|失踪)(?:者|人数).{0,3}[升增至]',
  ].join('|'),
  'i',
)

/** What a quarter brought, and a round of financing, came of no event: 三季度：客流先于客单价修复, 完成D轮融资. */
const OF_COMPANY = /轮融资|[一二三四]季度?[报：:]|半年[报：:]|[中年]报[：:]|中期业绩[：:]|\bQ[1-4]:/

/** Whether a headline tells what came of an event: `Fire is out`, 调查报告公布, `halls get the nod`. */
export function isOutcome(headline: string): boolean {
  return OUTCOME.test(headline) && !OF_COMPANY.test(headline)
}

/** Steps of a company on its way to a stock exchange. */
const LISTING =
  /\b(?:IPO|initial public offering|share sale|listing|lists|float(?:s|ed|ation)?|debuts?|first day|goes public|trading debut|over-?allotment)\b|IPO|招股|首发|过会|递表|聆讯|上市(?!公司|以来|后|车企|房企|银行|券商)|挂牌(?!督办|出让|出售|转让)|首日|登陆|超额配售|暗盘|定价/i

/** Whether a headline tells of a company that goes to the stock exchange, which it does once. */
export function isListing(headline: string): boolean {
  return LISTING.test(headline)
}

const INSOLVENCY =
  /\b(?:insolven\w+|bankrupt\w*|creditors?|receivership|administrators?|liquidat\w+|Chapter 11)\b|\b(?:into|under|out of) (?:special )?administration\b|破产|重整|清盘|债权人|境外债|债务重组/i

/** Whether a headline tells of a company that cannot pay what it owes, which goes on for months. */
export function isInsolvency(headline: string): boolean {
  return INSOLVENCY.test(headline)
}

const RESCUE =
  /\b(?:buys?|buying|bought|buyers?|sav(?:es?|ed|ing)|rescue[ds]?|acquires?|takes? (?:over|on)|picks? up|sold|goes to|keeps?|to close|closes)\b|收购|接手|接盘|拿下|买下|购得|出售|易主|重生|关店|停产/i

/** Whether a headline tells who takes what is left of a company, or that nobody does. */
export function isRescue(headline: string): boolean {
  return RESCUE.test(headline)
}

const PURCHASE =
  /\b(?:mergers?|merges?|takeovers?|buy-?outs?|acquisitions?|bids?|offers?|buys?|bought|purchase)\b|收购|并购|合并|要约/i

/** Whether a headline tells of a purchase, which may be one of aircraft, too. */
export function isPurchase(headline: string): boolean {
  return PURCHASE.test(headline)
}

const MERGER =
  /\b(?:mergers?|merges?|takeovers?|buy-?outs?|acquisitions?|rivals?)\b|\bbids? (?:of )?[$€£]?\d|收购|并购|合并|要约/i

/** Whether the purchase that a headline tells of is plainly one of a company. */
export function isMerger(headline: string): boolean {
  return MERGER.test(headline)
}

const REPORT =
  /\b(?:profits?|earnings|earns|earned|results|revenues?|net (?:income|loss))\b|净利|营收|利润|盈利|亏损|业绩/i

/** Whether a headline tells what a company earned: in one week a hundred do. */
export function isReport(headline: string): boolean {
  return REPORT.test(headline)
}
