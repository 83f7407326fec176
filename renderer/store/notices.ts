/** What the screen was told to say, and for how long it concerns anyone. */

import type { Fault } from '../../shared/faults.ts'
import { sameContent } from '../../shared/json/same-content.ts'

/** As many notices as stand on the screen without covering it. */
const MOST_NOTICES = 4

/** What is told already is not told twice; of too many the latest stay. */
export function notTold(told: readonly Fault[], faults: readonly Fault[]): readonly Fault[] {
  const all = [...told]
  for (const fault of faults) if (!all.some(each => sameContent(each, fault))) all.push(fault)
  return all.slice(-MOST_NOTICES)
}

/** True for what a file or restored work was remarked on: it says nothing once another is open or it is saved. */
export function isAboutFile({ code }: Fault): boolean {
  return (
    /^(scenario\.|file\.|conflict\.|decision\.unconfirmed|backup\.restored)/.test(code) &&
    !code.startsWith('file.preferences')
  )
}
