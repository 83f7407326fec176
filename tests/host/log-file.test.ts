import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { openLog, withoutWords } from '../../electron/host/log-file.ts'

let folder: string
const read = (name = 'hanoi-2045.log') => readFileSync(path.join(folder, 'logs', name), 'utf8')
const now = () => new Date('2026-11-26T05:00:00.000Z')

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'log-'))
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  onTestFinished(() => {
    vi.restoreAllMocks()
    rmSync(folder, { recursive: true })
  })
})

describe('the log', () => {
  it('notes turns of the program’s life and errors, each with its time', () => {
    const log = openLog(folder, now)
    log.note('started 1.2.3')
    log.report(new TypeError('a riddle'))
    expect(read()).toMatch(
      /^2026-11-26T05:00:00.000Z started 1\.2\.3\n2026-11-26T05:00:00.000Z error TypeError: a riddle\n\s+at /,
    )
    expect(process.stderr.write).toHaveBeenCalledOnce()
  })

  it.skipIf(process.platform === 'win32')('is the user’s alone', () => {
    openLog(folder, now).note('started')
    expect(statSync(path.join(folder, 'logs')).mode & 0o777).toBe(0o700)
    expect(statSync(path.join(folder, 'logs/hanoi-2045.log')).mode & 0o777).toBe(0o600)
  })

  it('keeps five files and no more, of a bounded size each, the newest under its own name', () => {
    const log = openLog(folder, now, { bytes: 100, files: 5 })
    for (let line = 0; line < 40; line += 1) log.note(`line ${line} ${'x'.repeat(20)}`)
    const names = readdirSync(path.join(folder, 'logs')).sort()
    expect(names).toEqual(['.1', '.2', '.3', '.4', ''].map(age => `hanoi-2045${age}.log`))
    for (const name of names) expect(read(name).length).toBeLessThanOrEqual(100)
    expect(read()).toContain('line 39')
    expect(read('hanoi-2045.1.log')).not.toContain('line 39')
  })

  it('holds no entry that fills it alone', () => {
    openLog(folder, now).note('x'.repeat(1_000_000))
    expect(read().length).toBeLessThan(5_000)
  })

  it('that cannot be written costs nothing', () => {
    writeFileSync(path.join(folder, 'file'), '')
    const log = openLog(path.join(folder, 'file'), now)
    expect(() => log.note('started')).not.toThrow()
    expect(() => log.report(new Error('a riddle'))).not.toThrow()
    expect(existsSync(path.join(folder, 'file/logs'))).toBe(false)
  })

  it.runIf(process.platform === 'linux')(
    'that has no folder and can have none does not hold the program up',
    () => {
      expect(() => openLog('/proc/hanoi-2045', now).note('started')).not.toThrow()
    },
  )
})

describe('an error in the log', () => {
  const secret = 'Kịch bản mật'
  const unreadable = () => {
    try {
      JSON.parse(`{"title":"${secret}" x`)
    } catch (error) {
      return error
    }
    return undefined
  }

  it.each<[string, () => unknown]>([
    ['of the system, which names a file', () => new Error(`ENOENT: no such file, open '/srv/${secret}.h45'`)],
    ['of a path without quotation marks', () => new Error(`cannot read /srv/plans/${secret}.h45 at all`)],
    ['of a Windows path', () => new Error(`cannot read C:\\plans\\${secret}.h45`)],
    ['of a parser, which shows the text', unreadable],
    ['that names a scenario', () => new Error(`“${secret}” has no years`)],
    ['that is no error but a document', () => ({ title: secret })],
    ['that is text', () => secret],
  ])('%s leaves the planner’s words out', (_what, error) => {
    const text = withoutWords(error())
    expect(text).not.toContain('mật')
    expect(text).not.toContain('/srv')
    expect(text).not.toContain('plans')
  })

  it('says its kind, its code and where it came from, by the names of files only', () => {
    const error = Object.assign(new Error(`EACCES: permission denied, open '${homedir()}/x'`), {
      code: 'EACCES',
    })
    const text = withoutWords(error)
    expect(text).toMatch(/^Error EACCES: EACCES: permission denied, open …\n/)
    expect(text).toContain('log-file.test.ts')
    expect(text).not.toContain(homedir())
    expect(text).not.toContain(`${path.sep}tests${path.sep}`)
  })
})
