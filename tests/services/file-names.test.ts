import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isKeptName, isScenarioName } from '../../electron/services/file-names.ts'
import { cleanFileName } from '../../shared/scenario/file-name.ts'

describe('a file name', () => {
  it.each([
    ['Thêm cho văn hóa', 'Thêm cho văn hóa.h45'],
    ['Tha\u0301ng', 'Tháng.h45'],
    ['plan.h45', 'plan.h45'],
    ['PLAN.H45', 'PLAN.h45'],
    ['../../etc/passwd', '-..-etc-passwd.h45'],
    ['a\\b:c*d', 'a-b-c-d.h45'],
    ['.hidden', 'hidden.h45'],
    ['CON', '_CON.h45'],
    ['com1.notes', '_com1.notes.h45'],
    ['trailing. . ', 'trailing.h45'],
    ['', 'scenario.h45'],
    ['...', 'scenario.h45'],
    ['line\nbreak\u0000', 'linebreak.h45'],
    ['evil\u202egnp', 'evilgnp.h45'],
    ['zero\u200bwidth.h45\ufeff', 'zerowidth.h45'],
    ['\ud800', '\ufffd.h45'],
  ])('of %j is %j', (wanted, clean) => {
    expect(cleanFileName(wanted)).toBe(clean)
  })

  it('is short, visible, within its folder and cleaned once for all, whatever is wanted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), wanted => {
        const name = cleanFileName(wanted)
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(190)
        expect(name).not.toMatch(/[/\\\p{Cc}]|^\.|^\s/u)
        expect(isScenarioName(name)).toBe(true)
        expect(cleanFileName(name)).toBe(name)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a name that the system keeps', () => {
  it.each(['CON.h45', 'nul.notes.h45', 'a:b.h45', 'what?.h45', 'a|b.h45'])('is not %s on Windows', name => {
    expect(isKeptName(name, 'win32')).toBe(false)
    expect(isKeptName(name, 'linux')).toBe(true)
  })

  it('is each that the program makes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), wanted => {
        expect(isKeptName(cleanFileName(wanted), 'win32')).toBe(true)
      }),
    )
  })
})
