/**
 * Nouns beside their verbs and what else says the same: `layoffs`, `lays off`, 裁员. No rule leads from `merger` to `merge`
 * or from `closure` to `shut`, and headlines have verbs where readers type nouns. Rows are as in `everyday.ts`. A verb stands
 * in one form, as a word is found by its others; a phrase, such as `lays off`, is not.
 */
export const WORD_FAMILIES = `
layoffs|lays off|laid off|job cuts|lay off|layoff|redundancies|jobs lost|job losses : 裁员|减员
hiring|hire|recruitment|recruit : 招聘|招募
resignation|resign|step down|steps down : 辞职|卸任
appointment|appoint|named as : 任命|出任
arrest|detain|detention : 被捕|逮捕|拘留
merger|merge|joined : 合并|重组
takeover|acquisition|acquire|buyout|buys : 收购|并购
stake sale|sells stake|reduce stake : 减持
stake|shareholding : 股权|持股|股份
bid|tender|bidder : 投标|竞标|中标
investment|invest : 投资
donation|donate|donor|gift|endowment : 捐赠|捐款
closure|closures|shut|close down|shuts : 关闭|关停
opening|inaugurate|inauguration|opens : 启用|开业|开幕
completion|complete|finished : 完工|竣工
delay|postponement|postpone|put off|pushed back : 推迟|延期
cancellation|cancel|called off|scrap plans : 取消
suspension|suspend|halted : 暂停|停运
resumption|resume|reopen : 恢复|复产|重启
expansion|expand|extension : 扩建|扩张
relocation|relocate|resettlement : 搬迁|移民安置|安置
shipment|shipped|loaded : 装运|发运
approval|approve|approved|green light|go-ahead : 批准|获批
rejection|reject|refusal|voted down|turned down : 否决|拒绝
ban|prohibition|prohibit|outlaw : 禁止|禁令
limit|cap|ceiling|limits : 限制|上限|限量
restriction|restrict|curb|curbs : 限制|管制
inspection|inspect|inspector|spot check|checks : 抽检|检查
recall|call back|called back|withdrawn : 召回
fine|penalty|fined|fines : 罚款|处罚
compensation|compensate|damages : 赔偿|补偿|赔付
claims|insurance claims|claim : 理赔|赔付|报案
insurer|insurers|insurance company : 险企|保险公司
catastrophe bond|cat bond|catastrophe bonds|cat bonds : 巨灾债券|巨灾债
bankruptcy|bankrupt|insolvency|insolvent : 破产
fraud|swindle|cheat : 诈骗|欺诈|造假
fake|made up|fabricated|forged|invented|counterfeit : 造假|伪造|假冒
corruption|corrupt|graft : 腐败|贪污
settlement|settle : 和解
trial|court case|lawsuit : 审判|诉讼
murder|homicide|killing : 谋杀|杀人
kidnapping|kidnap|abduction : 绑架
escape|flee|fled : 逃离|逃亡
deaths|dead|died|killed|fatalities|death toll : 死亡|遇难|身亡|丧生|死者|死
injuries|injured|hurt|wounded|casualties : 受伤|伤者|伤亡
infection|infect|infected|fell ill|sickened : 感染|患病
side effects|adverse events|adverse reactions : 副作用|不良反应
hypoglycemia|hypoglycaemia|low blood sugar : 低血糖
destruction|destroy|damage|ruined : 损毁|被毁|烧毁|受损
evacuation|evacuate : 疏散|撤离
rescue|rescued|saved : 救援|获救
collapse|cave-in|caved in : 坍塌|塌方|倒塌
derailment|derail|off the rails : 脱轨
sinking|sank|sunk|capsize : 沉没|倾覆
collision|collide : 相撞|碰撞
runway excursion|off the runway|left the runway|off runway|overrun : 偏出跑道|冲出跑道
burst pipe|burst main|water main|burst : 爆管|水管
outage|blackout|power cut : 停电
leak|spill : 泄漏|漏油
shooting|shot|gunfire|gunman : 枪击
attack|strike on|raid : 袭击|攻击
protest|demonstration|rally : 抗议|示威
strike|walkout|industrial action : 罢工|停工
referendum|plebiscite|voters : 公投|全民投票
recount|counted again|count again : 重新计票|重新点票
poll|opinion poll|pollster|polling : 民调|民意调查
coalition|coalition government : 联合政府|执政联盟
turnout|voter turnout : 投票率
victory|win|winner|won : 获胜|胜出|夺冠
defeat|lost|lose : 落败|失利
negotiation|negotiations|talks|bargaining : 谈判|磋商
agreement|deal|accord|pact : 协议|协定
signing|sign|signed : 签署|签订
meeting|summit|met : 会谈|峰会
visit|trip : 访问
warning|warn|alert : 警告|预警
complaint|complain : 投诉
criticism|criticize|criticise : 批评
promise|pledge|vow|commitment : 承诺
proposal|propose : 提议|提案
plan|plans to : 计划|拟
decision|decide : 决定
announcement|announce : 宣布|公告
publication|publish|issue : 发布|公布
increase|raise|higher : 上涨|增加|上调
reduction|reduce|cut|lower : 减少|下调|下降
price hike|price increase|raise prices|raises prices|dearer : 涨价|提价|上调
price cut|cut prices|cuts prices|cheaper : 降价|下调
growth|grow|grew : 增长|增速
recovery|recover|rebound : 复苏|反弹
loss|losses : 亏损|损失
savings|save : 节省
subsidy|subsidies|rebate|grant|aid : 补贴|补助
tuition|tuition fees|fees : 学费
admissions|enrolment|enrollment|admission : 招生|录取
scholarship|bursary : 奖学金
graduate|graduates|degree : 毕业生|毕业
international students|foreign students|overseas students|foreigners : 留学生|国际学生
postgraduate|postgraduates|master's : 研究生|硕士|考研
university|college|universities|colleges : 大学|高校|学院
lecturer|lecturers|professor : 讲师|教授
ranking|rankings|ranked : 排名|榜单
salary|wage|pay : 工资|薪资
pay rise|pay raise : 加薪|涨薪
overtime|working hours : 加班|工时
bonus|bonuses : 奖金
retirement|retire|retiree|pensioner : 退休|养老
tap water|drinking water|running water : 自来水|饮用水
water price|water bill|water tariff|water rates : 水价|水费
water transfer|water diversion : 调水|南水北调
desalination|desalinate|desalinated : 海水淡化
water level|levels : 水位
reservoir|reservoirs|dam|dams : 水库
energy use|energy consumption|power consumption|energy : 能耗|电耗
drought|dry spell : 干旱|旱情|抗旱
pest|beetle|nematode|blight : 虫害|线虫|害虫
lumber|timber|wood|logs : 木材|原木
felling|fell trees|logging|cut down : 采伐|砍伐
pulp|wood pulp : 纸浆|化学浆
carbon credit|carbon credits|carbon offset|carbon sink : 碳汇|碳信用
scrap|scrap steel|scrap metal : 废钢
steel mill|steelworks : 钢厂|炼钢
steelmaker|steelmakers : 钢企|钢铁企业
iron ore|ore : 铁矿石|铁矿|矿石
import quota|quotas|quota : 配额
tariff|tariffs|duty|duties : 关税
terminal|airport terminal : 航站楼
runway : 跑道
baggage|luggage|baggage handlers : 行李
flight|flights : 航班
passengers|passenger|travellers|travelers : 旅客|乘客
engine|engines : 发动机
aircraft order|jets|airliner|planes : 飞机|客机
video game|video games|games : 游戏|网游
console|game console|handheld : 游戏机|掌机|主机
gamer|gamers|players : 玩家
battery life : 续航
minors|teenagers|under-18s : 未成年人|青少年
screen time|gaming curfew : 防沉迷
game licence|game license : 版号
upfront payment|upfront|at once : 首付款|首付
royalty|royalties : 特许权使用费|版税
drug|drugs|medicine : 药品|新药
generic drug|generic drugs|generics : 仿制药
salmonella : 沙门氏菌
cooking oil|edible oil|vegetable oil : 食用油|食用植物油
cadmium|cadmium rice : 镉|镉大米
pesticide|residues : 农药|残留
wedding : 婚礼|婚宴
banquet|feast : 宴席|酒席
chocolate|pralines : 巧克力
largest|biggest : 最大
first : 首次|首个|首批
`
