/** The structure of a model: which families read which, what is carried from year to year, and the loops that follow. JSON-safe. */

import type { Words } from './definition.ts'
import type { Moment, Side } from './tree.ts'

/** `stock`: its formula carries its own value of last year on and changes it. `auxiliary`: every other variable. */
export type FamilyRole = 'stock' | 'auxiliary' | 'policy' | 'assumption' | 'parameter'

/** A family of the pack; a bare name and a family of that name are two. */
export interface StructureFamily {
  /** Name and number of subscripts: `pop/0`, `pop/1`. */
  readonly key: string
  readonly name: string
  readonly role: FamilyRole
  readonly sector: string
  readonly unit: string
  /** Of one element the element's; of several what their labels have in common. */
  readonly label: Words
  readonly short: Words
  /** Public ids of its elements, in the order of the model. */
  readonly ids: readonly string[]
  /** Ids of targets that are set for it. */
  readonly targets: readonly string[]
  /** What fills and drains it; empty for all but stocks. */
  readonly flows: readonly StructureFlow[]
}

/** One thing by which a stock changes within a year. */
export interface StructureFlow {
  /** `inflow` and `outflow` keep their direction all along the baseline run; `net` is a change of either direction. */
  readonly direction: 'inflow' | 'outflow' | 'net'
  /** The family that is the flow by itself, such as `borrow/0`; null where the stock's formula works it out. */
  readonly named: string | null
  /** Keys of families that it reads, without the stock itself. */
  readonly reads: readonly string[]
  /** Whether it depends on how large the stock itself is. */
  readonly readsStock: boolean
}

/** `none`: nothing moved along the baseline, such as the side of a `min` that never binds; a parameter, which no run moves. */
export type LinkSign = 'positive' | 'negative' | 'mixed' | 'none'

/** That one family's formula reads another's. */
export interface StructureLink {
  readonly from: string
  readonly to: string
  readonly readings: readonly { readonly moment: Moment; readonly side: Side }[]
  /** True where the own run is read of last year only. */
  readonly isDelayed: boolean
  /** Of the effect in the own run over all years; see docs/model-structure.md. */
  readonly sign: LinkSign
}

export interface FeedbackLoop {
  /** `R1` reinforcing, `B2` balancing, `C1` for one that changes sign; numbered from the strongest. */
  readonly name: string
  readonly polarity: 'reinforcing' | 'balancing' | 'changing'
  /** Keys of families in the order of effect; the last one acts on the first. */
  readonly members: readonly string[]
  /** Years that once around takes: readings of last year on the way. */
  readonly lags: number
  /**
   * What comes back after once around for one unit sent out, in the year in which that is largest: the product of the partial
   * derivatives on the way. Stocks then keep it. Years in which a formula is infinitely steep, as a root at zero, do not count.
   */
  readonly gain: number
}

export interface ModelStructure {
  readonly families: readonly StructureFamily[]
  readonly links: readonly StructureLink[]
  /**
   * The shortest independent loops among those that move along the baseline, from the strongest: together they run along every link
   * that any loop which moves runs along. What a stock does to itself is not among them.
   */
  readonly loops: readonly FeedbackLoop[]
  readonly count: {
    /** All loops of families, each once. */
    readonly found: number
    /** Those of them that nothing runs around along the baseline, such as through the side of a `min` that never binds. */
    readonly still: number
    /** False where the search ended at its limit: there are more than `found`. */
    readonly isComplete: boolean
  }
}
