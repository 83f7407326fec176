/** Answers of the host that stay the same while it runs, asked for once each: the next time they are at hand at once. */

import { useEffect, useReducer, useState } from 'react'
import type { Fault } from '../../../shared/faults.ts'
import type { Fact } from '../../../shared/model/definition.ts'
import type { Equation } from '../../../shared/model/equation.ts'
import type { Client } from '../../client/client.ts'
import { faultsOf } from '../../store/refusal.ts'
import { useWholeApp } from '../../store/use-app.ts'

interface KeptAnswers<T> {
  /** By id, of all that was asked so far. */
  readonly byId: ReadonlyMap<string, T>
  /** Why the last question was refused. */
  readonly faults: readonly Fault[]
}

interface Kind<T> {
  readonly ask: (client: Client, ids: string[]) => Promise<readonly T[]>
  readonly shelves: WeakMap<Client, Map<string, T>>
}

const equations: Kind<Equation> = {
  ask: (client, ids) => client.ask('equations:read', { ids }),
  shelves: new WeakMap(),
}

const facts: Kind<Fact> = {
  ask: (client, ids) => client.ask('facts:read', { ids }),
  shelves: new WeakMap(),
}

/** Equations by id; a list of ids that stays the same asks nothing anew. */
export function useEquations(ids: readonly string[]): KeptAnswers<Equation> {
  return useKept(equations, ids)
}

/** Published figures by id; what the pack does not have is missing. */
export function useFacts(ids: readonly string[]): KeptAnswers<Fact> {
  return useKept(facts, ids)
}

function useKept<T extends { readonly id: string }>(kind: Kind<T>, ids: readonly string[]): KeptAnswers<T> {
  const { client } = useWholeApp()
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const shelf = shelfOf(kind, client)
  useEffect(() => {
    const missing = ids.filter(id => !shelf.has(id))
    setFaults([])
    if (missing.length === 0) return
    let isCurrent = true
    kind.ask(client, missing).then(
      answers => {
        for (const answer of answers) shelf.set(answer.id, answer)
        if (isCurrent) redraw()
      },
      reason => {
        if (isCurrent) setFaults(faultsOf(reason))
      },
    )
    return () => {
      isCurrent = false
    }
  }, [kind, client, shelf, ids])
  return { byId: shelf, faults }
}

function shelfOf<T>({ shelves }: Kind<T>, client: Client): Map<string, T> {
  const known = shelves.get(client)
  if (known !== undefined) return known
  const shelf = new Map<string, T>()
  shelves.set(client, shelf)
  return shelf
}
