/** Words and pairs of Han that any text has: they tell nothing of an event. */
import { WordSet } from '../../text/wordSet.ts'
import { unitTable } from '../figures/chars.ts'

export const COMMON = new WordSet(
  `a an the and or but nor so yet if then than that this these those there here it its they them their he she his her we our you your i
  of in on at by for from to into onto over under with without within between among against about after before since until during through per as above below up down off out near across around along
  is are was were be been being am has have had having do does did will would shall should can could may might must not no never also only just even still already now
  more most less least fewer much many each every all both either neither any some such other another same own very too well
  who which what when where while because although though whereas how why
  said says say according article report reports reported shows show showed note notes piece view discusses
  one two three four five six seven eight nine ten first second third last next new year years month months day days quarter half week time today
  percent million billion trillion yuan dollars dollar usd cny rmb ton tons tonnes gwh kwh mwh twh gigawatt gigawatts megawatt megawatts kilowatt kilowatts company companies group firm market industry sector
  rose fell grew rise fall growth increase increased decrease decreased higher lower compared total net high low
  core viewpoint insights key main make made makes take takes took put get go come came part use used using amid
  jan feb mar apr jun jul aug sep oct nov dec january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday`
    .trim()
    .split(/\s+/),
)

/** Pairs that hold one of these tell nothing of an event; 大坝 and 地下 do. */
export const HAN_COMMON = unitTable(
  '的了是在和与及或为将被把对从等也都就还又不有这那其之于以而但个家一二三四五六七八九十年月日亿万元比上中前后多少小更最已可能会要到约',
)

export const PAIRS_COMMON = new Set(
  '公司|市场|行业|企业|增长|下降|同比|环比|报告|记者|表示|认为|目前|预计|实现|发展|产品|数据|影响|情况|问题|继续|持续|主要|进行|通过|成为|方面|显示|指出|发布|相关|提升|提高|增加'.split(
    '|',
  ),
)
