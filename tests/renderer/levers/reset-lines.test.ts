import { describe, expect, it } from 'vitest'
import { resetLines } from '../../../renderer/features/levers/reset-lines.ts'
import { NARROW_SPACE } from '../../../shared/locale/numbers.ts'
import type { ScenarioDocument } from '../../../shared/scenario/document.ts'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import { catalogue, documentOf, lever } from '../fake-client.ts'
import { sampleLever } from '../sample-lever.ts'

const inflation = sampleLever({
  id: 'inflation',
  kind: 'assumption',
  short: { en: 'Inflation', vi: 'Lạm phát' },
})

function withLevers(levers: Readonly<Record<string, LeverPath>>): ScenarioDocument {
  const document = documentOf('File', ['a'])
  return { ...document, scenarios: document.scenarios.map(each => ({ ...each, levers: { ...levers } })) }
}

function stateOf(
  levers: Readonly<Record<string, LeverPath>>,
  saved: Readonly<Record<string, LeverPath>> = {},
) {
  return {
    document: withLevers(levers),
    saved: withLevers(saved),
    activeId: 'a',
    catalogue: { ...catalogue, levers: [lever, inflation] },
    year: 2030,
  }
}

describe('the list of a reset of all levers', () => {
  it('has every lever that would move, from its value in the selected year to that of the reset', () => {
    const state = stateOf({
      inflation: { shape: 'constant', value: 0.05 },
      [lever.id]: { shape: 'constant', value: 0.06 },
    })
    expect(resetLines(state, 'base', 'vi')).toEqual([
      {
        id: lever.id,
        name: 'Tỷ trọng chi văn hóa',
        isAssumption: false,
        from: `6,0${NARROW_SPACE}%`,
        to: `2,6${NARROW_SPACE}%`,
        year: 2030,
      },
      {
        id: 'inflation',
        name: 'Lạm phát',
        isAssumption: true,
        from: `5,0${NARROW_SPACE}%`,
        to: `2,6${NARROW_SPACE}%`,
        year: 2030,
      },
    ])
  })

  it('leads to what was saved', () => {
    const state = stateOf(
      { [lever.id]: { shape: 'constant', value: 0.06 } },
      { [lever.id]: { shape: 'constant', value: 0.04 } },
    )
    expect(resetLines(state, 'saved', 'en')).toMatchObject([{ from: '6.0%', to: '4.0%' }])
  })

  it('tells of another year where the paths meet in the selected one', () => {
    const state = stateOf({ [lever.id]: { shape: 'points', points: { 2030: 0.026, 2033: 0.12 } } })
    expect(resetLines(state, 'base', 'en')).toMatchObject([{ year: 2033, from: '12.0%', to: '2.9%' }])
  })
})
