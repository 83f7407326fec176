/** What a chart shows, and how it is shown just now. */

import type { Language, Observation, UnitDefinition } from '../../model/definition.ts'
import type { ChartMode } from '../../scenario/view.ts'
import type { TargetState } from '../indicators/target-state.ts'
import type { FanProblem } from './drawn-fan.ts'
import type { ValueAxis } from './value-axis.ts'

/** What all charts of a variable have in common. */
export interface ChartGround {
  /** Id of the variable. */
  readonly variable: string
  /** Years of the runs, base year to horizon; every line has one value for each. */
  readonly years: readonly number[]
  /** Years up to this one are over: of outturn, or of executed values of the variable. */
  readonly lastOutturn: number
  readonly mode: ChartMode
  /** Of what is drawn: in the price basis in force, and in the mode. */
  readonly unit: UnitDefinition
  /** The baseline stands under other assumptions than the default ones. */
  readonly isBaseMoved: boolean
  /** What stands after the last outturn. */
  readonly forecastWord: string
  /** Values that the axis has room for beyond what is drawn: a hand may move a line there while the axis stands. */
  readonly room: readonly number[]
  /** Why it has no bands though they are wanted; null where it has them, or none are wanted. */
  readonly fanProblem: FanProblem | null
  /** Why there is nothing to draw; null where there is. */
  readonly remark: string | null
}

/** One variable: a line for each scenario and for the baselines. */
export interface LinesSubject extends ChartGround, ChartPanel {
  readonly kind: 'lines'
  readonly targets: readonly ChartTarget[]
  readonly benchmarks: readonly ChartBenchmark[]
}

/** A variable broken down: a small chart for each element, all on one axis. */
export interface MultiplesSubject extends ChartGround {
  readonly kind: 'multiples'
  readonly panels: readonly ChartPanel[]
}

/** A variable broken down: its elements on top of each other, in one small chart for each scenario, all on one axis. */
export interface StackedSubject extends ChartGround {
  readonly kind: 'stacked'
  readonly bands: readonly ChartBand[]
  readonly stacks: readonly ChartStack[]
}

export type ChartSubject = LinesSubject | MultiplesSubject | StackedSubject

/** The lines of one series. */
export interface ChartPanel {
  /** Id of the element; of the variable where it is not broken down. */
  readonly key: string
  /** Id of the series; null where several are added. */
  readonly series: string | null
  /** How the element is called; the variable where it is not broken down. */
  readonly name: string
  /** In the order of the document, the baselines last. */
  readonly lines: readonly ChartLine[]
  /** What is behind the projection, in the order of years. */
  readonly past: readonly PastPoint[]
  /** Around the line in hand; null where there is none. */
  readonly fan: ChartFan | null
}

/** Percentiles over many runs of the scenario in hand, one value per year of the runs, in the unit of the lines. */
export interface ChartFan {
  readonly p5: readonly number[]
  readonly p10: readonly number[]
  readonly p25: readonly number[]
  readonly p50: readonly number[]
  readonly p75: readonly number[]
  readonly p90: readonly number[]
  readonly p95: readonly number[]
}

/** `active`: the scenario in hand. `original`: the baseline under the default assumptions. */
export type LineRole = 'active' | 'other' | 'base' | 'original'

/** Who a line belongs to. */
export interface LineOwner {
  /** Id of the scenario, or the role of a baseline. */
  readonly key: string
  readonly role: LineRole
  /** Slot of colour, dash and marker; null for the baselines. */
  readonly slot: number | null
  readonly name: string
  /** The scenario does not follow the model everywhere: its name is marked. */
  readonly isChanged?: boolean
}

export interface ChartLine extends LineOwner {
  /** One per year of the runs; not a number where there is none, as in an index of what began at zero. */
  readonly values: readonly number[]
}

/**
 * Where a value of a year that is over comes from; `executed`: entered by the planner; `modelled`: the model's own, since nothing was
 * observed.
 */
export type PastStanding = Observation['standing'] | 'executed' | 'modelled'

export interface PastPoint {
  readonly year: number
  readonly value: number
  readonly standing: PastStanding
  /** What must be known to read it; empty where nothing. */
  readonly note: string
}

export interface ChartTarget {
  readonly year: number
  readonly value: number
  /** `Mục tiêu trên 4 %`, and `trên 4 %` where there is little room. */
  readonly words: string
  readonly shortWords: string
  readonly state: TargetState['kind']
}

/** A published figure of another place, or a target of it. */
export interface ChartBenchmark {
  readonly key: string
  /** `London 2023`. */
  readonly place: string
  readonly year: number
  readonly value: number
  /** A target, and no figure: its year is to come. */
  readonly isAim: boolean
  /** Ids in `facts.json`. */
  readonly facts: readonly string[]
  /** Wherein it is not quite the same; empty where it is. */
  readonly note: string
}

/** One element of a stack. */
export interface ChartBand {
  /** Id of the element. */
  readonly key: string
  readonly name: string
  /** Place of its colour in the palette, from 1. */
  readonly hue: number
}

/** One scenario's stack. */
export interface ChartStack extends LineOwner {
  readonly parts: readonly ChartPart[]
}

/** One band of a stack. */
export interface ChartPart {
  /** Id of the series; null where several are added. */
  readonly series: string | null
  /** One per year of the runs. */
  readonly values: readonly number[]
}

/** How it is shown just now. */
export interface ChartView {
  readonly width: number
  readonly height: number
  readonly axis: ValueAxis
  /** With the decimals that the axis asks for. */
  readonly unit: UnitDefinition
  /** The selected year. */
  readonly year: number
  readonly language: Language
}
