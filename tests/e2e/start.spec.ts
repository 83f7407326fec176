import { spawn } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ROOT } from '../run/command.ts'
import { expect, test } from './start-app.ts'

/** Runs `npm start` until it ends by itself. */
function startAndEnd(words: readonly string[]): Promise<{ status: number | null; out: string; err: string }> {
  const entry = path.join(ROOT, 'electron/host/start/main.ts')
  const child = spawn(process.execPath, [entry, '--no-open', '--language', 'en', ...words], {
    timeout: 20_000,
  })
  let [out, err] = ['', '']
  child.stdout.on('data', text => {
    out += text
  })
  child.stderr.on('data', text => {
    err += text
  })
  return new Promise(resolve => child.on('close', status => resolve({ status, out, err })))
}

let home: string

test.beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'hanoi-2045-'))
})

test.afterEach(async () => {
  await rm(home, { recursive: true, force: true })
})

test('a port in use ends in one sentence', async ({ app }) => {
  const { port } = new URL(app.origin)
  expect(await startAndEnd(['--port', port, '--preferences', home])).toEqual({
    status: 1,
    out: '',
    err: `Port ${port} is already in use. Choose another with --port, or leave --port out to take a free one.\n`,
  })
  expect(await readdir(home)).toEqual([])
})

test('a second start with the same preferences leads to the program that runs', async ({ app }) => {
  const { status, out, err } = await startAndEnd(['--preferences', app.preferences])
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(out).toBe(
    `Hanoi 2045 is running already, at the address below. It keeps the options with which it was started.\n${app.address}\n`,
  )
})

test('a pack that is not there ends in one sentence', async () => {
  const { status, out, err } = await startAndEnd([
    '--seeds',
    path.join(home, 'absent'),
    '--preferences',
    home,
  ])
  expect({ status, out }).toEqual({ status: 1, out: '' })
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(err).toContain('absent')
})

test('a faulty pack ends in the place of the fault and what mends it', async () => {
  const seeds = path.join(home, 'seeds')
  await cp(path.join(ROOT, 'seeds'), seeds, { recursive: true })
  const file = path.join(seeds, 'model/budget.yaml')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace(/formula: .*/, 'formula: no_such_name + 1'))
  const { status, out, err } = await startAndEnd([
    '--seeds',
    seeds,
    '--preferences',
    path.join(home, 'preferences'),
  ])
  expect({ status, out }).toEqual({ status: 1, out: '' })
  expect(err).toMatch(/^model\/budget\.yaml:\d+:\d+: [a-z]+\.[a-z-]+: .*no_such_name/m)
})
