/** Of weather, animals, crops, food, bodies and the sciences. */
export const NOUNS_OF_NATURE = `
fog : fog|fogbound : 浓雾|团雾|大雾天气|大雾预警
smog : smog|haze : 雾霾|灰霾|烟霾
lightningstrike : lightning strike|lightning strikes|struck by lightning|hit by lightning|lightning bolt : 遭雷击|被雷击|雷击身亡|雷电|遭雷劈|雷击事故
thunderstorm : thunderstorm|thunderstorms : 雷暴|雷雨|雷阵雨
frostdamage : frosts|late frost|spring frost|frost damage|hard frost : 霜冻|冻害|倒春寒
coldwave : cold snap|cold wave|cold spell|cold front|polar vortex|deep freeze : 寒潮|极寒天气|寒流|极地涡旋|极涡
icestorm : ice storm|freezing rain|black ice : 冻雨|黑冰|冰暴|道路结冰
monsoon : monsoon|monsoons : 雨季|季风雨|西南季风|季风季节|季风降雨
elnino : El Niño|El Nino|La Niña|La Nina : 厄尔尼诺|拉尼娜
gale : gales|gale-force|strong winds|high winds|windstorm : 狂风|大风预警|大风天气
stormsurge : storm surge|storm surges|king tide|king tides|tidal surge : 风暴潮|海水倒灌
ozone : ozone : 臭氧
greenhousegas : greenhouse gas|greenhouse gases|carbon dioxide : 温室气体|二氧化碳
weatherbureau : meteorologist|meteorologists|weather bureau|Met Office|Weather Service|meteorological agency|Meteorological Agency|meteorological bureau|Meteorological Administration : 气象局|气象厅|气象台|气象部门|气象学家
heatstroke : heatstroke|heat stroke|heat exhaustion : 热射病|中暑死亡|中暑身亡|中暑送医|中暑晕倒|因中暑
hypothermia : hypothermia|froze to death|frozen to death : 失温|低温症|冻死|体温过低
flashflood : flash flood|flash floods|flash flooding : 山洪
roguewave : rogue wave|rogue waves|freak wave|huge waves|giant waves : 疯狗浪|巨浪
ripcurrent : rip current|rip currents|riptide : 离岸流
castaway : adrift at sea|drifted at sea|castaway|castaways|days adrift|weeks adrift : 海上漂流|海上漂泊|漂流求生
buoy : buoy|buoys : 浮标
oceantrench : ocean trench|deep-sea trench : 深海沟|日本海沟|千岛海沟
hydrothermal : hydrothermal vent|hydrothermal vents : 海底热液|热液喷口|热液区
algalbloom : red tide|algal bloom|algal blooms|toxic algae|blue-green algae : 赤潮|藻华|蓝藻|有毒藻类
krill : krill : 磷虾
mangrove : mangrove|mangroves : 红树林
wetland : wetland|wetlands|marshes|swamp|swamps|marshland : 沼泽|湿地公园|湿地保护|湿地生态|滨海湿地|湿地公约|片湿地|国际湿地
peat : peat|peatland|peatlands : 泥炭
lakes : lakes|lakeside|lakeshore|lake bed : 湖泊|湖面|湖水|湖畔|湖底
riverbank : riverbank|riverbanks|riverbed|burst its banks|burst their banks : 河岸|河水|河床|河道
waterlevel : water level|water levels : 水位上涨|水位下降|警戒水位|水位超|水位降|低水位|高水位|水位上升|水位持续
barrierlake : barrier lake|barrier lakes|landslide dam|quake lake : 堰塞湖
glaciallake : glacial lake|glacial lakes : 冰湖|冰川湖
desert : desert|desertification : 沙漠|荒漠化
cliff : cliffs|clifftop|cliffside|off a cliff|a cliff : 悬崖|峭壁
canyon : canyon|canyons|gully : 峡谷|沟谷
lifejacket : life jacket|life jackets|lifejackets : 救生衣
liferaft : life raft|life rafts : 救生筏
faultline : fault line|fault zone|tectonic plate|tectonic plates|tectonic|subduction zone : 断裂带|断层带|活动断层|构造板块|地壳板块|俯冲带
epicentre : epicentre|epicenter : 震中|震央
seismology : seismologist|seismologists|Geological Survey|seismological : 地震学家|地震局|地质调查局|地震台网|地质勘探局
lava : lava|magma : 熔岩|岩浆
volcanicash : volcanic ash|ash cloud|ash plume|ash column : 火山灰|灰柱
pyroclastic : pyroclastic flow|pyroclastic flows|lahar|lahars : 火山碎屑流|火山泥流
caldera : caldera|volcanic crater|crater rim : 火山口
impactcrater : impact crater|impact craters|meteor crater : 陨石坑|撞击坑
geyser : geyser|geysers : 间歇泉
permafrost : permafrost : 冻土|永冻层
icesheet : ice sheet|ice sheets|ice shelf|ice shelves|ice cap|ice caps : 冰盖|冰架
icecore : ice core|ice cores : 冰芯
deforestation : deforestation : 毁林|森林砍伐|砍伐森林
rainforest : rainforest|rainforests : 雨林
afforestation : tree-planting|tree planting|reforestation|afforestation|saplings : 植树|树苗|再造林|人工造林
ancienttree : ancient tree|ancient trees|oldest tree|centuries-old tree : 古树
fallentree : fallen tree|fallen trees|falling tree|uprooted trees|toppled trees : 大树倒|树木倒|倒下的树
forestranger : forest ranger|forest rangers|park ranger|park rangers|wildlife rangers : 护林员|巡护员|公园管理员
redwood : redwoods|giant sequoia|giant sequoias|sequoia trees : 红杉树|红杉林|巨杉
baobab : baobab|baobabs : 猴面包树
eucalyptus : eucalyptus : 桉树|尤加利
bamboo : bamboo : 竹子|竹林|毛竹|竹棚
sycamoregap : Sycamore Gap : 罗宾汉树|梧桐缺口
cherryblossom : cherry blossom|cherry blossoms|sakura : 樱花
orchid : orchid|orchids : 蝴蝶兰|兰花展|兰花品种|野生兰花|兰花走私|兰花种植
sunflower : sunflower|sunflowers|sunflower oil : 向日葵|葵花籽|葵花油
cactus : cactus|cacti : 仙人掌
corpseflower : corpse flower|titan arum : 尸花|尸臭花|巨花魔芋|泰坦魔芋
lavender : lavender : 薰衣草
invasivespecies : invasive species|invasive plant|invasive plants : 入侵物种|外来物种|外来入侵
waterhyacinth : water hyacinth : 水葫芦|凤眼莲
deathcap : death cap|death caps|poisonous mushrooms|toxic mushrooms : 毒蘑菇|毒鹅膏|死帽菇|死帽蕈
fireant : fire ant|fire ants : 红火蚁
antsmuggling : queen ants|ant colony|ant colonies|live ants|ant smuggling : 蚁后|蚁群|收获蚁|活蚂蚁|蚂蚁走私|走私蚂蚁
termite : termite|termites : 白蚁
cockroach : cockroach|cockroaches : 蟑螂
bedbug : bedbug|bedbugs|bed bugs : 臭虫|床虱
tickbite : tick-borne|tick bite|tick bites : 蜱虫|蜱传
wasp : wasp|wasps|hornet|hornets : 黄蜂|马蜂|胡蜂
butterflies : butterflies|monarch butterfly : 帝王蝶|蝴蝶标本|蝴蝶种群|蝴蝶数量|只蝴蝶
armyworm : armyworm|armyworms : 草地贪夜蛾|粘虫
fruitfly : fruit fly|fruit flies|medfly : 果蝇|实蝇
screwworm : screwworm|screwworms : 螺旋蝇|螺旋蛆|螺旋锥蝇|食肉蝇
cicada : cicada|cicadas : 周期蝉|蝉鸣|十七年蝉|周期性蝉
spiders : spiders|tarantula|tarantulas|venomous spider : 狼蛛|捕鸟蛛|毒蜘蛛|大蜘蛛|只蜘蛛|蜘蛛咬
scorpion : scorpion|scorpions : 蝎子|毒蝎
jellyfish : jellyfish : 水母
seaurchin : sea urchin|sea urchins : 海胆
stingray : stingray|stingrays|manta ray|manta rays : 魟鱼|黄貂鱼|蝠鲼|鳐鱼
marlin : marlin|marlins|swordfish : 旗鱼|剑鱼|马林鱼
pufferfish : pufferfish|puffer fish|fugu : 河豚|河鲀
oarfish : oarfish|doomsday fish : 皇带鱼|末日鱼
carp : carp : 鲤鱼
tilapia : tilapia : 罗非鱼
trout : trout|rainbow trout : 鳟鱼|虹鳟
sardine : sardine|sardines : 沙丁鱼
bluefin : bluefin tuna|bluefin : 蓝鳍|黑鲔鱼
saury : saury : 秋刀鱼
porpoise : porpoise|porpoises : 江豚|鼠海豚
vaquita : vaquita|vaquitas|totoaba : 小头鼠海豚|加湾鼠海豚|加湾石首鱼
orca : orca|orcas|killer whale|killer whales : 虎鲸|逆戟鲸|杀人鲸
humpback : humpback|humpbacks : 座头鲸
spermwhale : sperm whale|sperm whales : 抹香鲸
strandedwhale : stranded whale|stranded whales|beached whale|mass stranding|pilot whales : 鲸鱼搁浅|搁浅鲸|鲸鱼集体搁浅|领航鲸|搁浅的鲸
whaling : whaling|whaler|whalers : 捕鲸
manatee : manatee|manatees|dugong|dugongs : 儒艮|头海牛|海牛种群|佛罗里达海牛
walrus : walrus|walruses : 海象群|头海象|只海象|海象种群
otter : otter|otters : 水獭|海獭
beaver : beaver|beavers : 河狸|海狸
hippo : hippo|hippos|hippopotamus : 侏儒河马|头河马|河马群|河马袭|小河马|只河马|河马咬|河马宝宝
giraffe : giraffe|giraffes : 长颈鹿
zebra : zebra|zebras : 头斑马|只斑马|匹斑马|斑马群|小斑马
cheetah : cheetah|cheetahs : 猎豹
snowleopard : snow leopard|snow leopards : 雪豹
mountainlion : mountain lion|mountain lions|cougar|cougars : 美洲狮|山狮
lynx : lynx : 猞猁
hyena : hyena|hyenas : 鬣狗
wildboar : wild boar|wild boars|feral pigs|feral hogs : 野猪
foxes : foxes|red fox|arctic fox : 狐狸|赤狐|北极狐
raccoon : raccoon|raccoons : 浣熊
hedgehog : hedgehog|hedgehogs : 刺猬
squirrel : squirrel|squirrels : 松鼠
capybara : capybara|capybaras : 水豚|卡皮巴拉
redpanda : red panda|red pandas : 小熊猫
rodents : rats|rodent|rodents|rat infestation : 鼠患|灭鼠|啮齿动物|老鼠药|鼠类
fruitbat : fruit bat|fruit bats|flying foxes|bat colony : 果蝠|狐蝠|菊头蝠
pangolin : pangolin|pangolins : 穿山甲
kangaroo : kangaroo|kangaroos : 袋鼠
koala : koala|koalas : 考拉|树袋熊
platypus : platypus : 鸭嘴兽
thylacine : thylacine|Tasmanian tiger : 袋狼|塔斯马尼亚虎
camel : camel|camels : 骆驼
alpaca : alpaca|alpacas|llamas : 羊驼
reindeer : reindeer|caribou : 驯鹿
deer : deer : 梅花鹿|野鹿|鹿群|鹿角
moose : moose : 驼鹿
antelope : antelope|antelopes|gazelles|saiga : 羚羊
bison : bison : 野牛
waterbuffalo : water buffalo|water buffaloes|buffaloes : 头水牛|水牛群|只水牛|水牛肉|水牛奶
yak : yak|yaks : 牦牛
goat : goat|goats : 山羊
sheep : sheep|lambs|ewes : 绵羊|羊群|羊羔
mutton : mutton|lamb exports|lamb meat|sheepmeat : 羊肉
donkey : donkey|donkeys : 毛驴|驴皮|驴子|头驴|阿胶
dairycow : cow|cows|heifers : 奶牛|母牛|乳牛
madcow : mad cow disease|bovine spongiform encephalopathy : 疯牛病
lumpyskin : lumpy skin disease|lumpy skin : 结节性皮肤病|牛结节疹
bluetongue : bluetongue : 蓝舌病
dogs : dog|dogs|puppy|puppies : 小狗|狗狗|宠物狗|宠物犬|犬只|遛狗|爱犬|条狗|养狗|狗主人|烈性犬
straydog : stray dog|stray dogs|feral dogs : 流浪狗|流浪犬|野狗
dogbite : dog attack|dog attacks|dog bite|dog bites : 恶犬伤人|被狗咬|狗咬伤|狗咬死|犬只伤人|犬只咬
pitbull : pit bull|pit bulls|XL bully|XL Bully : 比特犬|恶霸犬
dogmeat : dog meat : 狗肉
guidedog : guide dog|guide dogs : 导盲犬
sniffdog : sniffer dog|sniffer dogs|police dog|police dogs|search dogs : 警犬|嗅探犬|搜救犬|缉毒犬
dogshow : Crufts|Westminster Dog Show|dog show : 克鲁夫茨|犬展|名犬大赛|狗展
housecat : cats|kitten|kittens : 猫咪|小猫|宠物猫|流浪猫|家猫|养猫|橘猫
rabbit : rabbit|rabbits : 兔子|野兔|家兔
vet : veterinarian|veterinarians|veterinary : 兽医
animalshelter : animal shelter|animal shelters|animal sanctuary : 动物收容所|流浪动物|动物救助|动物庇护所
hunting : trophy hunting|trophy hunter|trophy hunters|hunting season|hunting accident : 狩猎
cull : cull|culled|culling : 扑杀
endangered : endangered species|critically endangered : 濒危
extinction : extinct|extinction|de-extinction : 物种灭绝|已灭绝|大灭绝|灭绝物种|灭绝动物|濒临灭绝|复活灭绝
newspecies : new species|newly discovered species : 新物种
owl : owl|owls : 猫头鹰|雪鸮
baldeagle : bald eagle|bald eagles|golden eagle|golden eagles : 白头海雕|白头鹰|秃鹰|金雕
vulture : vultures|vulture : 秃鹫|兀鹫
peregrine : peregrine|falconry|falconer : 游隼|猎隼|驯鹰
swan : swans : 天鹅
geese : geese : 鹅群|雁群|只大雁|大雁迁徙|野雁
duckfarm : ducks|ducklings|duck farm|duck farms : 鸭子|肉鸭|野鸭|鸭群|养鸭
foiegras : foie gras : 鹅肝|肥肝
chicken : chicken|chickens|broilers : 鸡肉|肉鸡|白羽鸡|养鸡
turkeybird : turkeys : 火鸡
pigeon : pigeon|pigeons : 鸽子
crows : crows|ravens : 乌鸦|渡鸦
seagull : seagull|seagulls|gulls : 海鸥
albatross : albatross|albatrosses : 信天翁
flamingo : flamingo|flamingos|flamingoes : 火烈鸟
redcrane : red-crowned crane|red-crowned cranes|black-necked cranes|whooping cranes : 丹顶鹤|黑颈鹤|美洲鹤
ibis : crested ibis|ibises : 朱鹮
kiwibird : kiwi bird|kiwi birds|kiwi chicks : 几维鸟|鹬鸵|奇异鸟
ostrich : ostrich|ostriches : 鸵鸟
lizard : lizard|lizards|iguana|iguanas : 蜥蜴|鬣蜥
komododragon : Komodo dragon|Komodo dragons : 科莫多巨蜥|科莫多龙
snakebite : snakebite|snakebites|antivenom : 蛇咬|蛇毒
frog : frog|frogs|toad|toads : 青蛙|树蛙|牛蛙|蟾蜍
axolotl : axolotl|axolotls : 美西螈|钝口螈|六角恐龙
barley : barley : 大麦出口|大麦进口|大麦关税|澳大麦|啤酒大麦|大麦作物|青稞
oats : oats|oat milk|oatmeal : 燕麦
sorghum : sorghum : 高粱
cassava : cassava : 木薯
sweetpotato : sweet potato|sweet potatoes : 红薯|甘薯|番薯
peanut : peanut|peanuts : 花生油|花生米|花生酱|花生过敏|花生价|种花生|花生仁
sesame : sesame : 芝麻
rapeseed : rapeseed|canola : 油菜籽|菜籽油|菜籽粕
sugarcane : sugarcane|sugar cane : 甘蔗
soymeal : soybean meal|soymeal : 豆粕
watermelon : watermelon|watermelons : 西瓜
cantaloupe : cantaloupe|cantaloupes|melons : 哈密瓜|甜瓜|蜜瓜
lychee : lychee|lychees : 荔枝
pineapple : pineapple|pineapples : 菠萝|凤梨
coconut : coconut|coconuts : 椰子
mangosteen : mangosteen|mangosteens : 山竹果|泰国山竹|山竹价|山竹出口
dragonfruit : dragon fruit : 火龙果
kiwifruit : kiwifruit|Zespri : 猕猴桃|奇异果
tablegrapes : table grapes|grapes|raisins : 鲜食葡萄|葡萄干|酿酒葡萄|阳光玫瑰葡萄|葡萄种植|葡萄农
walnut : walnuts|walnut : 核桃
cashew : cashew|cashews : 腰果
betelnut : betel nut|betel nuts|areca nut|areca nuts : 槟榔果|嚼槟榔|槟榔种植|食用槟榔|槟榔产业
cabbage : cabbage|cabbages : 卷心菜|大白菜|包菜|甘蓝|高丽菜
kimchi : kimchi : 泡菜|辛奇
pumpkin : pumpkin|pumpkins : 大南瓜|巨型南瓜|南瓜灯|南瓜大赛|南瓜比赛|公斤南瓜|南瓜籽
slaughterhouse : slaughterhouse|slaughterhouses|abattoir|abattoirs|meatpacking|meatpacker|meatpackers : 屠宰场|屠宰厂|肉类加工
livestock : livestock : 牲畜|畜牧
herders : herders|herdsmen|pastoralists : 牧民|游牧
pigfarm : pig farm|pig farms|hog farm|hog farms|piggery : 养猪|猪场|猪舍
fishfarm : fish farm|fish farms|aquaculture|fish farming : 水产养殖|养鱼场|网箱
fishkill : fish kill|dead fish|fish deaths|fish die-off : 死鱼|鱼类死亡|鱼群死亡|鱼类大量死亡
illegalfishing : illegal fishing|overfishing : 非法捕鱼|非法捕捞|过度捕捞|越界捕鱼
fishingban : fishing ban|fishing moratorium : 休渔|禁渔
seafood : seafood : 海鲜|水产品|海产品
whisky : whisky|whiskey : 威士忌
vodka : vodka : 伏特加
tequila : tequila|mezcal|agave : 龙舌兰
champagne : champagne : 香槟
cognac : cognac|brandies|European brandy|brandy imports : 干邑|白兰地
bootlegalcohol : bootleg liquor|bootleg alcohol|tainted alcohol|toxic alcohol|moonshine|hooch|illicit liquor|toxic liquor|adulterated alcohol : 假酒|毒酒|私酿酒|劣质酒
softdrink : soft drinks|soft drink|fizzy drinks|sugary drinks : 软饮料|碳酸饮料|汽水|含糖饮料
matcha : matcha : 抹茶
butter : butter : 黄油
sausage : sausage|sausages : 香肠|腊肠
cookingoil : cooking oil|edible oil : 食用油
famine : famine|starvation|starved to death : 饥荒|饿死
malnutrition : malnutrition|malnourished : 营养不良
heartattack : heart attack|heart attacks|cardiac arrest|myocardial infarction : 心脏病发作|心脏骤停|心梗|心肌梗死|心肌梗塞|突发心脏病
heartsurgery : heart surgery|bypass surgery|heart valve|pacemakers : 心脏手术|心脏搭桥|心脏瓣膜|心脏起搏器
artificialheart : artificial heart|artificial hearts : 人工心脏|人造心脏
xenotransplant : xenotransplant|xenotransplantation|pig kidney|pig kidneys|pig heart|pig liver|pig lung : 异种移植|猪肾|猪肺|猪心脏|猪肝脏
pneumonia : pneumonia : 肺炎
covid : COVID|COVID-19|Covid|Covid-19|coronavirus : 新冠疫情|新冠病毒|新冠肺炎|新冠感染|感染新冠|新冠大流行|冠状病毒
mers : MERS|Middle East respiratory syndrome : 中东呼吸综合征
hiv : HIV|AIDS : 艾滋|艾滋病
syphilis : syphilis : 梅毒
hpv : HPV|human papillomavirus|cervical cancer : HPV|宫颈癌|人乳头瘤
breastcancer : breast cancer : 乳腺癌|乳癌
prostate : prostate cancer|prostate : 前列腺
lungcancer : lung cancer : 肺癌
leukaemia : leukaemia|leukemia : 白血病|血癌
skincancer : skin cancer|melanoma : 皮肤癌|黑色素瘤
pancreatic : pancreatic cancer|pancreatic : 胰腺癌|胰脏癌
bowelcancer : bowel cancer|colorectal cancer|colon cancer : 大肠癌|结肠癌|直肠癌
braintumour : brain tumour|brain tumor|brain tumours|brain tumors|glioblastoma : 脑瘤|脑肿瘤|胶质母细胞瘤
diabetes : diabetes|diabetic|diabetics : 糖尿病
dialysis : dialysis : 血液透析|透析患者|透析治疗|透析中心|洗肾
bloodpressure : high blood pressure|hypertension|blood pressure : 血压
parkinsons : Parkinson's disease|Parkinson’s disease|with Parkinson's : 帕金森
als : motor neurone disease|amyotrophic lateral sclerosis|ALS|Lou Gehrig's disease : 渐冻症|渐冻人|肌萎缩侧索|运动神经元病
epilepsy : epilepsy|epileptic : 癫痫
autism : autism|autistic : 自闭症|孤独症
asthma : asthma : 哮喘
sepsis : sepsis|septicaemia|blood poisoning : 败血症|脓毒症
euthanasia : euthanasia|assisted dying|assisted suicide|euthanised|euthanized : 安乐死|协助死亡|辅助死亡|协助自杀|辅助自杀
anaesthesia : anaesthetist|anaesthetic|anaesthesia|anesthesia|anesthesiologist : 麻醉师|麻醉医|全身麻醉|麻醉剂
amputation : amputated|amputation|amputee|amputees : 截肢
prosthetic : prosthetic|prosthetics|artificial limb|artificial limbs : 假肢|义肢
wheelchair : wheelchair|wheelchairs : 轮椅
blindness : visually impaired|blindness|blind people|blind man|blind woman : 失明|盲人|视障
deaf : deaf|sign language|deafness|hearing loss : 聋人|打手语|手语翻译|用手语|听障|失聪|耳聋|聋哑
plasticsurgery : cosmetic surgery|plastic surgery|plastic surgeon|plastic surgeons : 整容手术|整容医|做整容|医美|整形手术|整形外科|美容手术
buttlift : butt lift|liposuction|breast implants|breast implant : 抽脂|吸脂|隆胸|丰臀|提臀手术
botox : botox : 肉毒素|保妥适|瘦脸针
dentist : dentist|dentists|dentistry|teeth : 牙齿|种植牙|拔牙|牙科诊所|牙医诊所|名牙医|看牙医|口腔科
csection : caesarean|caesareans|cesarean|C-section|C-sections : 剖腹产|剖宫产
maternityward : maternity ward|maternity hospital|maternity unit|maternity wards|midwife|midwives : 妇产医院|妇产科|产科病房|助产士
pregnant : pregnant|pregnancy|pregnancies : 怀孕|孕妇|妊娠
prematurebaby : premature baby|premature babies|preterm|neonatal : 早产儿|早产婴|早产双|新生儿重症
triplets : triplets|quadruplets|quintuplets : 三胞胎|四胞胎|五胞胎
sicklecell : sickle cell|sickle-cell : 镰状细胞|镰刀型细胞
haemophilia : haemophilia|hemophilia : 血友病
genericdrug : generic drug|generic drugs|generics|generic version : 仿制药|学名药
adc : antibody-drug conjugate|antibody-drug conjugates|antibody drug conjugate : 抗体偶联|抗体药物偶联|ADC药物
cart : CAR-T : CAR-T|嵌合抗原受体
mrna : mRNA|messenger RNA : mRNA|信使核糖核酸
abortionpill : abortion pill|abortion pills : 堕胎药
psychedelic : psychedelic|psychedelics|magic mushrooms|psilocybin|LSD : 迷幻药|致幻剂|迷幻蘑菇|裸盖菇|致幻蘑菇
druglab : drug lab|drug labs|meth lab|meth labs : 制毒工厂|制毒窝点|制毒实验室
coughsyrup : cough syrup|cough syrups|diethylene glycol : 止咳糖浆|咳嗽糖浆|二甘醇|止咳药水
icu : intensive care|ICU : 重症监护|ICU|加护病房
hospitalised : hospitalised|hospitalized : 住院|入院治疗|送医治疗|送医救治|送医抢救|被送医|紧急送医
blooddonor : blood donor|blood donors|blood donation|blood donations|donate blood : 献血|捐血
brainimplant : brain implant|brain implants|brain chip|brain-computer interface : 脑机接口|大脑芯片|大脑植入|脑部植入
coma : coma|comatose|vegetative state : 昏迷|植物人
paralysed : paraplegic|quadriplegic|paralysed man|paralyzed man|spinal cord : 截瘫|下肢瘫痪|四肢瘫痪|瘫痪患者|脊髓损伤
ecoli : E. coli|E.coli|E coli : 大肠杆菌
hantavirus : hantavirus : 汉坦|汉他病毒
zika : Zika : 寨卡
westnile : West Nile virus|West Nile fever : 西尼罗
encephalitis : encephalitis : 脑炎
congofever : Crimean-Congo|Rift Valley fever : 刚果出血热|裂谷热
chickenpox : chickenpox|shingles : 水痘|带状疱疹
braineating : brain-eating amoeba|naegleria : 食脑|福氏耐格里|噬脑
flesheating : flesh-eating|Vibrio vulnificus|vibrio : 食肉菌|噬肉菌|创伤弧菌|食人菌
leprosy : leprosy : 麻风
malpractice : medical negligence|medical malpractice|misdiagnosed|misdiagnosis : 医疗事故|医疗过失|误诊
fakedoctor : fake doctor|bogus doctor|unlicensed doctor|fake surgeon : 假医生|无证行医|非法行医|冒牌医生
interstellar : interstellar object|interstellar comet|3I/ATLAS|Oumuamua : 星际天体|星际彗星|星际访客|奥陌陌
pharaoh : pharaoh|pharaohs|Tutankhamun : 法老王|法老墓|古埃及法老|图坦卡蒙|图坦卡门
viking : Viking|Vikings : 维京
ancientroman : ancient Roman|Roman-era|Roman Empire|Roman villa : 古罗马|罗马帝国|罗马时期|罗马时代
neanderthal : Neanderthal|Neanderthals|Denisovan|Denisovans|hominin|hominins|Homo erectus : 尼安德特|丹尼索瓦|古人类|直立人
skeletons : skeletons|skeletal remains|human bones|skull|skulls : 骸骨|骨骸|白骨|颅骨|头盖骨|人类头骨
tyrannosaur : Tyrannosaurus|T. rex|T rex|T-rex : 霸王龙|暴龙
paleontology : paleontologist|paleontologists|palaeontologist|palaeontologists : 古生物
dna : DNA : DNA
clone : cloned|cloning|clone : 克隆
geneediting : CRISPR|gene editing|gene-editing|gene-edited : 基因编辑|CRISPR
stemcell : stem cell|stem cells : 干细胞
adoption : adoptees|adoptee|adopted children|adoption agency|adoption agencies|overseas adoption|international adoption|adoptive parents : 收养|被领养|领养家庭|领养儿童|领养机构|跨国领养
orphan : orphan|orphans : 孤儿
fostercare : foster care|foster parents|foster children|foster home : 寄养
paedophile : paedophile|paedophiles|pedophile|pedophiles|child sexual abuse : 恋童|性侵儿童|儿童性侵
childmarriage : child marriage|child marriages|child bride|child brides : 童婚|儿童新娘
childcustody : child custody|custody battle|custody dispute : 抚养权|监护权
samesex : same-sex marriage|gay marriage|same-sex couples|same-sex couple : 同性婚|同性伴侣
genitalmutilation : female genital mutilation|FGM|genital cutting : 女性割礼|女性生殖器
elderly : elderly|senior citizens : 老年人|高龄老人
ageingsociety : ageing population|aging population|ageing society|aging society : 老龄化|高龄化
hotcar : hot car|left in a car|left in the car|locked in a car : 遗忘车内|遗忘在车|闷死车内|留在车内|锁在车内|困车内
infanticide : infanticide|dead babies|babies' bodies|baby's body|dead baby : 杀婴|弑婴|婴儿尸体|婴尸|死婴
abandonedbaby : abandoned baby|abandoned newborn|baby hatch|baby box|foundling : 弃婴|婴儿岛
infants : baby|babies|infant|infants|newborn|newborns : 婴儿|男婴|女婴
teenager : teenager|teenagers|teens|adolescents|teenage : 青少年|岁少年|岁少女|名少年
stepparent : stepmother|stepfather|stepson|stepdaughter : 继母|继父|继子|继女
widow : widow|widows|widower : 遗孀|寡妇
inheritance : inheritance|heiress|heirs : 争产|遗产纠纷|遗产继承|继承遗产|遗嘱|女继承人
breastmilk : breast milk|breastfeeding|breastmilk : 母乳
birthpolicy : one-child policy|two-child policy|three-child policy : 独生子女|计划生育|二孩|三孩|二胎|三胎
allergy : allergic reaction|anaphylaxis|anaphylactic|allergies|allergy : 过敏
hayfever : hay fever|pollen : 花粉
facemask : face mask|face masks|surgical masks : 口罩
quarantine : quarantine|quarantined : 隔离检疫|检疫隔离|强制隔离|居家隔离|被隔离
pharmacy : pharmacy|pharmacies|pharmacist|pharmacists : 药店|药房|药剂师
vitamin : vitamin|vitamins : 维生素|维他命
acupuncture : acupuncture|traditional Chinese medicine : 针灸|中医药|中成药|中药材
rsv : RSV|respiratory syncytial virus : 呼吸道合胞|合胞病毒
hmpv : HMPV|human metapneumovirus : 偏肺病毒
mycoplasma : mycoplasma : 支原体
handfootmouth : hand, foot and mouth|hand-foot-and-mouth|hand foot and mouth : 手足口
mumps : mumps : 腮腺炎
rubella : rubella : 风疹|德国麻疹
tetanus : tetanus : 破伤风
scarletfever : scarlet fever : 猩红热
streptococcus : strep A|streptococcal|streptococcus|toxic shock syndrome : 链球菌
candida : candida auris : 念珠菌
prion : prion|prions|Creutzfeldt-Jakob : 朊病毒|克雅氏病|克雅病
schistosomiasis : schistosomiasis|bilharzia : 血吸虫
sleepingsickness : sleeping sickness|trypanosomiasis : 昏睡病|锥虫病
trachoma : trachoma : 沙眼
leptospirosis : leptospirosis : 钩端螺旋体
brucellosis : brucellosis : 布鲁氏菌|布鲁菌|布氏杆菌
lymedisease : Lyme disease : 莱姆病
gastroenteritis : gastroenteritis|rotavirus : 肠胃炎|胃肠炎|轮状病毒
diarrhoea : diarrhoea|diarrhea : 腹泻
hairtransplant : hair transplant|hair transplants : 植发手术|植发机构|毛发移植|头发移植
cornea : cornea|corneas|corneal : 角膜
cataract : cataracts|cataract surgery : 白内障
lymphoma : lymphoma : 淋巴瘤
thalassaemia : thalassaemia|thalassemia : 地中海贫血
muscularatrophy : spinal muscular atrophy|muscular dystrophy|Duchenne : 脊髓性肌萎缩|肌营养不良|肌肉萎缩症
raredisease : rare disease|rare diseases : 罕见病
surrogacy : surrogacy|surrogate mother|surrogate mothers : 代孕|代理孕母
spermdonor : sperm donor|sperm donors|sperm bank|sperm donation : 捐精|精子
paternitytest : paternity test|paternity tests : 亲子鉴定
gmo : genetically modified|GMO|GMOs|GM crops : 转基因
concussion : concussion|concussions : 脑震荡
naloxone : naloxone|Narcan|methadone : 纳洛酮|美沙酮
oxycontin : OxyContin|oxycodone : 奥施康定|羟考酮
cocaleaf : coca leaf|coca leaves|coca crops : 古柯叶|古柯种植|古柯作物
stoneage : Stone Age|Neolithic|Paleolithic|Palaeolithic : 石器时代
bronzeage : Bronze Age : 青铜时代|青铜器时代
cuneiform : cuneiform|clay tablet|clay tablets|hieroglyphs|hieroglyphics : 楔形文字|泥板|象形文字
mayan : Mayan|Mayans|Maya ruins|Maya civilization : 玛雅人|玛雅文明|玛雅古城|玛雅遗址|古玛雅|玛雅文化
inca : Inca|Incas : 印加帝国|印加人|印加文明|印加古道|印加遗址
aztec : Aztec|Aztecs : 阿兹特克|阿兹台克
megalodon : megalodon : 巨齿鲨
dodobird : dodo|dodos : 渡渡鸟
pterosaur : pterosaur|pterosaurs : 翼龙化石|翼手龙|翼龙类
triceratops : triceratops : 三角龙
stegosaurus : stegosaurus : 剑龙
direwolf : dire wolf|dire wolves : 恐狼
dinofootprint : dinosaur footprints|dinosaur footprint|dinosaur tracks : 恐龙足迹|恐龙脚印
radiotelescope : radio telescope|radio telescopes : 射电望远镜
atomicclock : atomic clock|atomic clocks|optical clock : 原子钟|光晶格钟
superconductor : superconductor|superconductors|superconductivity|superconducting : 超导体|超导材料|室温超导|高温超导
physicist : physicist|physicists : 物理学家
mathematician : mathematician|mathematicians : 数学家
pasta : pasta|spaghetti : 意大利面|通心粉
baguette : baguette|baguettes : 法棍|长棍面包
kebab : kebab|kebabs|doner : 土耳其烤肉|旋转烤肉|烤肉串|烤肉卷
energydrink : energy drink|energy drinks : 能量饮料|功能饮料
expiredfood : expired meat|expired food : 过期食品|过期肉
sharkfin : shark fin|shark fins|shark finning : 鱼翅|割鳍
birdsnestfood : edible bird's nest|edible birds' nests|swiftlets|swiftlet : 燕窝|金丝燕
scallop : scallop|scallops : 扇贝
grandmother : grandmother|grandma|grandmothers|great-grandmother : 外婆|老奶奶|曾祖母|岁祖母|岁奶奶|外祖母
grandfather : grandfather|grandpa|great-grandfather : 祖父|老爷爷
`
