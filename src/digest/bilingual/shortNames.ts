/**
 * Short names that somebody types, with the names that texts have. They are looked for under these and never the other
 * way, as they stand in other words by chance: 施工行业, 今日银价, 途中行驶.
 */
export const SHORT_NAMES = `
工行 : 工商银行|ICBC
建行 : 建设银行|China Construction Bank|CCB
农行 : 农业银行|Agricultural Bank of China
中行 : 中国银行|Bank of China
交行 : 交通银行|Bank of Communications
招行 : 招商银行|China Merchants Bank
邮储 : 邮政储蓄银行|邮储银行|Postal Savings Bank
欧央行 : 欧洲央行|ECB|European Central Bank
英央行 : 英国央行|英格兰银行|Bank of England
日央行 : 日本央行|Bank of Japan|BOJ
日银 : 日本央行|日本银行|Bank of Japan|BOJ
`
