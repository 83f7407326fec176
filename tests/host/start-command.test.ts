import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs a file of Node in the folder of the program, with nothing of a desktop around it. */
function run(words: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const env = { PATH: process.env.PATH, LANG: 'en_US.UTF-8', ...environment }
  const child = spawn(process.execPath, words, { cwd: ROOT, env })
  let [out, err] = ['', '']
  child.stdout.on('data', text => {
    out += text
  })
  child.stderr.on('data', text => {
    err += text
  })
  return new Promise(resolve => child.on('close', status => resolve({ status, out, err })))
}

const start = (words: string, environment?: NodeJS.ProcessEnv) =>
  run(['electron/host/start/main.ts', ...words.split(' ')], environment)

describe('npm start', () => {
  it.each<[string, NodeJS.ProcessEnv, number, RegExp]>([
    ['--prot 5000', {}, 2, /^There is no option --prot; did you mean “--port”\?\n$/],
    [
      '--brwoser',
      { LANG: 'vi_VN.UTF-8' },
      2,
      /^Không có tùy chọn --brwoser; có phải ý bạn là “--browser”\?\n$/,
    ],
    ['--fullscreen', {}, 2, /^There is no option --fullscreen; the options are .*--browser.*--help.\n$/],
    ['--port 65536', {}, 1, /^“65536” is not a port\..*\n$/],
    ['--port 80x --language vi', {}, 1, /^“80x” không phải là số cổng\..*\n$/],
    ['--seeds', {}, 2, /^The option --seeds needs a value: DIR\.\n$/],
  ])('with %s and %j ends in one sentence', async (words, environment, status, sentence) => {
    const ended = await start(words, environment)
    expect(ended).toMatchObject({ status, out: '' })
    expect(ended.err).toMatch(sentence)
  })

  it.each<[string, NodeJS.ProcessEnv, RegExp]>([
    ['--help', {}, /^Hanoi 2045 .*\n\nUsage\n/],
    ['--browser -h --nonsense', { LANG: 'vi_VN.UTF-8' }, /^Hà Nội 2045 .*\n\nCách dùng\n/],
  ])('with %s and %j says how it is used', async (words, environment, text) => {
    const ended = await start(words, environment)
    expect(ended).toMatchObject({ status: 0, err: '' })
    expect(ended.out).toMatch(text)
    for (const option of ['browser', 'port', 'no-open', 'documents', 'preferences', 'seeds', 'language'])
      expect(ended.out).toContain(`--${option}`)
  })
})
