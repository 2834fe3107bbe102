/** Of sport, arts, festivals, households and places to be. */
export const NOUNS_OF_LEISURE = `
winterolympics : Winter Olympics|Winter Games : 冬奥会|冬季奥运会
paralympics2 : Paralympians : 残奥会|帕运会
seagames : SEA Games|Southeast Asian Games : 东南亚运动会
panamgames : Pan American Games|Pan Am Games : 泛美运动会
universiade : Universiade|World University Games : 大运会|大学生运动会
steroid : anabolic steroid|anabolic steroids : 合成类固醇|合成代谢类固醇|同化类固醇|类固醇禁药
epo : erythropoietin : 促红细胞生成素|促红素
testosterone : testosterone : 睾酮|睾丸素|睾固酮
matchfixing : match-fixing|match fixing|spot-fixing|spot fixing : 假球|操纵比赛|打假赛|操控比赛
sportsbetting : sports betting|bookmaker|bookmakers|bookies : 体育博彩|赌球|博彩公司
clubworldcup : Club World Cup : 世俱杯
worldchampionship : world championship|world championships|World Championships|World Championship : 世锦赛|世界锦标赛
asianfootball : Asian Football Confederation : 亚足联|亚洲足联
premierleague2 : English Premier League : 英格兰超级联赛
seriea : Serie A : 意甲联赛|意甲球队|意甲冠军|意甲豪门
bundesliga : Bundesliga : 德甲联赛|德甲球队|德甲冠军|德甲豪门
europaleague : Europa League : 欧联杯|欧罗巴联赛
nationsleague : Nations League : 欧国联|欧洲国家联赛
facup : FA Cup : 足总杯
copaamerica : Copa America|Copa América : 美洲杯足球|足球美洲杯
libertadores : Copa Libertadores|Libertadores : 解放者杯
asiancup : Asian Cup : 亚洲杯
penaltykick : penalty kick|penalty kicks|spot kick : 点球
shootout : penalty shootout|penalty shoot-out|shootout win|on penalties : 点球大战|互射点球
redcard : red card|red cards|red-carded : 红牌罚下|红牌离场
owngoal : own goal|own goals : 乌龙球
offside : offside : 越位在先|越位判罚|越位犯规|越位进球|越位无效
hattrick : hat-trick|hat-tricks|hat trick : 帽子戏法
freekick : free kick|free-kick|free kicks : 任意球
stoppagetime : stoppage time|injury time : 伤停补时|补时阶段
extratime : extra time : 加时赛
var : VAR|video assistant referee : 视频助理裁判|VAR
referee : referee|referees|linesman|umpire|umpires : 主裁判|裁判员|边裁
headcoach : head coach|head coaches : 主教练|主帅
relegation : relegation : 保级大战|保级区|降级区|保级成功|保级球队
groupstage : group stage|group stages|group-stage : 小组赛
knockoutstage : knockout stage|knockout stages|knockout phase|knock-out stage : 淘汰赛
semifinal : semi-final|semi-finals|semifinal|semifinals|semi-finalist|semifinalist : 半决赛
quarterfinal : quarter-final|quarter-finals|quarterfinal|quarterfinals : 四分之一决赛|1/4决赛
qualifier : World Cup qualifier|World Cup qualifiers|World Cup qualifying|qualifying round : 预选赛|世预赛
playoff : play-off|play-offs|playoff|playoffs : 季后赛|附加赛
localderby : local derby|city derby|derby match|Merseyside derby : 同城德比|德比战|德比大战
hooligan : hooligan|hooligans|hooliganism : 足球流氓|球迷骚乱|球迷冲突
trophy : trophy|trophies : 奖杯
mascot : mascot|mascots : 吉祥物
torchrelay : torch relay|Olympic torch|Olympic flame|torchbearer|torchbearers : 火炬传递|奥运圣火|圣火采集|火炬手
openingceremony : opening ceremony : 开幕式
closingceremony : closing ceremony : 闭幕式
goldmedal : gold medal|gold medals|gold medallist|gold medalist|gold medallists|gold medalists : 枚金牌|块金牌|金牌得主|奥运金牌|夺得金牌|获得金牌|摘得金牌
silvermedal : silver medal|silver medals|silver medallist|silver medalist : 银牌
bronzemedal : bronze medal|bronze medals|bronze medallist|bronze medalist : 铜牌
medaltable : medal table|medals table|medal tally|medal count : 奖牌榜|金牌榜
worldrecord : world record|world records|world-record : 世界纪录
stadium : stadium|stadiums|stadia : 体育场|足球场
sportshall : sports hall|gymnasium|gymnasiums|indoor arena : 体育馆
swimmingpool : swimming pool|swimming pools : 游泳池|泳池|游泳馆
athletesvillage : athletes' village|athletes village|Olympic Village : 奥运村|运动员村|选手村
tickettout : ticket touts|ticket tout|ticket scalpers|ticket scalping|ticket scalper : 黄牛票|票贩子|倒票
athletics : athletics championships|track and field : 田径
decathlonevent : decathlete|heptathlon|heptathlete : 十项全能|七项全能
racewalk : race walk|race walking|race walker|race walkers : 竞走
diamondleague : Diamond League : 钻石联赛
halfmarathon : half marathon|half-marathon|half marathons : 半程马拉松
ultramarathon : ultramarathon|ultramarathons|ultra-marathon|trail running|trail race : 越野跑比赛|越野跑赛|超级马拉松|山地马拉松
triathlon : triathlon|triathlons|triathlete|triathletes : 铁人三项
pentathlon : modern pentathlon : 现代五项
parkour : parkour : 跑酷
freestroke : metres freestyle|meters freestyle|metre freestyle|meter freestyle|freestyle relay|freestyle swimmer : 自由泳
breaststroke : breaststroke : 蛙泳
backstroke : backstroke : 仰泳
butterflystroke : metres butterfly|meters butterfly|metre butterfly|meter butterfly|butterfly stroke : 蝶泳
medley : individual medley|medley relay : 混合泳
waterpolo : water polo : 男子水球|女子水球|水球队|水球比赛
artisticswimming : artistic swimming|synchronised swimming|synchronized swimming : 花样游泳|水上芭蕾
snorkel : snorkelling|snorkeling|snorkeller|snorkelers|snorkellers : 浮潜
canoe : canoe|canoes|canoeist|kayak|kayaks|kayaker|kayakers|kayaking|canoeing : 皮划艇|独木舟
rafting : white-water rafting|whitewater rafting|rafting trip : 激流漂流|漂流景区|漂流活动|漂流项目
kitesurf : kitesurfer|kitesurfers|kitesurfing|kiteboarding : 风筝冲浪|风筝板
windsurf : windsurfer|windsurfers|windsurfing : 帆板运动|帆板选手|帆板比赛|风帆冲浪
paddleboard : paddleboard|paddleboards|paddleboarder|paddleboarders|paddleboarding : 桨板|立式划板
jetski : jet ski|jet skis|jet-ski : 摩托艇|水上摩托
americascup : America's Cup : 美洲杯帆船赛
biathlon : biathlon|biathlete|biathletes : 冬季两项
crosscountryski : cross-country skiing|cross-country skier|cross-country skiers : 越野滑雪
skijump : ski jumping|ski jumper|ski jumpers|ski jump : 跳台滑雪
alpineski : alpine skiing|alpine skier|giant slalom|super-G : 高山滑雪|大回转
freestyleski : freestyle skiing|freestyle skier|freeski|freeskier : 自由式滑雪
snowboard : snowboard|snowboarder|snowboarders|snowboarding : 单板滑雪
bobsleigh : bobsleigh|bobsled|bobsledder : 有舵雪橇|雪车队|双人雪车|四人雪车|雪车比赛
skeletonsled : skeleton racer|skeleton race|skeleton slider : 钢架雪车
luge : luge|luger|lugers : 无舵雪橇|双人雪橇|单人雪橇
curling : curling team|curling champion|curling champions|curler|curlers|curling stone : 冰壶
icerink : ice rink|ice rinks|skating rink : 溜冰场|滑冰场|滑冰馆
snowmobile : snowmobile|snowmobiles|snowmobiler : 雪地摩托
sleddog : sled dog|sled dogs|sled-dog|huskies|musher|mushers : 雪橇犬|狗拉雪橇|哈士奇
taekwondo : taekwondo : 跆拳道
karate : karate : 空手道
wushu : wushu|martial arts|martial artist : 武术
jiujitsu : jiu-jitsu|jiujitsu|jujitsu : 柔术
kickboxing : kickboxing|kickboxer|kickboxers : 自由搏击|踢拳
muaythai : Muay Thai|muay thai : 泰拳
mma : mixed martial arts|MMA|Ultimate Fighting Championship : 综合格斗|混合格斗
taichi : tai chi|Tai Chi : 太极拳
yoga : yoga|yogi : 瑜伽
bullfight : bullfight|bullfights|bullfighting|bullfighter|matador|matadors|bullring : 斗牛士|斗牛场|斗牛活动|斗牛比赛|斗牛表演|斗牛节
cockfight : cockfight|cockfights|cockfighting : 斗鸡
handballsport : handball team|handball championship|handball player|handball players : 手球队|手球锦标赛|男子手球|女子手球|手球赛
fieldhockey : field hockey : 曲棍球
softball : softball : 垒球
squashsport : squash player|squash players|squash court|squash courts|squash champion : 壁球
padel : padel : 板式网球
pickleball : pickleball : 匹克球
tenpin : tenpin bowling|ten-pin bowling|bowling alley|bowling alleys : 保龄球
kabaddi : kabaddi : 卡巴迪
polosport : polo player|polo players|polo match|polo ponies|polo club : 马球比赛|马球运动|马球选手|马球锦标赛
dressage : dressage : 盛装舞步
racecourse : racecourse|racecourses : 赛马场|跑马场
kentuckyderby : Kentucky Derby : 肯塔基德比|肯塔基赛马
melbournecup : Melbourne Cup : 墨尔本杯
greyhound : greyhound racing|greyhounds|dog racing : 灵缇|赛狗|格力犬
racingpigeon : racing pigeon|racing pigeons|pigeon racing|homing pigeon|homing pigeons : 赛鸽|信鸽
rodeo : rodeo|rodeos : 牛仔竞技|牛仔节|骑牛比赛
skateboard : skateboard|skateboards|skateboarder|skateboarders|skateboarding|skatepark : 滑板运动|滑板选手|滑板场|滑板公园|滑板少年
breakdance : breakdancing|breakdancer|breakdancers|breakdance : 霹雳舞
bmx : BMX : 小轮车
mountainbike : mountain bike|mountain bikes|mountain biking|mountain biker|mountain bikers : 山地自行车|山地车
velodrome : velodrome|track cycling|track cyclist : 自行车馆|场地自行车
giro : Giro d'Italia : 环意自行车|环意大利自行车
vuelta : Vuelta a España|Vuelta a Espana|Vuelta : 环西自行车|环西班牙自行车
grandprix : grand prix|Grand Prix : 大奖赛
motogp : MotoGP : MotoGP|摩托车大奖赛
rally : World Rally Championship|rally driver|rally car : 拉力赛
karting : go-kart|go-karts|kart|karting : 卡丁车
paraglide : paraglider|paragliders|paragliding : 滑翔伞
glider : hang glider|hang gliders|hang-gliding|hang gliding|glider pilot|glider aircraft : 滑翔机|滑翔翼
skydive : skydiver|skydivers|skydiving|parachutist|parachutists|parachute|parachutes : 跳伞|降落伞
wingsuit : wingsuit|wingsuits|BASE jumper|base jumping|BASE jumping : 翼装|定点跳伞|低空跳伞
bungee : bungee : 蹦极|高空弹跳
zipline : zip line|zip lines|zipline|zip-line|zip wire : 溜索|高空飞索|高空滑索
highwire : tightrope walker|highline|slackline|slackliner|high-wire : 走扁带|高空走钢丝|高空钢索
trampoline : trampoline|trampolines|trampolinist : 蹦床
cheerleader : cheerleader|cheerleaders|cheerleading : 啦啦队|拉拉队
airrifle : air rifle|air pistol|clay pigeon|skeet : 气步枪|气手枪|飞碟射击|双向飞碟
bodybuilder : bodybuilder|bodybuilders|bodybuilding : 健美运动|健美选手|健美先生|健美比赛|健美冠军
gym : gym|gyms|fitness centre|fitness center : 健身房|健身俱乐部|健身中心
quarterback : quarterback|quarterbacks : 四分卫
draftpick : NBA draft|NFL draft|draft pick|draft picks : 选秀大会|选秀权|状元签|状元秀
dunk : slam dunk|dunks|dunked|dunk contest : 扣篮|灌篮
sixnations : Six Nations : 六国赛|六国锦标赛
allblacks : All Blacks : 全黑队
springboks : Springboks|Springbok : 跳羚队
usopen : US Open|U.S. Open : 美网冠军|美网男单|美网女单|美网决赛
grandslam : Grand Slam|Grand Slams|grand slam title : 大满贯
go : weiqi|Go player|Go players|game of Go|Go champion : 围棋
shogi : shogi : 日本将棋|将棋棋手|将棋界|将棋联盟
mahjong : mahjong|mah-jong : 麻将
poker : poker : 扑克
rubik : Rubik's Cube|Rubik's|speedcuber : 魔方
crossword : crossword|crosswords : 填字游戏
jigsawpuzzle : jigsaw puzzle|jigsaw puzzles : 拼图游戏|拼图玩具|拼图爱好者
boardgame : board game|board games : 桌游|棋盘游戏|桌面游戏
supermario : Super Mario : 超级马里奥|超级马力欧|超级玛丽
roblox : Roblox : 罗布乐思|Roblox
gameconsole : games console|games consoles|game console|game consoles : 游戏机|游戏主机
arcade : video arcade|arcade machines|amusement arcade|arcade games : 街机|电玩城|游戏厅
escaperoom : escape room|escape rooms : 密室逃脱
blindbox : blind box|blind boxes : 盲盒
barbie : Barbie : 芭比
doll : doll|dolls : 洋娃娃|布娃娃|玩偶
teddybear : teddy bear|teddy bears|plush toy|plush toys : 泰迪熊|毛绒玩具|毛绒公仔
kite : kite|kites|kite-flying : 风筝
amusementpark : amusement park|amusement parks|theme park|theme parks|funfair|fairground : 游乐园|游乐场|主题公园|主题乐园
rollercoaster : roller coaster|roller coasters|rollercoaster|rollercoasters : 过山车|云霄飞车
ferriswheel : Ferris wheel|ferris wheel|ferris wheels : 摩天轮
carousel : merry-go-round|carousel|carousels : 旋转木马
bouncycastle : bouncy castle|bouncy castles|bounce house : 充气城堡|充气蹦床
waterpark : water park|water parks|waterpark|water slide|waterslide|water slides : 水上乐园|水滑梯
waxwork : waxwork|waxworks|wax figure|wax figures|Madame Tussauds : 蜡像|杜莎夫人
aquarium : aquarium|aquariums|oceanarium : 水族馆|海洋馆|海洋公园
safaripark : safari park|wildlife park : 野生动物园
zookeeper : zookeeper|zookeepers|zoo keeper|zoo keepers : 饲养员|动物管理员
botanicgarden : botanic garden|botanic gardens|botanical garden|botanical gardens|arboretum : 植物园
nationalpark : national park|national parks|National Park : 国家公园
naturereserve : nature reserve|nature reserves|wildlife reserve : 自然保护区
album : album|albums : 专辑
rockband : rock band|rock bands|rock star|rock stars|rock music : 摇滚
popgroup : boy band|boyband|boy bands|girl group|girl groups : 偶像组合|韩国女团|韩国男团|偶像男团|偶像女团
singer : singer|singers|pop star|pop stars : 歌手|流行歌星|歌星
rapper : rapper|rappers|rap music|hip-hop|hip hop : 说唱|饶舌|嘻哈
jazz : jazz : 爵士乐|爵士音乐|爵士歌手
countrymusic : country music|country singer|country star : 乡村音乐|乡村歌手
folkmusic : folk music|folk singer|folk singers : 民谣
samba : samba : 桑巴
tango : tango : 探戈
kpop : K-pop|K-Pop : 韩流|韩国流行音乐|K-pop
michaeljackson : Michael Jackson : 迈克尔·杰克逊|迈克尔杰克逊
grammy2 : Grammy Awards : 葛莱美
musicfestival : music festival|music festivals|rave party : 音乐节
vinyl : vinyl record|vinyl records|record store : 黑胶|唱片店
guitar : guitar|guitars|guitarist|guitarists : 吉他
drummer : drummer|drummers|drum kit : 鼓手|架子鼓
bagpipe : bagpipes|bagpiper|bagpipe : 风笛
choir : choir|choirs|choirboy : 合唱团|唱诗班
composer : composer|composers : 作曲家
songwriter : songwriter|songwriters|singer-songwriter : 词曲作者|唱作人|创作歌手
nationalanthem : national anthem|national anthems : 奏国歌|唱国歌|国歌法|新国歌
nightclub : nightclub|nightclubs|discotheque|disco : 夜总会|迪厅|迪斯科|家夜店|夜店火灾|夜店大火
karaoke : karaoke : 卡拉OK|KTV
concerthall : concert hall|concert halls : 音乐厅
musicaltheatre : Broadway musical|stage musical|hit musical|Broadway : 音乐剧|百老汇
magician : magician|magicians : 魔术师
comedian : comedian|comedians|stand-up comedy|stand-up comic : 脱口秀|喜剧演员|单口喜剧
puppetshow : puppet show|puppeteer|puppeteers|marionette|marionettes|puppetry : 木偶戏|提线木偶|布袋戏|木偶剧
pekingopera : Peking opera|Beijing opera|Peking Opera : 京剧演员|京剧艺术|京剧表演|京剧大师|京剧名家
kabuki : kabuki : 歌舞伎
liondance : lion dance|lion dancers|lion dances : 舞狮|醒狮
squaredance : square dancing|square-dancing grannies|dancing grannies : 广场舞
choreographer : choreographer|choreographers : 编舞
operahouse : Sydney Opera House : 悉尼歌剧院
veniceff : Venice film festival|Venice Film Festival : 威尼斯电影节
goldenglobe : Golden Globe|Golden Globes : 美国金球奖|金球奖最佳影片|电影电视金球奖|金球奖颁奖礼
emmy : Emmy|Emmys : 艾美奖
goldenhorse : Golden Horse Award|Golden Horse Awards : 金马奖
filmfestival : film festival|film festivals|Film Festival : 电影节
filmmaker : film director|filmmaker|filmmakers|film-maker|film-makers|movie director : 导演
actor : actor|actress|actresses : 演员|电影明星|影视明星
screenwriter : screenwriter|screenwriters|scriptwriter|scriptwriters : 编剧
stuntman : stuntman|stuntmen|stunt double|stuntwoman|stunt performer : 特技演员|替身演员|特技替身
filmset : film set|movie set|film sets : 电影片场|剧组|拍摄现场
documentary : documentary|documentaries : 纪录片
animation : animated film|animated films|anime|animated feature|animators : 动画片|动画电影|动漫
comics : comic book|comic books|manga|cartoonist|cartoonists : 漫画
cinema : cinema|cinemas|movie theater|movie theaters|cinemagoers : 影院|戏院
redcarpet : red carpet : 红毯
bollywood : Bollywood : 宝莱坞
marvel2 : Marvel Studios|Marvel Cinematic Universe|Avengers : 复仇者联盟
tvseries : TV series|television series|TV drama|sitcom|soap opera|miniseries : 电视剧|连续剧|肥皂剧|情景喜剧
shortdrama : short drama|short dramas|micro drama|micro dramas|microdramas|microdrama : 微短剧|短剧
realityshow : reality show|reality TV|reality television|talent show : 真人秀|选秀节目
tvhost : TV presenter|television presenter|TV host|talk show host|late-night host|news anchor : 电视主持人|节目主持人|新闻主播|深夜秀
radiostation : radio station|radio stations : 广播电台|广播台
podcast : podcast|podcasts|podcaster : 播客
bookfair : book fair|Book Fair : 国际书展|图书展|图书博览会|法兰克福书展|香港书展|书展开幕
bookshop : bookshop|bookshops|bookstore|bookstores : 书店
library : library|libraries|librarian|librarians : 图书馆
publishinghouse : publishing house|publishing houses|book publisher|book publishers : 出版社|出版商
memoir : memoir|memoirs : 回忆录
diary : diary|diaries : 日记本|写日记|私人日记|日记手稿
dictionary : dictionary|dictionaries|lexicographer|lexicographers : 词典|辞典|新华字典
encyclopedia : encyclopedia|encyclopaedia|Britannica : 百科全书
bible : Bible|Bibles : 圣经
quran : Quran|Koran|Qur'an : 古兰经|可兰经
copyright : copyright|copyrights|copyrighted : 版权|著作权
plagiarism : plagiarism|plagiarised|plagiarized|plagiarist : 抄袭|剽窃
leonardo : Leonardo da Vinci : 列奥纳多·达·芬奇|莱昂纳多·达·芬奇
banksy : Banksy : 班克西
artgallery : art gallery|art galleries|National Gallery|art museum : 美术馆|画廊
graffiti : graffiti : 涂鸦
portrait : portrait|portraits|self-portrait : 肖像画|自画像
calligraphy : calligraphy|calligrapher|calligraphers : 书法家|书法作品|书法艺术|书法展
photographer : photographer|photographers : 摄影师|摄影家
artefact : artefact|artefacts|artifact|artifacts|antiquities|relics : 文物
archaeology : archaeologist|archaeologists|archaeology|archaeological : 考古
beninbronze : Benin Bronze|Benin Bronzes : 贝宁青铜器|贝宁铜器
elginmarbles : Elgin Marbles|Parthenon Marbles|Parthenon Sculptures : 埃尔金大理石|帕特农石雕|帕特农神庙石雕|帕特农神庙雕塑
tapestry : tapestries|a tapestry|Bayeux Tapestry : 挂毯|壁毯
rockart : rock art|cave painting|cave paintings|petroglyph|petroglyphs : 岩画|洞穴画
pyramid : pyramids : 埃及金字塔|胡夫金字塔|金字塔群
obelisk : obelisk|obelisks : 方尖碑
monument : war memorial|monument|monuments|cenotaph : 纪念碑
mausoleum : mausoleum|mausoleums : 陵墓|陵园
rubble : rubble : 废墟|瓦砾
citywall : city wall|city walls|ancient wall : 城墙
pagoda : pagoda|pagodas|stupa : 佛塔|舍利塔
minaret : minaret|minarets : 宣礼塔
spire : spires|steeple|steeples|church spire|the spire : 尖塔|塔尖|尖顶
dome : domes|domed|dome roof|glass dome : 穹顶|圆顶
chapel : chapel|chapels : 小教堂|礼拜堂
synagogue : synagogue|synagogues : 犹太教堂|犹太会堂
shrine : shrine|shrines : 神社|神龛|圣陵|圣祠
catacomb : catacomb|catacombs|crypt : 地下墓穴|墓窖
townhall : town hall|city hall|City Hall : 市政厅|市政大厅
skyscraper : skyscraper|skyscrapers : 摩天大楼|摩天楼|摩天大厦
villa : villas|luxury villa|holiday villa|seaside villa|a villa : 别墅
mansion : mansion|mansions : 豪宅
slum : slum|slums|shanty town|shantytown|favela|favelas : 贫民窟|棚户区
shack : shack|shacks|shanties : 棚屋|窝棚|铁皮屋
barn : barn|barns : 谷仓|牲口棚
cellar : cellar|cellars|basement|basements : 地下室|地窖|酒窖
attic : attic|attics : 阁楼
roof : roof|roofs|rooftop|rooftops : 屋顶|房顶|楼顶
balcony : balcony|balconies : 阳台
staircase : staircase|staircases|stairwell|stairs : 楼梯
chimney : chimney|chimneys|smokestack : 烟囱
fireplace : fireplace|fireplaces : 壁炉
kitchen : kitchen|kitchens : 厨房
bathtub : bathtub|bathtubs : 浴缸
bathroom : bathroom|bathrooms : 浴室|盥洗室
toilet : toilet|toilets|lavatory|lavatories|latrine|latrines : 厕所|马桶|洗手间|卫生间
garage : garage|garages : 地下车库|车库门|私家车库|自家车库
carpark : car park|car parks|parking lot|parking garage|parking lots : 停车场|停车楼
scaffold : scaffolding|scaffold : 脚手架|棚架|鹰架
demolition : demolition|demolished|bulldozed : 拆除|拆毁|强拆
bunker : bunker|bunkers|air-raid shelter|bomb shelter|bomb shelters : 地堡|防空洞|掩体
barracks : barracks : 军营|营房
watchtower : watchtower|watchtowers : 瞭望塔|岗楼
hangar : hangar|hangars : 飞机库|飞机机库|维修机库|机库内|一座机库
controltower : control tower : 塔台
airtrafficcontrol : air traffic controller|air traffic controllers|air traffic control : 空中交通管制|空管员|航管员
houseboat : houseboat|houseboats : 船屋
marina : marinas|yacht marina|at the marina|a marina : 游艇码头|游艇港
breakwater : breakwater|breakwaters : 防波堤
seawall : sea wall|seawall|seawalls|sea walls : 海堤|海塘
aqueduct : aqueduct|aqueducts : 渡槽|引水渠
watertower : water tower|water towers : 水塔
waterwell : water well|water wells|borehole|boreholes : 水井
fountain : fountain|fountains : 喷泉
manhole : manhole|manholes : 井盖|窨井
sewer : sewer|sewers|sewerage : 下水道|污水管
footbridge : footbridge|footbridges|pedestrian bridge : 人行天桥|过街天桥|人行桥
suspensionbridge : suspension bridge|suspension bridges : 悬索桥|吊桥
planetarium : planetarium|planetariums : 天文馆|天象馆
dormitory : dormitory|dormitories|dorm|dorms : 宿舍
classroom : classroom|classrooms : 教室|课室
morgue : morgue|morgues|mortuary|mortuaries : 太平间|停尸房|殓房
cemetery : cemetery|cemeteries|graveyard : 公墓|墓园|坟场
crematorium : crematorium|cremation|cremated|crematoriums : 火葬|遗体火化|火化遗体|火化仪式|火化场
funeral : funeral|funerals : 葬礼|出殡
orphanage : orphanage|orphanages : 孤儿院|儿童福利院|育幼院
nursinghome : nursing home|nursing homes|care home|care homes|retirement home : 养老院|敬老院|护理院|安老院
petrolstation : petrol station|petrol stations|gas station|gas stations|filling station : 加油站
tollbooth : toll booth|toll booths|toll plaza|toll gate : 收费站
trafficlight : traffic light|traffic lights : 红绿灯|交通信号灯
zebracrossing : zebra crossing|pedestrian crossing|crosswalk : 斑马线|人行横道
christmas : Christmas : 圣诞
easter : Easter : 复活节
halloween : Halloween : 万圣节
thanksgiving : Thanksgiving : 感恩节
valentine : Valentine's Day : 情人节
springfestival : Lunar New Year|Chinese New Year|Spring Festival : 春节|农历新年|除夕
springgala : Spring Festival Gala : 春节联欢晚会|央视春晚|春晚舞台|春晚节目
newyearseve : New Year's Eve : 跨年夜|跨年烟花|跨年晚会|跨年倒计时|新年前夜
midautumn : Mid-Autumn|mooncake|mooncakes : 中秋|月饼
tombsweeping : Tomb-Sweeping|Qingming : 清明节|清明假期
ramadan : Ramadan : 斋月
eid : Eid al-Fitr|Eid al-Adha|Eid : 开斋节|宰牲节|古尔邦节
diwali : Diwali|Deepavali : 排灯节|屠妖节
holi : Holi : 洒红节|胡里节
kumbhmela : Kumbh Mela|Kumbh : 大壶节
songkran : Songkran : 泼水节|宋干节
oktoberfest : Oktoberfest|beer festival : 啤酒节
bullrun : running of the bulls|bull run festival|San Fermin|San Fermín : 奔牛节
blackfriday : Black Friday : 黑色星期五|黑五
expo : World Expo|Expo 2025|Expo 2030 : 世博会
jewellery : jewellery|jewelry|jeweller|jewellers|jeweler|jewelers|jewels : 珠宝|首饰
necklace : necklace|necklaces : 项链
weddingring : wedding ring|engagement ring|diamond ring|wedding rings : 戒指|钻戒|婚戒
earring : earring|earrings : 耳环|耳坠
tiara : tiara|tiaras|coronet|royal crown|imperial crown : 王冠
amber : Baltic amber|trapped in amber|preserved in amber|piece of amber|amber fossil : 琥珀
jeans : jeans|denim : 牛仔裤|牛仔布
underwear : underwear|lingerie|bras : 内衣|内裤|文胸
hijab : hijab|hijabs|headscarf|headscarves|burqa|burqas|niqab : 头巾|罩袍
kimono : kimono|kimonos : 穿和服|日本和服|身着和服|和服体验
swimsuit : bikini|bikinis|swimsuit|swimsuits|swimwear : 比基尼|泳衣|泳装
schooluniform : school uniform|school uniforms : 校服采购|穿校服|毒校服|学生校服|新校服
helmet : helmet|helmets : 头盔
furcoat : fur coat|fur coats|fur trade|fur fashion : 皮草
mink : mink|minks|fur farm|fur farms : 水貂|貂皮
fashionweek : fashion week|Fashion Week : 时装周
catwalk : catwalk|catwalks|fashion show|fashion shows : 时装秀|走秀
supermodel : supermodel|supermodels : 超级模特|国际名模
fashiondesigner : fashion designer|fashion designers : 时装设计师|服装设计师|时尚设计师
beautypageant : beauty pageant|beauty queen|Miss Universe|Miss World|beauty contest : 环球小姐|世界小姐|选美比赛|选美大赛|选美皇后
tattoo : tattoo|tattoos|tattooed|tattooist : 纹身|刺青|文身师
hairdresser : hairdresser|hairdressers|barber|barbers|hair salon|barbershop : 理发店|理发师|美发店|美发师|发型师
nappy : nappy|nappies|diaper|diapers : 纸尿裤|尿不湿|尿布
sanitarypad : sanitary pads|sanitary towels|sanitary napkins|tampons|period products : 卫生巾|卫生棉
condom : condom|condoms : 避孕套|安全套
toothpaste : toothpaste : 牙膏品牌|牙膏产品|牙膏生产|牙膏企业
toothbrush : toothbrush|toothbrushes : 牙刷
furniture : furniture : 家具
sofa : sofa|sofas : 沙发上|真皮沙发|布艺沙发|沙发品牌
mattress : mattress|mattresses : 床垫
candle : candle|candles|candlelit : 蜡烛|烛光
airconditioner : air conditioner|air conditioners|air conditioning|air-conditioning : 空调|冷气机
microwaveoven : microwave oven|microwave ovens : 微波炉
pressurecooker : pressure cooker|pressure cookers : 高压锅|压力锅
ricecooker : rice cooker|rice cookers : 电饭煲|电饭锅
kettle : kettle|kettles : 水壶
vacuumcleaner : vacuum cleaner|vacuum cleaners : 吸尘器
robotvacuum : robot vacuum|robot vacuums|Roomba|robotic vacuum : 扫地机器人|扫地机
axe : axe-wielding|axe attack|hatchet|with an axe : 斧头|斧子
machete : machete|machetes : 砍刀
chainsaw : chainsaw|chainsaws : 电锯|链锯
lighter : cigarette lighter|cigarette lighters|candle lighter : 打火机
pram : pram|prams|stroller|strollers|pushchair|pushchairs : 婴儿车|婴儿推车
suitcase : suitcase|suitcases|baggage|luggage : 行李箱|手提箱|行李
wallet : wallet|wallets : 钱包
plasticbag : plastic bag|plastic bags|carrier bags|plastic straws : 塑料袋|塑料吸管
christmastree : Christmas tree|Christmas trees : 圣诞树
travelagency : travel agency|travel agencies|travel agent|travel agents|tour operator|tour operators : 旅行社
tourguide : tour guide|tour guides : 导游
backpacker : backpacker|backpackers|youth hostel|youth hostels : 背包客|青年旅舍|青年旅社
campsite : campsite|campsites|campground|campgrounds|campers|camping : 露营|扎营
tent : tent|tents : 帐篷
campervan : campervan|campervans|motorhome|motorhomes|caravans|camper van : 旅居车|露营车|房车营地|房车旅行
guesthouse : guesthouse|guesthouses|homestay|homestays : 民宿业|民宿房东|民宿主|特色民宿|家民宿|民宿经营|民宿老板
hotspring : hot spring|hot springs|onsen : 温泉
beach : beaches|beachgoers|beachgoer|the beach|a beach : 海滩|沙滩
lifeguard : lifeguard|lifeguards : 救生员
dutyfree : duty-free|duty free : 免税店|免税购物|离岛免税
glassbridge : glass bridge|glass-bottomed bridge|glass walkway : 玻璃桥|玻璃栈道
hiker : hiker|hikers|hiking trail|hiking trails|trekkers|trekker|trekking : 徒步|驴友|远足
gondolaboat : gondolier|gondoliers|Venetian gondola : 贡多拉|威尼斯凤尾船
rickshaw : rickshaw|rickshaws|tuk-tuk|tuk-tuks|auto-rickshaw : 三轮车|黄包车|嘟嘟车|突突车
carriage : horse-drawn carriage|horse-drawn carriages|horse carriage : 四轮马车|观光马车|马车夫|皇家马车
steamtrain : steam train|steam trains|steam locomotive : 蒸汽火车|蒸汽机车
chef : chef|chefs : 厨师|大厨|主厨|名厨
waiter : waiter|waiters|waitress|waitresses : 服务员|侍者
pub : pub|pubs|bartender : 酒吧|酒馆
nightmarket : night market|night markets : 夜市经济|夜市摊|逛夜市|夜市小吃|夜市美食
streetvendor : street vendor|street vendors|hawkers|street hawkers|street food stalls : 小贩|摊贩
pizza : pizza|pizzas|pizzeria : 披萨|比萨饼
burger : burgers|hamburger|hamburgers|cheeseburger|burger chain : 汉堡包|牛肉汉堡|汉堡店|汉堡连锁
sushi : sushi : 寿司
barbecue : barbecue|barbecues : 烧烤
vendingmachine : vending machine|vending machines : 自动售货机|自动贩卖机|自动贩售机
conveniencestore : convenience store|convenience stores : 便利店
departmentstore : department store|department stores : 百货商店|百货公司|百货店
pawnshop : pawnshop|pawnshops|pawnbroker : 当铺|典当行
fleamarket : flea market|flea markets|car boot sale|junk shop : 跳蚤市场|旧货市场|旧货店
sauna : sauna|saunas : 桑拿
bathhouse : bathhouse|bathhouses|public bath|public baths : 澡堂|公共浴室|洗浴中心|公共浴场
divorce : divorce|divorced|divorces : 离婚
dowry : dowry|dowries|bride price|bride prices : 彩礼|嫁妆
twins : twins|twin brothers|twin sisters : 双胞胎
conjoinedtwins : conjoined twins|conjoined : 连体婴|连体双胞胎
centenarian : centenarian|centenarians : 百岁老人|百岁人瑞
oldestperson : oldest person|supercentenarian|oldest woman|oldest man : 最长寿|最年长的人|超级人瑞
nanny : nanny|nannies|babysitter : 保姆
domestichelper : domestic helper|domestic helpers|domestic worker|domestic workers : 外籍家佣|外籍佣工|家庭佣工|家政工
landlord : landlord|landlords : 房东
tenant : tenant|tenants : 租客|租户
pet : pets|pet owners|pet owner|pet food : 宠物
selfie : selfie|selfies|selfie stick : 自拍
timecapsule : time capsule|time capsules : 时间胶囊
bottlemessage : message in a bottle : 漂流瓶
snowman : snowman|snowmen : 堆雪人|巨型雪人
metaldetector : metal detectorist|metal detectorists|metal detector|metal detectors|detectorist : 金属探测器|金属探测仪
`
