/** The marks on a lever's slider: what its value is measured against, every place marked once. */

export type MarkKind = 'base' | 'saved' | 'default'

export interface LeverMark {
  /** In the unit of the lever. */
  readonly value: number
  /** What stands there. */
  readonly kinds: readonly MarkKind[]
}

interface Measures {
  /** Value of the default path, of the path with which the scenario is compared, and of the saved one, which may be missing. */
  readonly standard: number
  readonly base: number
  readonly saved: number | null
}

/** The marks in the order base, saved, default; values that are the same to twelve digits share one. */
export function marksOf({ standard, base, saved }: Measures): readonly LeverMark[] {
  const places = [
    { kind: 'base' as const, value: base },
    ...(saved === null ? [] : [{ kind: 'saved' as const, value: saved }]),
    { kind: 'default' as const, value: standard },
  ]
  const marks: { value: number; kinds: MarkKind[] }[] = []
  for (const { kind, value } of places) {
    const same = marks.find(mark => mark.value.toPrecision(12) === value.toPrecision(12))
    if (same === undefined) marks.push({ value, kinds: [kind] })
    else same.kinds.push(kind)
  }
  return marks
}
