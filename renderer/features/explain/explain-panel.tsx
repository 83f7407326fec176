/** Where a number comes from: what it is, in which year, and what it says. */

import type { Explained } from '../../store/drawer.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { DrawerHead } from '../frame/drawer-head.tsx'

export function ExplainPanel({ trail }: { readonly trail: readonly Explained[] }) {
  const language = useApp(state => state.language)
  const { stepBack } = useActions()
  const last = trail.at(-1)
  const item = useApp(({ catalogue }) =>
    [...catalogue.variables, ...catalogue.levers].find(({ id }) => id === last?.item),
  )
  if (last === undefined) return null
  return (
    <DrawerHead
      title={item?.label[language] ?? last.item}
      {...(trail.length > 1 ? { onBack: stepBack } : {})}
    />
  )
}
