/** What a chart takes from the tokens: colours, dashes and sizes in pixels, and how wide a text is. */

/** The weights that charts set text in. */
export type TextWeight = 400 | 600

export interface ChartLook {
  readonly font: string
  /** Size of all text in a chart, in pixels. */
  readonly fontSize: number
  /** Size of labels beside controls and on the budget bar, in pixels. */
  readonly labelSize: number
  /** Pixels for one rem of the tokens, over 16: strokes and gaps grow with the type. */
  readonly scale: number
  readonly surface: string
  readonly ink: string
  readonly ink3: string
  readonly rule: string
  readonly grid: string
  readonly base: string
  /** Of the scenarios, slot 1 first. */
  readonly slots: readonly SlotLook[]
  /** On and off at a scale of 1. */
  readonly baseDash: readonly number[]
  readonly activeStroke: number
  readonly otherStroke: number
  readonly baseStroke: number
  /** Width in pixels of a text in the chart's size. */
  readonly measure: (text: string, weight: TextWeight) => number
}

export interface SlotLook {
  readonly color: string
  /** On and off at a scale of 1. */
  readonly dash: readonly number[]
}

const SLOTS = [1, 2, 3, 4, 5, 6] as const

/** Reads the tokens in force on the page. */
export function readLook(page: Document): ChartLook {
  const style = getComputedStyle(page.documentElement)
  const token = (name: string) => style.getPropertyValue(name).trim()
  const dash = (name: string) => token(name).split(/\s+/).map(Number)
  const root = Number.parseFloat(style.fontSize)
  const fontSize = Number.parseFloat(token('--fs-1')) * root
  const scale = root / 16
  const font = token('--font')
  return {
    font,
    fontSize,
    labelSize: Number.parseFloat(token('--fs-2')) * root,
    scale,
    surface: token('--surface'),
    ink: token('--ink'),
    ink3: token('--ink-3'),
    rule: token('--line-2'),
    grid: token('--grid'),
    base: token('--base'),
    slots: SLOTS.map(slot => ({ color: token(`--sc-${slot}`), dash: dash(`--dash-${slot}`) })),
    baseDash: dash('--dash-base'),
    activeStroke: Number(token('--stroke-active')) * scale,
    otherStroke: Number(token('--stroke-other')) * scale,
    baseStroke: Number(token('--stroke-base')) * scale,
    measure: measurer(page, font, fontSize),
  }
}

/** Widths come from a canvas that is never shown. All figures are of one width, so what differs in them is measured once. */
function measurer(page: Document, font: string, size: number): ChartLook['measure'] {
  const context = page.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  return (text, weight) => {
    const plain = text.replace(/\d/g, '0')
    const key = `${weight} ${plain}`
    const before = known.get(key)
    if (before !== undefined) return before
    if (context !== null) context.font = `${weight} ${size}px ${font}`
    const width = context?.measureText(plain).width ?? plain.length * size * 0.6
    known.set(key, width)
    return width
  }
}
