/**
 * What news says of anything, for who looks for it: too common to tell that two articles are of one story. Each form
 * also finds the others of its own language, as no rule leads from `fell` to `fall`, but not the word that it ends with: who
 * asks for `bubble tea` wants no other tea, while a `record high` is a `record`. What stands in two rows finds those of
 * both. Forms are parted by `|`.
 */
export const EVERYDAY = `
price : 价格|售价
price war : 价格战
cost : 成本
demand : 需求
supply : 供应|供给
supply chain : 供应链
market : 市场
market share : 市场份额|市占率
market value|market capitalization : 市值
stock market : 股市
IPO|initial public offering|listing : 上市|招股|首次公开募股
share buyback|buyback|buy back : 回购
net profit|net income : 净利润
profit|earnings : 利润|盈利|净利润|净利
gross margin : 毛利率
cash flow : 现金流
fell|fall|falling|decline : 下跌|跌|下降
rose|rise|rising : 上涨|涨|上升
plunge|tumble|slump|crash : 暴跌|大跌|跳水|重挫
surge|soar : 暴涨|大涨|飙升
slowdown : 放缓
record high|all-time high|record : 新高|创新高|历史新高|创历史新高|纪录
forecast : 预测|预计
target : 目标
report : 报告
investigation|probe : 调查
survey : 调查
first quarter : 第一季度|一季度
second quarter : 第二季度|二季度
third quarter : 第三季度|三季度
fourth quarter : 第四季度|四季度
first half : 上半年
second half : 下半年
rate hike : 加息
rate cut|cut rates|cuts rates : 降息
Fed chair|Fed chairman|Federal Reserve chair : 美联储主席
exchange rate : 汇率
dollar : 美元
euro : 欧元
bank : 银行
economy|economic : 经济
consumer : 消费者
consumption|consumer spending : 消费
policy : 政策
regulator|regulators : 监管
government : 政府
company : 公司|企业
city|cities : 城市
country|countries : 国家
household : 家庭
worker : 工人|员工
jobs|employment : 就业
debt : 债务
fund : 基金
investor : 投资者
funding|financing : 融资
raised|raises : 融资
valuation : 估值
prospectus : 招股书
real estate|property : 房地产
housing : 住房|住宅|房地产
mortgage : 抵押贷款|房贷|按揭
tax|levy : 税收|税
budget : 预算
deficit : 赤字
trade : 贸易
import : 进口
export controls : 出口管制
war : 战争
weapon : 武器
defense|defence : 国防
production|output : 产量|生产
capacity|production capacity : 产能
halt production|shutdown : 停产
inventory|stockpile : 库存
shortage : 短缺|紧缺
surplus|oversupply : 过剩
reserves : 储量|储备
deposit : 矿床
refining : 精炼
raw materials : 原材料
shipments : 出货量|出货
deliveries|delivered : 交付量|交付
delivery : 配送|交付
logistics : 物流
shipping : 航运
revenue : 营收|收入
sales : 销量|销售额|营收|收入
brand : 品牌
retail : 零售
food : 食品
restaurant|restaurants : 餐饮|餐厅
luxury : 奢侈品
franchise : 加盟
customer : 客户
user : 用户
advertising|ads : 广告
app : 应用
platform : 平台
internet : 互联网
privacy : 隐私
algorithm : 算法
computing power|compute : 算力
server|servers : 服务器
model : 模型
open source|open-source : 开源
technology : 技术
innovation : 创新
research : 研究
founder : 创始人
electricity|power : 电力
renewable energy|renewables : 可再生能源
emissions : 排放
climate : 气候
recycling : 回收
plastic : 塑料
accident : 事故
patient : 患者
education : 教育
population : 人口
children : 儿童
women : 女性
young people : 年轻人
culture : 文化
music : 音乐
space : 太空
bubble tea|milk tea : 奶茶|茶饮
tea : 茶饮|奶茶
autonomous driving|self-driving|robotaxi|robotaxis|driverless : 自动驾驶|无人驾驶|无人出租车
humanoid robot : 人形机器人
court : 法院|法庭
judge : 法官
ruling|verdict : 判决|裁决
security : 安全
backdoor : 后门
union|trade union : 工会
theft : 盗窃|失窃
shareholder : 股东
stock|shares|share price : 股价|股票
contract : 合同
rules|regulation : 规定|法规
miner|miners : 矿工
hydropower : 水电
military : 军事|军方
troops : 军队|部队
rice : 大米
wheat : 小麦
corn : 玉米
cattle : 肉牛
pigs|hogs : 生猪
poultry : 家禽
dairy : 乳制品|乳业
tuna : 金枪鱼
fishery|fishing : 渔业
vineyard : 葡萄园
satellite : 卫星
launch : 发射
aircraft|plane : 飞机
airline : 航空公司
railway|rail : 铁路
metro : 地铁
highway|motorway : 高速公路
nickel ore : 镍矿|镍矿石
copper ore : 铜矿石
lithium ore : 锂矿|锂矿石
manganese ore : 锰矿|锰矿石
chrome ore : 铬矿
tin ore : 锡矿石
zinc ore : 锌矿
lead ore : 铅矿
outbreak|epidemic : 疫情
flu : 流感
students : 学生
yen : 日元
currency : 货币
tourism : 旅游
insurance : 保险
migrants : 移民
creditors : 债权人
diesel : 柴油
comet : 彗星
hurricane : 飓风
ticket|tickets : 门票|票价
green : 绿色
freight : 货运|运费
freight rate : 运价|运费
berth : 泊位
crane|cranes : 起重机|吊机
container|containers : 集装箱
cargo : 货物
crew : 船员
fuel : 燃料
heavy : 重型
salvage : 打捞
fishermen|fishers : 渔民
feed : 饲料
harvest : 收成|收获
exhibition : 展览|特展
visitors : 观众|游客
Pu'er : 普洱
group : 集团
annual report|full-year results : 年报|年度报告
interim results|half-year results : 半年报|中报|中期业绩
quarterly report|quarterly results : 季报
dividend|payout : 派息|分红|股息
store closures|close stores : 关店|闭店
apology|apologised|apologized : 道歉|致歉
fire|blaze : 火灾|起火|大火|失火
explosion|exploded|blast : 爆炸|爆燃
trapped : 被困|受困
election|vote : 选举|大选
wildfire|bushfire|forest fire : 山火|林火|森林火灾
glove|gloves : 手套
boiler : 锅炉
salmon : 三文鱼|鲑鱼
lychee|litchi : 荔枝
weight loss|weight-loss|slimming : 减肥|减重
licensing|license : 授权|许可
factory|plant : 工厂|厂房
food poisoning : 食物中毒
heatwave|heat wave : 热浪|高温
Qin Shi Huang|First Emperor : 秦始皇
SSD|SSDs|solid-state drive : 固态硬盘
PV|solar|photovoltaic|photovoltaics : 光伏|太阳能
NEV|NEVs|new energy vehicle : 新能源汽车|新能源车
EV|electric vehicle|electric car : 电动汽车|电动车|新能源车
SMR|SMRs|small modular reactor : 小堆|小型堆
R&D|research and development : 研发
M&A|mergers and acquisitions : 并购|兼并
EPS|earnings per share : 每股收益|每股盈利
PMI|purchasing managers' index : 采购经理指数|采购经理人指数
RRR|reserve requirement ratio : 存款准备金率|存准率
FX|forex|foreign exchange : 外汇
carmaker|automaker : 车企|汽车制造商
capex|capital expenditure|capital spending : 资本开支|资本支出
guidance : 指引|业绩指引
rating|stock rating : 评级
target price|price target : 目标价
share : 份额|占比
earnings report|financial results : 财报|业绩报告
capacity utilization|capacity utilisation|utilization rate : 产能利用率|开工率
installed capacity|installations : 装机|装机量|装机容量|装车量
reverse repo : 逆回购
treasury yield|bond yield : 国债收益率|债券收益率
wholesale : 批发
wholesale price : 批发价|批价
foundry|foundries|contract chipmaker : 晶圆代工|代工
polysilicon : 多晶硅|硅料
lithium carbonate : 碳酸锂
lithium hydroxide : 氢氧化锂
battery swap|battery swapping|battery-swap|battery-swapping : 换电|换电站|换电模式
anti-involution : 反内卷
daily limit|limit up|limit-up : 涨停
limit down|limit-down : 跌停
institutions|institutional investors : 机构|机构投资者
retail investors : 散户
margin financing : 融资余额|两融
short selling|short sellers : 做空|卖空
net loss : 净亏损|亏损
gross profit : 毛利
operating profit|operating income : 营业利润|经营利润
free cash flow : 自由现金流
balance sheet : 资产负债表
goodwill : 商誉
private placement : 定增|定向增发
spin-off|spinoff : 分拆|拆分
going private|privatization : 私有化
mutual fund : 公募基金|公募
monetary policy : 货币政策
fiscal policy : 财政政策
special bonds|special-purpose bonds : 专项债
liquidity : 流动性
money supply : 货币供应
social financing : 社融|社会融资
industrial output : 工业增加值
retail sales : 社会消费品零售|社零
fixed-asset investment : 固定资产投资
export ban : 出口禁令|禁止出口
trade-in : 以旧换新
advanced packaging : 先进封装
contract price : 合约价
spot price : 现货价|现货价格
tape-out : 流片
liquid cooling : 液冷
onshore wind : 陆上风电
power battery|EV battery : 动力电池
electrolyte : 电解液
range extender|extended-range : 增程
penetration rate : 渗透率
smelter|smelters : 冶炼厂
treatment charges : 加工费
output cut|production cut : 减产
earnings call|results briefing : 业绩会|业绩说明会|电话会议
profit warning|profit alert : 盈利预警|业绩预亏|预亏
profit forecast|preliminary results : 业绩预告|业绩快报|盈利预测
same-store sales|comparable sales : 同店销售|同店
year on year|year-on-year : 同比
quarter on quarter|quarter-on-quarter|month-on-month : 环比
dividend yield : 股息率
NIM|net interest margin : 净息差|息差
NPL|non-performing loan|nonperforming loan|bad loan : 不良贷款|坏账|不良率
provisions|loan loss provisions : 拨备
deposits|bank deposits|household deposits : 存款
LPR|loan prime rate : 贷款市场报价利率
MLF|medium-term lending facility : 中期借贷便利
open market operations : 公开市场操作
yield curve : 收益率曲线
basis point : 基点
downgrade|downgraded : 下调评级
upgrade|upgraded : 上调评级|升级
outperform|overweight : 优于大市|跑赢大市|增持评级
initiate coverage|initiates coverage|initiation of coverage : 首次覆盖
research note|analyst note : 研报
trading volume|turnover : 成交量|成交额
stock connect : 港股通|沪深港通
northbound : 北向资金
southbound : 南向资金
lock-up|lockup|lock-up period : 禁售期|限售|解禁
cornerstone investor : 基石投资者
over-allotment|greenshoe : 超额配售|绿鞋
rights issue : 供股|配股
share placement|share placing : 配售
convertible bond|convertible notes|convertibles : 可转债|可转换债券
corporate bond : 公司债|企业债
debt restructuring : 债务重组|债务重整
maturity extension|bond extension : 展期
trading halt|halt trading|trading suspended|trading suspension : 停牌
resume trading|trading resumes : 复牌
controlling shareholder : 控股股东|实控人
cut stake|stake reduction : 减持
raise stake|stake increase : 增持
tender offer : 要约收购
joint venture : 合资
order book|order backlog : 在手订单|手持订单|积压订单
new orders|order intake : 新签订单|新订单
winning bid|won the bid|wins bid : 中标
P/E|price-to-earnings|earnings multiple : 市盈率
P/B|price-to-book : 市净率
ROE|return on equity : 净资产收益率
leverage|debt ratio|gearing : 负债率|杠杆
impairment|write-down|writedown : 减值|减记
receivables : 应收账款|应收款
hedging|hedge : 套期保值|套保|对冲
open interest : 持仓量
main contract|most-active contract : 主力合约
contango : 期货升水
backwardation : 期货贴水
short squeeze : 逼空|轧空
inflow|inflows : 净流入|流入
outflow|outflows : 净流出|流出
wealth management : 财富管理|理财
asset management : 资产管理|资管
unicorn|unicorns : 独角兽
PPI|producer prices|producer price index : 工业品出厂价格|生产者价格
trade surplus|trade surpluses : 贸易顺差|顺差
trade deficit|trade gap : 贸易逆差|逆差|贸易赤字
current account : 经常账户
foreign reserves|foreign exchange reserves|foreign-exchange reserves|FX reserves : 外汇储备|外储
export quota : 出口配额
export licence|export license : 出口许可
entity list|trade blacklist : 实体清单
LGFV|financing vehicle : 城投|融资平台|地方债
home sales|property sales : 商品房销售|房地产销售|房企销售
home prices|house prices|housing prices : 房价
land sales|land auction : 土地出让|土地拍卖|土拍|卖地
down payment : 首付
consumer confidence : 消费者信心
five-year plan : 五年规划|十五五
carbon price|carbon market|emissions trading : 碳价|碳市场|碳交易
green certificate : 绿证
capacity payment|capacity price : 容量电价|容量补偿
feed-in tariff : 上网电价
power market|electricity market : 电力市场|电力现货
grid connection|connected to grid : 并网
curtailment : 弃光|弃风
UHV|ultra-high voltage|ultra-high-voltage : 特高压
wind turbine : 风机|风电机组|风力涡轮机
solar cell : 电池片|光伏电池
solar module|solar panel : 光伏组件|组件
silicon wafer|wafers : 硅片
HJT|heterojunction : 异质结
silver paste : 银浆
solar glass|photovoltaic glass : 光伏玻璃
electrolyser|electrolyzer|electrolysers|electrolyzers : 电解槽
green hydrogen : 绿氢
coking coal|metallurgical coal : 焦煤|炼焦煤
HRC|hot-rolled coil : 热卷|热轧卷板
crude steel : 粗钢
steel scrap : 废钢
copper concentrate : 铜精矿
copper cathode|refined copper : 电解铜|阴极铜|精炼铜
zinc concentrate : 锌精矿
spodumene : 锂辉石
lepidolite : 锂云母|云母矿
salt lake|salt flat|brine : 盐湖|卤水
nickel pig iron|NPI|ferronickel : 镍生铁|镍铁
tungsten concentrate : 钨精矿
permanent magnet|magnets : 永磁|磁材|钕铁硼
breeding sows|sow herd|sows : 能繁母猪
dry bulk : 干散货
container freight|container rates|container shipping : 集运|集装箱运价
fab|wafer fab|fabs : 晶圆厂
advanced node|leading-edge : 先进制程
mature node|legacy chips : 成熟制程
yield rate|production yield : 良率|良品率
chip design|fabless : 芯片设计
OSAT|packaging and testing : 封测|封装测试
GPU|GPUs|graphics card|graphics processor : 显卡|图形处理器
AI chip|AI accelerator : 人工智能芯片|算力芯片
optical module|optical transceiver : 光模块
PCB|printed circuit board|circuit board : 印制电路板|电路板|覆铜板
copper foil : 铜箔
GaN|gallium nitride : 氮化镓
analog chip : 模拟芯片
power semiconductor|power chips : 功率半导体|功率器件
image sensor : 图像传感器
PHEV|plug-in hybrid : 插混|插电混动|插电式
BEV|battery-electric|pure electric : 纯电
driving range : 续航
fast charging|fast-charging|ultra-fast charging : 快充|超充
sodium-ion battery|sodium-ion|sodium battery : 钠离子电池|钠离子|钠电
cathode material|cathode : 正极材料|正极
anode material : 负极材料
battery separator|separators : 隔膜
battery cell : 电芯
dealer|dealers|dealership|dealerships : 经销商
purchase tax|vehicle purchase tax : 购置税
car exports|vehicle exports|auto exports : 汽车出口
passenger car|passenger vehicle : 乘用车
commercial vehicle : 商用车
new stores|store openings|open stores : 开店|新店
instant retail|quick commerce|instant commerce : 即时零售
GMV|gross merchandise value : 成交总额|商品交易总额
livestream shopping|live-stream shopping|live commerce : 直播带货|直播电商
centralized procurement|centralised procurement|VBP|volume-based procurement : 集采|带量采购
innovative drug : 创新药
milestone payment : 里程碑付款
kW|kilowatt : 千瓦
MW|megawatt : 兆瓦
GW|gigawatt : 吉瓦
kWh|kilowatt-hour : 千瓦时
GWh|gigawatt-hour : 吉瓦时
ounce : 盎司
hectare : 公顷
`
