/** Opens the tab that seeks goals on a variable and its target. */

import { useCallback } from 'react'
import type { CardChoice } from '../../../../shared/scenario/view.ts'
import { useActions, useWholeApp } from '../../../store/use-app.ts'
import { useSettings } from '../use-settings.ts'
import { firstAim, goalSeekSettings, NO_SETTINGS } from './settings.ts'

export function useGoalSeek(): (choice: CardChoice) => void {
  const { store } = useWholeApp()
  const { openAnalysis } = useActions()
  const [settings, setSettings] = useSettings('goal-seek', goalSeekSettings, NO_SETTINGS)
  return useCallback(
    ({ variable, target }) => {
      const { catalogue, year } = store.getState()
      const aim = firstAim(catalogue, variable, year, target)
      const shape = settings.seek?.shape ?? 'ramp'
      setSettings({ ...settings, mode: 'seek', seek: { aim, levers: null, shape, by: null } })
      openAnalysis('goal-seek')
    },
    [store, openAnalysis, settings, setSettings],
  )
}
