/** An articles folder made by somebody who means harm. */

import { dumpStem } from '../../src/digest/identity/identity.ts'
import { slug } from '../../src/text/slug.ts'
import { NAUGHTY, SCRIPTS, TEMPLATES } from './payloads.ts'

export interface HostileFile {
  /** Relative to the articles folder; may be a name that no editor would give. */
  readonly path: string
  readonly content: string | Uint8Array
  /** Words that must be found on the site, since the file can be read. */
  readonly tokens: readonly string[]
  /** Whether the file must be refused, with a message that names it. */
  readonly refused: boolean
}

/** Writes a file beside the articles if anything of it runs. */
export const MARK = 'PWNED'

export function hostileFiles(mark: string): readonly HostileFile[] {
  return [
    ...inFields(),
    ...inFrontMatter(mark),
    ...inNames(),
    ...inClashes(),
    ...inBytes(),
    ...inStructure(),
  ]
}

/** The words that `token` gives. */
export const TOKENS = /tok\d{5,}en/g

let count = 0
/** A word that occurs nowhere else and that no tokenizer or formatter touches. */
function token(): string {
  count++
  return `tok${String(count).padStart(5, '0')}en`
}

/** A payload with a token of its own for each field. */
function filled(payload: string, tokens: string[]): string {
  const word = token()
  tokens.push(word)
  return payload.replaceAll('TOKEN', word)
}

/** Every payload in every field of a dump, and of a Markdown article. */
function inFields(): HostileFile[] {
  return [...SCRIPTS, ...TEMPLATES, ...NAUGHTY].flatMap((payload, at) => {
    const number = String(at).padStart(3, '0')
    const dumpTokens: string[] = []
    const field = (): string => filled(payload, dumpTokens)
    const dump = [
      'Workflow',
      field(),
      'icon',
      'Search documents',
      field(),
      `${field()}· 2025-11-0${1 + (at % 9)} 08:41`,
      `Core Viewpoint - ${field()} stated [1][2]. Group 1: ${field()} - ${field()} held [3]. - ${field()} too [4].`,
      '',
    ].join('\n')
    const markdownTokens: string[] = []
    const quoted = (): string => JSON.stringify(filled(payload, markdownTokens))
    const plain = (): string => filled(payload, markdownTokens)
    const markdown = [
      '---',
      `title: ${quoted()}`,
      `source: ${quoted()}`,
      'date: 2025-11-09',
      `topic: ${quoted()}`,
      `tags: [${quoted()}]`,
      `url: ${quoted()}`,
      '---',
      '## Core Viewpoint',
      `${plain()} said [1].`,
      `## ${plain()}`,
      `- ${plain()} held [2].`,
      '',
      `And ${plain()} stands alone.`,
      '',
    ].join('\n')
    return [
      { path: `field-${number}.txt`, content: dump, tokens: dumpTokens, refused: false },
      { path: `field-${number}.md`, content: markdown, tokens: markdownTokens, refused: false },
    ]
  })
}

/** Front matter that runs code, opens files, or grows without end. */
function inFrontMatter(mark: string): HostileFile[] {
  const file = JSON.stringify(mark)
  const code = `module.exports = { title: require('fs').writeFileSync(${file}, 'x') }`
  const engines = [
    'js',
    'javascript',
    ' JS',
    'JavaScript',
    'node',
    'coffee',
    'json',
    'toml',
    'constructor',
    'hasOwnProperty',
    '__proto__',
    'ts',
    'esm',
  ]
  const engineFiles = engines.flatMap((engine, at) => [
    article(`engine-${at}.md`, `---${engine}\n${code}\n---\nbody\n`),
    article(`engine-${at}.txt`, `---${engine}\n${code}\n---\nbody\n`),
    article(`engine-second-${at}.md`, `---\ntitle: x\n---\n---${engine}\n${code}\n---\nbody\n`),
  ])
  const blocks = [
    `title: !!js/function 'function(){require("fs").writeFileSync(${file},"x")}'`,
    `title: !!js/eval 'require("fs").writeFileSync(${file},"x")'`,
    'title: !!python/object/apply:os.system ["touch PWNED"]',
    '__proto__: { polluted: true }\ntitle: x',
    'constructor: { prototype: { polluted: true } }\ntitle: x',
    'title: { __proto__: { polluted: true } }',
    `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'.replace(/./g, (name, at: number) => `${name}: &${name} [${`*${'abcdefghi'[at]},`.repeat(9)}]\n`)}title: x`,
    `title: ${'['.repeat(5000)}${']'.repeat(5000)}`,
    `title: ${'{a: '.repeat(3000)}1${'}'.repeat(3000)}`,
    `title: ${'x'.repeat(100_000)}`,
    'layout: ../../../etc/passwd\ntitle: x',
    'permalink: ../../../PWNED.html\ntitle: x',
    'permalink: /etc/PWNED\neleventyComputed: { permalink: "x" }\ntitle: x',
    'templateEngineOverride: njk\ntitle: x',
    'pagination: { data: collections.all, size: 1 }\ntitle: x',
    'date: 2025-02-30\ntitle: x',
    'date: 012\ntitle: 1_000\nsource: 12:30:45',
    'title: [1, 2]\nsource: { a: b }\ntags: x',
    'title: "unfinished',
    '\ttitle: tab',
    '? complex key\n: value',
    'title: x\ntitle: y',
    '<<: *missing\ntitle: x',
    'title: |\n  two\n  lines\nsource: >\n  folded',
  ]
  const names = Array.from({ length: 12_000 }, (_, at) => at)
  return [
    ...engineFiles,
    {
      path: 'matter-topics.md',
      content: `---\ntitle: x\ntopics: [${names}]\n---\n- one [1].\n`,
      tokens: [],
      refused: true,
    },
    ...blocks.map((block, at) => article(`matter-${at}.md`, `---\n${block}\n---\n- one [1].\n`)),
  ]
}

function article(path: string, content: string | Uint8Array): HostileFile {
  return { path, content, tokens: [], refused: false }
}

/** Names that mean something to a template engine, a host or a shell. */
function inNames(): HostileFile[] {
  const names = [
    'index.txt',
    'search.txt',
    '404.md',
    'con.txt',
    'aux.md',
    'nul.txt',
    'com1.txt',
    '-rf.txt',
    '--help.md',
    ' leading.txt',
    'trailing .txt',
    'two  spaces.txt',
    "quote'.txt",
    'quote".txt',
    '<img src=x onerror=alert(1)>.txt',
    '"><script>window.pwned=1<`script>.md',
    '&lt;b&gt;.txt',
    '{{7*6}}.txt',
    `\${7*6}.md`,
    '%2e%2e%2fx.txt',
    'x..\\y.txt',
    'a\\b.txt',
    'new\nline.txt',
    'tab\there.txt',
    'bell\u0007.txt',
    'esc\u001b[31m.txt',
    '\u202egpj.txt',
    '稀土.txt',
    'e\u0301.txt',
    '\u00e9.txt',
    'Foo.txt',
    'foo.txt',
    'FOO.md',
    '🙂.txt',
    'javascript:alert(1).txt',
    `${'long'.repeat(60)}.txt`,
    '__proto__.txt',
    'constructor.md',
    'a.b.c.txt',
    'x.txt.txt',
    '#hash?query.txt',
    '~.txt',
    '$HOME.txt',
    '*.txt',
    'deep/er/and/deeper/x.txt',
    'deep/../x2.txt',
  ]
  const readable = names.map((path, at): HostileFile => {
    const word = token()
    const content = `Workflow\nNames\nicon\nSearch documents\nTitle ${word}\nSource· 2025-10-0${1 + (at % 9)} 10:00\nCore Viewpoint - Named ${at} [1]. Group 1 - Held ${at} [2].\n`
    return { path: path.replace('/../', '/'), content, tokens: [word], refused: false }
  })
  const code = `require('fs').writeFileSync('${MARK}','x')`
  // No articles at all: passed over or named, never run or copied.
  const others = [
    ['evil.11ty.js', `${code}; module.exports = {}`],
    ['evil.11tydata.js', `${code}; module.exports = {}`],
    ['evil.11tydata.json', '{"permalink":"../PWNED.html"}'],
    ['evil.njk', '{{ range.constructor("return 1")() }}'],
    ['evil.liquid', '{% include "/etc/passwd" %}'],
    ['evil.html', '<script>window.pwned=1</script>'],
    ['evil.svg', '<svg onload="window.pwned=1"/>'],
    ['evil.js', 'window.pwned=1'],
    ['_redirects', '/* https://evil.example/:splat 301!'],
    ['_headers', '/*\n  X-Evil: 1'],
    ['CNAME', 'evil.example'],
    ['sw.js', 'self.pwned=1'],
    ['.htaccess', 'Options +ExecCGI'],
    ['.eleventyignore', '*'],
    ['_data/evil.js', `${code}`],
    ['_includes/evil.njk', 'x'],
    ['package.json', '{"type":"commonjs","main":"evil.js"}'],
    ['node_modules/evil/index.js', code],
  ]
  return [...readable, ...others.map(([path = '', content = '']) => article(path, content))]
}

/** Names that were looked for: their hashes are alike, or a name is what another one's hash is. */
function inClashes(): HostileFile[] {
  const files: readonly (readonly [path: string, topic: string])[] = [
    ['三二六五四.txt', 'Clash'],
    ['五零五一三.txt', 'Clash'],
    [`${dumpStem('三二六五四.txt').slice(2)}.txt`, 'Clash'],
    ['clash-a.txt', '四五一六一四'],
    ['clash-b.txt', '二四五五零九零'],
    ['clash-c.txt', slug('四五一六一四')],
    ['clash-long.txt', 'Clash'],
    ['clash-long-2.txt', 'Clash 2'],
  ]
  const alike = files.map(([path, topic]) => {
    const words = Array.from({ length: path === 'clash-long.txt' ? 120 : 1 }, token)
    const entries = words.map(
      (word) =>
        `Title ${word}\nSource· 2025-10-02 10:00\nCore Viewpoint - Of ${path} ${word} [1].\n\n`,
    )
    const content = `Workflow\n${topic}\nicon\nSearch documents\n${entries.join('')}`
    return { path, content, tokens: words, refused: false }
  })
  return [...alike, ...inHashes()]
}

/** Two articles with one id, and two texts with one anchor in an article that stands in two files. */
function inHashes(): HostileFile[] {
  const texts: readonly (readonly [title: string, item: string])[] = [
    ['Tin report hpwuo', 'Held'],
    ['Tin report mzqwv', 'Held'],
    ['Tin in port', 'Tin rose to 1,200 tonnes in port msn.'],
    ['Tin in port', 'Tin rose to 1,200 tonnes in port 1imp.'],
  ]
  return texts.map(([title, item], at) => {
    const tokens = [token(), token()]
    const body = `Core Viewpoint - Said ${tokens[0]} [1]. Group 1: Of ${tokens[1]} - ${item} [2].`
    const content = `Workflow\nAlike\nicon\nSearch documents\n${title}\nTin Daily· 2025-11-09 08:41\n${body}\n`
    return { path: `alike-${at}.txt`, content, tokens: [...tokens, item], refused: false }
  })
}

/** Bytes that are no text of ours, or only nearly. */
function inBytes(): HostileFile[] {
  const text =
    'Workflow\nBytes\nicon\nSearch documents\nTitle\nSource· 2025-10-01 10:00\nCore Viewpoint - x [1].\n'
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
  const refused = (path: string, content: Uint8Array): HostileFile => ({
    path,
    content,
    tokens: [],
    refused: true,
  })
  return [
    refused('utf16le.txt', utf16),
    refused('utf16be.txt', Buffer.from(utf16).swap16()),
    refused(
      'gbk.txt',
      Buffer.concat([Buffer.from(text), Buffer.from([0xcf, 0xa1, 0xcd, 0xc1, 0x0a])]),
    ),
    refused(
      'overlong.txt',
      Buffer.concat([Buffer.from(text), Buffer.from([0xc0, 0xaf, 0xe0, 0x80, 0xaf])]),
    ),
    refused('surrogate.txt', Buffer.concat([Buffer.from(text), Buffer.from([0xed, 0xa0, 0x80])])),
    refused('cut.txt', Buffer.concat([Buffer.from(text), Buffer.from([0xe7, 0xa8])])),
    refused('nul.txt.md', Buffer.from(`# x\n\u0000\u0000\u0000 binary\n`)),
    refused('png.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
    refused('empty.txt', Buffer.alloc(0)),
    article('bom.txt', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])),
    ...['\ufeff\ufeff', '---\ntitle: x\n---\n\ufeff', '\ufeff\ufeff---js\nx\n---\n'].map(
      (start, at) => {
        const [word, other] = [token(), token()]
        const content = `${start}## Core Viewpoint\n\nSaid ${word} [1].\n\n## A\n\n- Held ${other} [2].\n`
        return { path: `marks-${at}.md`, content, tokens: [word, other], refused: false }
      },
    ),
    article('crlf.txt', text.replaceAll('\n', '\r\n')),
    article('cr.txt', text.replaceAll('\n', '\r')),
    article('separators.txt', text.replaceAll('\n', '\n\u2028\u0085')),
    article('controls.txt', `${text}Core \u0001\u0002\u000b\u000c\u001f\u007f\u0080\u009f [2].\n`),
  ]
}

/** Shapes that make a parser slow or deep. */
function inStructure(): HostileFile[] {
  const head = '---\ntitle: Deep\n---\n'
  const shapes = [
    '>'.repeat(2000),
    '- '.repeat(2000),
    '1. '.repeat(2000),
    '*'.repeat(8000),
    '['.repeat(5000),
    '`'.repeat(5000),
    '_a '.repeat(3000),
    '![['.repeat(2000),
    '&#x'.repeat(3000),
    '<!--'.repeat(2000),
    '|'.repeat(5000),
    '\\'.repeat(5001),
    Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
    `${'#'.repeat(500)} x\n`.repeat(50),
    '[a]: x\n'.repeat(2000),
    '[^1]: x\n'.repeat(1000),
    `${'a'.repeat(200_000)}`,
  ]
  const listing = [
    '[1]'.repeat(5000),
    `${'Group 1: '.repeat(3000)}`,
    ` - ${'x - '.repeat(4000)}`,
    'Core Viewpoint - '.repeat(2000),
    `${'· 2025-11-09 08:41\n'.repeat(2000)}`,
    '\n'.repeat(20_000),
    ' '.repeat(100_000),
    '(('.repeat(5000),
    '1,'.repeat(20_000),
    '$'.repeat(5000),
  ]
  return [
    ...shapes.map((shape, at) => article(`shape-${at}.md`, `${head}${shape}\n`)),
    ...listing.map((shape, at) =>
      article(
        `shape-${at}.txt`,
        `Workflow\nShapes\nicon\nSearch documents\nTitle ${at}\nSource· 2025-10-01 10:00\nCore Viewpoint - ${shape}\n`,
      ),
    ),
  ]
}
