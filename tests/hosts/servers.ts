/**
 * Web servers as people have them, each started on a folder with the least that it needs. At the root
 * those that can take the snippet that the site brings along; below it they are told by hand, as a
 * site that does not know where it stands cannot say it.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { findProgram } from '../programs.ts'

export interface Host {
  readonly name: string
  /** The command, or null where this machine has none. */
  readonly command: string | null
  /** Where the server can be told, or looks by itself, for the site's own page for missing ones. */
  readonly notFound: 'anywhere' | 'at the root' | 'nowhere'
  readonly args: (place: Place) => readonly string[]
}

interface Place {
  /** What it serves. */
  readonly root: string
  /** For its own files. */
  readonly work: string
  readonly port: number
  /** Path of the site below the root, `/` or `/a/b/`. */
  readonly at: string
  /** Folder of the snippets that the site brings along; null where the server is told by hand. */
  readonly hosting: string | null
}

export interface Running {
  /** Of the site, with a slash at its end. */
  readonly url: string
  readonly stop: () => Promise<void>
}

const MODULES = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/libexec/apache2']

export const HOSTS: readonly Host[] = [
  {
    name: 'python http.server',
    command: findProgram('python3', 'python'),
    notFound: 'nowhere',
    args: ({ root, port }) => [
      ...['-m', 'http.server', String(port), '--bind', '127.0.0.1'],
      ...['--directory', root],
    ],
  },
  {
    name: 'busybox httpd',
    command: findProgram('busybox'),
    notFound: 'anywhere',
    args: ({ root, work, port, at }) => [
      ...['httpd', '-f', '-p', `127.0.0.1:${port}`, '-h', root],
      ...['-c', written(work, 'httpd.conf', `E404:${root}${at}404.html\n`)],
    ],
  },
  {
    name: 'nginx',
    command: findProgram('nginx'),
    notFound: 'anywhere',
    args: ({ root, work, port, at, hosting }) => [
      ...['-p', work, '-e', 'stderr', '-c'],
      written(
        work,
        'nginx.conf',
        `daemon off;
master_process off;
pid ${work}/nginx.pid;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work}/${name};`).join('\n  ')}
  types { text/html html; text/css css; text/javascript js; application/json json; image/svg+xml svg; font/woff2 woff2; }
  server {
    listen 127.0.0.1:${port};
    root ${root};
    ${hosting ? nginxOf(hosting, at, root) : `error_page 404 ${at}404.html;`}
  }
}
`,
      ),
    ],
  },
  {
    name: 'Caddy',
    command: findProgram('caddy'),
    notFound: 'anywhere',
    args: ({ root, work, port, at, hosting }) => [
      ...['run', '--adapter', 'caddyfile', '--config'],
      written(
        work,
        'Caddyfile',
        `{
  admin off
}
http://127.0.0.1:${port} {
  root * ${root}
  file_server
  ${hosting ? `import ${hosting}/Caddyfile` : `handle_errors {\n    rewrite * ${at}404.html\n    file_server\n  }`}
}
`,
      ),
    ],
  },
  {
    name: 'Apache',
    command: MODULES.some(existsSync) ? findProgram('apache2', 'httpd') : null,
    notFound: 'anywhere',
    args: ({ root, work, port, at, hosting }) => [
      ...['-X', '-f'],
      written(
        work,
        'apache.conf',
        `ServerRoot ${work}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${work}/apache.pid
ErrorLog ${work}/apache.log
${['mpm_event', 'authz_core', 'dir', 'mime', 'headers'].map((name) => `LoadModule ${name}_module ${MODULES.find(existsSync)}/mod_${name}.so`).join('\n')}
TypesConfig /dev/null
AddType text/html .html
AddType text/css .css
AddType text/javascript .js
AddType application/json .json
AddType text/markdown .md
${process.getuid?.() === 0 ? 'User nobody\nGroup nogroup' : ''}
DocumentRoot ${root}
DirectoryIndex index.html
<Directory ${root}>
  Require all granted
</Directory>
${hosting ? `Include ${hosting}/apache.conf` : `ErrorDocument 404 ${at}404.html`}
`,
      ),
    ],
  },
  {
    name: 'serve (of npx serve)',
    command: findProgram('serve'),
    notFound: 'at the root',
    args: ({ root, port, at, work }) => [
      ...[root, '-n', '-L', '-l', `tcp://127.0.0.1:${port}`],
      // A site at the root brings its own `serve.json`; below it, the one who serves says it.
      ...(at === '/' ? [] : ['-c', written(work, 'serve.json', '{ "cleanUrls": false }')]),
    ],
  },
]

/** The snippet where it says that it is to stand; in a folder, as those have it who copy the site elsewhere. */
function nginxOf(hosting: string, at: string, root: string): string {
  const include = `include "${hosting}/nginx.conf";`
  const isInside = readFileSync(join(hosting, 'nginx.conf'), 'utf8').startsWith('# In `location ')
  return isInside ? `location "${at}" { alias "${root}${at}"; ${include} }` : include
}

function written(folder: string, name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/**
 * Start a server and wait until it answers.
 *
 * @param folders `root` to serve, `work` for the server's own files, and where the site stands.
 * @throws With what it said, when it does not.
 */
export async function start(host: Host, folders: Omit<Place, 'port'>): Promise<Running> {
  if (host.command === null) throw new Error(`${host.name} is not installed`)
  mkdirSync(folders.work, { recursive: true, mode: 0o755 })
  const port = await freePort()
  const child = spawn(host.command, host.args({ ...folders, port }), {
    cwd: folders.work,
    env: { ...process.env, HOME: folders.work, XDG_DATA_HOME: folders.work },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      said += data
    })
  }
  const url = `http://127.0.0.1:${port}${folders.at}`
  for (let waited = 0; !(await answers(`${url}index.html`)); waited++) {
    if (waited > 600 || child.exitCode !== null) {
      await stop(child)
      throw new Error(`${host.name} does not answer: ${said.slice(-2000)}`)
    }
    await setTimeout(100)
  }
  return { url, stop: () => stop(child) }
}

async function answers(url: string): Promise<boolean> {
  try {
    const { ok, body } = await fetch(url)
    await body?.cancel()
    return ok
  } catch {
    return false
  }
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill()
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (typeof address === 'object' && address) resolve(address.port)
        else reject(new Error('No free port'))
      })
    })
  })
}
