/** What an audience sees, as plain data: everything is read and worded already, so that the page that draws it asks nobody. */

import type { Language } from '../../../shared/model/definition.ts'
import type { ChartSubject } from '../../../shared/reading/charts/chart-view.ts'
import type { TargetState } from '../../../shared/reading/indicators/target-state.ts'

/** A piece of a sentence; the strong one is the number that it is about. */
export interface SentencePart {
  readonly words: string
  readonly isStrong: boolean
}

/** A number and its unit, as they are written. */
export interface SceneNumber {
  readonly number: string
  /** Empty for a pure number. */
  readonly unit: string
}

export interface SceneState {
  readonly kind: TargetState['kind']
  readonly words: string
}

/** The value on the way to its target, in parts of the bar from 0 to 1. */
export interface SceneBullet {
  readonly value: number
  readonly base: number
  readonly target: number
  /** `Mục tiêu 9 %`. */
  readonly words: string
}

/** What is said of the card in a line: words on the left, a number on the right; either may be empty. */
export interface SceneRow {
  readonly words: string
  readonly amount: string
}

/** What else is demanded of the variable, in another year. */
export interface SceneFurther {
  /** `2045 · Mục tiêu 12 %`. */
  readonly words: string
  readonly value: SceneNumber
  readonly state: SceneState
}

export interface SceneCard {
  /** What the number is, where the chart beside it does not say so. */
  readonly measure: string
  readonly scenario: string
  readonly year: number
  readonly value: SceneNumber
  readonly bullet: SceneBullet | null
  readonly state: SceneState | null
  readonly rows: readonly SceneRow[]
  readonly further: SceneFurther | null
}

export interface SceneChart {
  /** Values may be no numbers where there are none; every way over which scenes go keeps that. */
  readonly subject: ChartSubject
  readonly title: string
  /** With what it is a share of. */
  readonly unit: string
}

export interface Scene {
  readonly language: Language
  readonly theme: 'light' | 'dark'
  /** Of the scenario in hand: its colour, 1 to 6. */
  readonly slot: number
  /** Id of the document: the axis of another one begins anew. */
  readonly documentId: string
  /** Of the document. */
  readonly title: string
  /** Which step of the story it is, 1 for the first; null outside of it. */
  readonly step: { readonly place: number; readonly count: number } | null
  readonly sentence: readonly SentencePart[]
  readonly chart: SceneChart
  readonly year: number
  readonly card: SceneCard | null
  readonly foot: {
    /** Where the numbers come from and what they rest on. */
    readonly source: string
    /** Price basis, data version, day. */
    readonly facts: string
  }
  /** A lever is in hand: the axis stands. */
  readonly isHeld: boolean
  /** The last change is shown again: lines move on their way. */
  readonly isReplayed: boolean
}
