/** Every key of the program and what it does, in the groups of the shortcut sheet. */

import type { Words } from '../../../shared/model/definition.ts'

/** One key or several at once; letters as they are printed, the others by the name of `KeyboardEvent.key`. */
export interface Shortcut {
  readonly keys: readonly (readonly string[])[]
  readonly words: Words
}

export interface ShortcutGroup {
  readonly id: string
  readonly title: Words
  readonly shortcuts: readonly Shortcut[]
}

const one = (...keys: string[]): readonly (readonly string[])[] => [keys]

export const shortcutGroups: readonly ShortcutGroup[] = [
  {
    id: 'everywhere',
    title: { en: 'Everywhere', vi: 'Mọi nơi' },
    shortcuts: [
      { keys: one('?'), words: { en: 'This sheet', vi: 'Bảng phím tắt này' } },
      { keys: one('F1'), words: { en: 'Help', vi: 'Trợ giúp' } },
      {
        keys: [['F6'], ['Shift', 'F6']],
        words: {
          en: 'Next or previous part of the screen',
          vi: 'Sang phần tiếp theo hoặc phần trước của màn hình',
        },
      },
      {
        keys: one('Escape'),
        words: {
          en: 'Close what lies over the screen; put a field, or what is being dragged, back as it was',
          vi: 'Đóng cửa sổ đang mở; trả ô nhập hoặc thứ đang kéo về giá trị trước',
        },
      },
    ],
  },
  {
    id: 'changes',
    title: { en: 'Changes', vi: 'Thay đổi' },
    shortcuts: [
      { keys: one('Ctrl', 'Z'), words: { en: 'Undo', vi: 'Hoàn tác' } },
      {
        keys: [
          ['Ctrl', 'Shift', 'Z'],
          ['Ctrl', 'Y'],
        ],
        words: { en: 'Redo', vi: 'Làm lại' },
      },
      {
        keys: one('F8'),
        words: {
          en: 'Replay the last change, before and after',
          vi: 'Phát lại thay đổi vừa rồi, trước và sau',
        },
      },
    ],
  },
  {
    id: 'scenarios',
    title: { en: 'Scenarios', vi: 'Kịch bản' },
    shortcuts: [
      {
        keys: one('Ctrl', 'Shift', 'C'),
        words: {
          en: 'Compare scenarios, or back to the charts',
          vi: 'So sánh các kịch bản, hoặc về biểu đồ',
        },
      },
      {
        keys: [['ArrowLeft'], ['ArrowRight']],
        words: { en: 'To the tab beside it (on a tab)', vi: 'Sang thẻ bên cạnh (trên thẻ kịch bản)' },
      },
      {
        keys: [['F2'], ['Enter']],
        words: { en: 'Rename (on the tab in hand)', vi: 'Đổi tên (trên thẻ của kịch bản đang xem)' },
      },
      {
        keys: [
          ['Ctrl', 'Shift', 'ArrowLeft'],
          ['Ctrl', 'Shift', 'ArrowRight'],
        ],
        words: { en: 'Move left or right (on a tab)', vi: 'Chuyển sang trái hoặc phải (trên thẻ kịch bản)' },
      },
      { keys: one('Delete'), words: { en: 'Delete (on a tab)', vi: 'Xóa (trên thẻ kịch bản)' } },
    ],
  },
  {
    id: 'formulas',
    title: { en: 'Own formulas', vi: 'Công thức riêng' },
    shortcuts: [
      { keys: one('Ctrl', 'Space'), words: { en: 'Suggestions', vi: 'Gợi ý' } },
      {
        keys: [['Enter'], ['Tab']],
        words: { en: 'Take the suggestion in hand', vi: 'Nhận gợi ý đang chọn' },
      },
      { keys: one('Ctrl', 'Enter'), words: { en: 'Apply the formula', vi: 'Áp dụng công thức' } },
    ],
  },
  {
    id: 'present',
    title: { en: 'Presenting', vi: 'Trình chiếu' },
    shortcuts: [
      {
        keys: [['F5'], ['Shift', 'F5']],
        words: {
          en: 'Present on a second screen, or on this one',
          vi: 'Trình chiếu trên màn hình thứ hai, hoặc trên màn hình này',
        },
      },
      {
        keys: [['PageUp'], ['PageDown']],
        words: { en: 'Previous or next step', vi: 'Bước trước hoặc bước tiếp theo' },
      },
      {
        keys: one('H'),
        words: {
          en: 'Hold what the audience sees, or release it',
          vi: 'Giữ hình người xem đang thấy, hoặc thả',
        },
      },
      { keys: one('B'), words: { en: 'Blank the audience’s screen', vi: 'Che màn hình của người xem' } },
      { keys: one('R'), words: { en: 'Replay the last change', vi: 'Phát lại thay đổi vừa rồi' } },
      {
        keys: one('L'),
        words: {
          en: 'Show or hide the levers (on this screen)',
          vi: 'Hiện hoặc ẩn dải đòn bẩy (trên màn hình này)',
        },
      },
      { keys: one('Escape'), words: { en: 'End the presentation', vi: 'Kết thúc trình chiếu' } },
    ],
  },
  {
    id: 'files',
    title: { en: 'Files', vi: 'Tệp' },
    shortcuts: [
      { keys: one('Ctrl', 'O'), words: { en: 'Open a scenario file', vi: 'Mở tệp kịch bản' } },
      { keys: one('Ctrl', 'S'), words: { en: 'Save', vi: 'Lưu' } },
      {
        keys: one('Ctrl', 'Shift', 'S'),
        words: { en: 'Save under another name', vi: 'Lưu với tên khác' },
      },
      { keys: one('Ctrl', 'P'), words: { en: 'Print', vi: 'In' } },
    ],
  },
  {
    id: 'levers',
    title: { en: 'On a lever', vi: 'Trên một đòn bẩy' },
    shortcuts: [
      { keys: one('Ctrl', 'F'), words: { en: 'Search the levers', vi: 'Tìm đòn bẩy' } },
      {
        keys: [['ArrowUp'], ['ArrowDown']],
        words: { en: 'One step up or down', vi: 'Tăng hoặc giảm một bước' },
      },
      {
        keys: [
          ['Shift', 'ArrowUp'],
          ['Shift', 'ArrowDown'],
        ],
        words: { en: 'Ten steps', vi: 'Mười bước' },
      },
      {
        keys: [
          ['Ctrl', 'ArrowUp'],
          ['Ctrl', 'ArrowDown'],
        ],
        words: { en: 'A tenth of a step', vi: 'Một phần mười bước' },
      },
      {
        keys: [['Home'], ['End']],
        words: { en: 'Least or greatest value (slider)', vi: 'Giá trị nhỏ nhất hoặc lớn nhất (thanh trượt)' },
      },
      { keys: one('Enter'), words: { en: 'Take what was typed', vi: 'Nhận giá trị vừa nhập' } },
    ],
  },
  {
    id: 'path',
    title: { en: 'On a point of a path', vi: 'Trên một điểm của lộ trình' },
    shortcuts: [
      {
        keys: [['ArrowUp'], ['ArrowDown']],
        words: { en: 'Value one step up or down', vi: 'Tăng hoặc giảm giá trị một bước' },
      },
      {
        keys: [
          ['Ctrl', 'ArrowUp'],
          ['Ctrl', 'ArrowDown'],
        ],
        words: { en: 'A tenth of a step', vi: 'Một phần mười bước' },
      },
      {
        keys: [
          ['Alt', 'ArrowLeft'],
          ['Alt', 'ArrowRight'],
        ],
        words: { en: 'Year before or after', vi: 'Năm trước hoặc năm sau' },
      },
      { keys: one('Delete'), words: { en: 'Remove the point', vi: 'Xóa điểm' } },
      {
        keys: one('Enter'),
        words: { en: 'In the table: make the year a point', vi: 'Trong bảng: đặt năm đó thành điểm' },
      },
    ],
  },
  {
    id: 'charts',
    title: { en: 'On a chart or the year', vi: 'Trên biểu đồ hoặc thanh chọn năm' },
    shortcuts: [
      {
        keys: [['ArrowLeft'], ['ArrowRight']],
        words: { en: 'Year before or after', vi: 'Năm trước hoặc năm sau' },
      },
      { keys: [['PageUp'], ['PageDown']], words: { en: 'Five years', vi: 'Năm năm một bước' } },
      { keys: [['Home'], ['End']], words: { en: 'First or last year', vi: 'Năm đầu hoặc năm cuối' } },
    ],
  },
]

const arrows: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
}
const onMac: Readonly<Record<string, string>> = { Ctrl: '⌘', Shift: '⇧' }

/** A key as it is printed on this machine's keyboard. */
export function keyFace(key: string, isMac: boolean): string {
  return (isMac ? onMac[key] : undefined) ?? arrows[key] ?? key
}
