/** Texts of choosing a model, and of files that were made for another one. */

import { defineMessages } from '../../../shared/locale/messages.ts'

export const packsMessages = defineMessages({
  en: {
    menu: 'Model…',
    title: 'Model',
    about:
      'Each model is a pack: a city with its formulas, figures and scenarios. Scenario files belong to the model with which they were made.',
    listing: 'Reading the models…',
    version: (version: string) => `Version ${version}`,
    data: (month: string, year: string) => `data of ${month}/${year}`,
    shipped: 'comes with the program',
    folder: (folder: string, name: string) => `folder ${folder}/${name}`,
    added: (name: string) => `folder ${name}, added by you`,
    given: (name: string) => `folder ${name}, given at the start`,
    running: 'Running',
    faulty: (count: number) => (count === 1 ? '1 fault' : `${count} faults`),
    use: 'Use this model',
    namedUse: (title: string) => `Use this model: ${title}`,
    readAgain: 'Read again',
    readAgainHint: 'Reads the files of the pack again, after they were changed',
    forget: 'Take off the list',
    add: 'Add a folder…',
    whereto: (folder: string) =>
      `To add a model, put the folder of its pack into “${folder}” and open this list again.`,
    more: (count: number) => `and ${count} more; “h45 pack check” lists them all`,
    close: 'Close',
    cancel: 'Cancel',
    otherTitle: 'A file of another model',
    otherText: (title: string, running: string) =>
      `The file was made with the model “${title}”, and “${running}” is running.`,
    otherOpens:
      'The program can change to that model and open the file there. You can change back at any time.',
    otherAgain: 'The program can change to that model; open the file once more then.',
    switchAndOpen: 'Change the model and open',
    switchOnly: 'Change the model',
    chip: (place: string) => `Model: ${place}`,
    chipHint: 'Another model is running than the one that the program comes with. Press to see all models.',
    otherModel: (id: string) => `model ${id}`,
    restoredThere: (id: string) =>
      `Made with the model “${id}”, not with the one that is running: change to that model to restore it.`,
    ofOther: (id: string) => `Made with the model “${id}”, not with the one that is running.`,
  },
  vi: {
    menu: 'Mô hình…',
    title: 'Mô hình',
    about:
      'Mỗi mô hình là một gói gồm công thức, số liệu và kịch bản của một thành phố. Tệp kịch bản gắn với mô hình đã lập ra nó.',
    listing: 'Đang đọc các mô hình…',
    version: (version: string) => `Phiên bản ${version}`,
    data: (month: string, year: string) => `số liệu ${month}/${year}`,
    shipped: 'có sẵn trong chương trình',
    folder: (folder: string, name: string) => `thư mục ${folder}/${name}`,
    added: (name: string) => `thư mục ${name}, do bạn thêm`,
    given: (name: string) => `thư mục ${name}, chỉ định khi khởi động`,
    running: 'Đang chạy',
    faulty: (count: number) => `${count} lỗi`,
    use: 'Dùng mô hình này',
    namedUse: (title: string) => `Dùng mô hình này: ${title}`,
    readAgain: 'Đọc lại',
    readAgainHint: 'Đọc lại các tệp của gói sau khi sửa',
    forget: 'Bỏ khỏi danh sách',
    add: 'Thêm thư mục…',
    whereto: (folder: string) =>
      `Để thêm mô hình, hãy chép thư mục của gói vào “${folder}” rồi mở lại danh sách này.`,
    more: (count: number) => `và ${count} lỗi khác; “h45 pack check” liệt kê đầy đủ`,
    close: 'Đóng',
    cancel: 'Hủy',
    otherTitle: 'Tệp của mô hình khác',
    otherText: (title: string, running: string) =>
      `Tệp được lập với mô hình “${title}”, trong khi chương trình đang chạy “${running}”.`,
    otherOpens: 'Chương trình có thể chuyển sang mô hình đó và mở tệp. Có thể chuyển lại bất cứ lúc nào.',
    otherAgain: 'Chương trình có thể chuyển sang mô hình đó; sau đó hãy mở lại tệp.',
    switchAndOpen: 'Chuyển mô hình và mở',
    switchOnly: 'Chuyển mô hình',
    chip: (place: string) => `Mô hình: ${place}`,
    chipHint: 'Chương trình đang chạy mô hình khác với mô hình có sẵn. Bấm để xem các mô hình.',
    otherModel: (id: string) => `mô hình ${id}`,
    restoredThere: (id: string) =>
      `Lập với mô hình “${id}”, khác mô hình đang chạy: hãy chuyển sang mô hình đó để khôi phục.`,
    ofOther: (id: string) => `Lập với mô hình “${id}”, khác mô hình đang chạy.`,
  },
})
