/** What the quantities of a model are called in XMILE, and the names that other programs would take for something else. */

import type { Fault } from '../../../shared/faults.ts'

/** The id as the model's specification writes it: `cov[child,rural]` is `cov_child_rural`. */
export function xmileName(id: string): string {
  return id.replace(/[[,]/g, '_').replaceAll(/[\] ]/g, '')
}

/** A name, and the item of the model that needs it. */
export interface NameInUse {
  readonly name: string
  readonly item: string
}

/**
 * Every name that another program cannot tell from another, or takes for a word of its own, each once; empty where all can be told apart.
 * XMILE makes no difference between capital and small letters, nor between a space, an underscore and several of them.
 */
export function nameFaults(names: readonly NameInUse[]): readonly Fault[] {
  const known = new Map<string, string>()
  return names.flatMap(({ name, item }): Fault[] => {
    const alike = name.toLowerCase().replace(/[\s_]+/g, '_')
    const other = known.get(alike)
    known.set(alike, item)
    if (other !== undefined) return [{ code: 'xmile.same-name', args: { item, other, name } }]
    return reserved.has(alike) ? [{ code: 'xmile.reserved-name', args: { item, name } }] : []
  })
}

/**
 * Words that Stella, Vensim or SDEverywhere read as an operator, a function or a setting of the run: those of the XMILE 1.0
 * specification (sections 3.3 and 3.5) and those of Vensim that its importer may meet.
 */
const reserved: ReadonlySet<string> = new Set(
  [
    'and or not mod if then else',
    'abs arccos arcsin arctan cos exp inf int ln log10 max min pi sin sqrt tan',
    'exprnd lognormal normal poisson random uniform binomial gamma pareto triangular weibull',
    'delay delay1 delay3 delayn forcst smth1 smth3 smthn trend pulse ramp step',
    'dt starttime stoptime time previous init self lookup lookupinv interpolate',
    'size sum mean rank stddev prod safediv percent round history endval counter nan npv irr pmt sign',
    'log integ integer modulo quantum power pow gamma_ln xidz zidz sinh cosh tanh game initial active_initial',
    'smooth smoothi smooth3 smooth3i delay1i delay3i delay_fixed delayp sample_if_true if_then_else pulse_train',
    'with_lookup lookup_forward lookup_backward lookup_invert lookup_extrapolate vmin vmax elmcount',
    'vector_select vector_elm_map vector_sort_order allocate_available get_data_between_times',
    'random_uniform random_normal random_0_1 depreciate_straightline',
    'initial_time final_time time_step saveper time_base',
  ].flatMap(line => line.split(' ')),
)
