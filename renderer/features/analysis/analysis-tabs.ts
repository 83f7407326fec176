/** The tabs of analysis in the drawer, in their order on the rail. */

import type { ComponentType } from 'react'
import type { AnalysisTab } from '../../../shared/contract/workspace.ts'
import type { Words } from '../../../shared/model/definition.ts'
import type { IconName } from '../../ui/icon.tsx'
import { AttributionTab } from './attribution/attribution-tab.tsx'
import { GoalSeekTab } from './goal-seek/goal-seek-tab.tsx'
import { PlausibilityTab } from './plausibility/plausibility-tab.tsx'
import { RobustChoiceTab } from './robust-choice/robust-choice-tab.tsx'
import { TornadoTab } from './tornado/tornado-tab.tsx'
import { UncertaintyTab } from './uncertainty/uncertainty-tab.tsx'

export interface TabOfAnalysis {
  readonly tab: AnalysisTab
  readonly icon: IconName
  readonly title: Words
  /** The question that it answers, in a sentence. */
  readonly about: Words
  readonly Content: ComponentType
}

export const analysisTabs: readonly TabOfAnalysis[] = [
  {
    tab: 'attribution',
    icon: 'waterfall',
    title: { en: 'What did it', vi: 'Tác động' },
    about: {
      en: 'Which of the changes account for the difference?',
      vi: 'Thay đổi nào tạo ra phần chênh lệch?',
    },
    Content: AttributionTab,
  },
  {
    tab: 'tornado',
    icon: 'tornado',
    title: { en: 'Sensitivity', vi: 'Độ nhạy' },
    about: { en: 'What drives the result?', vi: 'Yếu tố nào chi phối kết quả?' },
    Content: TornadoTab,
  },
  {
    tab: 'uncertainty',
    icon: 'bands',
    title: { en: 'Uncertainty', vi: 'Bất định' },
    about: { en: 'How sure are we?', vi: 'Kết quả chắc chắn đến mức nào?' },
    Content: UncertaintyTab,
  },
  {
    tab: 'goal-seek',
    icon: 'target',
    title: { en: 'Goal seek', vi: 'Tìm mức đạt mục tiêu' },
    about: { en: 'What would reach the target?', vi: 'Cần mức bao nhiêu để đạt mục tiêu?' },
    Content: GoalSeekTab,
  },
  {
    tab: 'robust-choice',
    icon: 'scales',
    title: { en: 'Robust choice', vi: 'Lựa chọn bền vững' },
    about: {
      en: 'Would we still choose the same scenario?',
      vi: 'Khi giả định thay đổi, có còn chọn kịch bản này?',
    },
    Content: RobustChoiceTab,
  },
  {
    tab: 'plausibility',
    icon: 'gauge',
    title: { en: 'Plausibility', vi: 'Mức độ hợp lý' },
    about: {
      en: 'Do the assumptions fit what was seen before?',
      vi: 'Giả định có phù hợp với thực tế đã qua?',
    },
    Content: PlausibilityTab,
  },
]
