import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadPack } from '../../electron/services/pack.ts'
import { copyOfTiny, TINY, tinyWith } from './faulty-pack.ts'

describe('a pack', () => {
  it('holds its items in the order of the sectors and of their files', async () => {
    const pack = await loadPack(TINY)
    expect(pack.levers.map(({ id }) => id)).toEqual(['growth', 'share[parks]', 'roads_floor'])
    expect(pack.equations.map(({ id, sector }) => `${sector}/${id}`)).toEqual([
      'money/purse',
      'money/cut',
      'money/sh[parks]',
      'money/sh[roads]',
      'money/spend',
      'green/wood',
    ])
    expect(pack.checks.map(({ id }) => id)).toEqual(['whole_budget', 'no_debt'])
    expect(pack.facts.map(({ id }) => id)).toEqual(['T-01', 'T-02'])
  })

  it('knows where each field stands, and of a formula its first character', async () => {
    const { equations, levers } = await loadPack(TINY)
    const file = 'model/money.yaml'
    const purse = equations.find(({ id }) => id === 'purse')
    expect(purse?.places).toMatchObject({
      item: { file, line: 30, column: 5 },
      label: { file, line: 32, column: 5 },
      start: { file, line: 34, column: 12 },
      formula: { file, line: 35, column: 14 },
    })
    const quoted = equations.find(({ id }) => id === 'sh[parks]')
    expect(quoted?.places.formula).toEqual({ file, line: 45, column: 15 })
    expect(levers[0]?.places['range.min']).toEqual({ file, line: 8, column: 14 })
  })

  it('points into a formula that stands in a block below its field', async () => {
    const folder = await tinyWith('model/green.yaml', 'formula: prev(wood)', 'formula: >-\n      prev(wood)')
    const { equations } = await loadPack(folder)
    const wood = equations.find(({ id }) => id === 'wood')
    expect(wood?.formula).toBe('prev(wood) * (1 - loss) + spend[parks] / price')
    expect(wood?.places.formula).toEqual({ file: 'model/green.yaml', line: 25, column: 7 })
  })

  it('knows where the values of its head stand', async () => {
    const { headPlaces } = await loadPack(TINY)
    expect(headPlaces?.horizon).toEqual({ file: 'pack.yaml', line: 10, column: 10 })
    expect(headPlaces?.['dimensions.0.elements.1.id']).toEqual({ file: 'pack.yaml', line: 19, column: 13 })
  })

  it('keeps its hash when its files are only laid out anew', async () => {
    const { hash } = await loadPack(TINY)
    const folder = await tinyWith(
      'model/green.yaml',
      'low: 1.5\n    high: 3\n',
      'high: 3.0\n\n    low: 1.50 # cheap\n',
    )
    const facts = join(folder, 'facts.json')
    await writeFile(facts, JSON.stringify(JSON.parse(await readFile(facts, 'utf8'))))
    expect((await loadPack(folder)).hash).toBe(hash)
    expect(hash).toMatch(/^[0-9a-f]{16}$/)
  })

  it.each([
    ['model/green.yaml', 'Price of a tree', 'Cost of a tree'],
    ['checks.yaml', 'The shares add up to the whole.', 'Nothing is spent twice.'],
    ['facts.json', '"value": "1000"', '"value": "1001"'],
    ['pack.yaml', 'data: "2026-01"', 'data: "2026-03"'],
    ['pack.yaml', 'label: { en: Budget line', 'label: { en: Line'],
    ['pack.yaml', 'label: { en: trees', 'label: { en: young trees'],
    ['pack.yaml', 'vi: cây }, decimals: 0', 'vi: cây }, decimals: 0, measures: { tree: 1 }, magnitude: 1e3'],
  ])('keeps its hash when %s is only worded anew, from %j to %j', async (file, from, to) => {
    const folder = await tinyWith(file, from, to)
    expect((await loadPack(folder)).hash).toBe((await loadPack(TINY)).hash)
  })

  it.each([
    ['model/green.yaml', 'value: 2\n', 'value: 2.1\n'],
    ['model/green.yaml', 'formula: prev(wood)', 'formula: 2 * prev(wood)'],
    ['model/money.yaml', 'min: -0.1, max: 0.2', 'min: -0.1, max: 0.3'],
    ['model/money.yaml', '2024: 0.02, 2030: 0.03', '2024: 0.02, 2030: 0.04'],
    [
      'pack.yaml',
      '1/year, label: { en: "% a year", vi: "%/năm" }, scale: 100',
      '1/year, label: { en: "% a year", vi: "%/năm" }, scale: 10',
    ],
    ['pack.yaml', 'horizon: 2030', 'horizon: 2031'],
    ['checks.yaml', 'tolerance: 1.0e-9', 'tolerance: 1.0e-8'],
    ['checks.yaml', 'formula: wood - 2000', 'formula: wood - 2001'],
    ['targets.yaml', 'value: 0.28', 'value: 0.29'],
  ])('gets another hash when %s changes from %j to %j', async (file, from, to) => {
    const folder = await tinyWith(file, from, to)
    expect((await loadPack(folder)).hash).not.toBe((await loadPack(TINY)).hash)
  })

  it('is the same with a byte order mark and with Windows line ends', async () => {
    const folder = await copyOfTiny()
    const file = join(folder, 'model/money.yaml')
    const text = await readFile(file, 'utf8')
    await writeFile(file, `\ufeff${text.replaceAll('\n', '\r\n')}`)
    const [plain, windows] = [await loadPack(TINY), await loadPack(folder)]
    expect(windows.hash).toBe(plain.hash)
    expect(windows.equations[0]?.places).toEqual(plain.equations[0]?.places)
  })
})
