/** Words that name two sides of one thing, as men and women or gross and net: numbers of both sides can be right. */

/** Separates alternatives, but for those within brackets. */
const BETWEEN_WORDS = /\|(?![^(]*\))/
const LATIN = /^[a-z]/i

/** Each line has patterns of one side, ` : `, and patterns of the other; in both languages. */
const OPPOSITES = `
sustained|持续风|平均风 : gusts?|阵风|瞬时
average\\w*|averaging|mean|median|平均|[年月日人]均|中位 : peaks?|maximum|record|highest|hottest|longest|tallest|峰值|最[高大热多长]|创.{0,4}新高
average\\w*|averaging|mean|median|平均|[年月日人]均|中位 : minimum|lowest|coldest|shallowest|shortest|fewest|(?:sank|dipped) to|最[低小冷浅少短]
maximum|highest|hottest|deepest|longest|tallest|largest|最[高大热深多长] : minimum|lowest|coldest|shallowest|shortest|smallest|fewest|最[低小冷浅少短]
high(?:er|est)?[- ]dos(?:es?|age)|高剂量 : low(?:er|est)?[- ]dos(?:es?|age)|低剂量
placebo|安慰剂|对照组 : treated|vaccinated|drug|dose|用药|剂量|治疗组|试验组
FOB|free on board|离岸 : CIF|delivered|到岸
ex[- ]works|出厂 : delivered|pump|到厂|零售
electrons?|电子 : ions?|离子
design(?:ed)?|nameplate|rated|设计|额定|核定 : actual(?:ly)?|(?:first|opening) day|实际|首日|开馆当[天日]|came|来了
eligible|entitled|(?:may|can) vote|有投票权|有选举权 : took part|turned out|cast|voted|参加投票|投了票
main (?:tube|tunnel|span|bridge|hall|line)|central span|主[桥洞跨线塔楼] : whole|entire|altogether|in all|全[长线程]|总长
swallows?|consumes?|uses up|消耗|耗用 : makes?|made|yields?|capacity|产[出能]|年产
gross|毛[利重额收] : net|净
total (?:capacity|storage|volume)|gross storage|总库容 : usable|live storage|to give away|兴利|有效库容|调节库容
pre-?tax|before taxes?|税前|(?<!不)含税 : post-?tax|after taxes?|税后|不含税
hammer|落槌 : premium|fees|commission|佣金
starting (?:bid|price)|opening bid|guide price|reserve price|起拍|估价 : hammer|sold|fetched|成交|落槌
laid out|on offer|catalogued|上拍|送拍|供货 : sold|changed hands|成交|售出
beds?|床位 : people|residents|patients|老人|患者|病人
wholesale|批发 : retail|shops?|零售
spot|现货 : futures|期货|长协
list price|full price|原价|标价 : discount\\w*|members?|优惠|折后|会员
outbound|northbound|eastbound|去程 : return|southbound|westbound|[返回]程
men|boys|男 : women|girls|女
adults?|成人|成年 : child(?:ren)?|kids|儿童|孩
nights?|overnight|夜 : daytime|白天|日间
high tide|涨潮|满潮 : low tide|退潮|低潮
at home|domestic(?:ally)?|国内|境内 : abroad|overseas|foreign|exports?|国外|海外|境外|出口
entrants?|registered|signed up|starters?|报名|参赛 : finish(?:ed|ers?)|completed|完赛
underground|地下|井下 : open[- ]pit|above ground|surface|地上|露天|地面
proved|proven|探明|证实 : inferred|probable|in place|推断|地质储量|资源量
insured|保险 : economic|经济损失
a year|annual(?:ly)?|yearly|每年|年[供产] : over (?:\\w+|\\d+) years|[\\d一二三四五六七八九十]年(?:内|合计|共|累计)|合计|总计
insured for|投保|保额 : cost(?:s|ing)? to build|造价|成本
direct|直接 : total|indirect|overall|总|间接
a year|annual(?:ly)?|yearly|每年|年[供产] : one-(?:off|time)|一次性
first[- ](?:phase|stage)|[一首]期 : second|both|whole|full|[二三]期|全部|整个|总
raw|unrefined|ore|原矿|粗 : refined|concentrates?|精矿|成品
wet|湿 : dry|干
last year|a year earlier|the year before|去年|上年 : this year|so far|今年
upstream|上游 : downstream|下游
供应还?有|库存|存量|supply|inventor(?:y|ies) : 建筑面积|floor (?:area|space)
inner|内[径圈环] : outer|外[径圈环]
short of|shortage|shortfall|vacan(?:t|cies)|缺口|短缺|缺少|空缺 : has|have|employs?|现有|在[岗职]|到岗
worldwide|global(?:ly)?|in the world|全球|世界 : at home|domestic(?:ally)?|nationwide|国内|全国|境内
缩短(?![至到为])|节省|shorter|sav(?:es?|ed|ing) : takes?|took|last(?:s|ed)|journey|全程|用时|耗时|历时
firefighters?|police(?:men)?|officers?|rescuers?|消防[队人]?员|指战员|民警|救援[队人]员 : evacuat(?:ed|ees)|residents|villagers|homeless|居民|村民|撤离|疏散|转移
(?:people|passengers|tourists|pupils) (?:on board|aboard)|[车船机]上(?:共有|载有|有) : (?:killed|injured|hurt|wounded)|受伤|伤者|遇难|死亡
`
  .trim()
  .split('\n')
  .map((line) => {
    const [some = '', rest = ''] = line.split(' : ')
    return [pattern(some), pattern(rest)] as const
  })

/** One pattern of a side: English words stand whole, Chinese ones anywhere. */
function pattern(side: string): RegExp {
  const words = side.split(BETWEEN_WORDS)
  return new RegExp(
    words.map((word) => (LATIN.test(word) ? `\\b(?:${word})\\b` : word)).join('|'),
    'i',
  )
}

/** Whether each of two clauses, in simplified characters, names one side of a line alone, and they differ. */
export function areOpposite(one: string, other: string): boolean {
  return OPPOSITES.some(
    ([some, rest]) => isOnly(some, rest, one, other) || isOnly(some, rest, other, one),
  )
}

function isOnly(some: RegExp, rest: RegExp, one: string, other: string): boolean {
  return some.test(one) && rest.test(other) && !rest.test(one) && !some.test(other)
}
