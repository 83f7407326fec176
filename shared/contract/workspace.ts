/** How a planner arranged the screen: kept by the host between sessions, never in a scenario file. */

import { z } from 'zod'
import { cardChoice, chartChoice, chartModes, priceBases } from '../scenario/view.ts'

/** Tabs of analysis in the drawer. */
export const analysisTabs = [
  'attribution',
  'tornado',
  'uncertainty',
  'goal-seek',
  'robust-choice',
  'plausibility',
] as const
export type AnalysisTab = (typeof analysisTabs)[number]

const id = z.string().min(1).max(200)

export const chartCounts = [1, 2, 3, 4] as const
/** How many charts stand in the grid; of three the first is the large one. */
export type ChartCount = (typeof chartCounts)[number]

export const boardArrangement = z.strictObject({
  cards: z.array(cardChoice).max(12),
  /** In the order of the grid; those beyond `count` wait for a larger one. */
  charts: z.array(chartChoice).min(1).max(12),
  count: z.literal(chartCounts),
})
export type BoardArrangement = z.infer<typeof boardArrangement>

/** How wide panels can be, in rem, so that they grow with the type. */
export const WIDTHS = { levers: { least: 17, most: 32 }, drawer: { least: 20, most: 40 } } as const

const width = ({ least, most }: { readonly least: number; readonly most: number }) =>
  z.number().min(least).max(most)

/** Folds of the panel of levers that are remembered. */
export const MOST_TURNED = 100

const panels = z.strictObject({
  levers: z.strictObject({
    width: width(WIDTHS.levers),
    isFolded: z.boolean(),
    /** Ids of the groups and sectors in it that stand folded where they are open at first, or the other way round. */
    turned: z.array(id).max(MOST_TURNED).default([]),
  }),
  drawer: z.strictObject({ width: width(WIDTHS.drawer) }),
  strip: z.strictObject({ isFolded: z.boolean() }),
})
export type Panels = z.infer<typeof panels>

export const workspace = z.strictObject({
  /** The board in view: `overview`, or one of the pack. */
  board: id,
  /** Boards that the planner arranged; every other one stands as the pack has it. */
  boards: z.record(id, boardArrangement),
  panels,
  priceBasis: z.enum(priceBases),
  chartMode: z.enum(chartModes),
  /** The baseline under the default assumptions stays on the charts as a thin line when the assumptions move. */
  keepsOriginalBase: z.boolean(),
  /** A change of an assumption is made in every scenario of the document. */
  sharesAssumptions: z.boolean(),
  /** What was last chosen in each tab of analysis, in the tab's own form. */
  analyses: z.partialRecord(z.enum(analysisTabs), z.json()).default({}),
  /** The guided start was finished or skipped. */
  isGuided: z.boolean(),
})
export type Workspace = z.infer<typeof workspace>

/** Id of the board of the pack's headlines, which every pack has. */
export const OVERVIEW = 'overview'

export const defaultWorkspace: Workspace = {
  board: OVERVIEW,
  boards: {},
  panels: {
    levers: { width: 21.25, isFolded: false, turned: [] },
    drawer: { width: 25 },
    strip: { isFolded: false },
  },
  priceBasis: 'current',
  chartMode: 'value',
  keepsOriginalBase: false,
  sharesAssumptions: true,
  analyses: {},
  isGuided: false,
}
