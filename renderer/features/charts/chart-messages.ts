/** Texts of the charts. */

import { defineMessages } from '../../i18n/messages.ts'

export const chartMessages = defineMessages({
  en: {
    region: 'Charts',
    base: 'Baseline',
    movedBase: 'Moved baseline',
    forecast: 'projection',
    outturn: 'Outturn',
    of: (whole: string) => `of ${whole}`,
    source: (version: string) => `Source: model ${version}`,
    published: (years: string) => `${years}: published`,
    partlyPublished: (years: string) => `${years}: partly published`,
    estimated: (years: string) => `${years}: estimated`,
    assumed: (years: string) => `${years}: assumption`,
    showTable: 'Show as a table',
    showChart: 'Show as a chart',
    year: 'Year',
    difference: 'Difference',
    yearOn: (title: string) => `Year, ${title}`,
    enlarge: 'Enlarge',
  },
  vi: {
    region: 'Biểu đồ',
    base: 'Cơ sở',
    movedBase: 'Cơ sở đã đổi',
    forecast: 'dự báo',
    outturn: 'Thực hiện',
    of: whole => whole,
    source: version => `Nguồn: mô hình ${version}`,
    published: years => `${years}: số công bố`,
    partlyPublished: years => `${years}: công bố một phần`,
    estimated: years => `${years}: ước tính`,
    assumed: years => `${years}: giả định`,
    showTable: 'Xem dạng bảng',
    showChart: 'Xem dạng biểu đồ',
    year: 'Năm',
    difference: 'Chênh lệch',
    yearOn: title => `Năm, ${title}`,
    enlarge: 'Phóng to',
  },
})

/** The sentence that says what a chart shows. */
export const sentenceMessages = defineMessages({
  en: {
    metFrom: (name: string, rule: string, year: number) => `${name} meets the target (${rule}) from ${year}`,
    metIn: (name: string, rule: string, year: number) => `${name} reaches the target (${rule}) in ${year}`,
    late: (name: string, rule: string, year: number, years: string) =>
      `${name} reaches the target (${rule}) in ${year}, ${years} late`,
    missed: (name: string, rule: string, horizon: number) =>
      `${name} does not reach the target (${rule}) by ${horizon}`,
    base: 'the baseline',
    movedBase: 'the baseline under these assumptions',
    baseMet: (base: string, rule: string, year: number) => `${base} meets the target (${rule}) from ${year}`,
    baseLate: (base: string, rule: string, year: number) => `${base} reaches the target (${rule}) in ${year}`,
    baseMissed: (base: string, value: string, horizon: number) => `${base} stands at ${value} in ${horizon}`,
    sameAsBase: (base: string) => `there is no difference from ${base}`,
    furtherMet: (rule: string, year: number) => `${rule} from ${year}`,
    furtherLate: (rule: string, year: number) => `${rule} only in ${year}`,
    furtherMissed: (rule: string, year: number) => `${rule} is not reached by ${year}`,
    years: (count: number) => (count === 1 ? '1 year' : `${count} years`),
  },
  vi: {
    metFrom: (name, rule, year) => `${name} đạt mục tiêu ${rule} từ năm ${year}`,
    metIn: (name, rule, year) => `${name} đạt mục tiêu ${rule} vào năm ${year}`,
    late: (name, rule, year, years) => `${name} đạt mục tiêu ${rule} vào năm ${year}, chậm ${years}`,
    missed: (name, rule, horizon) => `Đến năm ${horizon}, ${name} không đạt mục tiêu ${rule}`,
    base: 'kịch bản cơ sở',
    movedBase: 'kịch bản cơ sở theo các giả định này',
    baseMet: (base, rule, year) => `${base} đạt mức ${rule} từ năm ${year}`,
    baseLate: (base, rule, year) => `${base} đạt mức ${rule} vào năm ${year}`,
    baseMissed: (base, value, horizon) => `${base} năm ${horizon} ở mức ${value}`,
    sameAsBase: base => `không khác ${base}`,
    furtherMet: (rule, year) => `đạt ${rule} từ năm ${year}`,
    furtherLate: (rule, year) => `đến năm ${year} mới đạt ${rule}`,
    furtherMissed: (rule, year) => `đến năm ${year} không đạt ${rule}`,
    years: count => `${count} năm`,
  },
})
