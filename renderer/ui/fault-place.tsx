/** Where a fault stands in its file, as editors count: `name.h45:12:5`. */

import type { Fault } from '../../shared/faults.ts'

export function FaultPlace({ fault }: { readonly fault: Fault }) {
  if (fault.at === undefined) return null
  const { file, line, column } = fault.at
  return <span className="fault-place">{`${file}:${line}:${column}`}</span>
}
