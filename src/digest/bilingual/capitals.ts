/**
 * Cities and what else stands in the row of its country, with what each is called in the other language: 东京 is Tokyo
 * for who looks for it, though of one country with Japan for who tells stories. Forms are parted by `|`.
 */
export const CAPITALS = `
Moscow : 莫斯科
Kremlin : 克里姆林
Canberra : 堪培拉
Sydney : 悉尼
Tokyo : 东京
Seoul : 首尔
New Delhi|Delhi : 新德里
Berlin : 柏林
London : 伦敦
Paris : 巴黎
Brussels : 布鲁塞尔
Brasilia : 巴西利亚
Jakarta : 雅加达
Hanoi : 河内
Kyiv : 基辅
Ottawa : 渥太华
Madrid : 马德里
Lisbon : 里斯本
Bern : 伯尔尼
Oslo : 奥斯陆
Stockholm : 斯德哥尔摩
Copenhagen : 哥本哈根
Helsinki : 赫尔辛基
The Hague : 海牙
Warsaw : 华沙
Budapest : 布达佩斯
Prague : 布拉格
Turkey|Turkish|Türkiye : 土耳其
Ankara : 安卡拉
Riyadh : 利雅得
Dubai : 迪拜
Abu Dhabi : 阿布扎比
Doha : 多哈
Tehran : 德黑兰
Baghdad : 巴格达
Gaza : 加沙
Palestinian|Palestinians : 巴勒斯坦
Cairo : 开罗
Bangkok : 曼谷
Phnom Penh : 金边
Kuala Lumpur : 吉隆坡
Manila : 马尼拉
Naypyidaw : 内比都
Vientiane : 万象
Kathmandu : 加德满都
Dhaka : 达卡
Islamabad : 伊斯兰堡
Kabul : 喀布尔
Ulaanbaatar|Ulan Bator : 乌兰巴托
Pyongyang : 平壤
Tashkent : 塔什干
Caracas : 加拉加斯
Pretoria : 比勒陀利亚
Abuja : 阿布贾
Lusaka : 卢萨卡
Harare : 哈拉雷
Conakry : 科纳克里
Wellington : 惠灵顿
Vienna : 维也纳
Dublin : 都柏林
Reykjavik : 雷克雅未克
Tallinn : 塔林
Riga : 里加
Vilnius : 维尔纽斯
Minsk : 明斯克
Chisinau : 基希讷乌
Bucharest : 布加勒斯特
Sofia : 索非亚
Belgrade : 贝尔格莱德
Zagreb : 萨格勒布
Ljubljana : 卢布尔雅那
Bratislava : 布拉迪斯拉发
Sarajevo : 萨拉热窝
Skopje : 斯科普里
Podgorica : 波德戈里察
Tirana : 地拉那
Pristina : 普里什蒂纳
Nicosia : 尼科西亚
Valletta : 瓦莱塔
Tbilisi : 第比利斯
Yerevan : 埃里温
Baku : 巴库
Bishkek : 比什凯克
Dushanbe : 杜尚别
Ashgabat : 阿什哈巴德
Thimphu : 廷布
Bandar Seri Begawan : 斯里巴加湾
Dili : 帝力
Port Moresby : 莫尔兹比港
Suva : 苏瓦
Damascus : 大马士革
Beirut : 贝鲁特
Amman : 安曼
Houthi|Houthis : 胡塞
Sanaa|Sana'a : 萨那
Muscat : 马斯喀特
Kuwait City : 科威特城
Manama : 麦纳麦
Rabat : 拉巴特
Algiers : 阿尔及尔
Tripoli : 的黎波里
Khartoum : 喀土穆
Juba : 朱巴
Mogadishu : 摩加迪沙
Asmara : 阿斯马拉
Kampala : 坎帕拉
Dar es Salaam : 达累斯萨拉姆
Kigali : 基加利
Bujumbura : 布琼布拉
Maputo : 马普托
Lilongwe : 利隆圭
Luanda : 罗安达
Windhoek : 温得和克
Gaborone : 哈博罗内
Antananarivo : 塔那那利佛
Port Louis : 路易港
Accra : 阿克拉
Abidjan : 阿比让
Bamako : 巴马科
Dakar : 达喀尔
Niamey : 尼亚美
Ouagadougou : 瓦加杜古
Yaoundé|Yaounde : 雅温得
Douala : 杜阿拉
Libreville : 利伯维尔
N'Djamena : 恩贾梅纳
Freetown : 弗里敦
Monrovia : 蒙罗维亚
Nouakchott : 努瓦克肖特
Quito : 基多
La Paz : 拉巴斯
Asunción|Asuncion : 亚松森
Montevideo : 蒙得维的亚
Georgetown : 乔治敦
Santo Domingo : 圣多明各
Tegucigalpa : 特古西加尔巴
San Salvador : 圣萨尔瓦多
Apia : 阿皮亚
Nuku'alofa|Nukualofa : 努库阿洛法
Honiara : 霍尼亚拉
Port Vila : 维拉港
Nouméa|Noumea : 努美阿
Tahiti : 大溪地|塔希提
Port-au-Prince : 太子港
Bridgetown : 布里奇顿
Paramaribo : 帕拉马里博
Cotonou : 科托努
Lomé|Lome : 洛美
Banjul : 班珠尔
Praia : 普拉亚
Bangui : 班吉
Moroni : 莫罗尼
Maseru : 马塞卢
Mbabane : 姆巴巴内
Tenerife : 特内里费
Managua : 马那瓜
Nuuk : 努克
Yarlung Tsangpo|Yarlung Zangbo : 雅鲁藏布
Lhasa : 拉萨
`
