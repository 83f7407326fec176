/** The words of the screen, each explained in one sentence. The words of the model are explained by the pack. */

import type { Words } from '../../../shared/model/definition.ts'

export interface Term {
  readonly id: string
  readonly name: Words
  /** One sentence. */
  readonly text: Words
}

export const terms = [
  {
    id: 'scenario',
    name: { en: 'Scenario', vi: 'Kịch bản' },
    text: {
      en: 'One set of decisions and assumptions, and what the model makes of them year by year; a file holds several.',
      vi: 'Một tổ hợp quyết định và giả định cùng kết quả mà mô hình tính ra theo từng năm; một tệp chứa được nhiều kịch bản.',
    },
  },
  {
    id: 'lever',
    name: { en: 'Lever', vi: 'Đòn bẩy' },
    text: {
      en: 'A quantity that you may set: a decision of the city or an assumption about its surroundings.',
      vi: 'Đại lượng mà bạn được đặt giá trị: một quyết định của thành phố hoặc một giả định về bối cảnh.',
    },
  },
  {
    id: 'policy',
    name: { en: 'Policy', vi: 'Chính sách' },
    text: {
      en: 'A lever that the city decides on; it moves the scenario and leaves the baseline where it is.',
      vi: 'Đòn bẩy do thành phố quyết định; chỉ làm thay đổi kịch bản, không làm thay đổi đường cơ sở.',
    },
  },
  {
    id: 'assumption',
    name: { en: 'Assumption', vi: 'Giả định' },
    text: {
      en: 'A lever that the city does not decide on, such as inflation; it moves the baseline together with the scenario.',
      vi: 'Đòn bẩy nằm ngoài quyết định của thành phố, như lạm phát; làm thay đổi cả kịch bản lẫn đường cơ sở.',
    },
  },
  {
    id: 'executed-value',
    name: { en: 'Executed value', vi: 'Số thực hiện' },
    text: {
      en: 'What really came about in a forecast year, entered with its source; from then on every run, the baseline too, goes on from it.',
      vi: 'Kết quả thực tế của một năm từng là dự báo, được nhập kèm nguồn; từ đó mọi lần tính, kể cả đường cơ sở, xuất phát từ số này.',
    },
  },
  {
    id: 'forecast-error',
    name: { en: 'Forecast error', vi: 'Sai số dự báo' },
    text: {
      en: 'What a forecast said less what came about; its mean over years says on which side the forecast lies, the mean of its size how far off.',
      vi: 'Giá trị dự báo trừ số thực hiện; bình quân nhiều năm cho biết dự báo lệch về phía nào, độ lớn bình quân cho biết lệch bao xa.',
    },
  },
  {
    id: 'back-test',
    name: { en: 'Back-test', vi: 'Kiểm chứng với quá khứ' },
    text: {
      en: 'The model’s equations worked out for years that are over and set against what was observed then; what was not observed stays a gap.',
      vi: 'Tính các phương trình của mô hình cho những năm đã qua và đối chiếu với số thực tế; năm nào không có số thực tế thì để trống.',
    },
  },
  {
    id: 'mape',
    name: { en: 'MAPE', vi: 'MAPE (sai số phần trăm tuyệt đối bình quân)' },
    text: {
      en: 'Mean absolute percentage error: the mean over years of the size of the error in per cent of the observed value.',
      vi: 'Bình quân qua các năm của độ lớn sai số, tính theo phần trăm số thực tế.',
    },
  },
  {
    id: 'theil-u',
    name: { en: 'Theil’s U', vi: 'Hệ số U của Theil' },
    text: {
      en: 'The error against that of the forecast that nothing changes (U2): 0 is perfect, below 1 better than that forecast, above 1 worse.',
      vi: 'Sai số so với sai số của dự báo “không có gì thay đổi” (U2): 0 là khớp hoàn toàn, dưới 1 là tốt hơn dự báo đó, trên 1 là kém hơn.',
    },
  },
  {
    id: 'baseline',
    name: { en: 'Baseline', vi: 'Cơ sở' },
    text: {
      en: 'What happens when present policy goes on, under the same assumptions as the scenario.',
      vi: 'Diễn biến khi chính sách hiện hành được giữ nguyên, với cùng giả định như kịch bản.',
    },
  },
  {
    id: 'original-baseline',
    name: { en: 'Original baseline', vi: 'Cơ sở gốc' },
    text: {
      en: 'The baseline under the default assumptions; it can stay on the charts as a thin line when yours differ.',
      vi: 'Đường cơ sở theo các giả định mặc định; có thể giữ lại trên biểu đồ bằng nét mảnh khi giả định của bạn khác đi.',
    },
  },
  {
    id: 'path',
    name: { en: 'Path', vi: 'Lộ trình' },
    text: {
      en: 'How a lever runs over the years: constant, straight to a value, in a step, along an S, by a yearly rate, or point by point.',
      vi: 'Diễn biến của một đòn bẩy qua các năm: giữ nguyên, tuyến tính, bậc thang, chữ S, theo tốc độ hằng năm hoặc từng điểm.',
    },
  },
  {
    id: 'target',
    name: { en: 'Target', vi: 'Mục tiêu' },
    text: {
      en: 'What the city or the State has resolved to reach by a year; each shows the document that says so.',
      vi: 'Mức mà thành phố hoặc Nhà nước đã quyết nghị phải đạt vào một năm; mỗi mục tiêu đều dẫn văn bản nguồn.',
    },
  },
  {
    id: 'target-state',
    name: { en: 'Met, late, missed', vi: 'Đạt, chậm, không đạt' },
    text: {
      en: 'Met: the rule holds in the target’s year; late: only in a later year; missed: in no year up to the horizon.',
      vi: 'Đạt: thỏa mãn đúng năm mục tiêu; chậm: chỉ thỏa mãn ở năm sau đó; không đạt: không năm nào thỏa mãn đến hết kỳ.',
    },
  },
  {
    id: 'gap',
    name: { en: 'Gap', vi: 'Khoảng cách' },
    text: {
      en: 'How far a value is from its target, in its own unit and, where there is money behind it, in money.',
      vi: 'Chênh lệch giữa giá trị và mục tiêu, theo đơn vị của giá trị đó và theo tiền nếu có khoản tiền tương ứng.',
    },
  },
  {
    id: 'envelope',
    name: { en: 'Budget envelope', vi: 'Khung ngân sách' },
    text: {
      en: 'The money that the city can allocate in a year; the shares of all lines always add up to 100 % of it.',
      vi: 'Số tiền thành phố được phân bổ trong năm; tỷ trọng các lĩnh vực luôn cộng lại bằng 100 %.',
    },
  },
  {
    id: 'residual',
    name: { en: 'Remainder', vi: 'Phần còn lại' },
    text: {
      en: 'The budget line that takes what the others leave; it keeps a floor, below which all requests are cut.',
      vi: 'Lĩnh vực nhận phần ngân sách còn lại sau các lĩnh vực khác; có mức sàn, xuống dưới mức này thì mọi đề xuất bị cắt giảm.',
    },
  },
  {
    id: 'scaling',
    name: { en: 'Cut of requests', vi: 'Cắt giảm đề xuất' },
    text: {
      en: 'Where requests leave less than the floor of the remainder, every line gets the same part of what it asked for.',
      vi: 'Khi tổng đề xuất lấn vào mức sàn của phần còn lại, mọi lĩnh vực được cấp cùng một tỷ lệ so với mức đề xuất.',
    },
  },
  {
    id: 'lock',
    name: { en: 'Padlock', vi: 'Khóa' },
    text: {
      en: 'A locked line keeps its share: no hand, no transfer and no reset moves it until it is unlocked.',
      vi: 'Lĩnh vực bị khóa giữ nguyên tỷ trọng: không thao tác, điều chuyển hay đặt lại nào làm thay đổi cho đến khi mở khóa.',
    },
  },
  {
    id: 'price-basis',
    name: { en: 'Price basis', vi: 'Cơ sở giá' },
    text: {
      en: 'What money is shown in: as paid in the year, at the prices of 2024, as a share, per head, or in dollars.',
      vi: 'Cách thể hiện tiền: theo giá hiện hành, giá so sánh 2024, tỷ trọng, bình quân đầu người hoặc đô la Mỹ.',
    },
  },
  {
    id: 'outturn',
    name: { en: 'Outturn', vi: 'Thực hiện' },
    text: {
      en: 'Years that have passed: levers are locked there; filled dots are published figures, hollow ones are not.',
      vi: 'Các năm đã qua: đòn bẩy bị khóa; chấm đặc là số đã công bố, chấm rỗng là số chưa công bố.',
    },
  },
  {
    id: 'projection',
    name: { en: 'Projection', vi: 'Dự báo' },
    text: {
      en: 'Years after the last outturn: what would happen if the scenario came true, not a promise that it will.',
      vi: 'Các năm sau năm thực hiện cuối cùng: điều sẽ xảy ra nếu kịch bản đúng, không phải lời cam kết.',
    },
  },
  {
    id: 'share-and-points',
    name: { en: 'Per cent and percentage points', vi: 'Phần trăm và điểm phần trăm' },
    text: {
      en: 'From 2 % to 3 % a share rises by one percentage point (pp), which is 50 % more.',
      vi: 'Tỷ trọng tăng từ 2 % lên 3 % là tăng một điểm phần trăm (điểm %), tương đương tăng thêm 50 %.',
    },
  },
  {
    id: 'board',
    name: { en: 'Board', vi: 'Bảng theo dõi' },
    text: {
      en: 'Cards and charts of one resolution; you may arrange each board, and it stays as you left it.',
      vi: 'Các thẻ và biểu đồ của một nghị quyết; bạn có thể tự sắp xếp và cách sắp xếp được ghi nhớ.',
    },
  },
  {
    id: 'benchmark',
    name: { en: 'Benchmark', vi: 'Số đối chiếu' },
    text: {
      en: 'A published figure of another place, with its year and source; definitions may differ and the note says how.',
      vi: 'Số liệu đã công bố của nơi khác, có năm và nguồn; định nghĩa có thể khác và được ghi chú rõ.',
    },
  },
  {
    id: 'check',
    name: { en: 'Check', vi: 'Điều kiện kiểm tra' },
    text: {
      en: 'What must always hold in the model, such as a budget that adds up; a run that breaks one is not shown.',
      vi: 'Điều luôn phải đúng trong mô hình, như ngân sách phải cân đối; lần chạy vi phạm sẽ không được hiển thị.',
    },
  },
  {
    id: 'flag',
    name: { en: 'Flag', vi: 'Cảnh báo' },
    text: {
      en: 'A remark that a result lies outside what the model considers plausible in some years.',
      vi: 'Lời lưu ý rằng ở một số năm kết quả nằm ngoài khoảng mô hình coi là hợp lý.',
    },
  },
  {
    id: 'source-mark',
    name: { en: 'Source mark', vi: 'Dấu nguồn số liệu' },
    text: {
      en: '● is a published figure, ◐ is derived from published figures, ○ is an assumption without a source.',
      vi: '● là số đã công bố, ◐ là số suy ra từ số công bố, ○ là giả định không có nguồn.',
    },
  },
  {
    id: 'parameter',
    name: { en: 'Parameter', vi: 'Tham số' },
    text: {
      en: 'A number inside the model that you do not set, such as an elasticity; each has a range and a source or says that it is assumed.',
      vi: 'Con số bên trong mô hình mà bạn không đặt, như độ co giãn; mỗi tham số có khoảng giá trị và nguồn, hoặc ghi rõ là giả định.',
    },
  },
  {
    id: 'own-indicator',
    name: { en: 'Own indicator', vi: 'Chỉ tiêu riêng' },
    text: {
      en: 'A measure that you add by a formula; it stands in every scenario of the file, and nothing of the model reads it.',
      vi: 'Thước đo do bạn thêm bằng công thức; có trong mọi kịch bản của tệp và không công thức nào của mô hình dùng đến.',
    },
  },
  {
    id: 'changed-formula',
    name: { en: 'Changed formula', vi: 'Công thức đã sửa' },
    text: {
      en: 'A formula in place of the model’s in one scenario; it holds in its baseline too, from the year after the base year on, and is marked ƒ wherever the scenario is shown.',
      vi: 'Công thức thay cho công thức mô hình trong một kịch bản; có hiệu lực cả trong đường cơ sở, từ năm liền sau năm gốc, và được đánh dấu ƒ ở mọi nơi kịch bản xuất hiện.',
    },
  },
  {
    id: 'uncertainty-band',
    name: { en: 'Uncertainty band', vi: 'Dải bất định' },
    text: {
      en: 'Between which values the inner 50, 80 or 90 % of many runs lie, each run with other draws of the inputs in the list; it says nothing of what is not in the list.',
      vi: 'Khoảng chứa 50, 80 hoặc 90 % số lượt ở giữa, mỗi lượt rút các giá trị khác nhau cho những yếu tố trong danh sách; dải không phản ánh những gì nằm ngoài danh sách.',
    },
  },
  {
    id: 'percentile',
    name: { en: 'Percentile', vi: 'Phân vị' },
    text: {
      en: 'The value below which so many per cent of the runs lie: half of them are below P50, the median.',
      vi: 'Giá trị mà bấy nhiêu phần trăm số lượt nằm dưới: một nửa nằm dưới P50, tức trung vị.',
    },
  },
  {
    id: 'chance',
    name: { en: 'Chance of meeting a target', vi: 'Xác suất đạt' },
    text: {
      en: 'The share of the runs in which a target is met in its year, with the error of counting so few runs; it holds as far as the assumed ranges do.',
      vi: 'Tỷ lệ số lượt đạt mục tiêu đúng năm, kèm sai số do số lượt có hạn; chỉ đúng trong chừng mực các khoảng giá trị giả định là đúng.',
    },
  },
  {
    id: 'seed',
    name: { en: 'Seed', vi: 'Hạt giống' },
    text: {
      en: 'The number from which all draws follow: the same seed gives the same bands on every machine.',
      vi: 'Con số quyết định mọi lượt rút: cùng một hạt giống cho cùng một dải trên mọi máy.',
    },
  },
  {
    id: 'rank-correlation',
    name: { en: 'Rank correlation', vi: 'Tương quan hạng' },
    text: {
      en: 'How far two inputs are high together, from −1 to 1; without one they are drawn as if the one knew nothing of the other.',
      vi: 'Mức độ hai yếu tố cùng cao hay cùng thấp, từ −1 đến 1; nếu không đặt thì chúng được rút như không liên quan đến nhau.',
    },
  },
  {
    id: 'tornado',
    name: { en: 'Tornado chart', vi: 'Biểu đồ biên độ' },
    text: {
      en: 'A bar for each input from the result at its low end to the result at its high end, all others as they stand; the widest comes first.',
      vi: 'Mỗi yếu tố một thanh, từ kết quả ở mức thấp đến kết quả ở mức cao khi các yếu tố khác giữ nguyên; thanh dài nhất đứng đầu.',
    },
  },
  {
    id: 'elasticity',
    name: { en: 'Elasticity', vi: 'Độ co giãn' },
    text: {
      en: 'By how many per cent a result changes when one input grows by one per cent from where it stands.',
      vi: 'Kết quả thay đổi bao nhiêu phần trăm khi một yếu tố tăng một phần trăm so với mức hiện tại.',
    },
  },
  {
    id: 'sobol-index',
    name: { en: 'Sobol index', vi: 'Chỉ số Sobol' },
    text: {
      en: 'The share of the variance of a result that one input accounts for when all vary independently: alone, or together with its interplay with the others.',
      vi: 'Phần phương sai của kết quả do một yếu tố giải thích khi các yếu tố thay đổi độc lập: riêng lẻ hoặc kể cả phần phối hợp với các yếu tố khác.',
    },
  },
  {
    id: 'robust-choice',
    name: { en: 'Robust choice', vi: 'Lựa chọn bền vững' },
    text: {
      en: 'A scenario that stays better than the others in most draws, or is regretted least where it is not.',
      vi: 'Kịch bản vẫn tốt hơn các kịch bản khác trong phần lớn lượt rút, hoặc ít thua thiệt nhất ở các lượt còn lại.',
    },
  },
  {
    id: 'common-draws',
    name: { en: 'Common draws', vi: 'Lượt rút chung' },
    text: {
      en: 'The same values of the uncertain inputs run through every scenario, so that only the scenarios themselves differ.',
      vi: 'Cùng một bộ giá trị của các yếu tố bất định được chạy cho mọi kịch bản, nên chênh lệch chỉ do bản thân kịch bản.',
    },
  },
  {
    id: 'regret',
    name: { en: 'Regret', vi: 'Mức thua thiệt' },
    text: {
      en: 'How far a scenario is from the best of the same draw; zero where it is the best itself.',
      vi: 'Khoảng cách từ một kịch bản đến kịch bản tốt nhất của cùng lượt rút; bằng 0 nếu chính nó tốt nhất.',
    },
  },
  {
    id: 'switch-value',
    name: { en: 'Switch value', vi: 'Mức đổi lựa chọn' },
    text: {
      en: 'The level of one assumption, all others at their centre, at which two scenarios come to the same.',
      vi: 'Mức của một giả định, khi các giả định khác giữ ở mức trung tâm, mà tại đó hai kịch bản ngang nhau.',
    },
  },
  {
    id: 'plausibility',
    name: { en: 'Plausibility', vi: 'Mức độ hợp lý' },
    text: {
      en: 'Where an assumed growth rate stands among what the city and other places have seen; needs five years at least.',
      vi: 'Vị trí của tốc độ tăng giả định so với những gì thành phố và nơi khác từng có; cần ít nhất năm năm số liệu.',
    },
  },
  {
    id: 'goal-seek',
    name: { en: 'Goal seek', vi: 'Tìm mức đạt mục tiêu' },
    text: {
      en: 'Looks for the level of one lever, or of several that go the same part of their way, at which a result reaches a value in a year.',
      vi: 'Tìm mức của một đòn bẩy, hoặc của nhiều đòn bẩy cùng đi một phần chặng đường như nhau, để một chỉ tiêu đạt giá trị mong muốn vào năm đã chọn.',
    },
  },
  {
    id: 'optimise',
    name: { en: 'Optimise', vi: 'Tối ưu' },
    text: {
      en: 'Looks for the change of several levers that meets the chosen targets within the budget at the least cost, by small moves or by money.',
      vi: 'Tìm cách thay đổi nhiều đòn bẩy để đạt các mục tiêu đã chọn trong phạm vi ngân sách với chi phí thấp nhất, tính theo mức thay đổi hoặc theo tiền.',
    },
  },
  {
    id: 'trade-off',
    name: { en: 'Trade-off curve', vi: 'Đường đánh đổi' },
    text: {
      en: 'Shows the best that one goal can have for each value of another while the remaining targets are met.',
      vi: 'Cho biết mức tốt nhất của một mục tiêu ứng với từng mức của mục tiêu kia, khi các mục tiêu còn lại vẫn đạt.',
    },
  },
  {
    id: 'attribution',
    name: { en: 'What did it (attribution)', vi: 'Phân bổ tác động' },
    text: {
      en: 'Divides the difference between two scenarios among the changes behind it: each gets what it adds on average over all orders in which they could be made (Shapley value).',
      vi: 'Chia chênh lệch giữa hai kịch bản cho các thay đổi tạo ra nó: mỗi thay đổi được tính phần đóng góp trung bình trên mọi trình tự thực hiện (giá trị Shapley).',
    },
  },
  {
    id: 'log-points',
    name: { en: 'Log points', vi: 'Điểm logarit' },
    text: {
      en: 'Differences of logarithms, which can be added where effects multiply; 0.1 log points of the odds of a share are about 10 % more odds.',
      vi: 'Chênh lệch của logarit, cộng được với nhau khi các tác động nhân lên; 0,1 điểm logarit của tỷ số chênh tương đương tỷ số chênh tăng khoảng 10 %.',
    },
  },
  {
    id: 'moved-most',
    name: { en: 'Moved most', vi: 'Biến động nhiều nhất' },
    text: {
      en: 'The results that the last change moved farthest within their own spread over the years, so that amounts and shares can be compared.',
      vi: 'Những kết quả mà thay đổi vừa rồi làm dịch chuyển xa nhất so với biên độ qua các năm của chính chúng, nhờ vậy so sánh được cả số tiền lẫn tỷ trọng.',
    },
  },
  {
    id: 'meeting-pack',
    name: { en: 'Meeting pack', vi: 'Gói tài liệu họp' },
    text: {
      en: 'Slides, a PDF and a workbook of the same content: headline figures, charts, differences between scenarios, checks and sources, with model and data versions on every page.',
      vi: 'Bản trình chiếu, tệp PDF và sổ tính có cùng nội dung: chỉ tiêu chủ yếu, biểu đồ, điểm khác biệt giữa các kịch bản, kết quả kiểm tra và nguồn; trang nào cũng ghi phiên bản mô hình và dữ liệu.',
    },
  },
  {
    id: 'svg',
    name: { en: 'Picture SVG', vi: 'Hình SVG' },
    text: {
      en: 'A picture of shapes and words in place of pixels: sharp at every size, and its words can be searched and edited.',
      vi: 'Hình gồm nét vẽ và chữ thay cho điểm ảnh: rõ ở mọi cỡ, chữ trong hình tìm kiếm và sửa được.',
    },
  },
  {
    id: 'report',
    name: { en: 'Report', vi: 'Báo cáo' },
    text: {
      en: 'What the scenario in hand or the comparison says, in sentences, charts and tables on A4, with its assumptions and sources.',
      vi: 'Nội dung của kịch bản đang xem hoặc của phần so sánh, trình bày bằng câu, biểu đồ và bảng trên khổ A4, kèm giả định và nguồn.',
    },
  },
  {
    id: 'decision-record',
    name: { en: 'Decision record', vi: 'Biên bản quyết định' },
    text: {
      en: 'The minutes of a decision about a scenario: what was asked, supposed, found and decided, by whom and when.',
      vi: 'Bản ghi một quyết định về kịch bản: đã hỏi gì, giả thuyết gì, thấy gì, quyết định gì, ai dự và ngày nào.',
    },
  },
  {
    id: 'freeze',
    name: { en: 'Freeze a record', vi: 'Chốt biên bản' },
    text: {
      en: 'Keeps the words, inputs, results and model of a record under a seal that any later change breaks; it is carried on in a new version.',
      vi: 'Giữ nguyên nội dung, đầu vào, kết quả và mô hình của biên bản dưới mã niêm phong, sửa một ký tự là mã không khớp; muốn sửa thì lập bản tiếp theo.',
    },
  },
  {
    id: 'story',
    name: { en: 'Story', vi: 'Câu chuyện' },
    text: {
      en: 'Views of the screen in an order, each with a sentence, which an audience is shown step by step; kept in the file.',
      vi: 'Các hình của màn hình theo thứ tự, mỗi hình kèm một lời dẫn, được trình chiếu cho người xem từng bước và lưu trong tệp.',
    },
  },
  {
    id: 'hold',
    name: { en: 'Hold', vi: 'Giữ hình' },
    text: {
      en: 'While presenting: the audience keeps the picture that it has, whatever is changed, until it is released.',
      vi: 'Khi trình chiếu: người xem giữ nguyên hình đang thấy, dù bạn thay đổi gì, cho đến khi bạn thả.',
    },
  },
  {
    id: 'import-figures',
    name: { en: 'Import figures', vi: 'Nhập số liệu' },
    text: {
      en: 'Takes lever paths or executed figures from a workbook, a CSV file or a pasted range: each line is matched with its lever or result, each bad cell is named, and nothing changes before you apply it, in one step.',
      vi: 'Lấy lộ trình đòn bẩy hoặc số thực hiện từ sổ tính, tệp CSV hay vùng ô được dán: từng dãy số được ghép với đòn bẩy hoặc kết quả, từng ô lỗi được chỉ ra, và chỉ thay đổi khi bạn áp dụng, trong một bước.',
    },
  },
  {
    id: 'xmile',
    name: { en: 'XMILE', vi: 'Định dạng XMILE' },
    text: {
      en: 'An open form of models of stocks and flows (OASIS standard): the whole model with the scenario in hand, for another program to work out and compare.',
      vi: 'Dạng tệp mở cho mô hình tích lũy và dòng (tiêu chuẩn OASIS): toàn bộ mô hình cùng kịch bản đang làm việc, để chương trình khác tính lại và đối chiếu.',
    },
  },
  {
    id: 'model',
    name: { en: 'Model', vi: 'Mô hình' },
    text: {
      en: 'The formulas, parameters and figures of one city that scenarios are worked out with; another one can be chosen under File, Model, and a file belongs to the model with which it was made.',
      vi: 'Hệ công thức, tham số và số liệu của một thành phố dùng để tính các kịch bản; chọn mô hình khác trong Tệp, Mô hình; mỗi tệp gắn với mô hình đã lập ra nó.',
    },
  },
  {
    id: 'pack',
    name: { en: 'Model pack', vi: 'Gói mô hình' },
    text: {
      en: 'A folder of text files that says a model in full: what it counts, its formulas and figures with their sources, its targets and scenarios; the program takes any pack without a change.',
      vi: 'Thư mục các tệp văn bản khai báo trọn vẹn một mô hình: đại lượng, công thức, số liệu kèm nguồn, mục tiêu và kịch bản; chương trình chạy được mọi gói mà không phải sửa đổi.',
    },
  },
  {
    id: 'model-book',
    name: { en: 'Model book', vi: 'Sổ mô hình' },
    text: {
      en: 'Every formula, number and source of the model with who uses it, its known limits and the log of its changes; made from the model itself, read here, saved or printed.',
      vi: 'Mọi công thức, con số và nguồn của mô hình, nơi sử dụng, hạn chế đã biết và nhật ký thay đổi; lập từ chính mô hình, đọc tại đây, lưu hoặc in.',
    },
  },
] as const satisfies readonly Term[]

export type TermId = (typeof terms)[number]['id']
