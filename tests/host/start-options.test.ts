import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { NO_FILES } from '../../electron/host/outside-files.ts'
import { languageOfWords, readDesktopWords, readStartOptions } from '../../electron/host/start-options.ts'

const folder = path.resolve('/home/planner')
const read = (line: string) => readStartOptions(line.split(' ').filter(Boolean), folder)

describe('readStartOptions', () => {
  it('opens the window when nothing is asked', () => {
    expect(read('')).toEqual({ browser: false, port: 0, open: true, handed: NO_FILES })
  })

  it('reads every option, with = or without, and takes folders from where the user stands', () => {
    expect(
      read('--browser --port=5000 --no-open --seeds ../hue --documents d --preferences p --language vi'),
    ).toEqual({
      browser: true,
      port: 5000,
      open: false,
      seeds: path.resolve('/home/hue'),
      documents: path.join(folder, 'd'),
      preferences: path.join(folder, 'p'),
      language: 'vi',
      handed: NO_FILES,
    })
  })

  it.each(['--port 0', '--no-open'])('takes %s as asking for the browser', line => {
    expect(read(line).browser).toBe(true)
  })

  it.each<[string, string, object]>([
    ['--brwoser', 'host.flag-unknown', { flag: '--brwoser', near: ['--browser'] }],
    ['-b', 'host.flag-unknown', { flag: '-b' }],
    ['plan', 'host.flag-unknown', { flag: 'plan' }],
    ['plan.h45 plan.json', 'host.flag-unknown', { flag: 'plan.json' }],
    ['file:///home/planner/plan.h45', 'outside.no-path', { name: 'file:///home/planner/plan.h45' }],
    ['--seeds', 'host.flag-value', { flag: '--seeds' }],
    ['--seeds --browser', 'host.flag-value', { flag: '--seeds' }],
    ['--documents=', 'host.flag-value', { flag: '--documents' }],
    ['--language fr', 'host.flag-value', { flag: '--language', expected: 'vi | en' }],
    ['--browser=yes', 'host.flag-no-value', { flag: '--browser' }],
    ['--port 65536', 'host.port-invalid', { value: '65536' }],
    ['--port 80.5', 'host.port-invalid', { value: '80.5' }],
    ['--port=-1', 'host.port-invalid', { value: '-1' }],
    ['--port http', 'host.port-invalid', { value: 'http' }],
  ])('refuses %s with %s', (line, code, args) => {
    expect(() => read(line)).toThrow(
      expect.objectContaining({
        faults: [expect.objectContaining({ code, args: expect.objectContaining(args) })],
      }),
    )
  })
})

describe('files among the words', () => {
  it('are taken from where the user stands, wherever they stand among the options', () => {
    expect(read('a.h45 --browser ../B.H45 /tmp/c.h45').handed).toEqual({
      files: [path.join(folder, 'a.h45'), path.resolve('/home/B.H45'), path.resolve('/tmp/c.h45')],
      leftOut: 0,
      refused: [],
    })
  })

  it('are no values of options that take one', () => {
    expect(read('--language vi a.h45')).toMatchObject({
      language: 'vi',
      handed: { files: [path.join(folder, 'a.h45')] },
    })
  })
})

describe('readDesktopWords', () => {
  it('leaves the words that the system adds, and gives the files', () => {
    const words = [
      '--original-process-start-time=1',
      '--seeds=hue',
      'plan.h45',
      '--enable-crashpad',
      '/tmp/b.h45',
    ]
    expect(readDesktopWords(words, folder)).toEqual({
      browser: false,
      port: 0,
      open: true,
      seeds: path.join(folder, 'hue'),
      handed: {
        files: [path.join(folder, 'plan.h45'), path.resolve('/tmp/b.h45')],
        leftOut: 0,
        refused: [],
      },
    })
  })

  it('starts whatever it is given to open, and says later what that was', () => {
    expect(readDesktopWords(['notes.txt'], folder).handed).toEqual({
      files: [],
      leftOut: 0,
      refused: [{ code: 'file.not-a-scenario-name', args: { name: 'notes.txt' } }],
    })
  })
})

describe('languageOfWords', () => {
  it.each<[string, NodeJS.ProcessEnv, string]>([
    ['--language vi', {}, 'vi'],
    ['--language=en --x', { LANG: 'vi_VN.UTF-8' }, 'en'],
    ['--language fr', { LANG: 'vi_VN.UTF-8' }, 'vi'],
    ['', { LANG: 'vi_VN.UTF-8' }, 'vi'],
    ['', { LC_ALL: '', LANG: 'vi_VN' }, 'vi'],
    ['', { LANG: 'C' }, 'en'],
    ['', {}, 'en'],
  ])('of %j with %j is %s', (line, environment, language) => {
    expect(languageOfWords(line.split(' '), environment)).toBe(language)
  })
})
