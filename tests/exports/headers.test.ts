import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { headerFiles } from '../../src/exports/headers.ts'
import { contentPolicy } from '../../src/text/policy.ts'

const POLICY = contentPolicy({ trustedTypes: 'shards', scripts: ["'sha256-abc='"] })
const files = new Map(
  [...headerFiles(POLICY, null)].map(({ path, content }) => [path, String(content)]),
)
const folder = mkdtempSync(join(tmpdir(), 'cinnabar-headers-'))
afterAll(() => rmSync(folder, { recursive: true }))

const HEADERS = [
  ['Content-Security-Policy', `${POLICY}; frame-ancestors 'none'`],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
] as const
const KEEP = ['Cache-Control', 'public, max-age=31536000, immutable'] as const
const ASK = ['Cache-Control', 'no-cache'] as const
const KEPT = ['assets', 'search/d', 'search/p', 'search/t', 'search/x']

test.each<readonly [string, (name: string, value: string) => string]>([
  ['_headers', (name, value) => `\n  ${name}: ${value}\n`],
  ['hosting/nginx.conf', (name, value) => `\nadd_header ${name} "${value}" always;\n`],
  ['hosting/Caddyfile', (name, value) => `\n\t${name} \`${value}\`\n`],
  ['hosting/apache.conf', (name, value) => `\n    Header always set ${name} "${value}"\n`],
])('%s sets every header, each as its host writes it', (path, line) => {
  for (const [name, value] of HEADERS) expect(files.get(path)).toContain(line(name, value))
})

test('files with their content in their name are kept for a year, all else is asked about', () => {
  const [netlify, nginx, caddy, apache] = [...files.values()]
  const [name, value] = KEEP
  for (const folder of KEPT) {
    expect(netlify).toContain(`\n/${folder}/*\n  ${name}: ${value}\n`)
    expect(caddy).toContain(`\nheader /${folder}/* ${name} \`${value}\`\n`)
  }
  const kept = `^/(?:${KEPT.join('|')})/`
  // A location with headers of its own inherits none.
  const own = HEADERS.map(([name, value]) => `    add_header ${name} "${value}" always;\n`)
  expect(nginx).toContain(
    `location ~ "${kept}" {\n${own.join('')}    add_header ${name} "${value}";\n}`,
  )
  expect(apache).toContain(`m#${kept}#">\n    Header always set ${name} "${value}" "expr=`)
  expect(nginx).toContain(`\nadd_header ${ASK.join(' "')}" always;\n`)
  expect(caddy).toContain(`\n\t?${ASK.join(' `')}\`\n}`)
  expect(apache).toContain(`\n    Header always set ${ASK.join(' "')}"\n`)
})

test('Markdown and CSV are text in UTF-8', () => {
  const [, nginx, , apache] = [...files.values()]
  for (const ending of ['md', 'csv']) expect(nginx).toContain(`location ~ "^/.*[.]${ending}$" {`)
  expect(nginx?.match(/default_type text\/(?:markdown|csv);\n {4}charset_types \*;/g)).toHaveLength(
    2,
  )
  expect(apache).toMatch(/\n {4}AddCharset utf-8 .*\.csv .*\.md /)
})

test('a host that has the site in a folder finds its files there', () => {
  const below = new Map(
    [...headerFiles(POLICY, 'https://example.org/a/b/')].map(({ path, content }) => [
      path,
      content,
    ]),
  )
  expect(below.get('hosting/nginx.conf')).toContain('error_page 403 404 /a/b/404.html;')
  expect(below.get('hosting/nginx.conf')).toContain('location ~ "^/a/b/(?:assets|')
  expect(below.get('hosting/nginx.conf')).toMatch(/^# In `location \/a\/b\/ /)
  expect(below.get('hosting/Caddyfile')).toContain('rewrite @missing /a/b/404.html')
  expect(below.get('hosting/Caddyfile')).toContain('header /a/b/assets/*')
  expect(below.get('hosting/apache.conf')).toContain('ErrorDocument 404 /a/b/404.html')
})

test('a path is told as each server has it, and begins no line of its own', () => {
  const told = (url: string): readonly string[] =>
    [...headerFiles(POLICY, new URL(url).href)].map(({ content }) => String(content))
  const [, nginx, caddy, apache] = told('https://example.org/新闻/c++/')
  expect(nginx).toContain('error_page 403 404 "/新闻/c++/404.html";')
  expect(caddy).toContain('header "/新闻/c++/assets/*"')
  expect(apache).toContain(String.raw`m#^/新闻/c\x2b\x2b/(?:assets|`)
  expect(apache).toContain('ErrorDocument 404 /%E6%96%B0%E9%97%BB/c++/404.html')
  const [, dollar, , percent] = told('https://example.org/a$y/')
  expect(dollar).toContain('rewrite "^(?<site>')
  // A variable, too, in Apache.
  expect(percent).toContain('ErrorDocument 404 /a%24y/404.html')
  expect(told('https://example.org/v1.2/')[1]).toContain('location ~ "^/v1[.]2/(?:assets|')
  expect(told('https://example.org/%22x/')[1]).toContain(
    String.raw`error_page 403 404 "/\"x/404.html"`,
  )
  for (const path of ['%0Ainclude%20x;', '%FF']) {
    for (const content of told(`https://example.org/${path}/`).slice(1)) {
      expect(content).not.toContain('\ninclude')
      expect(content).toContain(`/${path}/`.slice(0, 3))
    }
  }
})

function has(command: string, ...args: string[]): boolean {
  return spawnSync(command, args).error === undefined
}

/** A configuration with the snippet in it, as a path. */
function written(name: string, text: (snippet: string) => string): string {
  const path = join(folder, name.replace('/', '-'))
  writeFileSync(path, text(files.get(name) ?? ''))
  return path
}

test.skipIf(!has('nginx', '-v'))('nginx takes its snippet', () => {
  const path = written(
    'hosting/nginx.conf',
    (snippet) => `pid ${folder}/nginx.pid; error_log stderr; events {}
http { access_log off; server { listen 127.0.0.1:1; root ${folder};\n${snippet} } }`,
  )
  const { status, stderr } = spawnSync('nginx', ['-t', '-c', path], { encoding: 'utf8' })
  expect(stderr).toContain('syntax is ok')
  expect(status).toBe(0)
})

test.skipIf(!has('caddy', 'version'))('Caddy takes its snippet', () => {
  const path = written(
    'hosting/Caddyfile',
    (snippet) => `:1 {\nroot * ${folder}\nfile_server\n${snippet}}\n`,
  )
  const { status, stderr } = spawnSync(
    'caddy',
    ['validate', '--config', path, '--adapter', 'caddyfile'],
    {
      encoding: 'utf8',
      env: { ...process.env, HOME: folder },
    },
  )
  expect(status, stderr).toBe(0)
})

test.skipIf(!has('apache2', '-v'))('Apache takes its snippet', () => {
  const path = written(
    'hosting/apache.conf',
    (snippet) => `ServerName localhost
ServerRoot /usr/lib/apache2
PidFile ${folder}/apache.pid
ErrorLog ${folder}/error.log
Listen 127.0.0.1:1
LoadModule mpm_event_module modules/mod_mpm_event.so
LoadModule authz_core_module modules/mod_authz_core.so
LoadModule headers_module modules/mod_headers.so
LoadModule mime_module modules/mod_mime.so
TypesConfig /dev/null
${snippet}`,
  )
  const { status, stderr } = spawnSync('apache2', ['-t', '-f', path], { encoding: 'utf8' })
  expect(status, stderr).toBe(0)
})
