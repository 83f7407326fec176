/** Values of an earlier year as stocks: XMILE knows nothing else that lasts from one year to the next. */

import type { Side } from '../../../shared/model/tree.ts'
import type { ModelItem } from '../model/model.ts'
import { inYear } from './expression.ts'
import type { XmileVariable } from './variable.ts'

/** A lever or variable of one of the two runs. */
export interface Series {
  readonly item: ModelItem
  readonly side: Side
  readonly name: string
}

/** Names as the model's specification has them. */
export function lagName(name: string): string {
  return `${name}_lag1`
}

export function startName(name: string): string {
  return `${name}_init`
}

/** Last year's value. It begins with nothing, which no formula reads: so the first filling is exact. */
export function lagOf({ item, side, name }: Series): readonly XmileVariable[] {
  const stock = lagName(name)
  const role = `The year before${ofRun(side)}`
  return kept({ item, role, name: stock, inflow: `(${name} - ${stock})/DT` })
}

/** The base year's value, in every later year. It begins with nothing as well. */
export function startOf({ item, side, name }: Series, baseYear: number): readonly XmileVariable[] {
  const stock = startName(name)
  const inflow = inYear(baseYear, `(${name} - ${stock})/DT`, '0')
  return kept({ item, role: `In the base year${ofRun(side)}`, name: stock, inflow })
}

function ofRun(side: Side): string {
  return side === 'reference' ? ', reference run' : ''
}

function kept({
  item,
  role,
  name,
  inflow,
}: Pick<XmileVariable, 'item' | 'role' | 'name'> & { readonly inflow: string }): readonly XmileVariable[] {
  const flow = `${name}_change`
  return [
    { kind: 'stock', name, item, role, equation: '0', inflow: flow },
    { kind: 'flow', name: flow, item, role: `${role}, change`, equation: inflow },
  ]
}
