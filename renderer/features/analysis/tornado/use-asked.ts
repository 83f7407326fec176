/** The number whose sensitivity is shown: what the planner chose, or else the card in focus in the year of its target. */

import { useCallback } from 'react'
import { useActions, useApp, useCatalogue } from '../../../store/use-app.ts'
import { useArrangement } from '../../boards/use-arrangement.ts'
import { useSettings } from '../use-settings.ts'
import { firstSettings, type TornadoSettings, tornadoSettings } from './tornado-settings.ts'

export interface Asked {
  readonly variable: string
  readonly year: number
}

export function useAsked({ variable, year }: TornadoSettings): Asked {
  const { variables, targets, lastOutturn, horizon } = useCatalogue()
  const focus = useApp(state => state.focus)
  const shownYear = useApp(state => state.year)
  const { cards } = useArrangement()
  const chosen = variables.some(({ id }) => id === variable) ? variable : null
  const asked = chosen ?? focus
  const card = cards.find(each => each.variable === asked)
  const target = targets.find(({ id }) => id === card?.target)
  const inYear = year ?? target?.year ?? shownYear
  return { variable: asked, year: inYear > lastOutturn && inYear <= horizon ? inYear : horizon }
}

/** Opens the tab on a number. */
export function useOpenSensitivity(): (asked: Asked) => void {
  const [settings, set] = useSettings('tornado', tornadoSettings, firstSettings)
  const { openAnalysis } = useActions()
  return useCallback(
    asked => {
      set({ ...settings, ...asked })
      openAnalysis('tornado')
    },
    [settings, set, openAnalysis],
  )
}
