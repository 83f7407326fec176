/** Texts of exporting one chart. */

import { defineMessages } from '../../../shared/locale/messages.ts'

export const chartExportMessages = defineMessages({
  en: {
    export: 'Export this chart',
    png: (times: number) => `Picture PNG ${times}×`,
    pixels: (width: number, height: number) => `${width} × ${height} pixels`,
    svg: 'Picture SVG',
    svgText: 'Sharp at every size; letters stay text',
    csv: 'Numbers CSV',
    xlsx: 'Numbers Excel (XLSX)',
    copyPicture: 'Copy picture',
    copyNumbers: 'Copy numbers',
    pictures: 'As a picture',
    numbers: 'As numbers',
    copies: 'To the clipboard',
    stale: 'Can be exported once the present values are computed',
    year: 'Year',
  },
  vi: {
    export: 'Xuất biểu đồ',
    png: times => `Hình PNG ${times}×`,
    pixels: (width, height) => `${width} × ${height} điểm ảnh`,
    svg: 'Hình SVG',
    svgText: 'Rõ nét ở mọi cỡ; chữ vẫn là văn bản',
    csv: 'Số liệu CSV',
    xlsx: 'Số liệu Excel (XLSX)',
    copyPicture: 'Chép hình',
    copyNumbers: 'Chép số liệu',
    pictures: 'Thành hình',
    numbers: 'Thành số liệu',
    copies: 'Vào bộ nhớ tạm',
    stale: 'Có thể xuất khi các giá trị hiện tại đã tính xong',
    year: 'Năm',
  },
})
