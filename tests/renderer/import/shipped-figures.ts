/** Tables against the model that ships with the program. */

import { catalogueOf } from '../../../electron/engine/model/catalogue.ts'
import { readTable } from '../../../electron/services/imports/read-table.ts'
import {
  figurePlace,
  type ImportGround,
  type ImportView,
  type ImportWishes,
  importView,
} from '../../../renderer/features/import/import-view.ts'
import type { CellSeparator, ImportedTable } from '../../../shared/contract/imports.ts'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { type Scenario, scenario } from '../../../shared/scenario/document.ts'
import { shippedModel } from '../../engine/shipped-model.ts'

export const catalogue: Catalogue = catalogueOf(await shippedModel())

export function groundWith(changes: Partial<Scenario> = {}): ImportGround {
  return { catalogue, scenario: { ...scenario.parse({ id: 'a', title: 'A' }), ...changes }, executed: [] }
}

export const NO_WISHES: ImportWishes = {
  ...{ sheet: 0, purpose: 'levers', layout: null, mapping: {}, corrections: {} },
  ...{ language: null, scale: null },
}

export function tableOf(text: string | Uint8Array, separator: CellSeparator | null = null): ImportedTable {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return readTable(bytes, 'a.csv', separator)
}

export function viewed(
  table: string | ImportedTable,
  wishes: Partial<ImportWishes> = {},
  ground: ImportGround = groundWith(),
  language: Language = 'vi',
): ImportView {
  const given = { ...NO_WISHES, ...wishes }
  const place = figurePlace(ground, given.purpose, language)
  return importView(typeof table === 'string' ? tableOf(table) : table, ground, place, given)
}
