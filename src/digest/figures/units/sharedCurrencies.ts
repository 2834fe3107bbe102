/** Names of money that several countries have, and whose it is in a text: pesos, kroner, 克朗. */
import { hasHan } from '../../../text/han.ts'
import { spellingOf } from '../../../text/lang.ts'
import { simplified } from '../../../text/simplified.ts'
import type { Quantity } from '../figure.ts'

interface Shared {
  /** What stands for it where nothing tells whose it is. */
  readonly name: string
  readonly forms: readonly string[]
  /** Of it in one of the currency. */
  readonly factor: number
  readonly countries: readonly Country[]
  /** Code of the country that most mean by it; null where there is none. */
  readonly usual: string | null
}

interface Country {
  readonly code: string
  /** Source of the pattern that knows it in a text. */
  readonly names: string
}

/**
 * One a line, with its code and the pattern that knows it. What is listed in Hong Kong earns yuan as often; `平台北上`,
 * `電視台中標` and `湖南投資` name no city of Taiwan.
 */
const COUNTRIES: ReadonlyMap<string, Country> = new Map(
  String.raw`
America USD U\.S\.|United States|America|New York|(?<![A-Z])\$
Algeria DZD Algeria|Algiers|阿尔及利亚
Argentina ARS Argentin|Buenos Aires|Rosario|C[oó]rdoba|Mendoza|阿根廷|布宜诺斯艾利斯|罗萨里奥|巴拉那河
Australia AUD Australia|Sydney|Melbourne|Perth\b|Brisbane|Adelaide|Canberra|Queensland|New South Wales|Tasmania|A\$
Bahrain BHD Bahrain|巴林
Botswana BWP Botswana|Gaborone|Francistown|博茨瓦纳|哈博罗内
BrandsOfChina CNY (?:BYD|Xiaomi|Huawei|Lenovo|Haier|Midea|Alibaba|Tencent|Baidu|Meituan|JD\.com|Pinduoduo|Nio|NIO|X[Pp]eng|Geely|Zeekr|Chery|Leapmotor|Li Auto|SAIC|CATL|SMIC|Moutai|Luckin|Pop Mart)\b
BrandsOfJapan JPY (?:SoftBank|Toyota|Honda|Nissan|Mazda|Subaru|Suzuki|Sony|Nintendo|MUFG|Mitsubishi|Mitsui|Mizuho|Sumitomo|Marubeni|Itochu|Nomura|Hitachi|Panasonic|Toshiba|Fujitsu|Rakuten|Kioxia|Rapidus|Nippon|Nikkei|Uniqlo|Fast Retailing|Takeda|Daiichi Sankyo|Keyence|Renesas|Advantest)\b
Britain GBP Brit(?:ain|ish)\b|U\.?K\b|England|English|Scot(?:land|tish)|Wales|Welsh|London|sterling|英国|伦敦|苏格兰
Burundi BIF Burundi|Bujumbura|布隆迪|布琼布拉
Cameroon XAF Cameroon|Gabon|Chad|Congo-Brazzaville|喀麦隆|加蓬|乍得
Canada CAD Canad|Quebec|Ontario|Alberta|Toronto|Vancouver|Montreal|C\$
China CNY Chin(?:a|ese)|Beijing|Shanghai|Shenzhen|Hangzhou|Guangdong|Hong Kong|yuan|中国|北京|上海|深圳|人民币
Mainland CNY 人民[币幣]|中[国國]|[内內]地|北京|上海|深圳|[广廣]州|杭州|A股|香港|港[元币幣]
Chile CLP Chile|Santiago|Valpara|Antofagasta|Atacama|Calama|Chilo[eé]|Puerto Montt|智利|圣地亚哥|阿塔卡马|奇洛埃
Colombia COP Colombia|Bogot[aá]|Medell[ií]n|Cali\b|Barranquilla|哥伦比亚|波哥大
Congo CDF Congo|Kinshasa|刚果（?金|金沙萨
Comoros KMF Comor|Moroni|Moh[eé]li|Anjouan|科摩罗|莫罗尼
Cuba CUP Cuba|Havana|古巴|哈瓦那
Czechia CZK Czech|Prague|Brno|Ostrava|Plze[nň]|Bohemi|Moravi|捷克|布拉格|布尔诺
Denmark DKK Denmark|Danish|Danes?\b|Copenhagen|Aarhus|Odense|Aalborg|Esbjerg|Jutland|Faroe|Greenland|T[oó]rshavn|Su[ðd]uroy|Nuuk|Bornholm|Novo Nordisk|Ørsted\b|Lego\b|丹麦|哥本哈根|格陵兰|法罗群岛|诺和诺德|沃旭|乐高
Djibouti DJF Djibouti|吉布提
Dominica DOP Dominican|Santo Domingo|多米尼加
Egypt EGP Egypt|Cairo|埃及|开罗
Emirates AED Emirat|U\.?A\.?E\b|Dubai|Abu Dhabi|阿联酋|迪拜|阿布扎比
Euro EUR euros?\b|€|Austria|Belgi|Dutch|Finland|Finnish|France|French|German|Greece|Greek|Ireland|Irish|Ital(?:y|ian)|Malt(?:a|ese)\b|Netherlands|Portug|Sloven|Spain|Spanish
Guinea GNF (?<!Papua New |Equatorial )Guinea(?!-Bissau)|Conakry|(?<!新|赤道)几内亚|科纳克里
Hongkong HKD 香港(?!上市|联合?交易所|联交所|股市|挂牌)|本港|港府|港人(?!士)
Iceland ISK Iceland|Reykjav|冰岛
Indonesia IDR Indonesia|Jakarta|Java\b|Bali\b|Sumatra|印尼|印度尼西亚|雅加达
India INR India(?!n?a(?:polis)?\b)|Delhi|Mumbai|Kolkata|Chennai|Bengaluru|Hyderabad|Bihar|Pradesh|Kerala|Gujarat|Rajasthan|Maharashtra|Tamil Nadu|Odisha|Assam|Patna|Jaipur|Lucknow|Ahmedabad|Pune\b|印度(?!尼)|新德里|孟买
Iran IRR Iran|Tehran|伊朗|德黑兰
Iraq IQD Iraq|Baghdad|Basra|伊拉克|巴格达
Japan JPY Japan|Tokyo|Osaka|Kyoto|Nagoya|Hokkaido|Yokohama|Kobe\b|Fukuoka|Sapporo|Hiroshima|Nagasaki|Nagano|Shinano|Okinawa|Kyushu|Sendai|Kumamoto|Niigata|Shizuoka|yen\b|日本|东京|大阪|京都|名古屋|北海道|横滨|神户|福冈|札幌|广岛|长崎|冲绳|静冈|新潟|日元
Jordan JOD Jordan|Amman|约旦|安曼
Kenya KES Kenya|Nairobi|Nyeri|Nanyuki|Naivasha|Thika\b|Kitale|Malindi|Mombasa|Kisumu|Nakuru|Eldoret|Kericho|肯尼亚|内罗毕|蒙巴萨|纳库鲁|基苏木
Kuwait KWD Kuwait|科威特
Kyrgyzstan KGS Kyrgyz|Bishkek|Osh\b|Karakol|吉尔吉斯|比什凯克
Lebanon LBP Leban|Beirut|黎巴嫩|贝鲁特
Libya LYD Libya|Tripoli|利比亚|的黎波里
Malawi MWK Malawi|Lilongwe|Blantyre|马拉维
Mauritius MUR Mauriti|Port Louis|Rodrigues|毛里求斯|罗德里格斯岛
Mexico MXN Mexic|Oaxaca|Guadalajara|Monterrey|Puebla|Veracruz|Zacatecas|Fresnillo|Sonora|Chiapas|Jalisco|墨西哥|普埃布拉|瓜达拉哈拉|蒙特雷|瓦哈卡
Moldova MDL Moldov|Chi[sș]in[aă]u|Transnistria|摩尔多瓦|基希讷乌
Morocco MAD Morocc|Casablanca|Rabat|Marrakesh|Tangier|Agadir|摩洛哥|卡萨布兰卡|丹吉尔|马拉喀什|阿加迪尔
Myanmar MMK Myanmar|Burm(?:a|ese)\b|Yangon|Mandalay|缅甸|仰光|曼德勒
Nepal NPR Nepal|Kathmandu|尼泊尔|加德满都
NewZealand NZD New Zealand|Auckland|Wellington|NZ\$
Norway NOK Norway|Norwegian|Oslo|Bergen|Trondheim|Stavanger|Troms|Bodø|Mo i Rana|Svalbard|Equinor|挪威|奥斯陆|卑尔根
Oman OMR Oman|Muscat|Duqm|Sohar\b|Salalah|阿曼|马斯喀特|杜库姆|苏哈尔|塞拉莱
Pakistan PKR Pakistan|Karachi|Lahore|Islamabad|Sindh|Peshawar|Quetta|Rawalpindi|巴基斯坦|卡拉奇|拉合尔|伊斯兰堡
Papua PGK Papua|Port Moresby|Bougainville|巴布亚|莫尔兹比港|布干维尔
Polynesia XPF Polynesia|Tahiti|Papeete|New Caledonia|Noum[eé]a|波利尼西亚|大溪地|塔希提|新喀里多尼亚|努美阿
Philippines PHP Philippin|Filipin|Manila|Cebu|Davao|Luzon|Mindanao|Quezon|Palawan|菲律宾|马尼拉
Qatar QAR Qatar|Doha|卡塔尔|多哈
Romania RON Romania|Bucharest|Cluj|罗马尼亚|布加勒斯特
Rwanda RWF Rwanda|Kigali|卢旺达|基加利
Saudi SAR Saudi|Riyadh|Jeddah|沙特|利雅得|吉达
Senegal XOF Senegal|Dakar|Ivory Coast|Ivorian|C[oô]te d.Ivoire|Abidjan|Mali\b|Burkina|Benin|Togo|Niger\b|塞内加尔|科特迪瓦|马里|布基纳|贝宁|多哥|尼日尔(?!利)
Serbia RSD Serbia|Belgrade|塞尔维亚|贝尔格莱德
Seychelles SCR Seychell|Praslin|塞舌尔
Singapore SGD Singapore|S\$
Somalia SOS Somali|Mogadishu|索马里
SriLanka LKR Sri Lanka|Colombo|斯里兰卡|科伦坡
Sudan SDG (?<!South )Sudan|Khartoum|(?<!南)苏丹|喀土穆
Sweden SEK Swed|Stockholm|Gothenburg|Malm[oö]|瑞典|斯德哥尔摩|哥德堡
Taiwan TWD NT\$|[台臺][币幣]|[台臺][积積股](?![极極])|聯發科|联发科|鴻海|鸿海|上市[櫃柜]|(?<![按去前上今明本次首全每逐連连歷历當当該该近半\d一二三四五六七八九十兩两])[年月季](?:增|[减減])(?![加長长少持產产收速幅值量资資发發税稅稿薪])|(?<![平電电視视舞後后櫃柜月站講讲看多幾几兩两百千萬万\d一二三四五六七八九十])[台臺][北中南东東](?![国國])|高雄|桃[园園]|新竹|新北市(?![场場])|基隆|嘉[义義]|屏[东東]|宜[兰蘭]|苗栗|彰化|(?<![湖河雲云越海西东東])南投(?![資资入放產产])|[云雲]林[县縣]|花[莲蓮](?!子)|澎湖
Switzerland CHF Swiss|Switzerland|Zurich|Zürich|Geneva|Basel|Bern\b|瑞士|苏黎世|日内瓦|巴塞尔
Syria SYP Syria|Damascus|叙利亚|大马士革
Tanzania TZS Tanzania|Dodoma|Dar es Salaam|Arusha|Zanzibar|坦桑尼亚
Tunisia TND Tunis|突尼斯
Uganda UGX Uganda|Kampala|Entebbe|乌干达|坎帕拉
Uruguay UYU Urugua|Montevideo|乌拉圭|蒙得维的亚
Uzbekistan UZS Uzbek|Tashkent|Samarkand|Bukhara|乌兹别克|塔什干|撒马尔罕
Vietnam VND Vietnam|Hanoi|Ho Chi Minh|Saigon|Danang|Haiphong|越南|河内|胡志明|岘港
Yemen YER Yemen|Sanaa|也门|萨那
Zambia ZMW Zambia|Lusaka|Ndola|Kitwe|Copperbelt|赞比亚|卢萨卡|基特韦|恩多拉
`
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', code = '', ...names] = line.split(' ')
      return [name, { code, names: names.join(' ') }]
    }),
)

function countryOf(name: string): Country {
  const country = COUNTRIES.get(name)
  if (!country) throw new Error(`No country is called ${name}.`)
  return country
}

/** One a line: its factor and forms, the first of which is its name; the countries, a `*` before that which most mean. */
function sharedIn(table: string): readonly Shared[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [, factor = '', all = '', of = ''] = /^(\S+) (.+): (.+)$/.exec(line) ?? []
      const forms = all.split('|')
      const [, usual] = /\*(\w+)/.exec(of) ?? []
      return {
        name: forms[0] ?? '',
        forms,
        factor: Number(factor),
        countries: of.replace('*', '').split(' ').map(countryOf),
        usual: usual === undefined ? null : countryOf(usual).code,
      }
    })
}

export const SHARED = sharedIn(`
1 ¥: *China Japan
1 kwacha|克瓦查: Malawi Zambia
1 som|soms: *Kyrgyzstan Uzbekistan
1 pesos|peso|比索|披索: Argentina Chile Colombia Cuba Dominica Mexico Philippines Uruguay
1 lei|leu|列伊: Moldova *Romania
1 盾: Indonesia Vietnam
1 kroner|krone: Denmark Norway
0.01 øre: Denmark Norway
1 crowns|kr|克朗: Czechia Denmark Iceland Norway Sweden
1 rupees|rupee|卢比: *India Mauritius Nepal Pakistan Seychelles SriLanka
1 dirhams|dirham|迪拉姆: *Emirates Morocco
1 riyals|riyal|rials|rial|里亚尔: Iran Oman Qatar *Saudi Yemen
1 dinars|dinar|第纳尔: Algeria Bahrain Iraq Jordan Kuwait Libya Serbia Tunisia
1 CFA francs|CFA: Cameroon *Senegal
1 francs|franc|法郎: Burundi Cameroon Comoros Congo Djibouti Guinea Polynesia Rwanda Senegal *Switzerland
0.01 cents|cent: Australia Canada Euro NewZealand *America
1 shillings|shilling|先令: Kenya Somalia Tanzania Uganda
`)

/** Pounds that are money; as a unit they are a mass. */
export const POUNDS = 'pounds'

/** Of the United States, unless an article says once whose they are, as `Canadian dollars`. */
const DOLLARS = 'dollars'

const YEN = '¥'

/**
 * Who sells for ¥: asked where no country is named, as who reports in yen sells for yuan too, and not in Chinese, where ¥
 * is of China.
 */
const BRANDS = 'brands'

/** 元 in an article in traditional characters. */
const YUAN = '元'

/**
 * What is no unit behind a number: pounds, the marks of `K4.2 million` and `P48 million`, and 元 in an article that is in
 * traditional characters and names Hong Kong, New Taiwan dollars or a city of the island. What is listed in Hong Kong, or
 * counted in 港元 beside it, is as often of the mainland.
 */
const OTHERS = sharedIn(`
1 dollars: America Australia Canada NewZealand Singapore
1 pounds: *Britain Egypt Lebanon Sudan Syria
1 K: Malawi Myanmar Papua *Zambia
1 P: Botswana *Philippines
1 元: Hongkong *Mainland Taiwan
1 brands: BrandsOfChina BrandsOfJapan
`)

/** By the name, with patterns that have a group for each country: alone, and with the name behind it. */
const KNOWN = new Map(
  [...SHARED, ...OTHERS].map(({ name, forms, countries, usual }) => {
    // DKK 35 million in an article tells whose its kroner are.
    const groups = countries.map(({ code, names }) => `(${names}|${code}\\b)`).join('|')
    const pattern = new RegExp(`(?<![A-Za-z])(?:${groups})`, 'g')
    const whole = new RegExp(`${pattern.source}[a-z]* ?(?:${forms.join('|')})(?![A-Za-z])`, 'g')
    const codes = countries.map(({ code }) => code)
    return [name, { pattern, whole, codes, usual }] as const
  }),
)

/** Codes of the countries that share a name of money; none of what is no such name. */
export function currenciesOf(name: string): readonly string[] {
  return KNOWN.get(name)?.codes ?? []
}

/** How far from a sum its country is looked for before all else, in code units. */
const BEFORE = 300
const AFTER = 120

/** The texts of an article, where a sum does not stand beside its country. */
export class Surroundings {
  readonly #texts: readonly string[]
  readonly #known = new Map<string, string | null>()
  readonly #whole = new Map<string, string | null>()
  readonly #names = new Map<RegExp, boolean>()
  #dollars: string | null | undefined
  #isTraditional: boolean | null = null

  /** @param texts Headline first. */
  constructor(texts: readonly string[]) {
    this.#texts = texts
  }

  get headline(): string {
    return this.#texts[0] ?? ''
  }

  /** Whether the article is in traditional Chinese. */
  get isTraditional(): boolean {
    this.#isTraditional ??= spellingOf(this.#texts.join(' ')) === 'zh-Hant'
    return this.#isTraditional
  }

  /** Code of the one country whose name stands before that of its money: `Danish crowns`; null where there are none or two. */
  wholeOf(name: string): string | null {
    const known = this.#whole.get(name)
    if (known !== undefined) return known
    const found = new Set(
      this.#texts.flatMap((text) => [...currenciesIn(simplified(text), name, 'whole')]),
    )
    const [only = null] = found.size === 1 ? found : []
    this.#whole.set(name, only)
    return only
  }

  /** Code of the dollars of the one place that the article names; null where it names another, or other money. */
  get dollarsOfOnePlace(): string | null {
    if (this.#dollars !== undefined) return this.#dollars
    const isAtHome =
      AT_HOME.test(this.headline) && !this.names(ELSEWHERE) && !this.names(OTHER_LANDS)
    const lands = new Set(
      isAtHome ? this.#texts.flatMap((text) => [...currenciesIn(text, DOLLARS)]) : [],
    )
    // A bare mark is what is asked of.
    lands.delete('USD')
    const [only = null] = lands.size === 1 ? lands : []
    this.#dollars = only
    return only
  }

  /** Whether a text has one of the names of a pattern that is a constant. */
  names(pattern: RegExp): boolean {
    const known = this.#names.get(pattern)
    if (known !== undefined) return known
    const found = this.#texts.some((text) => pattern.test(text))
    this.#names.set(pattern, found)
    return found
  }

  /** Code of the country that is named first; null where none is. */
  codeOf(name: string): string | null {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    let found: string | null = null
    for (const text of this.#texts) found ??= firstIn(simplified(text), name)
    this.#known.set(name, found)
    return found
  }
}

export const NO_SURROUNDINGS = new Surroundings([])

/** The code of a sum whose unit is a shared name; the name where nothing tells whose it is. */
export function settled(quantity: Quantity, text: string, around: Surroundings): Quantity {
  const { start, unit, currency } = quantity
  if (unit === 'lb') return poundsOf(quantity, text, around)
  if (currency === 'CNY' && BARE_YUAN.test(quantity.raw) && around.isTraditional) {
    return settled(
      { ...quantity, currency: YUAN, unit: `${YUAN}${unit?.slice(3) ?? ''}` },
      text,
      around,
    )
  }
  if (currency === POUNDS && areOfMetal(quantity, text, around)) {
    return { ...quantity, unit: 'lb', unitKind: 'mass', currency: null }
  }
  if (currency === 'USD' && BARE_DOLLARS.test(quantity.raw) && !around.names(AMERICAN)) {
    const isWord = !quantity.raw.includes('$')
    const code = (isWord ? around.wholeOf(DOLLARS) : null) ?? around.dollarsOfOnePlace ?? currency
    return { ...quantity, unit: `${code}${unit?.slice(3) ?? ''}`, currency: code }
  }
  const known = currency === null ? undefined : KNOWN.get(currency)
  if (currency === null || !known) return quantity
  const before = [...currenciesIn(text.slice(Math.max(0, start - BEFORE), start), currency)]
  // `640,000 dogs in Denmark and Sweden; it earned 188 million crowns`
  const isOfTwo = before.some((code) => code !== before[0])
  const code =
    (isOfTwo ? around.wholeOf(currency) : null) ??
    nearestOf(quantity, text, around, currency) ??
    (currency === YEN && !hasHan(text) ? nearestOf(quantity, text, around, BRANDS) : null) ??
    known.usual
  const below = unit?.slice(currency.length) ?? ''
  return { ...quantity, unit: `${code ?? currency}${below}`, currency: code }
}

/** Code of the country that is named last before a sum, else first behind it, else first in the article. */
function nearestOf(
  { start, end }: Quantity,
  text: string,
  around: Surroundings,
  name: string,
): string | null {
  return (
    [...currenciesIn(text.slice(Math.max(0, start - BEFORE), start), name)].at(-1) ??
    firstIn(text.slice(end, end + AFTER), name) ??
    around.codeOf(name)
  )
}

/** 300元, 5億元; not 人民幣5億元, 5億元人民幣, ¥300 and 300 yuan. */
const BARE_YUAN = /^[^A-Za-z¥￥人]*[^币幣民]元(?!人)/

/** $58,300 and 23 million dollars; not US$23 million, and not 23 million US dollars. */
const BARE_DOLLARS = /^[-+–]?\$|(?<!\b(?:US|U\.S\.|American)) dollars?\b/
/** Places whose dollars bear another mark, and what is sold for dollars of the United States anywhere. */
const OTHER_LANDS = new RegExp(
  `(?<![A-Za-z])(?:${[...COUNTRIES.values()]
    .filter(({ code }) => !/^(?:AUD|CAD|NZD|SGD|USD)$/.test(code))
    .map(({ names }) => names)
    .join('|')})`,
)
const ELSEWHERE =
  /\bUS\b|U\.S\.|United States|Americ|New York|Wall Street|Washington|Nasdaq|Europe|Asia|Africa|[A-Z]\$|[€£¥]/

/** Of a headline: what is paid in the dollars of the place; who mines and sells abroad reckons in those of the United States. */
const AT_HOME =
  /\b(?:teachers?|nurses?|minimum wage|tuition|rents|tenants|pensioners|households?|vouchers?)\b/i

const AMERICAN = /\bUS(?:D| dollars|\$)/

/** Pounds of a paper of that money are a sum, unless it says that something is so heavy. */
function poundsOf(quantity: Quantity, text: string, around: Surroundings): Quantity {
  const { raw, start, end } = quantity
  if (!/pounds?$/.test(raw) || WEIGHED.test(text.slice(end, end + LONGEST_WEIGHED))) return quantity
  const code = around.codeOf(POUNDS)
  // Who reads of Cairo may as well read of a catch off Alaska.
  const isSum = code === 'GBP' || (code !== null && !WEIGHS.test(sentenceOf(text, start, end)))
  return isSum ? { ...quantity, unit: code, unitKind: 'money', currency: code } : quantity
}

const WEIGHED = /^ (?:of|lighter|heavier)\b/
const LONGEST_WEIGHED = 9
const WEIGHS =
  /\b(?:weigh|catch|caught|hauled|heavy|cargo)|\b\d[\d.,]* (?:kg|kilo(?:gram)?s|ton(?:ne)?s)\b/

/** `Copper output fell to 1.1 Mt, or 24 million pounds a day`: what mines and smelters make is weighed. */
function areOfMetal({ start, end }: Quantity, text: string, around: Surroundings): boolean {
  const sentence = sentenceOf(text, start, end)
  return MADE.test(sentence) && !SOLD.test(sentence) && around.names(METALS)
}

const MADE =
  /\b(?:output|production|produc(?:es?|ed|ing)|mined|smelted|refined|shipped|yield(?:s|ed)?|reserves|stocks|Mt|tonnes|tons)\b|\b(?:mines?|smelters?|pits?|refiner(?:y|ies)|complex) (?:made|makes|make|will make)\b/
const SOLD =
  /£|\b(?:sterling|costs?|pric(?:e|es|ed)|pa(?:y|ys|id)|worth|revenues?|profits?|loss(?:es)?|loan|invest\w*|value[ds]?|budget|spen[dt]\w*|repairs?|damages?|fine[ds]?|grants?|fund(?:s|ed|ing)?|compensation|insur\w*|tax(?:es)?|money)\b/
const METALS =
  /\b(?:copper|zinc|nickel|lead (?:and|ore|mine)|cobalt|lithium|uranium|molybdenum|tin|alumini?um|magnesium|vanadium|tungsten|rare earths?)\b/i

/** The sentence that a quantity stands in. */
function sentenceOf(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - BEFORE), start)
  const after = text.slice(end, end + AFTER)
  return before.slice(before.lastIndexOf('. ') + 1) + (/^.*?(?=\. |$)/.exec(after)?.[0] ?? after)
}

const DATELINE = /^[A-Z]{3,}(?:[ -][A-Z]{2,})*\b(?!['’]| [a-z])/

/** `GABORONE - A diamond`: a place that opens a text in capitals, as it is written elsewhere; `BYD cut` is none. */
function titled(text: string): string {
  return text.replace(DATELINE, (place) => place.replace(/\B[A-Z]+/g, (end) => end.toLowerCase()))
}

function firstIn(text: string, name: string): string | null {
  return currenciesIn(text, name).next().value ?? null
}

function* currenciesIn(
  text: string,
  name: string,
  by: 'pattern' | 'whole' = 'pattern',
): Generator<string, undefined> {
  const known = KNOWN.get(name)
  if (!known) return
  for (const [, ...groups] of titled(text).matchAll(known[by])) {
    const at = groups.findIndex((group) => group !== undefined)
    const code = known.codes[at]
    if (code !== undefined) yield code
  }
}
