/** Publishers that dumps name in Chinese or as that is read; `Reuters` is no name that makes a story of two texts. */
export const PUBLISHERS =
  '新浪 新浪财经 搜狐 搜狐财经 搜狐网 网易 网易财经 腾讯 凤凰 观察者网 第一财经 智通财经 金融界 证券时报 中国证券报 上海证券报 证券日报 证券之星 中国基金报 每日经济新闻 经济观察报 经济参考报 格隆汇 全景网 财联社 界面新闻 澎湃新闻 华尔街见闻 财新 财经网 经济网 金投网 中国经营报 时代周报 华夏时报 国际金融报 期货日报 环球网 央视新闻 新华社 人民日报 光明日报 科技日报 中国新闻网 南方都市报 新京报 北京商报 羊城晚报 红星新闻 东方财富 同花顺 和讯 雪球 虎嗅 钛媒体 雷峰网 量子位 机器之心 机器人大讲堂 盖世汽车 汽车之家 医药魔方 高工锂电 索比光伏'.split(
    ' ',
  )

/** Agencies and papers in both languages, and those with a number in their names as dumps read them. */
export const FOREIGN_PUBLISHERS = `
Reuters : 路透社|路透
Bloomberg : 彭博社|彭博
Associated Press : 美联社
AFP : 法新社
Kyodo : 共同社
Yonhap : 韩联社
TASS : 塔斯社
Financial Times : 金融时报
Wall Street Journal : 华尔街日报
New York Times : 纽约时报
Washington Post : 华盛顿邮报
Economist : 经济学人
Nikkei : 日经
South China Morning Post : 南华早报
Guardian : 卫报
Xinhua : 新华社
Global Times : 环球时报
China Daily : 中国日报
Caixin : 财新
3 6 Ke : 36氪
21 Shi Ji Jing Ji Bao Dao : 21世纪经济报道
`
