/** Of courts and states, money, trades, machines and buildings. */
export const NOUNS_OF_WORK = `
murder : murder|murders|murdered|murderer|murderers|murdering|homicide|homicides : 谋杀|杀人案|凶杀|命案|杀人罪|杀人犯|凶手
manslaughter : manslaughter : 过失杀人|误杀罪|过失致人死亡|过失致死
assassination : assassination|assassinations|assassinated|assassinate|assassin|assassins : 暗杀|刺杀|遇刺|刺客
rape : rape|rapes|raped|rapist|rapists|gang-raped : 强奸|轮奸
sexassault : sexual assault|sexual assaults|sexually assaulted|sexual abuse|sexually abused|sex abuse|sexual offences|molested : 性侵|性虐待|猥亵
sexharass : sexual harassment|sexually harassed : 性骚扰
stalking : stalker|stalkers|stalking : 跟踪狂|跟踪骚扰|缠扰|尾随骚扰
domesticviolence : domestic violence|domestic abuse : 家庭暴力|遭家暴|家暴案|家暴受害|反家暴|家暴行为|受家暴|家暴者
childabuse : child abuse|child cruelty|child neglect : 虐童|虐待儿童
childporn : child pornography|child sexual abuse material : 儿童色情
pornography : pornography|porn|pornographic : 色情片|色情网站|淫秽|色情内容
voyeurism : upskirting|hidden camera|hidden cameras|spycam|spycams|voyeurism : 偷拍|针孔摄像|偷窥|隐藏摄像头
revengeporn : revenge porn|intimate images|nude photos : 报复性色情|私密影像|私密照|不雅照|裸照
prostitution : prostitution|prostitute|prostitutes|brothel|brothels|sex worker|sex workers : 卖淫|妓院|嫖娼|性工作者|妓女
trafficking : human trafficking|people trafficking|sex trafficking|trafficked : 人口贩卖|贩卖人口|人贩子|人口贩运|贩运人口
babytrade : baby trafficking|child trafficking|baby-selling|child traffickers : 拐卖儿童|贩卖婴儿|贩卖儿童|贩婴|拐卖婴
organtrafficking : organ trafficking|organ harvesting|organ traffickers : 贩卖器官|器官贩卖|器官走私|买卖器官|器官买卖
peoplesmuggling : people smugglers|people smuggling|people-smuggling|human smuggling|human smugglers : 偷渡|人蛇集团
narcotics : narcotics|illegal drugs|illicit drugs|drug squad : 毒品|缉毒|禁毒|涉毒
drugtrafficking : drug trafficking|drug trafficker|drug traffickers|drug smuggling|drug smugglers|drug dealer|drug dealers|drug dealing : 贩毒|毒贩|毒枭
drugcartel : drug cartel|drug cartels|drug lord|drug lords|drug kingpin : 贩毒集团|贩毒团伙|毒品集团
drugaddict : drug addict|drug addicts|drug addiction|drug rehabilitation|drug rehab : 吸毒|瘾君子|戒毒|毒瘾
overdose : overdose|overdoses|overdosed : 用药过量|服药过量|药物过量|吸食过量
cocaine : cocaine : 可卡因|古柯碱
heroin : heroin : 海洛因
meth : methamphetamine|crystal meth : 冰毒|甲基苯丙胺
opioid : opioid|opioids : 阿片类|类鸦片
opium : opium|opium poppy : 罂粟|鸦片种植|鸦片产量|鸦片贸易|鸦片生产
cannabis : cannabis|marijuana : 大麻合法|医用大麻|吸食大麻|大麻种植|种植大麻|大麻植株|工业大麻|走私大麻|大麻产品|娱乐用大麻|公斤大麻|吨大麻|持有大麻|大麻店|使用大麻
ketamine : ketamine : 氯胺酮
mdma : MDMA|ecstasy pills|ecstasy tablets : 摇头丸
amphetamine : amphetamine|amphetamines|captagon : 安非他明|安非他命|卡普塔贡
laughinggas : nitrous oxide|laughing gas : 吸食笑气|“笑气”|笑气滥用|吸笑气|一氧化二氮
mafia : mafia|mafias|mafioso|mobster|mobsters|'Ndrangheta|Cosa Nostra : 黑手党
triad : triad society|triad societies|triads|triad members : 三合会|黑社会
gang : gang|gangs|gangster|gangsters|gang members|gang violence : 帮派|黑帮|匪帮|犯罪团伙
moneylaundering : money laundering|money-laundering|money launderers|launder money|laundered money|laundering money : 洗钱
extortion : extortion|extorted|extorting|extort|blackmail|blackmailed|blackmailing|sextortion : 敲诈|讹诈|保护费
arson : arson|arsonist|arsonists : 纵火
vandalism : vandalism|vandals|vandalised|vandalized : 破坏公物|肆意毁坏|毁坏公物|恶意破坏
pickpocket : pickpocket|pickpockets|pickpocketing : 扒手|扒窃
shoplifting : shoplifting|shoplifter|shoplifters|shoplifted : 商店行窃|入店行窃|店铺行窃|店内行窃|超市行窃|商店盗窃
carjacking : carjacking|carjackings|carjacked|carjackers : 劫车
cartheft : car theft|car thefts|car thieves|stolen cars|stolen vehicles|vehicle theft : 偷车|盗车|被盗汽车
bankrobbery : bank robbery|bank robberies|bank robber|bank robbers|bank heist : 抢银行|银行劫案|银行抢劫|抢劫银行|劫匪
hijack : hijack|hijacked|hijacking|hijackings|hijacker|hijackers : 劫机
pirates : pirates|pirate attack|pirate attacks|piracy at sea|maritime piracy : 海盗
piratedgoods : pirated|pirated copies|digital piracy|online piracy|piracy sites : 盗版
trademark : trademark|trademarks|trade mark : 商标
tradesecret : trade secret|trade secrets|industrial espionage : 商业机密|商业秘密|商业间谍|营业秘密
bomb : bomb|bombs|bombing|bombings|explosive device|explosive devices|IED|IEDs : 炸弹|爆炸装置
carbomb : car bomb|car bombs|car bombing|truck bomb : 汽车炸弹
suicidebomber : suicide bomber|suicide bombers|suicide bombing|suicide bombings|suicide attack : 自杀式爆炸|自杀式炸弹|自杀式袭击|自杀炸弹|自杀爆炸
bombthreat : bomb threat|bomb threats|bomb hoax|bomb scare|hoax bomb : 炸弹威胁|诈弹|炸弹恐吓|爆炸威胁
grenade : grenade|grenades|hand grenade|hand grenades : 手榴弹
parcelbomb : parcel bomb|letter bomb|parcel bombs|letter bombs|mail bomb : 邮包炸弹|邮件炸弹|包裹炸弹|信件炸弹
firearm : firearm|firearms|handgun|handguns|pistol|pistols|guns|gunfire : 枪支|手枪|枪械|开枪|枪声
rifle : rifle|rifles|assault rifle|assault rifles|AR-15 : 步枪
shotgun : shotgun|shotguns|hunting rifle : 霰弹枪|猎枪|散弹枪
ghostgun : ghost gun|ghost guns|3D-printed gun|3D-printed guns|3D-printed firearms : 幽灵枪|3D打印枪|自制枪支
guncontrol : gun control|gun laws|gun law|gun violence|gun buyback : 控枪|枪支管控|枪支暴力|枪支管制|枪支法|枪支回购
bulletwound : bullet wounds|bullet wound|bullet holes|stray bullet|stray bullets|bullet casings : 流弹|弹孔|弹壳|枪伤
schoolshooting : school shooting|school shootings : 校园枪击|校园枪案
knife : knife|knives|knifeman|dagger : 匕首|菜刀|水果刀|刀伤|刀刺
acidattack : acid attack|acid attacks : 泼酸|硫酸袭击|泼硫酸|强酸袭击|酸性液体
beheading : beheaded|beheading|beheadings|decapitated|decapitation : 斩首|砍头|枭首
strangled : strangled|strangulation|strangling : 勒死|掐死|扼死|勒毙
dismember : dismembered|dismemberment|dismembering|body parts : 肢解|碎尸|尸块
corpse : corpse|corpses|human remains|dead body|dead bodies : 尸体|遗体|遗骸
brawl : brawl|brawls|brawled|fistfight|fistfights|scuffle|scuffles|melee : 斗殴|群殴|打架|互殴|扭打
gunbattle : shootout|shootouts|gun battle|gun battles|gunfight|firefight|exchange of fire|exchanged fire|crossfire : 交火|枪战|驳火
hitandrun : hit-and-run : 肇事逃逸|肇事后逃逸|撞人后逃逸|撞人逃逸
drinkdriving : drink driving|drink-driving|drunk driving|drunk-driving|drunken driving|drunk driver|drunk drivers|drink-drive : 酒驾|醉驾|酒后驾车|酒后驾驶
speeding : speed camera|speed cameras|speed limit|speed limits|speeding ticket|speeding tickets|speeding fine : 超速行驶|限速规定|测速摄像|超速驾驶|超速罚单|道路限速|最高限速|降低限速|限速标
roadrage : road rage : “路怒”|路怒症|路怒事件|路怒司机
carramming : car ramming|car-ramming|vehicle-ramming|vehicle ramming|drove into a crowd|ploughed into a crowd|plowed into a crowd|rammed into a crowd|drove into pedestrians|drove a car into : 驾车撞人|驾车冲撞|冲撞人群|冲入人群|撞向人群|冲进人群|驾车冲入|驾车撞向
terrorism : terrorism|terrorist|terrorists|terror attack|terror attacks|terror group|counterterrorism|counter-terrorism : 恐怖主义|恐怖分子|恐怖袭击|恐袭|恐怖组织|反恐
extremist : extremism|extremist|extremists : 极端主义|极端分子|极端组织
jihadist : jihadist|jihadists|jihadi|jihadis|jihad : 圣战
militant : militants|militant group|militant groups : 武装分子|武装组织
rebels : rebels|rebel group|rebel groups|rebel forces|rebel-held|insurgents|insurgency|insurgent : 叛军|反叛武装|反政府武装|叛乱分子|反叛组织
guerrilla : guerrilla|guerrillas|guerilla|guerillas : 游击队|游击战
militia : militia|militias|militiamen|paramilitary|paramilitaries : 民兵|准军事部队|准军事组织|准军事人员
mercenary : mercenary|mercenaries : 雇佣兵|雇佣军
childsoldier : child soldier|child soldiers : 童兵|娃娃兵
warlord : warlord|warlords : 军阀
warcrime : war crime|war crimes|war criminal|war criminals|crimes against humanity : 战争罪|反人类罪|危害人类罪|战犯
genocide : genocide|genocidal|ethnic cleansing : 种族灭绝|种族清洗
massacre : massacre|massacres|massacred : 屠杀
massgrave : mass grave|mass graves : 万人坑|乱葬坑|集体坟墓|集体墓|乱葬岗
torture : torture|tortured|torturing|waterboarding : 酷刑|虐囚|刑讯|严刑拷打
deathpenalty : death penalty|death row|capital punishment|death sentence|death sentences|sentenced to death|lethal injection : 死刑|死囚|被处决|公开处决|绞刑|注射处死
firingsquad : firing squad|executed by shooting : 枪决|行刑队
lifesentence : life sentence|life sentences|life imprisonment|life in prison|jailed for life|life behind bars : 无期徒刑|终身监禁
parole : parole|paroled|parole board : 假释
suspendedsentence : suspended sentence|suspended sentences|suspended prison sentence|suspended jail sentence|suspended prison term|suspended jail term : 缓刑|缓期执行
pardon : pardon|pardons|pardoned|pardoning|clemency|amnesty|amnesties : 赦免|特赦|大赦
bail : granted bail|released on bail|bail hearing|denied bail|refused bail|on bail|bail application|bail conditions : 保释|取保候审
anklemonitor : ankle monitor|ankle bracelet|ankle tag|electronic tag|electronic tags|electronic tagging|electronic ankle : 电子脚镣|电子镣铐|电子脚铐|电子脚环|电子手环监控
handcuff : handcuffs|handcuffed : 手铐
solitary : solitary confinement : 单独监禁|单独囚禁|单独关押
prisonguard : prison guard|prison guards|prison officer|prison officers|prison warden : 狱警|监狱看守|典狱长|监狱长
megaprison : CECOT|Cecot|mega-prison|megaprison|mega prison : 恐怖分子监禁中心|恐怖主义监禁中心|超级监狱|巨型监狱
prisonerswap : prisoner swap|prisoner swaps|prisoner exchange|prisoner exchanges : 换俘|囚犯交换|交换囚犯|交换被俘|互换被俘
pow : prisoner of war|prisoners of war|POWs|POW : 战俘|被俘人员|被俘士兵
politicalprisoner : political prisoner|political prisoners|prisoners of conscience : 政治犯|良心犯
detentioncentre : detention centre|detention centres|detention center|detention centers|detention facility|detention facilities|remand centre : 拘留所|看守所|拘留中心|羁押中心|拘留设施
juvenileoffender : juvenile offender|juvenile offenders|youth crime|juvenile detention|juvenile court : 少年犯|少管所|未成年犯|少年法庭
immigrationraid : immigration raid|immigration raids|immigration agents|ICE raids : 移民执法|移民突袭|海关执法局
fugitive : fugitive|fugitives|on the run : 逃犯|潜逃|在逃人员|在逃嫌犯|在逃嫌疑人
manhunt : manhunt|manhunts : 追捕|搜捕|缉捕|通缉
arrestwarrant : arrest warrant|arrest warrants|red notice|red notices : 逮捕令|通缉令|红色通报|红色通缉|拘捕令
undercover : undercover : 卧底|便衣警|便衣人员
whistleblower : whistleblower|whistleblowers|whistle-blower|whistle-blowers : 吹哨人|举报人|告密者|检举人|爆料人
eyewitness : eyewitness|eyewitnesses : 目击者|目击证人
testimony : testimony|testified|testifies|testify|testifying : 出庭作证|出席作证|宣誓作证|作证称|国会作证|证词|证人证言
autopsy : autopsy|autopsies|post-mortem|postmortem|coroner|coroners : 尸检|验尸|死因裁判|死因研讯
forensic : forensic|forensics : 法医鉴定|法医学|法医专家|法医检验|法医人员|法医报告|法医团队|法医病理|鉴证人员
dnatest : DNA test|DNA tests|DNA testing|DNA evidence|DNA sample|DNA samples|DNA analysis|DNA match : DNA检测|DNA比对|DNA证据|DNA鉴定|DNA样本|基因比对
fingerprint : fingerprint|fingerprints : 指纹
serialkiller : serial killer|serial killers|serial murders : 连环杀手|连环杀人|连环凶
hitman : hitman|hitmen|contract killing|contract killer|contract killers|hired killers : 职业杀手|买凶|雇凶
honourkilling : honour killing|honour killings|honor killing|honor killings : 荣誉谋杀|荣誉杀人|名誉杀人
femicide : femicide|femicides : 杀害女性|杀戮女性|女性谋杀
lynching : lynching|lynchings|lynched|lynch mob : 动用私刑|私刑处|遭私刑|私刑致死|私刑杀|暴民
vigilante : vigilante|vigilantes|vigilantism : 义警组织|义警团体|义务警员|民间执法队
looting : looting|looted|looters|looter : 抢掠|劫掠|哄抢|打砸抢|洗劫
riot : riot|riots|rioting|rioters|rioted : 骚乱|暴乱|暴动|动乱
riotpolice : riot police|riot squad : 防暴警
teargas : tear gas|teargas|tear-gas : 催泪
watercannon : water cannon|water cannons : 水炮|高压水枪
rubberbullet : rubber bullet|rubber bullets|plastic bullets : 橡皮子弹|橡胶子弹|橡皮弹
taser : taser|tasered|Tasers|stun gun|stun guns : 电击枪|泰瑟枪|电击器
pepperspray : pepper spray|pepper-sprayed|pepper-spray : 胡椒喷雾|辣椒喷雾|防狼喷雾
barricade : barricade|barricades|barricaded|roadblock|roadblocks : 路障|街垒|堵路
checkpoint : checkpoint|checkpoints : 检查站|哨卡
curfew : curfew|curfews : 宵禁
martiallaw : martial law : 戒严
emergencyrule : state of emergency|emergency rule|emergency decree : 紧急状态
sniper : sniper|snipers : 狙击手|狙击枪|狙击步枪
bodyguard : bodyguard|bodyguards : 保镖
bulletproof : bulletproof|bulletproof vest|bulletproof vests|body armour|body armor : 防弹衣|防弹背心|防弹玻璃|防弹车
policestation : police station|police stations|police headquarters : 警察局|派出所|警局|警署
policecar : police car|police cars|patrol car|patrol cars|police vehicle|police vehicles|police van|squad car : 警车|巡逻车
policechief : police chief|chief of police|police commissioner : 警察局长|警务处处长|警察总监|警察局局长|警察总长|警务处长
detective : detective|detectives : 侦探|探员|警探|刑警队
policebrutality : police brutality|police violence|excessive force|police shooting : 警察暴力|暴力执法|滥用武力|过度使用武力|过度执法|警暴
bodycam : body camera|body cameras|body-worn camera|body-worn cameras|bodycam|bodycams : 执法记录仪|随身摄像|随身摄影
surveillancecam : CCTV footage|CCTV cameras|surveillance camera|surveillance cameras|security camera|security cameras|surveillance footage|security footage : 监控摄像|监控录像|监控视频|监控画面|监视摄像|监控镜头|监控影像
facialrecognition : facial recognition|face recognition : 人脸识别|面部识别|脸部识别
wiretap : wiretap|wiretaps|wiretapping|wiretapped|phone tapping|eavesdropping|eavesdropped : 窃听|监听
spyware : spyware : 间谍软件|间谍程序
spy : spy|spies|spying|spied|espionage : 间谍|谍报
treason : treason|treasonous|traitor|traitors : 叛国罪|叛国者|叛国案|叛国指控|卖国贼|涉嫌叛国
sedition : sedition|seditious : 煽动叛乱|煽动颠覆|煽动罪|煽动分裂|煽动意图
sabotage : sabotage|sabotaged|saboteur|saboteurs : 蓄意破坏|破坏活动|破坏分子|人为破坏|故意破坏
prosecutor : prosecutor|prosecutors|public prosecutor|prosecutor's office|prosecutors' office : 检察官|检方|检察院|检察机关|检控
attorneygeneral : attorney general|Attorney General|attorneys general|prosecutor general|Prosecutor General : 总检察长|检察总长|律政司
lawyer : lawyer|lawyers|law firm|law firms|barrister|barristers|solicitor|solicitors|defence counsel|defense counsel : 律师
supremecourt2 : top court : 最高法庭|大法官
constitutionalcourt : constitutional court|Constitutional Court : 宪法法院|宪法法庭|宪法裁判所
icj2 : World Court : 国际法庭
appealscourt : appeals court|appeal court|court of appeal|court of appeals|Court of Appeal|Court of Appeals|appellate court : 上诉法院|上诉法庭|上诉庭
appealfiled : filed an appeal|lodged an appeal|appealed against the|appeal against the ruling|appeal against the verdict : 提出上诉|提起上诉|将上诉|驳回上诉|上诉被驳
acquittal : acquitted|acquittal|acquits|found not guilty|not guilty verdict : 无罪释放|判无罪|无罪判决|无罪裁决|判决无罪|宣告无罪
wrongfulconviction : wrongful conviction|wrongful convictions|wrongfully convicted|wrongly convicted|miscarriage of justice|exonerated|exoneration : 冤案|冤狱|洗清罪名|蒙冤|冤假错案|错案追责
guiltyplea : pleaded guilty|pleads guilty|pleaded not guilty|pleads not guilty|guilty plea|guilty pleas|pled guilty|plea deal|plea bargain : 表示认罪|认罪协议|当庭认罪|出庭认罪|不认罪|已认罪|认罪答辩|辩诉交易|认罪认罚
confession : confessed|confesses|confession|confessions|confessing : 供认不讳|供认罪行|供认称|招供|认罪供述
jury : jury|juries|juror|jurors|grand jury : 陪审团|陪审员
indictment : indicted|indictment|indictments|indicts : 起诉书|刑事指控|大陪审团起诉|公诉
impeachment : impeachment|impeached|impeach|impeaches|impeaching : 弹劾
injunction : injunction|injunctions|restraining order|restraining orders : 禁制令|限制令
arbitration : arbitration|arbitral|arbitrator|arbitrators : 仲裁
settlementcase : out-of-court settlement|settled out of court|settle a lawsuit|settle the lawsuit|settle lawsuits|settled the lawsuit|legal settlement|pay to settle : 庭外和解|达成和解|和解协议|和解金
compensation : compensation|compensated|compensate|compensating : 赔偿|补偿金
defamation : defamation|defamatory|defamed|libel|libellous|slander|slandered : 诽谤|名誉权
contemptcourt : contempt of court|contempt of Congress|in contempt : 藐视法庭|藐视国会|藐视法院
perjury : perjury|lied under oath|lying under oath : 伪证
obstruction : obstruction of justice|obstructing justice|perverting the course of justice : 妨碍司法|妨害司法|妨碍公务|妨害公务
raidsearch : police raid|police raids|raided|search warrant|search warrants : 突击搜查|突袭搜查|搜查令|搜查住所|搜查行动
interrogation : interrogated|interrogation|interrogations|interrogators : 审讯|接受讯问|警方讯问|审问
confiscated : confiscated|confiscation|confiscate|confiscates|confiscating : 没收财产|没收了|被没收|予以没收|没收违法|没收其|没收资产|没收非法
drugbust : drug bust|drug busts|drug haul|drugs haul|drug seizure|drug seizures : 缴获毒品|查获毒品|毒品大案|起获毒品
insidertrading : insider trading|insider dealing|insider trades : 内幕交易|内线交易
taxevasion : tax evasion|tax evaders|tax fraud|tax dodging|evading taxes|evaded taxes : 逃税|偷税|漏税
taxhaven : tax haven|tax havens|offshore accounts|tax avoidance|Panama Papers : 避税天堂|避税港|离岸账户|避税地|巴拿马文件
ponzi : Ponzi|Ponzi scheme|pyramid scheme|pyramid schemes : 庞氏骗局|传销组织|传销活动|传销案|传销团伙|网络传销|涉嫌传销|非法传销|金字塔骗局
identitytheft : identity theft|identity fraud|stolen identity|stolen identities : 身份盗用|盗用身份|身份盗窃|冒用身份|冒用他人身份
phishing : phishing|smishing : 网络钓鱼|钓鱼邮件|钓鱼网站|钓鱼短信
deepfake : deepfake|deepfakes : 深度伪造|深伪|AI换脸|换脸技术|换脸视频
romancescam : romance scam|romance scams|pig butchering|pig-butchering : 杀猪盘|爱情骗局|交友诈骗|网恋诈骗|恋爱诈骗
scamcentre : scam centre|scam centres|scam center|scam centers|scam compound|scam compounds|scam hub|scam hubs : 电诈园区|诈骗园区|诈骗窝点|电诈窝点|电信诈骗|诈骗中心
darkweb : dark web|darknet|dark net : 暗网
botnet : botnet|botnets : 僵尸网络
ddos : DDoS|denial-of-service|denial of service : 拒绝服务攻击|DDoS|分布式拒绝服务
cybersecurity : cybersecurity|cyber security|cyber-security : 网络安全|网络保安
zeroday : zero-day|security flaw|security flaws|security vulnerability|security vulnerabilities|software vulnerability : 零日漏洞|安全漏洞
gambling : gambling|gambler|gamblers : 赌博|赌徒|聚赌|网赌
animalcruelty : animal cruelty|cruelty to animals|animal abuse : 虐待动物|虐狗|虐猫|虐杀动物
cult : cult leader|cult leaders|doomsday cult|religious cult|cult members|cult followers : 邪教|末日教派
hoaxcall : hoax call|hoax calls|prank call|prank calls|swatting|false alarm : 谎报警情|报假警|恶作剧电话|假警报|谎报案情
hatecrime : hate crime|hate crimes : 仇恨犯罪|仇恨罪
hatespeech : hate speech|inciting hatred|incitement to hatred : 仇恨言论|煽动仇恨
antisemitism : antisemitism|antisemitic|anti-Semitism|anti-Semitic : 反犹
islamophobia : Islamophobia|Islamophobic|anti-Muslim : 伊斯兰恐惧|仇视穆斯林|反穆斯林|恐伊斯兰
racism : racism|racist|racists|racial abuse|racially abused|racial discrimination : 种族主义|种族歧视
whitesupremacist : white supremacist|white supremacists|white supremacy|white nationalist|white nationalists|Ku Klux Klan : 白人至上|三K党|白人民族主义
nazi : Nazi|Nazis|neo-Nazi|neo-Nazis : 纳粹
fascist : fascist|fascists|fascism : 法西斯
slavery : slavery|slave trade|slaves|enslaved|enslavement : 奴隶|奴役|蓄奴
forcedlabour : forced labour|forced labor|bonded labour|bonded labor : 强迫劳动|强制劳动|强制劳工|强征劳工|强迫劳工
childlabour : child labour|child labor|child labourers|child laborers : 使用童工|雇用童工|雇佣童工|童工问题|名童工|禁止童工|童工劳动|非法童工|童工现象
suicide : suicide|suicides|suicidal|killed himself|killed herself|took his own life|took her own life : 自杀身亡|自尽|自杀死亡|自杀率|自杀事件|自杀未遂|自杀案|轻生者|轻生念头
hungerstrike : hunger strike|hunger strikes|hunger striker|hunger strikers : 绝食抗议|绝食示威|开始绝食|绝食者|绝食行动|宣布绝食|进行绝食|结束绝食|绝食第
selfimmolation : self-immolation|self-immolated|set himself on fire|set herself on fire : 自焚
sitin : sit-in|sit-ins : 静坐示威|静坐抗议
bribevote : vote buying|vote-buying|buying votes : 贿选|贿买选票
politicaldonation : political donations|political donation|political funding|political funds|slush fund|slush funds|campaign finance|campaign donations : 政治献金|政治黑金|竞选资金|政治捐款|政治资金|黑金政治
assetfreeze : asset freeze|asset freezes|frozen assets|frozen Russian assets : 冻结资产|资产冻结|冻结的资产|被冻结的俄
cabinetgov : cabinet reshuffle|cabinet ministers|cabinet minister|cabinet meeting|new cabinet : 内阁
coalition : coalition government|ruling coalition|governing coalition|coalition partner|coalition partners|coalition talks : 执政联盟|联合政府|联合执政
oppositionparty : opposition party|opposition parties|opposition leader|opposition leaders|opposition lawmakers : 反对党|反对派|在野党
rulingparty : ruling party|governing party : 执政党
farright : far-right|far right|hard-right : 极右
farleft : far-left|far left|hard-left : 极左|激进左翼
populist : populist|populists|populism : 民粹
greenparty : Green Party|Greens : 绿党
labourparty : Labour Party|Labour party|Labour government|Labour MPs|Labor Party : 英国工党|工党政府|工党领袖|工党党首|工党议员|执政工党|澳大利亚工党|新西兰工党
democraticparty : Senate Democrats|House Democrats : 民主党国会|国会民主党
lowerhouse : House of Representatives|lower house : 众议院|众议员
upperhouse : upper house|House of Lords : 上议院|参院选举|上院议员
speaker : parliament speaker|parliamentary speaker|speaker of parliament|speaker of the parliament|House speaker|House Speaker|National Assembly speaker : 国会议长|议会议长|议院议长|副议长|参议长|众议长
senator : senator|senators : 参议员
byelection : by-election|by-elections|byelection|special election : 补选投票|议会补选|国会补选|举行补选|补选结果|众议院补选|补选获胜|参议院补选|缺额补选
snapelection : snap election|snap elections|snap poll|early election|early elections|snap general election|early parliamentary elections : 提前选举|提前大选|闪电选举|提前举行选举|提前举行大选|闪电大选|提前举行议会选举
runoffvote : runoff election|run-off election|runoff vote|run-off vote|presidential runoff|presidential run-off|election runoff|second-round runoff : 第二轮投票|第二轮选举|总统选举第二轮|进入决选|次轮投票
primaryelection : primary election|primary elections|presidential primary|primaries : 党内初选|总统初选|初选投票|民主党初选|共和党初选
midterms : midterm election|midterm elections|midterms|mid-term elections : 中期选举
pollingstation : polling station|polling stations|polling place|polling places : 投票站|投票所|投票点
exitpoll : exit poll|exit polls : 出口民调|票站调查|出口民意调查|票站民调
opinionpoll : opinion poll|opinion polls|pollster|pollsters : 民调显示|民调机构|民调结果|最新民调|民意调查|民意测验|民调支持
approvalrating : approval rating|approval ratings : 支持率
turnout : voter turnout|turnout : 投票率
electionfraud : electoral fraud|election fraud|vote rigging|vote-rigging|rigged election|rigged elections|voter fraud|ballot stuffing : 选举舞弊|选举欺诈|操纵选举|选票舞弊|选举造假
recount : vote recount|ballot recount|recount of votes|hand recount : 重新计票|重新点票|重新清点选票
electioncommission : election commission|Election Commission|electoral commission|Electoral Commission|electoral council|National Electoral Council|electoral tribunal : 选举委员会|选举管理委员会|选委会|选举机构|选举法院
voters : voters|voter|electorate : 选民
candidate : presidential candidate|presidential candidates|mayoral candidate|running mate|parliamentary candidates|candidacy : 候选人|竞选搭档|参选人
campaignrally : election campaign|campaign rally|campaign rallies|campaign trail|election rally : 竞选活动|竞选集会|竞选造势|造势活动
redistricting : redistricting|gerrymandering|gerrymander|gerrymandered|congressional map|congressional maps : 选区划分|重划选区|选区重划|重新划分选区|选区地图
electoralcollege : electoral college|Electoral College : 选举人团|选举人票
swornin : sworn in|swearing-in|sworn into office|took the oath of office|takes oath : 宣誓就职|就职典礼|就职仪式|就职演说|就职宣誓|宣誓就任
stategovernor : gubernatorial|state governor|state governors|provincial governor|governorship : 州州长|州长选举|民主党州长|共和党州长|名州长|副省长|省省长
vicepresident : vice presidential|vice-presidential|vice presidency|US Vice President|U.S. Vice President|Vice President JD Vance : 副总统
deputyprimeminister : deputy prime minister|Deputy Prime Minister|deputy premier|vice premier|Vice Premier : 副总理|副首相
foreignminister : foreign minister|foreign ministers|Foreign Minister|foreign secretary|Foreign Secretary|top diplomat|US Secretary of State|U.S. Secretary of State|Secretary of State Marco Rubio : 外交部长|外交大臣|国务卿|外长会|两国外长|副外长|外长王毅|外长表示|外长说|外长称
foreignministry : foreign ministry|Foreign Ministry|ministry of foreign affairs|Ministry of Foreign Affairs|Foreign Office : 外交部发言人|外交部说|外交部表示|外交部称|外交部宣布|外务省
defenceminister : defence minister|defense minister|Defence Minister|Defense Minister|defence secretary|Defence Secretary|defense secretary|Defense Secretary|defence ministers|defense ministers : 国防部长|国防大臣|防卫大臣|防卫相|防长会|两国防长
financeministry : finance ministry|Finance Ministry|Ministry of Finance|finance minister|Finance Minister|finance ministers|chancellor of the exchequer : 财政部长|财政部表示|财政部宣布|财政部说|财政部称|财政部发布|财政部数据|财政大臣|财务省
interiorministry : interior ministry|Interior Ministry|interior minister|Interior Minister|home secretary|Home Secretary|Home Office : 内政部|内政大臣|内务部
justiceministry : justice ministry|Justice Ministry|Ministry of Justice|justice minister|Justice Minister : 司法部长|司法部表示|司法部宣布|司法部说|司法部称|司法部起诉|司法部指控|司法大臣
ambassador : ambassador|ambassadors : 驻华大使|驻美大使|驻英大使|驻俄大使|驻日大使|驻法大使|召回大使|驻联合国大使|特命全权大使|驻德大使|驻韩大使|驻以色列大使
envoy : envoy|envoys|special envoy : 特使
diplomat : diplomat|diplomats : 外交官|外交人员
expeldiplomat : persona non grata|expelled diplomats|expels diplomats|expulsion of diplomats|expelled the ambassador|expels ambassador : 不受欢迎的人|驱逐外交官|驱逐大使|驱逐伊朗大使
diplomaticties : diplomatic ties|diplomatic relations|diplomatic recognition : 外交关系|正式建交|邦交国|宣布断交|断绝外交
treaty : treaty|treaties : 和平条约|双边条约|条约组织|签署条约|条约义务|退出条约|防御条约|战略武器条约|引渡条约|国际条约|公海条约|塑料条约|该条约|批准条约|这一条约|边界条约
jointcommunique : joint communique|joint communiqué|joint statement|joint declaration : 联合公报|联合声明|联合宣言
mou : memorandum of understanding|MoU|MOU|memorandums of understanding : 谅解备忘录
statevisit : state visit|state visits|state banquet : 国事访问|国宴
unga : General Assembly : 联合国大会
veto : veto|vetoed|vetoes|vetoing : 否决权|否决了|投票否决|一票否决|予以否决|行使否决
filibuster : filibuster|filibusters : 阻挠议事|冗长辩论|冗长演说|议事阻挠
shutdown : government shutdown|federal shutdown|government shutdowns : 政府停摆|政府关门|停摆危机
debtceiling : debt ceiling|debt limit|debt brake : 债务上限|债务刹车
budgetbill : budget bill|draft budget|budget plan|federal budget|national budget|budget proposal|state budget : 预算案|预算草案|预算法案|财政预算
budgetdeficit : budget deficit|budget deficits|fiscal deficit|fiscal deficits : 财政赤字|预算赤字
austerity : austerity : 紧缩政策|财政紧缩|紧缩措施|紧缩财政|削减开支|撙节
executiveorder : executive order|executive orders|presidential decree|presidential decrees|decree|decrees : 行政命令|总统令|行政令
nationalise : nationalise|nationalised|nationalising|nationalize|nationalized|nationalizing|nationalisation|nationalization : 国有化|收归国有
separatist : separatist|separatists|separatism|secession|secessionist|secessionists|breakaway region : 分离主义|分裂分子|分离分子|独立公投|分裂国家|分裂势力
independenceday : Independence Day|independence day|declaration of independence|declared independence : 独立日|宣布独立|独立纪念日
nationalday : National Day|national day : 国庆节|国庆日|国庆假期|国庆长假|国庆庆典|国庆阅兵|国庆典礼|国庆活动
exile : exile|exiled|exiles : 流亡
junta : junta|military government|military rulers|military regime|military rule : 军政府|军人政权|军人政府
dictator : dictator|dictators|dictatorship|dictatorships : 独裁
interimgovernment : interim government|transitional government|caretaker government|interim president|interim prime minister|caretaker prime minister|transitional president : 过渡政府|临时政府|看守政府|看守内阁|临时总统|过渡总统|代理总统|代理总理|看守总理
lobbyist : lobbyist|lobbyists|lobbying : 游说集团|游说公司|游说团体|游说活动|院外游说|政治游说
civilservant : civil servant|civil servants|public servants|federal workers|federal employees|government employees|government workers : 公务员|联邦雇员|政府雇员|公职人员
halfmast : half-mast|half mast|half-staff|national mourning|days of mourning|day of mourning : 下半旗|降半旗|全国哀悼|哀悼日
nationalflag : national flag|national flags|flag burning : 升国旗|国旗班|焚烧国旗|悬挂国旗|国旗法|面国旗|挥舞国旗|国旗图案
citizenship : citizenship|naturalisation|naturalization|naturalised citizen|naturalized citizen|birthright citizenship : 公民身份|入籍|双重国籍|取得国籍|国籍法|剥夺国籍|放弃国籍|出生公民权
greencard : green card|green cards|permanent residency|permanent resident|permanent residents : 绿卡|永久居留|永久居民
h1b : H-1B : H-1B|H1B
goldencard : golden visa|golden visas|golden passport|golden passports|Gold Card|gold card : 黄金签证|黄金护照|投资移民|特朗普金卡|“金卡”|金卡签证
foreignworkers : foreign workers|foreign labour|foreign labor|guest workers|work permit|work permits : 外籍劳工|外籍工人|外籍员工|外国工人|外国劳工|工作许可
nationalsecuritylaw : national security law|National Security Law : 国安法|国家安全法
spyagency : spy agency|spy agencies|intelligence agency|intelligence agencies|intelligence service|intelligence services|intelligence chief|intelligence officer|intelligence officers|spy chief : 情报机构|情报部门|情报局|情报官员|情报人员
classified : classified documents|classified information|classified files|classified material|state secrets|top secret|top-secret : 机密文件|国家机密|机密信息|机密资料|绝密文件|国家秘密|涉密
declassified : declassified|declassify|declassifies|declassification : 解密文件|解密档案|解除机密|解密的文件
supremeleader : supreme leader|Supreme Leader : 最高领袖
firstlady : first lady|First Lady|first ladies : 第一夫人
coronation : coronation|coronations : 加冕
abdication : abdication|abdicated|abdicates|abdicate : 退位|逊位|让位给
knighthood : knighthood|knighthoods|knighted : 封爵|爵士头衔|爵位
emperor : emperor|emperors|Emperor Naruhito|Japanese emperor : 皇帝|日本天皇|天皇夫妇|德仁天皇
defector : defector|defectors|defected|defection|defections : 叛逃|脱北者|倒戈
leaflets : leaflets|trash balloons|trash-filled balloons|propaganda balloons : 垃圾气球|反朝传单|散发传单|宣传单|撒传单
comfortwomen : comfort women|comfort woman : 慰安妇
borderwall : border wall|border walls|border fence|border fences : 边境墙|边境围栏|隔离墙|边境隔离
refugeecamp : refugee camp|refugee camps : 难民营
displaced : displaced people|displaced persons|internally displaced|displaced families : 流离失所
ultimatum : ultimatum|ultimatums : 最后通牒
tradewar : trade war|trade wars : 贸易战
freetrade : free trade agreement|free-trade agreement|free trade agreements|free trade deal|free-trade deal|FTA : 自由贸易协定|自贸协定|自由贸易协议
freetradezone : free trade zone|free-trade zone|Free Trade Zone|free trade port|Free Trade Port : 自贸区|自由贸易试验区|自贸港|自由贸易港|自贸试验区
tradesurplus : trade surplus|trade surpluses : 贸易顺差
tradedeficit : trade deficit|trade deficits|trade gap : 贸易逆差|贸易赤字
countermeasure : countermeasure|countermeasures|retaliatory measures|retaliatory tariffs : 反制措施|反制行动|报复性关税|采取反制|报复措施
beltandroad : Belt and Road : 一带一路
boycott : boycott|boycotts|boycotted|boycotting : 抵制|杯葛
embargo : embargo|embargoes : 禁运
apology : apology|apologies|apologised|apologises|apologise|apologized|apologizes|apologize : 道歉|致歉
antidumping : anti-dumping|antidumping|countervailing duties|countervailing|dumping probe : 反倾销|反补贴
missile : missile|missiles : 导弹|飞弹
ballistic : ballistic missile|ballistic missiles|ICBM|ICBMs|intercontinental ballistic : 弹道导弹|洲际导弹|洲际弹道|弹道飞弹
cruisemissile : cruise missile|cruise missiles : 巡航导弹|巡弋飞弹
hypersonic : hypersonic : 高超音速|高超声速
airdefence : air defence|air defences|air defense|air defenses|air-defence|air-defense|anti-aircraft : 防空系统|防空导弹|防空部队|防空火力|防空武器|防空力量|防空网|防空炮
patriotmissile2 : Patriot air defence|Patriot air defense|Patriot interceptors : “爱国者”|爱国者飞弹
artillery : artillery|howitzer|howitzers : 火炮|榴弹炮|炮兵
shelling : shelling|shelled|artillery fire|mortar fire|bombardment|bombarded : 炮击
mortarshell : mortar shell|mortar shells|mortar rounds|mortar attack : 迫击炮
ammunition : ammunition|munitions|artillery shells|ammo : 弹药|炮弹
ammodepot : ammunition depot|ammunition depots|arms depot|ammo depot|munitions depot|weapons depot|arms cache|weapons cache|armoury : 军火库|弹药仓库|军械库|弹药库爆炸|弹药库起火|弹药库遭|座弹药库|弹药库发生|弹药库殉爆|武器库爆炸
armsmaker : arms maker|arms makers|arms manufacturer|weapons maker|defence contractor|defence contractors|defense contractor|defense contractors|munitions plant|munitions factory|ammunition factory|explosives factory : 军火商|兵工厂|武器制造商|国防承包商|防务承包商|军工企业|弹药厂|炸药厂
armssale : arms sale|arms sales|arms deal|arms deals|arms exports|arms trade|weapons sales|weapons sale : 军售|武器出口|武器销售|军火交易|武器交易|军火贸易
armsembargo : arms embargo|weapons embargo : 武器禁运
militaryaid : military aid|military assistance|security assistance : 军事援助|军援
defencespending : defence spending|defense spending|defence budget|defense budget|military spending|military budget|rearmament : 国防预算|国防开支|军费|防务开支|国防支出|军事开支|军事预算|防卫费|防卫预算
airstrike : airstrike|airstrikes|air strike|air strikes|air raid|air raids : 空袭|轰炸
warplane : fighter jet|fighter jets|warplane|warplanes|fighter aircraft|fighter plane|fighter planes|combat aircraft : 战机|战斗机
stealthjet : stealth fighter|stealth fighters|stealth jet|stealth bomber|stealth bombers : 隐形战机|隐身战机|隐形战斗机|隐身战斗机|隐形轰炸机|隐身轰炸机
bomberplane : strategic bomber|strategic bombers|bomber aircraft|bomber planes|B-2|B-1B : 轰炸机
airforce : air force|Air Force|air forces : 空军
navy : navy|navies|naval : 海军
marines : marines|Marine Corps : 陆战队
warship : warship|warships|naval vessel|naval vessels|naval ship|naval ships|gunboat|gunboats : 军舰|战舰|舰艇|炮艇
frigate : frigate|frigates : 护卫舰|巡防舰
destroyer : destroyer|destroyers : 驱逐舰
aircraftcarrier : aircraft carrier|aircraft carriers|carrier strike group|carrier group : 航空母舰|航母打击群|航母战斗群|航母编队
nuclearsub : nuclear submarine|nuclear submarines|nuclear-powered submarine|nuclear-powered submarines : 核潜艇|核动力潜艇|核动力潜舰
seamine : naval mine|naval mines|sea mine|sea mines|minesweeper|minesweepers|minehunter : 水雷|扫雷舰|扫雷艇
landmine : landmine|landmines|land mine|land mines|demining|anti-personnel mine|anti-personnel mines : 地雷|排雷|触雷
unexploded : unexploded ordnance|unexploded bomb|unexploded bombs|wartime bomb|wartime bombs|World War II bomb|WWII bomb|World War Two bomb|unexploded shell : 未爆弹|未爆炸弹|二战炸弹|战时炸弹|未爆炸的|二战遗留|二战时期炸弹
clusterbomb : cluster bomb|cluster bombs|cluster munition|cluster munitions : 集束弹药|集束炸弹|子母弹
whitephosphorus : white phosphorus : 白磷
chemicalweapon : chemical weapon|chemical weapons|nerve agent|sarin|Novichok : 化学武器|神经毒剂|沙林毒气|诺维乔克
bioweapon : biological weapon|biological weapons|bioweapon|bioweapons : 生物武器|生化武器
nuclearweapon : nuclear weapon|nuclear weapons|nuclear warhead|nuclear warheads|nuclear arsenal|nuclear bomb|atomic bomb|atomic bombs|atomic bombing : 核武器|原子弹|核武库|核弹
nucleartest : nuclear test|nuclear tests|nuclear testing : 核试验|核试爆|核爆
disarmament : disarmament|denuclearisation|denuclearization|non-proliferation|nonproliferation|New START : 无核化|核不扩散|裁军|不扩散核武器
enrichment : enriched uranium|uranium enrichment|centrifuge|centrifuges|enriching uranium : 浓缩铀|铀浓缩|离心机
battletank : battle tank|battle tanks|tank battalion : 主战坦克|坦克部队|辆坦克|坦克炮|坦克营|坦克旅|以军坦克|俄军坦克|坦克装甲|坦克弹|坦克驶
armouredvehicle : armoured vehicle|armoured vehicles|armored vehicle|armored vehicles|armoured personnel carrier|armored personnel carrier : 装甲车|装甲运兵车
kamikazedrone : kamikaze drone|kamikaze drones|loitering munition|loitering munitions : 巡飞弹|自杀式无人机|自杀无人机
counterdrone : counter-drone|anti-drone|drone defence|drone defense : 反无人机|反制无人机
torpedo : torpedo|torpedoes|torpedoed : 鱼雷
radar : radar|radars : 雷达
bunkerbuster : bunker-buster|bunker-busters|bunker buster|bunker busters|bunker-busting : 钻地弹|掩体炸弹|钻地炸弹
airraidsiren : air raid siren|air raid sirens|air raid alert|air raid alerts|air-raid sirens : 防空警报|空袭警报
conscription : conscription|conscript|conscripts|conscripted|military service|draft dodgers|draft dodging : 征兵|兵役|服役义务
mobilisation : mobilisation decree|partial mobilisation|partial mobilization|military mobilisation|military mobilization|mobilised soldiers|mobilized soldiers : 动员令|军事动员|部分动员|战争动员
reservist : reservist|reservists : 预备役
warveteran : war veteran|war veterans|military veterans|army veteran|Veterans Affairs|veterans affairs : 退伍军人|老兵|退役军人
soldier : soldier|soldiers|servicemen|serviceman|servicemembers|service members : 士兵|官兵|现役军人
armychief : army chief|military chief|chief of the general staff|chief of general staff|commander-in-chief|commander in chief|Joint Chiefs of Staff : 总参谋长|参谋长联席会议|武装部队总司令|军队总司令|陆军司令|陆军参谋长
airbase : air base|air bases|airbase|airbases : 空军基地
navalbase : naval base|naval bases : 海军基地|军港
militarybase : military base|military bases|army base|army bases|garrison : 军事基地|兵营
wargames : military exercise|military exercises|military drill|military drills|joint exercise|joint exercises|war games|wargames|live-fire|naval drills|naval exercises|joint drills : 军演|军事演习|联合演习|实弹射击|实弹演习|海上演习
militaryparade : military parade|Victory Day parade : 阅兵
peacekeeper : peacekeeper|peacekeepers|peacekeeping : 维和部队|维和人员|维和行动|维和士兵|维和军|维和任务|维和警察|维和特派
bufferzone : buffer zone|buffer zones : 缓冲区|缓冲地带
noflyzone : no-fly zone|no-fly zones|no fly zone : 禁飞区
airspace : airspace : 侵犯领空|进入领空|关闭领空|领空主权|闯入领空|国领空|领空关闭|空域
territorialwaters : territorial waters|territorial sea : 领海线|领海基线|领海内|领海主权|侵入领海|进入领海|领海范围|国领海
eezone : exclusive economic zone|exclusive economic zones|EEZ : 专属经济区|专属经济海域
blockade : blockade|blockades|blockaded|naval blockade : 海上封锁|军事封锁|经济封锁|封锁线|封锁港口
trench : trenches|trench warfare : 战壕|堑壕
counteroffensive : counteroffensive|counter-offensive : 反攻
groundoffensive : ground offensive|ground operation|ground operations|ground assault|ground invasion|ground troops : 地面进攻|地面攻势|地面行动|地面部队|地面作战
invasion : invasion|invaded|invading|invaders : 侵略|武装入侵|军事入侵|全面入侵
siege : besieged|besieging|under siege : 围困
annexation : annexation|annexed|annexing : 吞并|并吞
settlersland : settlers|settler violence|Israeli settlements|Israeli settlement|Jewish settlement|Jewish settlements|settlement expansion : 定居点|定居者|屯垦区
humanitarianaid : humanitarian aid|humanitarian assistance|aid convoy|aid convoys|aid trucks : 人道主义援助|人道援助|人道主义物资|人道救援
aidworker : aid worker|aid workers|humanitarian workers|humanitarian worker : 援助人员|援助工作者|人道主义工作者|人道工作者|救援工作者
airdrop : airdrop|airdrops|airdropped|air-dropped|airdropping : 空投物资|空投援助|空投食品|空投粮食|空投包裹|空投人道|空投救援
ambush : ambush|ambushed|ambushes : 伏击
borderclash : border clash|border clashes|border skirmish|border skirmishes : 边境冲突|边境交火
gpsjamming : electronic warfare|GPS jamming|GPS interference|GPS spoofing|signal jamming : 电子战|GPS干扰|导航干扰|干扰GPS|GPS信号
spyballoon : spy balloon|spy balloons|surveillance balloon|high-altitude balloon : 间谍气球|侦察气球|高空气球
spysatellite : spy satellite|spy satellites|reconnaissance satellite|reconnaissance satellites|military satellite|military satellites : 侦察卫星|间谍卫星|军事卫星|军用卫星
reconplane : reconnaissance aircraft|reconnaissance plane|surveillance plane|surveillance aircraft|spy plane|spy planes : 侦察机
alshabaab2 : al-Shabab : 青年党武装
wagnergroup2 : Wagner fighters : 瓦格纳
generalstrike : general strike|general strikes|nationwide strike : 总罢工|全国罢工|大罢工|全国性罢工
picket : picket line|picket lines|picketing|picketed : 罢工纠察|纠察线
collectivebargaining : collective bargaining|pay talks|wage talks|wage negotiations|labour contract|labor contract|labour dispute|labor dispute : 集体谈判|薪资谈判|工资谈判|劳资谈判|劳资协议|劳资合同|薪酬谈判|劳资纠纷|劳资争议|春斗
payrise : pay rise|pay rises|pay raise|pay raises|pay increase|pay increases|pay hike|wage hike|wage hikes|wage increase|wage increases|salary increase|salary increases : 加薪|涨薪|调薪|涨工资|薪资上涨
paycut : pay cut|pay cuts|wage cut|wage cuts|salary cut|salary cuts : 减薪|降薪
unpaidwages : unpaid wages|unpaid salaries|wage arrears|salary arrears|back pay|wage theft : 欠薪|拖欠工资|讨薪
executivepay : executive pay|CEO pay|executive compensation|executive bonuses|pay package : 高管薪酬|薪酬方案|高管薪资|天价薪酬
yearendbonus : year-end bonus|year-end bonuses|annual bonus|annual bonuses|performance bonus|performance bonuses : 年终奖|绩效奖
unemployment : unemployment|unemployed|jobless|joblessness : 失业
nonfarm : nonfarm payrolls|non-farm payrolls|nonfarm|jobs report : 非农就业|非农数据|就业报告|非农业就业
jobfair : job fair|job fairs|careers fair : 招聘会
apprentice : apprentice|apprentices|apprenticeship|apprenticeships : 学徒
intern : intern|interns|internship|internships : 实习生|实习岗位|实习机会
gigworker : gig worker|gig workers|gig economy|platform workers : 零工|灵活就业|平台劳动者|平台工人
overtimework : overtime pay|unpaid overtime|overtime work|overwork|overworked|karoshi : 加班费|加班时间|加班文化|超时加班|长时间加班|加班工资|无偿加班|强制加班|过劳死|加班加点|过度加班
fourdayweek : four-day week|four-day working week|four-day workweek|four-day work week|4-day week : 四天工作制|每周工作四天|一周工作四天|每周工作4天|4天工作制|做四休三
workinghours : working hours|work hours|workweek|working week : 每周工时|劳动工时|缩短工时|最长工时|总工时|工作时长|工时制度|工时改革
remotework : remote work|remote working|work from home|working from home|return-to-office|return to office|hybrid work|hybrid working|homeworking : 远程办公|居家办公|在家办公|远程工作|居家工作|在家工作|重返办公室|返回办公室|混合办公
maternityleave : maternity leave|parental leave|paternity leave|childcare leave : 休产假|带薪产假|产假期间|育儿假|陪产假|延长产假|产假延长|天产假|周产假|产假天数
sickleave : sick leave|sick pay|menstrual leave : 病假|生理假|月经假
furlough : furlough|furloughs|furloughed|unpaid leave : 无薪休假|强制休假|无薪假|停薪留职|强制无薪
paidleave : annual leave|paid leave|paid vacation|paid holiday|paid holidays : 带薪休假|带薪年假|年休假|带薪假
retirementage : retirement age|pension age : 退休年龄|延迟退休|推迟退休|延后退休
pensionreform : pension reform|pension reforms : 养老金改革|退休金改革|退休改革|退休制度改革|养老改革
pensionfund : pension fund|pension funds|superannuation : 养老基金|退休基金|养老金基金|年金基金
providentfund : provident fund|Provident Fund : 公积金
pensioner : pensioner|pensioners|retirees|retiree : 退休人员|退休者|退休老人|领取养老金
socialsecurity : social security|Social Security|social insurance : 社会保障|社会保险|社保
joblessbenefit : unemployment benefit|unemployment benefits|jobless benefits|jobless claims|unemployment insurance : 失业救济|失业金|失业保险|失业津贴
childbenefit : child benefit|child benefits|child allowance|child allowances|childcare subsidy|childcare subsidies|baby bonus : 儿童福利金|儿童津贴|育儿补贴|育儿津贴|生育补贴|生育津贴|儿童补贴|婴儿花红
foodstamps : food stamps|food stamp|SNAP benefits : 食品券|粮食券|食物券|补充营养援助
foodbank : food bank|food banks : 食物银行|食品银行|食品救济站
basicincome : basic income|universal basic income : 基本收入
cashhandout : cash handout|cash handouts|stimulus check|stimulus checks|stimulus cheques|cash payout : 普发现金|现金发放|派钱|派发现金|刺激支票|现金支票
consumptionvoucher : consumption voucher|consumption vouchers|spending vouchers|consumption coupons|shopping vouchers : 消费券|购物券
incometax : income tax|income taxes : 所得税
corporatetax : corporate tax|corporate taxes|corporation tax : 法人税|企业所得税|公司税率|公司所得税|企业税率
vat : VAT|value-added tax|value added tax : 增值税|加值税
consumptiontax : consumption tax|sales tax|GST|goods and services tax : 消费税|销售税|商品及服务税|商品和服务税
wealthtax : wealth tax|wealth taxes|billionaire tax|tax on billionaires|tax on the super-rich : 财富税|富人税|富豪税|亿万富翁税
inheritancetax : inheritance tax|estate tax|inheritance taxes : 遗产税|继承税
propertytax : property tax|property taxes : 房产税|房地产税|物业税
stampduty : stamp duty : 印花税
windfalltax : windfall tax|windfall taxes|windfall profits tax : 暴利税
digitaltax : digital services tax|digital services taxes|digital tax : 数字服务税|数位服务税|数字税法案|开征数字税|数字税调查
carbontax : carbon tax|carbon taxes|carbon levy|carbon border|CBAM : 碳税|碳关税|碳边境
sugartax : sugar tax|soda tax|sugary drinks tax : 糖税|含糖饮料税
touristtax : tourist tax|tourist levy|tourism tax|visitor levy|tourist taxes : 旅游税|游客税|过夜税|旅客税
taxcut : tax cut|tax cuts : 减税
taxbreak : tax break|tax breaks|tax exemption|tax exemptions|tax incentive|tax incentives|tax relief|tax credit|tax credits : 税收减免|税收优惠|税收抵免|税务优惠
taxrefund : tax refund|tax refunds|tax rebate|tax rebates|VAT refund : 退税
taxhike : tax hike|tax hikes|tax increase|tax increases|tax rise|tax rises : 增税|提高税率|上调税率|加税法案|加税计划|加税措施
taxoffice : tax authority|tax authorities|tax office|tax agency|HMRC|tax inspectors : 税务局|国税局|税务机关|税务部门|国税厅|税务总局|税务海关总署
taxpayer : taxpayer|taxpayers : 纳税人
tollroad : toll road|toll roads|tollgate|road tolls|highway tolls : 过路费|通行费|收费公路|高速费
congestioncharge : congestion charge|congestion pricing|congestion charging|congestion toll : 拥堵费|拥堵收费|塞车费
workaccident : workplace accident|workplace accidents|industrial accident|industrial accidents|work accident|workplace death|workplace deaths|workplace safety : 工伤事故|工伤保险|工伤死亡|工伤认定|因工死亡|安全生产事故|工业事故|生产安全事故|工业意外|职业安全
asbestos : asbestos : 石棉
silicosis : silicosis|black lung|pneumoconiosis : 尘肺|矽肺|硅肺|黑肺病
paygap : gender pay gap|pay gap|equal pay : 薪酬差距|同工同酬|薪资差距|工资差距|男女薪酬
workbullying : workplace bullying|workplace harassment|bullying at work|power harassment : 职场霸凌|职场欺凌|职权骚扰|职场骚扰
labourshortage : labour shortage|labour shortages|labor shortage|labor shortages|worker shortage|worker shortages|staff shortage|staff shortages|skills shortage : 劳动力短缺|用工荒|缺工|人手短缺|人手不足|劳工短缺|劳动力不足
tuitionfee : tuition fee|tuition fees|tuition : 学费
scholarship : scholarship|scholarships : 奖学金
studentloan : student loan|student loans|student debt : 学生贷款|学贷|学生债务
boardingschool : boarding school|boarding schools : 寄宿学校|寄宿制|寄宿中学|寄宿小学
primaryschool : primary school|primary schools|elementary school|elementary schools : 小学
highschool : high school|high schools|secondary school|secondary schools|middle school|middle schools|high-school : 名中学生|高中生|初中生|一所中学|所高中|高级中学|高中毕业|高中学生|初中学生|女子中学
headteacher : headteacher|headteachers|headmaster|headmistress|school principal|school principals|university president|vice-chancellor : 副校长|大学校长|中学校长|小学校长|女校长|前校长|该校校长|任校长|名校长|校长辞职|校长被
graduates : university graduates|college graduates|graduation ceremony|graduation ceremonies|fresh graduates|commencement speech : 毕业生|毕业典礼
phd : PhD|PhDs|doctorate|doctorates|doctoral : 博士生|博士学位|博士论文|博士研究生
academicfraud : research misconduct|academic misconduct|scientific misconduct|scientific fraud|research fraud|academic fraud|retracted papers|retracted paper|paper mills : 学术不端|学术造假|论文造假|撤稿|科研不端|科研造假|论文工厂
fakedegree : fake degree|fake degrees|fake diploma|fake diplomas|diploma mill|bogus degree|fake university : 假文凭|假学历|伪造学历|学历造假|假学位|野鸡大学|伪造文凭
examcheat : exam cheating|cheating in exams|cheating in an exam|exam paper leak|exam leak|leaked exam|paper leak : 考试作弊|考试舞弊|泄题|试题泄|试卷泄|考题泄|高考作弊|考场作弊
admissions : university admissions|college admissions|admissions scandal|school admissions|admissions process : 大学招生|招生录取|招生名额|录取通知|录取分数|高校招生|招生丑闻
affirmativeaction : affirmative action|legacy admissions : 平权法案|平权行动|平权措施|平权招生|传承录取
dei : DEI : 多元、公平|多元化、公平|多样性、公平|DEI|多元公平
textbook : textbook|textbooks|schoolbooks : 教科书|教材|课本
curriculum : school curriculum|national curriculum|syllabus : 课程大纲|教学大纲|课纲|课程标准
homework : homework : 家庭作业|课外作业|作业负担|写作业
cramschool : cram school|cram schools|private tutoring|after-school tutoring|hagwon|hagwons : 课外培训|校外培训|补习|学科培训
schoolbus : school bus|school buses : 校车
schoolmeal : school meal|school meals|school lunch|school lunches|school canteen|school canteens|school dinners : 校餐|学校午餐|营养午餐|学校供餐|学校食堂|学生餐|校园餐|学生午餐
schoolbullying : bullying|bullied|school bullying|cyberbullying : 霸凌|欺凌
corporalpunishment : corporal punishment : 体罚学生|遭体罚|体罚孩子|校园体罚|体罚行为|禁止体罚|体罚儿童
caning : caning|caned|flogging|flogged : 鞭刑|鞭笞
truancy : truancy|school dropouts|school dropout|dropout rate|out-of-school : 辍学|失学儿童|失学率|失学女|旷课
schoolclosure : school closures|school closure|schools closed|schools were closed|classes suspended|classes cancelled|schools shut : 停课|关闭学校|学校关闭
specialneeds : special needs|special education|special educational needs : 特殊教育|特教学校|特殊需要儿童
illiteracy : illiteracy|illiterate|literacy rate : 识字率|文盲|扫盲
vocational : vocational school|vocational schools|vocational training|vocational education|vocational college|technical college : 职业学校|职业培训|职业教育|职业院校|技工学校
foreignstudents : international students|international student|foreign students|foreign student|overseas students|exchange students : 留学生|国际学生|外国学生
studentvisa : student visa|student visas : 学生签证|留学签证
confuciusinst : Confucius Institute|Confucius Institutes : 孔子学院
uniranking : university rankings|university ranking|world university rankings : 大学排名|高校排名
matholympiad : Mathematical Olympiad|Math Olympiad|math olympiad|Maths Olympiad|Mathematics Olympiad : 数学奥林匹克|奥数竞赛|奥数金牌|数学奥赛
spellingbee : spelling bee|Spelling Bee : 拼字比赛|拼字大赛|拼写比赛|拼写大赛|拼词大赛|单词拼写
schoolholiday : summer holidays|summer vacation|school holidays|winter holidays : 暑假|寒假
encampment : protest encampment|protest encampments|student encampment|tent encampment : 抗议营地|帐篷营|示威营地
conclave : conclave|Sistine Chapel : 西斯廷|教皇选举|教宗选举|选举教皇|选举教宗|秘密选举会议
cardinal : cardinal electors|College of Cardinals|Catholic cardinal|Catholic cardinals|Vatican cardinal : 枢机主教|红衣主教|枢机团
archbishop : archbishop|archbishops|bishops|Catholic bishop|diocese|dioceses|archdiocese : 大主教|总主教|主教团|主教教区
catholic : Catholic|Catholics : 天主教
orthodoxchurch : Orthodox Church|Orthodox Christian|Orthodox Christians|Greek Orthodox|Russian Orthodox : 东正教
patriarch : patriarch|patriarchate|Patriarch Kirill|Ecumenical Patriarch : 牧首|宗主教
evangelical : evangelical|evangelicals : 福音派|福音教会
protestantfaith : Protestant|Protestants : 新教徒|基督新教|新教教会
anglican : Anglican|Anglicans|Church of England|Archbishop of Canterbury : 圣公会|英国国教|英格兰教会|坎特伯雷大主教
christians : Christians|Christianity : 基督教|基督徒
priest : priest|priests|clergyman|clergymen|clergy : 神父|神职人员|司铎
pastor : pastor|pastors|preacher|preachers|televangelist|megachurch : 牧师|布道家
missionary : missionary|missionaries : 传教士
nun : nun|nuns|convent : 修女|尼姑|女修道院
clergyabuse : clergy abuse|clerical abuse|abuse by priests|clergy sexual abuse|church abuse|abuse by clergy : 神职人员性侵|教会性侵|神父性侵|神职人员性虐待|教会性虐待
imam : imam|imams : 伊玛目|阿訇
ayatollah : ayatollah|ayatollahs : 阿亚图拉
mufti : mufti|grand mufti|Grand Mufti : 穆夫提
fatwa : fatwa|fatwas : 法特瓦|宗教法令|宗教裁决
sharia : sharia|Islamic law : 沙里亚|伊斯兰教法|伊斯兰法律
muslim : Muslim|Muslims|Islam : 穆斯林|伊斯兰教
shia : Shia|Shias|Shiite|Shiites|Shi'ite : 什叶派
sunni : Sunni|Sunnis : 逊尼派
sufi : Sufi|Sufis|Sufism : 苏非派|苏菲派|苏非主义
ahmadi : Ahmadi|Ahmadis|Ahmadiyya : 艾哈迈迪|阿哈迈迪
druze : Druze : 德鲁兹
yazidi : Yazidi|Yazidis : 雅兹迪|亚兹迪
alawite : Alawite|Alawites : 阿拉维派
halal : halal : 清真食品|清真认证|清真产业|清真餐|清真肉|清真标准
jews : Jews|Jewish|Judaism : 犹太
rabbi : rabbi|rabbis : 犹太教士|犹太拉比|大拉比|首席拉比|名拉比|拉比们
ultraorthodox : ultra-Orthodox|ultra-orthodox|Haredi|Haredim : 极端正统派|哈雷迪|正统派犹太|犹太教正统派|犹太正统派
hanukkah : Hanukkah|Chanukah : 光明节
passover : Passover : 逾越节
yomkippur : Yom Kippur : 赎罪日
hindu : Hindu|Hindus|Hinduism : 印度教徒|印度教神|印度教寺庙|印度教民族|印度教节|印度教圣|印度教信徒|印度教朝圣|印度教祭司
sikh : Sikh|Sikhs|Sikhism|gurdwara|Golden Temple : 锡克
buddhist : Buddhist|Buddhists|Buddhism : 佛教徒|佛教僧|佛教寺|佛教协会|佛教界|藏传佛教|佛教文化|佛教圣地|佛教国家|佛教团体|佛教艺术
buddhastatue : Buddha|Buddhas : 佛像|佛陀|佛祖
taoist : Taoist|Taoists|Taoism|Daoist : 道教徒|道教协会|道教文化|道教名山|道教圣地
shaman : shaman|shamans|shamanism : 萨满教|萨满师|萨满巫师|萨满仪式|女萨满
witchcraft : witchcraft|sorcery|witch doctor|witch doctors|sorcerer|sorcerers : 巫术|女巫|巫师|巫医
exorcism : exorcism|exorcisms|exorcist : 驱魔
baptism : baptism|baptisms|baptised|baptized : 受洗仪式|洗礼仪式|洗礼池|婴儿受洗
blasphemy : blasphemy|blasphemous : 亵渎
sainthood : sainthood|canonised|canonized|canonisation|canonization|beatified|beatification : 封圣|宣福|列为圣人
holyrelic : holy relic|holy relics|religious relics|Buddha relics|Shroud of Turin : 圣物|圣髑|裹尸布|佛舍利|舍利子
papalmass : papal Mass|Holy Mass|Sunday Mass|celebrated Mass|midnight Mass : 弥撒
funeralhome : funeral home|funeral homes|funeral parlour|funeral parlor : 殡仪馆|殡葬
jehovah : Jehovah's Witnesses|Jehovah’s Witnesses : 耶和华见证人
mormon : Mormon|Mormons|Latter-day Saints : 摩门教|后期圣徒
scientology : Scientology|Scientologists : 科学教派|山达基
atm : ATM|ATMs|cash machine|cash machines|cashpoint : 提款机|取款机|ATM机|柜员机
creditcard : credit card|credit cards : 信用卡
debitcard : debit card|debit cards|bank cards : 借记卡|银行卡|扣账卡
bankbranch : bank branch|bank branches : 银行网点|银行分行|银行支行|分行关闭
mobilepayment : mobile payment|mobile payments|mobile wallet|mobile wallets|e-wallet|e-wallets|digital wallet|digital wallets|mobile money|M-Pesa : 移动支付|电子钱包|手机支付|数字钱包|移动货币
qrcode : QR code|QR codes|QR payment|QR payments : 二维码|扫码支付|扫码付款
swiftnet : SWIFT : 环球银行金融电信协会|SWIFT
digitalcurrency : digital currency|digital currencies|digital yuan|digital euro|e-CNY|CBDC|CBDCs : 数字人民币|数字欧元|数字货币|数位货币
unionpay : UnionPay : 银联
remittance : remittance|remittances : 侨汇|汇款
cheque : cheque|cheques : 支票
loanshark : loan shark|loan sharks|payday loan|payday loans|payday lender|payday lenders|predatory lending|usury : 高利贷|地下钱庄|发薪日贷款|放贷团伙|掠夺性贷款
microfinance : microfinance|microcredit|microloans|microloan : 小额信贷|小额贷款|微型金融|微贷
debtcollector : debt collector|debt collectors|debt collection : 催债|催收|讨债|追债
badloans : non-performing loan|non-performing loans|nonperforming loans|bad loans|bad debt|bad debts|soured loans : 不良贷款|坏账|呆账|不良资产
bailout : bailout|bailouts|bail-out|bailed out|rescue package : 纾困|救助计划|救助方案|紧急救助
bankfailure : bank failure|bank failures|bank collapse|failed bank|failed banks|banking crisis : 银行倒闭|银行破产|银行业危机|银行危机|倒闭的银行|倒闭银行
depositinsurance : deposit insurance|deposit guarantee|deposit protection|FDIC : 存款保险|存款保障|存款担保
rrr : reserve requirement|reserve requirements|reserve requirement ratio|RRR : 存款准备金|准备金率|降准
lpr : loan prime rate|LPR : 贷款市场报价利率|LPR
bondyield : bond yield|bond yields|Treasury yields|Treasury yield|gilt yields|gilts|yield curve : 收益率
treasuries : US Treasuries|U.S. Treasuries|Treasuries|Treasury bonds : 美债|美国国债
junkbond : junk bond|junk bonds|high-yield bonds : 垃圾债|高收益债
greenbond : green bond|green bonds : 绿色债券|绿债
pandabond : panda bond|panda bonds : 熊猫债
dimsumbond : dim sum bond|dim sum bonds : 点心债
convertiblebond : convertible bond|convertible bonds|convertible notes : 可转债|可转换债券|可转换票据|可换股债
localdebt : local government debt|LGFV|LGFVs|local government financing|hidden debt : 地方债|地方政府债务|城投债|隐性债务|地方政府融资平台|城投公司
creditrating : credit rating|credit ratings|sovereign rating|rating agency|rating agencies|ratings agency : 信用评级|主权评级|评级机构|下调评级|评级下调|债务评级|调降评级
debtrelief : debt relief|debt forgiveness|debt cancellation : 债务减免|免除债务|债务豁免|减免债务|减债
circuitbreaker : circuit breaker|circuit breakers : 熔断
selloff : selloff|sell-off|sell-offs|market rout|stock market crash|market crash : 抛售|股灾|股市暴跌|崩盘
bullmarket : bull market : 牛市
bearmarket : bear market : 熊市
wealthfund : sovereign wealth fund|sovereign wealth funds|sovereign fund : 主权财富基金|主权基金|公共投资基金|主权投资基金
venturecapital : venture capital|venture capitalist|venture capitalists : 风险投资|风投|创投
spac : SPAC|SPACs|blank-check|blank-cheque : SPAC|空白支票公司|特殊目的收购
antitrust : antitrust|anti-trust|monopoly|monopolies|monopolistic|anticompetitive|anti-competitive : 垄断|反托拉斯|反竞争
pricefixing : price-fixing|price fixing|price collusion|rate-rigging|price gouging|cartel behaviour : 操纵价格|价格操纵|串通定价|合谋定价|价格串通|价格同盟|哄抬物价|哄抬价格|价格垄断
accountingfraud : accounting fraud|accounting scandal|false accounting|falsified accounts|cooking the books|cooked the books|falsified financial : 财务造假|会计造假|假账|会计丑闻|财务欺诈|会计欺诈
carbonmarket : carbon market|carbon markets|carbon credit|carbon credits|carbon trading|emissions trading|carbon permits|carbon offsets : 碳市场|碳交易|碳信用|碳排放权|碳排放交易|碳配额|碳抵消
reinsurance : reinsurance|reinsurer|reinsurers : 再保险
catbond : catastrophe bond|catastrophe bonds : 巨灾债券
carinsurance : car insurance|auto insurance|motor insurance|vehicle insurance : 汽车保险|机动车保险|车险业务|车险保费|新能源车险|车险公司|车险市场|车险费率
lifeinsurance : life insurance|life insurer|life insurers : 寿险|人寿保险
healthinsurance : health insurance|medical insurance|health insurer|health insurers : 医疗保险|健康保险|医保基金|医保局|医保支付|医保目录|医保改革|基本医保|国家医保|医保报销|医保谈判
medicaid : Medicaid : 医疗补助
obamacare : Obamacare|Affordable Care Act : 奥巴马医改|平价医疗法案|奥巴马医保|平价医保法案
insurancefraud : insurance fraud|insurance scam : 骗保|保险诈骗|保险欺诈|诈保
fakemoney : counterfeit money|counterfeit notes|counterfeit bills|counterfeit banknotes|counterfeit currency|fake notes|fake banknotes|fake currency : 假钞|假币|伪钞|伪造货币|伪币
hyperinflation : hyperinflation : 恶性通胀|超级通胀|恶性通货膨胀|超级通货膨胀
deflation : deflation|deflationary : 通缩|通货紧缩
devaluation : devaluation|devalued|devalues|devaluing : 货币贬值|贬值幅度|大幅贬值|本币贬值|宣布贬值
capitalcontrols : capital controls|currency controls|foreign exchange controls : 资本管制|外汇管制|货币管制|资本管控
forexreserves : foreign exchange reserves|foreign-exchange reserves|forex reserves|foreign reserves : 外汇储备|外储规模
openpit : open-pit|open pit|opencast|open-cast : 露天矿|露天煤矿|露天开采|露天采
minegas : firedamp|mine gas|methane explosion|methane blast|gas outburst : 瓦斯爆炸|瓦斯突出|瓦斯超限|矿井瓦斯|瓦斯浓度|煤矿瓦斯|瓦斯气
mineshaft : mine shaft|mine shafts|mineshaft|mineshafts|mining shaft : 竖井|矿坑
illegalmining : illegal mining|illegal miners|illegal mine|illegal mines|illegal gold mining|artisanal mining|artisanal miners|artisanal mine|galamsey|zama zamas|garimpeiros : 非法采矿|非法采金|手工采矿|盗采|手工矿|非法矿工|非法淘金|非法矿场
quarry : quarry|quarries|quarrying : 采石
smelting : smelting|smelters|copper smelter|zinc smelter|lead smelter|nickel smelter : 冶炼
blastfurnace : blast furnace|blast furnaces : 高炉
steelworks : steelworks|steel mill|steel mills|steel plant|steel plants|steelmaking : 钢厂|炼钢
greensteel : green steel : 绿色钢铁|绿钢|氢冶金
rebar : rebar|rebars : 螺纹钢|钢筋
stainless : stainless steel : 不锈钢
scrapmetal : scrap metal|scrap steel|scrap copper|scrapyard|scrapyards|scrap yard : 废钢|废铜|废金属|废品站|废品回收|废铁|废铝
cokingcoal : coking coal|metallurgical coal|coke oven|coke ovens : 焦煤|焦炭|焦炉
thermalcoal : thermal coal|steam coal : 动力煤|电煤
lignite : lignite|brown coal : 褐煤
coalpower : coal-fired power plant|coal-fired power plants|coal-fired|coal power plant|coal power plants|coal power : 煤电|燃煤发电|燃煤机组
leadpoisoning : lead poisoning|lead contamination|lead pipes|lead paint|lead exposure : 铅中毒|血铅|含铅|铅超标|铅污染|铅管
leadzinc : lead-zinc|zinc-lead : 铅锌
mercurymetal : mercury poisoning|mercury contamination|mercury pollution|mercury emissions : 水银|汞中毒|汞污染|水俣病|含汞
arsenic : arsenic : 砷中毒|砒霜|砷超标|含砷|砷污染|无机砷
cadmium : cadmium : 镉中毒|镉超标|镉大米|镉污染|含镉
cyanide : cyanide : 氰化物|氰化钾|氰化钠
thallium : thallium : 铊中毒|投铊|含铊|铊污染
molybdenum : molybdenum : 钼矿|钼精矿|钼铁|钼业|钼价|金属钼
magnesium : magnesium : 金属镁|镁合金|镁锭|镁价|原镁|菱镁矿
titanium : titanium : 钛合金|海绵钛|钛铁矿|钛精矿|钛材|金属钛
titaniumdioxide : titanium dioxide : 钛白粉|二氧化钛
bismuth : bismuth : 金属铋|铋价|铋锭|氧化铋|精铋|、铋
indium : indium : 金属铟|铟锭|铟价|磷化铟|精铟|、铟
tellurium : tellurium : 碲化|金属碲|碲锭|、碲|精碲
rhodium : rhodium : 铑价|铑金|金属铑|、铑
iridium : iridium : 铱金|铱价|金属铱|、铱
beryllium : beryllium : 铍矿|金属铍|铍铜|氧化铍|含铍
scandium : scandium : 钪合金|氧化钪|金属钪|、钪|含钪
yttrium : yttrium : 氧化钇|金属钇|、钇|钇元素|钇价
dysprosium : dysprosium : 氧化镝|镝铁|金属镝|、镝|和镝
terbium : terbium : 氧化铽|金属铽|、铽|和铽
neodymium : neodymium|NdPr|praseodymium : 钕铁硼|镨钕|金属钕|氧化钕
samarium : samarium : 钐钴|金属钐|氧化钐|、钐|包括钐
caesium137 : caesium-137|cesium-137|caesium|cesium : 铯-137|铯137|放射性铯|铯元素
strontium : strontium : 锶矿|碳酸锶|锶-90|锶90|天青石
boron : borates|boron|borax : 硼矿|硼砂|硼酸|金属硼
phosphate : phosphate|phosphates|phosphate rock : 磷矿|磷肥|磷酸盐|磷化工|磷酸二铵
fluorspar : fluorspar|fluorite : 萤石
hydrofluoric : hydrofluoric acid|hydrogen fluoride : 氢氟酸|氟化氢
quartz : quartz|high-purity quartz : 石英
siliconmetal : silicon metal|industrial silicon|ferrosilicon|ferro-silicon : 工业硅|硅铁|金属硅
sandmining : sand mining|sand miners|sand dredging|illegal sand : 采砂|盗采河砂|抽砂|挖砂|采沙
limestone : limestone : 石灰石|石灰岩
marble : marble : 大理石
granite : granite : 花岗岩|花岗石
saltflat : salt flat|salt flats|salt lake|salt lakes|brine : 盐湖提锂|卤水|盐沼|盐滩|盐湖锂
saltmine : salt mine|salt mines|rock salt|salt pans : 盐矿|岩盐|盐场
labdiamond : lab-grown diamond|lab-grown diamonds|synthetic diamond|synthetic diamonds|lab-grown : 培育钻石|人造钻石|人工钻石|合成钻石|实验室钻石
blooddiamond : blood diamond|blood diamonds|conflict diamonds|conflict minerals|conflict mineral : 血钻|冲突矿产|冲突钻石|冲突矿物
deepseamining : deep-sea mining|deep sea mining|seabed mining|polymetallic nodules|International Seabed Authority : 深海采矿|海底采矿|多金属结核|海底管理局|深海矿产
goldrush : gold rush|gold panning|gold prospectors|prospectors : 淘金热|淘金者
goldbar : gold bar|gold bars|gold ingot|gold ingots : 根金条|块金条|公斤金条|千克金条|金条价格|金锭|实物金条|金条和|购买金条|投资金条
oilfield : oilfield|oilfields|oil field|oil fields : 油田
oilwell : oil well|oil wells|wellhead|gas well|gas wells : 油井|气井|井喷事故
oilrig : oil rig|oil rigs|drilling rig|drilling rigs|oil platform|oil platforms|offshore platform|offshore platforms|drillship|drillships : 钻井平台|石油钻机|钻井架|采油平台|石油平台|钻井船|钻探平台
gasfield : gas field|gas fields|gasfield|gasfields : 气田
shale : shale|shale oil|shale gas : 页岩
fracking : fracking|hydraulic fracturing : 水力压裂|压裂法|压裂技术|页岩压裂
fpso : FPSO|FPSOs : FPSO|浮式生产储卸|浮式生产储油
lngterminal : LNG terminal|LNG terminals|regasification|FSRU : LNG接收站|天然气接收站|再气化|LNG终端|浮式储存
lngcarrier : LNG carrier|LNG carriers|LNG tanker|LNG tankers|LNG vessel|LNG vessels : LNG船|液化天然气船|LNG运输船|液化天然气运输船|液化气船
lpg : LPG|liquefied petroleum gas|propane|butane|cooking gas : 液化石油气|丙烷|丁烷|烹饪用气
gascylinder : gas cylinder|gas cylinders|gas canister|gas canisters|gas bottle|gas bottles : 煤气罐|液化气罐|燃气罐|气瓶
gasblast : gas explosion|gas explosions|gas blast|gas leak|gas leaks : 燃气爆炸|煤气爆炸|天然气爆炸|燃气泄漏|煤气泄漏|天然气泄漏|燃气爆燃
carbonmonoxide : carbon monoxide : 一氧化碳
oildepot : oil depot|oil depots|fuel depot|fuel depots|oil terminal|oil terminals|oil storage|fuel storage|oil tanks|fuel tanks : 油库起火|油库爆炸|座油库|油库遭|油库火灾|储油罐|储油设施|石油码头|油罐起火|油罐爆炸|油罐区
petroleumreserve : strategic petroleum reserve|Strategic Petroleum Reserve|strategic oil reserves|oil reserves|oil stockpiles : 石油储备|原油储备|战略储备油
wti : WTI|West Texas Intermediate : WTI|西得州中质|西得克萨斯中质|西德州中质
oilpricecap : price cap|oil price cap|price caps : 价格上限|石油限价|最高限价|限价令
jetfuel : jet fuel|aviation fuel|kerosene : 航空燃油|航煤|喷气燃料|煤油
saf : sustainable aviation fuel|SAF : 可持续航空燃料|可持续航空燃油
ethanol : ethanol : 乙醇
biodiesel : biodiesel|biofuel|biofuels : 生物柴油|生物燃料
usedcookingoil : used cooking oil|gutter oil : 废弃食用油|地沟油|餐厨废油|废食用油|废油脂
shadowfleet : shadow fleet|ghost fleet|dark fleet : 影子舰队|影子船队|幽灵船队|幽灵舰队
turkstream2 : Turkish Stream : 土耳其流
powerplant : power plant|power plants|power station|power stations : 发电厂|发电站|火电厂
gasturbine : gas-fired|gas turbine|gas turbines : 燃气轮机|燃气发电|燃气电厂|天然气发电|燃气电站
pumpedstorage : pumped storage|pumped hydro|pumped-storage|pumped-hydro : 抽水蓄能|抽蓄
coldstore : cold store|cold stores|cold storage|cold-storage : 冷库|冷藏库
writedown : write-down|write-downs|writedown|writedowns|impairment|impairments : 减记|减值
geothermal : geothermal : 地热能|地热发电|地热电站|地热资源|地热井|地热项目|地热田
tidalpower : tidal power|tidal energy|wave energy|tidal stream : 潮汐能|潮汐发电|潮流能|波浪能
biomass : biomass|wood pellets : 生物质|木质颗粒
offshorewind : offshore wind : 海上风电|离岸风电|海上风力
windturbine : wind turbine|wind turbines|turbine blade|turbine blades : 风力涡轮机|风电机组|风力发电|风机叶片|风电叶片
perovskite : perovskite : 钙钛矿
inverter : inverter|inverters : 逆变器
substation : substation|substations : 变电站|变电所
powertransformer : power transformer|power transformers|electrical transformer|transformer explosion|transformer fire|transformer exploded : 变压器
powerline : power line|power lines|high-voltage|pylon|pylons|transmission tower|transmission towers : 高压线|电线杆|高压电|电塔
electrocution : electrocuted|electrocution|electric shock|electric shocks : 触电
loadshedding : load shedding|load-shedding|rolling blackouts|rolling blackout|power rationing|electricity rationing : 限电措施|拉闸限电|限电令|轮流停电|减载|轮流限电|实施限电|轮流断电|分区停电
electricityprice : electricity price|electricity prices|power prices|electricity bill|electricity bills|energy bill|energy bills|electricity tariff|electricity tariffs : 电价|电费|能源账单
smartmeter : smart meter|smart meters|electricity meter|electricity meters : 智能电表|电表安装|更换电表
dieselgenerator : diesel generator|diesel generators|generators|backup generator : 发电机
meltdown : nuclear meltdown|reactor meltdown|core meltdown|fuel debris|molten fuel : 堆芯熔毁|核燃料残渣|核残渣|堆芯熔化|熔融核燃料|熔落
treatedwater : treated radioactive water|radioactive water|nuclear wastewater|nuclear-contaminated water|nuclear-contaminated wastewater|ALPS-treated : 核污水|核污染水|核处理水|处理水排海|核废水
nuclearwaste : nuclear waste|radioactive waste|spent fuel|spent nuclear fuel : 核废料|放射性废物|乏燃料|核废物
radiation : radiation|radioactive|radioactivity|radiation leak|radiation levels : 核辐射|放射性|辐射水平|辐射泄漏|辐射量|辐射值|辐射剂量
smr : small modular reactor|small modular reactors|SMR|SMRs : 小型模块化|模块化反应堆|小型核反应堆|模块化小堆|小型堆
fusion : nuclear fusion|fusion energy|fusion reactor|fusion reactors|tokamak|fusion power : 核聚变|托卡马克|可控聚变|人造太阳
plutonium : plutonium : 武器级钚|钚弹|钚-239|公斤钚|钚材料|含钚|钚污染
thorium : thorium : 钍基|钍矿|钍燃料|钍熔盐|钍反应堆
fuelcell : fuel cell|fuel cells|hydrogen fuel|hydrogen-powered : 燃料电池|加氢站|氢燃料
carboncapture : carbon capture|carbon storage|carbon removal|direct air capture|CCUS : 碳捕集|碳捕获|碳封存|碳储存|碳移除
methane : methane : 甲烷
lithiumbattery : lithium-ion|lithium battery|lithium batteries : 锂离子|锂电
sodiumbattery : sodium-ion|sodium battery|sodium batteries : 钠电|钠离子
solidstatebattery : solid-state battery|solid-state batteries : 固态电池
lfp : LFP|lithium iron phosphate : 磷酸铁锂
cathode : cathode|cathodes : 正极材料|阴极铜|阴极板|三元正极
anode : anode|anodes : 负极
gigafactory : gigafactory|gigafactories|battery plant|battery plants|battery factory|battery factories : 超级工厂|电池工厂|电池厂房
batteryswap : battery swap|battery swapping|battery-swap|battery-swapping : 换电站|换电模式|换电网络|换电车型|换电业务
chargingstation : charging station|charging stations|charging point|charging points|EV charger|EV chargers|charging piles|charging network : 充电站|充电桩|充电设施|充电网络
batteryrecycling : battery recycling|recycled batteries|spent batteries|used batteries|black mass : 电池回收|废旧电池|退役电池|废电池
ethylene : ethylene|polyethylene|ethane cracker|steam cracker : 乙烯装置|聚乙烯|乙烯项目|乙烯工程|吨乙烯|乙烯裂解|裂解装置|裂解厂
polypropylene : polypropylene : 聚丙烯
pvc : PVC|polyvinyl chloride|vinyl chloride : PVC|氯乙烯
petrochemical : petrochemical|petrochemicals : 石化工业|石化厂|石化企业|石化项目|石化园区|石油化工|石化产品|石化装置|石化业
chlorine : chlorine : 氯气|液氯
hydrogensulphide : hydrogen sulphide|hydrogen sulfide : 硫化氢
ammoniumnitrate : ammonium nitrate : 硝酸铵
explosives : explosives|dynamite|detonator|detonators|gunpowder : 炸药|雷管|火药|爆炸物
causticsoda : caustic soda|sodium hydroxide : 烧碱|氢氧化钠|苛性钠
sodaash : soda ash : 纯碱
paraxylene : paraxylene|xylene : 二甲苯
pta : purified terephthalic acid : 对苯二甲酸|PTA期货|PTA价格
polyester : polyester : 聚酯|涤纶
nylon : nylon : 尼龙|锦纶
viscose : viscose|rayon : 粘胶|人造丝|黏胶
carbonfibre : carbon fibre|carbon fiber|carbon-fibre|carbon-fiber : 碳纤维
graphene : graphene : 石墨烯
pfas : PFAS|forever chemicals|forever chemical : 全氟|永久化学品|PFAS|永久性化学
microplastic : microplastic|microplastics|nanoplastics : 微塑料|塑料微粒
dioxin : dioxin|dioxins : 二恶英|二噁英
formaldehyde : formaldehyde : 甲醛
melamine : melamine : 三聚氰胺
glyphosate : glyphosate : 草甘膦
paraquat : paraquat : 百草枯
bisphenol : bisphenol|BPA : 双酚
refrigerant : refrigerant|refrigerants|hydrofluorocarbons|HFCs : 制冷剂|氢氟碳|冷媒
liquidnitrogen : liquid nitrogen : 液氮
plastics : plastics|plastic waste|plastic pollution|single-use plastic|single-use plastics|plastic packaging : 塑料垃圾|塑料污染|塑料包装|一次性塑料|塑料制品|塑料公约|废塑料
paintfactory : paint factory|paint maker|paint manufacturer|coatings|paint warehouse : 油漆|涂料
dyeworks : dyeing|dyes|dye factory|dyeing factory : 染料|印染|染厂
leather : leather|tannery|tanneries : 皮革|制革厂
embroidery : embroidery|embroidered|embroiderers : 刺绣
carpet : carpets|rugs|carpet weavers|carpet weaving|Persian carpet : 手工地毯|波斯地毯|地毯厂|地毯编织|羊毛地毯|地毯商
hanfu : hanfu : 汉服热|穿汉服|汉服店|汉服爱好|身着汉服|汉服文化|汉服体验
qipao : qipao|cheongsam : 旗袍
sari : sari|saris : 纱丽
garmentworkers : sweatshop|sweatshops|garment worker|garment workers|garment factory|garment factories : 血汗工厂|制衣厂|成衣厂|制衣工人|制衣工厂|服装厂
yarn : spinning mill|spinning mills|yarn|yarns : 纱厂|纺纱|棉纱|纱线
jute : jute : 黄麻
flax : flax : 亚麻
fastfashion : fast fashion|fast-fashion|ultra-fast fashion : 快时尚
usedclothes : used clothes|used clothing|second-hand clothes|second-hand clothing|secondhand clothing|secondhand clothes : 二手衣|旧衣|二手服装
cardboard : cardboard : 纸箱|瓦楞纸|纸板
toiletpaper : toilet paper|toilet roll|toilet rolls|tissue paper : 卫生纸|厕纸|纸巾
timber : timber|lumber|sawmill|sawmills|softwood|hardwood : 木材|锯木厂|木料|锯木场
illegallogging : illegal logging|illegal loggers|loggers|logging company|logging companies : 非法采伐|盗伐|伐木|滥伐|非法砍伐
machinetool : machine tool|machine tools|lathe|lathes|CNC : 机床|数控系统
excavator : excavator|excavators : 挖掘机|挖土机|钩机
bulldozer : bulldozer|bulldozers : 推土机
forklift : forklift|forklifts : 叉车|堆高机
tractor : tractor|tractors : 拖拉机
combine : combine harvester|combine harvesters : 收割机
sewingmachine : sewing machine|sewing machines : 缝纫机
print3d : 3D printing|3D printer|3D printers|3D-printed|additive manufacturing : 3D打印|增材制造|三维打印|3D列印
bicycle : bicycle|bicycles|bike lane|bike lanes|cycle lane|cycle lanes : 自行车|脚踏车
bikeshare : bike-sharing|bike sharing|bike-share|shared bikes|dockless bikes : 共享单车|共享自行车|公共自行车
ebike : e-bike|e-bikes|electric bike|electric bikes|electric bicycle|electric bicycles : 电助力自行车|电动单车|电瓶车|电动车自燃
escooter : e-scooter|e-scooters|electric scooter|electric scooters : 电动滑板车|共享滑板车
heatpump : heat pump|heat pumps : 热泵
tvset : TV sets|television sets|smart TV|smart TVs|TV maker|TV makers : 电视机|彩色电视|智能电视|彩电市场|彩电企业
laptop : laptop|laptops|notebook computers|tablet computers : 笔记本电脑|手提电脑|平板电脑
pcmarket : personal computer|personal computers|PC makers|PC maker|PC shipments|PC market : 个人电脑|PC出货|PC市场|PC厂商|电脑出货
wearables : smartwatch|smartwatches|wearables|wearable device|wearable devices : 智能手表|可穿戴|智能手环
smartglasses : smart glasses|AI glasses|AR glasses : 智能眼镜|AI眼镜|AR眼镜
vrheadset : virtual reality|VR headset|VR headsets|augmented reality|mixed reality|Vision Pro : 虚拟现实|VR头显|头显设备|头戴式显示|增强现实|混合现实|虚拟实境
headphones : headphones|earphones|earbuds|headset maker : 耳机
foldable : foldable phone|foldable phones|foldable smartphone|foldable smartphones|foldable|foldables|trifold|tri-fold : 折叠屏|三折叠|折叠手机|折叠式手机
pager : pager|pagers|walkie-talkie|walkie-talkies : 寻呼机|传呼机|对讲机|呼叫机
simcard : SIM card|SIM cards|eSIM|eSIMs : SIM卡|电话卡|eSIM
lithography : lithography|photolithography|EUV|DUV : 光刻|极紫外|深紫外|曝光机
photoresist : photoresist|photoresists : 光刻胶
wafer : wafer|wafers : 晶圆|硅片
foundry : chip foundry|foundry business|contract chipmaker|foundries : 晶圆代工|芯片代工
gpu : GPU|GPUs|graphics card|graphics cards|graphics processing : GPU|图形处理器|显卡|图形处理单元
hbm : HBM|high-bandwidth memory|high bandwidth memory|HBM3E|HBM4 : 高带宽内存|高带宽存储|HBM|高带宽记忆体
nand : NAND|flash memory|solid-state drive|solid-state drives|SSDs : 闪存|固态硬盘|NAND
pcb : printed circuit board|printed circuit boards|PCB|PCBs|circuit board|circuit boards : 电路板|覆铜板
capacitor : capacitor|capacitors|MLCC|MLCCs : 电容器|陶瓷电容|MLCC
eda : EDA software|chip design software|electronic design automation : EDA软件|EDA工具|电子设计自动化|芯片设计软件
riscv : RISC-V : RISC-V
processor : microprocessor|microprocessors|CPU|CPUs : 中央处理器|微处理器|CPU
quantumcomputer : quantum computer|quantum computers|quantum computing|quantum chip|quantum processor|qubit|qubits : 量子计算|量子芯片|量子比特|量子电脑
quantumcomm : quantum communication|quantum communications|quantum key|quantum cryptography|quantum encryption : 量子通信|量子密钥|量子加密|量子密码|量子保密
supercomputer : supercomputer|supercomputers|supercomputing : 超级计算机|超算|超级电脑
led : LED lights|LED lighting|LED lamps|microLED|light-emitting diode : LED灯|发光二极管|Micro LED|MicroLED|LED照明
lcd : LCD|LCDs|liquid crystal display : 液晶|LCD
opticalfibre : optical fibre|optical fiber|fibre-optic|fiber-optic|fibre optic|fiber optic|fibre optics|fiber optics : 光纤|光缆
opticalmodule : optical module|optical modules|optical transceiver|optical transceivers|co-packaged optics : 光模块|共封装光学|光收发
laser : laser|lasers : 激光|镭射
opensource : open-source|open source|open-sourced : 开源
cloudcomputing : cloud computing|cloud service|cloud services|cloud provider|cloud providers : 云计算|云服务|云端服务
amazonaws : AWS|Amazon Web Services : AWS|亚马逊云
harmonyos2 : Harmony OS : 鸿蒙
mswindows : Windows 10|Windows 11|Microsoft Windows : Windows 10|Windows 11|Windows10|Windows11|视窗系统|视窗操作系统
linux : Linux : Linux
browser : web browser|web browsers|browser|browsers|Firefox : 浏览器
searchengine : search engine|search engines : 搜索引擎|搜寻引擎
llm : large language model|large language models|language model|language models|LLM|LLMs : 大模型|语言模型
genai : generative AI|generative artificial intelligence|genAI : 生成式AI|生成式人工智能
aiagent : AI agent|AI agents|agentic AI : AI代理|人工智能代理|AI智能体|智能体应用|智能体平台|多智能体|智能体产品|智能体模型|智能体开发|智能体生态
agi : superintelligence|AGI|artificial general intelligence : 超级智能|通用人工智能|超级人工智能
dataprivacy : GDPR|data protection|data privacy|privacy watchdog : 数据保护|数据隐私|GDPR|隐私监管
encryption : end-to-end encryption|end-to-end encrypted|encrypted messaging|encrypted messages|encryption : 端到端加密|端对端加密|加密通讯|加密通信|加密技术|加密聊天
vpn : VPN|VPNs : VPN|虚拟专用网|虚拟私人网络
ageverification : age verification|age checks|age limit for social media|under-16s|under-15s|under 16s : 年龄验证|年龄核验|16岁以下|15岁以下|未满16岁|年龄认证
influencer : influencer|influencers|vlogger|TikToker|TikTokers : 网红博主|网络红人|网红主播|名网红|女网红|网红达人|旅游博主|美食博主|网络名人
itfailure : IT outage|IT failure|IT glitch|software glitch|computer glitch|computer outage|technical glitch|system failure|software bug : 系统故障|技术故障|软件故障|电脑故障|系统崩溃|计算机故障|电脑系统瘫痪
telecomoperator : telecom operator|telecom operators|telecoms operator|telecoms operators|telecoms company|telecoms group|mobile operator|mobile operators|mobile carriers : 电信运营商|电信公司|电信企业|通信运营商|移动运营商|电信巨头|电信商
net5g : 5G : 5G
net6g : 6G : 6G技术|6G网络|6G标准|6G研发|6G通信
basestation : base station|base stations|cell tower|cell towers|mobile mast|phone mast|phone masts : 基站|信号塔
spectrum : spectrum auction|radio spectrum|mobile spectrum|spectrum licence|spectrum licences|5G spectrum : 频谱
broadband : broadband : 宽带网络|宽带服务|宽带接入|宽带用户|宽带套餐|光纤宽带|宽带连接|宽带业务|宽带运营
internetshutdown : internet shutdown|internet shutdowns|internet blackout|internet blackouts|internet outage|internet disruption|internet access cut : 断网事件|全国断网|大规模断网|断网措施|网络中断|互联网中断|切断互联网|关闭互联网|切断网络|互联网服务中断
underseacable : undersea cable|undersea cables|subsea cable|subsea cables|submarine cable|submarine cables|seabed cable : 海底电缆|海底光缆
satelliteinternet : satellite internet|satellite broadband|low-Earth orbit|low Earth orbit|Project Kuiper|Amazon Leo : 卫星互联网|卫星宽带|低轨卫星|近地轨道|柯伊伯|低地球轨道
landline : landline|landlines|payphone|payphones|phone booth|phone boxes|phone box : 固定电话|公用电话|电话亭|固网电话
roamingfee : roaming charges|roaming fees|mobile roaming : 漫游费|国际漫游|漫游资费
robocall : robocall|robocalls|spam calls|nuisance calls|spam texts : 骚扰电话|垃圾短信|垃圾邮件|推销电话
emergencycall : emergency call|emergency calls|emergency number|triple zero|Triple Zero|triple-zero : 紧急呼叫|紧急电话|报警电话|求助电话|急救电话
emergencyalert : emergency alert|emergency alerts|cell broadcast : 紧急警报|紧急预警|手机警报|手机预警
astronaut : astronaut|astronauts|cosmonaut|cosmonauts|taikonaut|taikonauts : 宇航员|航天员|太空人
spacestation : space station|space stations : 空间站|太空站
longmarch2 : Long March-5B|Long March-3B|Long March-7|Long March-8|Long March 10 : 长征运载火箭|长征四号
zhuque2 : LandSpace : 蓝箭航天
artemis2 : Artemis II|Artemis III|Artemis programme|Artemis program|Artemis mission|Artemis 2 : 阿提米丝
spacecraft : spacecraft|space capsule|spaceship|spaceships|cargo spacecraft|crewed spacecraft : 飞船|航天器|太空舱|返回舱
spacewalk : spacewalk|spacewalks : 太空行走|出舱活动|出舱任务
launchpad : launch pad|launchpad|launch site|launch sites|spaceport|spaceports : 发射台|发射场|发射工位|航天港|太空港
spacedebris : space debris|space junk|orbital debris : 太空垃圾|空间碎片|太空碎片|轨道碎片
mars : Martian|Mars rover|Mars mission|Mars sample|Red Planet|Perseverance rover|Curiosity rover|planet Mars : 火星
jupiter : Jupiter : 木星
saturn : planet Saturn|Saturn's moon|Saturn's moons|Saturn's rings : 土星
venusplanet : planet Venus|Venus's atmosphere|Venusian : 金星探测|金星大气|金星表面
pluto : Pluto : 冥王星
uranus : Uranus : 天王星
exoplanet : exoplanet|exoplanets : 系外行星
blackhole : black hole|black holes : 黑洞
galaxies : galaxies|Milky Way : 银河系|星系团|遥远星系|星系中心|个星系|早期星系|椭圆星系|星系演化
supernova : supernova|supernovae|supernovas : 超新星
solareclipse : solar eclipse|solar eclipses|annular eclipse : 日全食|日环食|日偏食
lunareclipse : lunar eclipse|lunar eclipses|blood moon|supermoon : 月全食|月偏食|血月|超级月亮
meteorshower : meteor shower|meteor showers|Perseid|Perseids|Geminid|Geminids|Leonids : 流星雨
solarstorm : solar storm|solar storms|geomagnetic storm|geomagnetic storms|solar flare|solar flares : 太阳风暴|太阳耀斑|磁暴
ufo : UFO|UFOs|extraterrestrial|extraterrestrials : 不明飞行物|UFO|外星人|外星生命
gravitationalwave : gravitational wave|gravitational waves : 引力波|重力波
darkmatter : dark matter|dark energy : 暗物质|暗能量
collider : particle accelerator : 对撞机|粒子加速器|欧洲核子
neutrino : neutrino|neutrinos : 中微子|微中子
spacetourism : space tourism|space tourist|space tourists|suborbital|New Shepard : 太空旅游|太空游客|亚轨道|新谢泼德
webbtelescope : Webb Space Telescope : 韦布太空|韦伯空间
gps : GPS : GPS|全球定位系统
isro2 : Gaganyaan : 加甘扬
containership : container ship|container ships|containership|containerships|boxship : 集装箱船|货柜船|货柜轮
bulkcarrier : bulk carrier|bulk carriers|bulker|bulkers : 散货船|散装货轮|散装船
freightrate : freight rate|freight rates|shipping rates|container rates|Baltic Dry : 海运价格|集装箱运价|运价指数|海运费|波罗的海干散货|海运运价
dockworker : dockworker|dockworkers|dock worker|dock workers|stevedore|stevedores|longshoreman : 码头工人|港口工人|装卸工
gantrycrane : gantry crane|gantry cranes|ship-to-shore cranes|quay crane|quay cranes|port cranes : 龙门吊|桥吊|门式起重机|港口起重机|岸桥起重机|龙门起重机
portfee : port fee|port fees|port charges|docking fees : 港口费|停靠费|港务费|靠港费|港口服务费
aircargo : air cargo|air freight|airfreight : 航空货运|航空物流|空运货|空运费|空运至
cargoplane : cargo plane|cargo planes|cargo jet|cargo aircraft|freighter aircraft : 全货机|货机坠毁|架货机|货运飞机|波音货机|货机冲出
aground : ran aground|run aground|runs aground|running aground|aground|hit a reef : 搁浅|触礁
refloat : refloated|refloat|refloating : 脱浅|重新浮起|成功起浮
overboard : man overboard|fell overboard|thrown overboard|washed overboard : 落水者|落水失踪|落水人员|船员落水|乘客落水|掉入海中
mayday : distress call|distress calls|distress signal|distress signals|mayday call|SOS : 求救信号|遇险信号|求救电话
salvage : salvage crew|salvage crews|salvage team|salvage operation|salvage vessel|salvage ship|salvagers : 打捞
barge : barge|barges : 驳船
dredging : dredger|dredgers|dredging|dredged : 疏浚|挖泥船|清淤
icebreaker : icebreaker|icebreakers : 破冰船
researchvessel : research vessel|research vessels|research ship|survey ship|survey vessel|survey vessels : 科考船|调查船|测量船|考察船
speedboat : speedboat|speedboats|powerboat|motorboat|motorboats : 快艇|汽艇
dinghy : dinghy|dinghies|rubber boat|inflatable boat|inflatable boats|migrant boat|migrant boats|small boats : 橡皮艇|充气艇|充气船|移民船|偷渡船|橡皮船
woodenboat : wooden boat|wooden boats|longtail boat : 木船|木制船|长尾船
hospitalship : hospital ship : 医院船
livestockship : livestock carrier|livestock ship|livestock vessel|live export|live exports|live sheep : 牲畜船|活畜出口|活羊出口|活牛出口|牲畜运输船|活体牲畜|活牲畜|运畜船
carcarrier : car carrier|car carriers|ro-ro|car-carrying ship|vehicle carrier : 滚装船|汽车运输船|运车船|汽车运输轮|汽车滚装
graincorridor : grain corridor|Black Sea grain|grain initiative : 粮食走廊|黑海粮食|粮食外运|黑海港口农产品
drydock : dry dock|drydock|dry docks|drydocks : 船坞
shipbreaking : shipbreaking|ship-breaking|shipbreakers|ship recycling : 拆船
shinkansen2 : bullet train|bullet trains : 子弹头列车|子弹列车
highspeedrail : high-speed rail|high-speed railway|high-speed railways|high-speed train|high-speed trains|high-speed line|TGV : 高速铁路|高速列车|动车组|高速火车
maglev : maglev|magnetic levitation : 磁悬浮|磁浮
hyperloop : hyperloop : 超级高铁|超回路
monorail : monorail|monorails : 单轨列车|单轨电车|跨座式|空轨|单轨铁路
funicular : funicular|funiculars|rack railway|cog railway|cog train : 登山缆车|缆索|齿轨|登山铁路
levelcrossing : level crossing|level crossings|railway crossing|railroad crossing|rail crossing|grade crossing : 铁路道口|平交道|铁道口|铁路平交|无人看守道口|铁路交叉口|铁道路口
trainstation : train station|train stations|railway station|railway stations|rail station : 火车站|高铁站|铁路车站|中央车站
nighttrain : sleeper train|sleeper trains|night train|night trains|overnight train : 卧铺列车|夜行列车|夜间列车|过夜列车|卧铺火车|夜间火车
freighttrain : freight train|freight trains|cargo train|cargo trains|goods train : 货运列车|货运火车|运煤列车|货物列车|载货列车
locomotive : locomotive|locomotives : 火车头|电力机车|内燃机车|铁路机车|机车头
traindriver : train driver|train drivers|locomotive driver|engine driver : 火车司机|列车司机|列车驾驶员|火车驾驶员
railtrack : railway track|railway tracks|train tracks|rail tracks|train track|rail track : 钢轨|铁轨上|铁轨旁|卧铁轨|横穿铁轨|铁轨断裂|铁轨变形
chinaeuroperail : China-Europe freight train|China-Europe freight trains|China-Europe Railway Express|China-Europe freight : 中欧班列
channeltunnel : Channel Tunnel|Eurotunnel : 英吉利海峡隧道|英法海底隧道|英法隧道
busstation : bus stop|bus stops|bus shelter|bus station|bus terminal|bus depot : 公交站|公交车站|巴士站|客运站|巴士总站
busdriver : bus driver|bus drivers|coach driver : 公交司机|大巴司机|巴士司机|公交车司机|客车司机
doubledecker : double-decker|double-decker bus|double decker : 双层巴士|双层客车|双层大巴|双层公交
overpass : flyover|flyovers|overpass|overpasses|viaduct|viaducts : 高架桥|立交桥|高架路
pothole : pothole|potholes : 路面坑洼|坑洼路面|道路坑洼|坑洞
trafficjam : traffic jam|traffic jams|traffic congestion|tailback|tailbacks : 堵车|交通拥堵|塞车|交通堵塞
pileup : pile-up|pileup|pile-ups|multi-vehicle|multi-car : 连环相撞|连环追尾|多车相撞|多车连撞|连环车祸|连环撞车|多车追尾
headon : head-on collision|head-on crash|collided head-on : 迎面相撞|迎头相撞|正面相撞
ravine : ravine|ravines|plunged into a gorge|fell into a gorge|plunged off a cliff|plunged down a : 坠入山谷|坠谷|坠崖|坠入峡谷|跌入山谷|坠入悬崖|深谷
brakefailure : brake failure|brakes failed|faulty brakes : 刹车失灵|刹车失效|刹车故障|制动失灵|制动失效
seatbelt : seat belt|seat belts|seatbelt|seatbelts : 安全带
airbag : airbag|airbags|Takata : 安全气囊|高田气囊
drivinglicence : driving licence|driving licences|driving license|driver's license|driver's licenses|driver's licence|driver’s license|driving test : 驾照|驾驶执照|驾驶证|驾考
numberplate : number plate|number plates|license plate|license plates|licence plate|licence plates : 车牌
usedcar : used car|used cars|second-hand cars|second-hand car : 二手车
cardealer : car dealer|car dealers|car dealership|car dealerships|dealership|dealerships|auto dealers : 汽车经销商|4S店|二手车商
suv : SUV|SUVs : SUV|运动型多用途
pickuptruck : pickup truck|pickup trucks|pick-up truck : 皮卡车|皮卡市场|辆皮卡|电动皮卡
hybridcar : plug-in hybrid|plug-in hybrids|hybrid car|hybrid cars|hybrid vehicle|hybrid vehicles|range-extended : 混合动力|插电式|混动|插混|增程
sportscar : sports car|sports cars|supercar|supercars : 跑车|超跑
classiccar : classic car|classic cars|vintage car|vintage cars : 老爷车|古董车
autoparts : auto parts|car parts|auto suppliers|auto supplier|automotive supplier : 汽车零部件|汽车零件|车用零件
tyre : tyres|tyre maker|tyre factory|tire maker|tire makers|tire factory|car tires|flat tire|burst tyre : 轮胎|爆胎
doorhandle : door handle|door handles : 门把手
dieselgate : dieselgate|emissions cheating|emissions scandal|diesel scandal|cheated on emissions|defeat devices : 排放门|柴油门|尾气门|排放造假|排放作弊|排放丑闻
driverassist : driver-assistance|driver assistance|Full Self-Driving|FSD|Autopilot : 辅助驾驶|智驾|完全自动驾驶|FSD|驾驶辅助
ambulance : ambulance|ambulances|paramedic|paramedics : 救护车|急救人员|救护人员
firefighter : firefighter|firefighters|fire crews|fire brigade|fire department|fire engine|fire engines|fire truck|fire trucks : 消防员|消防队|消防车|消防人员|消防部门|消防局
jeepney : jeepney|jeepneys : 吉普尼
blackbox : black box|black boxes|flight recorder|flight recorders|flight data recorder|cockpit voice recorder : 黑匣子|飞行记录仪|飞行数据记录|语音记录器|话音记录器|飞行记录器
emergencylanding : emergency landing|emergency landings|crash-landed|crash landing|belly landing|forced landing : 紧急降落|紧急着陆|紧急备降|备降机场|航班备降|备降至|机腹着陆
turbulence : severe turbulence|air turbulence|hit turbulence|mid-air turbulence|clear-air turbulence|flight turbulence|extreme turbulence : 气流颠簸|湍流|乱流|剧烈颠簸|严重颠簸|遇颠簸
birdstrike : bird strike|bird strikes : 鸟击|撞鸟|飞鸟撞击
enginefailure : engine failure|engine fire|engine caught fire|engine trouble|engine malfunction : 发动机故障|引擎故障|发动机起火|引擎起火|发动机失效|引擎失效
landinggear : landing gear|undercarriage : 起落架
planedoor : door plug|plane door|aircraft door|emergency slide|cabin door : 舱门|应急门|逃生滑梯
budgetairline : budget airline|budget airlines|budget carrier|low-cost carrier|low-cost carriers|low-cost airline|low-cost airlines : 廉价航空|低成本航空|廉航
flightcancel : cancelled flights|canceled flights|flights cancelled|flights canceled|flight cancellations|flight delays|flights were cancelled|flights were canceled|flights delayed : 取消航班|航班取消|航班延误|航班被取消|航班停运|航班大面积延误
cabincrew : cabin crew|flight attendant|flight attendants|stewardess|stewardesses|air hostess : 空姐|乘务员|空服员|空乘人员|空中乘务
airrage : air rage|unruly passenger|unruly passengers|disruptive passenger|disruptive passengers : 机闹|闹事乘客|乘客闹事|失控乘客|扰乱航班
airportsecurity : airport security|TSA|security screening|body scanners : 机场安检|安检员|运输安全管理局|安检通道|过安检
airportterminal : terminal building|passenger terminal|airport terminal|new terminal : 航站楼|候机楼|航厦
seaplane : seaplane|seaplanes|floatplane|floatplanes|amphibious aircraft : 水上飞机|水陆两栖飞机
lightaircraft : light aircraft|light plane|light planes|Cessna|small plane|small aircraft : 轻型飞机|小型飞机|塞斯纳|小飞机
trainerjet : trainer jet|training aircraft|training plane|trainer aircraft|training flight|training jet : 训练飞机|飞行训练|教练机坠毁|架教练机|高级教练机|喷气教练机|空军教练机|初级教练机
airshow : air show|airshow|airshows|Air Show|aerobatic|aerobatics : 珠海航展|巴黎航展|迪拜航展|国际航展|航展期间|航空展|飞行表演|特技飞行|范堡罗航展
privatejet : private jet|private jets|business jet|business jets|Gulfstream : 私人飞机|私人专机|湾流飞机|私人喷气|公务机航班|公务航空|架公务机|私人公务机
flyingcar : eVTOL|eVTOLs|flying car|flying cars|air taxi|air taxis : 飞行汽车|空中出租车|空中的士|eVTOL|电动垂直起降
lowaltitude : low-altitude economy|low-altitude : 低空经济|低空飞行器
airship : airship|airships|blimp|zeppelin : 飞艇
supersonic : supersonic : 超音速客机|超音速飞机|协和飞机|突破音障|超声速客机
b787 : 787 Dreamliner|787-8|787-9 : 787梦|787-8|787-9
b777 : Boeing 777|777X|777-300 : 波音777|777X|777-300
mh17 : MH17 : MH17
jetengine : jet engine|jet engines|aircraft engine|aircraft engines|aero engine|aero-engine|aero engines|engine maker : 航空发动机|喷气发动机|飞机引擎|飞机发动机|航发动力
cladding : cladding : 外墙保温|外墙覆层|外墙包层|可燃外墙|外墙饰面|易燃外墙|外墙材料
constructionsite : construction site|construction sites|building site|building sites|construction worker|construction workers : 建筑工地|建筑工人|施工现场|工地上|工地事故|施工工地
concrete : reinforced concrete|concrete slab|concrete slabs|concrete wall|concrete blocks|concrete beam|concrete beams|ready-mix|aerated concrete|RAAC : 混凝土|水泥板
brickkiln : bricks|brick kiln|brick kilns|brickworks : 砖窑|砖厂|砖块
roofcollapse : roof collapse|roof collapsed|roof collapses|ceiling collapse|ceiling collapsed|roof caved in : 屋顶坍塌|屋顶倒塌|天花板坍塌|屋顶塌落|天花板掉落|屋顶垮塌|顶棚坍塌
eviction : eviction|evictions|evicted|evicting : 逼迁|迫迁|强制搬迁|驱逐租户|驱逐租客|强制驱离|强制迁出|收楼令|强制清退
squatter : squatters|squatter|squatting : 擅自占住|寮屋|非法占住|强占房屋|霸占房屋|占屋
rent : rents|rent control|rent controls|rent cap|rent freeze|rental prices : 房租|租金
shorttermrental : short-term rental|short-term rentals|holiday rentals|vacation rentals|holiday lets : 短租|民宿|短期租赁|度假租赁
publichousing : public housing|social housing|council housing|affordable housing|subsidised housing|subsidized housing : 公屋|公共住房|社会住房|保障房|保障性住房|廉租房|经济适用房|组屋|可负担住房|社会住宅
subdividedflat : subdivided flat|subdivided flats|subdivided units|cage homes : 劏房|分间单位|笼屋
homeless : homeless|homelessness|rough sleepers|rough sleeping : 无家可归者|流浪汉|露宿者|街友|无家可归人|露宿街头
propertydeveloper : property developer|property developers|real estate developer|real estate developers|homebuilder|homebuilders|housebuilder|housebuilders : 房企|地产商|住宅建筑商|地产开发商
estateagent : estate agent|estate agents|real estate agent|real estate agents|realtor|realtors : 房产中介|地产代理|房产经纪|地产经纪|房屋中介
landauction : land auction|land auctions|land sale|land sales : 土地拍卖|卖地收入|土地出让|地块拍卖
landseizure : expropriation|expropriated|expropriate|eminent domain|land grab|land grabs|land seizure|land seizures : 征地拆迁|征地补偿|强制征地|没收土地|土地征收|征收土地|强征土地|土地征用|征用土地
houseprice : house price|house prices|home prices|housing prices|property prices : 房价
unfinishedhomes : unfinished homes|unfinished apartments|presold homes|pre-sold homes|stalled projects|unfinished flats : 烂尾|保交楼|保交房
temporaryhousing : temporary housing|temporary homes|temporary shelter|temporary shelters|temporary accommodation : 临时住房|临时住宅|临时安置|活动板房|板房区|安置点|过渡安置
prefab : prefabricated|prefab|modular homes|modular housing : 装配式|预制房屋|模块化住宅|预制构件|模块化建筑
sewage : sewage|wastewater : 污水|排污
septictank : septic tank|septic tanks|cesspit : 化粪池|沼气池
watermain : water main|water mains|burst pipe|burst pipes|water pipe|water pipes : 自来水管|水管破裂|水管爆|供水管道|输水管道
tapwater : tap water|running water : 自来水
watershortage : water shortage|water shortages|water rationing|water cuts|water crisis|water scarcity : 缺水|水荒|用水短缺|水资源短缺|水危机|停水|限制用水|限水令|限水措施|供水中断
bottledwater : bottled water|mineral water : 瓶装水|矿泉水|瓶装饮用水
irrigation : irrigation|irrigated : 灌溉
floodgate : floodgate|floodgates|spillway|spillways|sluice gate|sluice gates : 泄洪|溢洪道|水闸
floodbarrier : flood barrier|flood barriers|flood defences|flood defenses : 防洪堤|防潮堤|防洪墙|防洪工程|防洪设施|防洪闸|防潮闸
groundwater : groundwater|aquifer|aquifers : 地下水|含水层
fluoride : fluoride|fluoridation : 加氟|氟化水|含氟水
cloudseeding : cloud seeding|cloud-seeding|artificial rain|rainmaking : 人工降雨|人工增雨|云播种|人造雨|播云作业
incinerator : incinerator|incinerators|incineration|waste-to-energy : 垃圾焚烧|焚烧厂|焚烧炉|焚化|垃圾发电
recycling : recycling|recycle|recycled|recyclable|recyclables : 回收利用|循环利用|回收再利用|资源回收|循环再造|可回收垃圾|可回收物|可回收材料
ewaste : e-waste|electronic waste : 电子垃圾|电子废弃物|电子废物
wasteimports : waste imports|waste exports|imported waste|foreign waste : 洋垃圾|进口垃圾|废物进口|垃圾出口|废料出口
hazardouswaste : hazardous waste|toxic waste|medical waste|chemical waste : 危险废物|有毒废物|医疗废物|有毒废料|有害废物|医疗垃圾|危险废弃物
flytipping : fly-tipping|illegal dumping|illegally dumped : 非法倾倒|偷倒|非法倾废|违法倾倒
garbagedump : garbage dump|garbage dumps|rubbish dump|dumpsite|dumpsites|trash dump : 垃圾场|垃圾堆|垃圾山
foodwaste : food waste|kitchen waste : 厨余|食物浪费|食品浪费|餐厨垃圾
depositreturn : deposit return|bottle deposit|bottle deposits|deposit scheme|bottle return : 押金制|饮料瓶回收|押金返还|瓶子押金|瓶罐回收
wastesorting : garbage sorting|waste sorting|trash sorting|waste separation : 垃圾分类
`
