/** The path of one lever, year by year. */

import { itemOf } from '../../store/catalogue-item.ts'
import { useApp } from '../../store/use-app.ts'
import { DrawerHead } from '../frame/drawer-head.tsx'

export function PathPanel({ leverId }: { readonly leverId: string }) {
  const language = useApp(state => state.language)
  const lever = useApp(({ catalogue }) => itemOf(catalogue.levers, leverId))
  return <DrawerHead title={lever.label[language]} />
}
