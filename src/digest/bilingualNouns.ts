/** Nouns of what happens: two articles about one company and a recall are of one event. */
export const EVENTS = `
fire : fire|fires|blaze : 火灾|大火|起火|失火|着火
quake : earthquake|quake|tremor : 地震
flood : flood|floods|flooding : 洪水|洪灾|水灾
storm : typhoon|hurricane|cyclone|storm : 台风|飓风|风暴|气旋
slide : landslide|landslides|mudslide|avalanche : 滑坡|泥石流|山崩|雪崩
collapse : collapse|collapsed|collapses : 坍塌|倒塌|塌方|垮塌
sinking : capsized|capsizes|sank|sinks|sinking : 沉没|倾覆|翻沉
crush : stampede|crush : 踩踏
eruption : erupted|erupts|eruption : 喷发
drought : drought : 干旱|旱灾
heatwave : heat wave|heatwave : 热浪|高温
outage : blackout|outage|power cut : 停电|宕机
coup : coup : 政变
protest : protest|protests|protesters : 抗议|示威
transfer : transfer fee|add-ons|striker|midfielder|defender : 转会|前锋|中场|后卫
retire : retires|retirement|retired : 退役|退休
award : prize|award|awarded : 奖|获奖
auction : auction|auctioned|hammer : 拍卖|成交价
bankrupt : bankruptcy|bankrupt|insolvency|insolvent : 破产|重整
blast : explosion|blast|exploded : 爆炸
crash : crash|crashed|derailed|derailment : 坠毁|坠机|相撞|脱轨
attack : attack|attacks|attacked|stabbing|stabbed|knife attack|strike on|gunman|gunmen|shooting : 袭击|攻击|枪击|枪手|持刀
hack : cyber attack|hack|hackers|ransomware : 网络攻击|黑客|勒索软件
theft : heist|theft|thieves|stole|stolen|robbery : 盗窃|失窃|被盗|抢劫
trial : court|judge|ruling|verdict|sentenced|jail : 法院|判决|判处|庭审|获刑
fine : fined|fine of : 罚款|被罚
strikes : strike|walkout|union : 罢工|工会
election : election|vote|ballot : 选举|大选|投票
truce : ceasefire|truce : 停火|休战
sanctions : sanctions|sanctioned : 制裁
ban : ban|banned|bans : 禁令|禁止|禁售
controls : export controls|curbs : 管制
merger : takeover|acquisition|merger|buy|acquire|bought|buys : 收购|并购|合并
stake : stake|shareholder : 股权|持股|入股
ipo : IPO|listing|listed|debut|flotation : 上市|招股|首发|IPO
raise : raised|raises|placement|fundraising : 募资|融资|配售
layoffs : layoffs|job cuts|lay off|cut jobs : 裁员
profit : profit|earnings|net income : 净利润|净利|利润|盈利
loss : loss|losses : 亏损
recall : recall|recalls|recalled : 召回
rates : interest rate|interest rates|rate cut|basis points : 利率|降息|加息|基点
resign : resigned|resigns|steps down|ousted : 辞职|卸任|免职
`

/** Of what news is about. Forms as in the table of names. */
export const NOUNS = `
dead : dead|killed|killing|died|deaths|death toll : 死亡|遇难|丧生|身亡
missing : missing : 失踪|失联
probe : investigation|probe|inquiry|investigators : 调查
talks : talks|negotiations|negotiators : 谈判|磋商|会谈
summit : summit : 峰会
pact : pact|agreement|framework|deal|accord : 协议|协定|签署
tariff : tariff|tariffs|duty|duties : 关税
quota : quota|quotas : 配额
export : export|exports : 出口
sale : sell|sells|sale of|sold : 出售|卖出|转让
revenue : revenue|revenues|sales : 营收|收入
deliver : deliveries|delivered|shipments|shipped : 交付|出货|交货
order : order|orders|ordered|contract : 订单|合同
invest : invest|investment|invests : 投资
plant : plant|factory|fab : 工厂
mine : mine|mines|miner|miners|mining : 矿山|矿难|铜矿|金矿|矿井|煤矿
dam : dam|hydropower|reservoir : 水电|大坝|水库
nuclear : nuclear|reactor : 核电|核能|核反应堆
restart : restart|restarts|restarted : 重启|复产
peace : peace|peace plan : 和平
army : army|troops|military : 军队|乌军|军事
coal : coal : 煤炭|煤
oil : oil|crude : 原油|石油|油价
gas : natural gas|LNG : 天然气
gold : gold|bullion : 黄金|金价
silver : silver : 白银
copper : copper : 铜
lithium : lithium : 锂
rare : rare earth|rare earths|magnets : 稀土
minerals : critical minerals|minerals : 关键矿产|矿产
steel : steel : 钢铁|钢
soy : soybean|soybeans : 大豆
grain : wheat|rice|corn|grain|harvest : 小麦|大米|玉米|粮食
fruit : orchard|orchards|apples|oranges : 水果|果园|果农|脐橙|柑橘|苹果冷库|冷库苹果|苹果期货|苹果产量|苹果产区|苹果园|苹果树
chip : chip|chips|chipmaker|chipmakers|semiconductor|semiconductors : 芯片|半导体
ai : AI|artificial intelligence : 人工智能|AI
robot : robot|robots|humanoid|robotics : 机器人|人形
robotaxi : robotaxi|robotaxis|self-driving|driverless : 无人驾驶|自动驾驶
phone : smartphone|phone|phones : 手机
car : car|cars|carmaker|automaker|vehicle|vehicles : 汽车|车企|新车
ev : electric vehicle|electric vehicles|EV|EVs : 电动车|新能源车|新能源汽车
battery : battery|batteries : 电池
storage : energy storage|storage : 储能
solar : solar|photovoltaic|polysilicon : 光伏|多晶硅|硅料
wind : wind farm|wind power|turbines : 风电
rocket : rocket|satellite|satellites|launch : 火箭|卫星|发射
ship : ship|ships|vessel|vessels|carrier|container : 船|货轮|航母|集装箱
plane : plane|aircraft|airline|jet|jets : 飞机|航班|客机|航空
rail : train|railway|rail|metro : 列车|铁路|高铁|地铁
port : port|ports|harbour|harbor|terminal : 港口|开港|港区|码头
bridge : bridge|bridges : 大桥|桥梁
vaccine : vaccine|vaccines|vaccination : 疫苗
drug : drug|drugs|pill|medicine : 药品|新药|药物
virus : virus|outbreak|epidemic|flu : 病毒|疫情|流感
broker : broker|brokers|brokerage|securities : 券商|证券
school : school|university|students : 学校|大学|学生
stores : store|stores|outlets|shops : 门店|店铺
coffee : coffee : 咖啡
tea : tea : 茶饮|奶茶|茶叶
museum : museum : 博物馆
film : film|movie|box office : 电影|票房
bond : bond|bonds : 债券|国债
shares : shares|stock|stocks : 股价|股票
currency : yuan|yen|dollar|currency : 汇率|人民币|日元
inflation : inflation|prices rose|CPI : 通胀|通货膨胀|CPI
growth : GDP|growth : GDP|增速
home : housing|property|homes|apartments|flats : 住宅|房地产|楼市|公寓
tourism : tourists|travellers|tourism|holiday : 游客|旅游|假期
backdoor : backdoor|backdoors|security : 后门|安全
law : law|bill|rules|regulation : 法案|条例|新规|办法
ceo : chief executive|chairman|CEO : 董事长|总裁|首席执行官
`
