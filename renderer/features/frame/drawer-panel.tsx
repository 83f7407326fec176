/** What every panel in the drawer has: a head, a body that scrolls, the focus in it and back, and Escape, which closes it. */

import type { ReactNode } from 'react'
import { useActions } from '../../store/use-app.ts'
import { DrawerHead } from './drawer-head.tsx'
import { usePanelFocus } from './use-panel-focus.ts'
import { WidthEdge } from './width-edge.tsx'

interface DrawerPanelProps {
  /** Class of the panel; that of its body has `-body` behind it. */
  readonly name: string
  /** What the panel is called; its title where nothing else is said. */
  readonly label?: string
  readonly title: string
  /** Under the title. */
  readonly about: ReactNode
  /** Another one for each thing that the panel shows: it is then read from the top. */
  readonly subject: string
  readonly side?: 'scenario' | 'base'
  /** Where the way back leads; absent where there is none. */
  readonly onBack?: (() => void) | undefined
  /** What Escape does in place of closing the panel. */
  readonly onEscape?: (() => void) | undefined
  /** What gets the focus when the panel goes and what had it before is gone too. */
  readonly instead?: () => Element | null
  /** Under the body, always in reach. */
  readonly foot?: ReactNode
  readonly children: ReactNode
}

export function DrawerPanel(props: DrawerPanelProps) {
  const { name, title, subject, onBack } = props
  const { closeDrawer } = useActions()
  const { panel, body } = usePanelFocus(subject, props.instead)
  const onEscape = props.onEscape ?? closeDrawer
  return (
    <section
      ref={panel}
      className={`drawer-panel ${name}`}
      aria-label={props.label ?? title}
      data-side={props.side}
      tabIndex={-1}
      onKeyDown={event => {
        if (event.key === 'Escape' && !event.defaultPrevented) onEscape()
      }}
    >
      <DrawerHead title={title} {...(onBack === undefined ? {} : { onBack })}>
        {props.about}
      </DrawerHead>
      <div className={`${name}-body`} ref={body}>
        {props.children}
      </div>
      {props.foot}
      <WidthEdge panel="drawer" />
    </section>
  )
}
