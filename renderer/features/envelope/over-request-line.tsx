/** Under the bar, for everybody to see: that requests exceed the budget, by how much, and in which years. */

import { memo } from 'react'
import { sameContent } from '../../../shared/json/same-content.ts'
import type { Language } from '../../../shared/model/definition.ts'
import type { Budget } from '../../../shared/reading/budget.ts'
import { Icon } from '../../ui/icon.tsx'
import { useSize } from '../../ui/use-size.ts'
import { useChartLook } from '../charts/use-chart-look.ts'
import { overRequestWords } from './budget-words.ts'

interface OverRequestLineProps {
  readonly budget: Budget
  /** Years in which requests were cut. */
  readonly cut: readonly number[]
  readonly language: Language
}

export function OverRequestLine({ budget, cut, language }: OverRequestLineProps) {
  const ways = overRequestWords(budget, cut, language)
  return ways.length === 0 ? null : <Words ways={ways} isNow={budget.overRequest !== null} />
}

/** Of the flag with the air behind it, in rem/16. */
const FLAG_WIDTH = 18

interface WordsProps {
  readonly ways: readonly string[]
  readonly isNow: boolean
}

/** The longest way of saying it that the strip has room for; the full one is there for readers of the screen. */
const Words = memo(function Words({ ways, isNow }: WordsProps) {
  const look = useChartLook()
  const [ref, size] = useSize<HTMLParagraphElement>()
  const room = (size?.width ?? Number.POSITIVE_INFINITY) - FLAG_WIDTH * look.scale
  const fits = (text: string) => (look.measure(text, 400) * look.labelSize) / look.fontSize <= room
  const shown = ways.find(fits) ?? ways.at(-1)
  return (
    <p className="over-request" ref={ref} data-now={isNow || undefined} title={ways[0]}>
      <Icon name="flag" />
      <span aria-hidden="true">{shown}</span>
      <span className="visually-hidden">{ways[0]}</span>
    </p>
  )
}, sameContent)
