import type { Code, Rule } from '../../src/records/problem.ts'

/** `%` stands for the text found there, and what stands between backticks is quoted. */
export type RuleWords = Pick<Rule, 'message' | 'expected' | 'kept' | 'todo'>

const PICTURE_KEPT = '图片的文字和地址，作为文本保留在文章中。'
const WHOLE_FILE = '整个文件，作为未归入的文字，列在该文本的页面。'
const FILE_ITSELF = '文件本身，可从该文本的页面打开。'
const NOTHING = '无。'

const PASTED = '网页的文字，即从浏览器窗口复制的内容'
const COPY_AGAIN = '在浏览器中打开该网页，全选、复制，粘贴到此文件。'

export const RULES_ZH: Readonly<Record<Code, RuleWords>> = {
  unreadable: {
    message: '文件打不开：%',
    expected: '当前用户可读的文件',
    kept: NOTHING,
    todo: '修改权限或文件名，或把它移出文件夹。',
  },
  'not-a-file': {
    message: '%未读取',
    expected: '普通文件',
    kept: NOTHING,
    todo: '把它移出文章文件夹。',
  },
  'link-out': {
    message: '链接指向文章文件夹之外，未读取',
    expected: '文章文件夹内的文件',
    kept: NOTHING,
    todo: '把文件本身复制到文件夹中。',
  },
  'link-inside': {
    message: '链接未读取',
    expected: null,
    kept: '它指向的文件，以其本名收录。',
    todo: '无需处理；也可删去链接。',
  },
  'broken-link': {
    message: '链接没有目标或首尾循环，未读取：%',
    expected: '文章文件夹内的文件',
    kept: NOTHING,
    todo: '删去链接，或把文件本身复制到文件夹中。',
  },
  'too-large': {
    message: '文件过大：%',
    expected: '文本至多32 MB，Markdown文章至多2 MB',
    kept: NOTHING,
    todo: '拆分文件。',
  },
  'too-many-lines': {
    message: '文件超过%行',
    expected: '至多200,000行，Markdown至多10,000行',
    kept: FILE_ITSELF,
    todo: '拆分文件。',
  },
  'too-many-articles': {
    message: '文件超过%篇文章，此处为下一篇',
    expected: '每个文件至多20,000篇文章',
    kept: FILE_ITSELF,
    todo: '拆分文件。',
  },
  'too-many-items': {
    message: '文件超过%条要点，此处为下一条',
    expected: '每个文件至多300,000条',
    kept: FILE_ITSELF,
    todo: '拆分文件。',
  },
  'too-long': {
    message: '文章过长：%',
    expected: '每篇至多2,000,000字符、10,000条要点、100个主题',
    kept: FILE_ITSELF,
    todo: '拆分文章，或改正其首行。',
  },
  'not-read': {
    message: '%未作为文章读取',
    expected: '以.txt或.md结尾的文件名',
    kept: '无；文件保持原样。',
    todo: '把文字复制到.txt文件，或把它移出文件夹。',
  },
  'other-document': {
    message: '%未读取：只读文本，不读文档',
    expected: '以.txt或.md结尾的文件名',
    kept: '无；文件保持原样。',
    todo: '把其中的文字复制到.txt文件；若是纯文本，改名即可。',
  },
  'other-name': {
    message: '%未读取：文件名不以.txt或.md结尾',
    expected: '以.txt或.md结尾的文件名',
    kept: '无；文件保持原样。',
    todo: '改名：带文件头（front matter）的Markdown用.md，网页文字用.txt。',
  },
  'empty-file': {
    message: '文件是空的',
    expected: '网页的文字，或Markdown文章',
    kept: NOTHING,
    todo: '把网页的文字粘贴进去，或删去文件。',
  },
  encoding: {
    message: '文件不是UTF-8，似为%',
    expected: 'UTF-8文本',
    kept: FILE_ITSELF,
    todo: '在编辑器中另存为UTF-8；记事本的“另存为”中有“编码”一栏。',
  },
  binary: {
    message: '文件不是文本：%',
    expected: 'UTF-8文本',
    kept: FILE_ITSELF,
    todo: '把文字本身存入.txt文件。',
  },
  'html-file': {
    message: '这是网页的源代码，不是它的文字：%',
    expected: PASTED,
    kept: WHOLE_FILE,
    todo: COPY_AGAIN,
  },
  'json-file': {
    message: '这是JSON，不是网页的文字：%',
    expected: PASTED,
    kept: WHOLE_FILE,
    todo: COPY_AGAIN,
  },
  'rtf-file': {
    message: '这是带格式的文本（RTF），不是纯文本：%',
    expected: '纯文本',
    kept: WHOLE_FILE,
    todo: '用原来的程序打开，另存为UTF-8纯文本。',
  },
  'mail-file': {
    message: '这是邮件的源代码，不是邮件正文：%',
    expected: '邮件程序中显示的正文',
    kept: WHOLE_FILE,
    todo: '在邮件程序中打开该邮件，全选、复制，再粘贴到文件中。',
  },
  conflict: {
    message: '同一处有两个版本，是git合并冲突留下的：%',
    expected: '其中一个版本',
    kept: WHOLE_FILE,
    todo: '保留正确的内容，删去以<<<<<<<、=======和>>>>>>>开头的行。',
  },
  'no-article': {
    message: '文件中没有找到文章',
    expected: '标题、形如`Sou Hu Cai Jing· 2025-11-09 08:41`的一行，以及正文',
    kept: '全部文字，作为未归入的文字，列在该文本的页面。',
    todo: '与README中的例子对照；复制可能不完整。',
  },
  'no-topic': {
    message: '文本没有写明主题',
    expected: '`Search documents`上方一行的主题名',
    kept: '各篇文章，不归主题。',
    todo: '无需处理；也可补上这一行。',
  },
  'second-page': {
    message: '此处开始另一个网页',
    expected: '每个文件一个网页',
    kept: '其中的文章，归入第一个网页的主题。',
    todo: '把后面的内容移到单独的文件。',
  },
  'no-title': {
    message: '文章没有标题',
    expected: '标题：写在来源和日期的上一行，Markdown中写作`title:`',
    kept: '文章，以开头的文字为题。',
    todo: '补上标题。',
  },
  'no-byline': {
    message: '没有来源和日期：“%”',
    expected: '标题之后形如`Sou Hu Cai Jing· 2025-11-09 08:41`的一行',
    kept: '文章，列在没有日期的文章中。',
    todo: '无需处理；也可补上这一行。',
  },
  'no-date': {
    message: '没有日期：“%”',
    expected: '来源旁形如2025-11-09 08:41的日期',
    kept: '文章及其来源，列在没有日期的文章中。',
    todo: '无需处理；也可补上日期。',
  },
  'no-body': {
    message: '没有正文：“%”',
    expected: '来源和日期之后的正文',
    kept: '标题、来源和日期。',
    todo: '无需处理；也可补上正文。',
  },
  'bad-date': {
    message: '日期%不存在',
    expected: '形如2025-11-09 08:41的日期',
    kept: '文章，不带日期；原文的日期列在未归入的文字中。',
    todo: '改正日期。',
  },
  'unread-date': {
    message: '日期“%”的写法未能识别',
    expected: '形如2025-11-09 08:41的日期',
    kept: '文章，不带日期；原文的日期列在未归入的文字中。',
    todo: '写作`2025-11-09 08:41`；只有日期时写作`2025-11-09`。',
  },
  'far-date': {
    message: '日期%远晚于其他文章',
    expected: null,
    kept: '文章，连同此日期：排在首页、列表与订阅源的最前面。',
    todo: '更正日期；日期无误则无需处理。',
  },
  'no-lead': {
    message: '第一组之前没有核心观点',
    expected: '`Core Viewpoint -`或`Core Insights -`',
    kept: '各组要点，发布时不带核心观点。',
    todo: '无需处理；也可在文本中补上。',
  },
  'shared-id': {
    message: '这篇文章与另一篇文章被刻意凑成同一编号：%',
    expected: null,
    kept: '两篇文章，各用较长的编号。',
    todo: '无需处理；也可以改动标题中的一个词。',
  },
  copy: {
    message: '与%处的文章相同',
    expected: null,
    kept: '文章只发布一次，页面列出两处。',
    todo: '无需处理；也可删去其一。',
  },
  'other-text': {
    message: '与%处为同一篇文章，但文字不同',
    expected: null,
    kept: '合为一篇：先列第一处的文字，再列此处独有的文字。',
    todo: '删去其一；若是两篇文章，请改动标题。',
  },
  'raw-body': {
    message: '正文没有核心观点、分组或要点：%',
    expected: '` - `之后的要点，位于`Group 1`或小标题之下',
    kept: '全部正文，保持原样。',
    todo: '无需处理；也可换成摘要。',
  },
  'unknown-mark': {
    message: '各行以“%”开头，不是可识别的列表符号',
    expected: '以`- `、`* `或`• `开头的行',
    kept: '全部文字，原样。',
    todo: '改用`- `，置于`Group 1: …`或小标题之下。',
  },
  'left-over': {
    message: '这段文字在文章中没有归属：%',
    expected: null,
    kept: '文字原样，列在该文本的页面和构建报告；属于某篇文章的，也列在文章下方。',
    todo: '无需处理；也可把它移到该在的位置。',
  },
  stray: {
    message: '这段文字不属于任何文章：%',
    expected: null,
    kept: '文字原样，列在该文本的页面和报告中。',
    todo: '无需处理；也可移到应在之处。',
  },
  table: {
    message: '一张表格：%',
    expected: '列表的各项',
    kept: '表格，作为文字列在文章下方。',
    todo: '无需处理；也可把各行写成要点。',
  },
  'cut-item': {
    message: '复制似在中途结束：%',
    expected: '末尾的引证标记或句号',
    kept: '这条要点，到此为止的部分。',
    todo: '无需处理；也可把网页末尾一并复制。',
  },
  'cut-title': {
    message: '复制似在标题处结束：%',
    expected: '来源和日期，以及正文',
    kept: '该行，作为没有正文的文章的标题。',
    todo: '补上该页其余部分；若不是文章标题，删去该行。',
  },
  unlisted: {
    message: '%未列出',
    expected: null,
    kept: '与已列出的同类提示所述相同。',
    todo: '先处理列出的几条再检查：这么多通常出于同一原因。',
  },
  'no-heading': {
    message: '文件中没有找到文章',
    expected: '文件头（front matter）中的`title:`，或标题、段落、列表',
    kept: '全部文字，作为未归入的文字，列在该文本的页面。',
    todo: '在开头两行`---`之间写`title: …`，或写上正文。',
  },
  'no-source-key': {
    message: '“%”没有来源和日期',
    expected: '文件头（front matter）中的`source:`和`date:`',
    kept: '文章，列入无日期一类。',
    todo: '无需处理；也可在开头两行`---`之间补上。',
  },
  'no-lead-heading': {
    message: '第一组之前没有核心观点',
    expected: '标题`## Core Viewpoint`',
    kept: '各组要点，发布时不带核心观点。',
    todo: '无需处理；也可补上该标题及其下一段文字。',
  },
  'several-articles': {
    message: '此处似为另一篇文章的开头：%',
    expected: '一个Markdown文件一篇文章',
    kept: '其文字，作为上一篇文章的一部分。',
    todo: '把文件改名为`.txt`，其中可有多篇文章；或每篇各存一个文件。',
  },
  'front-matter': {
    message: '文件头（front matter）未采用：%',
    expected: '两行`---`之间的YAML、两行`+++`之间的TOML，或一个JSON对象',
    kept: WHOLE_FILE,
    todo: '改正此行；可用的键为title、source、date、topic、topics和tags。',
  },
  'unknown-key': {
    message: '未知的键%',
    expected: 'title、source、date、topic、topics或tags',
    kept: '此行原样，列在文章下方。',
    todo: '改正键名，或删去此行。',
  },
  'other-key': {
    message: '键%不予读取',
    expected: 'title、source、date、topic、topics或tags',
    kept: '此行原样，列在文章下方。',
    todo: '无需处理；也可把其内容写在上述某个键下。',
  },
  draft: {
    message: '文件注明不发布：%',
    expected: null,
    kept: '不保留任何内容，包括文字和文件名。',
    todo: '无需处理；如要发布，删去该行，或把文件移出该文件夹。',
  },
  'published-now': {
    message: '文件另有发布时间，而文章现在已发布：%',
    expected: null,
    kept: '文章照常发布；该行原样列在文章下方。',
    todo: '到时之前请写上 `draft: true`；可以发布的话，删去该行。',
  },
  'wrong-type': {
    message: '%的值类型不符',
    expected: '文字；topics和tags为文字的列表',
    kept: '这几行原样，列在文章下方。',
    todo: '把值写成文字；含有YAML符号时加引号。',
  },
  nesting: {
    message: 'Markdown嵌套超过100层',
    expected: '只有几层的列表和引文',
    kept: WHOLE_FILE,
    todo: '去掉嵌套，改写文字。',
  },
  picture: {
    message: '图片不显示：%',
    expected: '放在文章旁边或public/中的文件',
    kept: PICTURE_KEPT,
    todo: '把图片存到文章旁边，在文中写它的文件名；也可不处理。',
  },
  'picture-outside': {
    message: '文件夹之外的图片不会采用：%',
    expected: '文章文件夹或public/中的文件',
    kept: PICTURE_KEPT,
    todo: '把图片复制到文件夹中，在文中写它的文件名。',
  },
  'no-picture': {
    message: '没有这张图片：%',
    expected: '名称为其中之一的普通文件；链接不会跟随',
    kept: PICTURE_KEPT,
    todo: '把图片复制到其中一处，或改正文件名；大小写有区别。',
  },
  'several-pictures': {
    message: '有多张图片叫这个名称：%',
    expected: '只有一张，或在名称前写出文件夹',
    kept: PICTURE_KEPT,
    todo: '写出所指那一张的路径。',
  },
  'bad-picture': {
    message: '图片无法显示：%',
    expected: 'PNG、JPEG、GIF、WebP或AVIF，不超过20 MB',
    kept: PICTURE_KEPT,
    todo: '存为PNG、JPEG或WebP；太大的请缩小。',
  },
  'dead-link': {
    message: '链接没有对应的文章：%',
    expected: '文件夹中有文章的Markdown文件，或完整地址（https://…）',
    kept: '链接的文字，后面是地址，作为文本保留。',
    todo: '改正文件名；public/中的文件请写完整地址。',
  },
  'no-note': {
    message: '没有这个名称的文章，或不止一篇：%',
    expected: '一个Markdown文件的名称；有多个同名文件时写出文件夹',
    kept: '链接的文字，作为文本保留。',
    todo: '笔记尚未写好的，无需处理；否则请改正名称。',
  },
  'kept-as-text': {
    message: '这不是小标题、要点或段落：%',
    expected: '列表或段落',
    kept: '文字原样，留在原处或列在文章下方。',
    todo: '无需处理；也可写成列表中的要点。',
  },
  'html-signs': {
    message: '文本中有HTML符号：%',
    expected: '从浏览器窗口复制的网页文字',
    kept: '文本原样保留，包括这些符号。',
    todo: '从浏览器窗口复制网页；或逐一替换，如把`&amp;`改为`&`。',
  },
  'hidden-characters': {
    message: '有无法显示的字符，第一个是%',
    expected: null,
    kept: '文字；这些字符在页面上显示为U+FFFD。',
    todo: '无需处理；也可删去这些字符。',
  },
}
