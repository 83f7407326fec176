/** All that a host with a screen needs: what is there once, and what belongs to the model of one pack. */

import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Fault } from '../../shared/faults.ts'
import { Backups } from './backups.ts'
import { EarlierVersions } from './earlier-versions.ts'
import { type ExportDesk, openExportDesk } from './export-desk.ts'
import { ExportPlaces } from './export-places.ts'
import { FileTickets } from './file-tickets.ts'
import { type ImportDesk, openImportDesk } from './import-desk.ts'
import { Library } from './library.ts'
import { presetScenarios } from './model-check.ts'
import { printOf } from './model-print.ts'
import { ModelPrints } from './model-prints.ts'
import { KnownPacks } from './packs/known-packs.ts'
import { openPreferences, type PreferencesKeeper, type PreferencesOptions } from './preferences.ts'
import { RecentFiles } from './recent-files.ts'
import { openModel, type RunningModel, type RunScenarios } from './running-model.ts'
import { ScenarioFiles } from './scenario-files.ts'
import { SeenFolders } from './seen-folders.ts'
import { stamper } from './stamps.ts'
import { type AnalysisDesk, type DeskOptions, openAnalysisDesk } from './workers/analysis-desk.ts'
import { type FormulaDesk, type FormulaDeskOptions, openFormulaDesk } from './workers/formula-desk.ts'
import { Workspaces } from './workspaces.ts'

/** The folder of packs, below that of the planner's files. */
export const PACKS = 'packs'

export interface ServicesOptions {
  /** Folder of the pack with which the program starts unless another was chosen. */
  readonly shipped: string
  /** The pack named on the command line: it goes before what was chosen, and is no choice itself. */
  readonly given?: string
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

/** What a change of the model leaves as it is: what is the planner's and not the model's. */
export interface LastingServices {
  readonly options: ServicesOptions
  readonly packs: KnownPacks
  readonly imports: ImportDesk
  readonly preferences: PreferencesKeeper
  readonly prints: ModelPrints
  readonly seenFolders: SeenFolders
  readonly versions: EarlierVersions
  readonly tickets: FileTickets
  readonly places: ExportPlaces
  /** Of this start of the program, see `Backups`. */
  readonly run: string
  /** What went wrong at the start without stopping it. */
  readonly notices: readonly Fault[]
}

export interface Services extends RunningModel {
  /** Folder of the pack. */
  readonly packFolder: string
  readonly packs: KnownPacks
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
  readonly workspaces: Workspaces
  /** Keeps what the running model holds, so that a later one can be told from it. Never rejects. */
  readonly keepModelPrint: () => Promise<void>
  /** What went wrong at the start without stopping it. */
  readonly notices: readonly Fault[]
}

/** Everything that is there before any pack is read. Never throws. */
export function openLasting(options: ServicesOptions): LastingServices {
  const { documents, preferences, shipped, given } = options
  const keeper = openPreferences(preferences)
  const seenFolders = new SeenFolders(keeper)
  const folder = join(documents, PACKS)
  return {
    options,
    packs: new KnownPacks({ shipped, folder, preferences: keeper, ...(given !== undefined && { given }) }),
    imports: openImportDesk(options.report && { report: options.report }),
    preferences: keeper,
    prints: new ModelPrints(preferences.folder),
    seenFolders,
    versions: new EarlierVersions({ folder: join(preferences.folder, 'versions') }),
    tickets: new FileTickets(),
    places: new ExportPlaces({ folder: documents, seenFolders }),
    run: randomUUID(),
    notices: keeper.notices,
  }
}

/**
 * Opens what belongs to the model of the pack in the folder `seeds`.
 * @throws FaultError where the pack cannot be used.
 */
export async function openServicesOn(
  lasting: LastingServices,
  seeds: string,
  notices: readonly Fault[],
): Promise<Services> {
  const { options, packs, imports, preferences, prints, seenFolders, versions, tickets, places } = lasting
  const { documents, version, report } = options
  const running = await openModel(seeds, hash => prints.find(hash))
  const { model, readDocument } = running
  const files = new ScenarioFiles({
    ...{ folder: documents, readDocument, versions, seenFolders, tickets },
    stampOf: stamper(model, version),
  })
  const formulas = openFormulaDesk(running.pack, {
    ...(options.report && { report: options.report }),
    ...options.formulas,
  })
  const run = runnerOf(running, formulas)
  return {
    ...running,
    packFolder: seeds,
    packs,
    files,
    formulas,
    run,
    library: new Library(files, { ...running, simulate: run }),
    recents: new RecentFiles(preferences, files, model.identity.id),
    backups: new Backups({
      folder: options.preferences.folder,
      files,
      run: lasting.run,
      pack: model.identity.id,
    }),
    analysis: openAnalysisDesk(running.pack, options.analysis),
    exports: openExportDesk({
      pack: running.pack,
      presets: presetScenarios(running),
      places,
      program: version,
      ...(report && { report }),
    }),
    imports,
    preferences,
    workspaces: new Workspaces(preferences, packs.isDefault(seeds) ? null : model.identity.id),
    keepModelPrint: () => prints.keep(printOf(model)),
    notices,
  }
}

/** Scenarios without formulas of their own need no thread, and are the ones that follow a moving hand. */
function runnerOf({ simulate }: RunningModel, formulas: FormulaDesk): RunScenarios {
  return async (scenarios, variables, executed = []) =>
    scenarios.some(each => each.formulas.length > 0)
      ? await formulas.run({ scenarios, variables, executed })
      : simulate(scenarios, variables, executed)
}
