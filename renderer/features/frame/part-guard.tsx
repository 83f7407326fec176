/** Keeps a mistake in one part of the screen from taking the others with it: what was changed can still be saved. */

import { Component, type ReactNode } from 'react'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import { activeSimulation } from '../../store/app-state.ts'
import { useApp, useLanguage } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'

interface PartGuardProps {
  /** The place of the part in the window. */
  readonly area: 'strip' | 'levers' | 'centre' | 'drawer'
  readonly children: ReactNode
}

/** Draws the part, or says that it cannot be drawn; tries again with the next run. */
export function PartGuard({ area, children }: PartGuardProps) {
  const simulation = useApp(activeSimulation)
  return (
    <Guard retryOn={simulation} broken={<BrokenPart area={area} />}>
      {children}
    </Guard>
  )
}

function BrokenPart({ area }: Pick<PartGuardProps, 'area'>) {
  const language = useLanguage()
  return (
    <p className="broken-part" data-area={area} role="alert">
      <Icon name="notice" />
      {sayFault({ code: 'host.internal', args: {} }, language)}
    </p>
  )
}

interface GuardProps {
  /** A new value is a new chance. */
  readonly retryOn: unknown
  readonly broken: ReactNode
  readonly children: ReactNode
}

/** React offers this to classes only. */
class Guard extends Component<GuardProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override componentDidUpdate(before: GuardProps) {
    if (this.state.isBroken && before.retryOn !== this.props.retryOn) this.setState({ isBroken: false })
  }

  override render() {
    return this.state.isBroken ? this.props.broken : this.props.children
  }
}
