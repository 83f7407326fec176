/** Orders on the model that ships with the program, and what a thread makes of them. */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { makeExport } from '../../../electron/services/exports/thread/make-export.ts'
import { reportInput } from '../../../electron/services/exports/thread/report-runs.ts'
import type { ExportData, ExportOrder } from '../../../electron/services/exports/thread/thread-data.ts'
import type { Written } from '../../../electron/services/exports/writers.ts'
import { presetScenarios } from '../../../electron/services/model-check.ts'
import { openModel, type RunningModel } from '../../../electron/services/running-model.ts'
import type { Language } from '../../../shared/model/definition.ts'
import type { ReportContent } from '../../../shared/report/content.ts'
import { reportContent } from '../../../shared/report/report-content.ts'
import type { ScenarioDocument } from '../../../shared/scenario/document.ts'
import type { ChartChoice } from '../../../shared/scenario/view.ts'
import { MADE_AT } from './export-ground.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

let running: Promise<RunningModel> | null = null

/** The model, opened once for all tests of a file. */
export function shipped(): Promise<RunningModel> {
  running ??= openModel(`${ROOT}seeds`)
  return running
}

export const SHARE: ChartChoice = {
  variable: 'culture_share_exec',
  breakdown: null,
  form: 'multiples',
  benchmarks: true,
}

/** The preset that is looked at most. */
export async function programme(): Promise<ScenarioDocument> {
  const { catalogue, presets } = await shipped()
  const document = presets[catalogue.presets.findIndex(({ id }) => id === 'programme')]
  if (document === undefined) throw new Error('there is no preset programme')
  return document
}

/** A pack of a document, the charts being those of its headlines. */
export async function packOrder(
  language: Language,
  subject: Partial<ExportOrder> = {},
  given?: ScenarioDocument,
): Promise<ExportOrder> {
  const document = given ?? (await programme())
  const { catalogue } = await shipped()
  const charts = catalogue.headlines.map(({ variable }) => ({ ...SHARE, variable }))
  const inHand = document.scenarios[0]?.id ?? ''
  const scenarios = document.scenarios.map(({ id }) => id)
  return {
    document,
    view: { language, basis: 'current', mode: 'value', scenarios, inHand, year: 2030, slots: {} },
    subject: { kind: 'pack', format: 'xlsx', charts },
    ...subject,
  }
}

async function dataOf(order: ExportOrder): Promise<ExportData> {
  const model = await shipped()
  const font = readFileSync(`${ROOT}renderer/theme/fonts/plex-sans-var-roman.woff2`)
  const presets = presetScenarios(model)
  return { ...order, pack: model.pack, presets, program: '0.1.0', font, madeAt: MADE_AT }
}

export async function contentOf(order: ExportOrder): Promise<ReportContent> {
  return reportContent(await reportInput(await dataOf(order)))
}

export async function made(order: ExportOrder): Promise<Written> {
  return await makeExport(await dataOf(order), () => undefined)
}
