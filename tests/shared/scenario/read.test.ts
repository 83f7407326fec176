import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Fault, FaultError } from '../../../shared/faults.ts'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import { LIMITS } from '../../../shared/scenario/document.ts'
import { readScenarioFile } from '../../../shared/scenario/read.ts'
import { writeScenario } from '../../../shared/scenario/write.ts'
import { SAMPLE, sampleWith } from './sample.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readScenarioFile(bytesOf(text), 'a.h45')

function faultsOf(bytes: Uint8Array): readonly Fault[] {
  try {
    readScenarioFile(bytes, 'a.h45')
    return []
  } catch (error) {
    if (error instanceof FaultError) return error.faults
    throw error
  }
}

const placed = (text: string) =>
  faultsOf(bytesOf(text)).map(({ code, at }) => `${code} ${at?.line}:${at?.column}`)

const STEP = JSON.stringify({
  id: 'first',
  view: {
    scenario: 'one',
    shown: [],
    year: 2030,
    chart: { variable: 'x', breakdown: null, form: 'stacked', benchmarks: false },
    card: null,
    mode: 'value',
    basis: 'current',
    bands: false,
  },
})

describe('a scenario file', () => {
  it('may have pictures in its titles that are joined of several', () => {
    expect(placed(sampleWith('"Two"', '"👨‍👩‍👧 ❤️"'))).toEqual([])
  })

  it('is read with what it leaves out filled in', () => {
    const { document, notices } = read(SAMPLE)
    expect(notices).toEqual([])
    expect(document).toMatchObject({ notes: '', views: [], base: 'one', title: 'Hồ xanh' })
    expect(document.scenarios[1]).toEqual({
      id: 'two',
      title: 'Two',
      description: '',
      author: '',
      levers: {},
      parameters: {},
      formulas: [],
      locked: [],
    })
  })

  it('may begin with a byte order mark', () => {
    expect(read(`\ufeff${SAMPLE}`).document).toEqual(read(SAMPLE).document)
  })

  it.each([
    ['little', 0],
    ['big', 1],
  ])('may be UTF-16 of %s end with its mark, which is remarked on', (_, swap) => {
    const units = Uint16Array.from(`\ufeff${SAMPLE}`, letter => letter.charCodeAt(0))
    const bytes = new Uint8Array(units.buffer)
    const turned = bytes.map((_byte, index) => bytes[swap === 1 ? index ^ 1 : index] ?? 0)
    const { document, notices } = readScenarioFile(turned, 'a.h45')
    expect(document).toEqual(read(SAMPLE).document)
    expect(notices).toMatchObject([{ code: 'scenario.utf16' }])
  })

  it('turns minus zero into zero', () => {
    const [one] = read(sampleWith('"value": 0.02', '"value": -0.0')).document.scenarios
    expect(one?.levers.growth).toEqual({ shape: 'constant', value: 0 })
  })

  it.each([
    ['notes', '"title": "Hồ xanh"', '"title": "Hồ xanh", "notes": "Vì\\u202esao"', '6:32'],
    ['description', '"title": "One"', '"title": "One", "description": "a\\u0007"', '10:38'],
    ['author', '"title": "Two"', '"title": "Two", "author": "Sở\\u0085"', '16:46'],
  ])('keeps what hides letters in its %s, and remarks on it at its place', (name, from, to, place) => {
    const { document, notices } = read(sampleWith(from, to))
    expect(notices).toMatchObject([{ code: 'scenario.hidden-in-text', args: { name, others: 0 } }])
    expect(notices.map(({ at }) => `${at?.line}:${at?.column}`)).toEqual([place])
    const written = writeScenario(document)
    expect(read(written).document).toEqual(document)
  })

  it('is remarked on once, however many of its texts hide letters', () => {
    const hiding = sampleWith(
      '"title": "One"',
      '"title": "One", "description": "a\\u0007", "author": "b\\u0007"',
    )
    const [notice, ...others] = read(hiding).notices
    expect([notice?.args, others]).toEqual([{ name: 'description', others: 1 }, []])
    if (notice === undefined) throw new Error('nothing was remarked on')
    expect(sayFault(notice, 'en')).toContain('as does one other field; the text is kept')
    expect(sayFault(notice, 'vi')).toContain('“description” và 1 trường khác')
  })

  it('may have lines and columns in its texts', () => {
    expect(
      read(sampleWith('"title": "One"', '"title": "One", "description": "a\\r\\n\\tb\\n"')).notices,
    ).toEqual([])
  })

  it('keeps a name that objects have of their own as plain data', () => {
    const { document } = read(sampleWith('"growth":', '"toString":'))
    expect(Object.keys(document.scenarios[0]?.levers ?? {})).toContain('toString')
  })
})

describe('a file that is no scenario', () => {
  const withStart = (...start: number[]) => Uint8Array.from([...start, ...bytesOf(SAMPLE)])

  it.each([
    ['empty', new Uint8Array(), 'scenario.empty'],
    ['zeroed by a power cut', new Uint8Array(4096), 'scenario.damaged'],
    ['a ZIP archive', withStart(0x50, 0x4b, 3, 4), 'scenario.not-text'],
    ['a PDF', bytesOf('%PDF-1.7'), 'scenario.not-text'],
    ['compressed', withStart(0x1f, 0x8b), 'scenario.not-text'],
    ['larger than allowed', new Uint8Array(LIMITS.bytes + 1).fill(0x20), 'scenario.too-large'],
    [
      'of UTF-16 without its mark',
      new Uint8Array(Uint16Array.from('{}', c => c.charCodeAt(0)).buffer),
      'scenario.encoding',
    ],
    ['JSON of something else', bytesOf('{"format": "excalidraw"}'), 'scenario.not-a-scenario'],
    ['a list', bytesOf('[1, 2]'), 'scenario.not-a-scenario'],
    ['only a number', bytesOf('45'), 'scenario.not-a-scenario'],
    ['a web page', bytesOf('<!doctype html>'), 'scenario.json-syntax'],
  ])('because it is %s is refused by name, at a place', (_, bytes, code) => {
    const [fault] = faultsOf(bytes)
    expect(fault?.code).toBe(code)
    expect(fault?.at).toMatchObject({ file: 'a.h45', line: 1 })
  })

  it('is told where it stops being UTF-8', () => {
    const at = bytesOf(SAMPLE).indexOf(bytesOf('xanh')[0] ?? 0, 90)
    const bytes = bytesOf(SAMPLE).map((byte, index) => (index === at ? 0xe9 : byte))
    expect(faultsOf(bytes)).toMatchObject([{ code: 'scenario.encoding', at: { line: 6, column: 16 } }])
  })
})

describe('a mistake in a scenario file', () => {
  it.each([
    ['a comma too many', '"base": "one"', '"base": "one",', 'scenario.json-syntax 19:1'],
    [
      'a field twice',
      '"title": "One"',
      '"title": "One", "title": "Uno"',
      'scenario.json-duplicate-key 10:23',
    ],
    [
      'a lever twice',
      '"growth"',
      '"share[parks]": { "shape": "constant", "value": 1 },\n"growth"',
      'scenario.json-duplicate-key 14:9',
    ],
    ['a key of the prototype', '"growth"', '"__proto__"', 'scenario.json-forbidden-key 12:9'],
    ['a number that is infinite', '0.02', '1e999', 'scenario.json-number 12:51'],
    ['a number that loses digits', '0.02', '12345678901234567891', 'scenario.json-number 12:51'],
    ['a format of the future', '"version": 4,', '"version": 5,', 'scenario.too-new 3:14'],
    ['a reader of the future', '"version": 4,', '"version": 4, "minReader": 5,', 'scenario.too-new 3:30'],
    ['a version in words', '"version": 4,', '"version": "1",', 'scenario.version 3:14'],
    ['a version between two', '"version": 4,', '"version": 1.5,', 'scenario.version 3:14'],
    ['no version', '"version": 4,\n', '', 'scenario.version 1:1'],
    ['no pack', '  "pack": { "id": "lakeside", "version": "1.0" },\n', '', 'scenario.field-missing 1:1'],
    ['an unknown field', '"base": "one"', '"base": "one", "colour": "red"', 'scenario.field-unknown 18:18'],
    ['text for a number', '"value": 0.02', '"value": "0.02"', 'scenario.field-type 12:51'],
    ['an unknown shape', '"shape": "constant"', '"shape": "konstant"', 'scenario.field-choice 12:30'],
    [
      'a field of another shape',
      '"value": 0.02',
      '"value": 0.02, "to": 2030',
      'scenario.field-unknown 12:57',
    ],
    ['a missing field of a shape', ', "value": 0.02', '', 'scenario.field-missing 12:19'],
    ['a year in two digits', '"2026"', '"26"', 'scenario.field-form 13:58'],
    ['an empty title', '"Two"', '"  "', 'scenario.field-empty 16:29'],
    ['two scenarios of one id', '"id": "two"', '"id": "one"', 'scenario.repeated-id 16:13'],
    [
      'two steps of one id',
      '"base": "one"',
      `"base": "one",\n"story": [${STEP},\n${STEP}]`,
      'story.repeated-id 20:7',
    ],
    ['a base that is not there', '"base": "one"', '"base": "three"', 'scenario.unknown-base 18:11'],
    ['a title that hides letters', '"Two"', '"T\\u202ewo"', 'scenario.hidden-letter 16:29'],
    ['a title that hides where it breaks', '"Two"', '"T\\u00adwo"', 'scenario.hidden-letter 16:29'],
    [
      'a version beyond all counting',
      '"version": 4',
      '"version": 1e300, "minReader": 2',
      'scenario.version 3:14',
    ],
    ['half a letter', '"Two"', '"\\ud800"', 'scenario.json-broken-letter 16:29'],
    ['a list where a title must stand', '"Two"', '[]', 'scenario.field-type 16:29'],
  ])('such as %s stands at its place', (_, from, to, expected) => {
    expect(placed(sampleWith(from, to))).toEqual([expected])
  })

  it('is told with what mends it, in both languages', () => {
    const [fault] = faultsOf(bytesOf(sampleWith('"shape": "constant"', '"shape": "konstant"')))
    if (fault === undefined) throw new Error('the file was accepted')
    expect(sayFault(fault, 'en')).toContain('did you mean “constant”?')
    expect(sayFault(fault, 'vi')).toContain('có phải ý bạn là “constant”?')
  })

  it.each([
    ['a comma in a number', '0.02', '0,02', 'write decimals with a point'],
    ['a field without a name', '"base"', '"": 1, "base"', 'The field “""” is not known here'],
    ['a pack without an id', '"id": "lakeside", ', '', 'for example "id": "hanoi"'],
  ])('such as %s is told as what it is', (_, from, to, sentence) => {
    expect(faultsOf(bytesOf(sampleWith(from, to))).map(fault => sayFault(fault, 'en'))).toEqual([
      expect.stringContaining(sentence),
    ])
  })

  it('is told together with others, up to twenty', () => {
    const many = Array.from(
      { length: 100 },
      (_, index) => `"l${index}": { "shape": "constant", "value": "x" }`,
    )
    expect(placed(sampleWith('"growth"', `${many.join(',')}, "growth"`))).toHaveLength(20)
    expect(placed(sampleWith('"value": 0.02', '"value": "x", "rate": 1'))).toHaveLength(2)
  })
})

describe('reading', () => {
  it('of a file cut off anywhere is refused, never half a document', () => {
    const whole = SAMPLE.trimEnd()
    for (let length = 0; length < whole.length; length += 1) {
      const faults = faultsOf(bytesOf(whole).slice(0, length))
      expect(faults.length).toBeGreaterThan(0)
    }
  })

  it('of any mutilated file ends in a document or in faults with sentences', () => {
    const mutilated = fc
      .array(fc.tuple(fc.nat(SAMPLE.length), fc.nat(6), fc.string({ maxLength: 6 })), {
        minLength: 1,
        maxLength: 4,
      })
      .map(cuts =>
        cuts.reduce((text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut), SAMPLE),
      )
    fc.assert(
      fc.property(mutilated, text => {
        for (const fault of faultsOf(bytesOf(text))) {
          expect(sayFault(fault, 'en')).not.toBe(fault.code)
          expect(fault.at?.line).toBeGreaterThan(0)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('of any bytes at all throws nothing but faults', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        expect(faultsOf(bytes).length).toBeGreaterThan(0)
      }),
    )
  })

  it.each([
    ['numbers that cannot be kept', '1e999'],
    ['halves of letters', '"\\ud800"'],
    ['forbidden names', '{"__proto__": 0}'],
  ])('of hundreds of thousands of %s tells twenty of them', (_, item) => {
    const views = Array.from({ length: 300_000 }, () => item).join()
    expect(faultsOf(bytesOf(sampleWith('"base"', `"views": [${views}],\n"base"`)))).toHaveLength(20)
  })

  it('of tens of thousands of unknown fields tells twenty of them', () => {
    const fields = Array.from({ length: 40_000 }, (_, index) => `"field${index}": 0`).join()
    expect(faultsOf(bytesOf(sampleWith('"base"', `${fields},\n"base"`)))).toHaveLength(20)
  })

  it('of more mistakes than can be counted says so', () => {
    const points = Array.from({ length: 49_000 }, (_, index) => `"year${index}": 0`).join()
    const levers = [1, 2, 3, 4, 5].map(id => `"l${id}": { "shape": "points", "points": {${points}} }`).join()
    expect(placed(sampleWith('"levers": {', `"levers": { ${levers},`))).toEqual([
      'scenario.too-many-mistakes 1:1',
    ])
  })

  it('of a bomb of brackets ends at once', () => {
    expect(placed(`{"format": "h45", "x": ${'['.repeat(1_000_000)}`)).toEqual(['scenario.json-too-deep 1:87'])
  })
})
