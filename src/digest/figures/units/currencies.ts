import { codeAt } from '../../../text/codeAt.ts'
import { hasHan } from '../../../text/han.ts'
import { isLetter } from '../chars.ts'

/**
 * What money is called in a text: one name a line: code, factor, forms parted by `|`. What several
 * countries call theirs is in `sharedCurrencies.ts`.
 */
export const MONEY = `
USD 1 us dollars|us dollar|u.s. dollars|u.s. dollar|american dollars|dollars|dollar|USD|usd|美元|美金
USD 0.01 u.s. cents|us cents|美分
CAD 0.01 canadian cents
AUD 0.01 australian cents
NZD 0.01 new zealand cents
CNY 1 yuan|renminbi|RMB|rmb|CNY|人民币元|元人民币|元|人民币|块钱
CNY 0.1 角钱
CNY 0.1 毛钱
CNY 0.01 分钱
HKD 1 hong kong dollars|hong kong dollar|hk dollars|HKD|港元|港币|元港币
HKD 0.01 港仙
EUR 1 euros|euro|EUR|欧元|€
EUR 0.01 euro cents|欧分
GBP 0.01 pence|便士
GBP 1 quid|british pounds|pounds sterling|GBP|英镑
AUD 1 australian dollars|australian dollar|AUD|澳元|澳大利亚元
JPY 1 japanese yen|yen|JPY|日元|日圆
KRW 1 korean won|won|KRW|韩元
CAD 1 canadian dollars|CAD|加元
SGD 1 singapore dollars|SGD|新加坡元|新元
CHF 1 swiss francs|CHF|瑞士法郎|瑞郎
INR 1 indian rupees|INR|印度卢比
RUB 1 rubles|roubles|RUB|卢布
TWD 1 taiwan dollars|TWD|元新台币|新台币元|新台币|元台币|台币
BRL 1 reais|BRL|雷亚尔
THB 1 baht|THB|泰铢
VND 1 dong|VND|越南盾|越盾
IDR 1 rupiah|IDR|印尼盾
DKK 1 danish kroner|danish krone|danish crowns|DKK|丹麦克朗
SEK 1 kronor|swedish kronor|swedish krona|swedish crowns|SEK|瑞典克朗
NOK 1 norwegian kroner|norwegian krone|norwegian crowns|NOK|挪威克朗
CZK 1 koruna|korunas|czech crowns|czech koruna|CZK|捷克克朗|Kč
PLN 1 polish zlotys|zlotys|zloty|PLN|兹罗提|zł
HUF 1 forints|forint|HUF|福林
RON 1 romanian lei|RON|罗马尼亚列伊
TRY 1 turkish lira|土耳其里拉|TRY|turkish liras|lira|liras|里拉
MYR 1 malaysian ringgit|ringgits|ringgit|MYR|林吉特|令吉
MYR 0.01 sen
PHP 1 philippine pesos|菲律宾比索|菲律宾披索|PHP
MXN 1 mexican pesos|MXN|墨西哥比索
ARS 1 argentine pesos|ARS|阿根廷比索
CLP 1 chilean pesos|CLP|智利比索
COP 1 colombian pesos|哥伦比亚比索|COP
AED 1 uae dirhams|AED|阿联酋迪拉姆
SAR 1 saudi riyals|SAR|沙特里亚尔
ZAR 1 south african rand|rand|ZAR|兰特
ILS 1 shekels|ILS|NIS|谢克尔
NGN 1 naira|NGN|奈拉
EGP 1 egyptian pounds|EGP|埃及镑|埃镑
UAH 1 hryvnias|hryvnia|UAH|格里夫纳
KZT 1 tenge|KZT|坚戈
PKR 1 pakistani rupees|PKR|巴基斯坦卢比
BDT 1 taka|BDT|塔卡
NZD 1 new zealand dollars|NZD|新西兰元|纽元
MOP 1 patacas|MOP|澳门元
NPR 1 nepali rupees|nepalese rupees|NPR|尼泊尔卢比
LKR 1 sri lankan rupees|LKR|斯里兰卡卢比
MUR 1 mauritian rupees|MUR|毛里求斯卢比
KES 1 kenyan shillings|KES|肯尼亚先令
TZS 1 tanzanian shillings|TZS|坦桑尼亚先令
UGX 1 ugandan shillings|UGX|乌干达先令
ETB 1 birr|ETB|比尔
GHS 1 cedis|cedi|GHS|塞地
GHS 0.01 pesewas|pesewa
ZMW 1 zambian kwacha|ZMW|赞比亚克瓦查
ZMW 0.01 ngwee
MGA 1 ariary|MGA|阿里亚里
MZN 1 meticais|MZN|梅蒂卡尔
NAD 1 namibian dollars|NAD|纳元|纳米比亚元
BWP 1 botswana pula|pula|BWP|普拉
XOF 1 FCFA|西非法郎
MAD 1 moroccan dirhams|MAD|摩洛哥迪拉姆
TND 1 tunisian dinars|TND|突尼斯第纳尔
DZD 1 algerian dinars|DZD|阿尔及利亚第纳尔
KWD 1 kuwaiti dinars|KWD|科威特第纳尔
IQD 1 iraqi dinars|IQD|伊拉克第纳尔
JOD 1 jordanian dinars|约旦第纳尔|JOD
RSD 1 serbian dinars|RSD|塞尔维亚第纳尔
QAR 1 qatari riyals|QAR|卡塔尔里亚尔
OMR 1 omani rials|OMR|阿曼里亚尔
IRR 1 iranian rials|IRR|伊朗里亚尔
BGN 1 bulgarian leva|leva|BGN|列弗
GEL 1 lari|GEL|拉里
AMD 1 armenian drams|drams|德拉姆|AMD
AZN 1 manats|manat|AZN|马纳特
UZS 1 uzbek soums|soums|soum|UZS|苏姆
KGS 1 KGS|索姆|吉尔吉斯索姆
MNT 1 tugriks|tugrik|togrogs|MNT|图格里克
MMK 1 kyats|kyat|MMK|缅元|缅币
KHR 1 riels|riel|KHR|瑞尔
LAK 1 lao kip|kip|LAK|基普
PEN 1 soles|nuevos soles|PEN|索尔
BOB 1 bolivianos|BOB|玻利维亚诺
PYG 1 guaranies|guaranis|guaraníes|guarani|PYG|瓜拉尼
UYU 1 uruguayan pesos|UYU|乌拉圭比索
CRC 1 colones|CRC|科朗
GTQ 1 quetzals|GTQ|格查尔
SRD 1 surinamese dollars|SRD|苏里南元
JMD 1 jamaican dollars|jamaica dollars|JMD|牙买加元
ISK 1 kronur|krónur|icelandic kronur|icelandic krona|icelandic crowns|ISK|冰岛克朗
BHD 1 bahraini dinars|BHD|巴林第纳尔
LYD 1 libyan dinars|利比亚第纳尔
YER 1 yemeni rials|也门里亚尔
LBP 1 lebanese pounds|LBP|黎巴嫩镑
SYP 1 syrian pounds|叙利亚镑
SDG 1 sudanese pounds|苏丹镑
XAF 1 XAF|central african francs|中非法郎
RWF 1 rwandan francs|RWF|卢旺达法郎
CDF 1 congolese francs|CDF|刚果法郎
KMF 1 comorian francs|KMF|科摩罗法郎
BIF 1 burundian francs|BIF|布隆迪法郎
DJF 1 djiboutian francs|DJF|吉布提法郎
GNF 1 guinean francs|GNF|几内亚法郎
DOP 1 dominican pesos|DOP|多米尼加比索
CUP 1 cuban pesos|古巴比索
SOS 1 somali shillings|索马里先令
AOA 1 kwanzas|kwanza|AOA|宽扎
MKD 1 macedonian denars|denars|代纳尔
ALL 1 albanian lek|lekë|leks|lek|列克
AFN 1 afghanis|阿富汗尼
TTD 1 trinidad dollars|TTD
VUV 1 vatu|VUV|瓦图
PGK 1 kina|PGK|基那
FJD 1 fijian dollars|fiji dollars|FJD|斐济元
WST 1 samoan tala|tala|WST|塔拉
HNL 1 lempiras|HNL|伦皮拉
NIO 1 cordobas|córdobas|NIO|科多巴
PAB 1 balboas|PAB|巴波亚
HTG 1 gourdes|HTG|古德
VES 1 bolivars|bolívars|VES|玻利瓦尔
GMD 1 dalasis|GMD|达拉西
MRU 1 ouguiyas|ouguiya|MRU|乌吉亚
MVR 1 rufiyaa|MVR|拉菲亚
BTN 1 ngultrums|ngultrum|BTN|努尔特鲁姆
TJS 1 somonis|somoni|TJS|索莫尼
TMT 1 turkmen manats|TMT
MDL 1 moldovan lei|MDL|摩尔多瓦列伊
MWK 1 malawian kwacha|MWK
SLE 1 leones|SLE|新利昂|利昂
ERN 1 nakfa|ERN|纳克法
CVE 1 cape verdean escudos|escudos|escudo|佛得角埃斯库多|埃斯库多
BYN 1 belarusian rubles|belarusian roubles|BYN|白俄罗斯卢布
BAM 1 convertible marks|BAM|波黑马克
LRD 1 liberian dollars|LRD|利比里亚元
SCR 1 seychellois rupees|SCR|塞舌尔卢比
LSL 1 maloti|LSL|马洛蒂
SZL 1 emalangeni|SZL|里兰吉尼
BBD 1 barbados dollars|BBD
BND 1 brunei dollars|BND|文莱元
SBD 1 solomon islands dollars|solomon dollars|SBD|所罗门元|所罗门群岛元|所元
XCD 1 eastern caribbean dollars|east caribbean dollars|XCD|东加勒比元
GYD 1 guyanese dollars|guyana dollars|GYD|圭亚那元
TOP 1 paanga|pa’anga|pa'anga|TOP|潘加
BZD 1 belize dollars|BZD|伯利兹元
`

/** By the code: 瑞典克朗. */
const IN_CHINESE = new Map(
  MONEY.trim()
    .split('\n')
    .flatMap((line): readonly (readonly [string, string])[] => {
      const [code = '', factor, ...rest] = line.split(' ')
      const name = rest
        .join(' ')
        .split('|')
        .find((form) => hasHan(form))
      return factor === '1' && name !== undefined ? [[code, name]] : []
    }),
)

/** What Chinese texts call a currency; its code where that is not known. */
export function chineseName(code: string): string {
  return IN_CHINESE.get(code) ?? ` ${code}`
}

/** A currency mark before a number: where it starts, and its code. */
export interface Mark {
  readonly start: number
  readonly currency: string
}

/** Besides the codes of {@link MONEY}, which stand before a number too: what each currency has. */
const SIGNS: readonly (readonly [string, string])[] = `
CNY 人民币 RMB¥ CN¥ Rmb, TWD 新台币 台币 NT$, HKD 港币 HK$, USD US$ $, AUD AU$ A$, NZD NZ$, MXN MX$, TTD TT$,
SBD SI$, XCD EC$, BZD BZ$, BBD Bds$, JPY JP¥ Yn, CAD C$, FJD F$, JMD J$, NAD N$, SGD S$, GYD G$, TOP T$,
BRL R$, DKK DKr, SEK SKr, NOK NKr, CHF SFr, SAR SR, QAR QR, AED Dh, EGP E£, NGN N ₦, KES KSh Ksh,
TZS TSh, UGX USh, shillings Shs Sh, crowns kr, P P, K K, MWK MK, LSL M, SLE Le, GMD D, BTN Nu. Nu,
BDT Tk, ETB Br, XOF FCFA, MYR RM, VUV VT, THB Bt ฿, BOB Bs. Bs, PEN S/. S/, IDR Rp, rupees Rs. Rs,
ZAR R, EUR €, GBP £, ¥ ¥, KRW ₩, INR ₹, RUB ₽, TRY ₺, UAH ₴, PHP ₱, VND ₫, ILS ₪, KZT ₸, GHS ₵ GH¢
`
  .trim()
  .split(/,\s/)
  .flatMap((each) => {
    const [code = '', ...marks] = each.split(' ')
    return marks.map((mark) => [mark, code] as const)
  })

const CODE = /^[A-Z]{3}$/

function codes(): readonly (readonly [string, string])[] {
  return MONEY.trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', , ...rest] = line.split(' ')
      const forms = rest.join(' ').split('|')
      return forms.filter((form) => CODE.test(form)).map((form) => [form, code] as const)
    })
}

/** Marks by their last code unit, longest first. */
const BY_LAST = new Map<number, (readonly [string, string])[]>()
for (const mark of [...SIGNS, ...codes()]) {
  const last = mark[0].charCodeAt(mark[0].length - 1)
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), mark])
}
for (const marks of BY_LAST.values()) marks.sort(([a], [b]) => b.length - a.length)

/** R22, P5 and COP 30 are no sums; R120 million and COP 412,000 are. */
const SUM =
  /^\d{1,3}(?:,\d{3})+|^\d+(?:\.\d+)?[ -]?(?:k|mn?|bn?|tn?|thousand|million|billion|trillion)\b|^\d+\.\d\d(?!\d)|^\d+ (?:an?|per) [a-z]/
/** M6.05 is an earthquake, D3.50 a size. */
const LARGE_SUM =
  /^\d{1,3}(?:,\d{3})+|^\d+(?:\.\d+)?[ -]?(?:mn?|bn?|thousand|million|billion|trillion)\b/
const NEED_LARGE_SUM = new Set(['D', 'K', 'M'])
const NEED_SUM = new Set(
  'Br Le MK Nu T$ N P QR R SR COP TOP ALL MAD TRY PEN SAR MOP VT Bs'.split(' '),
)

/** The mark that ends at a place, a space between or not; null where there is none. */
export function markBefore(text: string, end: number): Mark | null {
  const at = codeAt(text, end - 1) === 0x20 ? end - 1 : end
  const marks = BY_LAST.get(codeAt(text, at - 1))
  if (!marks) return null
  for (const [mark, currency] of marks) {
    const start = at - mark.length
    if (start < 0 || !text.startsWith(mark, start)) continue
    const isWord = isLetter(mark.charCodeAt(0))
    if (isWord && isLetter(codeAt(text, start - 1))) continue
    const needed = NEED_LARGE_SUM.has(mark) ? LARGE_SUM : NEED_SUM.has(mark) ? SUM : null
    if (needed?.test(text.slice(end, end + LONGEST_SUM)) === false) continue
    // `Z$`: dollars of a country that is not in the table are not those of the United States.
    if (mark === '$' && /[A-Z]/.test(text.charAt(start - 1))) return null
    return { start, currency }
  }
  return null
}

const LONGEST_SUM = 32
