/** Texts of panels that can be folded and widened. */

import { defineMessages } from '../../../shared/locale/messages.ts'

export const panelMessages = defineMessages({
  en: {
    analyses: 'Analyses and records',
    decisions: 'Decision records',
    decisionsAbout: 'what was asked, found and decided',
    levers: 'Levers',
    leversWidth: 'Width of the lever panel (double click: as before)',
    drawerWidth: 'Width of the drawer (double click: as before)',
    foldLevers: 'Fold the lever panel',
    unfoldLevers: 'Levers',
    unfoldLeversHint: 'Show the lever panel',
    foldStrip: 'Fold the budget',
    unfoldStrip: 'City budget',
    unfoldStripHint: 'Show the budget',
  },
  vi: {
    analyses: 'Phân tích và biên bản',
    decisions: 'Biên bản quyết định',
    decisionsAbout: 'đã hỏi gì, thấy gì, quyết định gì',
    levers: 'Các đòn bẩy',
    leversWidth: 'Độ rộng bảng đòn bẩy (nhấp đúp: như ban đầu)',
    drawerWidth: 'Độ rộng ngăn bên phải (nhấp đúp: như ban đầu)',
    foldLevers: 'Thu gọn bảng đòn bẩy',
    unfoldLevers: 'Đòn bẩy',
    unfoldLeversHint: 'Hiện bảng đòn bẩy',
    foldStrip: 'Thu gọn phần ngân sách',
    unfoldStrip: 'Ngân sách thành phố',
    unfoldStripHint: 'Hiện phần ngân sách',
  },
})
