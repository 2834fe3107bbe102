/** Companies, products, persons, bodies and parties. Forms as in the table of places. */
export const NAMES = `
trump : Trump : 特朗普
xi : Xi Jinping : 习近平
putin : Putin : 普京
musk : Musk|Elon Musk : 马斯克
powell : Powell : 鲍威尔
bessent : Bessent : 贝森特
zelensky : Zelensky|Zelenskyy : 泽连斯基
modi : Modi : 莫迪
macron : Macron : 马克龙
merz : Merz : 默茨
starmer : Starmer : 斯塔默
albanese : Albanese : 阿尔巴尼斯
takaichi : Takaichi : 高市早苗
carney : Carney : 卡尼
milei : Milei : 米莱
lutnick : Lutnick : 卢特尼克
huang : Jensen Huang : 黄仁勋
altman : Altman : 奥尔特曼|奥特曼
buffett : Buffett : 巴菲特
fed : Federal Reserve|Fed|FOMC : 美联储
pboc : PBOC|People's Bank of China : 中国人民银行|中国央行
ecb : ECB|European Central Bank : 欧洲央行
opec : OPEC|OPEC+ : 欧佩克|石油输出国组织
wto : WTO : 世贸组织|世界贸易组织
imf : IMF : 国际货币基金组织
pentagon : Pentagon|Defense Department|Department of Defense|Department of War|War Department : 五角大楼|美国国防部|美国战争部
openai : OpenAI|ChatGPT : OpenAI|ChatGPT
nvidia : Nvidia|NVIDIA : 英伟达
amd : AMD : AMD|超威
intel : Intel : 英特尔
tsmc : TSMC|Taiwan Semiconductor|Taiwan Semiconductor Manufacturing : 台积电
asml : ASML : 阿斯麦
samsung : Samsung : 三星
hynix : SK Hynix|Hynix : 海力士
micron : Micron : 美光
qualcomm : Qualcomm : 高通
broadcom : Broadcom : 博通
softbank : SoftBank : 软银
apple : Apple|iPhone|iPhones|iPad|iPads|MacBook|iOS : 苹果|iPad|MacBook|iOS
google : Google|Alphabet : 谷歌
microsoft : Microsoft : 微软
meta : Meta : Meta
amazon : Amazon : 亚马逊
oracle : Oracle : 甲骨文
tesla : Tesla : 特斯拉
boeing : Boeing : 波音
airbus : Airbus : 空客|空中客车
toyota : Toyota : 丰田
honda : Honda : 本田
nissan : Nissan : 日产汽车
hyundai : Hyundai : 现代汽车
volkswagen : Volkswagen|VW : 大众汽车|大众集团
bmw : BMW : 宝马
mercedes : Mercedes-Benz|Mercedes : 奔驰
porsche : Porsche : 保时捷
stellantis : Stellantis : 斯泰兰蒂斯|Stellantis
ford : Ford : 福特
generalmotors : General Motors|GM : 通用汽车
renault : Renault : 雷诺
bosch : Bosch : 博世
siemens : Siemens : 西门子
basf : BASF : 巴斯夫
bayer : Bayer : 拜耳
nestle : Nestle|Nestlé : 雀巢
lvmh : LVMH : 路威酩轩|LVMH
starbucks : Starbucks : 星巴克
mcdonalds : McDonald's : 麦当劳
burgerking : Burger King : 汉堡王
cocacola : Coca-Cola : 可口可乐
nike : Nike : 耐克
ikea : IKEA|Ikea : 宜家
walmart : Walmart|Sam's Club : 沃尔玛|山姆
costco : Costco : 开市客
disney : Disney : 迪士尼
netflix : Netflix : 奈飞|网飞
sony : Sony : 索尼
nintendo : Nintendo : 任天堂
panasonic : Panasonic : 松下
pfizer : Pfizer : 辉瑞
novo : Novo Nordisk|Novo : 诺和诺德
lilly : Eli Lilly|Lilly : 礼来
merck : Merck|MSD : 默沙东|默克
roche : Roche : 罗氏
novartis : Novartis : 诺华
astrazeneca : AstraZeneca : 阿斯利康
gsk : GSK : 葛兰素史克|GSK
goldman : Goldman Sachs|Goldman : 高盛
morgan : Morgan Stanley : 摩根士丹利|大摩
jpmorgan : JPMorgan|JP Morgan : 摩根大通|小摩
ubs : UBS : 瑞银
hsbc : HSBC : 汇丰
citi : Citi|Citigroup|Citibank : 花旗
berkshire : Berkshire : 伯克希尔
blackrock : BlackRock : 贝莱德
boyu : Boyu : 博裕
rio : Rio Tinto : 力拓
bhp : BHP : 必和必拓
vale : Vale : 淡水河谷
glencore : Glencore : 嘉能可
freeport : Freeport-McMoRan|Freeport : 自由港麦克莫兰
grasberg : Grasberg : 格拉斯伯格
codelco : Codelco : 智利国家铜业
lynas : Lynas : 莱纳斯
mpmaterials : MP Materials : MP Materials|芒廷帕斯
alcoa : Alcoa : 美国铝业|美铝
exxon : ExxonMobil|Exxon : 埃克森美孚
shell : Shell : 壳牌
britishpetroleum : BP : 英国石油
aramco : Aramco : 沙特阿美
gazprom : Gazprom : 俄气|俄罗斯天然气工业
rosneft : Rosneft : 俄罗斯石油公司
lukoil : Lukoil : 卢克石油
maersk : Maersk : 马士基
fedex : FedEx : 联邦快递
ups : UPS : 联合包裹
byd : BYD : 比亚迪
catl : CATL|Contemporary Amperex|Contemporary Amperex Technology : 宁德时代
nio : Nio|NIO : 蔚来
xpeng : XPeng|Xpeng : 小鹏
lixiang : Li Auto : 理想汽车
geely : Geely : 吉利
zeekr : Zeekr : 极氪
chery : Chery : 奇瑞
gwm : Great Wall Motor : 长城汽车
saic : SAIC : 上汽
gac : GAC : 广汽
changan : Changan : 长安汽车
seres : Seres : 赛力斯
leapmotor : Leapmotor : 零跑
xiaomi : Xiaomi : 小米
huawei : Huawei : 华为
oppo : Oppo|OPPO : OPPO
vivo : Vivo : vivo
dji : DJI : 大疆
aria : Aria : 阿里亚
arias : Arias : 阿里亚斯
alibaba : Alibaba|Taobao|Tmall : 阿里巴巴|阿里|淘宝|天猫
tencent : Tencent|WeChat : 腾讯|微信
bytedance : ByteDance|TikTok|Douyin : 字节跳动|字节|抖音
baidu : Baidu|Apollo Go : 百度|萝卜快跑
jingdong : JD.com|JD : 京东
boe : BOE Technology|BOE : 京东方
meituan : Meituan : 美团
pdd : PDD|Pinduoduo|Temu : 拼多多
didi : Didi|DiDi : 滴滴
kuaishou : Kuaishou : 快手
bilibili : Bilibili : 哔哩哔哩|B站
netease : NetEase : 网易
ctrip : Trip.com|Ctrip : 携程
shein : Shein : 希音|SHEIN
popmart : Pop Mart|Labubu : 泡泡玛特|拉布布
miniso : Miniso : 名创优品
luckin : Luckin : 瑞幸
mixue : Mixue : 蜜雪冰城|蜜雪
guming : Guming : 古茗
chagee : Chagee : 霸王茶姬
moutai : Kweichow Moutai|Moutai : 贵州茅台|茅台
wuliangye : Wuliangye : 五粮液
haidilao : Haidilao : 海底捞
laopu : Laopu : 老铺黄金|老铺
chowtaifook : Chow Tai Fook : 周大福
vanke : Vanke : 万科
evergrande : Evergrande : 恒大
countrygarden : Country Garden : 碧桂园
smic : SMIC : 中芯国际
huahong : Hua Hong : 华虹
cxmt : CXMT : 长鑫
ymtc : YMTC : 长江存储
cambricon : Cambricon : 寒武纪
moore : Moore Threads : 摩尔线程
metax : MetaX : 沐曦
deepseek : DeepSeek : DeepSeek|深度求索
moonshot : Moonshot|Kimi : 月之暗面|Kimi
zhipu : Zhipu : 智谱
minimax : MiniMax : MiniMax|稀宇
unitree : Unitree : 宇树
ubtech : UBTech|UBTECH : 优必选
agibot : AgiBot : 智元
pony : Pony.ai|Pony : 小马智行
weride : WeRide : 文远知行
waymo : Waymo : Waymo
nexperia : Nexperia : 安世半导体|安世
wingtech : Wingtech : 闻泰
longi : LONGi|Longi : 隆基
tongwei : Tongwei : 通威
trina : Trina : 天合光能|天合
jinko : JinkoSolar|Jinko : 晶科
jasolar : JA Solar : 晶澳
gcl : GCL : 协鑫
sungrow : Sungrow : 阳光电源
ganfeng : Ganfeng : 赣锋
tianqi : Tianqi : 天齐
zijin : Zijin : 紫金
chinalco : Chinalco : 中铝
shenghe : Shenghe : 盛和
northrare : Northern Rare Earth : 北方稀土
baosteel : Baosteel|Baowu : 宝钢|宝武
petrochina : PetroChina|CNPC : 中石油|中国石油
sinopec : Sinopec : 中石化|中国石化
cnooc : CNOOC : 中海油
cosco : COSCO|Cosco : 中远海运|中远
ckh : CK Hutchison : 长和
foxconn : Foxconn|Hon Hai : 富士康|鸿海
hengrui : Hengrui : 恒瑞
beone : BeOne|BeiGene : 百济神州
akeso : Akeso : 康方
innovent : Innovent : 信达生物
wuxiapptec : WuXi AppTec : 药明康德
wuxibiologics : WuXi Biologics : 药明生物
sinovac : Sinovac : 科兴
comac : COMAC|Comac : 中国商飞|商飞
citic : CITIC|Citic : 中信
icbc : ICBC : 工商银行
fosun : Fosun : 复星
evergreen : Evergreen Marine|Evergreen Line : 长荣海运
yangming : Yang Ming : 阳明海运
hapag : Hapag-Lloyd : 赫伯罗特
cmacgm : CMA CGM : 达飞轮船|达飞集团|达飞海运
zim : Zim|ZIM : 以星航运
hanwha : Hanwha : 韩华
hdhyundai : HD Hyundai|Hyundai Heavy : 现代重工
samsungheavy : Samsung Heavy : 三星重工
hudong : Hudong-Zhonghua : 沪东中华
jiangnan : Jiangnan Shipyard : 江南造船
dangote : Dangote : 丹格特
gilead : Gilead : 吉利德
takeda : Takeda : 武田
sanofi : Sanofi : 赛诺菲
abbvie : AbbVie : 艾伯维
moderna : Moderna : 莫德纳
biogen : Biogen : 渤健
daiichi : Daiichi Sankyo : 第一三共
simcere : Simcere : 先声药业|先声再明
hansoh : Hansoh : 翰森制药
cspc : CSPC : 石药集团
totalenergies : TotalEnergies : 道达尔
chevron : Chevron : 雪佛龙
equinor : Equinor : 挪威国油
petrobras : Petrobras : 巴西国家石油|巴油
petronas : Petronas : 马来西亚国家石油|马石油
kazatomprom : Kazatomprom : 哈原工
cameco : Cameco : 卡梅科
newmont : Newmont : 纽蒙特
barrick : Barrick : 巴里克
angloamerican : Anglo American : 英美资源
antofagasta : Antofagasta : 安托法加斯塔
ivanhoe : Ivanhoe : 艾芬豪
albemarle : Albemarle : 雅保
koreazinc : Korea Zinc : 高丽亚铅
posco : Posco|POSCO : 浦项
nipponsteel : Nippon Steel : 日本制铁|新日铁
arcelormittal : ArcelorMittal : 安赛乐米塔尔
thyssenkrupp : Thyssenkrupp|ThyssenKrupp : 蒂森克虏伯
norskhydro : Norsk Hydro : 海德鲁
ericsson : Ericsson : 爱立信
nokia : Nokia : 诺基亚
volvo : Volvo : 沃尔沃
scania : Scania : 斯堪尼亚
vinfast : VinFast : VinFast
ferrari : Ferrari : 法拉利
mazda : Mazda : 马自达
subaru : Subaru : 斯巴鲁
suzuki : Suzuki : 铃木
mitsubishi : Mitsubishi : 三菱
mitsui : Mitsui : 三井物产
itochu : Itochu : 伊藤忠
marubeni : Marubeni : 丸红
orix : Orix|ORIX : 欧力士
mgm : MGM Resorts|MGM : 美高梅
hitachi : Hitachi : 日立制作所
toshiba : Toshiba : 东芝
fujitsu : Fujitsu : 富士通
kioxia : Kioxia : 铠侠
renesas : Renesas : 瑞萨
tokyoelectron : Tokyo Electron : 东京电子
mediatek : MediaTek : 联发科
lenovo : Lenovo : 联想集团
nomura : Nomura : 野村
standardchartered : Standard Chartered : 渣打
barclays : Barclays : 巴克莱
deutschebank : Deutsche Bank : 德意志银行|德银
bnp : BNP Paribas : 法国巴黎银行
santander : Santander : 桑坦德
unicredit : UniCredit : 裕信银行
commerzbank : Commerzbank : 德国商业银行
dbs : DBS : 星展
ocbc : OCBC : 华侨银行
uob : UOB : 大华银行
aia : AIA : 友邦保险
pingan : Ping An : 中国平安|平安保险
ccb : China Construction Bank|CCB : 建设银行
agbank : Agricultural Bank of China : 农业银行
chinamobile : China Mobile : 中国移动
chinatelecom : China Telecom : 中国电信
chinaunicom : China Unicom : 中国联通
shenhua : China Shenhua : 中国神华
chalco : Chalco : 中国铝业
cssc : CSSC|China State Shipbuilding : 中国船舶
crrc : CRRC : 中国中车
sgcc : State Grid : 国家电网
threegorges : Three Gorges : 三峡
kering : Kering : 开云集团
hermes : Hermes|Hermès : 爱马仕
loreal : L'Oreal|L'Oréal : 欧莱雅
unilever : Unilever : 联合利华
procter : Procter & Gamble|P&G : 宝洁
diageo : Diageo : 帝亚吉欧
heineken : Heineken : 喜力啤酒
mondelez : Mondelez : 亿滋
pepsi : PepsiCo|Pepsi : 百事可乐|百事公司
adidas : Adidas : 阿迪达斯
puma : Puma : 彪马
inditex : Inditex|Zara : Inditex|Zara
uniqlo : Uniqlo|Fast Retailing : 优衣库|迅销
uber : Uber : 优步
vestas : Vestas : 维斯塔斯
orsted : Orsted|Ørsted : 沃旭
siemensenergy : Siemens Energy : 西门子能源
rheinmetall : Rheinmetall : 莱茵金属
lockheed : Lockheed Martin|Lockheed : 洛克希德
raytheon : Raytheon|RTX : 雷神公司|雷神技术
embraer : Embraer : 巴航工业
rollsroyce : Rolls-Royce : 罗尔斯·罗伊斯|罗罗
lufthansa : Lufthansa : 汉莎
ryanair : Ryanair : 瑞安航空
cathay : Cathay Pacific : 国泰航空
qantas : Qantas : 澳洲航空|澳航
airindia : Air India : 印度航空
spacex : SpaceX : SpaceX|太空探索技术公司
blueorigin : Blue Origin : 蓝色起源
who : World Health Organization|WHO : 世卫组织|世界卫生组织
worldbank : World Bank : 世界银行
iea : International Energy Agency|IEA : 国际能源署
globalfund : Global Fund : 全球基金
lego : Lego|LEGO : 乐高
coupang : Coupang : 酷澎
tyson : Tyson Foods : 泰森食品
warner : Warner Bros|Warner : 华纳
paramount : Paramount : 派拉蒙
airbnb : Airbnb : 爱彼迎
marriott : Marriott : 万豪
hilton : Hilton : 希尔顿
accor : Accor : 雅高酒店|雅高集团
carrefour : Carrefour : 家乐福
aldi : Aldi : 奥乐齐
decathlon : Decathlon : 迪卡侬
gucci : Gucci : 古驰
prada : Prada : 普拉达
burberry : Burberry : 博柏利
chanel : Chanel : 香奈儿
dior : Dior : 迪奥
richemont : Richemont : 历峰
cartier : Cartier : 卡地亚
rolex : Rolex : 劳力士
swatch : Swatch : 斯沃琪
shiseido : Shiseido : 资生堂
esteelauder : Estée Lauder|Estee Lauder : 雅诗兰黛
philips : Philips : 飞利浦
electrolux : Electrolux : 伊莱克斯
whirlpool : Whirlpool : 惠而浦
dyson : Dyson : 戴森
haier : Haier : 海尔智家|海尔
tcl : TCL : TCL
nikon : Nikon : 尼康
kyocera : Kyocera : 京瓷
murata : Murata : 村田制作所
nidec : Nidec : 尼得科
bridgestone : Bridgestone : 普利司通
michelin : Michelin : 米其林
zf : ZF Friedrichshafen : 采埃孚
valeo : Valeo : 法雷奥
magna : Magna International : 麦格纳
infineon : Infineon : 英飞凌
stmicro : STMicroelectronics|STMicro : 意法半导体
nxp : NXP : 恩智浦
texasinstruments : Texas Instruments : 德州仪器
appliedmaterials : Applied Materials : 应用材料公司
lamresearch : Lam Research : 泛林
westerndigital : Western Digital : 西部数据
seagate : Seagate : 希捷
sandisk : SanDisk|Sandisk : 闪迪
dell : Dell : 戴尔
ibm : IBM : IBM
sap : SAP : 思爱普
palantir : Palantir : 帕兰提尔|Palantir
caterpillar : Caterpillar : 卡特彼勒
komatsu : Komatsu : 小松制作所
sany : Sany : 三一重工
xcmg : XCMG : 徐工机械|徐工集团
zoomlion : Zoomlion : 中联重科
weichai : Weichai : 潍柴
cummins : Cummins : 康明斯
generalelectric : General Electric|GE Vernova : 通用电气
honeywell : Honeywell : 霍尼韦尔
dupont : DuPont : 杜邦
dow : Dow Chemical : 陶氏
sabic : Sabic|SABIC : 沙比克
airliquide : Air Liquide : 液化空气
evonik : Evonik : 赢创
solvay : Solvay : 索尔维
umicore : Umicore : 优美科
syngenta : Syngenta : 先正达
cargill : Cargill : 嘉吉
bunge : Bunge : 邦吉
louisdreyfus : Louis Dreyfus : 路易达孚
cofco : COFCO|Cofco : 中粮集团
whgroup : WH Group : 万洲国际
smithfield : Smithfield : 史密斯菲尔德
mengniu : Mengniu : 蒙牛
fonterra : Fonterra : 恒天然
nongfu : Nongfu Spring : 农夫山泉
tsingtao : Tsingtao : 青岛啤酒|青啤
budweiser : Budweiser|AB InBev : 百威
carlsberg : Carlsberg : 嘉士伯
pernod : Pernod Ricard : 保乐力加
haitian : Haitian : 海天味业
johnson : Johnson & Johnson|J&J : 强生公司
abbott : Abbott : 雅培
medtronic : Medtronic : 美敦力
bristolmyers : Bristol Myers|Bristol-Myers : 百时美施贵宝
boehringer : Boehringer : 勃林格殷格翰
biontech : BioNTech : 拜恩泰科|BioNTech
mindray : Mindray : 迈瑞
wellsfargo : Wells Fargo : 富国银行
socgen : Société Générale|Societe Generale : 法国兴业银行
mizuho : Mizuho : 瑞穗
smfg : Sumitomo Mitsui|SMBC : 三井住友
mufg : MUFG : 三菱日联
macquarie : Macquarie : 麦格理
temasek : Temasek : 淡马锡
carlyle : Carlyle : 凯雷
bain : Bain Capital : 贝恩资本|贝恩
blackstone : Blackstone : 黑石
sequoia : Sequoia : 红杉
pag : PAG : 太盟
woodside : Woodside : 伍德赛德
tepco : Tepco|TEPCO|Tokyo Electric Power|Tokyo Electric : 东京电力|东电
edf : EDF : 法国电力
vattenfall : Vattenfall : 大瀑布电力
rosatom : Rosatom : 俄罗斯国家原子能
westinghouse : Westinghouse : 西屋电气|西屋公司
framatome : Framatome : 法马通
cgn : CGN : 中广核
aircanada : Air Canada : 加拿大航空
airfrance : Air France : 法国航空|法荷航
singaporeair : Singapore Airlines : 新加坡航空
airasia : AirAsia : 亚洲航空
koreanair : Korean Air : 大韩航空
realmadrid : Real Madrid : 皇家马德里|皇马
juventus : Juventus : 尤文图斯
bayern : Bayern Munich|Bayern : 拜仁
arsenal : Arsenal : 阿森纳
chelsea : Chelsea : 切尔西
djokovic : Djokovic : 德约科维奇
alcaraz : Alcaraz : 阿尔卡拉斯
sinner : Sinner : 辛纳
messi : Messi : 梅西
mbappe : Mbappé|Mbappe : 姆巴佩
netanyahu : Netanyahu : 内塔尼亚胡
erdogan : Erdogan|Erdoğan : 埃尔多安
meloni : Meloni : 梅洛尼
orban : Orban|Orbán : 欧尔班
sheinbaum : Sheinbaum : 辛鲍姆
maduro : Maduro : 马杜罗
prabowo : Prabowo : 普拉博沃
leejaemyung : Lee Jae-myung|Lee Jae Myung : 李在明
kimjongun : Kim Jong Un : 金正恩
rutte : Rutte : 吕特
vonderleyen : Von der Leyen|von der Leyen : 冯德莱恩
lagarde : Lagarde : 拉加德
rubio : Rubio : 鲁比奥
khamenei : Khamenei : 哈梅内伊
unicef : UNICEF|Unicef : 联合国儿童基金会
nasa : NASA : 美国航天局|NASA
kia : Kia : 起亚汽车|起亚公司|起亚集团|现代起亚|韩国起亚
peugeot : Peugeot|Peugeots : 标致雪铁龙|标致汽车|法国标致|东风标致
citroen : Citroën|Citroen : 雪铁龙
fiat : Fiat : 菲亚特
chrysler : Chrysler : 克莱斯勒
cadillac : Cadillac|Cadillacs : 凯迪拉克
chevrolet : Chevrolet|Chevy : 雪佛兰
buick : Buick : 别克汽车|别克品牌|上汽通用别克
audi : Audi|Audis : 奥迪
bentley : Bentley : 宾利汽车|宾利轿车|宾利品牌|宾利添越|宾利欧陆
lamborghini : Lamborghini : 兰博基尼
maserati : Maserati : 玛莎拉蒂
astonmartin : Aston Martin : 阿斯顿·马丁|阿斯顿马丁
mclaren : McLaren : 迈凯伦|迈凯轮
jaguarlandrover : Jaguar Land Rover|JLR : 捷豹路虎
lexus : Lexus : 雷克萨斯
daimler : Daimler : 戴姆勒
tatamotors : Tata Motors : 塔塔汽车
dongfeng : Dongfeng Motor|Dongfeng Group|Dongfeng Nissan : 东风汽车|东风集团|东风日产
faw : FAW : 中国一汽|一汽集团|一汽解放|一汽-大众
baic : BAIC : 北汽集团|北汽蓝谷|北汽新能源|北京汽车集团
aito : Aito|AITO : 问界汽车|问界M|AITO
lynkco : Lynk & Co : 领克汽车|领克品牌|领克0|领克9|领克Z
wuling : Wuling : 五菱
lges : LG Energy Solution|LGES : LG新能源
northvolt : Northvolt : 北伏公司|Northvolt
harley : Harley-Davidson : 哈雷戴维森|哈雷-戴维森|哈雷摩托
yamaha : Yamaha : 雅马哈
deere : John Deere|Deere & Company|Deere & Co : 约翰迪尔|约翰·迪尔|迪尔公司
svbank : Silicon Valley Bank|SVB : 硅谷银行
creditsuisse : Credit Suisse : 瑞士信贷|瑞信银行|瑞信集团|瑞信AT1
revolut : Revolut : Revolut
klarna : Klarna : Klarna
raiffeisen : Raiffeisen : 莱夫艾森|赖夫艾森|奥合国际银行
sberbank : Sberbank : 俄罗斯联邦储蓄银行|俄罗斯储蓄银行|俄储蓄银行
vtb : VTB : 俄罗斯外贸银行|俄外贸银行
rbcbank : Royal Bank of Canada : 加拿大皇家银行
anz : ANZ : 澳新银行
statebankindia : State Bank of India : 印度国家银行
afdb : African Development Bank|AfDB : 非洲开发银行
adb : Asian Development Bank : 亚洲开发银行
aiib : AIIB|Asian Infrastructure Investment Bank : 亚投行|亚洲基础设施投资银行
saudipif : Public Investment Fund|PIF : 沙特公共投资基金|沙特主权财富基金|沙特主权基金
qia : Qatar Investment Authority|QIA : 卡塔尔投资局
norwayfund : Norges Bank Investment Management|NBIM : 挪威主权财富基金|挪威主权基金|挪威政府全球养老基金
danantara : Danantara : 达南塔拉|丹南塔拉
cmb : China Merchants Bank : 招商银行
chinalife : China Life : 中国人寿
allianz : Allianz : 安联集团|德国安联|安联保险
unitedhealth : UnitedHealth|UnitedHealthcare : 联合健康
lloyds : Lloyd's of London|Lloyd’s of London : 劳合社
mastercard : Mastercard|MasterCard : 万事达卡|万事达公司|万事达国际
paypal : PayPal : 贝宝|PayPal
robinhood : Robinhood : 罗宾汉公司|Robinhood
coinbase : Coinbase : Coinbase
binance : Binance : 币安交易所|币安创始人|币安平台|币安公司|Binance
ftx : FTX : FTX
ethereum : Ethereum : 以太坊|以太币
antgroup : Ant Group|Alipay : 蚂蚁集团|支付宝|蚂蚁金服
bridgewater : Bridgewater Associates : 桥水基金|桥水公司|桥水创始人
kkr : KKR : KKR
hillhouse : Hillhouse : 高瓴
moodys : Moody's|Moody’s : 穆迪
spglobal : S&P Global|Standard & Poor's|Standard & Poor’s : 标普全球|标准普尔
deloitte : Deloitte : 德勤会计|德勤公司|德勤中国|德勤华永
pwc : PwC|PricewaterhouseCoopers : 普华永道
kpmg : KPMG : 毕马威
mckinsey : McKinsey : 麦肯锡
vedanta : Vedanta : 韦丹塔
adani : Adani : 阿达尼
reliance : Reliance Industries|Reliance Jio : 信实工业|信实集团|信实电信
tatagroup : Tata Group|Tata Sons : 塔塔集团|塔塔之子
infosys : Infosys : 印孚瑟斯
ussteel : U.S. Steel|US Steel|United States Steel : 美国钢铁公司
britishsteel : British Steel : 英国钢铁公司
nornickel : Nornickel|Norilsk Nickel : 诺里尔斯克镍业|诺镍
rusal : Rusal : 俄铝|俄罗斯铝业
debeers : De Beers : 戴比尔斯
firstquantum : First Quantum : 第一量子
sqm : SQM : 智利矿业化工|智利化工矿业
fortescue : Fortescue : 福蒂斯丘|福德士河|福特斯克
cmoc : CMOC : 洛阳钼业|洛钼
tsingshan : Tsingshan : 青山控股|青山集团
escondida : Escondida : 埃斯孔迪达
conocophillips : ConocoPhillips : 康菲石油|康菲公司
halliburton : Halliburton : 哈里伯顿|哈利伯顿
schlumberger : Schlumberger|SLB : 斯伦贝谢
citgo : Citgo : 雪铁戈|Citgo
pdvsa : PDVSA : 委内瑞拉国家石油
pemex : Pemex : 墨西哥国家石油|墨西哥石油公司
eni : Eni : 埃尼集团|埃尼公司|意大利埃尼
naftogaz : Naftogaz : 乌克兰石油天然气|乌克兰国家石油天然气|乌克兰国家油气
novatek : Novatek : 诺瓦泰克
adnoc : ADNOC|Adnoc : 阿布扎比国家石油
qatarenergy : QatarEnergy : 卡塔尔能源
nioc : National Iranian Oil : 伊朗国家石油
nnpc : NNPC : 尼日利亚国家石油
pertamina : Pertamina : 印尼国家石油|印度尼西亚国家石油|印尼国油
vitol : Vitol : 维多集团|维多公司|Vitol
trafigura : Trafigura : 托克集团|托克公司|Trafigura
nordstream : Nord Stream : 北溪管道|北溪天然气|北溪-1|北溪-2|北溪2号|“北溪
powerofsiberia : Power of Siberia : 西伯利亚力量
turkstream : TurkStream : 土耳其溪
druzhba : Druzhba : 友谊输油管|友谊管道|友谊石油管道|“友谊”输油|“友谊”石油|“友谊”管道
transmountain : Trans Mountain : 跨山输油|跨山管道|横山输油|横山管道
arcticlng : Arctic LNG : 北极LNG|北极液化天然气
yamallng : Yamal LNG : 亚马尔液化|亚马尔LNG
lotte : Lotte : 乐天集团|乐天化学|乐天百货|乐天免税|乐天玛特|韩国乐天
rakuten : Rakuten : 日本乐天|乐天移动|乐天市场
monsanto : Monsanto : 孟山都
americanairlines : American Airlines : 美国航空集团|美国航空5342
unitedairlines : United Airlines : 美国联合航空|美联航
deltaair : Delta Air Lines|Delta Airlines : 达美航空
southwestairlines : Southwest Airlines : 美国西南航空|西南航空公司
jetblue : JetBlue : 捷蓝航空
spiritairlines : Spirit Airlines : 美国精神航空|精神航空公司
britishairways : British Airways : 英国航空公司|英航航班|英航客机
easyjet : easyJet|EasyJet : 易捷航空
wizzair : Wizz Air : 维兹航空|威兹航空
klm : KLM : 荷兰皇家航空|荷航
finnair : Finnair : 芬兰航空|芬航
aeroflot : Aeroflot : 俄罗斯航空公司|俄罗斯国际航空
turkishairlines : Turkish Airlines : 土耳其航空公司|土耳其航空集团
emiratesair : Emirates Airline|Emirates airline : 阿联酋航空
etihad : Etihad Airways : 阿提哈德航空
qatarairways : Qatar Airways : 卡塔尔航空
ethiopianair : Ethiopian Airlines : 埃塞俄比亚航空|埃航
kenyaairways : Kenya Airways : 肯尼亚航空
egyptair : EgyptAir|Egyptair : 埃及航空
latamair : LATAM Airlines|Latam Airlines : 南美航空集团|拉塔姆航空|智利南美航空
indigoair : IndiGo : 靛蓝航空
malaysiaairlines : Malaysia Airlines : 马来西亚航空|马航MH|马航370|马航客机
mh370 : MH370 : MH370
garuda : Garuda Indonesia : 印尼鹰航|嘉鲁达|印尼国家航空
lionair : Lion Air : 狮航|狮子航空
vietjet : VietJet|Vietjet : 越捷航空|越捷公司
vietnamairlines : Vietnam Airlines : 越南航空公司|越南航空集团|越南国家航空
thaiairways : Thai Airways : 泰国国际航空|泰国航空公司
philippineairlines : Philippine Airlines : 菲律宾航空公司|菲航航班|菲航客机
virginatlantic : Virgin Atlantic : 维珍大西洋
airnz : Air New Zealand : 新西兰航空
ana : All Nippon Airways : 全日空
jal : Japan Airlines|JAL : 日本航空公司|日航客机|日航飞机|日航航班
asiana : Asiana : 韩亚航空
jejuair : Jeju Air : 济州航空
chinaairlines : China Airlines : 中华航空
airchina : Air China : 中国国航|中国国际航空|国航航班|国航客机
chinaeastern : China Eastern : 中国东方航空|中国东航|东航MU|东航航班|东航客机
chinasouthern : China Southern Airlines : 中国南方航空|南方航空公司|南航CZ
hainanairlines : Hainan Airlines|HNA Group : 海南航空|海航集团|海航控股
boeing737 : Boeing 737|737 MAX|737 Max|737-800 : 波音737|737 MAX|737MAX|737-800
boeing787 : Boeing 787|Dreamliner|Dreamliners : 波音787|梦想客机|787梦想
a320 : A320|A320s|A320neo|A321neo|A321XLR|A321 : A320|A321
a350 : A350|A350s : A350
a380 : A380|A380s : A380
c919 : C919|C919s : C919
concorde : Concorde : 协和客机|协和式|协和号
f35 : F-35|F-35s|F-35A|F-35B : F-35|F35战机|F35战斗机
f16 : F-16|F-16s : F-16|F16战机|F16战斗机
f22 : F-22|F-22s : F-22
j20 : J-20|J-20s : 歼-20|歼20
j35 : J-35|J-35A : 歼-35|歼35
su57 : Su-57|Su-57s : 苏-57|苏57
mig31 : MiG-31|MiG-31s : 米格-31
rafale : Rafale|Rafales : 阵风战机|阵风战斗机|“阵风”|阵风-M
gripen : Gripen|Gripens : 鹰狮战机|鹰狮战斗机|“鹰狮”
eurofighter : Eurofighter|Eurofighters : 台风战机|台风战斗机|欧洲战斗机
b2bomber : B-2 bomber|B-2 bombers|B-2 Spirit|B-2s : B-2轰炸机|B-2隐形|B-2隐身|B-2战略
b52 : B-52|B-52s : B-52
b21 : B-21|B-21s : B-21
c130 : C-130|C-130s|C-130J : C-130
blackhawk : Black Hawk|Black Hawks|UH-60 : 黑鹰直升机|“黑鹰”|UH-60
chinook : Chinook helicopter|Chinook helicopters|CH-47 : 支奴干|CH-47
v22 : V-22|MV-22|CV-22|V-22s : 鱼鹰运输机|V-22|“鱼鹰”
shahed : Shahed|Shaheds|Shahed-136 : 沙赫德|沙希德无人机|见证者-136|见证者无人机|“见证者”无人机
mq9 : MQ-9|MQ-9s : MQ-9
patriotmissile : Patriot missile|Patriot missiles|Patriot system|Patriot systems|Patriot batteries|Patriot battery : 爱国者导弹|爱国者防空|“爱国者”防空|“爱国者”导弹|“爱国者”系统|爱国者系统
thaad : THAAD : 萨德系统|“萨德”|萨德反导|部署萨德
himars : HIMARS|Himars : 海马斯|HIMARS
atacms : ATACMS : 陆军战术导弹|ATACMS
tomahawk : Tomahawk|Tomahawks : 战斧导弹|战斧巡航|“战斧”
stormshadow : Storm Shadow : 风暴阴影|风暴之影
oreshnik : Oreshnik : 榛树导弹|“榛树”|奥列什尼克
iskander : Iskander|Iskanders|Iskander-M : 伊斯坎德尔
kinzhal : Kinzhal|Kinzhals : 匕首导弹|匕首高超|“匕首”高超|“匕首”导弹
irondome : Iron Dome : 铁穹
goldendome : Golden Dome : 金穹
s400 : S-400|S-400s : S-400
leopardtank : Leopard 2|Leopard tanks|Leopard tank : 豹2坦克|豹-2|豹式坦克|“豹2”|豹2A
abrams : Abrams tank|Abrams tanks : 艾布拉姆斯
aukus : AUKUS|Aukus : 奥库斯|AUKUS
geraldford : USS Gerald Ford|Gerald R. Ford : 福特号|“福特”号
nimitz : Nimitz : 尼米兹
abrahamlincoln : USS Abraham Lincoln : 林肯号|“林肯”号
titanic : Titanic : 泰坦尼克
titansub : Titan submersible|OceanGate : 泰坦号|海洋之门公司|“泰坦”号潜水器
iss : International Space Station|ISS : 国际空间站|国际太空站
tiangong : Tiangong : 天宫空间站|中国空间站|天宫一号|天宫二号|“天宫”
shenzhou : Shenzhou : 神舟
change : Chang'e|Chang’e : 嫦娥
tianwen : Tianwen|Tianwen-1|Tianwen-2|Tianwen-3 : 天问一号|天问二号|天问三号
longmarch : Long March-2F|Long March 5|Long March-5|Long March-10|Long March rocket|Long March 5B : 长征二号|长征三号|长征五号|长征六号|长征七号|长征八号|长征十号|长征十二号|长征系列|长征火箭
zhuque : Zhuque|Zhuque-3|Zhuque-2 : 朱雀三号|朱雀二号|朱雀-
starship : Starship : 星舰
falcon9 : Falcon 9|Falcon Heavy : 猎鹰9|猎鹰九号|猎鹰重型|猎鹰-9
starlink : Starlink : 星链
crewdragon : Crew Dragon|Dragon capsule|Dragon spacecraft : 龙飞船|“龙”飞船|载人龙
starliner : Starliner : 星际客机
artemis : Artemis : 阿耳忒弥斯|阿尔忒弥斯
newglenn : New Glenn : 新格伦
rocketlab : Rocket Lab : 火箭实验室
ariane : Ariane 6|Ariane 5|Ariane rocket|Arianespace|ArianeGroup : 阿丽亚娜|阿里安5|阿里安6|阿里安火箭|阿里安航天
soyuz : Soyuz : “联盟号|联盟号飞船|联盟号火箭|联盟号宇宙|联盟号载人|联盟号运载|联盟MS|“联盟”号|联盟-2|联盟-MS
roscosmos : Roscosmos : 俄罗斯国家航天|俄国家航天集团|俄罗斯航天国家集团|俄航天集团|俄罗斯航天集团
esa : European Space Agency|ESA : 欧洲航天局|欧空局|欧洲空间局
jaxa : JAXA : 日本宇宙航空研究开发机构|日本航天局|JAXA
isro : ISRO|Isro : 印度空间研究组织|印度航天局
chandrayaan : Chandrayaan|Chandrayaan-3 : 月船二号|月船三号|月船3号|“月船
hubble : Hubble : 哈勃
jwst : James Webb|Webb telescope|JWST : 韦布望远镜|詹姆斯·韦布|詹姆斯·韦伯|韦布空间|韦伯望远镜|韦伯太空
rubinobs : Vera C. Rubin|Rubin Observatory : 鲁宾天文台
voyager1 : Voyager 1|Voyager 2 : 旅行者1号|旅行者2号|旅行者一号|旅行者二号
virgingalactic : Virgin Galactic : 维珍银河
beidou : BeiDou|Beidou : 北斗卫星|北斗三号|北斗导航|北斗系统
canaveral : Cape Canaveral : 卡纳维拉尔
baikonur : Baikonur : 拜科努尔
jiuquan : Jiuquan : 酒泉
wenchang : Wenchang : 海南文昌|文昌航天|文昌发射|文昌卫星|文昌商业航天|文昌市
msc : MSC : 地中海航运
hmm : HMM : 韩新海运|韩国现代商船
dpworld : DP World : 迪拜环球港|迪拜港口世界
chinamerchants : China Merchants Group|China Merchants Port : 招商局集团|招商局港口
dhl : DHL : 敦豪快递|敦豪集团|敦豪公司|DHL
royalmail : Royal Mail : 皇家邮政
usps : U.S. Postal Service|US Postal Service|USPS : 美国邮政
japanpost : Japan Post : 日本邮政
sfexpress : SF Express|SF Holding : 顺丰速运|顺丰控股|顺丰快递|顺丰集团
deutschebahn : Deutsche Bahn : 德国联邦铁路|德国铁路
sncf : SNCF : 法国国家铁路|法国国营铁路|法国铁路公司
amtrak : Amtrak : 美国铁路客运|美国国家铁路客运|美国国铁
unionpacific : Union Pacific : 联合太平洋
norfolksouthern : Norfolk Southern : 诺福克南方
eurostar : Eurostar : 欧洲之星
shinkansen : Shinkansen|shinkansen : 新干线
alstom : Alstom : 阿尔斯通
hs2 : HS2 : HS2
whoosh : Jakarta-Bandung|Whoosh train|Whoosh trains : 雅万高铁
homedepot : Home Depot : 家得宝
targetcorp : Target Corp|Target Corporation : 塔吉特
ebay : eBay|EBay : 易贝网|易贝公司|eBay
tesco : Tesco : 乐购超市|英国乐购|特易购|乐购集团
marksspencer : Marks & Spencer|M&S : 玛莎百货|马莎百货
hm : H&M : H&M
mercadolibre : MercadoLibre|Mercado Libre : 美客多
shopee : Shopee : 虾皮|Shopee
seveneleven : 7-Eleven|Seven & i|Seven & I : 7-Eleven|柒和伊|Seven & i|Seven&i
pangdonglai : Pangdonglai|Pang Dong Lai : 胖东来
yonghui : Yonghui : 永辉超市
xiaohongshu : Xiaohongshu|RedNote : 小红书
weibo : Weibo : 微博
tiffany : Tiffany & Co : 蒂芙尼
louisvuitton : Louis Vuitton : 路易威登|路易·威登
armani : Armani : 阿玛尼
lululemon : Lululemon : 露露乐蒙|lululemon
anta : Anta : 安踏集团|安踏体育|安踏品牌|安踏公司|安踏收购|运动品牌安踏
arcteryx : Arc'teryx|Arc’teryx|Arcteryx : 始祖鸟
heytea : Heytea|HEYTEA : 喜茶
kfc : KFC : 肯德基
pizzahut : Pizza Hut : 必胜客
dominos : Domino's|Domino’s : 达美乐
timhortons : Tim Hortons : 蒂姆·霍顿|蒂姆霍顿斯|天好咖啡
ferrero : Ferrero|Nutella : 费列罗
danone : Danone : 达能集团|达能公司|法国达能
wahaha : Wahaha : 娃哈哈
suntory : Suntory : 三得利
redbull : Red Bull : 红牛
kenvue : Kenvue : 科赴公司|科赴股价|Kenvue
philipmorris : Philip Morris : 菲利普莫里斯|菲利普·莫里斯|菲莫国际
bat : British American Tobacco : 英美烟草
seruminstitute : Serum Institute : 血清研究所
sinopharm : Sinopharm : 国药集团|国药控股
purdue : Purdue Pharma : 普渡制药|普度制药
neuralink : Neuralink : 神经连接公司|Neuralink
semaglutide : Ozempic|Wegovy|semaglutide : 司美格鲁肽|Ozempic|Wegovy
tirzepatide : Mounjaro|Zepbound|tirzepatide : 替尔泊肽|Mounjaro|Zepbound
keytruda : Keytruda|pembrolizumab : 可瑞达|帕博利珠|Keytruda
lecanemab : lecanemab|Leqembi : 仑卡奈|乐意保
donanemab : donanemab|Kisunla : 多奈单抗|记能达|多纳单抗
lenacapavir : lenacapavir|Yeztugo : 来那卡帕韦|来那帕韦|莱那卡帕韦
fentanyl : fentanyl : 芬太尼
mifepristone : mifepristone : 米非司酮
armholdings : Arm Holdings|ARM Holdings : 安谋科技|英国安谋|安谋公司|安谋控股|Arm公司|Arm控股
fujifilm : Fujifilm : 富士胶片
hewlettpackard : HP Inc|Hewlett-Packard|Hewlett Packard : 惠普公司|惠普电脑|惠普打印机|惠普企业|美国惠普|惠普裁员
cisco : Cisco : 思科公司|美国思科|思科系统
adobe : Adobe : 奥多比|Adobe
crowdstrike : CrowdStrike : CrowdStrike
github : GitHub : GitHub
linkedin : LinkedIn : 领英平台|领英公司|领英网站|领英中国|LinkedIn
facebook : Facebook : 脸书|脸谱网|Facebook
instagram : Instagram : 照片墙|Instagram
whatsapp : WhatsApp : WhatsApp|瓦次艾普
youtube : YouTube|YouTuber|YouTubers : YouTube|优兔
twitter : Twitter : 推特上|推特平台|推特账号|推特账户|推特公司|推特用户|社交媒体推特|收购推特|推特发文
grok : xAI|Grok : xAI|Grok
anthropic : Anthropic : Anthropic
deepmind : DeepMind : DeepMind
mistralai : Mistral AI : Mistral
manusai : Manus AI|AI agent Manus|startup Manus|start-up Manus : Manus
qwen : Qwen : 通义千问|Qwen
doubao : Doubao : 豆包大模型|豆包手机|字节豆包|“豆包”|豆包APP
sensetime : SenseTime : 商汤科技|商汤集团|商汤绝影
iflytek : iFlytek|iFLYTEK|IFlytek : 科大讯飞
hikvision : Hikvision : 海康威视
zte : ZTE : 中兴通讯
loongson : Loongson : 龙芯
hisense : Hisense : 海信集团|海信视像|海信家电|海信电视
midea : Midea : 美的集团
gree : Gree : 格力电器
spotify : Spotify : 声破天|Spotify
reddit : Reddit : 红迪网|Reddit
telegramapp : Telegram : Telegram|电报创始人|电报应用
yahoo : Yahoo : 雅虎
wikipedia : Wikipedia : 维基百科
wikileaks : WikiLeaks|Wikileaks : 维基解密
yandex : Yandex : 扬德克斯|Yandex
kaspersky : Kaspersky : 卡巴斯基
nsogroup : NSO Group|Pegasus spyware : NSO集团|飞马间谍|“飞马”间谍
android : Android : 安卓系统|安卓手机|安卓用户|安卓版|安卓设备|安卓端|谷歌安卓|安卓平台|安卓操作|安卓应用
harmonyos : HarmonyOS : 鸿蒙系统|鸿蒙操作系统|鸿蒙OS|鸿蒙智行|鸿蒙生态|HarmonyOS
playstation : PlayStation|PS5 : PlayStation|PS5
cybertruck : Cybertruck|Cybertrucks : 赛博皮卡|Cybertruck
blackmyth : Black Myth : 黑神话
gtagame : Grand Theft Auto|GTA VI|GTA 6 : 侠盗猎车|GTA 6|GTA6
ubisoft : Ubisoft : 育碧
leagueoflegends : League of Legends : 英雄联盟
honorofkings : Honor of Kings|Honour of Kings : 王者荣耀
pokemon : Pokémon|Pokemon : 宝可梦|神奇宝贝
nezha : Ne Zha|Nezha : 《哪吒|哪吒之魔童|哪吒2|哪吒3|魔童闹海
zootopia : Zootopia : 疯狂动物城
demonslayer : Demon Slayer : 鬼灭之刃
kpopdemon : KPop Demon Hunters|K-Pop Demon Hunters : 猎魔女团
squidgame : Squid Game : 鱿鱼游戏
harrypotter : Harry Potter : 哈利·波特|哈利波特
starwars : Star Wars : 星球大战
jamesbond : James Bond : 詹姆斯·邦德|007系列|007电影
jurassic : Jurassic World|Jurassic Park : 侏罗纪世界|侏罗纪公园
marvel : Marvel : 漫威
godzilla : Godzilla : 哥斯拉
ghibli : Ghibli : 吉卜力
pixar : Pixar : 皮克斯
skydance : Skydance : 天舞传媒|天舞公司|天空之舞传媒|Skydance
charliehebdo : Charlie Hebdo : 查理周刊
appledaily : Apple Daily : 苹果日报
lancet : Lancet : 柳叶刀
guinnessrecords : Guinness World Records|Guinness World Record : 吉尼斯
nobel : Nobel : 诺贝尔
oscars : Oscars|Academy Awards|Academy Award : 奥斯卡
cannes : Cannes : 戛纳
goldenlion : Golden Lion : 金狮奖
berlinale : Berlinale|Golden Bear : 柏林电影节|柏林国际电影节|金熊奖
grammy : Grammy|Grammys : 格莱美
pulitzer : Pulitzer : 普利策
ballondor : Ballon d'Or|Ballon d’Or : 足球金球奖|《法国足球》金球奖|金球奖得主|金球奖颁奖
eurovision : Eurovision : 欧洲歌唱大赛|欧洲歌曲大赛|欧洲电视歌曲|欧洲电视网歌唱|欧洲歌唱比赛
boj : Bank of Japan|BOJ|BoJ : 日本央行
bankofengland : Bank of England : 英国央行|英格兰银行
rba : Reserve Bank of Australia|RBA : 澳洲联储|澳联储|澳大利亚央行|澳大利亚储备银行|澳洲央行
rbnz : Reserve Bank of New Zealand|RBNZ : 新西兰联储|新西兰央行|新西兰储备银行
rbi : Reserve Bank of India : 印度央行|印度储备银行
bok : Bank of Korea|BOK : 韩国央行
snb : Swiss National Bank|SNB : 瑞士央行|瑞士国家银行
riksbank : Riksbank : 瑞典央行
bundesbank : Bundesbank : 德国央行|德国联邦银行|德意志联邦银行
cbrussia : Bank of Russia : 俄罗斯央行|俄央行|俄罗斯中央银行
hkma : HKMA|Hong Kong Monetary Authority : 香港金管局|香港金融管理局
secus : Securities and Exchange Commission|SEC : 美国证券交易委员会|美国证监会|美国证交会
ftc : FTC|Federal Trade Commission : 联邦贸易委员会
fcc : FCC|Federal Communications Commission : 联邦通信委员会
fda : FDA|Food and Drug Administration : 美国食品药品监督管理局|美国食药监|美国食品和药物管理局|美国药管局|美国食品药品管理局|FDA
faa : FAA|Federal Aviation Administration : 美国联邦航空|联邦航空管理局
ntsb : NTSB|National Transportation Safety Board : 美国国家运输安全委员会|美国运输安全委员会|NTSB
nhtsa : NHTSA|National Highway Traffic Safety Administration : 公路交通安全管理局|高速公路安全管理局
epaus : EPA|Environmental Protection Agency : 美国环境保护署|美国环保署|美国国家环境保护局|美国环境保护局
fbi : FBI : 联邦调查局|FBI
cia : CIA : 中央情报局|中情局
dea : DEA|Drug Enforcement Administration : 美国禁毒署|缉毒局
iceus : Immigration and Customs Enforcement|ICE agents|ICE agent|ICE officer|ICE officers : 移民与海关执法局|移民和海关执法局|移民海关执法局|移民及海关执法局
dhs : DHS|Homeland Security : 国土安全部
doge : Department of Government Efficiency|DOGE : 政府效率部
dojus : Justice Department|Department of Justice|DOJ : 美国司法部|美司法部
statedept : State Department : 美国国务院|美国务院
commerceus : Commerce Department|Department of Commerce|Commerce Secretary : 美国商务部|美商务部
treasuryus : Treasury Department|Treasury Secretary : 美国财政部|美国财长|美财政部|美财长
ustr : USTR|Trade Representative : 美国贸易代表|美贸易代表
bureauindustry : Bureau of Industry and Security : 工业与安全局|工业和安全局|产业与安全局
ofac : OFAC|Office of Foreign Assets Control : 外国资产控制办公室|海外资产控制办公室
whitehouse : White House : 白宫
supremecourt : Supreme Court : 最高法院
capitolhill : Capitol Hill|U.S. Capitol|US Capitol : 美国国会山|国会山骚乱|国会山暴乱|冲击国会山|国会山袭击|美国国会大厦|国会山警察
fema : FEMA|Federal Emergency Management Agency : 联邦紧急事务管理|联邦应急管理局|联邦紧急措施署
usgs : USGS|U.S. Geological Survey|US Geological Survey : 美国地质调查局|美国地质勘探局
cdcus : CDC|Centers for Disease Control : 美国疾控中心|美国疾病控制|美国疾病预防控制中心
nih : NIH|National Institutes of Health : 国立卫生研究院
irs : IRS|Internal Revenue Service : 美国国税局|美国国内收入局|美国税务局
usaid : USAID : 美国国际开发署
nationalguard : National Guard|National Guardsmen : 国民警卫队
secretservice : Secret Service : 特勤局
mofcom : Ministry of Commerce|MOFCOM|commerce ministry : 中国商务部|商务部新闻发言人|我国商务部|商务部新闻办|商务部部长王文涛
ndrc : NDRC|National Development and Reform Commission : 国家发改委|国家发展改革委|国家发展和改革委员会
csrc : CSRC|China Securities Regulatory Commission : 中国证监会|中国证券监督管理委员会
samr : SAMR|State Administration for Market Regulation : 市场监管总局|市场监督管理总局
miit : MIIT|Ministry of Industry and Information Technology : 工信部|工业和信息化部
cac : Cyberspace Administration : 国家网信办|中央网信办|互联网信息办公室
nfra : National Financial Regulatory Administration : 金融监管总局|金融监督管理总局
nbs : National Bureau of Statistics : 国家统计局
ccdi : Central Commission for Discipline Inspection|CCDI : 中央纪委|中纪委|中央纪律检查委员会
statecouncil : State Council : 中国国务院|国务院常务会议|国务院办公厅|国务院总理|国务院新闻办|国务院关税税则委员会
politburo : Politburo : 中央政治局|政治局会议|政治局常委|政治局委员
pla : People's Liberation Army|People’s Liberation Army|PLA : 中国人民解放军|解放军东部战区|解放军南部战区|解放军海军|解放军空军|解放军陆军|解放军火箭军|《解放军报》|解放军舰|解放军军机|中国解放军|解放军官兵
mss : Ministry of State Security : 中国国家安全部|国家安全部微信|国家安全部发布|国家安全部公众号|国家安全部披露|国家安全部提示|国家安全部提醒|国家安全机关
tao : Taiwan Affairs Office : 国台办
dpp : Democratic Progressive Party : 民进党
kmt : Kuomintang|KMT : 国民党
hksfc : Securities and Futures Commission : 香港证监会|香港证券及期货
icac : ICAC|Independent Commission Against Corruption : 廉政公署
legco : Legislative Council|LegCo : 立法会
cas : Chinese Academy of Sciences : 中国科学院|中科院
nhs : NHS|National Health Service : 国民保健|国家医疗服务体系|国民医疗服务|国民健康服务
scotlandyard : Scotland Yard|Metropolitan Police|Met Police : 苏格兰场|伦敦警察厅|伦敦警方|大都会警察
mi5 : MI5 : 军情五处
mi6 : MI6 : 军情六处
downingstreet : Downing Street : 唐宁街
buckingham : Buckingham Palace : 白金汉宫
houseofcommons : House of Commons : 下议院
eucommission : European Commission : 欧盟委员会|欧委会
euparliament : European Parliament|MEPs : 欧洲议会
eucourt : European Court of Justice|Court of Justice of the European Union|CJEU : 欧洲法院|欧盟法院
echr : European Court of Human Rights : 欧洲人权法院
europol : Europol : 欧洲刑警组织
eurozone : eurozone|euro zone|euro area : 欧元区
schengen : Schengen : 申根区|申根签|申根国|申根协定|申根边境|申根成员
bundestag : Bundestag : 联邦议院
bundeswehr : Bundeswehr : 联邦国防军
afd : AfD|Alternative for Germany : 德国选择党|选择党领导|选择党党首|选择党主席|选择党联合|选择党议员|另类选择党|右翼选择党
cduparty : CDU|Christian Democratic Union : 基民盟|基督教民主联盟
spd : SPD : 社民党|德国社会民主党
elysee : Élysée|Elysee : 爱丽舍宫
nationalrally : National Rally|Rassemblement National : 国民联盟
tories : Conservative Party|Tories : 保守党
reformuk : Reform UK : 英国改革党|改革党领袖|改革党党首|改革党议员
sinnfein : Sinn Féin|Sinn Fein : 新芬党
republicans : Republicans|Republican|GOP : 共和党
democrats : Democrats|Democrat : 美国民主党|民主党人|民主党籍|民主党议员|民主党参议|民主党众议|民主党候选|民主党领|民主党全国|民主党州|民主党控制|民主党主导|民主党总统|和民主党
maga : MAGA : MAGA|让美国再次伟大
ldp : Liberal Democratic Party|LDP : 自民党|自由民主党
peoplepower : People Power Party : 国民力量党
bjp : BJP|Bharatiya Janata : 印度人民党|印人党
congressindia : Indian National Congress|Congress party : 国大党
hezbollah : Hezbollah : 真主党
hamas : Hamas : 哈马斯
likud : Likud : 利库德
fatah : Fatah : 法塔赫
pkk : PKK|Kurdistan Workers' Party|Kurdistan Workers’ Party : 库尔德工人党|库工党
syriansdf : Syrian Democratic Forces : 叙利亚民主军|叙民主军|叙利亚民主力量
islamicstate : Islamic State|ISIS|ISIL : “伊斯兰国”|极端组织伊斯兰国|伊斯兰国组织|极端组织IS
alqaeda : al-Qaeda|Al-Qaeda|al Qaeda|Al Qaeda|al-Qaida : “基地”组织|“基地组织”|基地组织分支|基地组织头目|基地组织领导人|基地组织成员|恐怖组织基地|恐怖组织“基地|极端组织“基地
taliban : Taliban : 塔利班
irgc : IRGC|Revolutionary Guards|Revolutionary Guard : 革命卫队
idf : IDF|Israel Defense Forces|Israel Defence Forces : 以色列国防军
mossad : Mossad : 摩萨德
shinbet : Shin Bet : 辛贝特
knesset : Knesset : 克奈塞特|以色列议会
chpturkey : Republican People's Party|Republican People’s Party : 共和人民党
muslimbrotherhood : Muslim Brotherhood : 穆斯林兄弟会|穆兄会
anc : ANC|African National Congress : 非国大|非洲人国民大会
alshabaab : al-Shabaab|Al-Shabaab|al Shabaab|Al Shabaab : 索马里青年党|“青年党”|沙巴布
bokoharam : Boko Haram : 博科圣地
jnim : JNIM : 支持伊斯兰与穆斯林|支持伊斯兰和穆斯林|伊斯兰与穆斯林支持
m23 : M23 : M23
rapidsupport : Rapid Support Forces : 快速支援部队
wagnergroup : Wagner Group|Wagner mercenaries|Wagner mercenary : 瓦格纳集团|瓦格纳组织|瓦格纳雇佣兵|瓦格纳武装
farc : FARC : 哥伦比亚革命武装力量
elncolombia : ELN|National Liberation Army : 哥伦比亚民族解放军|“民族解放军”|游击队民族解放军|武装民族解放军
trendearagua : Tren de Aragua : 阿拉瓜火车
jaliscocartel : Jalisco New Generation|CJNG : 哈利斯科新一代|哈利斯科新生代
arakanarmy : Arakan Army : 若开军
kokang : MNDAA|Kokang : 果敢老街|果敢同盟军|果敢地区|缅甸果敢|果敢白家|果敢明家|果敢四大家族|缅甸民族民主同盟军|缅北果敢
rohingya : Rohingya|Rohingyas : 罗兴亚
balochla : Balochistan Liberation Army|Baloch Liberation Army : 俾路支解放军
aumshinrikyo : Aum Shinrikyo : 奥姆真理教
unificationchurch : Unification Church : 统一教会|世界和平统一家庭联合会|“统一教”|统一教总裁|统一教信徒|统一教问题
yakuza : yakuza|Yakuza : 日本黑帮|雅库扎|指定暴力团|日本暴力团
princegroup : Prince Group|Prince Holding Group : 太子集团
un : United Nations|U.N.|UN : 联合国
unsc : UN Security Council|U.N. Security Council|United Nations Security Council|Security Council resolution : 安理会
unhcr : UNHCR : 难民署
wfp : World Food Programme|World Food Program|WFP : 粮食计划署
fao : FAO|Food and Agriculture Organization|Food and Agriculture Organisation : 粮农组织
unesco : UNESCO|Unesco : 教科文组织
worldheritage : World Heritage : 世界遗产|世界文化遗产
iaea : IAEA|International Atomic Energy Agency : 国际原子能机构
iom : International Organization for Migration|IOM : 国际移民组织
unrwa : UNRWA : 近东救济工程处|近东巴勒斯坦难民救济
undp : UNDP : 联合国开发计划署
unep : UNEP : 联合国环境规划署|联合国环境署
unodc : UNODC : 毒品和犯罪问题办公室
unifil : UNIFIL|Unifil : 联黎部队
icj : International Court of Justice|ICJ : 国际法院
icc : International Criminal Court : 国际刑事法院
interpol : Interpol|INTERPOL : 国际刑警组织|国际刑事警察组织
icao : ICAO|International Civil Aviation Organization : 国际民航组织|国际民用航空组织
iata : IATA|International Air Transport Association : 国际航协|国际航空运输协会
imo : International Maritime Organization|International Maritime Organisation : 国际海事组织
ipcc : IPCC : 政府间气候变化专门委员会|IPCC
cop30 : COP30|Cop30 : COP30|第三十次缔约方大会
parisagreement : Paris Agreement|Paris climate agreement|Paris accord|Paris climate accord : 巴黎协定
nato : NATO|Nato : 北大西洋公约|北约秘书长|北约组织|北约成员国|北约国家|北约峰会|北约盟|加入北约|北约东翼|北约军|北约部队|北约防|北约总部|北约外长|北约领导人|对北约|与北约|美国和北约|北约发言人|北约边|北约空
osce : OSCE : 欧安组织
g7 : G7|Group of Seven : 七国集团|G7峰会|G7国家|G7外长|G7财长
g77 : Group of 77|G77 : 七十七国集团|77国集团
g20 : G20|Group of 20 : 二十国集团|G20
brics : BRICS|Brics : 金砖国家|金砖合作|金砖机制|金砖成员|金砖峰会
sco : Shanghai Cooperation Organisation|Shanghai Cooperation Organization|SCO : 上合组织|上海合作组织|上合峰会
apec : APEC|Apec : 亚太经合组织|亚太经济合作组织|APEC
asean : ASEAN|Asean : 东盟|东南亚国家联盟
rcep : RCEP : 区域全面经济伙伴|RCEP
cptpp : CPTPP : 全面与进步跨太平洋|CPTPP
africanunion : African Union : 非洲联盟|非盟委员会|非盟峰会|非盟主席|非盟轮值|非盟特|非盟总部|非盟和平|非盟首脑|非盟大会|非盟成员
ecowas : ECOWAS|Ecowas : 西非国家经济共同体|西共体
sahel : Sahel : 萨赫勒
arableague : Arab League : 阿拉伯国家联盟|阿盟
gccgulf : Gulf Cooperation Council|GCC : 海合会|海湾合作委员会|海湾阿拉伯国家合作委员会
mercosur : Mercosur : 南方共同市场|南共市
usmca : USMCA : 美墨加协定|美墨加协议|美墨加贸易
pacificforum : Pacific Islands Forum : 太平洋岛国论坛|太平洋岛屿论坛
oecd : OECD : 经济合作与发展组织|经合发组织|OECD
wef : World Economic Forum|WEF : 世界经济论坛
boao : Boao : 博鳌
redcross : Red Cross|ICRC : 红十字
msf : Médecins Sans Frontières|Doctors Without Borders|Medecins Sans Frontieres|MSF : 无国界医生
amnesty : Amnesty International : 国际特赦|大赦国际
hrw : Human Rights Watch : 人权观察
greenpeace : Greenpeace : 绿色和平
wwf : WWF|World Wildlife Fund|World Wide Fund for Nature : 世界自然基金会
oxfam : Oxfam : 乐施会
savechildren : Save the Children : 救助儿童会|拯救儿童
rsfpress : Reporters Without Borders : 无国界记者
gatesfoundation : Gates Foundation : 盖茨基金会
gavi : Gavi|GAVI : 全球疫苗免疫联盟|Gavi
cern : CERN|Large Hadron Collider : 欧洲核子研究|强子对撞机
iter : ITER : 国际热核|ITER
uaw : UAW|United Auto Workers : 汽车工人联合会
teamsters : Teamsters : 卡车司机工会|国际卡车司机|全美卡车司机
longshoremen : International Longshoremen's Association|International Longshoremen’s Association|longshoremen : 码头工人协会
sagaftra : SAG-AFTRA : 演员工会
igmetall : IG Metall : 五金工会|金属工业工会|IG Metall
atletico : Atletico Madrid|Atlético Madrid|Atlético de Madrid : 马德里竞技
tottenham : Tottenham : 托特纳姆|热刺队|英超热刺|热刺主|热刺俱乐部|热刺球|热刺客场|热刺前锋
astonvilla : Aston Villa : 阿斯顿维拉|阿斯顿·维拉
crystalpalace : Crystal Palace : 水晶宫
intermilan : Inter Milan : 国际米兰|国米队
acmilan : AC Milan : AC米兰
psg : Paris Saint-Germain|PSG : 巴黎圣日耳曼|大巴黎队
galatasaray : Galatasaray : 加拉塔萨雷
fenerbahce : Fenerbahce|Fenerbahçe : 费内巴切
alnassr : Al-Nassr|Al Nassr : 利雅得胜利
alhilal : Al-Hilal|Al Hilal : 利雅得新月
premierleague : Premier League : 英超联赛|英格兰足球超级联赛|英超第|英超俱乐部|英超球队|英超冠军|英超豪门|英超赛场|英超榜首|英超积分
laliga : La Liga|LaLiga : 西甲联赛|西班牙足球甲级联赛|西甲第|西甲冠军|西甲豪门|西甲球队|西甲赛场
mls : MLS|Major League Soccer : 美国职业足球大联盟|美国足球大联盟|美职联
championsleague : Champions League : 欧冠|欧洲冠军联赛
chinesesuperleague : Chinese Super League : 中超联赛|中国足球超级联赛
worldcup : World Cup|World Cups : 世界杯
eurochampionship : Euro 2028|Euro 2024|European Championship|European Championships : 欧洲杯|欧锦赛
afcon : AFCON|Afcon|Africa Cup of Nations : 非洲杯|非洲国家杯
fifa : FIFA|Fifa : 国际足联
uefa : UEFA|Uefa : 欧足联
ioc : IOC|International Olympic Committee : 国际奥委会
olympics : Olympics|Olympic|Olympian|Olympians : 奥运|奥林匹克|冬奥
paralympics : Paralympics|Paralympic|Paralympian : 残奥
wada : WADA|Wada|World Anti-Doping Agency : 世界反兴奋剂机构
cassport : Court of Arbitration for Sport : 国际体育仲裁
asiangames : Asian Games : 亚运会
nationalgames : National Games : 全运会|全国运动会
commonwealthgames : Commonwealth Games : 英联邦运动会
worldathletics : World Athletics : 世界田联|世界田径联合会
nba : NBA : 美职篮|NBA
nfl : NFL : 美国职业橄榄球|国家橄榄球联盟|NFL
superbowl : Super Bowl : 超级碗
nhl : NHL|National Hockey League : 国家冰球联盟|北美职业冰球|北美冰球职业联赛|NHL
mlb : MLB|Major League Baseball : 美国职业棒球大联盟|美职棒|MLB
lakers : Lakers : 湖人队|洛杉矶湖人
dodgers : Dodgers : 道奇队|洛杉矶道奇
yankees : Yankees : 扬基队|洋基队|纽约扬基|纽约洋基
f1 : Formula One|Formula 1|F1 : 一级方程式|F1大奖赛|F1赛车|F1车手|F1车队|F1中国
lemans : Le Mans : 勒芒
dakarrally : Dakar Rally : 达喀尔拉力赛
wimbledon : Wimbledon : 温网|温布尔登
rolandgarros : Roland Garros|French Open : 法国网球公开赛|罗兰·加洛斯|罗兰加洛斯
usopentennis : Flushing Meadows|US Open tennis : 美国网球公开赛|法拉盛公园
australianopen : Australian Open : 澳大利亚网球公开赛|澳网公开赛|澳网冠军|澳网决赛|澳网男单|澳网女单
daviscup : Davis Cup : 戴维斯杯
rydercup : Ryder Cup : 莱德杯
tourdefrance : Tour de France : 环法自行车|环法赛|环法冠军
ufc : UFC : UFC|终极格斗
harvard : Harvard : 哈佛
yale : Yale : 耶鲁
princeton : Princeton : 普林斯顿
columbiauniv : Columbia University : 哥伦比亚大学
stanford : Stanford : 斯坦福
mit : MIT|Massachusetts Institute of Technology : 麻省理工
sorbonne : Sorbonne : 索邦大学|巴黎索邦|索邦神学
tsinghua : Tsinghua : 清华大学|清华校|清华团队
pekinguniv : Peking University : 北京大学
fudan : Fudan : 复旦
nus : National University of Singapore : 新加坡国立大学
utokyo : University of Tokyo : 东京大学
louvre : Louvre : 卢浮宫|罗浮宫
britishmuseum : British Museum : 大英博物馆
pompidou : Pompidou : 蓬皮杜
versailles : Versailles : 凡尔赛
notredame : Notre-Dame|Notre Dame Cathedral : 巴黎圣母院
eiffel : Eiffel Tower : 埃菲尔
tajmahal : Taj Mahal : 泰姬陵
palacemuseum : Palace Museum|Forbidden City : 故宫|紫禁城
terracotta : Terracotta Warriors|Terracotta Army|terracotta warriors|terracotta army|terracotta warrior : 兵马俑
sanxingdui : Sanxingdui : 三星堆
sagradafamilia : Sagrada Família|Sagrada Familia : 圣家堂|圣家族大教堂
sothebys : Sotheby's|Sotheby’s : 苏富比
christies : Christie's|Christie’s : 佳士得
monalisa : Mona Lisa : 蒙娜丽莎
picasso : Picasso : 毕加索
vangogh : Van Gogh|van Gogh : 梵高|凡·高|梵·高
davinci : Da Vinci|da Vinci : 达·芬奇|达芬奇
shakespeare : Shakespeare : 莎士比亚
chopin : Chopin : 肖邦
epstein : Epstein : 爱泼斯坦
atandt : AT&T : 美国电话电报公司|AT&T
verizon : Verizon : 威瑞森|弗莱森|韦里孙
tmobile : T-Mobile : T-Mobile
deutschetelekom : Deutsche Telekom : 德国电信
vodafone : Vodafone : 沃达丰
ntt : NTT : 日本电报电话|日本电信电话|NTT
eskom : Eskom : 南非国家电力
kepco : KEPCO|Kepco|Korea Electric Power : 韩国电力公司|韩国电力公社
khnp : KHNP|Korea Hydro & Nuclear Power : 韩国水电与核电|韩国水电核电|韩国水力原子能|韩水原
pgande : PG&E : 太平洋煤电|太平洋燃气电力|太平洋天然气和电力|太平洋瓦电
cnnc : CNNC|China National Nuclear : 中核集团|中国核工业集团
hinkley : Hinkley Point : 欣克利角
bushehr : Bushehr : 布什尔省|布什尔核|伊朗布什尔|布什尔港
natanz : Natanz : 纳坦兹
fordow : Fordow|Fordo : 福尔多|福尔道
chernobyl : Chernobyl|Chornobyl : 切尔诺贝利
threemileisland : Three Mile Island : 三里岛核|三哩岛|三英里岛
gerd : GERD|Renaissance Dam : 复兴大坝
kakhovka : Kakhovka : 卡霍夫卡
chinastateconstruction : CSCEC|China State Construction : 中国建筑集团|中国建筑股份|中建集团
chinarailwaygroup : China Railway Group : 中国中铁
crcc : CRCC|China Railway Construction : 中国铁建
sunac : Sunac : 融创中国|融创集团
wanda : Dalian Wanda|Wanda Group|Wanda Film : 万达集团|万达广场|万达商管|大连万达|万达电影
sunhungkai : Sun Hung Kai : 新鸿基
wework : WeWork : WeWork
bae : BAE Systems : 英国宇航系统|英国航太系统|BAE系统
thales : Thales : 泰雷兹|泰利斯集团
dassault : Dassault : 达索航空|达索系统|法国达索|达索公司|达索集团
saab : Saab : 萨博公司|萨博集团|瑞典萨博|萨博防务|萨博汽车
northrop : Northrop : 诺斯罗普|诺格公司
anduril : Anduril : 安杜里尔
rostec : Rostec : 俄罗斯技术国家集团|俄技集团|俄国家技术集团|俄罗斯技术集团
kalashnikov : Kalashnikov|AK-47|Kalashnikovs : 卡拉什尼科夫|AK-47
sukhoi : Sukhoi : 苏霍伊
avic : AVIC|Aviation Industry Corporation of China : 中航工业|中国航空工业集团
bombardier : Bombardier : 庞巴迪
safran : Safran : 赛峰集团|赛峰公司|法国赛峰
prattwhitney : Pratt & Whitney : 普惠发动机|普拉特·惠特尼|普惠公司
ehang : EHang|Ehang : 亿航智能
biden : Biden : 拜登
obama : Obama : 奥巴马
kamalaharris : Kamala Harris : 卡玛拉·哈里斯|卡马拉·哈里斯|副总统哈里斯
vance : Vance : 副总统万斯|JD·万斯|J·D·万斯|万斯副总统
hegseth : Hegseth : 赫格塞思|海格塞斯
rfkjr : Robert F. Kennedy Jr|RFK Jr|Robert Kennedy Jr : 小罗伯特·肯尼迪|小肯尼迪
newsom : Newsom : 纽森
mamdani : Mamdani : 马姆达尼|曼达尼
hillary : Hillary Clinton : 希拉里
billclinton : Bill Clinton : 比尔·克林顿|前总统克林顿
bushjr : George W. Bush : 小布什
pelosi : Pelosi : 佩洛西
witkoff : Witkoff : 威特科夫|维特科夫
kushner : Kushner : 库什纳
yellen : Yellen : 耶伦
charliekirk : Charlie Kirk : 查理·柯克|查利·柯克
mangione : Mangione : 曼焦内|曼吉奥内|曼乔内
melania : Melania : 梅拉尼娅|梅兰妮娅
bezos : Bezos : 贝索斯|贝佐斯
zuckerberg : Zuckerberg : 扎克伯格
timcook : Tim Cook : 蒂姆·库克|苹果CEO库克
pichai : Pichai : 皮查伊
nadella : Nadella : 纳德拉
dimon : Dimon : 杰米·戴蒙|首席执行官戴蒙|CEO戴蒙|戴蒙表示|戴蒙称
soros : Soros : 索罗斯
murdoch : Murdoch|Murdochs : 默多克
jackma : Jack Ma : 马云
renzhengfei : Ren Zhengfei : 任正非
leijun : Lei Jun : 雷军
zongfuli : Zong Fuli|Kelly Zong : 宗馥莉
liangwenfeng : Liang Wenfeng : 梁文锋
wangchuanfu : Wang Chuanfu : 王传福
likashing : Li Ka-shing : 李嘉诚
jimmylai : Jimmy Lai : 黎智英
johnlee : Chief Executive John Lee|John Lee Ka-chiu : 李家超
liqiang : Li Qiang : 李强总理|总理李强
wangyi : Wang Yi : 王毅
helifeng : He Lifeng : 何立峰
pangongsheng : Pan Gongsheng : 潘功胜
laichingte : Lai Ching-te|William Lai : 赖清德
tsaiingwen : Tsai Ing-wen : 蔡英文
dalailama : Dalai Lama : 达赖喇嘛|达赖集团|世达赖|达赖转世|达赖窜访
ishiba : Ishiba : 石破茂
kishida : Kishida : 岸田文雄
shinzoabe : Shinzo Abe|Abe Shinzo : 安倍晋三|前首相安倍|安倍遇刺|安倍遇袭|刺杀安倍|枪杀安倍
koizumi : Shinjiro Koizumi : 小泉进次郎
ghosn : Ghosn : 戈恩
yoonsukyeol : Yoon Suk Yeol|Yoon Suk-yeol : 尹锡悦
kimyojong : Kim Yo Jong|Kim Yo-jong : 金与正
leejaeyong : Lee Jae-yong|Jay Y. Lee : 李在镕
anwaribrahim : Anwar Ibrahim : 安瓦尔·易卜拉欣|总理安瓦尔
mahathir : Mahathir : 马哈蒂尔
lawrencewong : Lawrence Wong : 黄循财
marcosjr : Ferdinand Marcos|Marcos Jr|Bongbong Marcos|President Marcos : 小马科斯|总统马科斯|马科斯总统|马科斯政府|马科斯家族
duterte : Duterte|Dutertes : 杜特尔特
thaksin : Thaksin : 他信·西那瓦|前总理他信|他信·钦那瓦|他信家族
paetongtarn : Paetongtarn : 佩通坦
anutin : Anutin : 阿努廷
hunsen : Hun Sen : 参议院主席洪森|洪森主席|首相洪森|洪森家族|洪森亲王|与洪森
minaunghlaing : Min Aung Hlaing : 敏昂莱
suukyi : Suu Kyi : 昂山素季
tolam : To Lam : 总书记苏林|苏林总书记|国家主席苏林
jokowi : Jokowi|Joko Widodo : 佐科·维多多|总统佐科|佐科总统|佐科政府|佐科表示
hasina : Hasina : 哈西娜
yunus : Muhammad Yunus : 尤努斯
imrankhan : Imran Khan : 伊姆兰·汗
shehbazsharif : Shehbaz Sharif : 夏巴兹
ambani : Ambani : 安巴尼
tokayev : Tokayev : 托卡耶夫
lukashenko : Lukashenko : 卢卡申科
pashinyan : Pashinyan : 帕希尼扬
aliyev : Aliyev : 阿利耶夫
lavrov : Lavrov : 拉夫罗夫
peskov : Peskov : 佩斯科夫
medvedev : Medvedev : 梅德韦杰夫
navalny : Navalny|Navalnaya : 纳瓦利内|纳瓦尔尼
prigozhin : Prigozhin : 普里戈任
nawrocki : Nawrocki : 纳夫罗茨基
donaldtusk : Donald Tusk : 图斯克
vucic : Vučić|Vucic : 武契奇
mitsotakis : Mitsotakis : 米佐塔基斯
imamoglu : Imamoglu|İmamoğlu : 伊马姆奥卢
pedrosanchez : Pedro Sánchez|Pedro Sanchez : 佩德罗·桑切斯|首相桑切斯
kajakallas : Kallas : 卡娅·卡拉斯|卡亚·卡拉斯|高级代表卡拉斯
draghi : Draghi : 德拉吉
lepen : Le Pen : 勒庞
sarkozy : Sarkozy : 萨科齐|萨尔科齐
lecornu : Lecornu : 勒科尔尼|勒科努
merkel : Merkel : 默克尔
scholz : Scholz : 朔尔茨
frederiksen : Frederiksen : 弗雷泽里克森|弗雷德里克森
stubb : Stubb : 斯图布
wilders : Wilders : 维尔德斯
kingcharles : King Charles : 查尔斯三世|查尔斯国王|国王查尔斯
princewilliam : Prince William : 威廉王子
princessofwales : Kate Middleton|Princess of Wales : 凯特王妃|凯特·米德尔顿|威尔士王妃
princeharry : Prince Harry : 哈里王子
princeandrew : Prince Andrew|Andrew Mountbatten-Windsor : 安德鲁王子|安德鲁·蒙巴顿
sunak : Sunak : 苏纳克
borisjohnson : Boris Johnson : 鲍里斯·约翰逊
farage : Farage : 法拉奇
trudeau : Trudeau : 特鲁多
poilievre : Poilievre : 博励治|波利耶夫尔|普瓦列夫
lula : Lula : 卢拉
bolsonaro : Bolsonaro|Bolsonaros : 博索纳罗
gustavopetro : Gustavo Petro : 古斯塔沃·佩特罗|总统佩特罗|佩特罗总统|佩特罗政府|佩特罗表示
boric : Boric : 博里奇
diazcanel : Díaz-Canel|Diaz-Canel : 迪亚斯-卡内尔|迪亚斯·卡内尔
bukele : Bukele : 布克尔
noboa : Noboa : 诺沃亚|诺博亚
machado : Corina Machado : 马查多
delcyrodriguez : Delcy Rodríguez|Delcy Rodriguez : 德尔西·罗德里格斯
ramaphosa : Ramaphosa : 拉马福萨
zuma : Zuma : 雅各布·祖马|前总统祖马|祖马领导|祖马之女
tinubu : Tinubu : 蒂努布|提努布
ruto : Ruto : 威廉·鲁托|总统鲁托|鲁托总统|鲁托政府|鲁托表示
museveni : Museveni : 穆塞韦尼
kagame : Kagame : 卡加梅
tshisekedi : Tshisekedi : 齐塞克迪
abiy : Abiy : 阿比·艾哈迈德|阿比总理|总理阿比
elsisi : el-Sisi|al-Sisi|El-Sisi|Al-Sisi : 塞西总统|总统塞西
paulbiya : Biya : 保罗·比亚
assad : Assad|al-Assad : 巴沙尔·阿萨德|阿萨德政权|阿萨德政府|前总统阿萨德|阿萨德家族|巴沙尔政权|巴沙尔政府
alsharaa : al-Sharaa|Sharaa : 艾哈迈德·沙拉|领导人沙拉|总统沙拉|艾哈迈德·沙雷
binsalman : Mohammed bin Salman|Mohammed Bin Salman|Mohammad bin Salman : 穆罕默德·本·萨勒曼|沙特王储
bengvir : Ben-Gvir|Ben Gvir : 本-格维尔|本·格维尔|本格维尔
smotrich : Smotrich : 斯莫特里赫
israelkatz : Israel Katz : 防长卡茨|国防部长卡茨|以色列·卡茨|伊斯雷尔·卡茨
sinwar : Sinwar : 辛瓦尔
nasrallah : Nasrallah : 纳斯鲁拉
pezeshkian : Pezeshkian : 佩泽希齐扬
araghchi : Araghchi|Araqchi : 阿拉格齐|阿拉格希
grossi : Grossi : 格罗西
guterres : Guterres : 古特雷斯
tedros : Tedros : 谭德塞
okonjo : Okonjo-Iweala : 伊维拉|奥孔乔
georgieva : Georgieva : 格奥尔基耶娃
infantino : Infantino : 因凡蒂诺
coventry : Kirsty Coventry : 柯丝蒂·考文垂|奥委会主席考文垂|科斯蒂·考文垂
thunberg : Thunberg : 通贝里|格蕾塔·桑伯格|格雷塔·桑伯格
assange : Assange : 阿桑奇
bankmanfried : Bankman-Fried : 班克曼-弗里德|班克曼·弗里德
popefrancis : Pope Francis : 教皇方济各|教宗方济各|方济各葬礼
popeleo : Pope Leo : 利奥十四世|良十四世|教皇利奥|教宗良
ronaldo : Ronaldo : C罗|克里斯蒂亚诺·罗纳尔多
neymar : Neymar : 内马尔
haaland : Haaland : 哈兰德
harrykane : Harry Kane : 哈里·凯恩
salah : Mohamed Salah|Mo Salah : 萨拉赫
beckham : Beckham|Beckhams : 贝克汉姆
maradona : Maradona : 马拉多纳
guardiola : Guardiola : 瓜迪奥拉
mourinho : Mourinho : 穆里尼奥
federer : Federer : 费德勒
nadal : Nadal : 纳达尔
sabalenka : Sabalenka : 萨巴伦卡
zhengqinwen : Zheng Qinwen : 郑钦文
serenawilliams : Serena Williams : 小威廉姆斯|塞雷娜·威廉姆斯
lebron : LeBron : 勒布朗·詹姆斯|詹皇
stephencurry : Stephen Curry|Steph Curry : 斯蒂芬·库里
wembanyama : Wembanyama : 文班亚马
ohtani : Ohtani : 大谷翔平
verstappen : Verstappen : 维斯塔潘|维斯塔彭|维斯塔本
lewishamilton : Lewis Hamilton : 刘易斯·汉密尔顿|车手汉密尔顿|法拉利汉密尔顿
simonebiles : Simone Biles : 拜尔斯
quanhongchan : Quan Hongchan : 全红婵
eileengu : Eileen Gu : 谷爱凌
fanzhendong : Fan Zhendong : 樊振东
sunyingsha : Sun Yingsha : 孙颖莎
zhaoxintong : Zhao Xintong : 赵心童
ronnieosullivan : Ronnie O'Sullivan|Ronnie O’Sullivan : 奥沙利文
tigerwoods : Tiger Woods : 泰格·伍兹|老虎伍兹|“老虎”伍兹
swift : Taylor Swift : 泰勒·斯威夫特|霉霉|泰勒斯威夫特
beyonce : Beyoncé|Beyonce : 碧昂丝|碧昂斯
ladygaga : Lady Gaga : Lady Gaga|嘎嘎小姐
diddy : Sean Combs|Diddy : 吹牛老爹|肖恩·康姆斯|肖恩·库姆斯
bts : BTS : 防弹少年团
beatles : Beatles : 披头士|甲壳虫乐队
jaychou : Jay Chou : 周杰伦
murakami : Haruki Murakami : 村上春树
rushdie : Rushdie : 拉什迪|鲁西迪
rowling : Rowling : J·K·罗琳|J.K.罗琳|JK罗琳|J.K.·罗琳|J. K. 罗琳
spielberg : Spielberg : 斯皮尔伯格
jamescameron : James Cameron : 詹姆斯·卡梅隆
tomcruise : Tom Cruise : 汤姆·克鲁斯
dicaprio : DiCaprio : 迪卡普里奥
bradpitt : Brad Pitt : 布拉德·皮特
angelinajolie : Angelina Jolie : 安吉丽娜·朱莉|安吉丽娜·茱莉
kardashian : Kardashian|Kardashians : 卡戴珊
tylenol : Tylenol|acetaminophen|paracetamol : 对乙酰氨基酚|扑热息痛|泰诺林|止痛药泰诺|服用泰诺|“泰诺”|药物泰诺
hayaomiyazaki : Hayao Miyazaki : 宫崎骏
stanleycup : Stanley Cup : 斯坦利杯
yamaguchigumi : Yamaguchi-gumi : 山口组
redcrescent : Red Crescent : 红新月
billgates : Bill Gates : 比尔·盖茨|比尔盖茨
palmedor : Palme d'Or|Palme d’Or : 金棕榈
mihoyo : miHoYo|HoYoverse|Mihoyo : 米哈游
`
