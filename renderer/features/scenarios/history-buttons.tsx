/** Undo, redo, the list of all changes, and the replay of the last one. */

import { useMemo } from 'react'
import { Button, Header, MenuSection, MenuTrigger, TooltipTrigger } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { activeScenario } from '../../store/app-state.ts'
import type { Step } from '../../store/history.ts'
import { lastNumericStep } from '../../store/replay.ts'
import type { StepLabel } from '../../store/steps.ts'
import {
  useActions,
  useApp,
  useAppAtRest,
  useCatalogue,
  useLanguage,
  useWholeApp,
} from '../../store/use-app.ts'
import { Hint } from '../../ui/hint.tsx'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { MenuFloat, MenuLine } from '../../ui/menu.tsx'
import { shortcutWords } from '../../ui/shortcut.ts'
import { nearSteps } from './near-steps.ts'
import { scenarioMessages } from './scenario-messages.ts'
import { placeWords, stepWords } from './step-words.ts'
import { REPLAY_KEY } from './use-history-keys.ts'

export function HistoryButtons() {
  const text = useMessages(scenarioMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const next = useAppAtRest(state => state.past.at(-1)?.label ?? null)
  const again = useAppAtRest(state => state.future.at(-1)?.label ?? null)
  const replayed = useLastNumericLabel()
  const { undo, redo, replay } = useActions()
  const hint = (keys: string, words: string) => text.keys(words, keys)
  return (
    <div className="history-buttons">
      <IconButton
        icon="undo"
        label={
          next === null
            ? text.nothingToUndo
            : hint(shortcutWords('Z'), text.undoOf(stepWords(next, catalogue, language)))
        }
        aria-disabled={next === null}
        onPress={() => undo()}
      />
      <IconButton
        icon="redo"
        label={
          again === null
            ? text.nothingToRedo
            : hint(shortcutWords('Z', true), text.redoOf(stepWords(again, catalogue, language)))
        }
        aria-disabled={again === null}
        onPress={() => redo()}
      />
      <HistoryMenu />
      <IconButton
        icon="replay"
        label={
          replayed === null
            ? text.nothingToReplay
            : hint(REPLAY_KEY, text.replayOf(stepWords(replayed, catalogue, language)))
        }
        aria-disabled={replayed === null}
        onPress={() => replay()}
      />
    </div>
  )
}

/** What a replay would show. The whole past is looked through, so only when it, or the scenario in hand, is another. */
function useLastNumericLabel(): StepLabel | null {
  const { store } = useWholeApp()
  const past = useAppAtRest(state => state.past)
  const activeId = useAppAtRest(state => activeScenario(state).id)
  return useMemo(
    () => lastNumericStep({ ...store.getState(), past, activeId })?.label ?? null,
    [store, past, activeId],
  )
}

/** The states that the content was in, the latest on top; each leads there. */
function HistoryMenu() {
  const text = useMessages(scenarioMessages)
  const isEmpty = useAppAtRest(({ past, future }) => past.length + future.length === 0)
  return (
    <MenuTrigger>
      <TooltipTrigger delay={600} closeDelay={0}>
        <Button className="icon-button" aria-label={text.history} aria-disabled={isEmpty}>
          <Icon name="history" />
        </Button>
        <Hint>{text.history}</Hint>
      </TooltipTrigger>
      <MenuFloat aria-label={text.history}>
        <StepLines />
      </MenuFloat>
    </MenuTrigger>
  )
}

function StepLines() {
  const text = useMessages(scenarioMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const past = useApp(state => state.past)
  const future = useApp(state => state.future)
  const { undo, redo } = useActions()
  const { undone, done, earlier } = nearSteps(past, future)
  const document = useApp(state => state.document)
  const activeId = useApp(state => state.activeId)
  const where = (step: Step) => placeWords(step, { document, activeId, language }) ?? undefined
  return (
    <MenuSection>
      <Header className="menu-head">{text.historyText}</Header>
      {undone.map(({ step, away }) => (
        <MenuLine
          key={`redo ${away}`}
          isTicked={false}
          label={text.redoOf(stepWords(step.label, catalogue, language))}
          detail={where(step)}
          onAction={() => redo(away)}
        />
      ))}
      {done.map(({ step, away }) => (
        <MenuLine
          key={`undo ${away}`}
          isTicked={away === 0}
          label={stepWords(step.label, catalogue, language)}
          detail={where(step)}
          onAction={() => undo(away)}
        />
      ))}
      <MenuLine
        isTicked={past.length === 0}
        label={text.start}
        detail={earlier === 0 ? undefined : text.earlier(earlier)}
        onAction={() => undo(past.length)}
      />
    </MenuSection>
  )
}
