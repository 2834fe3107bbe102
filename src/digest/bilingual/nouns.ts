/** Of what news is about. Forms as in the table of places. */
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
solar : solar|photovoltaic|polysilicon|solar-powered|photovoltaics : 光伏|多晶硅|硅料|太阳能
wind : wind farm|wind power|turbines : 风电
rocket : rocket|satellite|satellites|launch : 火箭|卫星|发射
ship : ship|ships|vessel|vessels|carrier|container|tug|tugs|tugboat|freighter|liner : 船|货轮|航母|集装箱|拖轮|轮船|货船|商船
plane : plane|aircraft|airline|jet|jets : 飞机|航班|客机|航空
rail : train|railway|rail|metro|subway train|subway station|subway line|subways|London Underground|commuter train|commuter trains : 列车|铁路|高铁|地铁|捷运|通勤列车
port : port|ports|harbour|harbor|terminal|pier|piers|wharf|quay|quays|dock|docks|berth|berths : 港口|开港|港区|码头|封港|泊位|栈桥
bridge : bridge|bridges : 大桥|桥梁
vaccine : vaccine|vaccines|vaccination : 疫苗
drug : drug|drugs|pill|medicine : 药品|新药|药物
virus : virus|outbreak|epidemic|flu : 病毒|疫情|流感
broker : broker|brokers|brokerage|securities : 券商|证券
school : school|university|students : 学校|大学|学生
stores : store|stores|outlets|shops : 门店|店铺
coffee : coffee|robusta|arabica : 咖啡|罗布斯塔|阿拉比卡
tea : tea|bubble tea : 茶饮|奶茶|茶叶
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
pork : pork|pigs|hogs|piglets|sows : 猪肉|生猪|仔猪|猪价
egg : eggs|hens|poultry|egg : 鸡蛋|蛋鸡|禽
fish : salmon|tuna|fishery|fishing|fishermen|anglers|trawler|sturgeon|caviar|cod|herring|mackerel|trawlers|fisherman|fisheries : 三文鱼|金枪鱼|渔业|渔场|渔民|渔船|捕捞|鲟鱼|鱼子酱|鳕鱼|鲱鱼|鲭鱼|渔获|拖网|渔港
beer : beer|brewer|brewery : 啤酒
wine : wine|vineyard|winery|vineyards|winemaker|winemakers|wineries : 葡萄酒|酒庄|葡萄园|红酒
liquor : baijiu|liquor : 白酒
tobacco : tobacco|cigarettes : 烟草|香烟
hydrogen : hydrogen|electrolyser : 氢能|绿氢|氢气
grid : grid|transmission line|cable : 电网|输电|海缆|电缆
datacentre : data center|data centre|data centers|data centres : 数据中心
tunnel : tunnel|tunnels : 隧道|地道
canal : canal|canals|ship lock|lock gate : 运河|船闸|闸门
ferry : ferry|ferries : 渡轮|渡船|客轮|客船|轮渡
road : motorway|highway|expressway : 高速公路|公路
cablecar : cable car|gondola lift : 缆车|索道
airport : airport|runway|airports|runways : 机场|跑道
lightrail : light rail|light railway|tram : 轻轨|有轨电车
submarine : submarine : 潜艇
marathon : marathon : 马拉松
football : football|soccer|goalkeeper|footballer|footballers|goalkeepers|goalie : 足球|足协|球迷|守门员|足坛|男足|女足
tennis : tennis : 网球
cycling : cyclist|cycling : 自行车赛|骑行
swimming : swimmer|swimming|swimmers : 游泳|泳将|泳坛
chess : chess : 国际象棋
doping : doping|banned substance|positive test : 兴奋剂|禁药|药检
tomb : tomb|grave|burial|tombs|graves : 墓葬|古墓|汉墓|墓室|墓地
slips : bamboo slips : 竹简|汉简
shipwreck : shipwreck|wreck|wrecks : 沉船|古船
fossil : fossil|dinosaur|fossils|dinosaurs|mammoth : 化石|恐龙|猛犸|恐龙骨
forgery : forgery|forged|forging|fake|forger|forgeries|counterfeit|counterfeits : 伪造|伪作|赝品|假冒|假货|仿冒|造假|冒牌
painting : painting|painter|canvas : 画作|油画|名画
opera : opera|theatre|theater : 歌剧|剧院|剧场
novel : novel|novelist|author : 小说|作家
game : video game|game studio : 游戏
concert : concert|tour : 演唱会|巡演|音乐会
zoo : zoo|panda|elephant|zoos|pandas|elephants : 动物园|大熊猫|大象|熊猫|野象|头亚洲象|野生亚洲象
whale : whale|dolphin|whales|dolphins : 鲸|海豚
measles : measles : 麻疹
cholera : cholera : 霍乱
dengue : dengue : 登革热
ebola : ebola|marburg : 埃博拉|马尔堡
malaria : malaria : 疟疾
birdflu : bird flu|avian flu|avian influenza|H5N1|H5N5 : 禽流感|H5N1|H5N5|高致病性禽
swinefever : swine fever : 猪瘟
cancer : cancer|tumour|tumor|cancers|tumours|tumors : 癌症|肿瘤|抗癌|癌细胞|癌患
trialdrug : clinical trial|phase three|phase 3 : 临床试验|III期|三期
poison : poisoning|poisoned|salmonella|food poisoning|listeria|botulism : 中毒|沙门氏菌|李斯特菌|肉毒|食物中毒
hospital : hospital|clinic|hospitals|wards|clinics : 医院|诊所|病房|收治
asteroid : asteroid|comet|asteroids|comets : 小行星|彗星|近地天体
telescope : telescope|observatory : 望远镜|天文台
moon : moon|lunar : 月球|探月|登月
glacier : glacier|glaciers : 冰川|冰河
volcano : volcano|volcanoes|volcanic : 火山|活火山
wildfire : wildfire|wildfires|forest fire : 山火|林火|森林大火
bank : central bank : 央行
deposit : depositors|deposits : 存款|储户
insurer : insurer|insurance|insurers|insured|underwriters : 保险|保费|理赔|承保
pension : pension|pensions : 养老金|退休金
wage : minimum wage|wages : 最低工资|工资
tax : tax|levy|excise : 税
subsidy : subsidy|subsidies|grants : 补贴
licence : licence|licences|license|licenses|permit|permits : 许可证|许可|牌照
ferrywreck : lifeboat|coastguard|coast guard : 海警|海岸警卫队
appstore : app store : 应用商店
patent : patent|patents : 专利
data : data breach|data leak : 数据泄露|泄露
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
legionella : legionnaires|Legionnaires|legionella : 军团菌
lassa : Lassa|lassa : 拉沙热
meningitis : meningitis : 脑膜炎|流脑
plague : plague : 鼠疫
mpox : mpox|monkeypox : 猴痘
typhoid : typhoid : 伤寒
polio : polio : 脊髓灰质炎|小儿麻痹
rabies : rabies : 狂犬病
tuberculosis : tuberculosis : 结核
anthrax : anthrax : 炭疽
hepatitis : hepatitis : 肝炎|甲肝|乙肝|丙肝
norovirus : norovirus : 诺如
chikungunya : chikungunya : 基孔肯雅
yellowfever : yellow fever : 黄热病
whooping : whooping cough|pertussis : 百日咳
diphtheria : diphtheria : 白喉
footmouth : foot-and-mouth : 口蹄疫
nipah : Nipah|nipah : 尼帕
cherry : cherry|cherries : 车厘子|樱桃
macadamia : macadamia|macadamias : 夏威夷果|澳洲坚果
durian : durian|durians : 榴莲
avocado : avocado|avocados : 牛油果
banana : banana|bananas : 香蕉
blueberry : blueberry|blueberries|raspberry|raspberries|strawberry|strawberries : 蓝莓|树莓|草莓|浆果
mango : mango|mangoes : 芒果
onion : onion|onions : 洋葱
potato : potato|potatoes : 土豆|马铃薯
tomato : tomato|tomatoes : 番茄|西红柿
garlic : garlic : 大蒜|蒜价
chilli : chilli|chili|chillies : 辣椒
peppercorn : black pepper|peppercorn|peppercorns : 胡椒
lettuce : lettuce|salad : 生菜|沙拉
vanilla : vanilla : 香草
honey : honey|beekeepers|bees|beehives : 蜂蜜|蜂农|蜜蜂|蜂箱
olive : olive oil|olives|olive : 橄榄油|橄榄
saffron : saffron : 藏红花
pistachio : pistachio|pistachios : 开心果
almond : almond|almonds : 巴旦木|杏仁
quinoa : quinoa : 藜麦
rose : rose|roses|florists|flowers|tulips : 玫瑰|鲜花|花卉|郁金香
seaweed : seaweed|kelp : 海藻|紫菜|海带
seacucumber : sea cucumber|sea cucumbers|abalone : 海参|鲍鱼
crab : crab|crabs : 螃蟹|大闸蟹|梭子蟹|帝王蟹
lobster : lobster|lobsters : 龙虾
shrimp : shrimp|shrimps|prawn|prawns : 对虾|虾农|南美白虾|虾苗
oyster : oyster|oysters|mussels : 生蚝|牡蛎|贻贝
squid : squid|octopus : 鱿鱼|章鱼
formula : infant formula|baby formula|milk powder|baby milk : 奶粉
milk : milk|dairy : 牛奶|乳制品|乳业|奶农|鲜奶
cheese : cheese|cheeses : 奶酪|芝士
chocolate : chocolate|chocolates : 巧克力
icecream : ice cream : 冰淇淋|雪糕
noodles : noodles|noodle : 方便面|面条|拉面
hotpot : hotpot|hot pot : 火锅
down : down jacket|down jackets|down coats|feathers|feather|goose down : 羽绒服|羽绒|飞丝
wool : wool|merino : 羊毛
silk : silk : 丝绸|蚕丝
jade : jade|jadeite : 翡翠|玉石
pearl : pearl|pearls : 珍珠
diamond : diamond|diamonds : 钻石
emerald : emerald|emeralds|ruby|rubies|sapphire : 祖母绿|红宝石|蓝宝石
porcelain : porcelain|ceramics|vase|vases : 瓷器|瓷瓶|陶瓷|青花
manuscript : manuscript|manuscripts : 手稿|抄本
violin : violin|violins|cello : 小提琴|大提琴
piano : piano|pianist|pianos : 钢琴
watch : wristwatch|watchmaker|watches : 手表|腕表|名表
handbag : handbag|handbags : 手袋|手提包
cosmetics : cosmetics|perfume|skincare|lipstick : 化妆品|美妆|香水|护肤
airfryer : air fryer|air fryers : 空气炸锅|炸锅
fridge : refrigerator|refrigerators|fridge|fridges|washing machines : 冰箱|洗衣机
powerbank : power bank|power banks : 充电宝
drone : drone|drones : 无人机
helicopter : helicopter|helicopters : 直升机
balloon : hot-air balloon|balloon|balloons : 热气球|气球
lift : elevator|elevators|escalator : 电梯|扶梯
craneshaft : tower crane|cranes : 塔吊|吊车|起重机
bus : bus|buses|coach|minibus : 大巴|客车|公交|中巴
truck : truck|trucks|lorry|lorries|haulage : 卡车|货车|重卡|槽罐车
tanker : tanker|tankers : 油轮|罐车|液货船
motorbike : motorcycle|motorcycles|motorbike|scooter|scooters : 摩托车|电动自行车|滑板车
cruise : cruise ship|cruise liner|cruise : 邮轮
yacht : yacht|yachts|sailing|sailor|sloop|regatta : 帆船|游艇|航海
dragonboat : dragon boat|dragon boats : 龙舟
ski : skier|skiers|skiing|ski resort|slalom : 滑雪
skating : skater|skaters|skating|figure skating : 滑冰|花样滑冰|速滑|短道
icehockey : ice hockey|hockey : 冰球
basketball : basketball|basketballer|basketballers : 篮球|男篮|女篮|国际篮联
volleyball : volleyball|beach volleyball|volleyball players : 排球|女排|男排|沙排
badminton : badminton|shuttlers : 羽毛球
tabletennis : table tennis|ping-pong : 乒乓球|国乒
snooker : snooker|potted|cueman : 斯诺克|台球
golf : golf|golfer|golfers : 高尔夫
boxing : boxer|boxing|bout : 拳击|拳王|拳手
sumo : sumo|wrestler|wrestlers|wrestling : 相扑|摔跤
judo : judo|judoka : 柔道
archery : archer|archers|archery : 射箭
fencing : fencer|fencers|fencing|sabre : 击剑|佩剑|重剑
rowing : rower|rowers|rowing|sculls : 赛艇
surfing : surfer|surfers|surfing : 冲浪
diving : diver|divers|diving|freediver : 跳水|潜水|潜水员
gymnast : gymnast|gymnasts|gymnastics : 体操
javelin : javelin : 标枪
hammerthrow : hammer throw|discus|shot put : 链球|铁饼|铅球
jump : pole vault|pole vaulter|long jump|high jump|triple jump : 撑杆跳|跳远|跳高
hurdles : hurdles|hurdler|sprinter|sprint|relay : 跨栏|短跑|接力
weightlifting : weightlifter|weightlifters|weightlifting|snatch : 举重|抓举|挺举
rugby : rugby : 橄榄球
cricket : cricket|cricketers|wicket|wickets : 板球
baseball : baseball|pitcher : 棒球
darts : darts : 飞镖
climbing : climber|climbers|mountaineer|mountaineers|climbing : 攀岩|登山|登山者|登顶
horse : jockey|racehorse|horse race|horses|rider|equestrian|jockeys|racehorses|horseracing|horse racing : 赛马|骑师|马术|马匹|赛马会
cycle : peloton|stage win|yellow jersey : 赛段|车手|公路赛
esports : esports|e-sports : 电竞
tiger : tiger|tigers : 老虎|东北虎
leopard : leopard|leopards : 豹
lion : lion|lions|lioness : 狮子
bear : bear|bears|grizzly|grizzlies : 棕熊|黑熊|北极熊|灰熊|熊出没|野熊
wolf : wolf|wolves : 狼群|灰狼
monkey : monkey|monkeys|gorilla|gorillas|orangutan|chimpanzee|chimpanzees|chimps|baboon|baboons|macaque|macaques|orangutans : 猴子|猕猴|大猩猩|猩猩|黑猩猩|狒狒|食蟹猴
rhino : rhino|rhinos|rhinoceros|ivory|poachers : 犀牛|象牙|偷猎|盗猎
penguin : penguin|penguins : 企鹅
seal : seals|sea lion : 海豹|海狮
shark : shark|sharks|great whites : 鲨鱼|大白鲨|虎鲨
turtle : turtle|turtles|tortoise|tortoises : 海龟|乌龟|陆龟
crocodile : crocodile|crocodiles|alligator|alligators|caiman : 鳄鱼|短吻鳄|扬子鳄
locust : locust|locusts : 蝗虫|蝗灾
mosquito : mosquito|mosquitoes : 蚊子|蚊媒
coral : coral|reef : 珊瑚
eel : eel|eels : 鳗鱼|鳗苗
bird : birds|birdwatchers|parrot|parrots : 鸟类|候鸟|鹦鹉
snake : snake|snakes|cobra : 毒蛇|眼镜蛇|蟒蛇
cave : cave|caves|cavern|cavers|caver : 溶洞|洞穴|探洞
waterfall : waterfall|waterfalls : 瀑布
meteorite : meteorite|meteor|fireball : 陨石|流星|火流星
aurora : aurora|northern lights : 极光
iceberg : iceberg|icebergs|sea ice : 冰山|海冰
dyke : dyke|dike|levee|embankment : 堤坝|决堤|大堤
tailings : tailings : 尾矿
pipeline : pipeline|pipelines : 管道|管线
refinery : refinery|refineries|refiner : 炼油厂|炼厂|炼油
warehouse : warehouse|warehouses|depot : 仓库|仓储
silo : grain elevator|silo|silos|granary : 粮库|粮仓|筒仓
prison : prison|prisoners|inmates|jailbreak : 监狱|囚犯|越狱
embassy : embassy|consulate : 使馆|大使馆|领馆
parliament : parliament|lawmakers|MPs|senate|congress : 议会|国会|参议院|议员
constitution : constitution|constitutional : 宪法|修宪
royal : monarchy|royal|throne|prince|princess : 王室|国王|王储|君主
president : president : 总统
premier : prime minister|premier : 总理|首相
minister : minister : 部长|大臣
mayor : mayor : 市长
futures : futures : 期货
mortgage : mortgage|mortgages : 房贷|按揭
loan : loan|loans|lender : 贷款|放贷
audit : auditor|auditors|audit : 审计
shortseller : short seller|short-seller|short sellers : 做空
halt : trading halt|trading suspended : 停牌
hedgefund : hedge fund|quant fund|hedge funds : 对冲基金|量化
privateequity : private equity|buyout : 私募|私有化
crypto : bitcoin|crypto|cryptocurrency|stablecoin|stablecoins|token : 比特币|加密货币|稳定币|代币
payroll : payroll|salaries|paid twice : 发薪
shipyard : shipyard|shipyards|shipbuilder : 船厂|造船
glass : glass|glassmaker : 玻璃
paper : pulp|paper mill|papermaker : 造纸|纸浆|纸业
chemical : chemical plant|chemicals : 化工|化学品
ammonia : ammonia : 氨气|液氨|合成氨
methanol : methanol : 甲醇
urea : urea : 尿素
sulphur : sulphur|sulfur|sulphuric|sulfuric : 硫磺|硫酸
helium : helium : 氦
manganese : manganese : 锰
chromium : chromium|chrome|ferrochrome : 铬
vanadium : vanadium : 钒
tantalum : tantalum|coltan : 钽
bauxite : bauxite|alumina : 铝土矿|氧化铝
ironore : iron ore : 铁矿石|铁矿
palladium : palladium : 钯
platinum : platinum : 铂
styrene : styrene : 苯乙烯
memory : memory chips|memory chip|DRAM : 存储芯片|内存|存储
display : display panels|display|OLED : 面板|显示屏
lidar : lidar : 激光雷达
router : router|routers : 路由器
software : software : 软件
chatbot : chatbot|chatbots : 聊天机器人
livestream : livestream|livestreamers|livestreaming : 直播
ecommerce : e-commerce|online retailer : 电商
parcel : parcel|parcels|courier|couriers : 快递|包裹
takeaway : food delivery|takeaway|delivery riders : 外卖|骑手
ridehail : ride-hailing : 网约车
taxi : taxi|taxis : 出租车
supermarket : supermarket|supermarkets|grocer : 超市
mall : shopping mall|mall : 商场|购物中心
hotel : hotel|hotels|resort : 酒店|宾馆|度假村
restaurant : restaurant|restaurants|canteen : 餐厅|餐饮|餐馆
nursery : nursery|nurseries|kindergarten|childcare|daycare : 幼儿园|托育|托儿所
exam : exam|exams|examination|gaokao|college entrance exam|university entrance exam|college entrance examination|suneung|entrance exam|entrance exams : 考试|高考|大学入学考试|高校入学考试|修能考试
teacher : teacher|teachers : 教师|老师
nurse : nurse|nurses : 护士
doctor : doctor|doctors|surgeon : 医生|医师
transplant : transplant|organ donor|transplants|organ donors|organ donation : 移植|器官捐献|捐肾|换肾|换心手术
embryo : IVF|embryo|embryos|fertility clinic|in vitro fertilisation|in vitro fertilization : 试管婴儿|胚胎|体外受精|辅助生殖
gene : gene therapy|genes|genome : 基因
insulin : insulin : 胰岛素
antibiotic : antibiotic|antibiotics : 抗生素
pope : pope|pontiff|papal|papacy : 教皇|教宗|罗马主教|宗座
mosque : mosque|mosques : 清真寺
pilgrim : pilgrim|pilgrims|pilgrimage|hajj|umrah : 朝圣|朝觐|麦加朝圣|麦加朝觐
pilot : pilot|pilots|cockpit : 飞行员|机长
sailors : seafarers|crewmen|sailors : 船员|海员|水手
farmer : farmer|farmers|growers : 农民|农户|种植户
passenger : passenger|passengers : 乘客|旅客
lottery : lottery|jackpot : 彩票|大奖
casino : casino|casinos : 赌场
coin : gold coins|hoard|coins : 金币|钱币|硬币
banknote : banknote|banknotes : 纸币|钞票
passport : passport|passports : 护照
visa : visa-free|visas : 签证|免签
customs : customs : 海关
border : border : 边境|口岸
census : census : 人口普查
births : birth rate|fertility rate|births : 出生率|生育率|新生儿
default : default|defaults|defaulted : 违约|爆雷
heating : heating|radiators|boilers : 供热|供暖|暖气|锅炉
slippers : slippers|trainers|sneakers|shoes : 拖鞋|球鞋|运动鞋|鞋企
rubbish : rubbish|garbage|bins|landfill|refuse collectors : 垃圾|填埋场
noconfidence : no confidence|no-confidence : 不信任案|不信任投票
siliconcarbide : silicon carbide : 碳化硅
goldenpower : golden power : 黄金权力
petrol : petrol|gasoline|diesel|fuel prices : 汽油|柴油|油荒
fishmeal : anchovy|anchovies|fishmeal : 鳀鱼|鱼粉
yeast : bread|bakery|bakers|bakeries : 面包
mushroom : mushroom|mushrooms|truffle|truffles : 蘑菇|松茸|松露
rice : paddy|rice exports : 稻米|稻谷|米价
orangejuice : orange juice : 橙汁
ginseng : ginseng : 人参
vapes : vape|vapes|e-cigarettes : 电子烟
eyewear : glasses|spectacles|lenses : 眼镜|镜片
organ : organ pipes|organ : 管风琴
bell : bells|bell tower : 大钟|钟楼|编钟
statue : statue|statues|sculpture : 雕像|塑像|雕塑
mummy : mummy|mummies|sarcophagus : 木乃伊|石棺
mosaic : mosaic|mosaics|fresco|frescoes : 马赛克|壁画
castle : castle|palace|fortress : 城堡|宫殿|要塞
lighthouse : lighthouse : 灯塔
windmill : windmill|windmills : 风车
vault : safe-deposit boxes|vault|vaults : 金库|保险箱|保管箱
kidney : kidney|kidneys|liver|organs : 肾脏|肝脏|器官
stroke : dementia|alzheimer|stroke : 阿尔茨海默|痴呆|中风
obesity : weight-loss|obesity : 减肥|减重|肥胖
abortion : abortion : 堕胎
pesticide : pesticide|pesticides|herbicide : 农药|除草剂
antimicrobial : superbug|superbugs : 超级细菌|耐药
lawmaker : councillors|councillor|city council : 市议会|议员团
strait : strait : 海峡
island : island|islanders : 岛上|岛民
monastery : monastery|monks|monk|abbey : 修道院|僧人|寺院
festival : festival|carnival|parade : 节庆|狂欢节|游行
fireworks : fireworks|firecrackers : 烟花|爆竹|鞭炮
circus : circus|acrobat|acrobats : 马戏|杂技
ballet : ballet|dancer|dancers : 芭蕾|舞者|舞团
orchestra : orchestra|conductor|symphony : 乐团|指挥家|交响
poet : poet|poems|poetry : 诗人|诗集|诗歌
`
