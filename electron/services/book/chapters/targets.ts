/** The chapter of targets: on which variable each is judged, by which rule, and who set it. */

import { anchorOf } from '../../../../shared/book/anchors.ts'
import type { Chapter } from '../../../../shared/book/content.ts'
import type { CatalogueTarget } from '../../../../shared/model/catalogue.ts'
import { paragraph, plain, row, saidRow, type Teller } from '../teller.ts'
import { judgedMessages } from './judged-words.ts'

const SIGNS: Readonly<Record<CatalogueTarget['operator'], string>> = {
  '>': '>',
  '>=': '≥',
  '<': '<',
  '<=': '≤',
}

export function targetsChapter(teller: Teller): Chapter {
  const { catalogue, language, text: own } = teller
  const text = judgedMessages[language]
  const entries = catalogue.targets.map(({ id, label, variable, year, operator, value, goal, source }) => {
    const unit = catalogue.variables.find(each => each.id === variable)?.unit ?? ''
    const rule = ` ${SIGNS[operator]} ${teller.value(value, unit)}, ${year}`
    return {
      anchor: anchorOf('target', id),
      title: teller.words(label),
      ids: [{ kind: 'code' as const, text: id }],
      about: [],
      rows: [
        ...row(own.rule, { kind: 'text', line: [...teller.item(variable), plain(rule)] }),
        ...saidRow(text.goal, goal === undefined ? '' : text.goalTold(teller.value(goal, unit))),
        ...row(own.source, ...teller.source(source)),
      ],
    }
  })
  return {
    anchor: anchorOf('part', 'targets'),
    title: text.targets,
    about: [paragraph(text.aboutTargets)],
    sections: [{ anchor: anchorOf('part', 'targets-all'), title: text.targets, about: [], entries }],
  }
}
