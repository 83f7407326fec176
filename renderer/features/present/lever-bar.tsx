/** The levers that matter for what is shown: those that the scenario changed, then those that every planner looks at first. */

import { useId, useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import { quantity } from '../../../shared/locale/quantities.ts'
import type { CatalogueLever } from '../../../shared/model/catalogue.ts'
import { useMessages } from '../../i18n/messages.ts'
import { activeScenario } from '../../store/app-state.ts'
import { useActions, useApp, useCatalogue, useLanguage, useWholeApp } from '../../store/use-app.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { LeverSlider } from '../levers/lever-slider.tsx'
import { useLever } from '../levers/use-lever.ts'
import { presentMessages } from './present-messages.ts'
import { presenterOf } from './presenter.ts'
import { StageControls, StepControls } from './presenter-bar.tsx'
import '../levers/lever-slider.css'
import './one-screen.css'

/** As many as stand in two rows. */
const MOST = 8

interface LeverBarProps {
  readonly isShown: boolean
  readonly onShow: () => void
  readonly onHide: () => void
  /** A hand or a key is in it. */
  readonly onTouch: () => void
}

export function LeverBar({ isShown, onShow, onHide, onTouch }: LeverBarProps) {
  const text = useMessages(presentMessages)
  const app = useWholeApp()
  const presenter = useMemo(() => presenterOf(app), [app])
  const levers = useOfferedLevers()
  if (!isShown) {
    return (
      <button type="button" className="lever-bar-call" onClick={onShow}>
        {text.showLevers}
      </button>
    )
  }
  return (
    <section className="lever-bar" aria-label={text.leverBar} onPointerMove={onTouch} onKeyDown={onTouch}>
      <Told />
      <div className="lever-bar-head">
        <StepControls presenter={presenter} />
        <StageControls presenter={presenter} />
        <TextButton look="bordered" label={text.end} onPress={presenter.end} />
        <IconButton icon="chevron" label={text.leverHint} onPress={onHide} />
      </div>
      <div className="lever-bar-levers">
        {levers.map(lever => (
          <BarLever key={lever.id} lever={lever} />
        ))}
      </div>
    </section>
  )
}

/** The same levers while the scenario stays in hand, so that none jumps from under it. */
function useOfferedLevers(): CatalogueLever[] {
  const catalogue = useCatalogue()
  const activeId = useApp(state => activeScenario(state).id)
  const { store } = useWholeApp()
  return useMemo(() => {
    const changed = Object.keys(activeScenario({ document: store.getState().document, activeId }).levers)
    const isChanged = ({ id }: CatalogueLever) => changed.includes(id)
    const { levers } = catalogue
    const policies = levers.filter(({ kind }) => kind === 'policy')
    return [
      ...policies.filter(isChanged),
      ...policies.filter(lever => lever.primary && !isChanged(lever)),
    ].slice(0, MOST)
  }, [catalogue, activeId, store])
}

function BarLever({ lever }: { readonly lever: CatalogueLever }) {
  const language = useLanguage()
  const state = useLever(lever)
  const id = useId()
  const { text } = quantity(state.value, state.unit, { language })
  return (
    <div className="bar-lever" data-lever={lever.id} data-changed={state.isChanged}>
      <span className="bar-lever-name">{lever.short[language]}</span>
      <output className="bar-lever-value" id={id}>
        {text}
      </output>
      <LeverSlider lever={lever} state={state} describedBy={id} />
    </div>
  )
}

/** What became of the audience's window, said where the operator looks; it goes with a press. */
function Told() {
  const language = useLanguage()
  const notices = useApp(
    useShallow(state => state.notices.filter(({ code }) => code.startsWith('audience.'))),
  )
  const { dismiss } = useActions()
  const [notice] = notices
  if (notice === undefined) return null
  return (
    <button type="button" className="lever-bar-told" onClick={() => dismiss(notice)}>
      {sayFault(notice, language)}
    </button>
  )
}
