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
blacklist : entity list|blacklist|blacklisted : 实体清单|黑名单
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
tungsten : tungsten : 钨
hafnium : hafnium : 铪
zirconium : zirconium : 锆
gallium : gallium : 镓
germanium : germanium : 锗
antimony : antimony : 锑
niobium : niobium|ferroniobium : 铌
nickel : nickel : 镍
cobalt : cobalt : 钴
tin : tin : 锡矿|精锡|锡价|沪锡
zinc : zinc : 锌
aluminium : aluminium|aluminum|smelter : 铝
uranium : uranium : 铀
graphite : graphite : 石墨
potash : potash|fertiliser|fertilizer : 钾肥|化肥
palm : palm oil : 棕榈油
sugar : sugar : 食糖|白糖|糖厂
cocoa : cocoa : 可可
cotton : cotton : 棉花
rubber : rubber : 橡胶
beef : beef|cattle : 牛肉|肉牛
pork : pork|pigs|hogs : 猪肉|生猪
egg : eggs|hens|poultry : 鸡蛋|蛋鸡|禽
fish : salmon|tuna|fishery|fishing : 三文鱼|金枪鱼|渔业|渔场
beer : beer|brewer|brewery : 啤酒
wine : wine|vineyard|winery : 葡萄酒|酒庄
liquor : baijiu|liquor : 白酒
tobacco : tobacco|cigarettes : 烟草|香烟
hydrogen : hydrogen|electrolyser : 氢能|绿氢|氢气
grid : grid|transmission line|cable : 电网|输电|海缆|电缆
datacentre : data center|data centre|data centers|data centres : 数据中心
tunnel : tunnel : 隧道
canal : canal : 运河
ferry : ferry : 渡轮|渡船
road : motorway|highway|expressway : 高速公路|公路
cablecar : cable car|gondola lift : 缆车|索道
airport : airport|runway : 机场|跑道
lightrail : light rail|light railway|tram : 轻轨|有轨电车
submarine : submarine : 潜艇
marathon : marathon : 马拉松
football : football|soccer|goalkeeper : 足球|足协|球迷
tennis : tennis : 网球
cycling : cyclist|cycling : 自行车赛|骑行
swimming : swimmer|swimming : 游泳
chess : chess : 国际象棋
doping : doping|banned substance|positive test : 兴奋剂|禁药|药检
tomb : tomb|grave|burial : 墓葬|古墓|汉墓|墓室
slips : bamboo slips : 竹简|汉简
shipwreck : shipwreck|wreck : 沉船
fossil : fossil|dinosaur : 化石|恐龙
forgery : forgery|forged|forging|fake : 伪造|伪作|赝品|假冒
painting : painting|painter|canvas : 画作|油画|名画
opera : opera|theatre|theater : 歌剧|剧院|剧场
novel : novel|novelist|author : 小说|作家
game : video game|game studio : 游戏
concert : concert|tour : 演唱会|巡演|音乐会
zoo : zoo|panda|elephant : 动物园|大熊猫|大象
whale : whale|dolphin : 鲸|海豚
measles : measles : 麻疹
cholera : cholera : 霍乱
dengue : dengue : 登革热
ebola : ebola|marburg : 埃博拉|马尔堡
malaria : malaria : 疟疾
birdflu : bird flu|avian flu : 禽流感
swinefever : swine fever : 猪瘟
cancer : cancer|tumour|tumor : 癌症|肿瘤|抗癌
trialdrug : clinical trial|phase three|phase 3 : 临床试验|III期|三期
poison : poisoning|poisoned|salmonella : 中毒|沙门氏菌
hospital : hospital|clinic : 医院|诊所
asteroid : asteroid|comet : 小行星|彗星
telescope : telescope|observatory : 望远镜|天文台
moon : moon|lunar : 月球|探月|登月
glacier : glacier : 冰川
volcano : volcano : 火山
wildfire : wildfire|wildfires|forest fire : 山火|林火|森林大火
bank : central bank : 央行
deposit : depositors|deposits : 存款|储户
insurer : insurer|insurance : 保险
pension : pension|pensions : 养老金|退休金
wage : minimum wage|wages : 最低工资|工资
tax : tax|levy|excise : 税
subsidy : subsidy|subsidies|grants : 补贴
licence : licence|licences|license|licenses|permit|permits : 许可证|许可|牌照
ferrywreck : lifeboat|coastguard|coast guard : 海警|海岸警卫队
appstore : app store : 应用商店
patent : patent|patents : 专利
data : data breach|data leak : 数据泄露|泄露
bubbletea : bubble tea : 奶茶
cement : cement : 水泥
toys : toy|toys : 玩具
textile : textile|garment|garments : 纺织|服装
water : water supply|drinking water|desalination : 供水|饮用水|海水淡化
police : police : 警方|警察
church : church|cathedral : 教堂
temple : temple : 寺庙|寺
refugees : refugees|migrants|asylum : 难民|移民
dividend : dividend|dividends : 分红|派息|股息
buyback : buyback|buy back : 回购
restructure : restructuring|creditors|bondholders : 重组|债权人
`
