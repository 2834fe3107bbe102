/**
 * What invented news is about: thirty topics with the words each uses in both languages. All of it is
 * made up; the words of one topic return in its articles, so that a topic has its own vocabulary.
 */

export interface TopicWords {
  /** As the dump's head names it. */
  readonly name: string
  readonly en: readonly string[]
  readonly zh: readonly string[]
}

const TABLE = `
稀土永磁|rare earth, magnet, neodymium, dysprosium, smelting quota, oxide|稀土, 磁材, 氧化镨钕, 镝铁, 分离产能, 配额
黄金珠宝|gold jewellery, bullion, bracelet, craft fee, pawnshop, carat|黄金, 首饰, 金条, 工费, 典当, 足金
光伏组件|solar module, polysilicon, wafer, inverter, silver paste, rooftop|光伏, 硅料, 硅片, 逆变器, 银浆, 分布式
新式茶饮|milk tea, franchise, fruit syrup, kiosk, tapioca, loyalty card|茶饮, 加盟商, 果酱, 门店, 奶茶, 会员
锂电储能|lithium battery, cathode, electrolyte, storage cabinet, separator, cell|锂电, 正极, 电解液, 储能柜, 隔膜, 电芯
半导体|semiconductor, lithography, foundry, etching, packaging, photoresist|半导体, 光刻机, 晶圆, 刻蚀, 封装, 光刻胶
氢能|hydrogen, electrolyser, fuel cell, pipeline, ammonia, tank|氢能, 电解槽, 燃料电池, 管道, 合成氨, 储罐
钢铁|steel, rebar, blast furnace, iron ore, coking coal, coil|钢铁, 螺纹钢, 高炉, 铁矿石, 焦煤, 热卷
生猪养殖|hog farming, piglet, feed, slaughter, sow, disease control|生猪, 仔猪, 饲料, 屠宰, 母猪, 防疫
白酒|liquor, distillery, sorghum, banquet, cellar, wholesale list|白酒, 酒厂, 高粱, 宴席, 窖池, 批价
房地产|property, presale, mortgage, developer, landlord, vacancy|房地产, 预售, 按揭, 开发商, 房东, 空置率
汽车出口|car export, dealership, gearbox, tariff, assembly line, hybrid|汽车出口, 经销商, 变速箱, 关税, 总装线, 混动
航运|shipping, container, freight, charter, berth, tanker|航运, 集装箱, 运价, 租船, 泊位, 油轮
天然气|natural gas, regasification, cargo, well, storage cavern, spot cargo|天然气, 气化站, 货船, 气井, 储气库, 现货
铜铝|copper, aluminium, cathode plate, bauxite, alumina, scrap|铜价, 电解铝, 阴极铜, 铝土矿, 氧化铝, 废料
医药研发|drug trial, antibody, licence deal, reimbursement, biopsy, vaccine|临床试验, 抗体, 授权交易, 医保, 活检, 疫苗
人工智能|artificial intelligence, model, inference, accelerator, data centre, prompt|人工智能, 大模型, 推理, 加速卡, 数据中心, 智算
机器人|robot, actuator, reducer, gripper, sensor, warehouse|机器人, 执行器, 减速器, 夹爪, 传感器, 仓库
低空经济|drone, airfield, rotor, parcel, airworthiness, ground crew|无人机, 起降场, 旋翼, 包裹, 适航, 地勤
跨境电商|online store, parcel duty, livestream, return rate, fulfilment, coupon|电商, 小包税, 直播, 退货率, 履约, 优惠券
旅游酒店|tourism, hotel, occupancy, visa, cruise, booking|旅游, 酒店, 入住率, 签证, 邮轮, 预订
体育产业|sports, stadium, sponsorship, league, sneaker, broadcast|体育, 场馆, 赞助, 联赛, 球鞋, 转播
游戏影视|video game, cinema, studio, licence number, streaming, animation|游戏, 影院, 工作室, 版号, 流媒体, 动画
保险理财|insurance, premium, annuity, solvency, claim, wealth product|保险, 保费, 年金, 偿付能力, 理赔, 理财
银行信贷|bank lending, deposit, interest margin, bad loan, provision, reserve ratio|信贷, 存款, 息差, 不良率, 拨备, 准备金
农产品|soybean, sugar, cotton, orchard, irrigation, harvest|大豆, 白糖, 棉花, 果园, 灌溉, 收成
化工新材料|chemicals, resin, methanol, coating, fibre, catalyst|化工, 树脂, 甲醇, 涂料, 纤维, 催化剂
环保水务|water treatment, sludge, landfill, desalination, meter, sewage|水务, 污泥, 填埋场, 海水淡化, 水表, 污水
造船军工|shipyard, frigate, sonar, hull, propeller, order book|船厂, 护卫舰, 声呐, 船体, 螺旋桨, 手持订单
快递物流|courier, sorting hub, cold chain, trucking, locker, route|快递, 分拨中心, 冷链, 货运, 快递柜, 线路`

export const TOPICS: readonly TopicWords[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [name = '', en = '', zh = ''] = line.split('|')
    return { name, en: en.split(', '), zh: zh.split(', ') }
  })

const CITIES =
  'Sou Hu,Xin Lang,Zheng Quan,Huan Qiu,Di Yi,Jing Ji,Jie Mian,Peng Pai,Cai Lian,Hu Xiu'.split(',')
const ENDINGS = ['Cai Jing', 'Shi Bao', 'Wang', 'Ri Bao']

/** Forty publishers, in pinyin as dumps name them, every fifth in Chinese. */
export const SOURCES: readonly string[] = CITIES.flatMap((city, at) =>
  ENDINGS.map((ending, part) =>
    (at * ENDINGS.length + part) % 5 === 4
      ? `${'东南西北中江海山河湖'.charAt(at)}方${['财经', '时报', '周刊', '日报'][part]}`
      : `${city} ${ending}`,
  ),
)

export const PLACES_EN =
  'Jiangsu,Guangdong,Inner Mongolia,Hamburg,Jakarta,Perth,Chile,Kazakhstan,Ohio,Seoul,Rotterdam,Lagos,Sichuan,Hunan,Texas,Osaka'.split(
    ',',
  )
export const PLACES_ZH =
  '江苏,广东,内蒙古,汉堡,雅加达,珀斯,智利,哈萨克斯坦,俄亥俄,首尔,鹿特丹,拉各斯,四川,湖南,得克萨斯,大阪'.split(
    ',',
  )

/** Verbs with the three forms that a reader may type instead of the one that is written. */
export const VERBS =
  'expand expanded expanding,reduce reduced reducing,build built building,review reviewed reviewing,supply supplied supplying,ship shipped shipping,refine refined refining,delay delayed delaying,import imported importing,store stored storing,recycle recycled recycling,audit audited auditing,price priced pricing,finance financed financing,upgrade upgraded upgrading,suspend suspended suspending'
    .split(',')
    .map((forms) => forms.split(' '))

export const NOUNS =
  'capacity,margin,demand,inventory,contract,subsidy,customer,supplier,warehouse,plant,licence,shortage,policy,forecast,order,shipment,cost,factory,profit,dispute,investment,regulator,survey,workforce,competitor,outlook,product,quarter,market,agreement'.split(
    ',',
  )
export const ADJECTIVES =
  'steady,fragile,rapid,uneven,modest,seasonal,temporary,regional,domestic,overseas,technical,cautious,persistent,sharp,gradual,structural'.split(
    ',',
  )
export const NOUNS_ZH =
  '产能,毛利率,需求,库存,合同,补贴,客户,供应商,仓储,工厂,牌照,缺口,政策,预期,订单,发货量,成本,利润,纠纷,投资,监管,调研,员工,竞争对手,前景,产品,季度,市场,协议,价格'.split(
    ',',
  )
export const VERBS_ZH =
  '扩张,压缩,复核,供应,交付,精炼,推迟,进口,储备,回收,审计,调价,融资,升级,暂停,整合'.split(',')
