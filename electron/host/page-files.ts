/** The files of the built page: which there are, and which one an address means. Nothing else is ever read from disk. */

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'

export interface PageFiles {
  /** Absolute folder of the built page. */
  readonly root: string
  /** Names of its files below the folder, with `/`; exactly these are served. */
  readonly names: ReadonlySet<string>
}

/** Where the build notes what it made, below the folder of the page. */
export const MANIFEST = '.vite/manifest.json'

const manifestSchema = z.record(
  z.string(),
  z.looseObject({
    file: z.string(),
    css: z.array(z.string()).optional(),
    assets: z.array(z.string()).optional(),
  }),
)

/** The page that an address without a name means. */
const MAIN_PAGE = 'index.html'

/** The files that the build's manifest names, and its pages themselves. Rejects where there is no built page. */
export async function readPageFiles(root: string): Promise<PageFiles> {
  const manifest = manifestSchema.parse(JSON.parse(await readFile(path.join(root, MANIFEST), 'utf8')))
  const names = Object.values(manifest).flatMap(({ file, css = [], assets = [] }) => [
    file,
    ...css,
    ...assets,
  ])
  const pages = Object.keys(manifest).filter(isPage)
  return { root: path.resolve(root), names: new Set([MAIN_PAGE, ...pages, ...names]) }
}

/** Whether a file is a page, which keeps its name from one build to the next. */
export function isPage(name: string): boolean {
  return name.endsWith('.html')
}

/** What an address means: a file of the page, an address of ours that names none, or no address of ours at all. */
export type MappedRequest =
  | { readonly status: 200; readonly name: string; readonly file: string; readonly type: string }
  | { readonly status: 400 | 404 }

/**
 * Maps the address of a request to a file. `origin` is what the address must begin with (`app://bundle`,
 * `http://127.0.0.1:5000`), with no other scheme, host, port or credentials. Pure: looks at no disk.
 */
export function mapRequest(page: PageFiles, origin: string, address: string): MappedRequest {
  const url = URL.parse(address)
  const own = URL.parse(origin)
  if (url === null || own === null || !isSameHost(url, own)) return { status: 400 }
  const wanted = decodedPath(address, url)
  if (wanted === undefined) return { status: 400 }
  const name = wanted === '/' ? MAIN_PAGE : wanted.slice(1)
  if (!page.names.has(name)) return { status: 404 }
  return { status: 200, name, file: path.join(page.root, name), type: contentType(name) }
}

/** Same scheme, host and port, and no credentials. Origins are not compared: that of `app:` is "null" in Node. */
export function isSameHost(url: URL, own: URL): boolean {
  return url.protocol === own.protocol && url.host === own.host && url.username === '' && url.password === ''
}

/** The path, decoded once, or nothing where it is written so that two readers could understand two files. */
function decodedPath(address: string, url: URL): string | undefined {
  const written = address.replace(/^[^:]*:\/\/[^/?#\\]*/, '').replace(/[?#].*$/s, '') || '/'
  try {
    const decoded = decodeURIComponent(written)
    const climbs = decoded.split('/').some(part => part === '.' || part === '..')
    const changed = decoded !== decodeURIComponent(url.pathname || '/')
    return climbs || changed || /[\0\\:%]/.test(decoded) ? undefined : decoded
  } catch {
    return undefined
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

function contentType(name: string): string {
  return TYPES[path.posix.extname(name).toLowerCase()] ?? 'application/octet-stream'
}
