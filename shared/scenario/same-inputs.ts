/** Whether two scenarios are known to have the same numbers. */

import type { ScenarioInputs } from './document.ts'

/** What numbers depend on, as whoever keeps them has it. */
export type GivenInputs = {
  readonly [Part in keyof ScenarioInputs]: Readonly<ScenarioInputs[Part]>
}

/** As a question to the host may have it as well, where parts are left out. */
type Asked = { readonly [Part in keyof ScenarioInputs]?: unknown }

/**
 * Whether both hold the very same objects. A change makes new ones and a step back brings the old ones again, so they are the same
 * exactly where the content is that of the time of asking.
 */
export function hasSameInputs(one: Asked, other: Asked): boolean {
  return one.levers === other.levers && one.parameters === other.parameters && one.formulas === other.formulas
}

/** The inputs alone, of something that holds more. */
export function inputsOf<T extends GivenInputs>({
  levers,
  parameters,
  formulas,
}: T): Pick<T, keyof ScenarioInputs> {
  return { levers, parameters, formulas }
}
