/** The rail on the right: each button opens a tab of analysis, the story or the decision records in the drawer beside it, and closes it again. */

import './tool-rail.css'
import { ToggleButton, TooltipTrigger } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp, useLanguage } from '../../store/use-app.ts'
import { Hint } from '../../ui/hint.tsx'
import { Icon } from '../../ui/icon.tsx'
import { analysisTabs } from '../analysis/analysis-tabs.ts'
import { storyMessages } from '../present/story-messages.ts'
import { panelMessages } from './panel-messages.ts'

export function ToolRail() {
  const text = useMessages(panelMessages)
  const language = useLanguage()
  const open = useApp(state => (state.drawer?.tab === 'analysis' ? state.drawer.analysis : null))
  const hasRecords = useApp(state => state.drawer?.tab === 'decisions')
  const { openAnalysis, openDecisions, closeDrawer } = useActions()
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
      <hr className="tool-rail-rule" />
      <TooltipTrigger delay={400} closeDelay={0}>
        <ToggleButton
          className="tool-rail-button"
          data-tool="decisions"
          aria-label={text.decisions}
          isSelected={hasRecords}
          onChange={isOpen => (isOpen ? openDecisions(null) : closeDrawer())}
        >
          <Icon name="minutes" />
        </ToggleButton>
        <Hint placement="left">{text.decisionsHint}</Hint>
      </TooltipTrigger>
      <StoryButton />
    </nav>
  )
}

/** Apart from the analyses: what is shown of them, and to whom. */
function StoryButton() {
  const text = useMessages(storyMessages)
  const isOpen = useApp(state => state.drawer?.tab === 'story')
  const { openStory, closeDrawer } = useActions()
  return (
    <TooltipTrigger delay={400} closeDelay={0}>
      <ToggleButton
        className="tool-rail-button apart"
        data-story
        aria-label={text.title}
        isSelected={isOpen}
        onChange={isWanted => (isWanted ? openStory() : closeDrawer())}
      >
        <Icon name="story" />
      </ToggleButton>
      <Hint placement="left">
        {text.title}: {text.about}
      </Hint>
    </TooltipTrigger>
  )
}
