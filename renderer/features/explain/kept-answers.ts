/** Answers of the host that stay the same while it runs, asked for once each: the next time they are at hand at once. */

import { useEffect, useReducer, useState } from 'react'
import type { Fault } from '../../../shared/faults.ts'
import type { Fact } from '../../../shared/model/definition.ts'
import type { Equation } from '../../../shared/model/equation.ts'
import type { OwnFormula } from '../../../shared/scenario/own-formula.ts'
import type { Client } from '../../client/client.ts'
import { activeSimulation } from '../../store/app-state.ts'
import { faultsOf } from '../../store/refusal.ts'
import { useApp, useWholeApp } from '../../store/use-app.ts'

interface KeptAnswers<T> {
  /** By id, of all that was asked so far. */
  readonly byId: ReadonlyMap<string, T>
  /** Why the last question was refused. */
  readonly faults: readonly Fault[]
}

interface Kind<T> {
  readonly ask: (client: Client, ids: string[], formulas: readonly OwnFormula[]) => Promise<readonly T[]>
  /** By what a scenario has of its own: the same id is answered otherwise where it has. */
  readonly shelves: WeakMap<Client, Map<string, Map<string, T>>>
}

const equations: Kind<Equation> = {
  ask: (client, ids, formulas) => client.ask('equations:read', { ids, formulas: [...formulas] }),
  shelves: new WeakMap(),
}

const facts: Kind<Fact> = {
  ask: (client, ids) => client.ask('facts:read', { ids }),
  shelves: new WeakMap(),
}

/** Equations by id, as the scenario in hand has them; a list of ids that stays the same asks nothing anew. */
export function useEquations(ids: readonly string[]): KeptAnswers<Equation> {
  const formulas = useApp(state => activeSimulation(state)?.formulas ?? NO_FORMULAS)
  return useKept(equations, ids, formulas)
}

/** As the model has them. */
export function useModelEquations(ids: readonly string[]): KeptAnswers<Equation> {
  return useKept(equations, ids, NO_FORMULAS)
}

const NO_FORMULAS: readonly OwnFormula[] = []

/** Published figures by id; what the pack does not have is missing. */
export function useFacts(ids: readonly string[]): KeptAnswers<Fact> {
  return useKept(facts, ids, NO_FORMULAS)
}

function useKept<T extends { readonly id: string }>(
  kind: Kind<T>,
  ids: readonly string[],
  formulas: readonly OwnFormula[],
): KeptAnswers<T> {
  const { client } = useWholeApp()
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const shelf = shelfOf(kind, client, formulas)
  useEffect(() => {
    const missing = ids.filter(id => !shelf.has(id))
    setFaults([])
    if (missing.length === 0) return
    let isCurrent = true
    kind.ask(client, missing, formulas).then(
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
  }, [kind, client, shelf, ids, formulas])
  return { byId: shelf, faults }
}

function shelfOf<T>({ shelves }: Kind<T>, client: Client, formulas: readonly OwnFormula[]): Map<string, T> {
  const known = shelves.get(client) ?? new Map<string, Map<string, T>>()
  shelves.set(client, known)
  const key = formulas.length === 0 ? '' : JSON.stringify(formulas)
  const shelf = known.get(key) ?? new Map<string, T>()
  known.set(key, shelf)
  return shelf
}
