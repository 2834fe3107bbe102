/**
 * Chemical elements and raw materials in one form, for who looks for them: the tables that tell stories need words such as 钛合金, as
 * a character alone may be part of a name. Forms are parted by `|`; behind a second colon stands what the English word is
 * looked for as where its character is part of too many other words: 无锡, 硅谷, 36氪.
 */
export const ELEMENTS = `
tin : 锡 : 锡价|锡矿|锡锭|锡业
iron : 铁 : 生铁|铁矿石|铁矿
silicon : 硅 : 工业硅|多晶硅|有机硅
sulphur|sulfur : 硫 : 硫磺
phosphorus : 磷 : 黄磷|磷矿
nitrogen : 氮 : 氮气|液氮
oxygen : 氧 : 氧气
hydrogen : 氢 : 氢能|氢气|绿氢
krypton : 氪 : 氪气
chlorine : 氯 : 氯气|液氯
carbon : 碳
mercury : 汞|水银
arsenic : 砷
boron : 硼
selenium : 硒
tellurium : 碲
iodine : 碘
bromine : 溴
fluorine : 氟
neon : 氖
argon : 氩
xenon : 氙
radon : 氡
potassium : 钾
sodium : 钠
calcium : 钙
magnesium : 镁
barium : 钡
strontium : 锶
caesium|cesium : 铯
rubidium : 铷
titanium : 钛
molybdenum : 钼
cadmium : 镉
indium : 铟
thallium : 铊
bismuth : 铋
beryllium : 铍
rhenium : 铼
rhodium : 铑
ruthenium : 钌
iridium : 铱
osmium : 锇
scandium : 钪
yttrium : 钇
lanthanum : 镧
cerium : 铈
praseodymium : 镨
neodymium : 钕
samarium : 钐
europium : 铕
gadolinium : 钆
terbium : 铽
dysprosium : 镝
holmium : 钬
erbium : 铒
thulium : 铥
ytterbium : 镱
lutetium : 镥
radium : 镭
polonium : 钋
thorium : 钍
plutonium : 钚
americium : 镅
crude oil : 原油
heating oil : 取暖油
naphtha : 石脑油
asphalt|bitumen : 沥青
coke : 焦炭
pig iron : 生铁
barley : 大麦
maize : 玉米
soybean oil : 豆油
sunflower oil : 葵花籽油|葵油
`
