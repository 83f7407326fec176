/** Texts of the tab that compares scenarios over common draws. */

import { defineMessages } from '../../../../shared/locale/messages.ts'

export const robustMessages = defineMessages({
  en: {
    scenarios: 'Scenarios',
    tooFew: 'Choose at least two scenarios to compare.',
    onlyOne: 'The file has one scenario only; add another one to compare it with.',
    judgedBy: 'Judged by',
    otherResult: 'Another result…',
    target: (name: string, rule: string, year: number) => `${name} ${year}: ${rule}`,
    better: 'Better is',
    more: 'more',
    less: 'less',
    common: 'Every scenario runs through the same draws.',
    beats: (one: string, other: string, share: string, interval: string) =>
      `${one} is better than ${other} in ${share}${interval} of the draws.`,
    bestOf: (one: string, share: string, interval: string) =>
      `${one} gives the best result in ${share}${interval} of the draws.`,
    unclear: 'The interval holds one half: the draws do not tell which of the two is better.',
    allTied: 'All of them give the same result in every draw.',
    someTied: (share: string) => `No difference in ${share} of the draws.`,
    leastRegret: (one: string, regret: string) =>
      `Least regret on average: ${one}, ${regret} short of the best of each draw.`,
    judged: (name: string, year: number, better: string) => `${name} ${year}, ${better} is better`,
    best: 'Best in so many draws',
    beatsTable: 'How often the scenario of the row beats that of the column',
    result: (unit: string) => `Result${unit}`,
    regret: (unit: string) => `Regret: how far from the best of each draw${unit}`,
    scenario: 'Scenario',
    mean: 'Mean',
    most: 'Largest',
    chance: 'Meets',
    switches: 'What would turn the choice',
    switchesText:
      'One input moved alone, all others at their centre; the nearest first. Below and above that level the scenario shown is better.',
    noSwitch: 'No input turns the order within its range while the others stand at their centre.',
    level: (one: string, other: string) => `${one} and ${other} come level when`,
    at: 'Comes to',
    now: 'Now',
    below: 'Below',
    above: 'Above',
    moved: (name: string) => `${name} (path moved by)`,
    switchAt: (one: string, other: string, name: string, way: string, level: string, now: string) =>
      `${one} and ${other} come level when ${name} ${way} to ${level}; now ${now}.`,
    switchBy: (one: string, other: string, name: string, shift: string) =>
      `${one} and ${other} come level when ${name} moves by ${shift} from the path of each.`,
    inYear: (name: string, year: number) => `${name} in ${year}`,
    rises: 'rises',
    falls: 'falls',
    moreRows: (count: number) => `${count} more`,
    fewer: 'Fewer',
    switchFailed: (count: string) =>
      `${count} runs of this search failed; a point near them may have been missed.`,
    varied: (inputs: string, draws: string, seed: string) => `${inputs}, ${draws}, ${seed}`,
    variedAround: 'Levers are moved around the path of each scenario.',
    input: 'Input',
    range: 'Varies',
    byShift: (low: string, high: string) => `moved by ${low} to ${high}`,
    between: (low: string, high: string) => `${low} to ${high}`,
    change: 'Change what is varied',
    failed: (count: string, title: string) =>
      `${count} draws failed in a scenario, the first one in ${title}, and are left out for all:`,
    overrides: (input: string, titles: string) =>
      `${titles}: the own value of ${input} gives way to the draws.`,
  },
  vi: {
    scenarios: 'Kịch bản',
    tooFew: 'Hãy chọn ít nhất hai kịch bản để so sánh.',
    onlyOne: 'Tệp mới có một kịch bản; hãy thêm kịch bản khác để so sánh.',
    judgedBy: 'So sánh theo',
    otherResult: 'Chỉ tiêu khác…',
    target: (name: string, rule: string, year: number) => `${name} ${year}: ${rule}`,
    better: 'Tốt hơn khi',
    more: 'cao hơn',
    less: 'thấp hơn',
    common: 'Mọi kịch bản được chạy với cùng các lượt rút.',
    beats: (one: string, other: string, share: string, interval: string) =>
      `${one} tốt hơn ${other} trong ${share}${interval} số lượt.`,
    bestOf: (one: string, share: string, interval: string) =>
      `${one} cho kết quả tốt nhất trong ${share}${interval} số lượt.`,
    unclear: 'Khoảng tin cậy chứa mức một nửa: chưa thể kết luận kịch bản nào tốt hơn.',
    allTied: 'Các kịch bản cho kết quả như nhau trong mọi lượt.',
    someTied: (share: string) => `Không có khác biệt trong ${share} số lượt.`,
    leastRegret: (one: string, regret: string) =>
      `Mức thua thiệt bình quân nhỏ nhất: ${one}, kém kịch bản tốt nhất của từng lượt ${regret}.`,
    judged: (name: string, year: number, better: string) => `${name} năm ${year}, ${better} là tốt hơn`,
    best: 'Tỷ lệ lượt cho kết quả tốt nhất',
    beatsTable: 'Tỷ lệ lượt kịch bản ở hàng tốt hơn kịch bản ở cột',
    result: (unit: string) => `Kết quả${unit}`,
    regret: (unit: string) => `Mức thua thiệt so với kịch bản tốt nhất của từng lượt${unit}`,
    scenario: 'Kịch bản',
    mean: 'Bình quân',
    most: 'Lớn nhất',
    chance: 'Đạt',
    switches: 'Yếu tố làm đổi lựa chọn',
    switchesText:
      'Mỗi lần thay đổi một yếu tố, các yếu tố khác giữ ở mức trung tâm; gần nhất xếp trước. Ở phía thấp hơn và cao hơn mức đó, kịch bản ghi bên là tốt hơn.',
    noSwitch:
      'Không yếu tố nào làm đổi thứ tự trong khoảng giá trị của nó khi các yếu tố khác giữ ở mức trung tâm.',
    level: (one: string, other: string) => `${one} và ${other} ngang nhau khi`,
    at: 'Tới mức',
    now: 'Hiện tại',
    below: 'Thấp hơn',
    above: 'Cao hơn',
    moved: (name: string) => `${name} (dịch lộ trình)`,
    switchAt: (one: string, other: string, name: string, way: string, level: string, now: string) =>
      `${one} và ${other} ngang nhau khi ${name} ${way} ${level}; hiện tại ${now}.`,
    switchBy: (one: string, other: string, name: string, shift: string) =>
      `${one} và ${other} ngang nhau khi ${name} dịch ${shift} so với lộ trình của từng kịch bản.`,
    inYear: (name: string, year: number) => `${name} năm ${year}`,
    rises: 'lên',
    falls: 'xuống',
    moreRows: (count: number) => `Xem thêm ${count}`,
    fewer: 'Thu gọn',
    switchFailed: (count: string) =>
      `${count} lần chạy khi tìm không thành công; có thể bỏ sót điểm ở gần đó.`,
    varied: (inputs: string, draws: string, seed: string) => `${inputs}, ${draws}, ${seed}`,
    variedAround: 'Đòn bẩy được dịch quanh lộ trình của từng kịch bản.',
    input: 'Yếu tố',
    range: 'Khoảng giá trị',
    byShift: (low: string, high: string) => `dịch ${low} đến ${high}`,
    between: (low: string, high: string) => `${low} đến ${high}`,
    change: 'Sửa các yếu tố bất định',
    failed: (count: string, title: string) =>
      `${count} lượt không tính được ở ít nhất một kịch bản (lượt đầu tiên ở ${title}) và bị loại khỏi mọi kịch bản:`,
    overrides: (input: string, titles: string) =>
      `${titles}: giá trị riêng của ${input} được thay bằng giá trị rút.`,
  },
})
