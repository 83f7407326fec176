/** Words of the chapters on targets and on what must hold. */

import { defineMessages } from '../../../../shared/locale/messages.ts'
import type { Language } from '../../../../shared/model/definition.ts'
import type { RealityCheckDefinition } from '../../../../shared/model/reality-check.ts'

export const judgedMessages = defineMessages({
  en: {
    targets: 'Targets',
    aboutTargets: 'Each is judged on one variable in one year.',
    goal: 'Aimed at',
    goalTold: (value: string) => `${value}; judged as met from a little below it`,
    checks: 'What must hold',
    aboutChecks: 'A run that breaks one of these is refused: its numbers would be wrong.',
    hard: 'Hard checks',
    test: 'Test',
    isZero: (tolerance: string) => `is zero, to ${tolerance}`,
    isNotNegative: (tolerance: string) => `is not negative, to ${tolerance}`,
    from: 'From',
    guards: 'Guards',
    guardsInputs: 'inputs that fit together, not the model',
    over: 'For each',
    flags: 'Flags',
    aboutFlags:
      'The numbers are right, but the plan asks for something doubtful: a flag is raised in the years in which its formula is below zero.',
    reality: 'Reality checks',
    aboutReality:
      'What must be true of runs against each other, whatever the numbers are. The model is held to each of them whenever it is changed.',
    preset: 'Looked at in',
    lever: 'Lever',
    leverTold: (from: string, to: string, steps: number) => `from ${from} to ${to} in ${steps} steps`,
    watched: 'Variables',
  },
  vi: {
    targets: 'Mục tiêu',
    aboutTargets: 'Mỗi mục tiêu được đánh giá theo một biến trong một năm.',
    goal: 'Mức hướng tới',
    goalTold: value => `${value}; coi là đạt từ mức thấp hơn một chút`,
    checks: 'Điều kiện phải đúng',
    aboutChecks: 'Lần chạy vi phạm một điều kiện sẽ bị từ chối, vì kết quả khi đó là sai.',
    hard: 'Điều kiện bắt buộc',
    test: 'Điều kiện',
    isZero: tolerance => `bằng 0, sai số ${tolerance}`,
    isNotNegative: tolerance => `không âm, sai số ${tolerance}`,
    from: 'Từ năm',
    guards: 'Phát hiện',
    guardsInputs: 'đầu vào không khớp nhau, không phải lỗi mô hình',
    over: 'Với từng',
    flags: 'Cảnh báo',
    aboutFlags:
      'Kết quả vẫn đúng nhưng kế hoạch có điểm đáng ngờ: cảnh báo xuất hiện ở những năm biểu thức nhỏ hơn 0.',
    reality: 'Kiểm tra thực tế',
    aboutReality:
      'Những điều phải đúng giữa các lần chạy, bất kể số liệu. Mỗi khi mô hình thay đổi, tất cả đều được kiểm tra lại.',
    preset: 'Kịch bản kiểm tra',
    lever: 'Đòn bẩy',
    leverTold: (from, to, steps) => `từ ${from} đến ${to}, ${steps} bước`,
    watched: 'Các biến',
  },
})

/** What each kind of reality check demands. */
export const realityKinds: Readonly<
  Record<Language, Readonly<Record<RealityCheckDefinition['kind'], string>>>
> = {
  en: {
    holds: 'every hard check holds',
    repeats: 'two runs are the same to the last bit',
    is_reference: 'with policy at its defaults the run is its own reference run',
    never_lowers: 'as the lever rises, the variables never fall',
    never_raises: 'as the lever rises, the variables never rise',
    falls_along: 'the family never rises from one element to the next',
    stays: 'with the levers held, the variables stay what they are',
    scales: 'in other units everything comes out the same',
  },
  vi: {
    holds: 'mọi điều kiện bắt buộc đều đúng',
    repeats: 'hai lần chạy trùng nhau đến bit cuối',
    is_reference: 'chính sách giữ mặc định thì kết quả trùng đường cơ sở',
    never_lowers: 'đòn bẩy tăng thì các biến không giảm',
    never_raises: 'đòn bẩy tăng thì các biến không tăng',
    falls_along: 'họ biến không tăng từ phần tử này sang phần tử kế tiếp',
    stays: 'giữ nguyên các đòn bẩy thì các biến giữ nguyên',
    scales: 'đổi đơn vị đo thì kết quả không đổi',
  },
}
