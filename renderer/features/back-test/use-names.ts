/** Short names of what a back-test speaks of. */

import { useMemo } from 'react'
import type { NameOf } from '../../../shared/reading/back-test/back-test-words.ts'
import { useCatalogue, useLanguage } from '../../store/use-app.ts'

/** The short name of a variable, lever or parameter in the language in force; its id where the catalogue has none. */
export function useNames(): NameOf {
  const { variables, levers, parameters } = useCatalogue()
  const language = useLanguage()
  return useMemo(() => {
    const names = new Map(
      [...variables, ...levers, ...parameters].map(({ id, short }) => [id, short[language]]),
    )
    return id => names.get(id) ?? id
  }, [variables, levers, parameters, language])
}
