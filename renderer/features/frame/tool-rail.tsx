/** The rail on the right: each button opens a tab of analysis, of what a meeting needs, or of what is asked of the model, in the drawer beside it, and closes it again. */

import './tool-rail.css'
import { ToggleButton, TooltipTrigger } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp, useLanguage } from '../../store/use-app.ts'
import { Hint } from '../../ui/hint.tsx'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { analysisTabs } from '../analysis/analysis-tabs.ts'
import { backTestPanelMessages } from '../back-test/back-test-panel-messages.ts'
import { bookScreenMessages } from '../book/book-screen-messages.ts'
import { executedMessages } from '../executed/executed-messages.ts'
import { ownPanelMessages } from '../own-formulas/own-panel-messages.ts'
import { storyMessages } from '../present/story-messages.ts'
import { panelMessages } from './panel-messages.ts'

export function ToolRail() {
  const text = useMessages(panelMessages)
  return (
    <nav className="tool-rail" aria-label={text.analyses}>
      <Analyses />
      <hr className="tool-rail-rule" />
      <MeetingTools />
      <hr className="tool-rail-rule" />
      <ModelTools />
    </nav>
  )
}

function Analyses() {
  const language = useLanguage()
  const open = useApp(state => (state.drawer?.tab === 'analysis' ? state.drawer.analysis : null))
  const { openAnalysis } = useActions()
  return analysisTabs.map(({ tab, icon, title, about }) => (
    <RailButton
      key={tab}
      tool={tab}
      icon={icon}
      title={title[language]}
      about={about[language]}
      isOpen={open === tab}
      onOpen={() => openAnalysis(tab)}
    />
  ))
}

/** What is shown to whom, what was decided, and what came of it. */
function MeetingTools() {
  const text = useMessages(panelMessages)
  const story = useMessages(storyMessages)
  const executed = useMessages(executedMessages)
  const open = useApp(state => state.drawer?.tab ?? null)
  const { openStory, openDecisions, openExecuted } = useActions()
  return (
    <>
      <RailButton
        tool="story"
        icon="story"
        title={story.title}
        about={story.about}
        isOpen={open === 'story'}
        onOpen={openStory}
      />
      <RailButton
        tool="decisions"
        icon="minutes"
        title={text.decisions}
        about={text.decisionsAbout}
        isOpen={open === 'decisions'}
        onOpen={() => openDecisions(null)}
      />
      <RailButton
        tool="executed"
        icon="executed"
        title={executed.title}
        about={executed.about}
        isOpen={open === 'executed'}
        onOpen={openExecuted}
      />
    </>
  )
}

/** What is asked of the model itself. */
function ModelTools() {
  const own = useMessages(ownPanelMessages)
  const backTest = useMessages(backTestPanelMessages)
  const book = useMessages(bookScreenMessages)
  const open = useApp(state => state.drawer?.tab ?? null)
  const isReading = useApp(state => state.book !== null)
  const { openOwnFormulas, openBackTest, openBook } = useActions()
  return (
    <>
      <RailButton
        tool="own-formulas"
        icon="formula"
        title={own.title}
        about={own.about}
        isOpen={open === 'own-formulas'}
        onOpen={() => openOwnFormulas(null)}
      />
      <RailButton
        tool="back-test"
        icon="backTest"
        title={backTest.title}
        about={backTest.about}
        isOpen={open === 'back-test'}
        onOpen={openBackTest}
      />
      <RailButton
        tool="book"
        icon="book"
        title={book.title}
        about={book.about}
        isOpen={isReading}
        onOpen={() => openBook(null)}
      />
    </>
  )
}

interface RailButtonProps {
  readonly tool: string
  readonly icon: IconName
  readonly title: string
  /** What it is for, in a sentence. */
  readonly about: string
  readonly isOpen: boolean
  readonly onOpen: () => void
}

function RailButton({ tool, icon, title, about, isOpen, onOpen }: RailButtonProps) {
  const { closeDrawer } = useActions()
  return (
    <TooltipTrigger delay={400} closeDelay={0}>
      <ToggleButton
        className="tool-rail-button"
        data-tool={tool}
        aria-label={title}
        isSelected={isOpen}
        onChange={isWanted => (isWanted ? onOpen() : closeDrawer())}
      >
        <Icon name={icon} />
      </ToggleButton>
      <Hint placement="left">
        {title}: {about}
      </Hint>
    </TooltipTrigger>
  )
}
