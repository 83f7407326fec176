/** Which formulas call a constant by its name: of variables, of what must hold and of flags. */

import { anchorOf } from '../../../shared/book/anchors.ts'
import type { Line } from '../../../shared/book/content.ts'
import { constantsOf } from '../../engine/model/bound-tree.ts'
import type { Teller } from './teller.ts'

/** Where each constant stands, in the order of the pack; a family of which all elements name it is said as one. */
export function constantUses(teller: Teller): (constant: string) => readonly Line[] {
  const { equations, rules } = teller.model.model
  const items = equations.map(({ id, tree, baseTree }) => ({
    id,
    named: new Set([...constantsOf(tree), ...constantsOf(baseTree)]),
  }))
  const judged = rules.map(({ id, label, verdict, tree }) => ({
    line: linkOf(anchorOf(verdict.kind, id), teller.words(label)),
    id,
    named: new Set(constantsOf(tree)),
  }))
  return constant => [
    ...teller.items(items.filter(({ named }) => named.has(constant)).map(({ id }) => id)),
    // A rule is bound for each element it ranges over, and told once.
    ...new Map(judged.filter(({ named }) => named.has(constant)).map(({ id, line }) => [id, line])).values(),
  ]
}

/** Constants that the formulas of the variables call by name, each leading to where it stands. */
export function constantsNamedBy(teller: Teller, ids: readonly string[]): readonly Line[] {
  const { equations, head } = teller.model.model
  const named = new Set(
    equations
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ tree, baseTree }) => [...constantsOf(tree), ...constantsOf(baseTree)]),
  )
  return head.constants
    .filter(({ id }) => named.has(id))
    .map(({ id, label, value }) => [
      ...linkOf(anchorOf('constant', id), teller.words(label)),
      { kind: 'text', text: ' ' },
      { kind: 'code', text: id },
      { kind: 'text', text: ` = ${teller.exact(value)}` },
    ])
}

function linkOf(to: string, words: string): Line {
  return [{ kind: 'link', to, text: words, look: 'words' }]
}
