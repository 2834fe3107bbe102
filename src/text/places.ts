/** `code : English forms : Chinese forms`, forms parted by `|`; English ones as a text has them. Countries and provinces. */
export const PLACES = `
ru : Russia|Russian|Russians|Moscow|Kremlin|Muscovites : 俄罗斯|俄方|莫斯科|克里姆林
us : U.S.|U.S|United States|America|American|Americans|USA : 美国|美方
cn : China|Chinese : 中国|中方
au : Australia|Australian|Australians|Canberra|Sydney : 悉尼|澳大利亚|澳洲|与澳|澳方|美澳|堪培拉
jp : Japan|Japanese|Tokyo : 日本|东京
kr : South Korea|South Korean|South Koreans|Seoul : 韩国|首尔
in : India|Indian|Indians|New Delhi|Delhi : 印度|新德里
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
la : Laos|Laotian|Vientiane|Laotians|Lao PDR : 老挝|万象|寮国
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
zw : Zimbabwe|Zimbabwean|Harare|Zimbabweans : 津巴布韦|哈拉雷|辛巴威
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
bg : Bulgaria|Bulgarian|Bulgarians|Sofia|Bulgarian capital : 保加利亚|索非亚
rs : Serbia|Serbian|Serbs|Belgrade : 塞尔维亚|贝尔格莱德
hr : Croatia|Croatian|Zagreb|Croatians|Croats : 克罗地亚|萨格勒布|克罗埃西亚
si : Slovenia|Slovenian|Ljubljana|Slovenes|Slovenians : 斯洛文尼亚|卢布尔雅那|斯洛维尼亚
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
az : Azerbaijan|Azerbaijani|Baku|Azerbaijanis|Azeri : 阿塞拜疆|巴库|亚塞拜然
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
ye : Yemen|Yemeni|Houthi|Houthis|Sanaa|Sana'a|Yemenis : 也门|胡塞|萨那|也门首都
om : Oman|Omani|Muscat : 阿曼|马斯喀特
kw : Kuwait|Kuwaiti|Kuwaitis|Kuwait City : 科威特|科威特城
bh : Bahrain|Bahraini|Manama : 巴林|麦纳麦
ma : Morocco|Moroccan|Rabat : 摩洛哥|拉巴特
dz : Algeria|Algerian|Algiers : 阿尔及利亚|阿尔及尔
tn : Tunisia|Tunisian|Tunis : 突尼斯
ly : Libya|Libyan|Tripoli : 利比亚|的黎波里
sd : Sudan|Sudanese|Khartoum : 苏丹|喀土穆
ss : South Sudan|South Sudanese|Juba : 南苏丹|朱巴
so : Somalia|Somali|Mogadishu|Somalis|Somalian : 索马里|摩加迪沙|索马利亚
er : Eritrea|Eritrean|Asmara : 厄立特里亚|阿斯马拉
dj : Djibouti : 吉布提
ug : Uganda|Ugandan|Kampala : 乌干达|坎帕拉
tz : Tanzania|Tanzanian|Dar es Salaam|Tanzanians : 坦桑尼亚|达累斯萨拉姆|坦尚尼亚
rw : Rwanda|Rwandan|Kigali : 卢旺达|基加利
bi : Burundi|Burundian|Bujumbura : 布隆迪|布琼布拉
mz : Mozambique|Mozambican|Maputo : 莫桑比克|马普托
mw : Malawi|Malawian|Lilongwe : 马拉维|利隆圭
ao : Angola|Angolan|Luanda : 安哥拉|罗安达
na : Namibia|Namibian|Windhoek : 纳米比亚|温得和克
bw : Botswana|Gaborone|Botswanan|Batswana : 博茨瓦纳|哈博罗内|波札那
mg : Madagascar|Malagasy|Antananarivo : 马达加斯加|塔那那利佛
mu : Mauritius|Mauritian|Port Louis : 毛里求斯|路易港
gh : Ghana|Ghanaian|Accra|Ghanaians : 加纳|阿克拉
ci : Ivory Coast|Ivorian|Abidjan|Côte d'Ivoire|Cote d'Ivoire : 科特迪瓦|阿比让|象牙海岸
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
hn : Honduras|Honduran|Tegucigalpa|Hondurans : 洪都拉斯|特古西加尔巴|宏都拉斯
sv : El Salvador|Salvadoran|San Salvador|Salvadorans|Salvadorean : 萨尔瓦多|圣萨尔瓦多
ws : Samoa|Samoan|Samoans|Apia : 萨摩亚|阿皮亚
to : Tonga|Tongan|Tongans|Nuku'alofa|Nukualofa : 汤加|努库阿洛法
sb : Solomon Islands|Honiara|Solomon Islander : 所罗门群岛|霍尼亚拉
vu : Vanuatu|Port Vila : 瓦努阿图|维拉港
ki : Kiribati : 基里巴斯
tv : Tuvalu : 图瓦卢
pw : Palau|Palauan|Palauans : 帕劳|帛琉
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
cv : Cape Verde|Cape Verdean|Praia|Cabo Verde|Cabo Verdean : 佛得角|普拉亚|维德角
cf : Central African Republic|Bangui : 中非共和国|班吉
st : São Tomé|Sao Tome : 圣多美
km : Comoros|Comorian|Comoran|Moroni : 科摩罗|莫罗尼
sc : Seychelles|Seychellois : 塞舌尔
re : Réunion : 留尼汪
yt : Mayotte : 马约特
ls : Lesotho|Basotho|Maseru : 莱索托|马塞卢
sz : Eswatini|Swazi|Mbabane|Swaziland : 斯威士兰|姆巴巴内|史瓦帝尼|埃斯瓦蒂尼
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
cr : Costa Rica|Costa Rican|Costa Ricans : 哥斯达黎加|圣何塞|哥斯大黎加
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
