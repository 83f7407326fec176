import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'

const HOST = path.resolve('electron/host')
const from = (name: string) => JSON.stringify(path.join(HOST, name))

describe.skipIf(process.platform === 'win32')('drives that never answer', () => {
  /** A pipe that nobody writes into holds whoever opens it, as a drive of a network that is away does. */
  let pipe: string

  beforeEach(() => {
    const folder = mkdtempSync(path.join(tmpdir(), 'silent-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    pipe = path.join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
  })

  const run = (program: string) => {
    const words = ['--input-type=module', '--eval', program, pipe]
    const env = { ...process.env, UV_THREADPOOL_SIZE: undefined }
    return spawnSync(process.execPath, words, { env, encoding: 'utf8', timeout: 30_000 })
  }

  it('hold up no other disk, be they eight', () => {
    const { stdout } = run(`
      import ${from('file-threads.ts')}
      import ${from('browser/serve.ts')}
      import { open, readFile } from 'node:fs/promises'
      for (let drives = 0; drives < 8; drives += 1) open(process.argv[1], 'r')
      await readFile('package.json')
      process.stdout.write('read')
      process.kill(process.pid, 'SIGKILL')
    `)
    expect(stdout).toBe('read')
  })

  it('do not keep a program from ending', () => {
    const { signal } = run(`
      import { open } from 'node:fs/promises'
      import { end } from ${from('start/end.ts')}
      open(process.argv[1], 'r')
      end(0)
    `)
    expect(signal).toBe('SIGKILL')
  })
})

it('a program that nothing holds ends with its status', () => {
  const program = `import { end } from ${from('start/end.ts')}; end(3)`
  expect(spawnSync(process.execPath, ['--input-type=module', '--eval', program]).status).toBe(3)
})

it.each(['start/main.ts', 'start/dev.ts', 'desktop/main.ts'])('%s has its threads before all else', name => {
  const source = readFileSync(path.join(HOST, name), 'utf8')
  expect(/^import .*/m.exec(source)?.[0]).toBe("import '../file-threads.ts'")
})
