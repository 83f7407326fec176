import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { mapRequest, type PageFiles, readPageFiles } from '../../electron/host/page-files.ts'

const page: PageFiles = {
  root: path.resolve('/srv/page'),
  names: new Set(['index.html', 'assets/main-1a2b.js', 'assets/plex.woff2', 'assets/note.txt']),
}
const nameAt = (address: string, origin = 'app://bundle') => {
  const mapped = mapRequest(page, origin, address)
  return mapped.status === 200 ? mapped.name : mapped.status
}

describe('mapRequest', () => {
  it.each([
    ['app://bundle/', 'index.html'],
    ['app://bundle', 'index.html'],
    ['app://bundle/index.html', 'index.html'],
    ['app://bundle/#t=secret', 'index.html'],
    ['app://bundle/?reload=1', 'index.html'],
    ['app://bundle/assets/main-1a2b.js', 'assets/main-1a2b.js'],
    ['app://bundle/assets/main%2D1a2b.js', 'assets/main-1a2b.js'],
  ])('finds the file that %s means', (address, name) => {
    expect(nameAt(address)).toBe(name)
  })

  it.each([
    'app://bundle/absent.js',
    'app://bundle/assets',
    'app://bundle/assets/',
    'app://bundle//index.html',
    'app://bundle/.vite/manifest.json',
    'app://bundle/INDEX.HTML',
  ])('knows no file at %s', address => {
    expect(nameAt(address)).toBe(404)
  })

  it.each([
    'app://bundle/../../etc/passwd',
    'app://bundle/..%2f..%2fetc/passwd',
    'app://bundle/%2e%2e/index.html',
    'app://bundle/assets/./main-1a2b.js',
    'app://bundle/assets/../index.html',
    'app://bundle/..%5c..%5cwindows',
    'app://bundle/..\\index.html',
    'app://bundle/%5cindex.html',
    'app://bundle/%00',
    'app://bundle/index.html%00.js',
    'app://bundle/C:/index.html',
    'app://bundle/%2569ndex.html',
    'app://bundle/%252e%252e/index.html',
    'app://bundle/%E0%A4%A',
    'app://bundle.evil/index.html',
    'app://evil/index.html',
    'app://bundle:80/index.html',
    'app://user@bundle/index.html',
    'app://user:word@bundle/index.html',
    'app://bundle@evil/index.html',
    'APP://BUNDLE/index.html',
    'app:/bundle/index.html',
    'app:bundle/index.html',
    'http://bundle/index.html',
    'file:///srv/page/index.html',
    'index.html',
    '',
  ])('refuses %j', address => {
    expect(nameAt(address)).toBe(400)
  })

  it('takes the same care on loopback', () => {
    const origin = 'http://127.0.0.1:5000'
    expect(nameAt(`${origin}/`, origin)).toBe('index.html')
    expect(nameAt(`${origin}/..%2f..%2fetc/passwd`, origin)).toBe(400)
    expect(nameAt(`${origin}/../index.html`, origin)).toBe(400)
    expect(nameAt(`${origin}/\\index.html`, origin)).toBe(400)
    expect(nameAt(`${origin}//evil.test/index.html`, origin)).toBe(404)
    expect(nameAt('http://127.0.0.1:5001/', origin)).toBe(400)
  })

  it('says where the file stands and what it is', () => {
    expect(mapRequest(page, 'app://bundle', 'app://bundle/assets/plex.woff2')).toEqual({
      status: 200,
      name: 'assets/plex.woff2',
      file: path.join(page.root, 'assets/plex.woff2'),
      type: 'font/woff2',
    })
  })
})

describe('readPageFiles', () => {
  it('knows the page and what the manifest of the build names, and nothing that merely lies there', async () => {
    const root = await mkdtemp(path.join(tmpdir(), 'page-'))
    onTestFinished(() => rm(root, { recursive: true }))
    await mkdir(path.join(root, '.vite'))
    await writeFile(path.join(root, 'left-over.js'), '')
    const manifest = {
      'index.html': {
        file: 'assets/index-1.js',
        isEntry: true,
        css: ['assets/index-2.css'],
        assets: ['assets/a.woff2'],
      },
      'audience.html': { file: 'assets/audience-4.js', isEntry: true },
      'b.ts': { file: 'assets/b-3.js' },
    }
    await writeFile(path.join(root, '.vite/manifest.json'), JSON.stringify(manifest))
    expect([...(await readPageFiles(root)).names].sort()).toEqual([
      'assets/a.woff2',
      'assets/audience-4.js',
      'assets/b-3.js',
      'assets/index-1.js',
      'assets/index-2.css',
      'audience.html',
      'index.html',
    ])
  })

  it('rejects where nothing was built', async () => {
    await expect(readPageFiles('/nonexistent')).rejects.toThrow()
  })
})
