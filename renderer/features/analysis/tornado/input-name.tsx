/** An input's name in a table or a list, which leads to it. */

import type { InputWords } from './input-words.ts'
import { useLeadToInput } from './plot-row.tsx'

export function InputName({ input, year }: { readonly input: InputWords; readonly year: number }) {
  const lead = useLeadToInput()
  return (
    <button type="button" className="plot-input-name" onClick={() => lead(input, year)}>
      {input.name}
    </button>
  )
}
