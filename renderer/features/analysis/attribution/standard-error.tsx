/** The standard error of a contribution that was estimated, one digit finer than the contribution; nothing where it is exact. */

import { quantity } from '../../../../shared/locale/quantities.ts'
import type { UnitDefinition } from '../../../../shared/model/definition.ts'
import { useLanguage } from '../../../store/use-app.ts'

interface StandardErrorProps {
  readonly error: number | null
  readonly unit: UnitDefinition
}

export function StandardError({ error, unit }: StandardErrorProps) {
  const language = useLanguage()
  if (error === null) return null
  const { number } = quantity(error, unit, { language, decimals: unit.decimals + 1 })
  return <span className="attribution-error"> ± {number}</span>
}
