/** The rail on the right: each button opens a tab of analysis, or plan against actual, in the drawer beside it, and closes it again. */

import './tool-rail.css'
import { ToggleButton, TooltipTrigger } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp, useLanguage } from '../../store/use-app.ts'
import { Hint } from '../../ui/hint.tsx'
import { Icon } from '../../ui/icon.tsx'
import { analysisTabs } from '../analysis/analysis-tabs.ts'
import { executedMessages } from '../executed/executed-messages.ts'
import { panelMessages } from './panel-messages.ts'

export function ToolRail() {
  const text = useMessages(panelMessages)
  const language = useLanguage()
  const open = useApp(state => (state.drawer?.tab === 'analysis' ? state.drawer.analysis : null))
  const isExecuted = useApp(state => state.drawer?.tab === 'executed')
  const executed = useMessages(executedMessages)
  const { openAnalysis, openExecuted, closeDrawer } = useActions()
  return (
    <nav className="tool-rail" aria-label={text.analyses}>
      {analysisTabs.map(({ tab, icon, title, about }) => (
        <TooltipTrigger key={tab} delay={400} closeDelay={0}>
          <ToggleButton
            className="tool-rail-button"
            data-analysis={tab}
            aria-label={title[language]}
            isSelected={open === tab}
            onChange={isOpen => (isOpen ? openAnalysis(tab) : closeDrawer())}
          >
            <Icon name={icon} />
          </ToggleButton>
          <Hint placement="left">
            {title[language]}: {about[language]}
          </Hint>
        </TooltipTrigger>
      ))}
      <TooltipTrigger delay={400} closeDelay={0}>
        <ToggleButton
          className="tool-rail-button"
          data-tool="executed"
          aria-label={executed.title}
          isSelected={isExecuted}
          onChange={isOpen => (isOpen ? openExecuted() : closeDrawer())}
        >
          <Icon name="executed" />
        </ToggleButton>
        <Hint placement="left">
          {executed.title}: {executed.about}
        </Hint>
      </TooltipTrigger>
    </nav>
  )
}
