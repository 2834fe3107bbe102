/** Nouns of what happens: two articles about one company and a recall are of one event. */
export const EVENTS = `
fire : fire|fires|blaze : 火灾|大火|起火|失火|着火
quake : earthquake|quake|tremor|aftershock|aftershocks|magnitude|earthquakes|quakes|tremors : 地震|余震|震级|强震
flood : flood|floods|flooding|floodwaters|floodwater : 洪水|洪灾|水灾|洪涝|内涝
storm : typhoon|hurricane|cyclone|storm|storms|tropical storm|typhoons|hurricanes|cyclones|tropical depression : 台风|飓风|风暴|气旋|风灾|热带低压
slide : landslide|landslides|mudslide|avalanche|avalanches|landslip|rockfall : 滑坡|泥石流|山崩|雪崩|落石
collapse : collapse|collapsed|collapses|collapsing|caved in|cave-in : 坍塌|倒塌|塌方|垮塌|塌落|崩塌|溃决|溃坝
sinking : capsized|capsizes|sank|sinks|sinking|capsize|overturned|overturns|rolled over|rolls over|went down : 沉没|倾覆|翻沉|翻船|倾翻|翻覆
crush : stampede|crush : 踩踏
eruption : erupted|erupts|eruption : 喷发
drought : drought|droughts : 干旱|旱灾|旱情|抗旱
heatwave : heat wave|heatwave|heatwaves|heat waves : 热浪|高温|酷热|酷暑
outage : blackout|outage|power cut|outages|blackouts|power cuts|power failure : 停电|宕机|断电|大停电
coup : coup : 政变
protest : protest|protests|protesters : 抗议|示威
transfer : transfer fee|add-ons|striker|midfielder|defender : 转会|前锋|中场|后卫
retire : retires|retirement|retired : 退役|退休
award : prize|award|awarded : 奖|获奖
auction : auction|auctioned|hammer : 拍卖|成交价
bankrupt : bankruptcy|bankrupt|insolvency|insolvent : 破产|重整
blast : explosion|blast|exploded|explosions|blasts|explodes|exploding : 爆炸|爆燃|炸毁
crash : crash|crashed|derailed|derailment|collision|collided|collides|crashes|derails : 坠毁|坠机|相撞|脱轨|碰撞|侧翻|追尾|迫降
attack : attack|attacks|attacked|stabbing|stabbed|knife attack|strike on|gunman|gunmen|shooting : 袭击|攻击|枪击|枪手|持刀
hack : cyber attack|hack|hackers|ransomware|hacked|hacker|cyberattack|malware : 网络攻击|黑客|勒索软件|网络入侵|勒索
theft : heist|theft|thieves|stole|stolen|robbery|stealing|thief|burglars|burglary|burgled|robbers : 盗窃|失窃|被盗|抢劫|盗窃案|窃贼|偷走|盗走|大盗|被偷|劫案
trial : court|judge|ruling|verdict|sentenced|jail|court case|tribunal|convicted|prison term|jailed : 法院|判决|判处|庭审|获刑|法庭|受审|裁定|开庭|入狱
fine : fined|fine of|fines|penalty : 罚款|被罚|罚单
strikes : strike|walkout|union : 罢工|工会
election : election|vote|ballot : 选举|大选|投票
truce : ceasefire|truce : 停火|休战
sanctions : sanctions|sanctioned : 制裁
ban : ban|banned|bans|outlawed|forbids|forbidden : 禁令|禁止|禁售|禁出|叫停|封禁|取缔
controls : export controls|curbs : 管制
blacklist : entity list|blacklist|blacklisted : 实体清单|黑名单
merger : takeover|acquisition|merger|buy|acquire|bought|buys : 收购|并购|合并
stake : stake|shareholder : 股权|持股|入股
ipo : IPO|listing|listed|debut|flotation : 上市|招股|首发|IPO
raise : raised|raises|placement|fundraising : 募资|融资|配售
layoffs : layoffs|job cuts|lay off|cut jobs|redundancies|lays off|laid off : 裁员|减员
profit : profit|earnings|net income : 净利润|净利|利润|盈利
loss : loss|losses : 亏损
recall : recall|recalls|recalled|calls back|called back|recalling : 召回
rates : interest rate|interest rates|rate cut|basis points : 利率|降息|加息|基点
kidnap : kidnapped|kidnap|kidnapping|abducted|abduction|hostage|hostages|ransom : 绑架|劫持|人质|被掳|掳走|赎金
spill : spill|spilled|spilt|leak|leaked|leaking|leaks : 泄漏|漏油|外泄|污染
smuggling : smuggled|smuggling|smuggler|smugglers|contraband : 走私|偷运
graft : bribery|bribe|bribes|graft|corruption|embezzled|embezzlement : 贿赂|受贿|行贿|腐败|贪污|贪腐|挪用
fraud : fraud|frauds|scam|scams|swindle|swindlers|defrauded : 诈骗|欺诈|骗局|电诈|行骗
arrest : arrested|arrests|arrest|detained|custody : 被捕|逮捕|拘留|落网|抓获|拘捕|羁押
rescue : rescued|rescuers|rescues|rescue : 救援|获救|搜救|救出|施救
evacuation : evacuated|evacuation|evacuees|evacuate : 疏散|撤离
lawsuit : lawsuit|lawsuits|sued|sues|suing|class action : 起诉|诉讼|索赔|状告
deportation : extradited|extradition|deported|deportation : 引渡|遣返|驱逐出境|押回
blizzard : blizzard|snowstorm|heavy snow|snowfall : 暴雪|雪灾|强降雪|大雪
rain : downpour|torrential rain|heavy rain|rainstorm|heavy rains|torrential rains|downpours : 暴雨|强降雨|豪雨|大雨
tornado : tornado|tornadoes|twister : 龙卷风
hail : hail|hailstones|hailstorm : 冰雹
sandstorm : sandstorm|dust storm|sandstorms|dust storms : 沙尘暴|沙尘|扬沙|浮尘
tsunami : tsunami : 海啸
sinkhole : sinkhole : 塌陷|地陷|天坑
drowning : drowned|drowning : 溺水|溺亡|淹死
bankrun : bank run|bank runs|run on deposits : 挤兑
delisting : delisting|delisted|delist : 退市|摘牌
referendum : referendum|plebiscite : 公投|全民投票
wedding : wedding|weddings : 婚礼
crossing : record crossing|circumnavigation|sailed alone|solo voyage|non-stop round : 环球航行|横渡
resign : resigned|resigns|steps down|ousted|resignation|stood down|stands down|quits|quit|dismissed|sacked : 辞职|卸任|免职|下台|去职|离任|解职|罢免
`
