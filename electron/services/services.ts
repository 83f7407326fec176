/** All that a host with a screen needs, opened once: the model, the planner's files, the preferences. */

import { join } from 'node:path'
import type { Fault } from '../../shared/faults.ts'
import { Backups } from './backups.ts'
import { EarlierVersions } from './earlier-versions.ts'
import { type ExportDesk, openExportDesk } from './export-desk.ts'
import { ExportPlaces } from './export-places.ts'
import { type ImportDesk, openImportDesk } from './import-desk.ts'
import { Library } from './library.ts'
import { presetScenarios } from './model-check.ts'
import { printOf } from './model-print.ts'
import { ModelPrints } from './model-prints.ts'
import { openPreferences, type PreferencesKeeper, type PreferencesOptions } from './preferences.ts'
import { RecentFiles } from './recent-files.ts'
import { openModel, type RunningModel, type RunScenarios } from './running-model.ts'
import { ScenarioFiles } from './scenario-files.ts'
import { SeenFolders } from './seen-folders.ts'
import { stamper } from './stamps.ts'
import { type AnalysisDesk, type DeskOptions, openAnalysisDesk } from './workers/analysis-desk.ts'
import { type FormulaDesk, type FormulaDeskOptions, openFormulaDesk } from './workers/formula-desk.ts'

export interface ServicesOptions {
  /** Folder of the model pack. */
  readonly seeds: string
  /** Folder in which scenario files are listed and created. */
  readonly documents: string
  readonly preferences: PreferencesOptions
  /** Version of the program, which saved files name. */
  readonly version: string
  readonly analysis?: DeskOptions
  readonly formulas?: FormulaDeskOptions
  /** Told of threads of exports and imports that were lost, and of errors in them. */
  readonly report?: (error: unknown) => void
}

export interface Services extends RunningModel {
  readonly files: ScenarioFiles
  readonly library: Library
  readonly recents: RecentFiles
  readonly backups: Backups
  readonly analysis: AnalysisDesk
  readonly formulas: FormulaDesk
  /** As `simulate`, but scenarios with own formulas are run in a thread that can be ended. */
  readonly run: RunScenarios
  readonly exports: ExportDesk
  readonly imports: ImportDesk
  readonly preferences: PreferencesKeeper
  /** Keeps what the running model holds, so that a later one can be told from it. Never rejects. */
  readonly keepModelPrint: () => Promise<void>
  /** What went wrong at the start without stopping it. */
  readonly notices: readonly Fault[]
}

/** @throws FaultError where the pack cannot be used; everything else only leaves a notice. */
export async function openServices(options: ServicesOptions): Promise<Services> {
  const { seeds, documents, preferences, version } = options
  const prints = new ModelPrints(preferences.folder)
  const running = await openModel(seeds, hash => prints.find(hash))
  const keeper = openPreferences(preferences)
  const seenFolders = new SeenFolders(keeper)
  const files = new ScenarioFiles({
    folder: documents,
    readDocument: running.readDocument,
    versions: new EarlierVersions({ folder: join(preferences.folder, 'versions') }),
    stampOf: stamper(running.model, version),
    seenFolders,
  })
  const formulas = openFormulaDesk(running.pack, {
    ...(options.report && { report: options.report }),
    ...options.formulas,
  })
  const run = runnerOf(running, formulas)
  return {
    ...running,
    files,
    formulas,
    run,
    library: new Library(files, { ...running, simulate: run }),
    recents: new RecentFiles(keeper, files),
    backups: new Backups({ folder: preferences.folder, files }),
    analysis: openAnalysisDesk(running.pack, options.analysis),
    exports: openExportDesk({
      pack: running.pack,
      presets: presetScenarios(running),
      places: new ExportPlaces({ folder: documents, seenFolders }),
      program: version,
      ...(options.report && { report: options.report }),
    }),
    imports: openImportDesk(options.report && { report: options.report }),
    preferences: keeper,
    keepModelPrint: () => prints.keep(printOf(running.model)),
    notices: keeper.notices,
  }
}

/** Scenarios without formulas of their own need no thread, and are the ones that follow a moving hand. */
function runnerOf({ simulate }: RunningModel, formulas: FormulaDesk): RunScenarios {
  return async (scenarios, variables, executed = []) =>
    scenarios.some(each => each.formulas.length > 0)
      ? await formulas.run({ scenarios, variables, executed })
      : simulate(scenarios, variables, executed)
}
