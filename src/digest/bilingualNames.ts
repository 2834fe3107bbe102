/** `code : English forms : Chinese forms`, forms parted by `|`; English ones as a text has them. */
export const PLACES = `
ru : Russia|Russian|Russians|Moscow|Kremlin : 俄罗斯|俄方|莫斯科
us : U.S.|U.S|United States|America|American|Americans|USA : 美国|美方
cn : China|Chinese : 中国|中方
au : Australia|Australian|Australians|Canberra|Sydney : 悉尼|澳大利亚|澳洲|与澳|澳方|美澳|堪培拉
jp : Japan|Japanese|Tokyo : 日本|东京
kr : South Korea|South Korean|South Koreans|Seoul : 韩国|首尔
in : India|Indian|Indians|New Delhi : 印度|新德里
de : Germany|German|Germans|Berlin : 德国|柏林
uk : Britain|British|U.K.|UK|London : 英国|伦敦
fr : France|French|Paris : 法国|巴黎
eu : European Union|EU|Brussels : 欧盟|布鲁塞尔
br : Brazil|Brazilian|Brazilians|Brasilia : 巴西|巴西利亚
id : Indonesia|Indonesian|Indonesians|Jakarta : 印尼|印度尼西亚|雅加达
vn : Vietnam|Vietnamese|Hanoi : 越南|河内
ua : Ukraine|Ukrainian|Ukrainians|Kyiv : 乌克兰|基辅
hk : Hong Kong : 香港|港府
tw : Taiwan|Taiwanese : 台湾
ca : Canada|Canadian|Canadians|Ottawa : 加拿大|渥太华
mx : Mexico|Mexican|Mexicans : 墨西哥
it : Italy|Italian|Italians : 意大利
es : Spain|Spanish|Madrid : 西班牙|马德里
pt : Portugal|Portuguese|Lisbon : 葡萄牙|里斯本
ch : Switzerland|Swiss|Bern : 瑞士|伯尔尼
no : Norway|Norwegian|Norwegians|Oslo : 挪威|奥斯陆
se : Sweden|Swedish|Swedes|Stockholm|Swede : 瑞典|斯德哥尔摩
dk : Denmark|Danish|Danes|Copenhagen : 丹麦|哥本哈根
fi : Finland|Finnish|Helsinki|Finn : 芬兰|赫尔辛基
nl : Netherlands|Dutch|The Hague : 荷兰|海牙
be : Belgium|Belgian|Belgians : 比利时
pl : Poland|Polish|Warsaw|Pole : 波兰|华沙
hu : Hungary|Hungarian|Budapest : 匈牙利|布达佩斯
cz : Czech|Czechs|Czechia|Prague : 捷克|布拉格
gr : Greece|Greek|Greeks : 希腊
tr : Turkey|Turkish|Türkiye|Ankara|Turks : 土耳其|安卡拉
sa : Saudi Arabia|Saudi|Saudis|Riyadh : 沙特|利雅得
ae : United Arab Emirates|UAE|Dubai|Abu Dhabi : 阿联酋|迪拜|阿布扎比
qa : Qatar|Doha|Qatari : 卡塔尔|多哈
ir : Iran|Iranian|Iranians|Tehran : 伊朗|德黑兰
iq : Iraq|Iraqi|Baghdad|Iraqis : 伊拉克|巴格达
il : Israel|Israeli|Israelis : 以色列
ps : Gaza|Palestinian|Palestinians : 加沙|巴勒斯坦
eg : Egypt|Egyptian|Cairo|Egyptians : 埃及|开罗
th : Thailand|Thai|Bangkok : 泰国|曼谷
kh : Cambodia|Cambodian|Cambodians|Phnom Penh : 柬埔寨|金边
sg : Singapore|Singaporean|Singaporeans : 新加坡
my : Malaysia|Malaysian|Malaysians|Kuala Lumpur : 马来西亚|吉隆坡
ph : Philippines|Philippine|Filipino|Filipinos|Manila : 菲律宾|马尼拉
mm : Myanmar|Burmese|Naypyidaw : 缅甸|内比都
la : Laos|Laotian|Vientiane : 老挝|万象
np : Nepal|Nepalese|Kathmandu|Nepali : 尼泊尔|加德满都
bd : Bangladesh|Dhaka|Bangladeshi : 孟加拉|达卡
lk : Sri Lanka|Sri Lankan : 斯里兰卡
pk : Pakistan|Pakistani|Pakistanis|Islamabad : 巴基斯坦|伊斯兰堡
af : Afghanistan|Afghan|Afghans|Kabul : 阿富汗|喀布尔
mn : Mongolia|Mongolian|Ulaanbaatar|Ulan Bator : 蒙古国|乌兰巴托
kp : North Korea|North Korean|Pyongyang : 朝鲜|平壤
kz : Kazakhstan|Kazakh|Kazakhs : 哈萨克斯坦
uz : Uzbekistan|Uzbek|Uzbeks|Tashkent : 乌兹别克斯坦|塔什干
ar : Argentina|Argentine|Argentinian|Argentines : 阿根廷
cl : Chile|Chilean|Chileans : 智利
pe : Peru|Peruvian : 秘鲁
co : Colombia|Colombian : 哥伦比亚
ve : Venezuela|Venezuelan|Caracas : 委内瑞拉|加拉加斯
pa : Panama|Panamanian : 巴拿马
cu : Cuba|Cuban|Cubans : 古巴
za : South Africa|South African|South Africans|Pretoria : 南非|比勒陀利亚
ng : Nigeria|Nigerian|Nigerians|Abuja : 尼日利亚|阿布贾
cd : Congo|Congolese : 刚果
zm : Zambia|Zambian|Zambians|Lusaka : 赞比亚|卢萨卡
zw : Zimbabwe|Zimbabwean|Harare : 津巴布韦|哈拉雷
gn : Guinea|Guinean|Conakry : 几内亚|科纳克里
et : Ethiopia|Ethiopian|Ethiopians : 埃塞俄比亚
ke : Kenya|Kenyan|Kenyans : 肯尼亚
nz : New Zealand|New Zealander|Wellington : 新西兰|惠灵顿
at : Austria|Austrian|Austrians|Vienna : 奥地利|维也纳
ie : Ireland|Irish|Dublin : 爱尔兰|都柏林
is : Iceland|Icelandic|Reykjavik|Icelanders : 冰岛|雷克雅未克
ee : Estonia|Estonian|Tallinn : 爱沙尼亚|塔林
lv : Latvia|Latvian|Riga : 拉脱维亚|里加
lt : Lithuania|Lithuanian|Vilnius : 立陶宛|维尔纽斯
by : Belarus|Belarusian|Minsk : 白俄罗斯|明斯克
md : Moldova|Moldovan|Chisinau : 摩尔多瓦|基希讷乌
ro : Romania|Romanian|Romanians|Bucharest : 罗马尼亚|布加勒斯特
bg : Bulgaria|Bulgarian|Bulgarians|Sofia : 保加利亚
rs : Serbia|Serbian|Serbs|Belgrade : 塞尔维亚|贝尔格莱德
hr : Croatia|Croatian|Zagreb : 克罗地亚|萨格勒布
si : Slovenia|Slovenian|Ljubljana|Slovenes : 斯洛文尼亚|卢布尔雅那
sk : Slovakia|Slovak|Bratislava : 斯洛伐克|布拉迪斯拉发
ba : Bosnia|Bosnian|Sarajevo : 波黑|波斯尼亚|萨拉热窝
mk : North Macedonia|Skopje : 北马其顿|斯科普里
me : Montenegro|Montenegrin|Podgorica : 黑山|波德戈里察
al : Albania|Albanian|Tirana|Albanians : 阿尔巴尼亚|地拉那
xk : Kosovo|Kosovan|Pristina : 科索沃|普里什蒂纳
cy : Cyprus|Cypriot|Nicosia : 塞浦路斯|尼科西亚
mt : Malta|Maltese|Valletta : 马耳他|瓦莱塔
ge : Tbilisi : 格鲁吉亚|第比利斯
am : Armenia|Armenian|Yerevan : 亚美尼亚|埃里温
az : Azerbaijan|Azerbaijani|Baku : 阿塞拜疆|巴库
kg : Kyrgyzstan|Kyrgyz|Bishkek : 吉尔吉斯斯坦|吉尔吉斯|比什凯克
tj : Tajikistan|Tajik|Dushanbe : 塔吉克斯坦|杜尚别
tm : Turkmenistan|Turkmen|Ashgabat : 土库曼斯坦|阿什哈巴德
bt : Bhutan|Bhutanese|Thimphu : 不丹|廷布
mv : Maldives|Maldivian : 马尔代夫|马累
bn : Brunei|Bruneian|Bandar Seri Begawan : 文莱|斯里巴加湾
tl : Timor-Leste|East Timor|Dili : 东帝汶|帝力
pg : Papua New Guinea|Port Moresby : 巴布亚新几内亚|巴新|莫尔兹比港
fj : Fiji|Fijian|Suva : 斐济|苏瓦
sy : Syria|Syrian|Syrians|Damascus : 叙利亚|大马士革
lb : Lebanon|Lebanese|Beirut : 黎巴嫩|贝鲁特
jo : Jordanian|Amman : 约旦|安曼
ye : Yemen|Yemeni|Houthi|Houthis : 也门|胡塞|萨那
om : Oman|Omani|Muscat : 阿曼|马斯喀特
kw : Kuwait|Kuwaiti : 科威特
bh : Bahrain|Bahraini|Manama : 巴林|麦纳麦
ma : Morocco|Moroccan|Rabat : 摩洛哥|拉巴特
dz : Algeria|Algerian|Algiers : 阿尔及利亚|阿尔及尔
tn : Tunisia|Tunisian|Tunis : 突尼斯
ly : Libya|Libyan|Tripoli : 利比亚|的黎波里
sd : Sudan|Sudanese|Khartoum : 苏丹|喀土穆
ss : South Sudan|South Sudanese|Juba : 南苏丹|朱巴
so : Somalia|Somali|Mogadishu : 索马里|摩加迪沙
er : Eritrea|Eritrean|Asmara : 厄立特里亚|阿斯马拉
dj : Djibouti : 吉布提
ug : Uganda|Ugandan|Kampala : 乌干达|坎帕拉
tz : Tanzania|Tanzanian|Dar es Salaam : 坦桑尼亚|达累斯萨拉姆
rw : Rwanda|Rwandan|Kigali : 卢旺达|基加利
bi : Burundi|Burundian|Bujumbura : 布隆迪|布琼布拉
mz : Mozambique|Mozambican|Maputo : 莫桑比克|马普托
mw : Malawi|Malawian|Lilongwe : 马拉维|利隆圭
ao : Angola|Angolan|Luanda : 安哥拉|罗安达
na : Namibia|Namibian|Windhoek : 纳米比亚|温得和克
bw : Botswana|Gaborone|Botswanan : 博茨瓦纳|哈博罗内
mg : Madagascar|Malagasy|Antananarivo : 马达加斯加|塔那那利佛
mu : Mauritius|Mauritian|Port Louis : 毛里求斯|路易港
gh : Ghana|Ghanaian|Accra|Ghanaians : 加纳|阿克拉
ci : Ivory Coast|Ivorian|Abidjan : 科特迪瓦|阿比让
ml : Mali|Malian|Malians|Bamako : 巴马科
sn : Senegal|Senegalese|Dakar : 塞内加尔|达喀尔
ne : Nigerien|Niamey : 尼日尔|尼亚美
bf : Burkina Faso|Burkina|Ouagadougou : 布基纳法索|瓦加杜古
cm : Cameroon|Cameroonian|Yaounde|Yaoundé|Douala : 喀麦隆|雅温得|杜阿拉
ga : Gabon|Gabonese|Libreville : 加蓬|利伯维尔
td : Chad|Chadian|N'Djamena : 乍得|恩贾梅纳
sl : Sierra Leone|Sierra Leonean|Freetown : 塞拉利昂|弗里敦
lr : Liberia|Liberian|Monrovia : 利比里亚|蒙罗维亚
mr : Mauritania|Mauritanian|Nouakchott : 毛里塔尼亚|努瓦克肖特
ec : Ecuador|Ecuadorian|Ecuadorean|Quito : 厄瓜多尔|基多
bo : Bolivia|Bolivian|La Paz : 玻利维亚|拉巴斯
py : Paraguay|Paraguayan|Asuncion|Asunción : 巴拉圭|亚松森
uy : Uruguay|Uruguayan|Montevideo : 乌拉圭|蒙得维的亚
gy : Guyana|Guyanese|Georgetown : 圭亚那|乔治敦
jm : Jamaica|Jamaican|Jamaicans : 牙买加
do : Dominican|Santo Domingo : 多米尼加|圣多明各
gt : Guatemala|Guatemalan : 危地马拉
hn : Honduras|Honduran|Tegucigalpa : 洪都拉斯|特古西加尔巴
sv : El Salvador|Salvadoran : 萨尔瓦多
ws : Samoa|Samoan|Samoans|Apia : 萨摩亚|阿皮亚
to : Tonga|Tongan|Tongans : 汤加
sb : Solomon Islands|Honiara|Solomon Islander : 所罗门群岛|霍尼亚拉
vu : Vanuatu|Port Vila : 瓦努阿图|维拉港
ki : Kiribati : 基里巴斯
tv : Tuvalu : 图瓦卢
pw : Palau : 帕劳
nr : Nauru : 瑙鲁
fm : Micronesia|Micronesian : 密克罗尼西亚
mh : Marshall Islands : 马绍尔群岛
nc : New Caledonia|New Caledonian|Nouméa|Noumea : 新喀里多尼亚|努美阿
pf : French Polynesia|Tahiti : 法属波利尼西亚|大溪地|塔希提
ck : Cook Islands : 库克群岛
gu : Guam : 关岛
ht : Haiti|Haitians|Port-au-Prince : 海地|太子港
pr : Puerto Rico|Puerto Rican|Puerto Ricans : 波多黎各
bs : Bahamas|Bahamian : 巴哈马
bb : Barbados|Barbadian|Bridgetown : 巴巴多斯|布里奇顿
tt : Trinidad|Trinidadian : 特立尼达
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
sr : Suriname|Surinamese|Paramaribo : 苏里南|帕拉马里博
gf : French Guiana : 法属圭亚那
fk : Falkland Islands|Falklands : 福克兰群岛|马尔维纳斯
bj : Benin|Beninese|Cotonou : 贝宁|科托努
tg : Togo|Togolese|Lomé|Lome : 多哥|洛美
gm : Gambia|Gambian|Banjul : 冈比亚|班珠尔
cv : Cape Verde|Cape Verdean|Praia : 佛得角|普拉亚
cf : Central African Republic|Bangui : 中非共和国|班吉
st : São Tomé|Sao Tome : 圣多美
km : Comoros|Comorian|Comoran|Moroni : 科摩罗|莫罗尼
sc : Seychelles|Seychellois : 塞舌尔
re : Réunion : 留尼汪
yt : Mayotte : 马约特
ls : Lesotho|Basotho|Maseru : 莱索托|马塞卢
sz : Eswatini|Swazi|Mbabane : 斯威士兰|姆巴巴内
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
ni : Nicaragua|Nicaraguan|Managua : 尼加拉瓜|马那瓜
cr : Costa Rica|Costa Rican : 哥斯达黎加|圣何塞
lu : Luxembourg|Luxembourger : 卢森堡
gl : Greenland|Greenlandic|Nuuk : 格陵兰|努克
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
nanjing : Nanjing : 南京
chengdu : Chengdu : 成都
xian : Xi'an|Xi’an : 西安
suzhou : Suzhou : 苏州
wuxi : Wuxi : 无锡
ningbo : Ningbo : 宁波
qingdao : Qingdao : 青岛
dalian : Dalian : 大连
shenyang : Shenyang : 沈阳
harbin : Harbin : 哈尔滨
changchun : Changchun : 长春
changsha : Changsha : 长沙
zhengzhou : Zhengzhou : 郑州
jinan : Jinan : 济南
hefei : Hefei : 合肥
fuzhou : Fuzhou : 福州
xiamen : Xiamen : 厦门
nanchang : Nanchang : 南昌
kunming : Kunming : 昆明
guiyang : Guiyang : 贵阳
nanning : Nanning : 南宁
lanzhou : Lanzhou : 兰州
urumqi : Urumqi : 乌鲁木齐
hohhot : Hohhot : 呼和浩特
taiyuan : Taiyuan : 太原
shijiazhuang : Shijiazhuang : 石家庄
yinchuan : Yinchuan : 银川
xining : Xining : 西宁
haikou : Haikou : 海口
sanya : Sanya : 三亚
zhuhai : Zhuhai : 珠海
foshan : Foshan : 佛山
dongguan : Dongguan : 东莞
wenzhou : Wenzhou : 温州
yiwu : Yiwu : 义乌
yantai : Yantai : 烟台
zhoushan : Zhoushan : 舟山
changzhou : Changzhou : 常州
nantong : Nantong : 南通
quanzhou : Quanzhou : 泉州
guilin : Guilin : 桂林
jingdezhen : Jingdezhen : 景德镇
dunhuang : Dunhuang : 敦煌
kashgar : Kashgar : 喀什
altay : Altay : 阿勒泰
taipei : Taipei : 台北
kaohsiung : Kaohsiung : 高雄
tainan : Tainan : 台南
poyang : Poyang : 鄱阳湖
sendai : Sendai : 仙台
sapporo : Sapporo : 札幌
nara : Nara : 奈良
niigata : Niigata : 新潟
kagoshima : Kagoshima : 鹿儿岛
noto : Noto Peninsula|Ishikawa|Kanazawa : 能登|石川县|金泽
shizuoka : Shizuoka : 静冈
daejeon : Daejeon : 大田
gwangju : Gwangju : 光州
danang : Da Nang : 岘港
haiphong : Haiphong : 海防
hue : Hue City : 顺化
chiangmai : Chiang Mai : 清迈
chonburi : Chonburi|Pattaya : 春武里|芭提雅
rayong : Rayong : 罗勇
siemreap : Siem Reap|Angkor : 暹粒|吴哥
luangprabang : Luang Prabang : 琅勃拉邦
davao : Davao : 达沃
palawan : Palawan : 巴拉望
klang : Port Klang|Klang : 巴生
terengganu : Terengganu : 登嘉楼
kelantan : Kelantan : 吉兰丹
perak : Perak|Ipoh : 霹雳州|怡保
kedah : Kedah|Langkawi : 吉打|浮罗交怡|兰卡威
pahang : Pahang|Cameron Highlands : 彭亨|金马仑
selangor : Selangor : 雪兰莪
bandung : Bandung : 万隆
medan : Medan : 棉兰
aceh : Aceh : 亚齐
papua : Papua : 巴布亚
lombok : Lombok : 龙目岛
flores : Flores : 弗洛勒斯
batam : Batam : 巴淡
chittagong : Chittagong|Chattogram : 吉大港
pune : Pune : 浦那
jaipur : Jaipur|Rajasthan : 斋浦尔|拉贾斯坦
bihar : Bihar|Patna : 比哈尔|巴特那
uttarakhand : Uttarakhand : 北阿坎德
uttarpradesh : Uttar Pradesh|Lucknow|Varanasi : 北方邦|勒克瑙|瓦拉纳西
odisha : Odisha : 奥里萨
karnataka : Karnataka : 卡纳塔克
telangana : Telangana : 特伦甘纳
andhra : Andhra Pradesh : 安得拉
westbengal : West Bengal|Darjeeling : 西孟加拉|大吉岭
himachal : Himachal : 喜马偕尔
goa : Goa : 果阿
sindh : Sindh : 信德
balochistan : Balochistan|Gwadar : 俾路支|瓜达尔
peshawar : Peshawar|Khyber : 白沙瓦|开伯尔
herat : Herat : 赫拉特
kandahar : Kandahar : 坎大哈
samarkand : Samarkand : 撒马尔罕
fergana : Fergana : 费尔干纳
caspian : Caspian Sea|Caspian : 里海
aral : Aral Sea : 咸海
baikal : Lake Baikal|Baikal : 贝加尔
ural : Urals|Ural : 乌拉尔
novosibirsk : Novosibirsk : 新西伯利亚
yekaterinburg : Yekaterinburg : 叶卡捷琳堡
murmansk : Murmansk : 摩尔曼斯克
kaliningrad : Kaliningrad : 加里宁格勒
lviv : Lviv : 利沃夫
dnipro : Dnipro : 第聂伯
donbas : Donbas|Donetsk : 顿巴斯|顿涅茨克
zaporizhzhia : Zaporizhzhia : 扎波罗热
batumi : Batumi : 巴统
trabzon : Trabzon : 特拉布宗
antalya : Antalya : 安塔利亚
cappadocia : Cappadocia : 卡帕多奇亚
rafah : Rafah : 拉法
khanyounis : Khan Younis : 汗尤尼斯
haifa : Haifa : 海法
basra : Basra : 巴士拉
mosul : Mosul : 摩苏尔
kurdistan : Kurdistan|Erbil : 库尔德|埃尔比勒
isfahan : Isfahan : 伊斯法罕
bandarabbas : Bandar Abbas : 阿巴斯港
mecca : Mecca : 麦加
medina : Medina : 麦地那
neom : Neom|NEOM : 新未来城
aden : Aden : 亚丁
hodeidah : Hodeidah : 荷台达
sinai : Sinai : 西奈
luxor : Luxor : 卢克索
aswan : Aswan : 阿斯旺
portsaid : Port Said : 塞得港
benghazi : Benghazi : 班加西
derna : Derna : 德尔纳
tangier : Tangier : 丹吉尔
agadir : Agadir : 阿加迪尔
kenitra : Kenitra : 盖尼特拉
fez : Fez : 非斯
oran : Oran : 奥兰
timbuktu : Timbuktu : 廷巴克图
kano : Kano : 卡诺
ibadan : Ibadan : 伊巴丹
portharcourt : Port Harcourt : 哈科特港
kumasi : Kumasi : 库马西
volta : Lake Volta : 沃尔特湖
bouake : Bouake|Bouaké : 布瓦凯
goma : Goma|Kivu : 戈马|基伍
katanga : Katanga|Lubumbashi|Kolwezi : 加丹加|卢本巴希|科卢韦齐
kisumu : Kisumu : 基苏木
lakevictoria : Lake Victoria : 维多利亚湖
zanzibar : Zanzibar : 桑给巴尔
arusha : Arusha : 阿鲁沙
serengeti : Serengeti : 塞伦盖蒂
kilimanjaro : Kilimanjaro : 乞力马扎罗
tanganyika : Lake Tanganyika : 坦噶尼喀湖
copperbelt : Copperbelt|Kitwe|Ndola : 铜带省|基特韦|恩多拉
beira : Beira : 贝拉港
cabodelgado : Cabo Delgado : 德尔加杜角
walvisbay : Walvis Bay : 鲸湾
lobito : Lobito : 洛比托
gauteng : Gauteng|Soweto : 豪登|索韦托
kruger : Kruger : 克鲁格
kwazulu : KwaZulu-Natal|Richards Bay : 夸祖鲁|理查兹湾
victoriafalls : Victoria Falls : 维多利亚瀑布
kariba : Kariba : 卡里巴
channel : English Channel : 英吉利海峡
calais : Calais : 加来
dover : Dover : 多佛
normandy : Normandy|Le Havre : 诺曼底|勒阿弗尔
brittany : Brittany|Brest : 布列塔尼|布雷斯特
nice : Nice : 尼斯
lille : Lille : 里尔
nantes : Nantes : 南特
burgundy : Burgundy|Dijon : 勃艮第|第戎
provence : Provence : 普罗旺斯
corsica : Corsica : 科西嘉
bilbao : Bilbao|Basque : 毕尔巴鄂|巴斯克
malaga : Malaga|Málaga : 马拉加
mallorca : Mallorca|Majorca : 马略卡
galicia : Galicia : 加利西亚
zaragoza : Zaragoza : 萨拉戈萨
algarve : Algarve : 阿尔加维
azores : Azores : 亚速尔
madeira : Madeira : 马德拉
turin : Turin : 都灵
bologna : Bologna : 博洛尼亚
verona : Verona : 维罗纳
pisa : Pisa : 比萨
tuscany : Tuscany : 托斯卡纳
lombardy : Lombardy : 伦巴第
vesuvius : Vesuvius|Pompeii : 维苏威|庞贝
etna : Etna|Catania : 埃特纳|卡塔尼亚
palermo : Palermo : 巴勒莫
trieste : Trieste : 的里雅斯特
dolomites : Dolomites|Cortina : 多洛米蒂|科尔蒂纳
lausanne : Lausanne : 洛桑
davos : Davos : 达沃斯
basel : Basel : 巴塞尔
valais : Valais|Zermatt : 瓦莱|采尔马特
innsbruck : Innsbruck|Tyrol : 因斯布鲁克|蒂罗尔
linz : Linz : 林茨
graz : Graz : 格拉茨
wolfsburg : Wolfsburg : 沃尔夫斯堡
bremen : Bremen|Bremerhaven : 不来梅
kiel : Kiel : 基尔
dortmund : Dortmund : 多特蒙德
nuremberg : Nuremberg : 纽伦堡
solingen : Solingen : 索林根
ruhr : Ruhr|Duisburg : 鲁尔|杜伊斯堡
blackforest : Black Forest : 黑森林
ghent : Ghent : 根特
bruges : Bruges|Zeebrugge : 布鲁日|泽布吕赫
liege : Liege|Liège : 列日
utrecht : Utrecht : 乌得勒支
eindhoven : Eindhoven : 埃因霍温
aarhus : Aarhus : 奥胡斯
malmo : Malmo|Malmö : 马尔默
kiruna : Kiruna : 基律纳
bergen : Bergen : 卑尔根
trondheim : Trondheim : 特隆赫姆
tromso : Tromsø|Tromso : 特罗姆瑟
lapland : Lapland|Rovaniemi : 拉普兰|罗瓦涅米
tampere : Tampere : 坦佩雷
wroclaw : Wroclaw|Wrocław : 弗罗茨瓦夫
poznan : Poznan|Poznań : 波兹南
brno : Brno : 布尔诺
ostrava : Ostrava : 俄斯特拉发
debrecen : Debrecen : 德布勒森
cluj : Cluj : 克卢日
constanta : Constanta|Constanța : 康斯坦察
varna : Varna : 瓦尔纳
plovdiv : Plovdiv : 普罗夫迪夫
novisad : Novi Sad : 诺维萨德
dubrovnik : Dubrovnik : 杜布罗夫尼克
vlora : Vlora|Vlorë : 发罗拉
thessaloniki : Thessaloniki : 塞萨洛尼基
piraeus : Piraeus : 比雷埃夫斯
santorini : Santorini : 圣托里尼
limassol : Limassol : 利马索尔
bristol : Bristol : 布里斯托尔
newcastle : Newcastle : 纽卡斯尔
sheffield : Sheffield : 谢菲尔德
nottingham : Nottingham : 诺丁汉
leicester : Leicester : 莱斯特
southampton : Southampton : 南安普敦
portsmouth : Portsmouth : 朴次茅斯
sunderland : Sunderland : 桑德兰
cornwall : Cornwall : 康沃尔
kent : Kent : 肯特郡
yorkshire : Yorkshire : 约克郡
aberdeen : Aberdeen : 阿伯丁
orkney : Orkney : 奥克尼
hebrides : Hebrides : 赫布里底
belfast : Belfast : 贝尔法斯特
galway : Galway : 戈尔韦
massachusetts : Massachusetts : 马萨诸塞|麻省
pennsylvania : Pennsylvania : 宾夕法尼亚|宾州
wisconsin : Wisconsin|Milwaukee : 威斯康星|密尔沃基
indiana : Indiana|Indianapolis : 印第安纳
illinois : Illinois : 伊利诺伊
missouri : Missouri|St. Louis : 密苏里|圣路易斯
kansas : Kansas : 堪萨斯
nebraska : Nebraska|Omaha : 内布拉斯加|奥马哈
iowa : Iowa : 艾奥瓦|爱荷华
dakota : North Dakota|South Dakota : 北达科他|南达科他
idaho : Idaho|Boise : 爱达荷|博伊西
newmexico : New Mexico|Albuquerque : 新墨西哥
maine : Maine : 缅因州
vermont : Vermont : 佛蒙特
newhampshire : New Hampshire : 新罕布什尔
connecticut : Connecticut : 康涅狄格
delaware : Delaware : 特拉华
westvirginia : West Virginia : 西弗吉尼亚
arkansas : Arkansas : 阿肯色
mississippi : Mississippi : 密西西比
austin : Austin : 奥斯汀
sanantonio : San Antonio : 圣安东尼奥
phoenix : Phoenix : 菲尼克斯|凤凰城
portland : Portland : 波特兰
sacramento : Sacramento : 萨克拉门托
sanjose : San Jose : 圣荷西
oakland : Oakland : 奥克兰港
saltlake : Salt Lake City : 盐湖城
cleveland : Cleveland : 克利夫兰
cincinnati : Cincinnati : 辛辛那提
columbus : Columbus : 哥伦布市
charlotte : Charlotte : 夏洛特
nashville : Nashville : 纳什维尔
memphis : Memphis : 孟菲斯
orlando : Orlando : 奥兰多
tampa : Tampa : 坦帕
savannah : Savannah : 萨凡纳
buffalo : Buffalo : 布法罗|水牛城
atlanticcity : Atlantic City : 大西洋城
yellowstone : Yellowstone : 黄石
grandcanyon : Grand Canyon : 大峡谷
greatlakes : Great Lakes : 五大湖
lakemichigan : Lake Michigan : 密歇根湖
lakesuperior : Lake Superior : 苏必利尔湖
lakeerie : Lake Erie : 伊利湖
anchorage : Anchorage : 安克雷奇
honolulu : Honolulu : 檀香山
maui : Maui : 毛伊岛
calgary : Calgary : 卡尔加里
edmonton : Edmonton : 埃德蒙顿
saskatchewan : Saskatchewan|Saskatoon : 萨斯喀彻温|萨省
manitoba : Manitoba|Winnipeg : 曼尼托巴|温尼伯
novascotia : Nova Scotia|Halifax : 新斯科舍|哈利法克斯
newfoundland : Newfoundland|Labrador : 纽芬兰|拉布拉多
newbrunswick : New Brunswick : 新不伦瑞克
yukon : Yukon : 育空
nunavut : Nunavut : 努纳武特
welland : Welland : 韦兰
niagara : Niagara : 尼亚加拉
monterrey : Monterrey|Nuevo Leon : 蒙特雷|新莱昂
guadalajara : Guadalajara|Jalisco : 瓜达拉哈拉|哈利斯科
tijuana : Tijuana|Baja California : 蒂华纳|下加利福尼亚
oaxaca : Oaxaca : 瓦哈卡
acapulco : Acapulco : 阿卡普尔科
cancun : Cancun|Cancún|Yucatan : 坎昆|尤卡坦
sonora : Sonora : 索诺拉
sinaloa : Sinaloa : 锡那罗亚
chihuahua : Chihuahua|Ciudad Juarez : 奇瓦瓦|华雷斯城
veracruz : Veracruz : 韦拉克鲁斯
barranquilla : Barranquilla : 巴兰基亚
cartagena : Cartagena : 卡塔赫纳
guayaquil : Guayaquil : 瓜亚基尔
galapagos : Galapagos|Galápagos : 加拉帕戈斯
lima : Lima|Callao : 利马|卡亚俄
chancay : Chancay : 钱凯
cusco : Cusco : 库斯科
machupicchu : Machu Picchu : 马丘比丘
arequipa : Arequipa : 阿雷基帕
santafe : Rosario|Santa Fe : 罗萨里奥|圣菲
cordoba : Cordoba|Córdoba : 科尔多瓦
mendoza : Mendoza : 门多萨
bahiablanca : Bahia Blanca|Bahía Blanca : 布兰卡港
parana : Parana|Paraná : 巴拉那
valparaiso : Valparaiso|Valparaíso : 瓦尔帕莱索
santacruzsierra : Santa Cruz de la Sierra : 圣克鲁斯
bahia : Bahia : 巴伊亚
minasgerais : Minas Gerais|Belo Horizonte : 米纳斯吉拉斯|贝洛奥里藏特
recife : Recife|Pernambuco : 累西腓|伯南布哥
fortaleza : Fortaleza|Ceara|Ceará : 福塔莱萨|塞阿拉
manaus : Manaus|Amazonas : 马瑙斯|亚马孙州
matogrosso : Mato Grosso : 马托格罗索
riograndedosul : Rio Grande do Sul|Porto Alegre : 南里奥格兰德|阿雷格里港
santos : Port of Santos : 桑托斯港
curitiba : Curitiba : 库里蒂巴
newsouthwales : New South Wales : 新南威尔士
victoriastate : Victoria state|Geelong : 维多利亚州|吉朗
goldcoast : Gold Coast : 黄金海岸
cairns : Cairns : 凯恩斯
darwin : Darwin : 达尔文港
hobart : Hobart : 霍巴特
porthedland : Port Hedland : 黑德兰港
kalgoorlie : Kalgoorlie : 卡尔古利
christchurch : Christchurch|Canterbury : 克赖斯特彻奇|基督城|坎特伯雷
queenstown : Queenstown : 皇后镇
dunedin : Dunedin : 达尼丁
bougainville : Bougainville : 布干维尔
ladakh : Ladakh : 拉达克
atlantic : Atlantic : 大西洋
pacific : Pacific : 太平洋
indianocean : Indian Ocean : 印度洋
northsea : North Sea : 北海油田
aegean : Aegean : 爱琴海
adriatic : Adriatic : 亚得里亚海
bosphorus : Bosphorus|Bosporus : 博斯普鲁斯
dardanelles : Dardanelles : 达达尼尔
babelmandeb : Bab el-Mandeb|Bab al-Mandab : 曼德海峡
bengalbay : Bay of Bengal : 孟加拉湾
bering : Bering : 白令
amur : Amur : 阿穆尔|黑龙江流域
volga : Volga : 伏尔加
elbe : Elbe : 易北河
seine : Seine : 塞纳河
thames : Thames : 泰晤士
zambezi : Zambezi : 赞比西
congo : Congo River : 刚果河
niger : Niger Delta : 尼日尔三角洲
orinoco : Orinoco : 奥里诺科
andes : Andes|Andean : 安第斯
pyrenees : Pyrenees : 比利牛斯
rockies : Rockies|Rocky Mountains : 落基山
caucasus : Caucasus : 高加索
montblanc : Mont Blanc|Chamonix : 勃朗峰|沙莫尼
matterhorn : Matterhorn : 马特洪
fuji : Mount Fuji : 富士山
k2 : Karakoram : 喀喇昆仑
`
