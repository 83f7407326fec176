/** The programme preset of the shipped model as an audience sees it. */

import { readFileSync } from 'node:fs'
import { catalogueOf } from '../../../electron/engine/model/catalogue.ts'
import { runResult } from '../../../electron/engine/run/result.ts'
import { simulate } from '../../../electron/engine/run/simulate.ts'
import type { Scene } from '../../../renderer/features/present/scene.ts'
import { type SceneGround, sceneOf } from '../../../renderer/features/present/scene-of.ts'
import { scenarioFile } from '../../../shared/scenario/document.ts'
import { shippedModel } from '../../engine/shipped-model.ts'

/** The ground of a scene of the programme preset: cultural industries, 2030, with their first target. */
export async function programmeGround(): Promise<SceneGround> {
  const model = await shippedModel()
  const file = new URL('../../../seeds/scenarios/programme.h45', import.meta.url)
  const [scenario] = scenarioFile.parse(JSON.parse(readFileSync(file, 'utf8'))).scenarios
  if (scenario === undefined) throw new RangeError('the preset has a scenario')
  const { run, reference } = runResult(model, scenario, simulate(model, scenario), 'all')
  const catalogue = catalogueOf(model)
  return {
    sources: {
      documentId: 'programme',
      catalogue,
      years: run.years,
      scenarios: [{ id: scenario.id, name: scenario.title, slot: 2, isActive: true, series: run.series }],
      base: { series: reference, isMoved: true },
      original: null,
      bands: null,
      mode: 'value',
      basis: 'current',
      language: 'vi',
    },
    catalogue,
    choice: { variable: 'cult_share', breakdown: null, form: 'stacked', benchmarks: false },
    card: { variable: 'cult_share', target: 't_cva_2030' },
    year: 2030,
    title: 'Ngân sách cho văn hóa',
    step: { place: 3, count: 6 },
    sentence: '',
    chances: null,
    ensembleWords: '',
    theme: 'light',
    day: '2026-03-02',
    isHeld: false,
    isReplayed: false,
  }
}

/** @throws RangeError where it cannot be made, which the tests of scenes would tell. */
export async function sampleScene(): Promise<Scene> {
  const scene = sceneOf(await programmeGround())
  if (scene === null) throw new RangeError('there is a scene of the programme')
  return scene
}
