/** `code : English forms : Chinese forms`, forms parted by `|`; English ones as a text has them. */
export const PLACES = `
ru : Russia|Russian|Russians|Moscow|Kremlin : 俄罗斯|俄方|莫斯科
us : U.S.|U.S|United States|America|American|Americans|USA : 美国|美方
cn : China|Chinese : 中国|中方
au : Australia|Australian|Australians|Canberra|Sydney : 悉尼|澳大利亚|澳洲|与澳|澳方|美澳
jp : Japan|Japanese|Tokyo : 日本|东京
kr : South Korea|South Korean|South Koreans|Seoul : 韩国|首尔
in : India|Indian|Indians|New Delhi : 印度
de : Germany|German|Germans|Berlin : 德国|柏林
uk : Britain|British|U.K.|UK|London : 英国|伦敦
fr : France|French|Paris : 法国|巴黎
eu : European Union|EU|Brussels : 欧盟
br : Brazil|Brazilian|Brazilians : 巴西
id : Indonesia|Indonesian|Indonesians|Jakarta : 印尼|印度尼西亚
vn : Vietnam|Vietnamese|Hanoi : 越南
ua : Ukraine|Ukrainian|Ukrainians|Kyiv : 乌克兰|基辅
hk : Hong Kong : 香港|港府
tw : Taiwan|Taiwanese : 台湾
ca : Canada|Canadian|Canadians|Ottawa : 加拿大
mx : Mexico|Mexican|Mexicans : 墨西哥
it : Italy|Italian|Italians : 意大利
es : Spain|Spanish|Madrid : 西班牙
pt : Portugal|Portuguese|Lisbon : 葡萄牙|里斯本
ch : Switzerland|Swiss|Bern : 瑞士
no : Norway|Norwegian|Norwegians|Oslo : 挪威
se : Sweden|Swedish|Swedes|Stockholm : 瑞典
dk : Denmark|Danish|Danes|Copenhagen : 丹麦
fi : Finland|Finnish|Helsinki : 芬兰
nl : Netherlands|Dutch|The Hague : 荷兰
be : Belgium|Belgian : 比利时
pl : Poland|Polish|Warsaw : 波兰
hu : Hungary|Hungarian|Budapest : 匈牙利
cz : Czech|Czechs|Czechia|Prague : 捷克|布拉格
gr : Greece|Greek : 希腊
tr : Turkey|Turkish|Türkiye|Ankara : 土耳其
sa : Saudi Arabia|Saudi|Saudis|Riyadh : 沙特
ae : United Arab Emirates|UAE|Dubai|Abu Dhabi : 阿联酋|迪拜|阿布扎比
qa : Qatar|Doha : 卡塔尔
ir : Iran|Iranian|Iranians|Tehran : 伊朗
iq : Iraq|Iraqi|Baghdad : 伊拉克
il : Israel|Israeli|Israelis : 以色列
ps : Gaza|Palestinian|Palestinians : 加沙|巴勒斯坦
eg : Egypt|Egyptian|Cairo : 埃及
th : Thailand|Thai|Bangkok : 泰国
kh : Cambodia|Cambodian : 柬埔寨
sg : Singapore|Singaporean|Singaporeans : 新加坡
my : Malaysia|Malaysian|Malaysians|Kuala Lumpur : 马来西亚|吉隆坡
ph : Philippines|Philippine|Filipino|Filipinos|Manila : 菲律宾
mm : Myanmar|Burmese : 缅甸
la : Laos : 老挝
np : Nepal|Nepalese|Kathmandu : 尼泊尔
bd : Bangladesh|Dhaka : 孟加拉
lk : Sri Lanka|Sri Lankan : 斯里兰卡
pk : Pakistan|Pakistani|Pakistanis|Islamabad : 巴基斯坦
af : Afghanistan|Afghan|Afghans|Kabul : 阿富汗
mn : Mongolia|Mongolian : 蒙古国
kp : North Korea|North Korean|Pyongyang : 朝鲜
kz : Kazakhstan|Kazakh|Kazakhs : 哈萨克斯坦
uz : Uzbekistan|Uzbek : 乌兹别克斯坦
ar : Argentina|Argentine|Argentinian|Argentines : 阿根廷
cl : Chile|Chilean|Chileans : 智利
pe : Peru|Peruvian : 秘鲁
co : Colombia|Colombian : 哥伦比亚
ve : Venezuela|Venezuelan|Caracas : 委内瑞拉
pa : Panama : 巴拿马
cu : Cuba|Cuban : 古巴
za : South Africa|South African|South Africans : 南非
ng : Nigeria|Nigerian : 尼日利亚
cd : Congo|Congolese : 刚果
zm : Zambia|Zambian : 赞比亚
zw : Zimbabwe : 津巴布韦
gn : Guinea : 几内亚
et : Ethiopia|Ethiopian : 埃塞俄比亚
ke : Kenya|Kenyan : 肯尼亚
nz : New Zealand : 新西兰
at : Austria|Austrian|Austrians|Vienna : 奥地利|维也纳
ie : Ireland|Irish|Dublin : 爱尔兰|都柏林
is : Iceland|Icelandic|Reykjavik : 冰岛
ee : Estonia|Estonian|Tallinn : 爱沙尼亚
lv : Latvia|Latvian|Riga : 拉脱维亚
lt : Lithuania|Lithuanian|Vilnius : 立陶宛
by : Belarus|Belarusian|Minsk : 白俄罗斯
md : Moldova|Moldovan|Chisinau : 摩尔多瓦
ro : Romania|Romanian|Romanians|Bucharest : 罗马尼亚
bg : Bulgaria|Bulgarian|Bulgarians|Sofia : 保加利亚
rs : Serbia|Serbian|Serbs|Belgrade : 塞尔维亚|贝尔格莱德
hr : Croatia|Croatian|Zagreb : 克罗地亚
si : Slovenia|Slovenian|Ljubljana : 斯洛文尼亚
sk : Slovakia|Slovak|Bratislava : 斯洛伐克
ba : Bosnia|Bosnian|Sarajevo : 波黑|波斯尼亚
mk : North Macedonia : 北马其顿
me : Montenegro : 黑山
al : Albania|Albanian|Tirana : 阿尔巴尼亚
xk : Kosovo|Kosovan : 科索沃
cy : Cyprus|Cypriot : 塞浦路斯
mt : Malta|Maltese : 马耳他
ge : Tbilisi : 格鲁吉亚|第比利斯
am : Armenia|Armenian|Yerevan : 亚美尼亚
az : Azerbaijan|Azerbaijani|Baku : 阿塞拜疆
kg : Kyrgyzstan|Kyrgyz|Bishkek : 吉尔吉斯斯坦|吉尔吉斯
tj : Tajikistan|Tajik|Dushanbe : 塔吉克斯坦
tm : Turkmenistan|Turkmen : 土库曼斯坦
bt : Bhutan|Bhutanese : 不丹
mv : Maldives : 马尔代夫
bn : Brunei : 文莱
tl : Timor-Leste|East Timor : 东帝汶
pg : Papua New Guinea : 巴布亚新几内亚|巴新
fj : Fiji : 斐济
sy : Syria|Syrian|Syrians|Damascus : 叙利亚|大马士革
lb : Lebanon|Lebanese|Beirut : 黎巴嫩|贝鲁特
jo : Jordanian|Amman : 约旦
ye : Yemen|Yemeni|Houthi|Houthis : 也门|胡塞
om : Oman|Omani|Muscat : 阿曼
kw : Kuwait|Kuwaiti : 科威特
bh : Bahrain|Bahraini : 巴林
ma : Morocco|Moroccan|Rabat : 摩洛哥
dz : Algeria|Algerian|Algiers : 阿尔及利亚
tn : Tunisia|Tunisian|Tunis : 突尼斯
ly : Libya|Libyan|Tripoli : 利比亚
sd : Sudan|Sudanese|Khartoum : 苏丹|喀土穆
ss : South Sudan|South Sudanese|Juba : 南苏丹
so : Somalia|Somali|Mogadishu : 索马里
er : Eritrea|Eritrean : 厄立特里亚
dj : Djibouti : 吉布提
ug : Uganda|Ugandan|Kampala : 乌干达
tz : Tanzania|Tanzanian|Dar es Salaam : 坦桑尼亚
rw : Rwanda|Rwandan|Kigali : 卢旺达
bi : Burundi : 布隆迪
mz : Mozambique|Mozambican|Maputo : 莫桑比克
mw : Malawi : 马拉维
ao : Angola|Angolan|Luanda : 安哥拉
na : Namibia|Namibian|Windhoek : 纳米比亚
bw : Botswana|Gaborone : 博茨瓦纳
mg : Madagascar|Malagasy|Antananarivo : 马达加斯加
mu : Mauritius : 毛里求斯
gh : Ghana|Ghanaian|Accra : 加纳
ci : Ivory Coast|Ivorian|Abidjan : 科特迪瓦
sn : Senegal|Senegalese|Dakar : 塞内加尔
ne : Nigerien|Niamey : 尼日尔
bf : Burkina Faso|Burkina : 布基纳法索
cm : Cameroon|Cameroonian : 喀麦隆
ga : Gabon|Gabonese|Libreville : 加蓬
td : Chad|Chadian|N'Djamena : 乍得
sl : Sierra Leone : 塞拉利昂
lr : Liberia|Liberian : 利比里亚
mr : Mauritania : 毛里塔尼亚
ec : Ecuador|Ecuadorian|Ecuadorean|Quito : 厄瓜多尔
bo : Bolivia|Bolivian|La Paz : 玻利维亚
py : Paraguay|Paraguayan : 巴拉圭
uy : Uruguay|Uruguayan|Montevideo : 乌拉圭
gy : Guyana|Guyanese : 圭亚那
jm : Jamaica|Jamaican : 牙买加
do : Dominican : 多米尼加
gt : Guatemala|Guatemalan : 危地马拉
hn : Honduras|Honduran : 洪都拉斯
sv : El Salvador|Salvadoran : 萨尔瓦多
ws : Samoa|Samoan|Samoans|Apia : 萨摩亚
to : Tonga|Tongan|Tongans : 汤加
sb : Solomon Islands|Honiara : 所罗门群岛
vu : Vanuatu : 瓦努阿图
ki : Kiribati : 基里巴斯
tv : Tuvalu : 图瓦卢
pw : Palau : 帕劳
nr : Nauru : 瑙鲁
fm : Micronesia|Micronesian : 密克罗尼西亚
mh : Marshall Islands : 马绍尔群岛
nc : New Caledonia|New Caledonian|Nouméa|Noumea : 新喀里多尼亚
pf : French Polynesia|Tahiti : 法属波利尼西亚|大溪地|塔希提
ck : Cook Islands : 库克群岛
gu : Guam : 关岛
ht : Haiti|Haitians|Port-au-Prince : 海地|太子港
pr : Puerto Rico|Puerto Rican|Puerto Ricans : 波多黎各
bs : Bahamas|Bahamian : 巴哈马
bb : Barbados|Barbadian|Bridgetown : 巴巴多斯
tt : Trinidad : 特立尼达
gd : Grenada|Grenadian : 格林纳达
lc : Saint Lucia|St. Lucia|St Lucia : 圣卢西亚
vc : Saint Vincent|St. Vincent|St Vincent : 圣文森特
dm : Dominica : 多米尼克
ag : Antigua : 安提瓜
gp : Guadeloupe : 瓜德罗普
mq : Martinique : 马提尼克
cw : Curaçao|Curacao : 库拉索
aw : Aruba : 阿鲁巴
bm : Bermuda : 百慕大
bz : Belize|Belizean : 伯利兹
sr : Suriname|Surinamese|Paramaribo : 苏里南
gf : French Guiana : 法属圭亚那
fk : Falkland Islands|Falklands : 福克兰群岛|马尔维纳斯
bj : Benin|Beninese|Cotonou : 贝宁
tg : Togo|Togolese : 多哥
gm : Gambia|Gambian : 冈比亚
cv : Cape Verde|Cape Verdean : 佛得角
cf : Central African Republic|Bangui : 中非共和国
st : São Tomé|Sao Tome : 圣多美
km : Comoros|Comorian : 科摩罗
sc : Seychelles|Seychellois : 塞舌尔
re : Réunion : 留尼汪
yt : Mayotte : 马约特
ls : Lesotho|Basotho|Maseru : 莱索托
sz : Eswatini|Swazi : 斯威士兰
fo : Faroe Islands|Faroe|Faroese|Tórshavn : 法罗群岛
sj : Svalbard|Longyearbyen : 斯瓦尔巴
gi : Gibraltar : 直布罗陀
gg : Guernsey : 根西岛
ad : Andorra|Andorran : 安道尔
mc : Monaco : 摩纳哥
li : Liechtenstein : 列支敦士登
sm : San Marino : 圣马力诺
va : Vatican|Holy See : 梵蒂冈|教廷
ic : Canary Islands|Canaries|Tenerife : 加那利群岛|特内里费
ni : Nicaragua|Nicaraguan : 尼加拉瓜
cr : Costa Rica|Costa Rican : 哥斯达黎加
lu : Luxembourg : 卢森堡
gl : Greenland : 格陵兰
macau : Macau|Macao : 澳门
tibet : Tibet|Tibetan|Yarlung Zangbo|Yarlung Tsangpo|Lhasa : 西藏|雅鲁藏布|拉萨|新藏|川藏|青藏
xinjiang : Xinjiang : 新疆
beijing : Beijing : 北京
shanghai : Shanghai : 上海
shenzhen : Shenzhen : 深圳
guangzhou : Guangzhou : 广州
hebei : Hebei : 河北
shanxi : Shanxi : 山西
innermongolia : Inner Mongolia : 内蒙古|包头
liaoning : Liaoning : 辽宁
jilin : Jilin : 吉林
heilongjiang : Heilongjiang : 黑龙江
jiangsu : Jiangsu : 江苏
zhejiang : Zhejiang : 浙江
anhui : Anhui : 安徽
fujian : Fujian : 福建
jiangxi : Jiangxi : 江西
shandong : Shandong : 山东
henan : Henan : 河南
hubei : Hubei : 湖北
hunan : Hunan : 湖南
guangdong : Guangdong : 广东
guangxi : Guangxi : 广西
chongqing : Chongqing : 重庆
sichuan : Sichuan : 四川
guizhou : Guizhou : 贵州
yunnan : Yunnan : 云南
shaanxi : Shaanxi : 陕西
gansu : Gansu : 甘肃
qinghai : Qinghai : 青海
ningxia : Ningxia : 宁夏
tianjin : Tianjin : 天津
hangzhou : Hangzhou : 杭州
wuhan : Wuhan : 武汉
hainan : Hainan : 海南
taipo : Tai Po : 大埔
`

/** Persons, bodies and companies. */
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
pentagon : Pentagon : 五角大楼
openai : OpenAI|ChatGPT : OpenAI|ChatGPT
nvidia : Nvidia|NVIDIA : 英伟达
amd : AMD : AMD|超威
intel : Intel : 英特尔
tsmc : TSMC : 台积电
asml : ASML : 阿斯麦
samsung : Samsung : 三星
hynix : SK Hynix|Hynix : 海力士
micron : Micron : 美光
qualcomm : Qualcomm : 高通
broadcom : Broadcom : 博通
softbank : SoftBank : 软银
apple : Apple|iPhone : 苹果
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
catl : CATL : 宁德时代
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
`

/**
 * Places within countries, which neither language writes by the sound of the other, and waters. They
 * bring two languages together; that one text names a state and the other a town parts none.
 */
export const SPOTS = `
newyork : New York|Manhattan|Brooklyn : 纽约
california : California|Californian : 加州|加利福尼亚
losangeles : Los Angeles : 洛杉矶
sanfrancisco : San Francisco : 旧金山
siliconvalley : Silicon Valley : 硅谷
philadelphia : Philadelphia : 费城
boston : Boston : 波士顿
chicago : Chicago : 芝加哥
texas : Texas|Texan : 得州|得克萨斯|德克萨斯
florida : Florida : 佛州|佛罗里达
hawaii : Hawaii : 夏威夷
alaska : Alaska : 阿拉斯加
virginia : Virginia : 弗吉尼亚|弗州
georgia : Georgia|Georgian : 佐治亚
arizona : Arizona : 亚利桑那
nevada : Nevada : 内华达
ohio : Ohio : 俄亥俄
utah : Utah : 犹他
rhodeisland : Rhode Island : 罗得岛|罗德岛
northcarolina : North Carolina : 北卡
southcarolina : South Carolina : 南卡
wallstreet : Wall Street : 华尔街
houston : Houston : 休斯敦|休斯顿
seattle : Seattle : 西雅图
detroit : Detroit : 底特律
lasvegas : Las Vegas : 拉斯维加斯
silesia : Silesia : 西里西亚
scotland : Scotland|Scottish : 苏格兰
wales : Wales|Welsh : 威尔士
northernireland : Northern Ireland : 北爱
liverpool : Liverpool : 利物浦
manchester : Manchester : 曼彻斯特|曼城|曼联
oxford : Oxford|Oxfordshire : 牛津
cambridge : Cambridge|Cambridgeshire : 剑桥
munich : Munich : 慕尼黑
frankfurt : Frankfurt : 法兰克福
hamburg : Hamburg : 汉堡
cologne : Cologne : 科隆
bavaria : Bavaria|Bavarian : 巴伐利亚
geneva : Geneva : 日内瓦
zurich : Zurich : 苏黎世
rome : Rome : 罗马
milan : Milan : 米兰
venice : Venice : 威尼斯
naples : Naples : 那不勒斯
sicily : Sicily : 西西里
barcelona : Barcelona : 巴塞罗那|巴萨
marseille : Marseille : 马赛
rotterdam : Rotterdam : 鹿特丹
amsterdam : Amsterdam : 阿姆斯特丹
istanbul : Istanbul : 伊斯坦布尔
crimea : Crimea|Crimean : 克里米亚
jerusalem : Jerusalem : 耶路撒冷
westbank : West Bank : 约旦河西岸
mumbai : Mumbai|Bombay : 孟买
osaka : Osaka : 大阪
kyoto : Kyoto : 京都
hokkaido : Hokkaido : 北海道
okinawa : Okinawa : 冲绳
kashiwazaki : Kashiwazaki : 柏崎
fukushima : Fukushima : 福岛
busan : Busan : 釜山
jeju : Jeju : 济州
bali : Bali : 巴厘
java : Java : 爪哇
sumatra : Sumatra : 苏门答腊
phuket : Phuket : 普吉
saigon : Ho Chi Minh City : 胡志明市
melbourne : Melbourne : 墨尔本
queensland : Queensland : 昆士兰
westernaustralia : Western Australia : 西澳
auckland : Auckland : 奥克兰
toronto : Toronto : 多伦多
vancouver : Vancouver : 温哥华
rio : Rio de Janeiro : 里约
saopaulo : Sao Paulo|São Paulo : 圣保罗
amazonia : Amazon rainforest|Amazonia : 亚马孙|亚马逊雨林
capetown : Cape Town : 开普敦
johannesburg : Johannesburg : 约翰内斯堡
blacksea : Black Sea : 黑海
redsea : Red Sea : 红海
baltic : Baltic : 波罗的海
mediterranean : Mediterranean : 地中海
caribbean : Caribbean : 加勒比
hormuz : Strait of Hormuz|Hormuz : 霍尔木兹
suez : Suez : 苏伊士
panamacanal : Panama Canal : 巴拿马运河
southchinasea : South China Sea : 南海
arctic : Arctic : 北极
antarctica : Antarctica|Antarctic : 南极
everest : Everest : 珠峰|珠穆朗玛
yangtze : Yangtze : 长江
yellowriver : Yellow River : 黄河
kowloon : Kowloon : 九龙
nile : Nile : 尼罗河
danube : Danube : 多瑙河
rhine : Rhine : 莱茵河
alps : Alps|Alpine : 阿尔卑斯
himalaya : Himalaya|Himalayas : 喜马拉雅
greatbarrier : Great Barrier Reef : 大堡礁
karachi : Karachi : 卡拉奇
lahore : Lahore : 拉合尔
bangalore : Bangalore|Bengaluru : 班加罗尔
chennai : Chennai : 金奈
kolkata : Kolkata|Calcutta : 加尔各答
hyderabad : Hyderabad : 海得拉巴
ahmedabad : Ahmedabad : 艾哈迈达巴德
bhotekoshi : Bhote Koshi : 博特科西
colombo : Colombo : 科伦坡
yangon : Yangon : 仰光
mandalay : Mandalay : 曼德勒
penang : Penang : 槟城
johor : Johor : 柔佛
surabaya : Surabaya : 泗水
cebu : Cebu : 宿务
mindanao : Mindanao : 棉兰老
luzon : Luzon : 吕宋
nagoya : Nagoya : 名古屋
yokohama : Yokohama : 横滨
kobe : Kobe : 神户
fukuoka : Fukuoka : 福冈
hiroshima : Hiroshima : 广岛
nagasaki : Nagasaki : 长崎
kumamoto : Kumamoto : 熊本
kyushu : Kyushu : 九州岛
incheon : Incheon : 仁川
ulsan : Ulsan : 蔚山
daegu : Daegu : 大邱
vladivostok : Vladivostok : 符拉迪沃斯托克|海参崴
stpetersburg : St. Petersburg|Saint Petersburg : 圣彼得堡
siberia : Siberia|Siberian : 西伯利亚
kamchatka : Kamchatka : 堪察加
sakhalin : Sakhalin : 萨哈林
odesa : Odesa|Odessa : 敖德萨
kharkiv : Kharkiv : 哈尔科夫
almaty : Almaty : 阿拉木图
astana : Astana : 阿斯塔纳
aleppo : Aleppo : 阿勒颇
telaviv : Tel Aviv : 特拉维夫
jeddah : Jeddah : 吉达
alexandria : Alexandria : 亚历山大港|亚历山大市
casablanca : Casablanca : 卡萨布兰卡
marrakesh : Marrakesh|Marrakech : 马拉喀什
lagos : Lagos : 拉各斯
nairobi : Nairobi : 内罗毕
mombasa : Mombasa : 蒙巴萨
addis : Addis Ababa : 亚的斯亚贝巴
kinshasa : Kinshasa : 金沙萨
durban : Durban : 德班
simandou : Simandou : 西芒杜
bogota : Bogota|Bogotá : 波哥大
medellin : Medellin|Medellín : 麦德林
santiago : Santiago : 圣地亚哥
buenosaires : Buenos Aires : 布宜诺斯艾利斯
patagonia : Patagonia : 巴塔哥尼亚
atacama : Atacama : 阿塔卡马
potosi : Potosí|Potosi : 波托西
mexicocity : Mexico City : 墨西哥城
havana : Havana : 哈瓦那
montreal : Montreal : 蒙特利尔
quebec : Quebec : 魁北克
alberta : Alberta : 阿尔伯塔|艾伯塔
ontario : Ontario : 安大略
britishcolumbia : British Columbia : 不列颠哥伦比亚|卑诗
miami : Miami : 迈阿密
atlanta : Atlanta : 亚特兰大
dallas : Dallas : 达拉斯
denver : Denver : 丹佛
sandiego : San Diego : 圣迭戈
minneapolis : Minneapolis : 明尼阿波利斯
minnesota : Minnesota : 明尼苏达
michigan : Michigan : 密歇根
louisiana : Louisiana : 路易斯安那
neworleans : New Orleans : 新奥尔良
tennessee : Tennessee : 田纳西
kentucky : Kentucky : 肯塔基
alabama : Alabama : 亚拉巴马|阿拉巴马
colorado : Colorado : 科罗拉多
oregon : Oregon : 俄勒冈
wyoming : Wyoming : 怀俄明
montana : Montana : 蒙大拿
oklahoma : Oklahoma : 俄克拉何马
maryland : Maryland : 马里兰
baltimore : Baltimore : 巴尔的摩
pittsburgh : Pittsburgh : 匹兹堡
newjersey : New Jersey : 新泽西
brisbane : Brisbane : 布里斯班
perth : Perth : 珀斯
adelaide : Adelaide : 阿德莱德
pilbara : Pilbara : 皮尔巴拉
tasmania : Tasmania : 塔斯马尼亚
birmingham : Birmingham : 伯明翰
glasgow : Glasgow : 格拉斯哥
edinburgh : Edinburgh : 爱丁堡
leeds : Leeds : 利兹
cardiff : Cardiff : 卡迪夫
antwerp : Antwerp : 安特卫普
lyon : Lyon : 里昂
toulouse : Toulouse : 图卢兹
bordeaux : Bordeaux : 波尔多
strasbourg : Strasbourg : 斯特拉斯堡
stuttgart : Stuttgart : 斯图加特
leipzig : Leipzig : 莱比锡
dresden : Dresden : 德累斯顿
dusseldorf : Düsseldorf|Dusseldorf : 杜塞尔多夫
hanover : Hanover|Hannover : 汉诺威
saxony : Saxony : 萨克森
salzburg : Salzburg : 萨尔茨堡
florence : Florence : 佛罗伦萨
genoa : Genoa : 热那亚
sardinia : Sardinia : 撒丁
valencia : Valencia : 巴伦西亚|瓦伦西亚
seville : Seville : 塞维利亚
catalonia : Catalonia|Catalan : 加泰罗尼亚
andalusia : Andalusia : 安达卢西亚
porto : Porto : 波尔图
athens : Athens : 雅典
crete : Crete : 克里特
gothenburg : Gothenburg : 哥德堡
krakow : Krakow|Kraków : 克拉科夫
gdansk : Gdansk|Gdańsk : 格但斯克
izmir : Izmir : 伊兹密尔
sahara : Sahara : 撒哈拉
kashmir : Kashmir : 克什米尔
punjab : Punjab : 旁遮普
gujarat : Gujarat : 古吉拉特
kerala : Kerala : 喀拉拉
tamilnadu : Tamil Nadu : 泰米尔纳德
assam : Assam : 阿萨姆
maharashtra : Maharashtra : 马哈拉施特拉
borneo : Borneo : 婆罗洲
sabah : Sabah : 沙巴州|沙巴
sarawak : Sarawak : 砂拉越|沙捞越
sulawesi : Sulawesi : 苏拉威西
kalimantan : Kalimantan : 加里曼丹
taiwanstrait : Taiwan Strait : 台湾海峡
mekong : Mekong : 湄公河
ganges : Ganges : 恒河
amazonriver : Amazon River : 亚马孙河|亚马逊河
persiangulf : Persian Gulf : 波斯湾
gulfofmexico : Gulf of Mexico : 墨西哥湾
malacca : Malacca : 马六甲
`
