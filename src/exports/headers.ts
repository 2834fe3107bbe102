/**
 * Headers for those who serve the site: `_headers` for hosts that read it, and the same for nginx,
 * Caddy and Apache to be included or copied. A browser holds a page to both policies, so this one
 * allows what any page needs, and each page narrows it.
 */

import { decodedAddress } from '../text/link.ts'
import type { OutputFile } from './file.ts'

const YEAR = 31_536_000

/** Files below these have their content in their name, or in that of their folder, so a browser may keep them. */
const KEPT = ['assets', 'search/d', 'search/p', 'search/t', 'search/x']

/** @param policy Of the page that needs most. */
function headers(policy: string): readonly (readonly [name: string, value: string])[] {
  return [
    // Framing can be forbidden by a header alone; a page cannot say it.
    ['Content-Security-Policy', `${policy}; frame-ancestors 'none'`],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    // The search index is scripts, which else any page of another site could run and read where its reader is let in.
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
  ]
}

const KEEP = ['Cache-Control', `public, max-age=${YEAR}, immutable`] as const

/**
 * For all else: kept, and asked about each time. Where a server says nothing, browsers keep a page for a
 * tenth of its age. Hosts that read `_headers` say as much by themselves, and would send both values for a
 * file that two of its rules meet.
 */
const ASK = ['Cache-Control', 'no-cache'] as const

/** What nginx has no type for: it would be bytes, which browsers save and other programs refuse to read as text. */
const TEXTS = [
  ['md', 'text/markdown'],
  ['csv', 'text/csv'],
] as const

/**
 * @param policy Of the page that needs most, as `contentPolicy` writes it.
 * @param url Of the site: a host that has it in a folder is told so; null: at the root.
 */
export function* headerFiles(
  policy: string,
  url: string | null,
): Generator<OutputFile, void, undefined> {
  const all = headers(policy)
  const encoded = url === null ? '/' : new URL(url).pathname
  const base = decoded(encoded)
  yield { path: '_headers', content: netlify(all) }
  yield { path: 'hosting/nginx.conf', content: nginx(all, base) }
  yield { path: 'hosting/Caddyfile', content: caddy(all, base) }
  yield { path: 'hosting/apache.conf', content: apache(all, base, encoded) }
}

/** As servers have it when they look for a file: `/新闻/` for `/%E6%96%B0%E9%97%BB/`. */
function decoded(path: string): string {
  const plain = decodedAddress(path) ?? path
  // A line end would begin a line of the configuration, and `?*{}` mean something to servers: no folder has them.
  return /[\0-\x1f\x7f?*{}]/.test(plain) ? path : plain
}

/** A path as one word of a configuration: in quotes where a server would else take a part of it for its own. */
function word(path: string): string {
  return /^[\w./*-]+$/.test(path) ? path : `"${path.replace(/[\\"]/g, '\\$&')}"`
}

/** A path as a part of a regular expression: signs stand there as numbers, which nginx and Apache hand on as they are. */
function pattern(path: string): string {
  return path.replace(/[^\w/\u0080-\uffff-]/g, (sign) =>
    sign === '.' ? '[.]' : `\\x${sign.charCodeAt(0).toString(16)}`,
  )
}

type Headers = ReturnType<typeof headers>

function netlify(all: Headers): string {
  const block = (path: string, lines: Headers): string =>
    [path, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  return `${[block('/*', all), ...KEPT.map((folder) => block(`/${folder}/*`, [KEEP]))].join('\n\n')}\n`
}

/**
 * Of a site in a folder the headers stand in its location: in the block of the server, all others of the
 * host would have them, and with `alias` the locations below would look for their files at its root.
 */
function nginx(all: Headers, base: string): string {
  const add = ([name, value]: Headers[number]): string => `add_header ${name} "${value}" always;`
  const isInside = base !== '/' && !hasVariable(base)
  return `# ${isInside ? `In \`location ${word(base)} { … }\`, below \`root\` or \`alias\`.` : 'In the server block of the site.'}
charset utf-8;
${[...all, ASK].map(add).join('\n')}
${missing(base)}
location ~ "^${kept(base)}" {
${
  // A location with headers of its own inherits none. What is refused there is not kept.
  [...all.map(add), `add_header ${KEEP[0]} "${KEEP[1]}";`].map((line) => `    ${line}`).join('\n')
}
}
${TEXTS.map(([ending, type]) => `location ~ "^${pattern(base)}.*[.]${ending}$" {\n    default_type ${type};\n    charset_types *;\n}`).join('\n')}
`
}

/** How addresses begin that a browser may keep, as a part of a regular expression. */
function kept(base: string): string {
  return `${pattern(base)}(?:${KEPT.join('|')})/`
}

/** A `$` begins a variable there and nothing escapes it; a path is taken from the address then. */
function hasVariable(base: string): boolean {
  return base.includes('$')
}

/** A location with a name stands in the block of a server alone. */
function missing(base: string): string {
  if (!hasVariable(base)) return `error_page 403 404 ${word(`${base}404.html`)};`
  return `error_page 403 404 @missing;
location @missing {
    rewrite "^(?<site>${pattern(base)})" "\${site}404.html" break;
}`
}

function caddy(all: Headers, base: string): string {
  const set = ([name, value]: Headers[number]): string => `${name} \`${value}\``
  const site = word(`${base}*`)
  return `# In the block of the site, beside \`root\` and \`file_server\`.
header ${site} {
${all.map((header) => `\t${set(header)}`).join('\n')}
\t?${set(ASK)}
}
${KEPT.map((folder) => `header ${word(`${base}${folder}/*`)} ${set(KEEP)}`).join('\n')}
handle_errors {
\theader ${site} ${set(ASK)}
\t@missing {
\t\tpath ${site}
\t\texpression {err.status_code} == 404
\t}
\trewrite @missing ${word(`${base}404.html`)}
\tfile_server ${site}
}
`
}

/** @param encoded Of the same path, as addresses have it. */
function apache(all: Headers, base: string, encoded: string): string {
  const set = ([name, value]: Headers[number]): string => `Header always set ${name} "${value}"`
  const page = `${encoded.replaceAll('$', '%24')}404.html`
  return `# In the virtual host of the site, or as .htaccess in its folder; needs mod_headers.
<If "%{REQUEST_URI} =~ m#^${pattern(base)}#">
    AddDefaultCharset utf-8
    AddCharset utf-8 .css .csv .js .json .md .svg .xml
${[...all, ASK].map((header) => `    ${set(header)}`).join('\n')}
    ErrorDocument 403 ${page}
    ErrorDocument 404 ${page}
</If>
<If "%{REQUEST_URI} =~ m#^${kept(base)}#">
    ${set(KEEP)} "expr=%{REQUEST_STATUS} -lt 400"
</If>
`
}
