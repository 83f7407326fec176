/** What the reader and the engine say of `uncertainty.yaml`. */

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadPack } from '../../electron/services/pack.ts'
import { openModel } from '../../electron/services/running-model.ts'
import { sayFault } from '../../shared/locale/fault-sentences.ts'
import { copyOfTiny, faultsOf, placeOf } from './faulty-pack.ts'

const FILE = `method: latin-hypercube
draws: 500
seed: 7
levers:
  - lever: growth
    distribution: { kind: pert, low: -0.01, mode: 0, high: 0.02 }
    source: { kind: assumption, facts: [T-01] }
correlations:
  - first: growth
    second: price
    rank: 0.5
    source: { kind: assumption, note: { en: Guessed., vi: Phỏng đoán. } }
`

async function packWith(from: string, to: string): Promise<string> {
  if (from !== '' && FILE.split(from).length !== 2) throw new Error(`must stand exactly once: ${from}`)
  const folder = await copyOfTiny()
  await writeFile(
    join(folder, 'uncertainty.yaml'),
    FILE.replace(from, () => to),
  )
  return folder
}

const cases = [
  {
    mistake: 'a misspelt method',
    from: 'latin-hypercube',
    to: 'latin-hypercub',
    code: 'pack.field-choice',
    place: 'uncertainty.yaml:1:9',
    en: 'did you mean “latin-hypercube”?',
    vi: 'có phải ý bạn là “latin-hypercube”?',
  },
  {
    mistake: 'too few draws',
    from: '500',
    to: '5',
    code: 'pack.field-below',
    place: 'uncertainty.yaml:2:8',
    en: '64',
    vi: '64',
  },
  {
    mistake: 'a lever that is not there',
    from: 'lever: growth',
    to: 'lever: growht',
    code: 'model.unknown-role',
    place: 'uncertainty.yaml:5:12',
    en: 'did you mean “growth”?',
    vi: 'có phải ý bạn là “growth”?',
  },
  {
    mistake: 'a lever that the city decides',
    from: 'lever: growth',
    to: 'lever: roads_floor',
    code: 'model.policy-varied',
    place: 'uncertainty.yaml:5:12',
    en: '“roads_floor” is decided by the city',
    vi: '“roads_floor” do thành phố quyết định',
  },
  {
    mistake: 'ends the wrong way round',
    from: 'low: -0.01, mode: 0, high: 0.02',
    to: 'low: 0.01, mode: 0, high: -0.02',
    code: 'analysis.distribution-reversed',
    place: 'uncertainty.yaml:6:5',
    en: 'The low end of “Growth of the purse” (growth), 0.01, is above its high end, -0.02',
    vi: 'Cận dưới của “Tăng trưởng ngân khố” (growth) là 0,01',
  },
  {
    mistake: 'a mode outside the ends',
    from: 'mode: 0,',
    to: 'mode: 0.5,',
    code: 'analysis.distribution-mode-outside',
    place: 'uncertainty.yaml:6:5',
    en: 'choose a value from -0.01 to 0.02',
    vi: 'hãy chọn giá trị từ -0,01 đến 0,02',
  },
  {
    mistake: 'a figure that is not among the facts',
    from: 'T-01',
    to: 'T-99',
    code: 'model.unknown-fact',
    place: 'uncertainty.yaml:7:41',
    en: '“growth” names the fact “T-99”',
    vi: '“growth” dẫn số liệu “T-99”',
  },
  {
    mistake: 'a correlation with an input that does not vary',
    from: 'second: price',
    to: 'second: loss',
    code: 'analysis.correlation-unknown',
    place: 'uncertainty.yaml:9:5',
    en: '“loss”, which is not among the inputs that vary',
    vi: '“loss” nhưng yếu tố này không bất định',
  },
  {
    mistake: 'a correlation of an input with itself',
    from: 'second: price',
    to: 'second: growth',
    code: 'analysis.correlation-same',
    place: 'uncertainty.yaml:9:5',
    en: '“Growth of the purse” (growth) is correlated with itself',
    vi: '“Tăng trưởng ngân khố” (growth) được đặt tương quan với chính nó',
  },
  {
    mistake: 'a correlation above one',
    from: 'rank: 0.5',
    to: 'rank: 1.5',
    code: 'pack.field-above',
    place: 'uncertainty.yaml:11:11',
    en: '1',
    vi: '1',
  },
]

describe('the file of uncertainty', () => {
  it.each(cases)('with $mistake is refused at its place', async ({ from, to, code, place, en, vi }) => {
    const faults = await faultsOf(await packWith(from, to))
    expect(faults.map(fault => [fault.code, placeOf(fault)])).toEqual([[code, place]])
    const [fault] = faults
    if (fault === undefined) return
    expect(sayFault(fault, 'en').replaceAll('−', '-')).toContain(en)
    expect(sayFault(fault, 'vi').replaceAll('−', '-')).toContain(vi)
  })

  it('names a lever once only', async () => {
    const again = `  - lever: growth
    distribution: { kind: uniform, low: 0, high: 0.01 }
    source: { kind: assumption }
correlations:`
    const faults = await faultsOf(await packWith('correlations:', again))
    expect(faults.map(fault => [fault.code, placeOf(fault), fault.args.first])).toEqual([
      ['model.duplicate-id', 'uncertainty.yaml:8:12', 'uncertainty.yaml:5'],
    ])
  })

  it('stands in the catalogue as it was read', async () => {
    const { catalogue } = await openModel(await packWith('', ''))
    expect(catalogue.uncertainty).toMatchObject({
      method: 'latin-hypercube',
      draws: 500,
      seed: 7,
      levers: [{ lever: 'growth', distribution: { kind: 'pert', low: -0.01, mode: 0, high: 0.02 } }],
      correlations: [{ first: 'growth', second: 'price', rank: 0.5, source: { note: { en: 'Guessed.' } } }],
    })
  })

  it('may be left out, and does not change what the model computes', async () => {
    const without = await copyOfTiny()
    expect((await openModel(without)).catalogue.uncertainty).toBeUndefined()
    expect((await loadPack(await packWith('', ''))).hash).toBe((await loadPack(without)).hash)
  })
})
