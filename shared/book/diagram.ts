/** A picture of the model's structure as data: boxes with places, arrows with points, words in both languages. JSON-safe. */

import type { Language, Words } from '../model/definition.ts'

/**
 * `stock`: what is carried from year to year. `flow`: what fills or drains a stock, drawn as a valve. `auxiliary`: worked out anew
 * each year. `policy` and `assumption`: levers. `ghost`: a variable of another sector, shown where it is read. `cloud`: where
 * material comes from or goes to outside of the picture. `sector`: a whole sector.
 */
export type DiagramNodeKind =
  | 'stock'
  | 'flow'
  | 'auxiliary'
  | 'policy'
  | 'assumption'
  | 'ghost'
  | 'cloud'
  | 'sector'

/** A place in the picture in pixels, y downwards. */
export type DiagramPoint = readonly [x: number, y: number]

export interface DiagramNode {
  readonly id: string
  readonly kind: DiagramNodeKind
  /** Family of the model that it stands for, such as `k_heritage`; null for clouds, sectors and flows without a name. */
  readonly family: string | null
  /** Whether the pack aims at it: it is marked. */
  readonly isTarget: boolean
  readonly label: Words
  /** The label as it is set, line by line. */
  readonly lines: Readonly<Record<Language, readonly string[]>>
  /** Where in the height of the box the lines stand, if they do not fill it; below the mark of a flow. */
  readonly hold: 'top' | 'middle' | 'bottom'
  /** The box around mark and label, from its upper left corner. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How an effect goes: more gives more, more gives less, or now this and now that. */
export type EffectSign = 'positive' | 'negative' | 'mixed'

export interface DiagramEdge {
  readonly from: string
  readonly to: string
  /** `material`: a pipe. `information`: read in the same year. `delay`: read a year later. */
  readonly kind: 'material' | 'information' | 'delay'
  /** Absent on pipes, where nothing moved along the baseline, and between sectors. */
  readonly sign?: EffectSign
  /** How many links it stands for, between sectors. */
  readonly count?: number
  /** A smooth curve through these; from the rim of one box to the rim of the other. */
  readonly points: readonly DiagramPoint[]
}

/** The mark of a feedback loop: `R1` reinforcing, `B2` balancing. */
export interface DiagramLoopMark {
  readonly name: string
  readonly polarity: 'reinforcing' | 'balancing' | 'changing'
  /** Which way its arrows run around it. */
  readonly turn: 'clockwise' | 'anticlockwise'
  readonly x: number
  readonly y: number
}

export interface Diagram {
  /** `sector-culture`, `causal-loops`, `sectors`: can be an anchor. */
  readonly id: string
  readonly kind: 'stock-and-flow' | 'causal-loops' | 'sectors'
  readonly title: Words
  /** What is seen, for a reader who does not see it. */
  readonly description: Words
  readonly width: number
  readonly height: number
  readonly nodes: readonly DiagramNode[]
  readonly edges: readonly DiagramEdge[]
  readonly loops: readonly DiagramLoopMark[]
  /** To stand under the picture: what was left out by which rule, and how to read it. */
  readonly notes: readonly Words[]
}

/** All pictures of a model. */
export interface ModelDiagrams {
  /** Who reads from whom, by sector. */
  readonly overview: Diagram
  /** Null for a model without loops that move along the baseline. */
  readonly causalLoops: Diagram | null
  /** By the id of the sector: one, several where one would be too large to be read, none where it has no variables. */
  readonly sectors: Readonly<Record<string, readonly Diagram[]>>
}
