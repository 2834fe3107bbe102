/** Where news is set: the province or city of a Chinese headline, 成都土拍. */

/** Each province with its prefectures, and cities that are well known. */
const PROVINCES = `
  河北 石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水
  山西 太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁
  内蒙古 呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布
  辽宁 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛
  吉林 长春 四平 辽源 通化 白山 松原 白城 延边
  黑龙江 哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化
  江苏 南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁
  浙江 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 义乌
  安徽 合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城
  福建 福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德
  江西 南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶
  山东 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽
  河南 郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店
  湖北 武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施
  湖南 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西
  广东 广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮
  广西 南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左
  海南 海口 三亚
  四川 成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳
  贵州 贵阳 六盘水 遵义 安顺 毕节 铜仁
  云南 昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 大理
  西藏 拉萨
  陕西 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛
  甘肃 兰州 嘉峪关 金昌 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南
  青海 西宁 海东
  宁夏 银川 石嘴山 吴忠 固原 中卫
  新疆 乌鲁木齐 克拉玛依 吐鲁番 哈密
  台湾
`

/** Of no province. */
const CITIES = '北京 天津 上海 重庆 香港 澳门'

/** Where an article is set. */
export interface Seat {
  readonly name: string
  readonly kind: 'city' | 'province'
}

/** Null for a headline that opens with anything else. */
export function seatOf(headline: string): Seat | null {
  const [, province, city] = OPENING.exec(headline) ?? []
  if (city !== undefined) return { name: city, kind: 'city' }
  return province === undefined ? null : { name: province, kind: 'province' }
}

/** Whether two are set in different cities, or in different provinces: 成都 is of 四川, and not of 陕西. */
export function areOtherSeats(one: Seat | null, other: Seat | null): boolean {
  if (one === null || other === null) return false
  return one.kind === other.kind
    ? one.name !== other.name
    : (PROVINCE_OF.get(one.name) ?? one.name) !== (PROVINCE_OF.get(other.name) ?? other.name)
}

/** What a text may call a place by that is a city or a province of China: it, its province, or a city of it. */
export function aroundSeat({ name }: Seat): readonly string[] {
  const province = PROVINCE_OF.get(name)
  if (province !== undefined) return [name, province]
  return parts.find(([own]) => own === name) ?? [name]
}

const parts = PROVINCES.trim()
  .split('\n')
  .map((line) => line.trim().split(' '))
const provinces = parts.map(([province]) => province)
const cities = [...CITIES.split(' '), ...parts.flatMap(([, ...own]) => own)]
const PROVINCE_OF: ReadonlyMap<string, string> = new Map(
  parts.flatMap(([province = '', ...own]) => own.map((city) => [city, province] as const)),
)
/** 春节假期海南…, 9月上海…, 前三季度江苏… */
const TIME =
  '(?:(?:今年|去年|20\\d\\d年)?(?:春节|元旦|清明|五一|端午|中秋|国庆|双节|暑期|寒假)?(?:假期|黄金周|长假)?(?:[1-9]\\d?月|前?[一二三四]季度|前?\\d+个?月|[上下]半年|全年)?(?:期间)?)'

const OPENING = new RegExp(
  `^[“《]?${TIME}(?:(${provinces.join('|')})(?:省|自治区)?)?(${cities.join('|')})?`,
  'u',
)
