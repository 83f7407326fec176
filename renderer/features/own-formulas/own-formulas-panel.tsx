/** A planner's own formulas in the drawer: the list of them, or one that is written. */

import { useMemo } from 'react'
import { commonIndicators } from '../../../shared/reading/own/own-catalogue.ts'
import { isOwnId } from '../../../shared/scenario/own-formula.ts'
import type { OwnEditing } from '../../store/drawer.ts'
import { useApp, useCatalogue } from '../../store/use-app.ts'
import '../analysis/analysis.css'
import { ChangedEditor } from './changed-editor.tsx'
import { ChooseItem } from './choose-item.tsx'
import { IndicatorEditor } from './indicator-editor.tsx'
import './own-formulas.css'
import { OwnList } from './own-list.tsx'
import { ParameterEditor } from './parameter-editor.tsx'

export function OwnFormulasPanel({ editing }: { readonly editing: OwnEditing | null }) {
  const catalogue = useCatalogue()
  const scenarios = useApp(state => state.document.scenarios)
  const activeId = useApp(state => state.activeId)
  const indicators = useMemo(() => commonIndicators(scenarios), [scenarios])

  switch (editing?.kind) {
    case undefined:
      return <OwnList />
    case 'indicator': {
      const indicator = indicators.find(({ id }) => id === editing.id) ?? null
      // One that is gone meanwhile, by undo or in another file, is not written as a new one.
      if (indicator === null && editing.id !== null) return <OwnList />
      return <IndicatorEditor key={editing.id} editing={editing} indicator={indicator} />
    }
    case 'changed': {
      const variable = catalogue.variables.find(({ id }) => id === editing.id && !isOwnId(id))
      if (variable === undefined) return <ChooseItem kind="changed" />
      return <ChangedEditor key={`${activeId} ${variable.id}`} editing={editing} variable={variable} />
    }
    case 'parameter': {
      const parameter = catalogue.parameters.find(({ id }) => id === editing.id)
      if (parameter === undefined) return <ChooseItem kind="parameter" />
      return <ParameterEditor key={parameter.id} parameter={parameter} />
    }
  }
}
