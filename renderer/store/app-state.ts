/** Everything the screen knows, and where each part is kept. */

import type { HostDescription, Preferences } from '../../shared/contract/contract.ts'
import type { FileStanding, LeftBackup } from '../../shared/contract/files.ts'
import type { Workspace } from '../../shared/contract/workspace.ts'
import type { Fault } from '../../shared/faults.ts'
import { sameContent } from '../../shared/json/same-content.ts'
import type { Catalogue } from '../../shared/model/catalogue.ts'
import type { Language } from '../../shared/model/definition.ts'
import type { RunResult, Series } from '../../shared/model/result.ts'
import { isBaselineMoved } from '../../shared/reading/levers/moved-baseline.ts'
import type { Scenario, ScenarioDocument } from '../../shared/scenario/document.ts'
import type { LeverPath } from '../../shared/scenario/lever-path.ts'
import type { OpeningReport } from '../../shared/scenario/opening-report.ts'
import type { OwnFormula } from '../../shared/scenario/own-formula.ts'
import type { Drawer } from './drawer.ts'
import type { EnsembleState } from './ensemble.ts'
import type { Step } from './history.ts'
import type { OwnDraft } from './own-drafts.ts'
import type { Presentation } from './presentation.ts'
import type { Verifications } from './verifications.ts'

/** A run of a scenario beside its moving baseline, as the host last answered. */
export interface Simulation {
  readonly documentId: string
  readonly scenarioId: string
  /** What it answers to. */
  readonly levers: Readonly<Record<string, LeverPath>>
  readonly parameters: Readonly<Record<string, number>>
  readonly formulas: readonly OwnFormula[]
  readonly run: RunResult
  readonly reference: Series
  /** From asking to the answer, in milliseconds. */
  readonly milliseconds: number
}

/** What became of the runs of one scenario. */
export interface Outcome {
  /** The last good result; null until there is one. */
  readonly simulation: Simulation | null
  /** Why the content that was run last could not be run, and which content that was. */
  readonly refusal: {
    readonly faults: readonly Fault[]
    readonly levers: Scenario['levers']
    readonly parameters: Scenario['parameters']
    readonly formulas: Scenario['formulas']
  } | null
}

export type Theme = Preferences['theme']

export type BudgetView = 'bar' | 'table'

/** What protects unsaved work from a crash. */
export interface BackupState {
  /** When the work in hand was last kept; ISO 8601, null where nothing is kept. */
  readonly savedAt: string | null
  /** Whether the host refused to keep it. */
  readonly isRefused: boolean
  /** Slots of earlier pages whose work is in hand: let go once it is kept anew or saved. */
  readonly takenOver: readonly string[]
}

export const NO_BACKUP: BackupState = { savedAt: null, isRefused: false, takenOver: [] }

/** The file that belongs to the document in hand. */
export interface FileInHand {
  readonly ticket: string
  readonly name: string
  /** Made by a newer program: `Save` asks for another name. */
  readonly isReadOnly: boolean
  /** What stands on disk against what was last read or written here; `unread` where the content never came from there. */
  readonly standing: FileStanding | 'unread'
}

export interface AppState {
  /** Fixed at start. */
  readonly host: HostDescription
  /** The model's own, with the document's indicators and executed values laid over it. */
  readonly catalogue: Catalogue
  readonly presets: readonly ScenarioDocument[]

  /** Content: what a file holds. */
  readonly document: ScenarioDocument
  /** The content as last saved or opened. */
  readonly saved: ScenarioDocument
  /** The file that `Save` writes to; null until there is one. */
  readonly file: FileInHand | null
  /** What became of the file on being opened, until it is saved; null where it is of this format and model. */
  readonly opening: { readonly name: string; readonly report: OpeningReport } | null
  /** Changes of the content that can be taken back, oldest first, and those taken back, the next one to do again last. */
  readonly past: readonly Step[]
  readonly future: readonly Step[]

  /** View: never in a file, never a step of undo. */
  readonly activeId: string
  /** Ids of the scenarios that the planner wants drawn, beside the active one that always is; one that is gone keeps its place. */
  readonly shown: readonly string[]
  /** Slot of colour, dash and marker by id of a scenario, 1 to 6; a scenario keeps its own for as long as it is there. */
  readonly slots: Readonly<Record<string, number>>
  /** Whether scenarios are compared in place of the cards and charts. */
  readonly isComparing: boolean
  /** Whether a report of what is in view lies over the page. */
  readonly isReporting: boolean
  /** The place in the model book that is read, or its beginning; null where it is closed. */
  readonly book: { readonly at: string | null } | null
  /** Years of the results in the table of the comparison, in their order. */
  readonly compareYears: readonly number[]
  /** The year of the budget bar, of the lever values and of the marks on the charts. */
  readonly year: number
  /** Variable of the card in focus: its chart is the first one. */
  readonly focus: string
  /** Lever in hand, from the first movement to the release; axes hold meanwhile. */
  readonly held: string | null
  /** Lever moved last: what a refused run is most likely about. */
  readonly moved: string | null
  /** What stands in the drawer on the right; null where it is closed. */
  readonly drawer: Drawer | null
  /** Formulas that are being written and are not applied, by what they are of. */
  readonly drafts: Readonly<Record<string, OwnDraft>>
  /** Id of the story step that the screen was put to last; null for none. */
  readonly stepId: string | null
  /** What an audience is shown just now; null where nothing is presented. */
  readonly presentation: Presentation | null
  /** How the budget is seen: the bar alone, or a table of all years in place of the charts as well. */
  readonly budgetView: BudgetView
  /** Series that parts of the screen want in every run, by the part. */
  readonly watched: Readonly<Record<string, readonly string[]>>

  /** Preferences: kept by the host. */
  readonly language: Language
  readonly theme: Theme
  readonly workspace: Workspace

  /** Results: recomputed, never kept. By id of a scenario; empty until the first run answered. */
  readonly outcomes: Readonly<Record<string, Outcome>>
  /** Bands and chances over many runs, as last asked for: which scenario they are of, they say themselves. */
  readonly ensemble: EnsembleState
  /** What became of frozen records when they were computed again. */
  readonly verifications: Verifications
  /** While the last change is replayed: the result that stands in place of the active scenario's. */
  readonly replayed: Simulation | null
  /** How unsaved work is kept from being lost: by the host, and never in a file of the planner. */
  readonly backup: BackupState
  /** True from the moment that another model is asked for: this page is about to begin anew, and nothing of it must stay. */
  readonly isChangingModel: boolean
  /** Work that pages before left unsaved and that still waits for an answer, the last kept first. */
  readonly left: readonly LeftBackup[]
  /** What the host or a file remarked on; each stays until it is dismissed. */
  readonly notices: readonly Fault[]
}

/** The scenario in hand. */
export function activeScenario(state: Pick<AppState, 'document' | 'activeId'>): Scenario {
  return state.document.scenarios.find(({ id }) => id === state.activeId) ?? firstScenario(state.document)
}

/** As many scenarios as charts can tell apart. */
export const MOST_SHOWN = 6

/** The scenarios that are drawn, in the order of the document: the active one, and as many others as there is room for. */
export function shownScenarios(state: Pick<AppState, 'document' | 'activeId' | 'shown'>): Scenario[] {
  const active = activeScenario(state)
  const others = state.document.scenarios
    .filter(({ id }) => id !== active.id && state.shown.includes(id))
    .slice(0, MOST_SHOWN - 1)
  return state.document.scenarios.filter(each => each === active || others.includes(each))
}

/** The scenario with which the others are compared; null for the moving baseline. */
export function comparedBase(state: Pick<AppState, 'document'>): Scenario | null {
  return state.document.scenarios.find(({ id }) => id === state.document.base) ?? null
}

const NO_OUTCOME: Outcome = { simulation: null, refusal: null }

/** What became of the runs of a scenario of the document in hand. */
export function outcomeOf(state: Pick<AppState, 'outcomes'>, scenarioId: string): Outcome {
  return state.outcomes[scenarioId] ?? NO_OUTCOME
}

/** The last good result of a scenario; null until there is one. */
export function simulationOf(state: Pick<AppState, 'outcomes'>, scenarioId: string): Simulation | null {
  return outcomeOf(state, scenarioId).simulation
}

/** The same, unless it is that of another scenario or document which stands in until this one is run. */
export function ownSimulation(
  state: Pick<AppState, 'document' | 'outcomes'>,
  scenarioId: string,
): Simulation | null {
  const simulation = simulationOf(state, scenarioId)
  const isOwn = simulation?.documentId === state.document.id && simulation.scenarioId === scenarioId
  return isOwn ? simulation : null
}

/** The result on the screen for the scenario in hand: its own, or the other one of a replay. */
export function activeSimulation(
  state: Pick<AppState, 'document' | 'activeId' | 'outcomes' | 'replayed'>,
): Simulation | null {
  return state.replayed ?? simulationOf(state, activeScenario(state).id)
}

const NO_FAULTS: readonly Fault[] = []

/** Why the scenario in hand cannot be run as it stands; empty where it can. */
export function activeRefusal(state: Pick<AppState, 'document' | 'activeId' | 'outcomes'>): readonly Fault[] {
  return outcomeOf(state, activeScenario(state).id).refusal?.faults ?? NO_FAULTS
}

/** The key of the run without any change, whose result is the baseline under the default assumptions; no scenario has it. */
export const ORIGINAL = ''

/**
 * The baseline under the default assumptions, where the planner wants it kept and the baseline of the scenario in hand
 * is another; null otherwise.
 */
export function originalBase(
  state: Pick<AppState, 'document' | 'activeId' | 'catalogue' | 'workspace' | 'outcomes'>,
): Series | null {
  const isShown = state.workspace.keepsOriginalBase && isBaselineMoved(activeScenario(state), state.catalogue)
  return isShown ? (simulationOf(state, ORIGINAL)?.run.series ?? null) : null
}

/** Slot of the scenario's colour, dash and marker, 1 to 6. */
export function slotOf(state: Pick<AppState, 'slots'>, scenarioId: string): number {
  return state.slots[scenarioId] ?? 1
}

/**
 * True where closing the page would lose something: the content is another than what was last saved or opened, or what was
 * saved or opened does not stand in its file any more.
 */
export function isUnsaved(state: Pick<AppState, 'document' | 'saved' | 'file'>): boolean {
  return isEdited(state) || (state.file !== null && state.file.standing !== 'same')
}

/** True exactly when the content is another than what was last saved or opened. */
export function isEdited(state: Pick<AppState, 'document' | 'saved'>): boolean {
  return !sameContent(state.document, state.saved)
}

/** True exactly when a scenario is another than the one that was last saved or opened under its id, or is new since. */
export function isScenarioUnsaved(state: Pick<AppState, 'document' | 'saved'>, id: string): boolean {
  const scenarioIn = ({ scenarios }: ScenarioDocument) => scenarios.find(each => each.id === id)
  return !sameContent(scenarioIn(state.document), scenarioIn(state.saved))
}

/** @throws RangeError where there is none, which no schema lets pass. */
export function firstScenario(document: ScenarioDocument): Scenario {
  const [first] = document.scenarios
  if (first === undefined) throw new RangeError('a document has a scenario')
  return first
}
