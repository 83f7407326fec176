/** Whether the window is too small for levers and charts beside each other; the sheets ask the same question. */

import { useMedia } from './use-media.ts'

export function useNarrow(): boolean {
  return useMedia('(max-width: 899px), (max-height: 560px)')
}
