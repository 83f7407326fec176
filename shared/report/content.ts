/**
 * What planners hand over, as content without a layout: a pack of slides, a report on paper and a workbook are three ways to set
 * the same. All words are in one language and ready to be shown; every number stands beside them at full precision.
 */

import type { Language, UnitDefinition } from '../model/definition.ts'
import type { ChartSubject, ChartView } from '../reading/charts/chart-view.ts'
import type { ChartWords } from '../reading/charts/chart-words.ts'
import type { TargetState } from '../reading/indicators/target-state.ts'

export interface ReportContent {
  readonly language: Language
  /** Of the document, e.g. `Ngân sách cho văn hóa`. */
  readonly title: string
  /** What the planner noted on the document; empty where nothing. */
  readonly notes: string
  readonly imprint: Imprint
  /** The scenarios of the report, the one in hand first, each with what its planner says of it. */
  readonly scenarios: readonly ScenarioContent[]
  /** What the numbers say, most important first: what is met and when, how far off, who pays. */
  readonly findings: readonly FindingContent[]
  /** Of the scenario in hand, in the order of the pack's headlines. */
  readonly headlines: readonly HeadlineContent[]
  /** The charts that were chosen, in their order. */
  readonly charts: readonly ChartContent[]
  /** Steps of the story, in their order; empty where there is none. */
  readonly steps: readonly StepContent[]
  /** Results in some years beside the baseline, one block of rows per headline. */
  readonly results: TableContent
  /** Levers of policy in which the scenarios differ from what they are compared with. */
  readonly policies: TableContent
  /** Assumptions and parameters that do, and those that the results rest on most; each says that it is an assumption. */
  readonly assumptions: TableContent
  /** Formulas that are not the model's: changed ones beside its own, and indicators; without rows where there are none. */
  readonly formulas: TableContent
  /** The city's spending by line in some years, in money and in per cent. */
  readonly budget: TableContent
  /** Hard checks that were held to, reality checks that failed, flags raised: with names, years and values. */
  readonly checks: ChecksContent
  /** Where the numbers come from. */
  readonly sources: readonly SourceContent[]
  /** Records of decisions about the scenarios, the latest first. */
  readonly decisions: readonly DecisionContent[]
}

export interface FindingContent {
  /** A whole sentence, or what leads to its parts, with a colon. */
  readonly words: string
  /** What the sentence lists, one a line; empty where it lists nothing. */
  readonly parts: readonly string[]
  /** Of targets and scenarios, or of who pays. */
  readonly about: 'results' | 'money'
}

export interface ScenarioContent {
  readonly name: string
  /** Empty where nothing is said. */
  readonly description: string
}

/** What every page carries. */
export interface Imprint {
  /** `Mô hình 0.2` */
  readonly model: string
  /** `Dữ liệu 02/2026` */
  readonly data: string
  /** When it was made, `26/11/2026`. */
  readonly date: string
  /** Names of the scenarios, the one in hand first, each with what it changes of the model in brackets. */
  readonly scenarios: readonly string[]
  /** With what they are compared. */
  readonly base: string
  /** `Giá hiện hành` */
  readonly priceBasis: string
  /** `Hanoi 2045, 0.1.0` */
  readonly program: string
  /** A sentence where checks failed, which every page then carries; empty where all hold. */
  readonly warning: string
}

export interface HeadlineContent {
  readonly variable: string
  readonly name: string
  readonly unit: UnitDefinition
  /** In the year of its target, or in the selected year where it has none. */
  readonly year: number
  readonly value: number
  /** Of the baseline in that year. */
  readonly base: number
  /** `8,77 %`, `7,06 %`, `+1,71 điểm %` */
  readonly valueWords: string
  readonly baseWords: string
  readonly changeWords: string
  /** One for each target: `Mục tiêu 2030: trên 9 %`, `Chậm, đạt 2031`, `thiếu 0,23 điểm %, 6.205 tỷ đồng`. */
  readonly targets: readonly TargetContent[]
}

export interface TargetContent {
  readonly id: string
  readonly state: TargetState['kind']
  readonly words: string
  readonly stateWords: string
  /** Empty where it is met. */
  readonly gapWords: string
  /** Who set it, where. */
  readonly source: string
}

export interface ChartContent {
  readonly subject: ChartSubject
  readonly words: ChartWords
  /** The selected year and the language; size and axis are the layout's. */
  readonly view: Pick<ChartView, 'year' | 'language'>
}

export interface StepContent {
  readonly sentence: string
  readonly notes: string
  readonly chart: ChartContent
  /** Name of the scenario in hand. */
  readonly scenario: string
  /** The number beside the chart; null where none was chosen or it could not be computed. */
  readonly card: HeadlineContent | null
  /** Of its own picture: its scenarios and prices may be others than those of the pack. */
  readonly imprint: Imprint
  /** What of its view cannot be shown here; empty where all is. */
  readonly remark: string
}

export interface TableContent {
  readonly title: string
  /** Of what it is, under what conditions; empty where nothing is to say. */
  readonly note: string
  readonly columns: readonly ColumnContent[]
  readonly rows: readonly RowContent[]
  /** Said in place of rows where there are none. */
  readonly empty: string
}

export interface ColumnContent {
  readonly title: string
  readonly kind: 'text' | 'number'
}

export interface RowContent {
  /** `group` is a heading over the rows after it. */
  readonly kind: 'row' | 'group'
  /** One per column. */
  readonly cells: readonly CellContent[]
}

export interface CellContent {
  /** As it is read. */
  readonly text: string
  /** At full precision, in the unit that the words name; null where it is no number. */
  readonly value: number | null
  /** Address that the words lead to, where a layout can have them lead somewhere. */
  readonly link?: string
}

export interface ChecksContent {
  /** `Cả 24 phép kiểm tra đều đạt`, or how many do not. */
  readonly summary: string
  readonly failed: readonly FailedCheckContent[]
  /** Sentences that say which scenarios could not be computed, and why; empty where all were. */
  readonly refusals: readonly string[]
  /** Sentences, one for each flag that is raised; with the scenario's name where there are several. */
  readonly flags: readonly string[]
  /** Sentences, one for each growth assumption of the scenario in hand that leaves what the city has seen. */
  readonly remarks: readonly string[]
  /** Sentences, one for each statement about the model's behaviour that does not hold. */
  readonly unmet: readonly string[]
}

/** A hard check of the model that does not hold for a scenario. */
export interface FailedCheckContent {
  readonly id: string
  readonly name: string
  /** Id and name of the scenario. */
  readonly scenario: string
  readonly scenarioName: string
  /** First year in which it fails; null where it is not known. */
  readonly year: number | null
  /** From which year on, and what it comes to there; empty where that is not known. */
  readonly words: string
}

export interface SourceContent {
  /** What it is the source of: one or several things, with semicolons between them. */
  readonly subject: string
  readonly publisher: string
  readonly title: string
  readonly date: string
  readonly link: string
  /** `Số liệu công bố`, `Giả định`, … */
  readonly standing: string
}

export interface DecisionContent {
  readonly scenario: string
  readonly date: string
  /** Question, hypothesis, finding, decision, dissent, people present: those that say something. */
  readonly parts: readonly { readonly title: string; readonly words: string }[]
  /** When it was frozen, its hash, and whether it still comes out the same; empty where it is not frozen. */
  readonly evidence: string
}
