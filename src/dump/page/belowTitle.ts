/** Lines below a title that say neither source nor date: who wrote an article, where it stands, the way to it, buttons. */

import { simplified } from '../../text/simplified.ts'

export const LONGEST_NAME = 60
/** What somebody did for an article, in simplified characters. */
export const ROLE = '(?:责任编辑|责编|编辑|(?:本报|见习)?记者|作者|编译|撰文|摄影|校对)'
export const BY =
  "(?:[Bb]y|BY|Von|VON|Author:)(?!\\s+The )(?:\\s{1,4}(?:(?:and|und|&)\\s{1,4}|,\\s{1,4})?(?:(?:de|del|della|di|da|dos|du|la|le|van|von|den|der|ten|ter|al|bin) ){0,2}\\p{Lu}[\\p{L}.'’-]*,?){2,8}"
/** Of a broker's note: `分析师：李某 S0570000000001` */
const ANALYST =
  '(?:(?:首席|证券)?(?:分析师|研究员)|研究助理|联系人)\\s*[:：]\\s*[\\p{Script=Han}·]{2,4}(?=[\\s（(、，,/|｜]|$)|[Aa]nalysts?:\\s+\\p{Lu}[\\p{L}.-]{0,20}(?: \\p{Lu}[\\p{L}.-]{1,20}){1,2}(?=,|;| \\(|$)'
/** What else covers have of analysts: `执业证书编号：S0570000000001`, an address of mail, `买入（维持）` */
const OF_COVER =
  /^(?:(?:[\p{Script=Han}·]{2,4}\s+)?(?:(?:SAC|SFC)\s?)?(?:(?:执业|从业|资格|登记)*证书?编?号|CE(?: No\.?)?)[:：\s]\s*[A-Z\d]{5,16}|[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}|\p{Script=Han}{2,6}\s?[（(](?:维持|首次|首次覆盖|首次评级|[上下]调|调[高低])(?:评级)?[)）])$/u
/** Of a page of WeChat, `原创 有色君 有色金属观察` */
const AUTHOR = new RegExp(
  `^(?:${ANALYST}|(?:文|图|${ROLE})(?:\\s*[|｜/丨:：]\\s*|\\s+)[\\p{Script=Han}·]{2,4}(?![\\p{Script=Han}·])|${BY}$|原创(?:\\s+[\\p{L}\\p{N}]{1,16}){0,3}$)`,
  'u',
)

const NAME = "\\p{Lu}[\\p{L}.'’-]*"
const PERSON = `${NAME}(?: ${NAME}){1,3}`
const POSTED = `${PERSON} in ${NAME}(?: ${NAME}){0,2}`
const OTHERS = '(?:,| and|, and) '
const POST = '(?:[\\p{L}&]{2,20} ){0,3}(?:writer|correspondent|reporter|columnist|editor)s?'
/** `SHIZUKA TANABE, Nikkei staff writer`, `Andy Bounds in Brussels and Ryan McMorrow in Beijing` */
const REPORTER = new RegExp(
  `^(?:${PERSON}(?:${OTHERS}${PERSON})*, ${POST}|${POSTED}(?:${OTHERS}${POSTED})+|Reporting from (?:the )?${NAME}(?: ${NAME}){0,2})$`,
  'u',
)

/** `Leo Lewis in Tokyo`, as a headline may be, too. */
const REPORTER_IN = new RegExp(`^${PERSON}(?:${OTHERS}${PERSON})* in ${NAME}(?: ${NAME})?$`, 'u')

/** `Ann Lee reported from Seoul, Bo Marsh from Washington.` */
const REPORTED = new RegExp(
  `^${PERSON} (?:reported|contributed)(?: reporting)? from ${NAME}(?: ${NAME})?(?:(?:,| and|, and) ${PERSON} from ${NAME}(?: ${NAME})?){0,3}\\.$`,
  'u',
)
/** `Towers near Ashburn, Va.Credit...Nathan Howard for The Times`: what a picture shows, and who made it. */
const CAPTIONED = /\S\s?Credit(?:\.\.\.|…)\s?\p{Lu}/u

export function mayBeReporter(line: string): boolean {
  return line.length <= LONGEST_NAME && REPORTER_IN.test(line)
}

/** Where it stands. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/
/** `新华网 > 财经 > 正文`, `Home / Business / Markets`; `Home / Office demand` may be a title. */
const WAY =
  /^[^>＞]{1,20}(?:\s?[>＞]\s?[^>＞]{1,20})*[>＞]\s?正文$|^(?:(?:您?的?当前|您的)位置[:：]\s?)?(?:首页|home|startseite|accueil)(?:(?:\s?[>＞›»→]\s?[^>＞›»→]{1,20})+|(?:\s?[/／]\s?[^/／]{1,20}){2,})$/i
/** Who made the picture that stands there, in simplified characters. */
export const OF_PICTURE =
  /^[（(]?(?:(?:(?:[Ii]llustration|[Pp]hoto(?:graph)?|[Ii]mage)s?(?: source| credit)?|(?:图片?|题图|封面)(?:来源|源|自)?)\s?[:：|｜/]|图片?(?:来自|源自)\s?)\s?(?=[\p{Lu}\p{Script=Han}])(?:\S+\s){0,3}\S+$/u

/** Of which kind an article is, as `Our view`; above a title it may be the topic. */
const KIND =
  /^(?:(?:our|my) view|opinion|comment(?:ary)?|editorial|guest essay|analysis|explainer|exclusive|评论|社论|时评|观点|独家)$/i
/** A button or an advert, as nothing else, when a release may be printed or an article was, or whose it is: `Listen to this article · 5:12 min Learn more`. */
const BUTTON =
  /^(?:(?:for )?immediate release|for release (?:at|on) .{4,40}|listen(?: to (?:this|the) (?:article|story|post))?(?: ?[·|] ?\d{1,2}:\d{2}(?: min)?)?(?: learn more)?|\d{1,2}[- ]min(?:ute)? listen|收听(?:本文|全文|文章)|(?:点击)?(?:上方|下方)?蓝字\s?[,，]?\s?关注(?:我们)?|news provided by|新闻提供方|share|share (?:full )?article|print|save|gift(?: (?:this )?article)?|translate|resize|bookmark|copy link|a- ?a\+|字[号体][:：]? ?[大中小 ]{1,8}|赠送(?:文章|好友)|(?:订户|会员|付费)专[属享]|[∙·]\s?paid|分享(?:[到至][:：]?)?|收藏|打印|微博|微信|朋友圈|字号|大字?|举报|关注|\+关注|advertisement|广告|(?:first )?published(?: on)?:?|why you can trust [a-z ]{2,30}|发[布表](?:时间|日期)[:：]?)$/i
/** How long it is: `3 min read`, `Reading time: 4 minutes`, 本文约1200字，阅读需要4分钟. */
const TIME_TO_READ =
  /^(?:\d{1,2}[- ]min(?:ute)?s?\.? read(?:ing time)?|(?:estimated |average )?(?:read(?:ing)? time|time to read):? ?(?:about |approx\. ?)?\d{1,2} ?min(?:ute)?s?|lesezeit:? ?(?:ca\. ?)?\d{1,2} ?min(?:uten)?\.?|(?:(?:(?:[本全]文)?(?:共计?|大?约)*\d{3,5} ?字|字数[:： ]?\d{3,5} ?字?)[，,、|｜·/ ]*)?(?:预计)?(?:阅读|读完)(?:[本全]文)?(?:时间|时长)?(?:大?约|需要?)*[:： ]? ?\d{1,2} ?分钟)$/i

/** How long ago it was, above the day of an update: `Published yesterday`. */
const AGO = /^(?:published|posted) (?:yesterday|today|(?:an?|\d{1,2}) (?:minute|hour|day)s? ago)$/i

/** Who wrote an article, of which kind it is, where it stands, the way to it, or a button, on a line below its title. */
export function isBelowTitle(line: string): boolean {
  if (ADDRESS.test(line)) return true
  if (REPORTED.test(line) || CAPTIONED.test(line)) return true
  if (line.length > LONGEST_NAME) return false
  const plain = simplified(line)
  if (TIME_TO_READ.test(plain) || AGO.test(line)) return true
  return [AUTHOR, OF_COVER, REPORTER, WAY, OF_PICTURE, KIND, BUTTON].some((form) =>
    form.test(plain),
  )
}

/** `新华网 > 财经 > 正文` */
export function isWay(line: string): boolean {
  return WAY.test(simplified(line))
}

/** A button that a page has between source and date and its text, or how long that is. */
export function isButton(line: string): boolean {
  if (line.length > LONGEST_NAME) return false
  const plain = simplified(line)
  return BUTTON.test(plain) || TIME_TO_READ.test(plain)
}

/** How many liked it, how long it takes to hear: beside buttons, numbers alone say nothing else. */
export function isBesideButtons(line: string): boolean {
  return /^(?:\+?\d[\d.,]{0,6}[kwm万]?|\(?\d{1,2}(?::\d{2}| min)\)?|[·•∙|])$/i.test(line)
}

/** `Opinion`, 观点 */
export function isKind(line: string): boolean {
  return KIND.test(simplified(line))
}
