import fc from 'fast-check'
import { expect, test } from 'vitest'
import { walkAllYears } from '../../electron/engine/run/evaluate.ts'
import { runSources } from '../../electron/engine/run/generate.ts'
import { modelOf } from './compile-small.ts'
import { printFormula } from './print-formula.ts'
import { randomFormula } from './random-formula.ts'
import { check, equation, parameter } from './small-pack.ts'

test('generated code and the walk through the trees give the same bits for any formula and any numbers', () => {
  const numbers = fc.array(fc.oneof(fc.double({ min: -10, max: 10 }), fc.double()), {
    minLength: 40,
    maxLength: 40,
  })
  fc.assert(
    fc.property(
      randomFormula(true),
      randomFormula(false),
      numbers,
      numbers,
      (later, start, levers, parameters) => {
        fc.pre(printFormula(later).length <= 2000 && printFormula(start).length <= 2000)
        const model = modelOf({
          parameters: [parameter({ id: 'gain', value: 0.5 })],
          equations: [equation('a', printFormula(later), { over: ['line'], start: printFormula(start) })],
        })
        const filled = () => {
          const record = new Float64Array(model.slots * model.years.length)
          for (const [year] of model.years.entries())
            for (const { slot } of model.levers)
              record[year * model.slots + slot] = levers[(7 * year + slot) % levers.length] ?? 0
          return record
        }
        const given = Float64Array.from(model.parameters, (_, index) => parameters[index] ?? 0)
        const generated = { reference: filled(), own: filled() }
        const walked = { reference: filled(), own: filled() }
        model.runAllYears(generated.reference, generated.reference, given)
        model.runAllYears(generated.own, generated.reference, given)
        walkAllYears(model, walked.reference, walked.reference, given)
        walkAllYears(model, walked.own, walked.reference, given)
        expect(walked.reference).toEqual(generated.reference)
        expect(walked.own).toEqual(generated.own)
      },
    ),
    { numRuns: 150, seed: 20450105 },
  )
})

test('code is made of numbers and numbered names, so that no text of a pack can get into it', () => {
  const model = modelOf({
    parameters: [parameter({ id: 'gain', value: 0.5 })],
    equations: [equation('hostile_name', 'exp(gain)*prev(hostile_name)^year - min(2, t_idx)', { start: -1 })],
    checks: [check('late', 'hostile_name', { from: 2028 })],
  })
  const { baseYear, laterYears } = runSources(model)
  for (const source of [...baseYear, ...laterYears]) {
    const words = source.match(/[A-Za-z_$][\w$]*/g) ?? []
    const known = /^(return|const|exp|log|pow|sqrt|abs|min|max|[orpbcty]|v\d+|e)$/
    expect(words.filter(word => !known.test(word))).toEqual([])
    expect(source).toMatch(/^[\w\s()[\]{}=>,;+\-*/?:.]*$/)
  }
})
