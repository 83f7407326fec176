/** The desk of formulas with its thread, on a small pack; `odd-formula-thread.ts` says what titles of scenarios do to it. */

import { afterEach, describe, expect, it, vi } from 'vitest'
import { answerScenarios } from '../../../electron/engine/run/answer-scenarios.ts'
import { checkFormula } from '../../../electron/engine/run/check-formula.ts'
import {
  type FormulaDesk,
  type FormulaDeskOptions,
  openFormulaDesk,
} from '../../../electron/services/workers/formula-desk.ts'
import { FaultError } from '../../../shared/faults.ts'
import { type Scenario, scenario } from '../../../shared/scenario/document.ts'
import type { OwnFormula } from '../../../shared/scenario/own-formula.ts'
import { modelOf } from '../../engine/compile-small.ts'
import { smallPack } from '../../engine/small-pack.ts'

const report = vi.fn()
/** A busy machine finds nothing stuck but where a test is about that. */
const PATIENT = { formulaCheckLooks: 3_000, formulaRunLooks: 3_000 }
let desk: FormulaDesk

function openDesk({ bounds, ...options }: FormulaDeskOptions = {}): FormulaDesk {
  desk = openFormulaDesk(smallPack(), {
    report,
    threadFile: new URL('./odd-formula-thread.ts', import.meta.url),
    ...options,
    bounds: { ...PATIENT, ...bounds },
  })
  return desk
}

afterEach(async () => {
  await desk.close()
  report.mockReset()
})

const double: OwnFormula = {
  kind: 'indicator',
  id: 'own_double',
  label: 'Double',
  unit: '1',
  formula: '2*envelope',
  note: '',
}

const titled = (title: string, formulas: OwnFormula[] = []): Scenario =>
  scenario.parse({ id: 's', title, formulas })

const draft = (title = 'Sound', formula = 'envelope/2') =>
  ({
    scenario: titled(title, [double]),
    draft: { kind: 'indicator', id: 'own_half', unit: '1', formula },
    executed: [],
  }) as const

const run = (title = 'Sound') => ({
  scenarios: [titled(title, [double])],
  variables: ['own_double', 'envelope'],
  executed: [],
})

async function codesOf(work: Promise<unknown>): Promise<string[]> {
  try {
    await work
    return []
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    return error.faults.map(({ code }) => code)
  }
}

const problemsOf = async (title: string) =>
  (await desk.check(draft(title))).problems.map(({ fault }) => fault.code)

describe('the desk of formulas', () => {
  it('answers as the engine would in the same thread', async () => {
    openDesk()
    const model = modelOf({})
    expect(await desk.check(draft())).toEqual(checkFormula(model, draft()))
    expect(await desk.check(draft('Sound', 'nothing + 1'))).toEqual(
      checkFormula(model, draft('Sound', 'nothing + 1')),
    )
    const { scenarios, variables } = run()
    expect(await desk.run(run())).toEqual(answerScenarios(model, scenarios, variables))
  })

  it('refuses what the engine refuses', async () => {
    openDesk()
    const loop = { ...double, formula: 'own_double + 1' }
    const asked = { ...run(), scenarios: [titled('Sound', [loop])] }
    expect(await codesOf(desk.run(asked))).toEqual(['own.loop'])
  })

  it('ends a thread that does not answer in time, and answers the next question with another', async () => {
    openDesk({ bounds: { formulaCheckLooks: 10, formulaRunLooks: 10 } })
    expect(await problemsOf('is stuck')).toEqual(['own.took-too-long'])
    expect(await codesOf(desk.run(run('is stuck')))).toEqual(['own.took-too-long'])
    await desk.close()
    openDesk()
    expect(await problemsOf('Sound')).toEqual([])
  })

  it('says of a thread without memory that it was that, and begins another', async () => {
    openDesk({ heap: 64 })
    expect(await problemsOf('takes memory')).toEqual(['own.no-memory'])
    expect(await codesOf(desk.run(run('takes memory')))).toEqual(['own.no-memory'])
    expect(await problemsOf('Sound')).toEqual([])
    expect(report).not.toHaveBeenCalled()
  })

  it('reports a thread that ends by itself, refuses its question, and begins another', async () => {
    openDesk()
    expect(await codesOf(desk.run(run('ends')))).toEqual(['own.thread-lost'])
    expect(report).toHaveBeenCalledTimes(1)
    expect(await problemsOf('Sound')).toEqual([])
  })

  it('works with the thread that the program starts', async () => {
    desk = openFormulaDesk(smallPack(), { bounds: PATIENT })
    expect((await desk.check(draft())).values).toHaveLength(7)
  })

  it('refuses once it is closed', async () => {
    openDesk()
    await desk.close()
    expect(await codesOf(desk.run(run()))).toEqual(['own.thread-lost'])
  })
})
