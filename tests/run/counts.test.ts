import { describe, expect, it, vi } from 'vitest'
import { countsLine, NOTHING, ONE_FAILED, ONE_PASSED, sumOf, withStatus } from './counts.ts'
import { countPlaywright, countVitest } from './reports.ts'
import { runSteps } from './step.ts'

describe('the counts', () => {
  it('are summed and said in one line', () => {
    const sum = sumOf([ONE_PASSED, ONE_FAILED, { passed: 40, failed: 0, skipped: 6 }])
    expect(countsLine(sum)).toBe('41 passed, 1 failed, 6 skipped')
  })

  it('show a runner that failed without naming a test', () => {
    expect(withStatus({ passed: 3, failed: 0, skipped: 0 }, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 })
    expect(withStatus({ passed: 3, failed: 2, skipped: 0 }, 1).failed).toBe(2)
    expect(withStatus(NOTHING, 0)).toEqual(NOTHING)
  })
})

describe('the reports', () => {
  it('of vitest count what is left for later as skipped', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      success: false,
    }
    expect(countVitest(JSON.stringify(report))).toEqual({ passed: 5, failed: 1, skipped: 3 })
  })

  it('of Playwright count a test that passed at the second try as failed', () => {
    const report = { stats: { expected: 7, unexpected: 1, flaky: 2, skipped: 3, duration: 1 } }
    expect(countPlaywright(JSON.stringify(report))).toEqual({ passed: 7, failed: 3, skipped: 3 })
  })

  it.each(['', '{}', '{"stats":{"expected":-1}}'])('are not made up from %j', text => {
    expect(() => countPlaywright(text)).toThrow()
    expect(() => countVitest(text)).toThrow()
  })
})

describe('runSteps', () => {
  it('goes on after a step that failed or broke, and closes with the line', async () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const last = vi.fn(async () => ONE_PASSED)
    const passed = await runSteps([
      { name: 'Fails', run: async () => ONE_FAILED },
      { name: 'Breaks', run: () => Promise.reject(new Error('no such program')) },
      { name: 'Passes', run: last },
    ])
    const said = write.mock.calls.map(([text]) => String(text)).join('')
    write.mockRestore()
    expect(passed).toBe(false)
    expect(last).toHaveBeenCalledOnce()
    expect(said).toContain('no such program')
    expect(said.trimEnd().split('\n').at(-1)).toBe('1 passed, 2 failed, 0 skipped')
  })
})
