/** A value on the way to its target: a filled bar, a grey tick for the baseline, a black one for the target. */

import type { ReactNode } from 'react'
import './bullet-bar.css'

interface BulletBarProps {
  readonly value: number
  readonly base: number
  readonly target: number
  /** The value at the right end. */
  readonly scale: number
  readonly targetLabel: ReactNode
}

export function BulletBar({ value, base, target, scale, targetLabel }: BulletBarProps) {
  const share = (amount: number) => Math.min(1, Math.max(0, amount / scale))
  const percent = (amount: number) => `${(share(amount) * 100).toFixed(3)}%`
  return (
    <div className="bullet">
      <span className="bullet-label" style={{ left: percent(target), translate: `-${percent(target)}` }}>
        {targetLabel}
      </span>
      <div className="bullet-track" aria-hidden="true" data-beyond={value > scale}>
        <span className="bullet-fill" style={{ width: percent(value) }} />
        <span className="bullet-base" style={{ left: percent(base) }} />
        <span className="bullet-target" style={{ left: percent(target) }} />
      </div>
    </div>
  )
}
