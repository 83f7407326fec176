/** A back-test for a program: as JSON, or as one long table. */

import type { BackTest, BackTestResult, Untested } from '../../../shared/model/back-test.ts'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { ModelIdentity } from '../../../shared/model/identity.ts'
import { longCsv, type Row, rowsOf } from './long-table.ts'

/** The result as it is, with the model that it is about. */
export function backTestJson(result: BackTestResult, model: ModelIdentity): string {
  return `${JSON.stringify({ model, ...result }, null, 2)}\n`
}

/** A part for each kind of test, with what was observed, computed and found; the part `untested` says what could not be tested and why. */
export function backTestCsv({ tests, untested }: BackTestResult, { variables }: Catalogue): string {
  const units = new Map(variables.map(({ id, unit }) => [id, unit]))
  return longCsv([...tests.flatMap(test => testRows(test, units)), ...untested.map(untestedRow)])
}

function testRows(test: BackTest, units: ReadonlyMap<string, string>): Row[] {
  const { variable, kind, start, identity, points, errors } = test
  const unit = units.get(variable)
  const about = { scenario: '', part: kind, item: variable, ...(start === null ? {} : { other: start }) }
  const inUnit = unit === undefined ? {} : { unit }
  const { n, bias, relativeBias, mape, rmse, theilU, proportions } = errors
  return [
    ...points.flatMap(({ year, observed, computed }) =>
      rowsOf({ ...about, year, ...inUnit }, { observed, computed }),
    ),
    ...rowsOf({ ...about, ...inUnit }, { bias, rmse }),
    ...rowsOf(
      { ...about, unit: '1' },
      {
        n,
        relative_bias: relativeBias,
        mape,
        theil_u2: theilU,
        bias_proportion: proportions?.bias,
        variation_proportion: proportions?.variation,
        covariation_proportion: proportions?.covariation,
      },
    ),
    ...rowsOf(about, {
      identity,
      driven: listed(test.driven),
      worked_out: listed(test.workedOut),
      fitted: listed(test.fitted),
    }),
  ]
}

function untestedRow(each: Untested): Row {
  const about = { scenario: '', part: 'untested', item: each.variable, measure: 'reason' }
  if (each.reason !== 'input-not-observed') return { ...about, value: each.reason }
  const inputs = each.inputs.map(({ id, moment }) => (moment === 'now' ? id : `${moment}(${id})`))
  return { ...about, year: each.year, value: `${each.reason}: ${inputs.join(' ')}` }
}

/** Nothing for an empty list, so that there is no row of it. */
function listed(ids: readonly string[]): string | undefined {
  return ids.length === 0 ? undefined : ids.join(' ')
}
