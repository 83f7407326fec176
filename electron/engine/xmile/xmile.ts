/** A model with one scenario as XMILE 1.0 (OASIS, 2015), the form in which programs for system dynamics hand models to one another. */

import { throwFaults } from '../../../shared/faults.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import type { Model } from '../model/model.ts'
import { scenarioFaults } from '../run/scenario-faults.ts'
import { loopFaults } from './loops.ts'
import { nameFaults } from './names.ts'
import { variableElement, type XmileVariable } from './variable.ts'
import { xmileVariables } from './variables.ts'
import { type XmlElement, xmlDocument } from './xml.ts'

/**
 * The text of an XMILE file: every lever, parameter and variable of the model, with the scenario's paths and values, under the ids of the
 * model's specification, each with unit, name and source; a group for each sector. A variant of the model is written as what its own
 * formulas say. Checks and flags are verdicts of this program about the run, and are not in it; nor is a view, which readers lay out
 * themselves. `docs/independent-check.md` says how each construct is translated.
 * @param program what wrote it, e.g. the version of this program.
 * @throws FaultError `run.…` what is wrong with the scenario; `xmile.same-name`, `xmile.reserved-name` for items that other programs
 * could not tell apart; `xmile.loop` for formulas that they could put in no order.
 */
export function xmileOf(model: Model, scenario: Scenario, program: string): string {
  throwFaults(scenarioFaults(model, scenario))
  const variables = xmileVariables(model, scenario)
  throwFaults([
    ...nameFaults(variables.map(({ name, item }) => ({ name, item: item.id }))),
    ...loopFaults(model),
  ])
  const { years, baseYear } = model
  return xmlDocument({
    tag: 'xmile',
    attributes: { version: '1.0', xmlns: 'http://docs.oasis-open.org/xmile/ns/XMILE/v1.0' },
    content: [
      header(model, scenario, program),
      {
        tag: 'sim_specs',
        attributes: { method: 'Euler', time_units: 'Year' },
        content: [
          { tag: 'start', content: String(baseYear) },
          { tag: 'stop', content: String(years.at(-1) ?? baseYear) },
          { tag: 'dt', content: '1' },
        ],
      },
      {
        tag: 'model',
        content: [
          {
            tag: 'variables',
            content: [...variables.map(variableElement), ...groups(model, variables)],
          },
        ],
      },
    ],
  })
}

function header({ head, identity }: Model, scenario: Scenario, program: string): XmlElement {
  return {
    tag: 'header',
    content: [
      { tag: 'vendor', content: 'Hanoi 2045' },
      { tag: 'product', attributes: { version: program, lang: 'en' }, content: 'Hanoi 2045' },
      { tag: 'name', content: `${head.title.en} - ${scenario.title}` },
      { tag: 'version', content: identity.version },
      {
        tag: 'caption',
        content: `Model ${identity.id} ${identity.version}, hash ${identity.hash}. Scenario: ${scenario.title}`,
      },
    ],
  }
}

/** Each variable in the group of its sector; a sector without any has none. */
function groups({ head }: Model, variables: readonly XmileVariable[]): readonly XmlElement[] {
  return head.sectors.flatMap(({ id, label }) => {
    const members = variables.filter(({ item }) => item.sector === id)
    if (members.length === 0) return []
    return [
      {
        tag: 'group',
        attributes: { name: label.en },
        content: [
          { tag: 'doc', content: `${label.en} / ${label.vi}` },
          ...members.map(({ name }) => ({ tag: 'entity', attributes: { name }, content: '' })),
        ],
      },
    ]
  })
}
