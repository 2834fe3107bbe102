/** Names of money that several countries have, and whose it is in a text: pesos, kroner, 克朗. */
import { spellingOf } from '../../../text/lang.ts'
import { simplified } from '../../../text/simplified.ts'
import type { Quantity } from '../figure.ts'

interface Shared {
  /** What stands for it where nothing tells whose it is. */
  readonly name: string
  readonly forms: readonly string[]
  /** Of it in one of the currency. */
  readonly factor: number
  /** Codes by the country, a word of {@link COUNTRIES}. */
  readonly codes: Readonly<Record<string, string>>
  /** Of the country that most mean by it; null where there is none. */
  readonly usual: string | null
}

const COUNTRIES = {
  America: String.raw`U\.S\.|United States|America|New York|(?<![A-Z])\$`,
  Algeria: 'Algeria|Algiers|阿尔及利亚',
  Argentina:
    'Argentin|Buenos Aires|Rosario|C[oó]rdoba|Mendoza|阿根廷|布宜诺斯艾利斯|罗萨里奥|巴拉那河',
  Australia: String.raw`Australia|Sydney|Melbourne|Perth\b|Brisbane|Adelaide|Canberra|Queensland|New South Wales|Tasmania|A\$`,
  Bahrain: 'Bahrain|巴林',
  Botswana: 'Botswana|Gaborone|Francistown|博茨瓦纳|哈博罗内',
  Britain: String.raw`Brit(?:ain|ish)\b|U\.?K\b|England|English|Scot(?:land|tish)|Wales|Welsh|London|sterling|英国|伦敦|苏格兰`,
  Burundi: 'Burundi|Bujumbura|布隆迪|布琼布拉',
  Cameroon: 'Cameroon|Gabon|Chad|Congo-Brazzaville|喀麦隆|加蓬|乍得',
  Canada: String.raw`Canad|Toronto|Vancouver|Montreal|C\$`,
  China:
    'Chin(?:a|ese)|Beijing|Shanghai|Shenzhen|Hangzhou|Guangdong|Hong Kong|yuan|中国|北京|上海|深圳|人民币',
  Mainland: '人民[币幣]|中[国國]|[内內]地|北京|上海|深圳|[广廣]州|杭州|A股|香港|港[元币幣]',
  Chile:
    'Chile|Santiago|Valpara|Antofagasta|Atacama|Calama|Chilo[eé]|Puerto Montt|智利|圣地亚哥|阿塔卡马|奇洛埃',
  Colombia: 'Colombia|Bogot[aá]|Medell[ií]n|Cali\\b|Barranquilla|哥伦比亚|波哥大',
  Congo: 'Congo|Kinshasa|刚果（?金|金沙萨',
  Comoros: 'Comor|Moroni|Moh[eé]li|Anjouan|科摩罗|莫罗尼',
  Cuba: 'Cuba|Havana|古巴|哈瓦那',
  Czechia: 'Czech|Prague|Brno|Ostrava|Plze[nň]|Bohemi|Moravi|捷克|布拉格|布尔诺',
  Denmark:
    'Denmark|Danish|Danes?\\b|Copenhagen|Aarhus|Odense|Aalborg|Esbjerg|Jutland|Faroe|Greenland|T[oó]rshavn|Su[ðd]uroy|Nuuk|Bornholm|Novo Nordisk|Ørsted\\b|Lego\\b|丹麦|哥本哈根|格陵兰|法罗群岛|诺和诺德|沃旭|乐高',
  Djibouti: 'Djibouti|吉布提',
  Dominica: 'Dominican|Santo Domingo|多米尼加',
  Egypt: 'Egypt|Cairo|埃及|开罗',
  Emirates: 'Emirat|U\\.?A\\.?E\\b|Dubai|Abu Dhabi|阿联酋|迪拜|阿布扎比',
  Euro: String.raw`euros?\b|€|Austria|Belgi|Dutch|Finland|Finnish|France|French|German|Greece|Greek|Ireland|Irish|Ital(?:y|ian)|Malt(?:a|ese)\b|Netherlands|Portug|Sloven|Spain|Spanish`,
  Guinea: '(?<!Papua New |Equatorial )Guinea(?!-Bissau)|Conakry|(?<!新|赤道)几内亚|科纳克里',
  // What is listed there earns yuan as often.
  Hongkong: '香港(?!上市|联合?交易所|联交所|股市|挂牌)|本港|港府|港人(?!士)',
  Iceland: 'Iceland|Reykjav|冰岛',
  Indonesia: 'Indonesia|Jakarta|Java\\b|Bali\\b|Sumatra|印尼|印度尼西亚|雅加达',
  India:
    'India(?!n?a(?:polis)?\\b)|Delhi|Mumbai|Kolkata|Chennai|Bengaluru|Hyderabad|Bihar|Pradesh|Kerala|Gujarat|Rajasthan|Maharashtra|Tamil Nadu|Odisha|Assam|Patna|Jaipur|Lucknow|Ahmedabad|Pune\\b|印度(?!尼)|新德里|孟买',
  Iran: 'Iran|Tehran|伊朗|德黑兰',
  Iraq: 'Iraq|Baghdad|Basra|伊拉克|巴格达',
  Japan: 'Japan|Tokyo|Osaka|Kyoto|Nagoya|Hokkaido|yen\\b|日本|东京|大阪|京都|名古屋|北海道|日元',
  Jordan: 'Jordan|Amman|约旦|安曼',
  Kenya:
    'Kenya|Nairobi|Nyeri|Nanyuki|Naivasha|Thika\\b|Kitale|Malindi|Mombasa|Kisumu|Nakuru|Eldoret|Kericho|肯尼亚|内罗毕|蒙巴萨|纳库鲁|基苏木',
  Kuwait: 'Kuwait|科威特',
  Kyrgyzstan: 'Kyrgyz|Bishkek|Osh\\b|Karakol|吉尔吉斯|比什凯克',
  Lebanon: 'Leban|Beirut|黎巴嫩|贝鲁特',
  Libya: 'Libya|Tripoli|利比亚|的黎波里',
  Malawi: 'Malawi|Lilongwe|Blantyre|马拉维',
  Mauritius: 'Mauriti|Port Louis|Rodrigues|毛里求斯|罗德里格斯岛',
  Mexico:
    'Mexic|Oaxaca|Guadalajara|Monterrey|Puebla|Veracruz|Zacatecas|Fresnillo|Sonora|Chiapas|Jalisco|墨西哥|普埃布拉|瓜达拉哈拉|蒙特雷|瓦哈卡',
  Moldova: 'Moldov|Chi[sș]in[aă]u|Transnistria|摩尔多瓦|基希讷乌',
  Morocco:
    'Morocc|Casablanca|Rabat|Marrakesh|Tangier|Agadir|摩洛哥|卡萨布兰卡|丹吉尔|马拉喀什|阿加迪尔',
  Myanmar: 'Myanmar|Burm(?:a|ese)\\b|Yangon|Mandalay|缅甸|仰光|曼德勒',
  Nepal: 'Nepal|Kathmandu|尼泊尔|加德满都',
  NewZealand: String.raw`New Zealand|Auckland|Wellington|NZ\$`,
  Norway:
    'Norway|Norwegian|Oslo|Bergen|Trondheim|Stavanger|Troms|Bodø|Mo i Rana|Svalbard|Equinor|挪威|奥斯陆|卑尔根',
  Oman: 'Oman|Muscat|Duqm|Sohar\\b|Salalah|阿曼|马斯喀特|杜库姆|苏哈尔|塞拉莱',
  Pakistan:
    'Pakistan|Karachi|Lahore|Islamabad|Sindh|Peshawar|Quetta|Rawalpindi|巴基斯坦|卡拉奇|拉合尔|伊斯兰堡',
  Papua: 'Papua|Port Moresby|Bougainville|巴布亚|莫尔兹比港|布干维尔',
  Polynesia:
    'Polynesia|Tahiti|Papeete|New Caledonia|Noum[eé]a|波利尼西亚|大溪地|塔希提|新喀里多尼亚|努美阿',
  Philippines: 'Philippin|Filipin|Manila|Cebu|Davao|Luzon|Mindanao|Quezon|Palawan|菲律宾|马尼拉',
  Qatar: 'Qatar|Doha|卡塔尔|多哈',
  Romania: 'Romania|Bucharest|Cluj|罗马尼亚|布加勒斯特',
  Rwanda: 'Rwanda|Kigali|卢旺达|基加利',
  Saudi: 'Saudi|Riyadh|Jeddah|沙特|利雅得|吉达',
  Senegal:
    'Senegal|Dakar|Ivory Coast|Ivorian|C[oô]te d.Ivoire|Abidjan|Mali\\b|Burkina|Benin|Togo|Niger\\b|塞内加尔|科特迪瓦|马里|布基纳|贝宁|多哥|尼日尔(?!利)',
  Serbia: 'Serbia|Belgrade|塞尔维亚|贝尔格莱德',
  Seychelles: 'Seychell|Praslin|塞舌尔',
  Somalia: 'Somali|Mogadishu|索马里',
  SriLanka: 'Sri Lanka|Colombo|斯里兰卡|科伦坡',
  Sudan: '(?<!South )Sudan|Khartoum|(?<!南)苏丹|喀土穆',
  Sweden: 'Swed|Stockholm|Gothenburg|Malm[oö]|瑞典|斯德哥尔摩|哥德堡',
  // `平台北上`, `電視台中標` and `湖南投資` name no city.
  Taiwan: String.raw`NT\$|[台臺][币幣]|(?<![平電电視视舞後后櫃柜月站講讲看多幾几兩两百千萬万\d一二三四五六七八九十])[台臺][北中南东東](?![国國])|高雄|桃[园園]|新竹|新北市(?![场場])|基隆|嘉[义義]|屏[东東]|宜[兰蘭]|苗栗|彰化|(?<![湖河雲云越海西东東])南投(?![資资入放產产])|[云雲]林[县縣]|花[莲蓮](?!子)|澎湖`,
  Switzerland: 'Swiss|Switzerland|Zurich|Zürich|Geneva|Basel|Bern\\b|瑞士|苏黎世|日内瓦|巴塞尔',
  Syria: 'Syria|Damascus|叙利亚|大马士革',
  Tanzania: 'Tanzania|Dodoma|Dar es Salaam|Arusha|Zanzibar|坦桑尼亚',
  Tunisia: 'Tunis|突尼斯',
  Uganda: 'Uganda|Kampala|Entebbe|乌干达|坎帕拉',
  Uruguay: 'Urugua|Montevideo|乌拉圭|蒙得维的亚',
  Uzbekistan: 'Uzbek|Tashkent|Samarkand|Bukhara|乌兹别克|塔什干|撒马尔罕',
  Vietnam: 'Vietnam|Hanoi|Ho Chi Minh|Saigon|Danang|Haiphong|越南|河内|胡志明|岘港',
  Yemen: 'Yemen|Sanaa|也门|萨那',
  Zambia: 'Zambia|Lusaka|Ndola|Kitwe|Copperbelt|赞比亚|卢萨卡|基特韦|恩多拉',
} as const

type Country = keyof typeof COUNTRIES

function shared(
  forms: string,
  codes: Partial<Record<Country, string>>,
  usual: string | null = null,
  factor = 1,
): Shared {
  const all = forms.split('|')
  return { name: all[0] ?? '', forms: all, factor, codes, usual }
}

export const SHARED: readonly Shared[] = [
  shared('¥', { China: 'CNY', Japan: 'JPY' }, 'CNY'),
  shared('kwacha|克瓦查', { Malawi: 'MWK', Zambia: 'ZMW' }),
  shared('som|soms', { Kyrgyzstan: 'KGS', Uzbekistan: 'UZS' }, 'KGS'),
  shared('pesos|peso|比索|披索', {
    Argentina: 'ARS',
    Chile: 'CLP',
    Colombia: 'COP',
    Cuba: 'CUP',
    Dominica: 'DOP',
    Mexico: 'MXN',
    Philippines: 'PHP',
    Uruguay: 'UYU',
  }),
  shared('lei|leu|列伊', { Moldova: 'MDL', Romania: 'RON' }, 'RON'),
  shared('盾', { Indonesia: 'IDR', Vietnam: 'VND' }),
  shared('kroner|krone', { Denmark: 'DKK', Norway: 'NOK' }),
  shared('øre', { Denmark: 'DKK', Norway: 'NOK' }, null, 0.01),
  shared('crowns|kr|克朗', {
    Czechia: 'CZK',
    Denmark: 'DKK',
    Iceland: 'ISK',
    Norway: 'NOK',
    Sweden: 'SEK',
  }),
  shared(
    'rupees|rupee|卢比',
    {
      India: 'INR',
      Mauritius: 'MUR',
      Nepal: 'NPR',
      Pakistan: 'PKR',
      Seychelles: 'SCR',
      SriLanka: 'LKR',
    },
    'INR',
  ),
  shared('dirhams|dirham|迪拉姆', { Emirates: 'AED', Morocco: 'MAD' }, 'AED'),
  shared(
    'riyals|riyal|rials|rial|里亚尔',
    { Iran: 'IRR', Oman: 'OMR', Qatar: 'QAR', Saudi: 'SAR', Yemen: 'YER' },
    'SAR',
  ),
  shared('dinars|dinar|第纳尔', {
    Algeria: 'DZD',
    Bahrain: 'BHD',
    Iraq: 'IQD',
    Jordan: 'JOD',
    Kuwait: 'KWD',
    Libya: 'LYD',
    Serbia: 'RSD',
    Tunisia: 'TND',
  }),
  shared('CFA francs|CFA', { Cameroon: 'XAF', Senegal: 'XOF' }, 'XOF'),
  shared(
    'francs|franc|法郎',
    {
      Burundi: 'BIF',
      Cameroon: 'XAF',
      Comoros: 'KMF',
      Congo: 'CDF',
      Djibouti: 'DJF',
      Guinea: 'GNF',
      Polynesia: 'XPF',
      Rwanda: 'RWF',
      Senegal: 'XOF',
      Switzerland: 'CHF',
    },
    'CHF',
  ),
  shared(
    'cents|cent',
    { Australia: 'AUD', Canada: 'CAD', Euro: 'EUR', NewZealand: 'NZD', America: 'USD' },
    'USD',
    0.01,
  ),
  shared('shillings|shilling|先令', {
    Kenya: 'KES',
    Somalia: 'SOS',
    Tanzania: 'TZS',
    Uganda: 'UGX',
  }),
]

/** Pounds that are money; as a unit they are a mass. */
export const POUNDS = shared(
  'pounds',
  { Britain: 'GBP', Egypt: 'EGP', Lebanon: 'LBP', Sudan: 'SDG', Syria: 'SYP' },
  'GBP',
)

/** `K4.2 million`: a mark before a sum, and no unit behind one. */
const KWACHA_OR_KINA = shared(
  'K',
  { Malawi: 'MWK', Myanmar: 'MMK', Papua: 'PGK', Zambia: 'ZMW' },
  'ZMW',
)

/** `P48 million` */
const PULA_OR_PESO = shared('P', { Botswana: 'BWP', Philippines: 'PHP' }, 'PHP')

/**
 * 元 in an article that is in traditional characters and names Hong Kong, New Taiwan dollars or a city of the
 * island. What is listed in Hong Kong, or counted in 港元 beside it, is as often of the mainland.
 */
const YUAN = shared('元', { Hongkong: 'HKD', Mainland: 'CNY', Taiwan: 'TWD' }, 'CNY')

/** By the name, with patterns that have a group for each country: alone, and with the name behind it. */
const KNOWN = new Map(
  [...SHARED, POUNDS, KWACHA_OR_KINA, PULA_OR_PESO, YUAN].map(({ name, forms, codes, usual }) => {
    const countries = Object.keys(codes) as Country[]
    // DKK 35 million in an article tells whose its kroner are.
    const groups = countries
      .map((country) => `(${COUNTRIES[country]}|${codes[country]}\\b)`)
      .join('|')
    const pattern = new RegExp(`(?<![A-Za-z])(?:${groups})`, 'g')
    const whole = new RegExp(`${pattern.source}[a-z]* ?(?:${forms.join('|')})(?![A-Za-z])`, 'g')
    return [name, { pattern, whole, codes: Object.values(codes), usual }] as const
  }),
)

/** How far from a sum its country is looked for before all else, in code units. */
const BEFORE = 300
const AFTER = 120

/** The texts of an article, where a sum does not stand beside its country. */
export class Surroundings {
  readonly #texts: readonly string[]
  readonly #known = new Map<string, string | null>()
  readonly #whole = new Map<string, string | null>()
  #isTraditional: boolean | null = null

  /** @param texts Headline first. */
  constructor(texts: readonly string[]) {
    this.#texts = texts
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
  const { start, end, unit, currency } = quantity
  if (unit === 'lb')
    return isBritish(quantity, text, around) ? { ...quantity, ...STERLING } : quantity
  if (currency === 'CNY' && BARE_YUAN.test(quantity.raw) && around.isTraditional) {
    return settled(
      { ...quantity, currency: YUAN.name, unit: `${YUAN.name}${unit?.slice(3) ?? ''}` },
      text,
      around,
    )
  }
  const known = currency === null ? undefined : KNOWN.get(currency)
  if (currency === null || !known) return quantity
  const before = [...currenciesIn(text.slice(Math.max(0, start - BEFORE), start), currency)]
  // `640,000 dogs in Denmark and Sweden; it earned 188 million crowns`
  const isOfTwo = before.some((code) => code !== before[0])
  const code =
    (isOfTwo ? around.wholeOf(currency) : null) ??
    before.at(-1) ??
    firstIn(text.slice(end, end + AFTER), currency) ??
    around.codeOf(currency) ??
    known.usual
  const below = unit?.slice(currency.length) ?? ''
  return { ...quantity, unit: `${code ?? currency}${below}`, currency: code }
}

/** 300元, 5億元; not 人民幣5億元, 5億元人民幣, ¥300 and 300 yuan. */
const BARE_YUAN = /^[^A-Za-z¥￥人]*[^币幣民]元(?!人)/

const STERLING = { unit: 'GBP', unitKind: 'money', currency: 'GBP' } as const

/** What a British paper calls pounds costs so much, unless it says that it is so heavy. */
function isBritish({ raw, end }: Quantity, text: string, around: Surroundings): boolean {
  if (!/pounds?$/.test(raw) || WEIGHED.test(text.slice(end, end + LONGEST_WEIGHED))) return false
  return around.codeOf(POUNDS.name) === 'GBP'
}

const WEIGHED = /^ (?:of|lighter|heavier)\b/
const LONGEST_WEIGHED = 9

const DATELINE = /^[A-Z]{3,}(?:[ -][A-Z]{2,})*\b/

/** `GABORONE - A diamond`: a place that opens a text in capitals, as it is written elsewhere. */
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
