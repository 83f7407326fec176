/** Which picker is open over the page, and how parts of the board open one. */

import { createContext, useContext } from 'react'

export type Picking =
  /** Cards of the board are put on and taken off. */
  | { readonly kind: 'cards' }
  /** Charts are. */
  | { readonly kind: 'charts' }
  /** One chart gives its place to another. */
  | { readonly kind: 'replace'; readonly variable: string }

export interface PickerPlace {
  readonly pick: (picking: Picking) => void
}

export const PickerContext = createContext<PickerPlace | null>(null)

export function usePicker(): PickerPlace {
  const place = useContext(PickerContext)
  if (place === null) throw new Error('a part of the board stands outside the board')
  return place
}
