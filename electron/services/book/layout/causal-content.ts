/** Which loops the causal loop diagram of a whole model shows, and what of them. */

import type { FeedbackLoop, ModelStructure } from '../../../../shared/model/structure.ts'
import { type Effect, eitherWay, signOfBoth } from './sector-content.ts'

/** The strongest loops of each kind, those within a sector where they share a variable with the others: more could not be told apart. */
const MOST = { betweenSectors: 9, withinOne: 4 } as const

export interface CausalContent {
  /** Keys of families, in the order of the loops. */
  readonly keys: readonly string[]
  readonly arrows: readonly { readonly from: string; readonly to: string; readonly effect: Effect }[]
  /** With the members that are shown. */
  readonly loops: readonly FeedbackLoop[]
  /** Members of these loops that only hand on. */
  readonly handedOn: number
}

/** The loops, with arrows straight through variables that only hand on from one to one other and are neither stock nor target. */
export function causalContent({ loops, links, families }: ModelStructure): CausalContent {
  const familyByKey = new Map(families.map(family => [family.key, family]))
  const isWide = ({ members }: FeedbackLoop) =>
    new Set(members.map(key => familyByKey.get(key)?.sector)).size > 1
  const wide = loops.filter(isWide).slice(0, MOST.betweenSectors)
  const joined = new Set(wide.flatMap(loop => loop.members))
  const isJoined = ({ members }: FeedbackLoop) => joined.size === 0 || members.some(key => joined.has(key))
  const chosen = [...wide, ...loops.filter(loop => !isWide(loop) && isJoined(loop)).slice(0, MOST.withinOne)]
  const linkBetween = new Map(links.map(link => [`${link.from} ${link.to}`, link]))
  const all = [...new Set(chosen.flatMap(loop => loop.members))]
  const kept = new Set(all)
  const effects = new Map<string, Map<string, Effect>>(all.map(key => [key, new Map()]))
  for (const { members } of chosen)
    members.forEach((from, place) => {
      const to = members[(place + 1) % members.length] ?? from
      const link = linkBetween.get(`${from} ${to}`)
      if (link !== undefined) effects.get(from)?.set(to, { sign: link.sign, isDelayed: link.isDelayed })
    })
  for (const key of all) {
    const family = familyByKey.get(key)
    if (family?.role === 'stock' || (family?.targets.length ?? 0) > 0) continue
    const isLast = chosen.some(
      ({ members }) => members.includes(key) && members.filter(each => kept.has(each)).length <= 3,
    )
    if (!isLast && handOn(effects, key)) kept.delete(key)
  }
  const keys = all.filter(key => kept.has(key))
  return {
    keys,
    arrows: keys.flatMap(from =>
      [...(effects.get(from) ?? [])].map(([to, effect]) => ({ from, to, effect })),
    ),
    loops: chosen.map(loop => ({ ...loop, members: loop.members.filter(key => kept.has(key)) })),
    handedOn: all.length - keys.length,
  }
}

/** Leads arrows past a variable that one other moves and that moves one other; false where it is not like that. */
function handOn(effects: Map<string, Map<string, Effect>>, key: string): boolean {
  const into = [...effects].filter(([, to]) => to.has(key))
  const [out, ...further] = [...(effects.get(key) ?? [])]
  const [before] = into
  if (out === undefined || further.length > 0 || before === undefined || into.length > 1) return false
  const [[from, leads], [to, second]] = [before, out]
  const first = leads.get(key)
  if (first === undefined || from === to) return false
  const through = {
    sign: signOfBoth(first.sign, second.sign),
    isDelayed: first.isDelayed || second.isDelayed,
  }
  const known = leads.get(to)
  if (known !== undefined && known.sign !== through.sign) return false
  leads.delete(key)
  leads.set(to, known === undefined ? through : eitherWay(known, through))
  effects.delete(key)
  return true
}
