/**
 * Headers for those who serve the site: `_headers` for hosts that read it, and the same for nginx,
 * Caddy and Apache to be included or copied. A browser holds a page to both policies, so this one
 * allows what any page needs, and each page narrows it.
 */

import type { OutputFile } from './file.ts'

const YEAR = 31_536_000

/** Files below these have their content in their name, so a browser may keep them. */
const KEPT = ['assets']

/** @param policy Of the page that needs most. */
function headers(policy: string): readonly (readonly [name: string, value: string])[] {
  return [
    // Framing can be forbidden by a header alone; a page cannot say it.
    ['Content-Security-Policy', `${policy}; frame-ancestors 'none'`],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
  ]
}

const KEEP = ['Cache-Control', `public, max-age=${YEAR}, immutable`] as const

/**
 * @param policy Of the page that needs most, as `contentPolicy` writes it.
 * @param url Of the site: a host that has it in a folder is told so; null: at the root.
 */
export function* headerFiles(
  policy: string,
  url: string | null,
): Generator<OutputFile, void, undefined> {
  const all = headers(policy)
  const base = url === null ? '/' : new URL(url).pathname
  yield { path: '_headers', content: netlify(all) }
  yield { path: 'hosting/nginx.conf', content: nginx(all, base) }
  yield { path: 'hosting/Caddyfile', content: caddy(all, base) }
  yield { path: 'hosting/apache.conf', content: apache(all, base) }
}

type Headers = ReturnType<typeof headers>

function netlify(all: Headers): string {
  const block = (path: string, lines: Headers): string =>
    [path, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  return `${[block('/*', all), ...KEPT.map((folder) => block(`/${folder}/*`, [KEEP]))].join('\n\n')}\n`
}

function nginx(all: Headers, base: string): string {
  const add = ([name, value]: Headers[number]): string => `add_header ${name} "${value}" always;`
  return `# In the server block of the site.
charset utf-8;
${all.map(add).join('\n')}
error_page 404 ${base}404.html;
${KEPT.map(
  (folder) => `location ${base}${folder}/ {
${
  // A location with headers of its own inherits none.
  [...all, KEEP].map((header) => `    ${add(header)}`).join('\n')
}
}`,
).join('\n')}
`
}

function caddy(all: Headers, base: string): string {
  const set = ([name, value]: Headers[number]): string => `${name} \`${value}\``
  return `# In the block of the site, beside \`root\` and \`file_server\`.
header {
${all.map((header) => `\t${set(header)}`).join('\n')}
}
${KEPT.map((folder) => `header ${base}${folder}/* ${set(KEEP)}`).join('\n')}
handle_errors {
\t@missing expression {err.status_code} == 404
\trewrite @missing ${base}404.html
\tfile_server
}
`
}

function apache(all: Headers, base: string): string {
  const set = ([name, value]: Headers[number]): string => `Header always set ${name} "${value}"`
  return `# In the virtual host of the site, or as .htaccess in its folder; needs mod_headers.
AddDefaultCharset utf-8
${all.map(set).join('\n')}
ErrorDocument 404 ${base}404.html
${KEPT.map(
  (folder) => `<If "%{REQUEST_URI} =~ m#${base}${folder}/#">
    ${set(KEEP)}
</If>`,
).join('\n')}
`
}
