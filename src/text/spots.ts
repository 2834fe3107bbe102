/**
 * Places within countries, which neither language writes by the sound of the other, and waters. They
 * bring two languages together; that one text names a state and the other a town parts none. Forms as
 * in the table of places.
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
manchester : Manchester|Man City|Man United|Man Utd : 曼彻斯特|曼城|曼联|曼彻斯特城|曼彻斯特联
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
kharkiv : Kharkiv|Kharkov : 哈尔科夫|哈尔基夫
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
oklahoma : Oklahoma|Oklahoman|Oklahomans : 俄克拉何马|俄克拉荷马|奥克拉荷马
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
dnipro : Dnipro|Dnieper|Dnipropetrovsk : 第聂伯|聂伯河
donbas : Donbas|Donetsk : 顿巴斯|顿涅茨克
zaporizhzhia : Zaporizhzhia|Zaporizhia|Zaporozhye : 扎波罗热|扎波罗什|札波罗热
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
hodeidah : Hodeidah|Hudaydah|Hudaida : 荷台达|侯代达
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
newsouthwales : New South Wales|NSW : 新南威尔士|新南威尔斯
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
anyang : Anyang : 河南安阳|安阳市
anqing : Anqing : 安徽安庆|安庆市
ankang : Ankang : 安康市|陕西安康
anshan : Anshan : 辽宁鞍山
baise : Baise : 广西百色|百色市
baishan : Baishan : 吉林白山|白山市
baoding : Baoding : 保定市|河北保定
baoji : Baoji : 宝鸡
baoshan : Baoshan : 云南保山|保山市
bayannur : Bayannur : 巴彦淖尔
bazhong : Bazhong : 四川巴中|巴中市
beihai : Beihai : 广西北海
bengbu : Bengbu : 蚌埠
benxi : Benxi : 本溪市|辽宁本溪|本溪钢铁
bijie : Bijie : 毕节市|贵州毕节
binzhou : Binzhou : 滨州
bozhou : Bozhou : 亳州
cangzhou : Cangzhou : 沧州
changde : Changde : 常德市|湖南常德
changji : Changji : 新疆昌吉|昌吉州|昌吉市
changshu : Changshu : 江苏常熟|常熟市
changzhi : Changzhi : 山西长治|长治市
chaozhou : Chaozhou : 潮州
chaoshan : Chaoshan : 潮汕
chengde : Chengde : 承德市|河北承德
chenzhou : Chenzhou : 郴州
chifeng : Chifeng : 赤峰
chizhou : Chizhou : 安徽池州|池州市
chongzuo : Chongzuo : 广西崇左|崇左市
chuxiong : Chuxiong : 楚雄
chuzhou : Chuzhou : 滁州
daliyunnan : Dali Bai : 云南大理|大理州|大理白族
dandong : Dandong : 辽宁丹东|丹东市|丹东口岸
danzhou : Danzhou : 儋州
daqing : Daqing : 大庆油田|大庆市|黑龙江大庆
datong : Datong : 山西大同|大同市
dazhou : Dazhou : 四川达州|达州市委
deyang : Deyang : 四川德阳|德阳市
dezhou : Dezhou : 山东德州
dehong : Dehong : 德宏州|云南德宏
dingxi : Dingxi : 甘肃定西|定西市
dongying : Dongying : 山东东营|东营市
dujiangyan : Dujiangyan : 都江堰
enshi : Enshi : 湖北恩施|恩施州|恩施市|恩施土家
ezhou : Ezhou : 鄂州
fangchenggang : Fangchenggang : 防城港
fushun : Fushun : 抚顺
fuxin : Fuxin : 阜新
fuyang : Fuyang : 阜阳
gannan : Gannan : 甘南州|甘南藏族
ganzhou : Ganzhou : 赣州
garze : Garze|Ganzi : 甘孜
golog : Golog|Guoluo : 果洛州|果洛藏族|青海果洛
guangan : Guang'an : 四川广安|广安市
guangyuan : Guangyuan : 四川广元|广元市
guigang : Guigang : 贵港
guyuan : Guyuan : 宁夏固原|固原市
haidong : Haidong : 青海海东|海东市
hami : Hami City|Kumul : 新疆哈密|哈密市
handan : Handan : 邯郸
hanzhong : Hanzhong : 陕西汉中|汉中市
hebi : Hebi : 鹤壁
hechi : Hechi : 河池市|广西河池
hegang : Hegang : 鹤岗
heihe : Heihe : 黑河市|黑龙江黑河
hengshui : Hengshui : 河北衡水|衡水市|衡水中学
hengyang : Hengyang : 湖南衡阳|衡阳市
heyuan : Heyuan : 广东河源|河源市
heze : Heze : 菏泽
hezhou : Hezhou : 广西贺州|贺州市
honghe : Honghe : 云南红河|红河州
hotan : Hotan|Khotan : 新疆和田|和田地区
huaian : Huai'an|Huaian : 淮安
huaibei : Huaibei : 安徽淮北|淮北市|淮北矿业
huaihua : Huaihua : 湖南怀化|怀化市
huainan : Huainan : 安徽淮南|淮南市|淮南矿业
huanggang : Huanggang : 黄冈
huangshan : Huangshan : 黄山市|黄山风景区|安徽黄山
huizhou : Huizhou : 惠州
huludao : Huludao : 葫芦岛
hulunbuir : Hulunbuir|Hulun Buir : 呼伦贝尔
huzhou : Huzhou : 浙江湖州|湖州市
jiamusi : Jiamusi : 佳木斯
jian : Ji'an : 江西吉安|吉安市
jiangmen : Jiangmen : 江门市|广东江门
jiaozuo : Jiaozuo : 焦作市|河南焦作
jiaxing : Jiaxing : 嘉兴
jiayuguan : Jiayuguan : 嘉峪关
jieyang : Jieyang : 揭阳
jinchang : Jinchang : 甘肃金昌|金昌市
jincheng : Jincheng : 山西晋城|晋城市
jingmen : Jingmen : 湖北荆门|荆门市
jingzhou : Jingzhou : 荆州
jinhua : Jinhua : 浙江金华|金华市
jining : Jining : 山东济宁|济宁市
jinzhong : Jinzhong : 山西晋中|晋中市
jinzhou : Jinzhou : 锦州
jiujiang : Jiujiang : 九江市|江西九江
jixi : Jixi : 鸡西市|黑龙江鸡西
jiyuan : Jiyuan : 河南济源|济源市
kaifeng : Kaifeng : 河南开封|开封市
karamay : Karamay : 克拉玛依
korla : Korla : 库尔勒
aksu : Aksu : 新疆阿克苏|阿克苏地区|阿克苏市
kizilsu : Kizilsu : 克孜勒苏
yining : Yining|Ghulja : 伊宁
ili : Ili Kazakh : 伊犁
shihezi : Shihezi : 石河子
bortala : Bortala : 博尔塔拉
bayingolin : Bayingolin|Bayingol : 巴音郭楞
tacheng : Tacheng : 新疆塔城|塔城地区
laibin : Laibin : 广西来宾|来宾市
laiwu : Laiwu : 莱芜
langfang : Langfang : 廊坊
leshan : Leshan : 乐山大佛|四川乐山|乐山市
liangshan : Liangshan Yi : 凉山州|凉山彝族|四川凉山
lianyungang : Lianyungang : 连云港
liaocheng : Liaocheng : 聊城
liaoyang : Liaoyang : 辽阳
liaoyuan : Liaoyuan : 吉林辽源|辽源市
lijiang : Lijiang : 云南丽江|丽江市|丽江古城
lincang : Lincang : 云南临沧|临沧市
linfen : Linfen : 临汾
linxia : Linxia : 甘肃临夏|临夏州|临夏县
linyi : Linyi : 临沂
lishui : Lishui : 浙江丽水|丽水市
liuan : Lu'an : 安徽六安|六安市
liupanshui : Liupanshui : 六盘水
liuzhou : Liuzhou : 柳州
longnan : Longnan : 陇南
longyan : Longyan : 龙岩市|福建龙岩
loudi : Loudi : 娄底
luliang : Lüliang|Lvliang : 吕梁市|山西吕梁
luohe : Luohe : 漯河
luoyang : Luoyang : 洛阳
luzhou : Luzhou : 泸州
maanshan : Ma'anshan|Maanshan : 马鞍山
maoming : Maoming : 茂名
meishan : Meishan : 四川眉山
meizhou : Meizhou : 广东梅州|梅州市
mianyang : Mianyang : 绵阳
mudanjiang : Mudanjiang : 牡丹江
nagqu : Nagqu : 西藏那曲|那曲市|那曲地区
nanchong : Nanchong : 四川南充|南充市
nanping : Nanping : 福建南平|南平市
nanyang : Nanyang City : 河南南阳|南阳市
neijiang : Neijiang : 四川内江|内江市
ngari : Ngari : 西藏阿里|阿里地区
ngawa : Ngawa : 阿坝州|四川阿坝|阿坝藏族
ningde : Ningde : 福建宁德|宁德市|宁德核电
nujiang : Nujiang : 怒江
nyingchi : Nyingchi : 林芝
ordos : Ordos : 鄂尔多斯
panjin : Panjin : 盘锦
panzhihua : Panzhihua : 攀枝花
pingdingshan : Pingdingshan : 平顶山
pingliang : Pingliang : 平凉市|甘肃平凉
puer : Pu'er : 云南普洱|普洱市
putian : Putian : 莆田
puyang : Puyang : 濮阳
qamdo : Qamdo|Chamdo : 西藏昌都|昌都地区
qiandongnan : Qiandongnan : 黔东南
qianxinan : Qianxinan : 黔西南
qiannan : Qiannan : 黔南州|黔南布依
qingyang : Qingyang : 甘肃庆阳|庆阳市
qingyuan : Qingyuan : 清远市|广东清远
qinhuangdao : Qinhuangdao : 秦皇岛
qinzhou : Qinzhou : 钦州
qiqihar : Qiqihar : 齐齐哈尔
qitaihe : Qitaihe : 七台河
qujing : Qujing : 曲靖
quzhou : Quzhou : 衢州
rizhao : Rizhao : 山东日照|日照市|日照港
sanmenxia : Sanmenxia : 三门峡
sanming : Sanming City : 福建三明|三明市
sansha : Sansha : 三沙市
shangluo : Shangluo : 商洛
shangqiu : Shangqiu : 商丘
shangrao : Shangrao : 江西上饶|上饶市
shantou : Shantou : 汕头
shanwei : Shanwei : 汕尾
shannan : Shannan : 西藏山南|山南市
shaoguan : Shaoguan : 韶关
shaoxing : Shaoxing : 浙江绍兴|绍兴市|绍兴黄酒
shaoyang : Shaoyang : 邵阳
shigatse : Shigatse|Xigaze : 日喀则
shiyan : Shiyan : 十堰
shizuishan : Shizuishan : 石嘴山
shuangyashan : Shuangyashan : 双鸭山
shuozhou : Shuozhou : 朔州
siping : Siping : 吉林四平|四平市
songyuan : Songyuan : 松原市|吉林松原
suihua : Suihua : 绥化
suining : Suining : 四川遂宁|遂宁市
suizhou : Suizhou : 湖北随州|随州市
suqian : Suqian : 宿迁
taian : Tai'an : 山东泰安|泰安市
tangshan : Tangshan : 唐山
tianshui : Tianshui : 甘肃天水|天水市
tieling : Tieling : 铁岭
tongchuan : Tongchuan : 铜川
tonghua : Tonghua : 吉林通化|通化市
tongliao : Tongliao : 通辽市|内蒙古通辽
tongling : Tongling : 铜陵
tongren : Tongren City : 贵州铜仁|铜仁市
turpan : Turpan|Turfan : 吐鲁番
ulanqab : Ulanqab : 乌兰察布
weifang : Weifang : 潍坊
weihai : Weihai : 山东威海|威海市
weinan : Weinan : 陕西渭南|渭南市
wenshan : Wenshan : 云南文山|文山州
wuhai : Wuhai : 乌海市|内蒙古乌海
wuhu : Wuhu : 芜湖
wuzhong : Wuzhong City : 宁夏吴忠|吴忠市
wuzhou : Wuzhou : 广西梧州|梧州市
xiangtan : Xiangtan : 湘潭
xiangxi : Xiangxi : 湘西
xiangyang : Xiangyang : 襄阳
xianning : Xianning : 咸宁
xianyang : Xianyang : 咸阳
xiaogan : Xiaogan : 孝感市|湖北孝感
xilingol : Xilingol|Xilin Gol : 锡林郭勒
xingtai : Xingtai : 邢台
xinxiang : Xinxiang : 河南新乡|新乡市
xinyang : Xinyang : 河南信阳|信阳市
xinzhou : Xinzhou : 忻州
xiongan : Xiong'an|Xiongan : 雄安新区|河北雄安|雄安站
xishuangbanna : Xishuangbanna : 西双版纳
xuancheng : Xuancheng : 安徽宣城
xuchang : Xuchang : 河南许昌|许昌市
xuzhou : Xuzhou : 徐州
yaan : Ya'an : 四川雅安|雅安市
yanan : Yan'an : 陕西延安|延安市|延安精神
yanbian : Yanbian : 吉林延边|延边州|延边朝鲜族
yancheng : Yancheng : 盐城
yangjiang : Yangjiang : 广东阳江|阳江市
yangquan : Yangquan : 山西阳泉|阳泉市
yangzhou : Yangzhou : 扬州
yibin : Yibin City : 四川宜宾|宜宾市
yichang : Yichang : 宜昌
yingkou : Yingkou : 营口市|辽宁营口|营口港
yingtan : Yingtan : 鹰潭
yiyang : Yiyang : 湖南益阳|益阳市
yongzhou : Yongzhou : 湖南永州|永州市
yueyang : Yueyang : 岳阳
yuncheng : Yuncheng : 山西运城
yunfu : Yunfu : 广东云浮|云浮市
yushu : Yushu : 青海玉树|玉树州|玉树藏族
yuxi : Yuxi : 云南玉溪|玉溪市
zaozhuang : Zaozhuang : 枣庄
zhangjiajie : Zhangjiajie : 张家界
zhangjiakou : Zhangjiakou : 张家口
zhangjiagang : Zhangjiagang : 张家港
zhangye : Zhangye : 张掖
zhangzhou : Zhangzhou : 漳州
zhanjiang : Zhanjiang : 湛江
zhaoqing : Zhaoqing : 肇庆
zhaotong : Zhaotong : 昭通
zhenjiang : Zhenjiang : 镇江市|江苏镇江
zhongshan : Zhongshan : 广东中山|中山市
zhoukou : Zhoukou : 河南周口|周口市
zhumadian : Zhumadian : 驻马店
zhuzhou : Zhuzhou : 株洲
zibo : Zibo : 淄博
zigong : Zigong : 四川自贡|自贡市|自贡灯会
ziyang : Ziyang : 四川资阳|资阳市
zunyi : Zunyi : 遵义
horgos : Horgos|Khorgos : 霍尔果斯
daxingairport : Daxing International Airport|Daxing Airport : 大兴机场|大兴国际机场
pudong : Pudong : 浦东
zhongnanhai : Zhongnanhai : 中南海
tiananmen : Tiananmen : 天安门
bayarea : Greater Bay Area : 大湾区
hzmb : Hong Kong-Zhuhai-Macao Bridge|Hong Kong–Zhuhai–Macau Bridge|Hong Kong-Zhuhai-Macau Bridge : 港珠澳大桥
wenchuan : Wenchuan : 汶川
jiuzhaigou : Jiuzhaigou|Jiuzhai Valley : 九寨沟
taishanmount : Mount Tai|Mount Taishan : 泰山景区|山东泰山|东岳泰山|登泰山|泰山脚下|泰山风景
changbai : Changbai Mountain|Changbaishan|Mount Paektu|Paektu : 长白山|白头山
mogao : Mogao : 莫高窟
taihu : Taihu Lake|Lake Tai|Lake Taihu : 太湖
qinghailake : Qinghai Lake : 青海湖
taklamakan : Taklamakan|Taklimakan : 塔克拉玛干
gobi : Gobi : 戈壁
pearlriver : Pearl River : 珠江
huaihe : Huaihe|Huai River : 淮河流域|淮河干流|淮河入海|淮河洪水|淮河上游
jinsha : Jinsha River : 金沙江
lancang : Lancang : 澜沧江
yalu : Yalu : 鸭绿江
yellowsea : Yellow Sea : 黄海
eastchinasea : East China Sea : 东海海域|东海大陆架|东海防空识别区|东海油气
diaoyu : Diaoyu|Diaoyu Dao|Senkaku|Senkakus : 钓鱼岛|尖阁诸岛|钓鱼台列屿
scarborough : Scarborough Shoal|Huangyan Dao|Huangyan Island : 黄岩岛
renai : Second Thomas Shoal|Ren'ai Jiao|Ren'ai Reef|Ayungin : 仁爱礁
spratly : Spratly|Spratlys : 南沙群岛
paracel : Paracel|Paracels : 西沙群岛
kinmen : Kinmen : 金门县|金门岛|金门海域
matsu : Matsu Islands : 马祖列岛|马祖地区|马祖岛
hualien : Hualien : 花莲
taichung : Taichung : 台中市|台湾台中
hsinchu : Hsinchu : 新竹市|新竹县|新竹科学|台湾新竹
taoyuan : Taoyuan : 桃园机场|桃园市|台湾桃园|桃园国际机场
keelung : Keelung : 基隆
victoriaharbour : Victoria Harbour : 维多利亚港
wangfukcourt : Wang Fuk Court : 宏福苑
washington : Washington DC|Washington D.C.|Washington, D.C. : 首都华盛顿|华盛顿特区|华盛顿市
maralago : Mar-a-Lago : 海湖庄园|马阿拉歌
westminster : Westminster : 威斯敏斯特
bluehouse : Blue House|Cheong Wa Dae : 青瓦台
newark : Newark : 纽瓦克
hudsonriver : Hudson River : 哈得孙河|哈德逊河
charleston : Charleston : 查尔斯顿
jacksonville : Jacksonville : 杰克逊维尔
fortlauderdale : Fort Lauderdale : 劳德代尔堡
everglades : Everglades : 大沼泽地
starbase : Starbase|Boca Chica : 星舰基地|博卡奇卡
batonrouge : Baton Rouge : 巴吞鲁日
louisville : Louisville : 路易斯维尔|路易维尔
wichita : Wichita : 威奇托
tulsa : Tulsa : 塔尔萨
fortworth : Fort Worth : 沃思堡|沃斯堡
elpaso : El Paso : 埃尔帕索
uvalde : Uvalde : 尤瓦尔迪
kerrville : Kerrville : 克尔维尔
tucson : Tucson : 图森市|亚利桑那州图森
coloradosprings : Colorado Springs : 科罗拉多斯普林斯|科泉市
yosemite : Yosemite : 约塞米蒂|优胜美地
deathvalley : Death Valley : 死亡谷
mojave : Mojave : 莫哈维
lakemead : Lake Mead : 米德湖
fresno : Fresno : 弗雷斯诺
bakersfield : Bakersfield : 贝克斯菲尔德
longbeach : Long Beach : 长滩港|加州长滩|长滩市
malibu : Malibu : 马利布|马里布海滩
palisades : Pacific Palisades|Palisades Fire|Palisades fire : 帕利塞兹|太平洋帕利塞德
altadena : Altadena : 阿尔塔迪纳|阿尔塔德纳
hollywood : Hollywood : 好莱坞
goldengate : Golden Gate Bridge : 金门大桥
berkeley : Berkeley : 伯克利
denali : Denali|Mount McKinley : 迪纳利|德纳里峰|麦金利山
aleutian : Aleutian|Aleutians : 阿留申
oahu : Oahu : 瓦胡岛|欧胡岛
pearlharbor : Pearl Harbor|Pearl Harbour : 珍珠港
kilauea : Kilauea : 基拉韦厄
keybridge : Francis Scott Key Bridge|Key Bridge : 弗朗西斯·斯科特·基|弗朗西斯斯科特基
jfkairport : JFK Airport|Kennedy Airport|JFK International Airport|Kennedy International Airport : 肯尼迪机场|肯尼迪国际机场
guantanamo : Guantanamo|Guantánamo : 关塔那摩
mississauga : Mississauga : 密西沙加
brampton : Brampton : 布兰普顿|宾顿市
banff : Banff : 班夫国家公园|班夫镇|加拿大班夫
pei : Prince Edward Island : 爱德华王子岛
hudsonbay : Hudson Bay : 哈得孙湾|哈德逊湾
stlawrence : St. Lawrence River|St Lawrence River|St. Lawrence Seaway|Gulf of St. Lawrence : 圣劳伦斯河|圣劳伦斯航道|圣劳伦斯湾
lakeontario : Lake Ontario : 安大略湖
tumblerridge : Tumbler Ridge : 塔布勒岭|坦布勒里奇
puebla : Puebla : 普埃布拉
tamaulipas : Tamaulipas : 塔毛利帕斯
michoacan : Michoacán|Michoacan : 米却肯
guerrerostate : Guerrero state : 格雷罗州
chiapas : Chiapas : 恰帕斯
tabasco : Tabasco : 塔瓦斯科|塔巴斯科
guanajuato : Guanajuato : 瓜纳华托
queretaro : Querétaro|Queretaro : 克雷塔罗
durango : Durango : 杜兰戈
coahuila : Coahuila : 科阿韦拉
quintanaroo : Quintana Roo : 金塔纳罗奥
culiacan : Culiacán|Culiacan : 库利亚坎
mexicali : Mexicali : 墨西卡利
hermosillo : Hermosillo : 埃莫西约
popocatepetl : Popocatépetl|Popocatepetl : 波波卡特佩特
toluca : Toluca : 托卢卡
saltillo : Saltillo : 萨尔蒂约
reynosa : Reynosa : 雷诺萨
matamoros : Matamoros : 马塔莫罗斯
nuevolaredo : Nuevo Laredo : 新拉雷多
aguascalientes : Aguascalientes : 阿瓜斯卡连特斯
sanluispotosi : San Luis Potosí|San Luis Potosi : 圣路易斯波托西
morelia : Morelia : 莫雷利亚
sanpedrosula : San Pedro Sula : 圣佩德罗苏拉
darien : Darién Gap|Darien Gap|Darién : 达连隘口|达连丛林|达连地峡|达连地区
cayman : Cayman Islands : 开曼群岛
calicity : Cali : 哥伦比亚卡利|卡利市|卡利贩毒
cucuta : Cúcuta|Cucuta : 库库塔
bucaramanga : Bucaramanga : 布卡拉曼加
santamarta : Santa Marta : 圣玛尔塔
cauca : Cauca : 考卡省|考卡山谷
antioquia : Antioquia : 安蒂奥基亚
maracaibo : Maracaibo : 马拉开波
barquisimeto : Barquisimeto : 巴基西梅托
essequibo : Essequibo|Esequibo : 埃塞奎博
cotopaxi : Cotopaxi : 科托帕希
iquitos : Iquitos : 伊基托斯
titicaca : Titicaca : 的的喀喀
nazca : Nazca : 纳斯卡线条|纳斯卡地画|纳斯卡巨画|纳斯卡文化
cochabamba : Cochabamba : 科恰班巴
elalto : El Alto : 埃尔阿尔托
concepcion : Concepción|Concepcion : 康塞普西翁
puntaarenas : Punta Arenas : 蓬塔阿雷纳
tierradelfuego : Tierra del Fuego : 火地岛
easterisland : Easter Island|Rapa Nui : 复活节岛
magellan : Strait of Magellan : 麦哲伦海峡
salta : Salta : 萨尔塔
tucuman : Tucumán|Tucuman : 图库曼
neuquen : Neuquén|Neuquen : 内乌肯
vacamuerta : Vaca Muerta : 巴卡穆埃尔塔|瓦卡穆尔塔
laplata : La Plata : 拉普拉塔
ushuaia : Ushuaia : 乌斯怀亚
iguazu : Iguazu|Iguazú|Iguaçu|Iguacu : 伊瓜苏
belem : Belém|Belem : 巴西贝伦|贝伦市|贝伦气候|帕拉州首府
goiania : Goiânia|Goiania : 戈亚尼亚
maranhao : Maranhão|Maranhao : 马拉尼昂
maceio : Maceió|Maceio : 马塞约
florianopolis : Florianópolis|Florianopolis : 弗洛里亚诺波利斯
santacatarina : Santa Catarina : 圣卡塔琳娜|圣卡塔里纳
campinas : Campinas : 坎皮纳斯
espiritosanto : Espírito Santo|Espirito Santo : 圣埃斯皮里图
pantanal : Pantanal : 潘塔纳尔
itaipu : Itaipu|Itaipú : 伊泰普
maracana : Maracana|Maracanã : 马拉卡纳
ciudaddeleste : Ciudad del Este : 埃斯特城
essex : Essex : 埃塞克斯
brighton : Brighton : 布赖顿|布莱顿
plymouth : Plymouth : 普利茅斯
coventry2 : Coventry : 考文垂
porttalbot : Port Talbot : 塔尔伯特港
dundee : Dundee : 邓迪
shetland : Shetland|Shetlands : 设得兰|谢德兰
isleofman : Isle of Man|Manx : 马恩岛
stonehenge : Stonehenge : 巨石阵
grenfell : Grenfell : 格伦费尔
londonderry : Londonderry : 伦敦德里
heathrow : Heathrow : 希思罗|希斯罗
gatwick : Gatwick : 盖特威克
wembley : Wembley : 温布利|温布莱
oldtrafford : Old Trafford : 老特拉福德
anfield : Anfield : 安菲尔德
grenoble : Grenoble : 格勒诺布尔
montpellier : Montpellier : 蒙彼利埃
dunkirk : Dunkirk|Dunkerque : 敦刻尔克
alsace : Alsace : 阿尔萨斯
arcdetriomphe : Arc de Triomphe : 凯旋门
cdg : Charles de Gaulle Airport|Charles de Gaulle airport|Roissy : 戴高乐机场|鲁瓦西
parma : Parma : 意大利帕尔马|帕尔马火腿|帕尔马队|帕尔马省
modena : Modena : 摩德纳
bergamo : Bergamo : 贝加莫
bariitaly : Bari : 意大利巴里|巴里市|巴里港
calabria : Calabria : 卡拉布里亚
puglia : Puglia|Apulia : 普利亚大区|普利亚区
campania : Campania : 坎帕尼亚
liguria : Liguria : 利古里亚
piedmont : Piedmont : 皮埃蒙特
lazio : Lazio : 拉齐奥
emiliaromagna : Emilia-Romagna|Emilia Romagna : 罗马涅
veneto : Veneto : 威尼托
lampedusa : Lampedusa : 兰佩杜萨
stromboli : Stromboli : 斯特龙博利
flegrei : Campi Flegrei|Phlegraean Fields : 坎皮弗莱格雷|坎皮佛莱格瑞
lakecomo : Lake Como : 科莫湖
southtyrol : South Tyrol|Alto Adige : 南蒂罗尔|上阿迪杰
colosseum : Colosseum : 斗兽场
sansiro : San Siro : 圣西罗
murcia : Murcia : 穆尔西亚
alicante : Alicante : 阿利坎特
granada : Granada : 格拉纳达
cadiz : Cádiz|Cadiz : 西班牙加的斯|加的斯港|加的斯省
asturias : Asturias : 阿斯图里亚斯
lapalma : La Palma : 拉帕尔马岛|拉帕尔马火山
ibiza : Ibiza : 伊维萨|伊比沙
balearic : Balearic|Balearics : 巴利阿里
valladolid : Valladolid : 巴利亚多利德
salamanca : Salamanca : 萨拉曼卡
extremadura : Extremadura : 埃斯特雷马杜拉
aragon : Aragon|Aragón : 阿拉贡
castillaleon : Castilla y León|Castilla y Leon|Castile and León|Castile and Leon : 卡斯蒂利亚-莱昂|卡斯蒂利亚和莱昂
algeciras : Algeciras : 阿尔赫西拉斯
ceuta : Ceuta : 西班牙休达|休达市|休达边境|飞地休达
melilla : Melilla : 梅利利亚
campnou : Camp Nou : 诺坎普|坎普诺
bernabeu : Bernabeu|Bernabéu : 伯纳乌
bonn : Bonn : 波恩
mannheim : Mannheim : 曼海姆
karlsruhe : Karlsruhe : 卡尔斯鲁厄
aachen : Aachen : 亚琛
munster : Münster|Muenster : 明斯特
chemnitz : Chemnitz : 开姆尼茨
potsdam : Potsdam : 波茨坦
brandenburg : Brandenburg : 勃兰登堡
thuringia : Thuringia : 图林根
hesse : Hessen|state of Hesse : 黑森州
badenwurttemberg : Baden-Württemberg|Baden-Wuerttemberg|Baden-Wurttemberg : 巴登-符腾堡|巴登—符腾堡|巴符州
nrw : North Rhine-Westphalia : 北莱茵-威斯特法伦|北莱茵—威斯特法伦|北威州
schleswigholstein : Schleswig-Holstein : 石勒苏益格
rhinelandpalatinate : Rhineland-Palatinate : 莱茵兰-普法尔茨|莱茵兰—普法尔茨|莱法州
saarland : Saarland : 萨尔州
heidelberg : Heidelberg : 海德堡
ramstein : Ramstein : 拉姆施泰因
bielefeld : Bielefeld : 比勒费尔德
leverkusen : Leverkusen : 勒沃库森
lucerne : Lucerne : 卢塞恩|琉森
cransmontana : Crans-Montana : 克朗-蒙塔纳|克朗—蒙塔纳|克朗蒙塔纳|克兰-蒙塔纳|克兰蒙塔纳
blatten : Blatten : 布拉滕
leuven : Leuven : 鲁汶
wallonia : Wallonia|Walloon : 瓦隆大区|瓦隆区|瓦隆语
flanders : Flanders|Flemish : 弗拉芒|佛兰德
groningen : Groningen : 格罗宁根
schiphol : Schiphol : 史基浦|斯希普霍尔
odense : Odense : 欧登塞
bornholm : Bornholm : 博恩霍尔姆
jutland : Jutland : 日德兰
stavanger : Stavanger : 斯塔万格
turku : Turku : 图尔库
grindavik : Grindavik|Grindavík : 格林达维克
pituffik : Pituffik : 皮图菲克
szczecin : Szczecin : 什切青
lublin : Lublin : 卢布林
katowice : Katowice : 卡托维兹
rzeszow : Rzeszów|Rzeszow : 热舒夫
auschwitz : Auschwitz : 奥斯威辛|奥斯维辛
lodz : Łódź|Lodz : 波兰罗兹|罗兹市
pilsen : Plzeň|Plzen|Pilsen : 比尔森
kosice : Košice|Kosice : 科希策
timisoara : Timișoara|Timisoara : 蒂米什瓦拉
brasov : Brașov|Brasov : 布拉索夫
transylvania : Transylvania : 特兰西瓦尼亚
vojvodina : Vojvodina : 伏伊伏丁那
rijeka : Rijeka : 里耶卡
mostar : Mostar : 莫斯塔尔
banjaluka : Banja Luka : 巴尼亚卢卡
srebrenica : Srebrenica : 斯雷布雷尼察
srpska : Republika Srpska : 塞族共和国
ohrid : Ohrid : 奥赫里德
patras : Patras : 帕特雷|帕特拉斯
rhodesisland : island of Rhodes|Rhodes island : 罗德斯岛|希腊罗得岛
corfu : Corfu : 科孚
peloponnese : Peloponnese : 伯罗奔尼撒
heraklion : Heraklion : 伊拉克利翁|伊拉克里翁
acropolis : Acropolis : 雅典卫城
paphos : Paphos : 帕福斯
adana : Adana : 阿达纳
gaziantep : Gaziantep : 加济安泰普
konya : Konya : 科尼亚省|科尼亚市|土耳其科尼亚
bursa : Bursa : 布尔萨
diyarbakir : Diyarbakır|Diyarbakir : 迪亚巴克尔
hatay : Hatay : 哈塔伊
kahramanmaras : Kahramanmaraş|Kahramanmaras : 卡赫拉曼马拉什
mersin : Mersin : 梅尔辛
malatya : Malatya : 马拉蒂亚
kayseri : Kayseri : 开塞利
samsun : Samsun : 萨姆松
eskisehir : Eskişehir|Eskisehir : 埃斯基谢希尔
kocaeli : Kocaeli : 科贾埃利
izmit : Izmit|İzmit : 伊兹米特
incirlik : Incirlik : 因吉尔利克
marmara : Sea of Marmara|Marmara Sea : 马尔马拉海
bolu : Bolu : 博卢省
balikesir : Balıkesir|Balikesir : 巴勒克埃西尔
samaracity : Samara : 萨马拉
kazan : Kazan : 喀山
nizhny : Nizhny Novgorod : 下诺夫哥罗德
chelyabinsk : Chelyabinsk : 车里雅宾斯克
omsk : Omsk : 鄂木斯克
rostovdon : Rostov|Rostov-on-Don : 罗斯托夫
ufa : Ufa : 乌法市|俄罗斯乌法
krasnoyarsk : Krasnoyarsk : 克拉斯诺亚尔斯克
permcity : Perm Krai|Perm region : 彼尔姆
voronezh : Voronezh : 沃罗涅日
volgograd : Volgograd|Stalingrad : 伏尔加格勒|斯大林格勒
krasnodar : Krasnodar : 克拉斯诺达尔
saratov : Saratov : 萨拉托夫
tyumen : Tyumen : 秋明州|秋明市|俄罗斯秋明
tolyatti : Tolyatti|Togliatti : 陶里亚蒂
izhevsk : Izhevsk : 伊热夫斯克
barnaul : Barnaul : 巴尔瑙尔
ulyanovsk : Ulyanovsk : 乌里扬诺夫斯克
irkutsk : Irkutsk : 伊尔库茨克
khabarovsk : Khabarovsk : 哈巴罗夫斯克
makhachkala : Makhachkala : 马哈奇卡拉
yaroslavl : Yaroslavl : 雅罗斯拉夫尔
orenburg : Orenburg : 奥伦堡
tomsk : Tomsk : 托木斯克
kemerovo : Kemerovo|Kuzbass : 克麦罗沃|库兹巴斯
ryazan : Ryazan : 梁赞州|梁赞市|俄罗斯梁赞
astrakhan : Astrakhan : 阿斯特拉罕
penza : Penza : 奔萨州|奔萨市
lipetsk : Lipetsk : 利佩茨克
tver : Tver : 特维尔州|特维尔市
bryansk : Bryansk : 布良斯克
kursk : Kursk : 库尔斯克
belgorod : Belgorod : 别尔哥罗德
smolensk : Smolensk : 斯摩棱斯克
sochi : Sochi : 索契
chechnya : Chechnya|Chechen|Chechens : 车臣
grozny : Grozny : 格罗兹尼
dagestan : Dagestan : 达吉斯坦
northossetia : North Ossetia : 北奥塞梯
tatarstan : Tatarstan : 鞑靼斯坦
bashkortostan : Bashkortostan|Bashkiria : 巴什科尔托斯坦|巴什基尔
buryatia : Buryatia|Buryat : 布里亚特
yakutia : Yakutia|Sakha Republic : 雅库特|萨哈共和国
yakutsk : Yakutsk : 雅库茨克
magadan : Magadan : 马加丹
norilsk : Norilsk : 诺里尔斯克
arkhangelsk : Arkhangelsk : 阿尔汉格尔斯克
primorye : Primorye|Primorsky Krai : 滨海边疆区
kuril : Kuril|Kurils|Kuril Islands : 千岛群岛|南千岛|北方四岛
ladoga : Ladoga : 拉多加湖
vostochny : Vostochny : 东方航天发射场|东方发射场
stavropol : Stavropol : 斯塔夫罗波尔
sheremetyevo : Sheremetyevo : 谢列梅捷沃
mykolaiv : Mykolaiv : 尼古拉耶夫|米科拉伊夫
kherson : Kherson : 赫尔松
mariupol : Mariupol : 马里乌波尔
luhansk : Luhansk|Lugansk : 卢甘斯克
kryvyirih : Kryvyi Rih|Kryvyi Rig|Krivoy Rog : 克里沃罗格|克里维里赫
poltava : Poltava : 波尔塔瓦
sumy : Sumy : 苏梅州|苏梅市|乌克兰苏梅
chernihiv : Chernihiv : 切尔尼戈夫|切尔尼希夫|切尔尼希弗
vinnytsia : Vinnytsia : 文尼察
ivanofrankivsk : Ivano-Frankivsk : 伊万诺-弗兰科夫斯克|伊万诺—弗兰科夫斯克|伊万诺弗兰科夫斯克
kramatorsk : Kramatorsk : 克拉马托尔斯克
bakhmut : Bakhmut : 巴赫穆特|阿尔乔莫夫斯克
pokrovsk : Pokrovsk : 波克罗夫斯克|红军城
sevastopol : Sevastopol : 塞瓦斯托波尔
kerch : Kerch : 刻赤海峡|刻赤大桥|刻赤半岛|刻赤市
bucha : Bucha : 布恰镇|布恰市|布恰惨案|布查镇|布查惨案|布恰事件
azov : Sea of Azov|Azov Sea : 亚速海
transnistria : Transnistria : 德涅斯特河沿岸|德左地区
gomel : Gomel|Homel : 戈梅利
grodno : Grodno|Hrodna : 格罗德诺
kaunas : Kaunas : 考纳斯
abkhazia : Abkhazia|Abkhaz : 阿布哈兹
southossetia : South Ossetia : 南奥塞梯
karabakh : Nagorno-Karabakh|Karabakh : 卡拉巴赫|纳卡地区|纳卡冲突
nakhchivan : Nakhchivan|Nakhichevan : 纳希切万
shymkent : Shymkent : 奇姆肯特|希姆肯特
aktau : Aktau : 阿克套
atyrau : Atyrau : 阿特劳
karaganda : Karaganda|Qaragandy : 卡拉干达
aktobe : Aktobe : 阿克托别
bukhara : Bukhara : 布哈拉
namangan : Namangan : 纳曼干
andijan : Andijan : 安集延
issykkul : Issyk-Kul|Issyk Kul : 伊塞克湖
pamir : Pamir|Pamirs : 帕米尔
amudarya : Amu Darya|Amu Daria|Oxus : 阿姆河
erdenet : Erdenet : 额尔登特
oyutolgoi : Oyu Tolgoi : 奥尤陶勒盖
haryana : Haryana : 哈里亚纳
jharkhand : Jharkhand : 恰尔肯德|贾坎德
chhattisgarh : Chhattisgarh : 恰蒂斯加尔|切蒂斯格尔
madhyapradesh : Madhya Pradesh : 中央邦
manipur : Manipur : 曼尼普尔
nagaland : Nagaland : 那加兰
mizoram : Mizoram : 米佐拉姆
tripura : Tripura : 特里普拉
meghalaya : Meghalaya : 梅加拉亚
sikkim : Sikkim : 印度锡金|锡金邦
arunachal : Arunachal Pradesh|Arunachal|Zangnan : 阿鲁纳恰尔|藏南地区
jammu : Jammu : 查谟
andaman : Andaman : 安达曼
puducherry : Puducherry|Pondicherry : 本地治里|庞第皆瑞
suratindia : Surat : 苏拉特市|印度苏拉特
kanpur : Kanpur : 坎普尔
nagpur : Nagpur : 那格浦尔
indore : Indore : 印多尔
bhopal : Bhopal : 博帕尔
visakhapatnam : Visakhapatnam|Vizag : 维沙卡帕特南|维萨卡帕特南
vadodara : Vadodara : 瓦多达拉|巴罗达
ghaziabad : Ghaziabad : 加济阿巴德
ludhiana : Ludhiana : 卢迪亚纳
agra : Agra : 阿格拉
nashik : Nashik : 纳西克
faridabad : Faridabad : 法里达巴德
meerut : Meerut : 密拉特
rajkot : Rajkot : 拉杰果德|拉杰科特
srinagar : Srinagar : 斯利那加
amritsar : Amritsar : 阿姆利则
prayagraj : Prayagraj|Allahabad : 普拉亚格拉杰|安拉阿巴德|阿拉哈巴德
ranchi : Ranchi : 兰契
howrah : Howrah : 豪拉市|豪拉大桥|豪拉火车站
coimbatore : Coimbatore : 哥印拜陀
jabalpur : Jabalpur : 贾巴尔普尔
gwalior : Gwalior : 瓜廖尔
vijayawada : Vijayawada : 维杰亚瓦达
jodhpur : Jodhpur : 焦特布尔
madurai : Madurai : 马杜赖
raipur : Raipur : 赖布尔
guwahati : Guwahati : 古瓦哈提
chandigarh : Chandigarh : 昌迪加尔
thiruvananthapuram : Thiruvananthapuram|Trivandrum : 特里凡得琅|蒂鲁瓦南塔普拉姆
mysuru : Mysuru|Mysore : 迈索尔
cochin : Cochin : 印度科钦|科钦造船|科钦港|科钦市
noida : Noida : 诺伊达
gurgaon : Gurugram|Gurgaon : 古尔冈|古鲁格拉姆
mangaluru : Mangaluru|Mangalore : 门格洛尔
dehradun : Dehradun : 台拉登|德拉敦
dharamshala : Dharamshala|Dharamsala : 达兰萨拉
pahalgam : Pahalgam : 帕哈尔加姆|佩赫尔加姆
jamnagar : Jamnagar : 贾姆讷格尔|贾姆纳格尔
brahmaputra : Brahmaputra : 布拉马普特拉
indus : Indus : 印度河水|印度河流域|印度河条约|印度河文明
faisalabad : Faisalabad : 费萨拉巴德
rawalpindi : Rawalpindi : 拉瓦尔品第
multan : Multan : 木尔坦
quetta : Quetta : 奎达
gujranwala : Gujranwala : 古杰兰瓦拉
sialkot : Sialkot : 锡亚尔科特
swatvalley : Swat Valley|Swat district|Swat River : 斯瓦特
gilgit : Gilgit : 吉尔吉特
muzaffarabad : Muzaffarabad : 穆扎法拉巴德
waziristan : Waziristan : 瓦济里斯坦
kunduz : Kunduz : 昆都士
mazarisharif : Mazar-i-Sharif|Mazar-e-Sharif : 马扎里沙里夫
helmand : Helmand : 赫尔曼德
nangarhar : Nangarhar : 楠格哈尔
jalalabad : Jalalabad : 贾拉拉巴德
badakhshan : Badakhshan province|Badakhshan Province : 阿富汗巴达赫尚|巴达赫尚省
hindukush : Hindu Kush : 兴都库什
pokhara : Pokhara : 博克拉
sylhet : Sylhet : 锡尔赫特
coxsbazar : Cox's Bazar : 科克斯巴扎尔
khulna : Khulna : 库尔纳
rajshahi : Rajshahi : 拉杰沙希
jaffna : Jaffna : 贾夫纳
hambantota : Hambantota : 汉班托塔
rakhine : Rakhine : 若开邦
shanstate : Shan State : 掸邦
kachin : Kachin : 克钦邦|克钦独立|克钦族
kayin : Kayin State|Karen State : 克伦邦
myawaddy : Myawaddy : 妙瓦底
sagaing : Sagaing : 实皆省|缅甸实皆|实皆断层|实皆地区
lashio : Lashio : 腊戌
kokang2 : Laukkai : 果敢自治区
kyaukphyu : Kyaukphyu|Kyaukpyu : 皎漂
irrawaddy : Irrawaddy|Ayeyarwady : 伊洛瓦底
salween : Salween : 萨尔温江
pattani : Pattani : 北大年府|泰国北大年
khonkaen : Khon Kaen : 孔敬
ubon : Ubon Ratchathani : 乌汶
ayutthaya : Ayutthaya : 大城府|阿瑜陀耶
samui : Koh Samui|Samui : 苏梅岛
suvarnabhumi : Suvarnabhumi : 素万那普
preahvihear : Preah Vihear : 柏威夏
sihanoukville : Sihanoukville|Preah Sihanouk : 西哈努克港|西哈努克省|西港特区
poipet : Poipet : 柬埔寨波贝|波贝市|波贝口岸
tonlesap : Tonle Sap : 洞里萨
funantecho : Funan Techo : 扶南德佐|德崇扶南
savannakhet : Savannakhet : 沙湾拿吉
goldentriangle : Golden Triangle : 金三角
cantho : Can Tho : 芹苴
nhatrang : Nha Trang : 芽庄
quangninh : Quang Ninh : 广宁省
halong : Ha Long|Halong : 下龙湾|下龙市
langson : Lang Son : 谅山省|越南谅山
dalat : Da Lat|Dalat : 大叻
phuquoc : Phu Quoc : 富国岛
dongnai : Dong Nai : 同奈省|越南同奈
vungtau : Vung Tau : 头顿市|巴地头顿|越南头顿
putrajaya : Putrajaya : 布特拉加亚|马来西亚布城
negerisembilan : Negeri Sembilan : 森美兰
kuching : Kuching : 古晋
kotakinabalu : Kota Kinabalu : 马来西亚亚庇|亚庇市|亚庇机场|哥打基纳巴卢|哥打京那巴鲁
johorbahru : Johor Bahru : 柔佛新山|新山市|柔佛州新山
changi : Changi : 樟宜
sentosa : Sentosa : 圣淘沙
jurong : Jurong : 裕廊
semarang : Semarang : 三宝垄
makassar : Makassar : 望加锡
palembang : Palembang : 巨港
yogyakarta : Yogyakarta|Jogja : 印尼日惹|日惹特区|日惹市|日惹省
bekasi : Bekasi : 勿加西|勿加泗|贝卡西
tangerang : Tangerang : 丹格朗
bogor : Bogor : 茂物
depok : Depok : 德波市|印尼德波
padang : Padang : 印尼巴东|巴东市|西苏门答腊省首府
pekanbaru : Pekanbaru : 北干巴鲁
riau : Riau : 廖内
lampung : Lampung : 楠榜
pontianak : Pontianak : 坤甸
balikpapan : Balikpapan : 巴厘巴板
samarinda : Samarinda : 三马林达
banjarmasin : Banjarmasin : 印尼马辰|马辰市
manado : Manado : 万鸦老
maluku : Maluku|Moluccas : 马鲁古
ambon : Ambon : 安汶
nusantara : Nusantara : 努山塔拉
denpasar : Denpasar : 登巴萨|登帕萨
komodo : Komodo : 科莫多
merapi : Merapi : 默拉皮
semeru : Semeru : 塞梅鲁
lewotobi : Lewotobi : 勒沃托比|莱沃托比|莱沃托洛克
krakatoa : Krakatoa|Krakatau : 喀拉喀托|喀拉喀陶
borobudur : Borobudur : 婆罗浮屠
natuna : Natuna : 纳土纳
quezoncity : Quezon City|Quezon : 奎松
iloilo : Iloilo : 伊洛伊洛
bacolod : Bacolod : 巴科洛德
zamboanga : Zamboanga : 三宝颜
cagayan : Cagayan : 卡加延
subic : Subic : 苏比克
baguio : Baguio : 碧瑶
tacloban : Tacloban : 塔克洛班
samarph : Eastern Samar|Northern Samar|Western Samar : 萨马岛|萨马省|东萨马
bohol : Bohol : 薄荷岛|保和省
boracay : Boracay : 长滩岛
mayon : Mayon : 马荣火山|马永火山
taal : Taal : 塔阿尔
kanlaon : Kanlaon : 坎拉翁
sulu : Sulu : 苏禄
generalsantos : General Santos : 桑托斯将军城|桑托斯将军市
bangsamoro : Bangsamoro : 邦萨摩洛
bashi : Bashi Channel : 巴士海峡
aichi : Aichi : 爱知县|爱知亚运|日本爱知
aomori : Aomori : 青森
akita : Akita : 秋田县|秋田市|日本秋田
iwate : Iwate : 岩手县
yamagata : Yamagata Prefecture|Yamagata prefecture : 山形县
miyagi : Miyagi : 宫城县
ibaraki : Ibaraki : 茨城
tochigi : Tochigi : 栃木|枥木县
gunma : Gunma : 群马县
saitama : Saitama : 埼玉
chiba : Chiba : 千叶县|千叶市
kanagawa : Kanagawa : 神奈川
toyama : Toyama : 富山县|富山湾|富山市
fukui : Fukui Prefecture|Fukui prefecture : 福井县
yamanashi : Yamanashi : 山梨县
nagano : Nagano : 长野县|长野市|长野冬奥
gifu : Gifu : 岐阜
mie : Mie Prefecture|Mie prefecture : 三重县
shiga : Shiga Prefecture|Shiga prefecture : 滋贺
hyogo : Hyogo : 兵库县
wakayama : Wakayama : 和歌山
tottori : Tottori : 鸟取县
shimane : Shimane : 岛根县|岛根核电
okayama : Okayama : 冈山县|日本冈山
yamaguchi : Yamaguchi Prefecture|Yamaguchi prefecture : 山口县
tokushima : Tokushima : 德岛县|德岛市
kagawa : Kagawa Prefecture|Kagawa prefecture : 香川县
ehime : Ehime : 爱媛
kochijp : Kochi Prefecture|Kochi prefecture : 高知县
saga : Saga Prefecture|Saga prefecture : 佐贺
oita : Oita : 大分县|大分市
miyazaki : Miyazaki Prefecture|Miyazaki prefecture : 宫崎县
honshu : Honshu : 本州岛
shikoku : Shikoku : 日本四国|四国岛|四国地区
kansai : Kansai International Airport|Kansai Airport|Kansai region|Kansai : 关西国际机场|关西机场|日本关西
kitakyushu : Kitakyushu : 北九州
hamamatsu : Hamamatsu : 滨松
shinjuku : Shinjuku : 东京新宿|新宿区|新宿站
yasukuni : Yasukuni : 靖国神社
haneda : Haneda : 羽田机场|东京羽田
naritaairport : Narita Airport|Narita airport|Narita International Airport : 成田机场|成田国际机场
yokosuka : Yokosuka : 横须贺
kadena : Kadena : 嘉手纳
futenma : Futenma : 普天间
henoko : Henoko : 边野古
naha : Naha : 那霸
yonaguni : Yonaguni : 与那国
tanegashima : Tanegashima : 种子岛
sakurajima : Sakurajima : 樱岛
nankai : Nankai Trough|Nankai : 南海海槽
tsushima : Tsushima : 对马海峡
koshien : Koshien : 甲子园
gyeonggi : Gyeonggi : 京畿道
gangwon : Gangwon : 江原道
gyeongsang : Gyeongsang : 庆尚北道|庆尚南道|庆尚道
jeolla : Jeolla : 全罗南道|全罗北道|全罗道|全北特别自治道
chungcheong : Chungcheong : 忠清南道|忠清北道|忠清道
sejong : Sejong City : 世宗市|世宗特别自治市
suwon : Suwon : 水原市|韩国水原
seongnam : Seongnam : 京畿道城南|韩国城南
pohang : Pohang : 浦项市
gyeongju : Gyeongju : 韩国庆州|庆州市
jeonju : Jeonju : 韩国全州
changwon : Changwon : 昌原市|韩国昌原
yongin : Yongin : 龙仁市|韩国龙仁
cheongju : Cheongju : 韩国清州|清州市
gimpo : Gimpo : 金浦机场|金浦国际机场|金浦市
muan : Muan : 韩国务安|务安机场|务安国际机场
itaewon : Itaewon : 梨泰院
panmunjom : Panmunjom : 板门店
dokdo : Dokdo|Takeshima|Liancourt : 独岛
wonsan : Wonsan : 元山葛麻|朝鲜元山
yongbyon : Yongbyon : 朝鲜宁边|宁边核
kirkuk : Kirkuk : 基尔库克
najaf : Najaf : 纳杰夫
karbala : Karbala : 卡尔巴拉
fallujah : Fallujah : 费卢杰
sulaymaniyah : Sulaymaniyah|Sulaimaniya|Sulaimaniyah : 苏莱曼尼亚
anbar : Anbar : 安巴尔省
nasiriyah : Nasiriyah|Nasiriya : 纳西里耶
euphrates : Euphrates : 幼发拉底
tigris : Tigris : 底格里斯
mashhad : Mashhad : 马什哈德
tabriz : Tabriz : 大不里士
shiraz : Shiraz : 设拉子
qom : Qom : 库姆市|圣城库姆|伊朗库姆|库姆省
ahvaz : Ahvaz|Ahwaz : 阿瓦士
kermanshah : Kermanshah : 克尔曼沙阿|克尔曼沙赫
kerman : Kerman : 克尔曼省|克尔曼市
karaj : Karaj : 卡拉季
zahedan : Zahedan : 扎黑丹
kharg : Kharg : 哈尔克岛|哈尔格岛|哈格岛
chabahar : Chabahar : 恰巴哈尔
qeshm : Qeshm : 格什姆
khuzestan : Khuzestan : 胡齐斯坦
dammam : Dammam : 沙特达曼|达曼港
dhahran : Dhahran : 宰赫兰
tabuk : Tabuk : 塔布克
alula : AlUla|Al-Ula : 埃尔奥拉|欧拉古城
taif : Taif : 塔伊夫
sharjah : Sharjah : 沙迦
fujairah : Fujairah : 富查伊拉
rasalkhaimah : Ras al-Khaimah|Ras Al Khaimah : 哈伊马角
jebelali : Jebel Ali : 杰贝阿里|杰贝勒阿里
alain : Al Ain : 阿莱茵|阿联酋艾因
salalah : Salalah : 塞拉莱
taiz : Taiz|Ta'izz : 塔伊兹
marib : Marib|Ma'rib : 马里卜
homs : Homs : 霍姆斯省|霍姆斯市|叙利亚霍姆斯
hama : Hama : 哈马省|叙利亚哈马
idlib : Idlib : 伊德利卜
latakia : Latakia : 拉塔基亚
tartus : Tartus|Tartous : 塔尔图斯
raqqa : Raqqa : 叙利亚拉卡|拉卡省|拉卡市
deirezzor : Deir ez-Zor|Deir al-Zor|Deir Ezzor : 代尔祖尔
daraa : Daraa|Deraa : 德拉省
sweida : Sweida|Suwayda|Suweida : 苏韦达
hasakah : Hasakah|Hasaka : 哈塞克省|叙利亚哈塞克
golan : Golan|Golan Heights : 戈兰高地
bekaa : Bekaa|Beqaa : 贝卡谷地|贝卡地区|贝卡省
ashdod : Ashdod : 阿什杜德
ashkelon : Ashkelon : 阿什凯隆
beersheba : Beersheba|Beer Sheva|Be'er Sheva : 贝尔谢巴|比尔谢巴
eilat : Eilat : 埃拉特
deadsea : Dead Sea : 死海沿岸|死海地区|死海古卷|死海附近|约旦死海|以色列死海
bengurion : Ben Gurion Airport|Ben Gurion International Airport|Ben-Gurion Airport : 本-古里安|本·古里安国际机场|本古里安
ramallah : Ramallah : 在拉马拉|拉马拉市|城市拉马拉|巴勒斯坦拉马拉|拉马拉附近|拉马拉北部
hebron : Hebron : 希伯伦
nablus : Nablus : 纳布卢斯
jenin : Jenin : 杰宁
bethlehem : Bethlehem : 伯利恒
jabalia : Jabalia|Jabaliya : 贾巴利亚|杰巴利亚
alaqsa : Al-Aqsa|Al Aqsa|Temple Mount : 阿克萨清真寺|圣殿山
aqaba : Aqaba : 亚喀巴
zarqa : Zarqa : 扎尔卡
giza : Giza : 吉萨金字塔|吉萨省|吉萨高原|埃及吉萨
hurghada : Hurghada : 赫尔格达|古尔代盖|洪加达
sharm : Sharm el-Sheikh|Sharm El-Sheikh|Sharm el Sheikh|Sharm El Sheikh : 沙姆沙伊赫
asyut : Asyut|Assiut : 艾斯尤特|阿西尤特
misrata : Misrata : 米苏拉塔
tobruk : Tobruk : 图卜鲁格
sfax : Sfax : 斯法克斯
meknes : Meknes : 梅克内斯
westernsahara : Western Sahara|Sahrawi|Polisario : 西撒哈拉
darfur : Darfur : 达尔富尔
elfasher : El Fasher|El-Fasher|Al-Fashir|al-Fashir : 法希尔
portsudan : Port Sudan : 苏丹港
omdurman : Omdurman : 恩图曼|乌姆杜尔曼
kordofan : Kordofan : 科尔多凡
elobeid : El Obeid|El-Obeid : 欧拜伊德|乌拜伊德
abyei : Abyei : 阿卜耶伊
tigray : Tigray|Tigrayan : 提格雷
amhara : Amhara : 阿姆哈拉
oromia : Oromia : 奥罗米亚
puntland : Puntland : 邦特兰
somaliland : Somaliland : 索马里兰
hargeisa : Hargeisa : 哈尔格萨
kismayo : Kismayo : 基斯马尤
jubaland : Jubaland : 朱巴兰
nakuru : Nakuru : 纳库鲁
eldoret : Eldoret : 埃尔多雷特
turkana : Turkana : 图尔卡纳
masaimara : Maasai Mara|Masai Mara : 马赛马拉|马赛·马拉
entebbe : Entebbe : 恩德培
dodoma : Dodoma : 多多马
mwanza : Mwanza : 姆万扎
bukavu : Bukavu : 布卡武
kisangani : Kisangani : 基桑加尼
mbujimayi : Mbuji-Mayi : 姆布吉马伊
kananga : Kananga : 卡南加
ituri : Ituri : 伊图里
uvira : Uvira : 乌维拉
mbandaka : Mbandaka : 姆班达卡
kasai : Kasai : 东开赛省|西开赛省|刚果（金）开赛
virunga : Virunga : 维龙加
brazzaville : Brazzaville : 布拉柴维尔
pointenoire : Pointe-Noire|Pointe Noire : 黑角市|黑角港|刚果（布）黑角
equatorialguinea : Equatorial Guinea|Malabo|Equatoguinean : 赤道几内亚|马拉博
guineabissau : Guinea-Bissau|Bissau : 几内亚比绍
kaduna : Kaduna : 卡杜纳
maiduguri : Maiduguri : 迈杜古里
borno : Borno : 博尔诺
zamfara : Zamfara : 扎姆法拉
katsina : Katsina : 卡齐纳
sokoto : Sokoto : 索科托
benue : Benue : 贝努埃
benincity : Benin City : 贝宁城
enugu : Enugu : 埃努古
chibok : Chibok : 奇博克
ilorin : Ilorin : 伊洛林
nigerstate : Niger State|Niger state : 尼日尔州
lakechad : Lake Chad : 乍得湖
yamoussoukro : Yamoussoukro : 亚穆苏克罗
kidal : Kidal : 基达尔
mopti : Mopti : 莫普提
bobodioulasso : Bobo-Dioulasso : 博博迪乌拉索
tillaberi : Tillabéri|Tillaberi : 蒂拉贝里
zinder : Zinder : 津德尔
benguela : Benguela : 本格拉省|本格拉铁路|安哥拉本格拉
cabinda : Cabinda : 卡宾达
huambo : Huambo : 万博省|万博市
bulawayo : Bulawayo : 布拉瓦约
blantyre : Blantyre : 布兰太尔
nampula : Nampula : 楠普拉
okavango : Okavango : 奥卡万戈
kalahari : Kalahari : 卡拉哈里
bloemfontein : Bloemfontein : 布隆方丹
gqeberha : Gqeberha|Port Elizabeth : 伊丽莎白港|格贝哈|盖贝哈
limpopo : Limpopo : 林波波
mpumalanga : Mpumalanga : 姆普马兰加
easterncape : Eastern Cape : 东开普
westerncape : Western Cape : 西开普
northerncape : Northern Cape : 北开普
freestate : Free State province|Free State Province : 自由邦省|自由州省
goodhope : Cape of Good Hope : 好望角
pietermaritzburg : Pietermaritzburg : 彼得马里茨堡
chagos : Chagos|Chagos Islands|Diego Garcia : 查戈斯|迪戈加西亚|迪戈·加西亚
wollongong : Wollongong : 卧龙岗|伍伦贡
townsville : Townsville : 汤斯维尔
alicesprings : Alice Springs : 艾利斯斯普林斯|爱丽丝泉|爱丽斯泉
northernterritory : Northern Territory : 北领地|澳大利亚北部地区
southaustralia : South Australia|South Australian : 南澳大利亚州|南澳州
bondi : Bondi Beach|Bondi Junction : 邦迪海滩|邦代海滩|邦迪滩
uluru : Uluru|Ayers Rock : 乌鲁鲁|艾尔斯岩
coralsea : Coral Sea : 珊瑚海
christmasisland : Christmas Island : 圣诞岛
sunshinecoast : Sunshine Coast : 昆士兰阳光海岸|昆士兰州阳光海岸|澳大利亚阳光海岸
torresstrait : Torres Strait : 托雷斯海峡
tauranga : Tauranga : 陶朗阿|陶朗加
rotorua : Rotorua : 罗托鲁阿
waikato : Waikato : 怀卡托
otago : Otago : 奥塔哥
cookstrait : Cook Strait : 库克海峡
lae : Lae : 巴新莱城
mounthagen : Mount Hagen : 芒特哈根|哈根山
guadalcanal : Guadalcanal : 瓜达尔卡纳尔
nadi : Nadi : 楠迪
tarawa : Tarawa : 塔拉瓦
funafuti : Funafuti : 富纳富提
majuro : Majuro : 马朱罗
marianas : Northern Mariana Islands|Northern Marianas : 北马里亚纳
saipan : Saipan : 塞班
americansamoa : American Samoa : 美属萨摩亚
niue : Niue : 纽埃
barents : Barents : 巴伦支
northwestpassage : Northwest Passage : 西北航道
okhotsk : Okhotsk : 鄂霍次克
arabiansea : Arabian Sea : 阿拉伯海域|阿拉伯海北部|北阿拉伯海|阿拉伯海沿岸|阿拉伯海和
gulfofaden : Gulf of Aden : 亚丁湾
gulfofoman : Gulf of Oman : 阿曼湾
gulfofguinea : Gulf of Guinea : 几内亚湾
gulfofthailand : Gulf of Thailand : 泰国湾|暹罗湾
beibugulf : Beibu Gulf|Gulf of Tonkin : 北部湾
biscay : Bay of Biscay : 比斯开湾
vistula : Vistula : 维斯瓦河|维斯杜拉河
yenisei : Yenisei|Yenisey : 叶尼塞
lakemalawi : Lake Malawi : 马拉维湖
carpathian : Carpathian|Carpathians : 喀尔巴阡
balkan : Balkan|Balkans : 巴尔干
hornofafrica : Horn of Africa : 非洲之角
centralasia : Central Asia|Central Asian : 中亚国家|中亚地区|中亚五国
baicheng : Baicheng : 吉林白城
baiyin : Baiyin : 甘肃白银
huangshi : Huangshi : 湖北黄石
chaoyangln : Chaoyang City : 辽宁朝阳
diqing : Diqing : 迪庆州|云南迪庆|迪庆藏族
haixi : Haixi : 海西州|海西蒙古族
haibei : Haibei : 青海海北|海北藏族
huangnan : Huangnan : 青海黄南|黄南藏族
zhongwei : Zhongwei City : 宁夏中卫|中卫市
xinyu : Xinyu City : 江西新余|新余市
hinggan : Hinggan League|Xing'an League : 兴安盟
onitsha : Onitsha : 奥尼查
abeokuta : Abeokuta : 阿贝奥库塔
mekelle : Mekelle|Mekele : 默克莱
bahirdar : Bahir Dar : 巴赫达尔
oujda : Oujda : 乌季达
matola : Matola : 马托拉
garoua : Garoua : 加鲁阿
mbeya : Mbeya : 姆贝亚
sikasso : Sikasso : 锡卡索
malang : Malang : 玛琅
surakarta : Surakarta : 梭罗市|苏腊卡尔塔
solapur : Solapur : 绍拉布尔|索拉普尔
hubballi : Hubballi|Hubli : 胡布利
tiruchirappalli : Tiruchirappalli : 蒂鲁吉拉帕利|蒂鲁奇拉帕利
bareilly : Bareilly : 巴雷利
moradabad : Moradabad : 莫拉达巴德
aligarh : Aligarh : 阿里格尔
gorakhpur : Gorakhpur : 戈勒克布尔|戈拉克普尔
jamshedpur : Jamshedpur : 贾姆谢德布尔|詹谢普尔
cuttack : Cuttack : 克塔克
warangal : Warangal : 瓦朗加尔
dhanbad : Dhanbad : 丹巴德
navimumbai : Navi Mumbai : 新孟买
jalandhar : Jalandhar : 贾朗达尔
ajmer : Ajmer : 阿杰梅尔
siliguri : Siliguri : 西里古里
asansol : Asansol : 阿桑索尔
kozhikode : Kozhikode|Calicut : 科泽科德|卡利卡特
bahawalpur : Bahawalpur : 巴哈瓦尔布尔|巴哈瓦尔普尔
mymensingh : Mymensingh : 迈门辛
gazipur : Gazipur : 加济布尔|加济普尔
narayanganj : Narayanganj : 纳拉扬甘杰
yazd : Yazd : 亚兹德
ardabil : Ardabil : 阿尔达比勒
hamadan : Hamadan : 哈马丹
rasht : Rasht : 拉什特
samarra : Samarra : 萨迈拉
sanliurfa : Şanlıurfa|Sanliurfa : 尚勒乌尔法
denizli : Denizli : 代尼兹利
ansankr : Ansan : 韩国安山|京畿道安山
bucheon : Bucheon : 韩国富川|富川市
hamhung : Hamhung : 咸兴
sagamihara : Sagamihara : 相模原
caloocan : Caloocan : 卡洛奥坎
pasig : Pasig : 帕西格
bienhoa : Bien Hoa : 越南边和|边和市
shahalam : Shah Alam : 莎阿南
petalingjaya : Petaling Jaya : 八打灵
chelny : Naberezhnye Chelny : 卡马河畔切尔尼|卡马河畔恰尔内
novokuznetsk : Novokuznetsk : 新库兹涅茨克
ibague : Ibagué|Ibague : 伊瓦格
villavicencio : Villavicencio : 比亚维森西奥
maracay : Maracay : 马拉凯
ciudadguayana : Ciudad Guayana : 瓜亚纳城
chiclayo : Chiclayo : 奇克拉约
joaopessoa : João Pessoa|Joao Pessoa : 若昂佩索阿|若昂·佩索阿
teresina : Teresina : 特雷西纳
campogrande : Campo Grande : 大坎普
cuiaba : Cuiabá|Cuiaba : 库亚巴
aracaju : Aracaju : 阿拉卡茹
uberlandia : Uberlândia|Uberlandia : 乌贝兰迪亚
ribeirao : Ribeirão Preto|Ribeirao Preto : 里贝朗普雷图
londrina : Londrina : 隆德里纳
niteroi : Niterói|Niteroi : 尼泰罗伊
guarulhos : Guarulhos : 瓜鲁柳斯
torreon : Torreón|Torreon : 托雷翁
villahermosa : Villahermosa : 比亚埃尔莫萨
alxa : Alxa : 阿拉善
ejina : Ejina : 额济纳
mohe : Mohe : 漠河市|黑龙江漠河|漠河北极村
khingan : Greater Khingan|Greater Hinggan : 大兴安岭
hunchun : Hunchun : 珲春
suifenhe : Suifenhe : 绥芬河
manzhouli : Manzhouli : 满洲里
erenhot : Erenhot|Erlian : 二连浩特
alashankou : Alashankou|Alataw Pass : 阿拉山口
ruili : Ruili : 云南瑞丽|瑞丽市|瑞丽口岸
kunshan : Kunshan : 昆山
jiangyin : Jiangyin : 江苏江阴|江阴市|江阴长江
taicang : Taicang : 太仓港|太仓市|江苏太仓
yixing : Yixing : 江苏宜兴|宜兴市
jinjiang : Jinjiang : 福建晋江|晋江市
wenling : Wenling : 温岭
yuyao : Yuyao : 余姚
yueqing : Yueqing : 浙江乐清|乐清市
zhuji : Zhuji : 诸暨
shouguang : Shouguang : 山东寿光|寿光市
qufu : Qufu : 曲阜
zhuozhou : Zhuozhou : 涿州
shunde : Shunde : 佛山顺德|顺德区|广东顺德
humen : Humen : 虎门大桥|东莞虎门|虎门镇|虎门港|虎门二桥
nansha : Nansha District : 南沙区|广州南沙
hengqin : Hengqin : 横琴
qianhai : Qianhai : 前海合作区|深圳前海|前海深港
shekou : Shekou : 蛇口
yantian : Yantian : 盐田港|深圳盐田
hongqiao : Hongqiao : 上海虹桥|虹桥机场|虹桥枢纽|虹桥国际|虹桥火车站
yangshan : Yangshan Port|Yangshan : 洋山港|洋山深水港
lingang : Lingang : 临港新片区|上海临港
chongming : Chongming : 崇明
haidian : Haidian : 海淀
zhongguancun : Zhongguancun : 中关村
mentougou : Mentougou : 门头沟
miyun : Miyun : 密云区|北京密云|密云水库
huairou : Huairou : 北京怀柔|怀柔区|怀柔科学城
beidaihe : Beidaihe : 北戴河
badaling : Badaling : 八达岭
qionghai : Qionghai : 琼海
wolong : Wolong : 卧龙自然保护区|四川卧龙|卧龙神树坪
emei : Mount Emei|Emeishan : 峨眉山
wutaishan : Mount Wutai|Wutaishan : 五台山
wuyishan : Wuyishan|Mount Wuyi|Wuyi Mountains : 武夷山
wudang : Wudang : 武当山
lushan : Mount Lushan|Mount Lu : 庐山
shennongjia : Shennongjia : 神农架
jishishan : Jishishan : 积石山
dingri : Dingri|Tingri : 定日县|西藏定日
medog : Medog|Motuo : 墨脱
madoi : Madoi|Maduo : 玛多县|青海玛多
longmen : Longmen Grottoes : 龙门石窟
yungang : Yungang : 云冈石窟
liangzhu : Liangzhu : 良渚
yinxu : Yinxu|Yin Ruins : 殷墟
mawangdui : Mawangdui : 马王堆
shaolin : Shaolin : 少林寺
potala : Potala : 布达拉宫
kailash : Mount Kailash|Kangrinboqe : 冈仁波齐
gulangyu : Gulangyu : 鼓浪屿
pingtan : Pingtan : 平潭
hengdian : Hengdian : 横店
wuzhen : Wuzhen : 乌镇
qiandaohu : Qiandao Lake : 千岛湖
westlake : West Lake : 杭州西湖|西湖景区|西湖龙井
dongting : Dongting : 洞庭湖
erhai : Erhai : 洱海
dianchi : Dianchi : 滇池
chaohu : Chaohu : 巢湖
baiyangdian : Baiyangdian : 白洋淀
lopnur : Lop Nur|Lop Nor : 罗布泊
hohxil : Hoh Xil : 可可西里
qaidam : Qaidam : 柴达木
sanjiangyuan : Sanjiangyuan : 三江源
tarim : Tarim : 塔里木
junggar : Junggar|Dzungaria : 准噶尔
tianshan : Tianshan|Tian Shan : 天山山脉|新疆天山|天山南北
kunlun : Kunlun Mountains|Kunlun : 昆仑山口|昆仑站|西昆仑|东昆仑
qilian : Qilian Mountains|Qilian : 祁连山
qinling : Qinling : 秦岭
loess : Loess Plateau : 黄土高原
songhua : Songhua : 松花江
yalong : Yalong River : 雅砻江
tumen : Tumen River : 图们江
qiantang : Qiantang : 钱塘江
baihetan : Baihetan : 白鹤滩
xiaolangdi : Xiaolangdi : 小浪底
bohai : Bohai : 渤海湾|渤海海域|渤海油田
sabina : Sabina Shoal|Xianbin Jiao : 仙宾礁
thitu : Thitu|Pag-asa Island : 中业岛
penghu : Penghu|Pescadores : 澎湖
chiayi : Chiayi : 嘉义
pingtung : Pingtung : 屏东
taitung : Taitung : 台东县
nantou : Nantou : 南投县
changhua : Changhua : 彰化
miaoli : Miaoli : 苗栗
yunlin : Yunlin County : 云林县
yilan : Yilan : 宜兰
newtaipei : New Taipei : 新北市
alishan : Alishan : 阿里山
sunmoon : Sun Moon Lake : 日月潭
newterritories : New Territories : 香港新界|新界东北|新界西北|新界大埔
mongkok : Mong Kok|Mongkok : 旺角
tsimshatsui : Tsim Sha Tsui : 尖沙咀
lantau : Lantau : 大屿山
shatin : Sha Tin|Shatin : 沙田区|沙田马场
yuenlong : Yuen Long : 元朗区|香港元朗|新界元朗
tuenmun : Tuen Mun : 屯门
kaitak : Kai Tak : 启德体育园|启德主场馆|启德机场|启德邮轮|香港启德
causewaybay : Causeway Bay : 铜锣湾
cheklapkok : Chek Lap Kok : 赤鱲角|赤腊角
cotai : Cotai : 路氹
daya : Daya Bay : 大亚湾
campdavid : Camp David : 戴维营
timessquare : Times Square : 纽约时代广场|纽约时报广场
bronx : Bronx : 布朗克斯
statenisland : Staten Island : 斯塔滕岛|史泰登岛
longisland : Long Island : 纽约长岛
harlem : Harlem : 哈莱姆|哈林区
rikers : Rikers Island|Rikers : 赖克斯岛|莱克斯岛
libertystatue : Statue of Liberty : 自由女神像
marthasvineyard : Martha's Vineyard : 玛莎葡萄园岛|马撒葡萄园岛
capecod : Cape Cod : 科德角|鳕鱼角
syracuseny : Syracuse : 锡拉丘兹
hartford : Hartford : 哈特福德
newhaven : New Haven : 纽黑文
allentown : Allentown : 阿伦敦
harrisburg : Harrisburg : 哈里斯堡
gettysburg : Gettysburg : 葛底斯堡|盖茨堡
annapolis : Annapolis : 马里兰州安纳波利斯|马里兰州首府
potomac : Potomac : 波托马克
chesapeake : Chesapeake : 切萨皮克
quantico : Quantico : 匡蒂科|匡提科
arlington : Arlington : 阿灵顿
charlottesville : Charlottesville : 夏洛茨维尔
asheville : Asheville : 阿什维尔
appalachia : Appalachia|Appalachian|Appalachians : 阿巴拉契亚
greensboro : Greensboro : 格林斯伯勒
myrtlebeach : Myrtle Beach : 默特尔比奇
tallahassee : Tallahassee : 塔拉哈西
fortmyers : Fort Myers : 迈尔斯堡
palmbeach : Palm Beach : 棕榈滩
keywest : Key West : 基韦斯特
alligatoralcatraz : Alligator Alcatraz : 鳄鱼恶魔岛|鳄鱼恶魔监狱
kennedyspace : Kennedy Space Center|Kennedy Space Centre : 肯尼迪航天中心
vandenberg : Vandenberg : 范登堡太空军基地|范登堡空军基地|范登堡天军基地
surfside : Surfside : 瑟夫赛德
huntsville : Huntsville : 亨茨维尔
tuscaloosa : Tuscaloosa : 塔斯卡卢萨
shreveport : Shreveport : 什里夫波特
littlerock : Little Rock : 小石城
chattanooga : Chattanooga : 查塔努加
knoxville : Knoxville : 诺克斯维尔
fortknox : Fort Knox : 诺克斯堡
akron : Akron : 阿克伦
grandrapids : Grand Rapids : 大急流城
lansing : Lansing : 兰辛市|密歇根州兰辛
annarbor : Ann Arbor : 安阿伯|安娜堡
greenbay : Green Bay : 绿湾
kenosha : Kenosha : 基诺沙
fortwayne : Fort Wayne : 韦恩堡
desmoines : Des Moines : 得梅因|德梅因
siouxfalls : Sioux Falls : 苏福尔斯
rushmore : Mount Rushmore : 拉什莫尔山
corpuschristi : Corpus Christi : 科珀斯克里斯蒂
galveston : Galveston : 加尔维斯顿
amarillo : Amarillo : 阿马里洛
lubbock : Lubbock : 拉伯克
laredo : Laredo : 拉雷多
eaglepass : Eagle Pass : 伊格尔帕斯
brownsville : Brownsville : 布朗斯维尔
guadaluperiver : Guadalupe River : 瓜达卢佩河|瓜达卢普河
campmystic : Camp Mystic : 神秘营|米斯蒂克营
permian : Permian Basin : 二叠纪盆地|二叠盆地
losalamos : Los Alamos : 洛斯阿拉莫斯
scottsdale : Scottsdale : 斯科茨代尔
missoula : Missoula : 米苏拉市|蒙大拿州米苏拉
bozeman : Bozeman : 博兹曼
spokane : Spokane : 斯波坎
tacoma : Tacoma : 塔科马
stehelens : Mount St. Helens|Mount St Helens : 圣海伦斯火山|圣海伦火山
rainier : Mount Rainier : 雷尼尔山|雷尼尔火山
tahoe : Lake Tahoe : 太浩湖|塔霍湖
hooverdam : Hoover Dam : 胡佛水坝|胡佛大坝
greatsaltlake : Great Salt Lake : 大盐湖
anaheim : Anaheim : 阿纳海姆
pasadena : Pasadena : 帕萨迪纳|帕萨德纳
santamonica : Santa Monica : 圣莫尼卡|圣塔莫尼卡
santabarbara : Santa Barbara : 圣巴巴拉|圣塔芭芭拉
santaclara : Santa Clara : 圣克拉拉
montereypark : Monterey Park : 蒙特雷帕克|蒙特利公园市
beverlyhills : Beverly Hills : 比弗利山|贝弗利山
alcatraz : Alcatraz Island|Alcatraz prison : 阿尔卡特拉斯岛|恶魔岛监狱
paloalto : Palo Alto : 帕洛阿尔托|帕罗奥图
cupertino : Cupertino : 库比蒂诺
napa : Napa Valley : 纳帕谷|纳帕县
fairbanks : Fairbanks : 费尔班克斯
juneau : Juneau : 朱诺市|阿拉斯加州首府
lahaina : Lahaina : 拉海纳
maunaloa : Mauna Loa : 冒纳罗亚
laguardia : LaGuardia : 拉瓜迪亚|拉瓜地亚
ohare : O'Hare : 奥黑尔
dullesairport : Dulles International Airport|Dulles Airport : 杜勒斯机场|杜勒斯国际机场
reaganairport : Reagan National Airport|Ronald Reagan Washington National Airport : 里根机场|里根国家机场|里根华盛顿
burnaby : Burnaby : 本那比
fortmcmurray : Fort McMurray : 麦克默里堡
yellowknife : Yellowknife : 耶洛奈夫|黄刀镇
thunderbay : Thunder Bay : 桑德贝
princerupert : Prince Rupert : 鲁珀特王子港
kelowna : Kelowna : 基洛纳
kamloops : Kamloops : 坎卢普斯
lakehuron : Lake Huron : 休伦湖
baffin : Baffin Island|Baffin Bay : 巴芬岛|巴芬湾
kananaskis : Kananaskis : 卡纳纳斯基斯
zacatecas : Zacatecas : 萨卡特卡斯
colima : Colima : 科利马
nayarit : Nayarit : 纳亚里特
campeche : Campeche : 坎佩切
mazatlan : Mazatlán|Mazatlan : 马萨特兰
tapachula : Tapachula : 塔帕丘拉
manzanillo : Manzanillo : 曼萨尼约
vallarta : Puerto Vallarta : 巴亚尔塔港
loscabos : Los Cabos|Cabo San Lucas : 洛斯卡沃斯
uruapan : Uruapan : 乌鲁阿潘
teotihuacan : Teotihuacán|Teotihuacan : 特奥蒂瓦坎
chichenitza : Chichen Itza|Chichén Itzá : 奇琴伊察
tehuantepec : Tehuantepec : 特万特佩克
fuegovolcano : Fuego volcano|Volcan de Fuego|Volcán de Fuego : 富埃戈火山
montegobay : Montego Bay : 蒙特哥贝
citesoleil : Cité Soleil|Cite Soleil : 太阳城贫民窟|太阳城贫民区
caphaitien : Cap-Haïtien|Cap-Haitien|Cap Haitien : 海地角
puntacana : Punta Cana : 蓬塔卡纳
hispaniola : Hispaniola : 伊斯帕尼奥拉
santiagodecuba : Santiago de Cuba : 古巴圣地亚哥
holguin : Holguín|Holguin : 奥尔金省|奥尔金市
matanzas : Matanzas : 马坦萨斯
turkscaicos : Turks and Caicos : 特克斯和凯科斯
bvi : British Virgin Islands : 英属维尔京|英属维京
usvi : U.S. Virgin Islands|US Virgin Islands : 美属维尔京|美属维京
stkitts : Saint Kitts|St. Kitts|St Kitts : 圣基茨
montserrat : Montserrat : 蒙特塞拉特
anguilla : Anguilla : 安圭拉
bonaire : Bonaire : 博奈尔
buenaventura : Buenaventura : 布埃纳文图拉
catatumbo : Catatumbo : 卡塔通博
laguaira : La Guaira : 拉瓜伊拉
puertocabello : Puerto Cabello : 卡贝略港
tachira : Táchira|Tachira : 塔奇拉
esmeraldas : Esmeraldas : 埃斯梅拉达斯
chimborazo : Chimborazo : 钦博拉索
guayas : Guayas : 瓜亚斯
piura : Piura : 皮乌拉
puno : Puno : 普诺大区|普诺省|秘鲁普诺
lasbambas : Las Bambas : 拉斯邦巴斯
cajamarca : Cajamarca : 卡哈马卡
tacna : Tacna : 塔克纳
ayacucho : Ayacucho : 阿亚库乔
oruro : Oruro : 奥鲁罗
uyuni : Uyuni : 乌尤尼
iquique : Iquique : 伊基克
arica : Arica : 智利阿里卡|阿里卡港|阿里卡市
valdivia : Valdivia : 瓦尔迪维亚
temuco : Temuco : 特木科
araucania : Araucanía|Araucania : 阿劳卡尼亚
biobio : Biobío|Biobio|Bío Bío : 比奥比奥
vinadelmar : Viña del Mar|Vina del Mar : 比尼亚德尔马
coquimbo : Coquimbo : 科金博
elteniente : El Teniente : 特尼恩特
capehorn : Cape Horn : 合恩角
drakepassage : Drake Passage : 德雷克海峡
jujuy : Jujuy : 胡胡伊
mardelplata : Mar del Plata : 马德普拉塔
bariloche : Bariloche : 巴里洛切
chubut : Chubut : 丘布特
catamarca : Catamarca : 卡塔马卡
entrerios : Entre Ríos|Entre Rios : 恩特雷里奥斯
chaco : Chaco : 查科省|格兰查科|大查科
aconcagua : Aconcagua : 阿空加瓜
parastate : Pará state|Para state : 帕拉州
goias : Goiás|Goias : 戈亚斯
roraima : Roraima : 罗赖马
rondonia : Rondônia|Rondonia : 朗多尼亚
amapa : Amapá|Amapa : 阿马帕
tocantins : Tocantins : 托坎廷斯
brumadinho : Brumadinho : 布鲁马迪纽|布鲁马迪尼奥
petropolis : Petrópolis|Petropolis : 彼得罗波利斯
piaui : Piauí|Piaui : 皮奥伊州
paraiba : Paraíba|Paraiba : 帕拉伊巴
sergipe : Sergipe : 塞尔希培
alagoas : Alagoas : 阿拉戈斯
cerrado : Cerrado : 塞拉多
copacabana : Copacabana : 科帕卡巴纳
paranagua : Paranaguá|Paranagua : 巴拉那瓜
camacari : Camaçari|Camacari : 卡马萨里
riograndedonorte : Rio Grande do Norte : 北里奥格兰德|北大河州
puntadeleste : Punta del Este : 埃斯特角城
suffolk : Suffolk : 萨福克
dorset : Dorset : 多塞特
somerset : Somerset : 萨默塞特
wiltshire : Wiltshire : 威尔特郡
lancashire : Lancashire : 兰开夏
cumbria : Cumbria : 坎布里亚
northumberland : Northumberland : 诺森伯兰
lincolnshire : Lincolnshire : 林肯郡
staffordshire : Staffordshire : 斯塔福德郡
merseyside : Merseyside : 默西赛德
bournemouth : Bournemouth : 伯恩茅斯
exeter : Exeter : 埃克塞特
stokeontrent : Stoke-on-Trent : 特伦特河畔斯托克
wolverhampton : Wolverhampton : 伍尔弗汉普顿
blackpool : Blackpool : 布莱克浦
middlesbrough : Middlesbrough : 米德尔斯堡|米德尔斯伯勒
southport : Southport : 绍斯波特
swansea : Swansea : 斯旺西
inverness : Inverness : 因弗内斯
grangemouth : Grangemouth : 格兰杰默斯|格兰杰茅斯
isleofwight : Isle of Wight : 怀特岛
lochness : Loch Ness : 尼斯湖
canarywharf : Canary Wharf : 金丝雀码头
felixstowe : Felixstowe : 费利克斯托
sizewell : Sizewell : 赛兹韦尔
sellafield : Sellafield : 塞拉菲尔德
scunthorpe : Scunthorpe : 斯肯索普
huntingdon : Huntingdon : 亨廷登
stansted : Stansted : 斯坦斯特德
silverstone : Silverstone : 银石赛道|银石站
epping : Epping : 埃平镇|英国埃平
donegal : Donegal : 多尼戈尔
shannonairport : Shannon Airport : 香农机场
rennes : Rennes : 雷恩市|法国雷恩|雷恩队
reims : Reims : 法国兰斯|兰斯市
rouen : Rouen : 鲁昂
saintetienne : Saint-Etienne|Saint-Étienne|St Etienne|St-Etienne : 圣埃蒂安|圣艾蒂安
avignon : Avignon : 阿维尼翁|阿维尼昂
toulon : Toulon : 土伦
lourdes : Lourdes : 卢尔德
gironde : Gironde : 吉伦特
iledefrance : Ile-de-France|Île-de-France : 法兰西岛
seinesaintdenis : Saint-Denis|Seine-Saint-Denis : 圣但尼|圣德尼
champselysees : Champs-Elysees|Champs-Élysées|Champs Elysees : 香榭丽舍
flamanville : Flamanville : 弗拉芒维尔|弗拉芒维勒
clermont : Clermont-Ferrand : 克莱蒙费朗|克莱蒙-费朗
perpignan : Perpignan : 佩皮尼昂
mulhouse : Mulhouse : 米卢斯
besancon : Besançon|Besancon : 贝桑松
annecy : Annecy : 阿讷西|安纳西
courchevel : Courchevel : 库尔舍韦勒|高雪维尔
limoges : Limoges : 利摩日
loire : Loire : 卢瓦尔
rhone : Rhône|Rhone : 罗讷河|罗纳河
cherbourg : Cherbourg : 瑟堡
savoie : Haute-Savoie : 上萨瓦省
orly : Orly Airport|Orly airport : 奥利机场
stadedefrance : Stade de France : 法兰西体育场|法兰西大球场
evian : Evian|Évian : 埃维昂|依云镇
rimini : Rimini : 里米尼
ravenna : Ravenna : 拉韦纳
padua : Padua : 帕多瓦
brescia : Brescia : 布雷西亚
umbria : Umbria : 翁布里亚
abruzzo : Abruzzo : 阿布鲁佐
capriisland : Capri : 卡普里岛
taranto : Taranto : 塔兰托
messina : Messina : 墨西拿
siena : Siena : 锡耶纳
lakegarda : Lake Garda : 加尔达湖
ischia : Ischia : 伊斯基亚
perugia : Perugia : 佩鲁贾
livorno : Livorno : 里窝那|利沃诺
trentino : Trentino : 特伦蒂诺
bolzano : Bolzano : 博尔扎诺
cagliari : Cagliari : 卡利亚里
trevi : Trevi : 特雷维喷泉|特莱维喷泉
monza : Monza : 蒙扎
marmolada : Marmolada : 马尔莫拉达
huelva : Huelva : 韦尔瓦
almeria : Almería|Almeria : 阿尔梅里亚
cantabria : Cantabria : 坎塔布里亚
navarra : Navarra|Navarre : 纳瓦拉
pamplona : Pamplona : 潘普洛纳
sansebastian : San Sebastián|San Sebastian : 圣塞瓦斯蒂安
lanzarote : Lanzarote : 兰萨罗特
fuerteventura : Fuerteventura : 富埃特文图拉
grancanaria : Gran Canaria : 大加那利
elhierro : El Hierro : 耶罗岛
girona : Girona : 赫罗纳
tarragona : Tarragona : 塔拉戈纳
corunaspain : A Coruña|A Coruna|La Coruña : 拉科鲁尼亚
coimbra : Coimbra : 科英布拉
sines : Sines : 锡尼什
freiburg : Freiburg : 弗赖堡
augsburg : Augsburg : 奥格斯堡
mainz : Mainz : 美因茨
wiesbaden : Wiesbaden : 威斯巴登
magdeburg : Magdeburg : 马格德堡
rostock : Rostock : 罗斯托克
cottbus : Cottbus : 科特布斯
erfurt : Erfurt : 埃尔福特|爱尔福特
kassel : Kassel : 卡塞尔
lubeck : Lübeck|Luebeck|Lubeck : 吕贝克
mecklenburg : Mecklenburg : 梅克伦堡
ingolstadt : Ingolstadt : 因戈尔施塔特|英戈尔施塔特
regensburg : Regensburg : 雷根斯堡
wurzburg : Würzburg|Wuerzburg|Wurzburg : 维尔茨堡
aschaffenburg : Aschaffenburg : 阿沙芬堡
wilhelmshaven : Wilhelmshaven : 威廉港
lakeconstance : Lake Constance : 博登湖
grunheide : Grünheide|Gruenheide : 格林海德
bochum : Bochum : 波鸿
wuppertal : Wuppertal : 伍珀塔尔
gelsenkirchen : Gelsenkirchen : 盖尔森基兴
gladbach : Mönchengladbach|Moenchengladbach : 门兴格拉德巴赫
darmstadt : Darmstadt : 达姆施塔特
osnabruck : Osnabrück|Osnabrueck : 奥斯纳布吕克
zwickau : Zwickau : 茨维考
emden : Emden : 埃姆登
bayreuth : Bayreuth : 拜罗伊特
braunschweig : Braunschweig|Brunswick, Germany : 不伦瑞克市|布伦瑞克
lugano : Lugano : 卢加诺
stgallen : St. Gallen|St Gallen : 圣加仑
winterthur : Winterthur : 温特图尔
ticino : Ticino : 提契诺
graubunden : Graubünden|Graubuenden|Grisons : 格劳宾登
jungfrau : Jungfrau|Jungfraujoch : 少女峰
stmoritz : St. Moritz|St Moritz : 圣莫里茨
burgenstock : Bürgenstock|Buergenstock : 布尔根施托克|比尔根山
carinthia : Carinthia : 克恩滕
styria : Styria : 施泰尔马克|施蒂利亚
vorarlberg : Vorarlberg : 福拉尔贝格
klagenfurt : Klagenfurt : 克拉根福
hallstatt : Hallstatt : 哈尔施塔特
kitzbuhel : Kitzbühel|Kitzbuehel|Kitzbuhel : 基茨比厄尔
villach : Villach : 菲拉赫
charleroi : Charleroi : 沙勒罗瓦
ostend : Ostend : 奥斯坦德
namur : Namur : 那慕尔
maastricht : Maastricht : 马斯特里赫特
haarlem : Haarlem : 荷兰哈勒姆|哈勒姆市
nijmegen : Nijmegen : 奈梅亨
arnhem : Arnhem : 阿纳姆
tilburg : Tilburg : 蒂尔堡
delft : Delft : 代尔夫特
leiden : Leiden : 莱顿大学|莱顿市|荷兰莱顿
veldhoven : Veldhoven : 费尔德霍芬|维尔德霍芬
friesland : Friesland : 弗里斯兰省|弗里西亚
zandvoort : Zandvoort : 赞德沃特
spafrancorchamps : Spa-Francorchamps : 斯帕赛道|斯帕-弗朗科尔尚
uppsala : Uppsala : 乌普萨拉
linkoping : Linköping|Linkoping : 林雪平
orebro : Örebro|Orebro : 厄勒布鲁
norrkoping : Norrköping|Norrkoping : 北雪平
jonkoping : Jönköping|Jonkoping : 延雪平
umea : Umeå|Umea : 于默奥
lulea : Luleå|Lulea : 吕勒奥
gavle : Gävle|Gavle : 耶夫勒
skelleftea : Skellefteå|Skelleftea : 谢莱夫特奥
gotland : Gotland : 哥得兰岛|哥特兰岛
oresund : Öresund|Oresund|Øresund : 厄勒海峡|厄勒大桥|厄勒松
aalborg : Aalborg : 奥尔堡
esbjerg : Esbjerg : 埃斯比约
billund : Billund : 丹麦比隆
kristiansand : Kristiansand : 克里斯蒂安桑
narvik : Narvik : 纳尔维克
kirkenes : Kirkenes : 希尔克内斯
lofoten : Lofoten : 罗弗敦
lillehammer : Lillehammer : 利勒哈默尔
espoo : Espoo : 埃斯波市|芬兰埃斯波
vantaa : Vantaa : 万塔市|芬兰万塔
olkiluoto : Olkiluoto : 奥尔基洛托
lahti : Lahti : 拉赫蒂
reykjanes : Reykjanes : 雷克雅内斯
vatnajokull : Vatnajökull|Vatnajokull : 瓦特纳冰原|瓦特纳冰川
eyjafjallajokull : Eyjafjallajökull|Eyjafjallajokull : 艾雅法拉
ilulissat : Ilulissat : 伊卢利萨特
gdynia : Gdynia : 格丁尼亚
bialystok : Bialystok|Białystok : 比亚韦斯托克
bydgoszcz : Bydgoszcz : 比得哥什
zakopane : Zakopane : 扎科帕内
swinoujscie : Świnoujście|Swinoujscie : 希维诺乌伊希切
suwalki : Suwalki|Suwałki : 苏瓦乌基
olomouc : Olomouc : 奥洛穆茨
dukovany : Dukovany : 杜科瓦尼
temelin : Temelín|Temelin : 泰梅林
karlovyvary : Karlovy Vary : 卡罗维发利
bohemia : Bohemia : 波希米亚
moravia : Moravia|Moravian : 摩拉维亚
tatra : Tatra Mountains|High Tatras|Tatras : 塔特拉山
szeged : Szeged : 塞格德
paks : Paks : 保克什
balaton : Balaton : 巴拉顿湖|鲍洛托湖
iasi : Iași|Iasi : 罗马尼亚雅西|雅西市
craiova : Craiova : 克拉约瓦
sibiu : Sibiu : 锡比乌
cernavoda : Cernavodă|Cernavoda : 切尔纳沃德
burgas : Burgas : 布尔加斯
kozloduy : Kozloduy : 科兹洛杜伊
kragujevac : Kragujevac : 克拉古耶瓦茨
smederevo : Smederevo : 斯梅代雷沃
zadar : Zadar : 扎达尔
istria : Istria : 伊斯特拉半岛
dalmatia : Dalmatia : 达尔马提亚
maribor : Maribor : 马里博尔
koper : Koper : 科佩尔港|斯洛文尼亚科佩尔
planica : Planica : 普拉尼察
lakebled : Lake Bled : 布莱德湖
tuzla : Tuzla : 图兹拉
budva : Budva : 布德瓦
kotor : Kotor : 科托尔
cetinje : Cetinje : 采蒂涅
kocani : Kočani|Kocani : 科查尼
mitrovica : Mitrovica : 米特罗维察
lesbos : Lesbos|Lesvos : 莱斯沃斯|莱斯博斯
chios : Chios : 希俄斯
samos : Samos : 萨摩斯
kosisland : Kos : 希腊科斯岛
mykonos : Mykonos : 米科诺斯
evia : Evia : 埃维亚
thessaly : Thessaly : 色萨利
evros : Evros : 埃夫罗斯
alexandroupolis : Alexandroupolis|Alexandroupoli : 亚历山德鲁波利斯
attica : Attica : 阿提卡
zakynthos : Zakynthos : 扎金索斯
larnaca : Larnaca : 拉纳卡
famagusta : Famagusta : 法马古斯塔
antakya : Antakya : 安塔基亚
iskenderun : Iskenderun : 伊斯肯德伦
erzurum : Erzurum : 埃尔祖鲁姆
bodrum : Bodrum : 博德鲁姆
mugla : Muğla|Mugla : 穆拉省
canakkale : Çanakkale|Canakkale : 恰纳卡莱
edirne : Edirne : 埃迪尔内
akkuyu : Akkuyu : 阿库尤
gobeklitepe : Göbekli Tepe|Gobekli Tepe|Göbeklitepe : 哥贝克力|格贝克利
sakarya : Sakarya : 萨卡里亚
manisa : Manisa : 马尼萨
ceyhan : Ceyhan : 杰伊汉
anatolia : Anatolia|Anatolian : 安纳托利亚
hagiasophia : Hagia Sophia : 圣索菲亚
votkinsk : Votkinsk : 沃特金斯克
tulaoblast : Tula region|Tula Oblast : 图拉州
cheboksary : Cheboksary : 切博克萨雷
oryol : Oryol : 奥廖尔
ingushetia : Ingushetia : 印古什
chukotka : Chukotka : 楚科奇自治区|楚科奇半岛
novorossiysk : Novorossiysk|Novorossiisk : 新罗西斯克
taganrog : Taganrog : 塔甘罗格
tuapse : Tuapse : 图阿普谢
ustluga : Ust-Luga : 乌斯季卢加|乌斯季-卢加
primorsk : Primorsk : 普里莫尔斯克
karelia : Karelia : 卡累利阿
pskov : Pskov : 普斯科夫
kaluga : Kaluga : 卡卢加
udmurtia : Udmurtia|Udmurt Republic : 乌德穆尔特
yamal : Yamal : 亚马尔
altaikrai : Altai Republic|Altai Krai|Altai Mountains : 阿尔泰共和国|阿尔泰边疆区|阿尔泰山
tuva : Tuva|Tyva : 图瓦共和国|俄罗斯图瓦
blagoveshchensk : Blagoveshchensk : 布拉戈维申斯克|海兰泡
novayazemlya : Novaya Zemlya : 新地岛|新地群岛
magnitogorsk : Magnitogorsk : 马格尼托哥尔斯克|马格尼托戈尔斯克
orsk : Orsk : 奥尔斯克
klyuchevskoy : Klyuchevskoy|Klyuchevskaya : 克柳切夫
shiveluch : Shiveluch|Sheveluch : 希韦卢奇
elbrus : Elbrus : 厄尔布鲁士
plesetsk : Plesetsk : 普列谢茨克
vologda : Vologda : 沃洛格达
domodedovo : Domodedovo : 多莫杰多沃
vnukovo : Vnukovo : 伏努科沃
pulkovo : Pulkovo : 普尔科沃
crocushall : Crocus City Hall|Crocus City : 克罗库斯
saratovengels : Engels airbase|Engels air base : 恩格斯空军基地|恩格斯机场
zhytomyr : Zhytomyr : 日托米尔
ternopil : Ternopil : 捷尔诺波尔|捷尔诺皮尔
uzhhorod : Uzhhorod : 乌日霍罗德|乌日哥罗德
kremenchuk : Kremenchuk : 克列缅丘格
sloviansk : Sloviansk|Slovyansk : 斯拉维扬斯克|斯洛维扬斯克
avdiivka : Avdiivka : 阿夫杰耶夫卡|阿夫迪夫卡
myrnohrad : Myrnohrad : 米尔诺格勒|季米特罗夫市
kupiansk : Kupiansk : 库皮扬斯克|库皮扬西克
vovchansk : Vovchansk : 沃夫昌斯克|沃尔昌斯克
chasivyar : Chasiv Yar : 恰索夫亚尔|恰西夫亚尔
kostiantynivka : Kostiantynivka : 康斯坦丁诺夫卡|康斯坦季诺夫卡
huliaipole : Huliaipole : 古利艾波列|古里亚伊波莱
enerhodar : Enerhodar|Energodar : 埃涅尔戈达尔
melitopol : Melitopol : 梅利托波尔
berdiansk : Berdiansk|Berdyansk : 别尔江斯克
simferopol : Simferopol : 辛菲罗波尔
khmelnytskyi : Khmelnytskyi : 赫梅利尼茨基
rivne : Rivne : 罗夫诺州|罗夫诺市|里夫内州
lutsk : Lutsk : 卢茨克
cherkasy : Cherkasy : 切尔卡瑟
izmail : Izmail : 伊兹梅尔
snakeisland : Snake Island|Zmiinyi : 蛇岛
gagauzia : Gagauzia|Gagauz : 加告兹
vitebsk : Vitebsk : 维捷布斯克
klaipeda : Klaipėda|Klaipeda : 克莱佩达
narva : Narva : 纳尔瓦
tartu : Tartu : 塔尔图大学|塔尔图市|爱沙尼亚塔尔图
kutaisi : Kutaisi : 库塔伊西
zangezur : Zangezur : 赞格祖尔|赞格祖儿
gyumri : Gyumri : 久姆里
pavlodar : Pavlodar : 巴甫洛达尔
semey : Semey|Semipalatinsk : 塞米巴拉金斯克|谢米伊|哈萨克斯坦塞梅伊
kostanay : Kostanay : 科斯塔奈
balkhash : Balkhash : 巴尔喀什
tengiz : Tengiz : 田吉兹
kashagan : Kashagan : 卡沙甘
ekibastuz : Ekibastuz : 埃基巴斯图兹
kyzylorda : Kyzylorda : 克孜勒奥尔达
khiva : Khiva : 希瓦古城|希瓦市
karakalpakstan : Karakalpakstan : 卡拉卡尔帕克斯坦
navoi : Navoi|Navoiy : 纳沃伊
termez : Termez : 铁尔梅兹
batken : Batken : 巴特肯
naryn : Naryn : 纳伦州|纳伦河|纳伦市
khujand : Khujand : 苦盏|胡占德
badakhshantj : Gorno-Badakhshan : 戈尔诺-巴达赫尚|戈尔诺—巴达赫尚|戈尔诺巴达赫尚
rogun : Rogun : 罗贡水电|罗贡大坝
karakum : Karakum : 卡拉库姆
turkmenbashi : Turkmenbashi : 土库曼巴希
syrdarya : Syr Darya|Syr Daria : 锡尔河
darkhan : Darkhan : 达尔汗市|蒙古国达尔汗
tavantolgoi : Tavan Tolgoi|Tavantolgoi : 塔温陶勒盖|塔旺陶勒盖
zamynuud : Zamyn-Uud|Zamyn Uud : 扎门乌德
nicobar : Nicobar : 尼科巴
lakshadweep : Lakshadweep : 拉克沙群岛|拉克沙德维普
jaisalmer : Jaisalmer : 杰伊瑟尔梅尔|斋沙默尔
udaipur : Udaipur : 乌代布尔
karur : Karur : 卡鲁尔
vizhinjam : Vizhinjam : 维津詹
bhubaneswar : Bhubaneswar : 布巴内斯瓦尔
haridwar : Haridwar : 赫尔德瓦尔|赫里德瓦尔|哈里瓦
shimla : Shimla : 西姆拉
pulwama : Pulwama : 普尔瓦马
imphal : Imphal : 英帕尔
ayodhya : Ayodhya : 阿约提亚|阿约迪亚
mundra : Mundra : 蒙德拉
sriharikota : Sriharikota : 斯里赫里戈达|斯里哈里科塔
kudankulam : Kudankulam : 库丹库拉姆
joshimath : Joshimath : 乔希马特|焦希马特
morbi : Morbi : 莫尔比
wayanad : Wayanad : 瓦亚纳德
yamuna : Yamuna : 亚穆纳
kedarnath : Kedarnath : 凯达尔纳特
galwan : Galwan : 加勒万
doklam : Doklam : 洞朗
siachen : Siachen : 锡亚琴
sundarbans : Sundarbans : 孙德尔本斯
torkham : Torkham : 托尔卡姆|托尔坎
hunza : Hunza : 罕萨
chitral : Chitral : 吉德拉尔|奇特拉尔
abbottabad : Abbottabad : 阿伯塔巴德
tarbela : Tarbela : 塔贝拉
dasu : Dasu : 达苏水电|达苏项目
buner : Buner : 布内尔
nangaparbat : Nanga Parbat : 南迦帕尔巴特|南伽帕尔巴特
ghazni : Ghazni : 加兹尼
kunar : Kunar : 库纳尔
panjshir : Panjshir : 潘杰希尔
bamiyan : Bamiyan : 巴米扬
baghlan : Baghlan : 巴格兰
paktika : Paktika : 帕克蒂卡
bagram : Bagram : 巴格拉姆
wakhan : Wakhan : 瓦罕走廊
lumbini : Lumbini : 蓝毗尼
annapurna : Annapurna : 安纳普尔纳|安纳布尔纳
rasuwa : Rasuwa|Rasuwagadhi : 热索瓦
jajarkot : Jajarkot : 贾贾科特|贾杰尔果德
chitwan : Chitwan : 奇特旺
lhotse : Lhotse : 洛子峰
manaslu : Manaslu : 马纳斯卢
dhaulagiri : Dhaulagiri : 道拉吉里
kanchenjunga : Kanchenjunga : 干城章嘉
choyu : Cho Oyu : 卓奥友
shishapangma : Shishapangma|Xixabangma : 希夏邦马
gasherbrum : Gasherbrum : 加舒尔布鲁木|迦舒布鲁姆
teesta : Teesta : 提斯塔河|蒂斯塔河
padma : Padma Bridge|Padma River : 帕德玛大桥|帕德玛河
mongla : Mongla : 蒙格拉港
kandysl : Kandy : 斯里兰卡康提|康提佛牙|康提湖
trincomalee : Trincomalee : 亭可马里
sittwe : Sittwe : 实兑港|实兑市|缅甸实兑
bagan : Bagan : 蒲甘
mawlamyine : Mawlamyine : 毛淡棉
kkpark : KK Park : KK园区
inle : Inle Lake : 茵莱湖
korat : Nakhon Ratchasima|Korat : 呵叻
hatyai : Hat Yai : 泰国合艾|合艾市|合艾机场
songkhla : Songkhla : 宋卡
yala : Yala : 也拉府
narathiwat : Narathiwat : 陶公府|那拉提瓦
udonthani : Udon Thani : 乌隆府|乌隆他尼
chiangrai : Chiang Rai : 清莱
phiphi : Phi Phi : 皮皮岛
krabi : Krabi : 甲米府|泰国甲米
maesot : Mae Sot : 湄索
huahin : Hua Hin : 泰国华欣|华欣海滩|华欣县
surin : Surin province|Surin Province : 素林府
sisaket : Sisaket|Si Sa Ket : 四色菊
buriram : Buriram|Buri Ram : 武里南
sakaeo : Sa Kaeo : 沙缴
trat : Trat : 达叻
chanthaburi : Chanthaburi : 尖竹汶
laemchabang : Laem Chabang : 林查班|兰差邦
kanchanaburi : Kanchanaburi : 北碧府
suratthani : Surat Thani : 素叻他尼|素叻府
samutprakan : Samut Prakan : 北榄府
chaophraya : Chao Phraya : 湄南河|昭披耶河
donmueang : Don Mueang|Don Muang : 廊曼
battambang : Battambang : 马德望
banteaymeanchey : Banteay Meanchey : 班迭棉吉|卜迭棉芷
oddarmeanchey : Oddar Meanchey : 奥多棉吉|奥多棉芷
kampot : Kampot : 贡布省|柬埔寨贡布
vangvieng : Vang Vieng : 万荣县|老挝万荣
boten : Boten : 磨丁
champasak : Champasak : 占巴塞
bacninh : Bac Ninh : 北宁省
laocai : Lao Cai : 老街省|越南老街
mongcai : Mong Cai : 芒街
hoian : Hoi An : 越南会安|会安古城|会安古镇
quangnam : Quang Nam : 广南省
daklak : Dak Lak : 得乐省|多乐省
binhduong : Binh Duong : 平阳省
nghean : Nghe An : 义安省|乂安省
thanhhoa : Thanh Hoa : 清化省
hatinh : Ha Tinh : 河静省|越南河静|河静钢铁
yenbai : Yen Bai : 安沛
dienbien : Dien Bien : 奠边府|奠边省
camau : Ca Mau : 金瓯省|越南金瓯
ninhthuan : Ninh Thuan : 宁顺省
sapa : Sa Pa : 越南沙坝|沙坝镇
cyberjaya : Cyberjaya : 赛柏再也|马来西亚赛城
kuantan : Kuantan : 关丹港|关丹市|马来西亚关丹|马中关丹
genting : Genting : 马来西亚云顶|云顶高原|云顶集团|云顶度假
sepang : Sepang : 雪邦
bintulu : Bintulu : 民都鲁
sandakan : Sandakan : 山打根
semporna : Semporna : 仙本那
kinabalu : Mount Kinabalu : 京那巴鲁|神山公园
batangkali : Batang Kali : 峇冬加里
puchong : Putra Heights : 布特拉高原
marinabay : Marina Bay Sands|Marina Bay : 滨海湾
palu : Palu : 帕卢
halmahera : Halmahera : 哈马黑拉
morowali : Morowali : 莫罗瓦利
wedabay : Weda Bay : 纬达贝|韦达贝|韦达湾
kupang : Kupang : 古邦市|印尼古邦
banten : Banten : 万丹省
cirebon : Cirebon : 井里汶
cilegon : Cilegon : 芝勒贡
sidoarjo : Sidoarjo : 诗都阿佐|西多阿乔|西多阿佐
sumbawa : Sumbawa : 松巴哇
labuanbajo : Labuan Bajo : 拉布安巴焦|纳闽巴霍
sinabung : Sinabung : 锡纳朋|锡纳布恩
marapi : Marapi : 马拉皮
rinjani : Rinjani : 林贾尼
toba : Lake Toba : 多巴湖
sibolga : Sibolga : 实武牙
jayapura : Jayapura : 查亚普拉
jambi : Jambi : 占碑
bengkulu : Bengkulu : 明古鲁
bangka : Bangka Belitung|Bangka : 邦加勿里洞|邦加岛
sundastrait : Sunda Strait : 巽他海峡
soekarnohatta : Soekarno-Hatta : 苏加诺-哈达|苏加诺—哈达|苏加诺哈达|苏加诺－哈达
raja : Raja Ampat : 拉贾安帕|四王群岛
makati : Makati : 马卡蒂
batangas : Batangas : 八打雁
leyte : Leyte : 莱特岛|莱特省
mindoro : Mindoro : 民都洛
negros : Negros Occidental|Negros Oriental|Negros Island|Negros island : 内格罗斯
masbate : Masbate : 马斯巴特
bicol : Bicol : 比科尔
albay : Albay : 阿尔拜
pinatubo : Pinatubo : 皮纳图博
bulusan : Bulusan : 布卢桑
basilan : Basilan : 巴西兰
cotabato : Cotabato : 哥打巴托
ilocos : Ilocos : 伊罗戈|伊洛科斯
cavite : Cavite : 甲米地
bulacan : Bulacan : 布拉干
pampanga : Pampanga : 邦板牙
bataan : Bataan : 巴丹半岛|巴丹省
batanes : Batanes : 巴丹群岛|巴坦群岛|巴丹尼斯
catanduanes : Catanduanes : 卡坦端内斯
surigao : Surigao : 北苏里高|南苏里高|苏里高市
ofunato : Ofunato : 大船渡市
himeji : Himeji : 姬路
hakodate : Hakodate : 函馆
asahikawa : Asahikawa : 旭川
niseko : Niseko : 二世谷|新雪谷
hakone : Hakone : 箱根
karuizawa : Karuizawa : 轻井泽
atami : Atami : 日本热海|热海市
nikkojp : Nikko : 日本日光|日光市|日光东照宫
beppu : Beppu : 别府市|日本别府
biwa : Lake Biwa : 琵琶湖
shibuya : Shibuya : 涩谷
ginza : Ginza : 银座
akihabara : Akihabara : 秋叶原
asakusa : Asakusa : 日本浅草|浅草寺
chitose : New Chitose Airport|New Chitose : 新千岁
yokota : Yokota Air Base : 横田基地|横田空军基地
sasebo : Sasebo : 佐世保
iwakuni : Iwakuni : 岩国基地|岩国市|日本岩国|岩国美军
ishigaki : Ishigaki Island|Ishigaki City|Ishigaki : 石垣岛|石垣市
miyakojima : Miyako Strait|Miyako Island|Miyakojima : 宫古海峡|宫古岛
amami : Amami Oshima|Amami : 奄美
yakushima : Yakushima : 屋久岛
iwojima : Iwo Jima|Iwoto : 硫磺岛
izu : Izu : 伊豆
tokara : Tokara : 吐噶喇|吐卡喇|托卡拉
sadojp : Sado mine|Sado Island|Sado gold : 佐渡
aso : Mount Aso : 阿苏山|阿苏火山
shinmoedake : Shinmoedake|Shinmoe-dake : 新燃岳
ontake : Mount Ontake : 御岳山|御岳火山
minamata : Minamata : 水俣
hamaoka : Hamaoka : 滨冈
onagawa : Onagawa : 女川核电|女川町
tomarijp : Tomari nuclear|Tomari Nuclear : 泊核电站
rokkasho : Rokkasho : 六所村
takahamajp : Takahama nuclear|Takahama Nuclear : 高滨核电
tsugaru : Tsugaru : 津轻海峡|津轻半岛
suzuka : Suzuka : 铃鹿
expoosaka : Yumeshima : 梦洲
goyang : Goyang : 高阳市
yeosu : Yeosu : 韩国丽水
gangneung : Gangneung : 韩国江陵|江陵市
pyeongchang : Pyeongchang|PyeongChang : 平昌冬奥会|韩国平昌|平昌郡
geoje : Geoje : 巨济
mokpo : Mokpo : 木浦
uljin : Uljin : 蔚珍
andongkr : Andong : 韩国安东|安东市
uiseong : Uiseong : 义城郡|义城县
sancheong : Sancheong : 山清郡|山清县
hwaseong : Hwaseong : 京畿道华城|韩国华城
pyeongtaek : Pyeongtaek : 平泽市|平泽港|京畿道平泽
gimhae : Gimhae : 金海机场|金海国际机场|金海市
gangnam : Gangnam : 首尔江南|韩国江南
myeongdong : Myeongdong|Myeong-dong : 首尔明洞|明洞商圈|明洞街
baengnyeong : Baengnyeong : 白翎岛
yeonpyeong : Yeonpyeong : 延坪岛
gyeongbokgung : Gyeongbokgung : 景福宫
sinuiju : Sinuiju : 新义州
rason : Rason|Rajin : 罗先市|朝鲜罗先|罗先经济|罗先特别
chongjin : Chongjin : 朝鲜清津|清津造船|清津港
kaesong : Kaesong : 开城工业|朝鲜开城
punggyeri : Punggye-ri|Punggye : 丰溪里
kumgang : Mount Kumgang|Kumgang : 金刚山
ramadi : Ramadi : 拉马迪
tikrit : Tikrit : 提克里特
sinjar : Sinjar : 辛贾尔
fawport : Al-Faw|Grand Faw : 法奥港|法奥大港
diyala : Diyala : 迪亚拉
dohuk : Dohuk|Duhok : 杜胡克
nineveh : Nineveh : 尼尼微
kutiraq : Wasit province|Wasit Province : 瓦西特省
arakiran : Arak reactor|Khondab : 阿拉克重水|洪达卜
urmia : Urmia : 乌尔米耶
abadan : Abadan : 阿巴丹
evin : Evin Prison|Evin prison : 埃温监狱|艾文监狱
sistan : Sistan-Baluchestan|Sistan and Baluchestan : 锡斯坦
southpars : South Pars : 南帕尔斯
parchin : Parchin : 帕尔钦
minab : Minab : 米纳卜
persepolis : Persepolis : 波斯波利斯
zagros : Zagros : 扎格罗斯
damavand : Damavand : 达马万德
yanbu : Yanbu : 延布港|沙特延布
jubail : Jubail : 朱拜勒
jizan : Jizan|Jazan : 吉赞
najran : Najran : 纳季兰|奈季兰
rastanura : Ras Tanura : 拉斯坦努拉|塔努拉角
abqaiq : Abqaiq : 布盖格|布盖克
diriyah : Diriyah : 德拉伊耶
qiddiya : Qiddiya : 奇迪亚
burjkhalifa : Burj Khalifa : 哈利法塔
ruwais : Ruwais : 鲁韦斯
aludeid : Al Udeid|Al-Udeid : 乌代德
raslaffan : Ras Laffan : 拉斯拉凡|拉斯拉法恩
lusail : Lusail : 卢赛尔|卢塞尔
duqm : Duqm : 杜库姆
sohar : Sohar : 苏哈尔港|阿曼苏哈尔
socotra : Socotra : 索科特拉
hadramout : Hadramout|Hadramawt|Hadhramaut : 哈德拉毛
mukalla : Mukalla : 穆卡拉
saada : Saada province|Sa'ada : 萨达省
palmyra : Palmyra : 巴尔米拉|帕尔米拉
qamishli : Qamishli : 卡米什利
manbij : Manbij : 曼比季
kobani : Kobani|Kobane : 科巴尼
afrin : Afrin : 阿夫林
quneitra : Quneitra : 库奈特拉
hmeimim : Hmeimim|Khmeimim : 赫迈米姆|赫梅米姆|胡迈米姆
baalbek : Baalbek|Baalbeck : 巴勒贝克
litani : Litani : 利塔尼河
nabatieh : Nabatieh|Nabatiyeh : 奈拜提耶|纳巴提耶
dimona : Dimona : 迪莫纳
nazareth : Nazareth : 拿撒勒
galilee : Galilee : 加利利
negev : Negev : 内盖夫
sderot : Sderot : 斯德洛特
tulkarm : Tulkarm|Tulkarem : 图勒凯尔姆
jericho : Jericho : 杰里科
deiralbalah : Deir al-Balah|Deir el-Balah : 代尔拜拉赫
nuseirat : Nuseirat : 努赛赖特|努塞拉特
beitlahia : Beit Lahia|Beit Lahiya : 拜特拉希亚|拜特拉希耶
beithanoun : Beit Hanoun : 拜特哈嫩
keremshalom : Kerem Shalom|Karem Abu Salem : 凯雷姆沙洛姆
philadelphi : Philadelphi Corridor|Philadelphi : 费城走廊|费拉德尔菲
netzarim : Netzarim : 内察里姆
irbid : Irbid : 伊尔比德
ainsokhna : Ain Sokhna : 苏赫纳|苏赫奈
damietta : Damietta : 杜姆亚特|达米埃塔
ismailia : Ismailia : 伊斯梅利亚
elarish : El-Arish|El Arish|Al-Arish|Arish : 阿里什
valleykings : Valley of the Kings : 帝王谷
saqqara : Saqqara : 萨卡拉|塞加拉
eldabaa : El-Dabaa|El Dabaa : 达巴核电|埃尔达巴
abusimbel : Abu Simbel : 阿布辛贝|阿布辛拜勒
sirte : Sirte : 苏尔特
zawiya : Zawiya : 扎维耶
sebha : Sebha|Sabha : 塞卜哈
sousse : Sousse : 苏塞市|突尼斯苏塞
djerba : Djerba : 杰尔巴
carthage : Carthage : 迦太基
annaba : Annaba : 安纳巴
kabylie : Kabylie : 卡比利亚地区|阿尔及利亚卡比利亚
bejaia : Béjaïa|Bejaia : 贝贾亚
tindouf : Tindouf : 廷杜夫
alhaouz : Al Haouz|Al-Haouz : 豪兹省
ouarzazate : Ouarzazate : 瓦尔扎扎特
dakhla : Dakhla : 达赫拉
tetouan : Tetouan|Tétouan : 得土安
nador : Nador : 纳祖尔|纳多尔港
gezira : Gezira|Al-Gezira : 杰济拉
kassala : Kassala : 卡萨拉
babanusa : Babanusa : 巴巴努萨
heglig : Heglig : 哈季利季|黑格里|赫季利季
malakal : Malakal : 马拉卡勒
jonglei : Jonglei : 琼莱州|琼格莱
diredawa : Dire Dawa : 德雷达瓦
gondar : Gondar : 贡德尔
lalibela : Lalibela : 拉利贝拉
hayligubbi : Hayli Gubbi : 海利古比
bluenile : Blue Nile : 青尼罗
garissa : Garissa : 加里萨
dadaab : Dadaab : 达达布
kakuma : Kakuma : 卡库马
naivasha : Naivasha : 奈瓦沙
mountkenya : Mount Kenya : 肯尼亚山
riftvalley : Rift Valley : 东非大裂谷|裂谷省
kilifi : Kilifi : 基利菲
malindi : Malindi : 马林迪
karamoja : Karamoja : 卡拉莫贾
lakealbert : Lake Albert : 艾伯特湖|阿尔伯特湖
kigoma : Kigoma : 基戈马
ngorongoro : Ngorongoro : 恩戈罗恩戈罗
gitega : Gitega : 基特加
matadi : Matadi : 马塔迪
rubaya : Rubaya : 鲁巴亚
kamoa : Kamoa-Kakula|Kamoa : 卡莫阿
nyiragongo : Nyiragongo : 尼拉贡戈
kribi : Kribi : 克里比深水港|克里比港
bamenda : Bamenda : 巴门达
kogi : Kogi State|Kogi state : 科吉州
kebbi : Kebbi : 凯比州
yobe : Yobe : 约贝州
adamawa : Adamawa : 阿达马瓦
bauchi : Bauchi : 包奇州
kwara : Kwara : 夸拉州
ogun : Ogun State|Ogun state : 奥贡州
oyonigeria : Oyo State|Oyo state : 奥约州
bayelsa : Bayelsa : 巴耶尔萨
calabar : Calabar : 卡拉巴尔
anambra : Anambra : 阿南布拉
lekki : Lekki : 莱基港|莱基深水港|莱基自贸
takoradi : Takoradi : 塔科拉迪
agadez : Agadez : 阿加德兹
arlit : Arlit : 阿尔利特
casamance : Casamance : 卡萨芒斯
nouadhibou : Nouadhibou : 努瓦迪布
nzerekore : Nzérékoré|Nzerekore|N'Zérékoré : 恩泽雷科雷
boke : Boké|Boke : 博凯
livingstonezm : Livingstone, Zambia : 赞比亚利文斯通
masvingo : Masvingo : 马斯温戈
nacala : Nacala : 纳卡拉
sofala : Sofala : 索法拉
zambezia : Zambezia : 赞比西亚省
swakopmund : Swakopmund : 斯瓦科普蒙德
luderitz : Lüderitz|Luderitz : 吕德里茨
francistown : Francistown : 弗朗西斯敦
marikana : Marikana : 马里卡纳
rustenburg : Rustenburg : 勒斯滕堡
stilfontein : Stilfontein : 斯蒂尔方丹
stellenbosch : Stellenbosch : 斯泰伦博斯
mthatha : Mthatha : 姆塔塔
robbenisland : Robben Island : 罗本岛
tablemountain : Table Mountain : 开普敦桌山|桌山国家公园|南非桌山
saldanha : Saldanha Bay : 萨尔达尼亚
sandton : Sandton : 约翰内斯堡桑顿|桑顿会议中心|桑顿区
koeberg : Koeberg : 库贝赫
toamasina : Toamasina : 图阿马西纳|塔马塔夫
mahajanga : Mahajanga : 马哈赞加
ballarat : Ballarat : 巴拉瑞特|巴拉腊特
bendigo : Bendigo : 本迪戈
bassstrait : Bass Strait : 巴斯海峡
kangarooisland : Kangaroo Island : 袋鼠岛
norfolkisland : Norfolk Island : 诺福克岛
parramatta : Parramatta : 帕拉马塔
huntervalley : Hunter Valley : 猎人谷|亨特谷
karratha : Karratha : 卡拉萨|卡拉沙
olympicdam : Olympic Dam : 奥林匹克坝
ningaloo : Ningaloo : 宁格鲁|宁加洛
murraydarling : Murray-Darling : 墨累-达令|墨累—达令|墨累达令
gippsland : Gippsland : 吉普斯兰
kgari : K'gari|Fraser Island : 弗雷泽岛|芬瑟岛
toowoomba : Toowoomba : 图文巴|图沃柏
whyalla : Whyalla : 怀阿拉
harbourbridge : Sydney Harbour Bridge : 悉尼海港大桥|悉尼港湾大桥
taranaki : Taranaki : 塔拉纳基
hawkesbay : Hawke's Bay|Hawke’s Bay : 霍克湾|霍克斯湾
gisborne : Gisborne : 吉斯伯恩
taupo : Lake Taupo|Taupo|Taupō : 陶波湖|新西兰陶波
invercargill : Invercargill : 因弗卡吉尔
milfordsound : Milford Sound : 米尔福德峡湾|米尔福德桑德
aoraki : Aoraki : 库克山|奥拉基
waitangi : Waitangi : 怀唐伊
ruapehu : Ruapehu : 鲁阿佩胡
engapng : Enga province|Enga Province : 恩加省
porgera : Porgera : 波格拉
manusisland : Manus Island : 马努斯岛
rabaul : Rabaul : 拉包尔
malaita : Malaita : 马莱塔
bikiniatoll : Bikini Atoll : 比基尼环礁
marianatrench : Mariana Trench : 马里亚纳海沟
tinian : Tinian : 天宁岛|提尼安
pohnpei : Pohnpei : 波纳佩
tokelau : Tokelau : 托克劳
rarotonga : Rarotonga : 拉罗汤加
papeete : Papeete : 帕皮提
borabora : Bora Bora : 波拉波拉
mururoa : Mururoa|Moruroa : 穆鲁罗瓦
wallisfutuna : Wallis and Futuna : 瓦利斯和富图纳
pitcairn : Pitcairn : 皮特凯恩
teahupoo : Teahupo'o|Teahupoo : 提阿胡普
mcmurdo : McMurdo : 麦克默多
rosssea : Ross Sea|Ross Ice Shelf : 南极罗斯海|罗斯冰架|罗斯海新站
weddell : Weddell Sea : 威德尔海
thwaites : Thwaites : 思韦茨|斯韦茨
southgeorgia : South Georgia : 南乔治亚
beaufortsea : Beaufort Sea : 波弗特海
northernsearoute : Northern Sea Route : 北方航道|北方海航道|北方海路
ionian : Ionian : 伊奥尼亚海|爱奥尼亚
tyrrhenian : Tyrrhenian : 第勒尼安
irishsea : Irish Sea : 爱尔兰海
gulfoffinland : Gulf of Finland : 芬兰湾
gulfofcalifornia : Gulf of California|Sea of Cortez : 加利福尼亚湾
tasmansea : Tasman Sea : 塔斯曼海
timorsea : Timor Sea : 帝汶海
celebes : Celebes Sea : 苏拉威西海|西里伯斯海
mozambiquechannel : Mozambique Channel : 莫桑比克海峡
sargasso : Sargasso : 马尾藻海
emptyquarter : Empty Quarter|Rub al Khali|Rub' al Khali : 鲁卜哈利
thardesert : Thar Desert : 塔尔沙漠
oder : Oder River|River Oder : 奥得河
ebro : Ebro : 埃布罗河
tagus : Tagus : 塔霍河|特茹河
riverpo : River Po|Po River|Po Valley : 意大利波河|波河平原|波河河谷|波河水位
moselle : Moselle|Mosel : 摩泽尔|莫泽尔
neva : Neva River|River Neva : 涅瓦河
obriver : Ob River|River Ob : 鄂毕河
irtysh : Irtysh : 额尔齐斯
magdalenariver : Magdalena River : 马格达莱纳河
tapajos : Tapajós|Tapajos : 塔帕若斯|塔帕霍斯
rionegro : Rio Negro|Río Negro : 内格罗河
lakevan : Lake Van : 土耳其凡湖|凡湖水
teide : Mount Teide|Teide : 泰德峰|泰德火山
fournaise : Piton de la Fournaise : 富尔奈斯
toubkal : Toubkal : 图卜卡勒
agung : Mount Agung : 阿贡火山
ararat : Mount Ararat : 阿勒山|亚拉腊山|亚拉拉特山
scandinavia : Scandinavia|Scandinavian : 斯堪的纳维亚|北欧国家
iberian : Iberian Peninsula|Iberian peninsula : 伊比利亚半岛
maghreb : Maghreb : 马格里布
latinamerica : Latin America|Latin American : 拉丁美洲|拉美国家|拉美地区
middleeast : Middle East|Middle Eastern : 中东地区|中东局势|中东国家|中东和平|中东战
southeastasia : Southeast Asia|Southeast Asian : 东南亚
koreanpeninsula : Korean Peninsula|Korean peninsula : 朝鲜半岛|半岛局势
`
