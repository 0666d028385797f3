/** The method page's sentences, in Vietnamese. Apart from the rest, so that no other page carries them. */
export const viMethods = {
	title: 'Phương pháp',
	intro:
		'Trang này nói rõ mỗi số được tính thế nào, so với chỉ tiêu nào và những gì số liệu không nói được. Ai có cùng dữ liệu và làm theo các bước này sẽ ra cùng kết quả.',
	statuses: 'Kết quả đánh giá',
	statusText:
		'Đánh giá xét trên số đếm nguyên, trước khi làm tròn: 9.999 trên 10.000 so với chỉ tiêu 100% là chưa đạt, và không bao giờ in thành 100%.',
	core: 'Công thức của các chỉ tiêu có số liệu',
	coreText:
		'Kết quả là tử số chia mẫu số, nhân 100. Số của nhiều đơn vị hoặc nhiều quý được cộng tử số, cộng mẫu số rồi mới chia; không lấy trung bình các tỷ lệ.',
	indicator: 'Chỉ tiêu',
	numerator: 'Tử số',
	denominator: 'Mẫu số',
	adding: 'Cách cộng',
	source: 'Nguồn',
	targets: 'Chọn chỉ tiêu để so',
	targetText: 'Khi nhiều kế hoạch cùng đặt mức, mức cụ thể hơn được dùng, theo thứ tự:',
	targetNotes: [
		'Trang Tổng quan và trang từng chỉ tiêu so mọi đơn vị với chỉ tiêu của tỉnh. Trang của đơn vị đặt bên cạnh chỉ tiêu của chính đơn vị.',
		'Số toàn tỉnh được so với chỉ tiêu của tỉnh, không so với trung bình các chỉ tiêu.',
		'Chỉ tiêu cả năm trên một tỷ lệ được so từng quý và ghi là tạm tính; trên số đếm thì chỉ so theo lũy kế.',
		'Chỉ tiêu “theo chỉ tiêu giao” mà chưa có giá trị được giao, hoặc mức tăng mà chưa có số gốc, được ghi là chưa có chỉ tiêu kèm lý do.'
	],
	calendars: 'Lịch báo cáo',
	calendarText:
		'Mỗi kỳ có ngày đầu và ngày cuối, cả hai ngày đều được tính. Hồ sơ được đếm vào kỳ của ngày tiếp nhận với những gì nói về tiếp nhận, và kỳ của ngày kết thúc với những gì nói về giải quyết, theo giờ Việt Nam.',
	calendarSource: (source: string) => `Căn cứ: ${source}`,
	period: 'Kỳ',
	from: 'Từ ngày',
	to: 'Đến hết ngày',
	due: 'Hạn báo cáo',
	cumulative: 'Trong kỳ, lũy kế và quý suy ra',
	cumulativeNotes: [
		'“Trong kỳ” là số của riêng quý; “Lũy kế” là từ đầu năm đến hết quý.',
		'Khi đơn vị chỉ báo cáo lũy kế, quý được suy ra bằng hiệu của hai kỳ lũy kế liền nhau và được ghi rõ; chỉ làm vậy với số cộng dồn được. Hiệu âm là số liệu sai.',
		'Số lũy kế chỉ coi là đã báo cáo khi chính nó được báo cáo hoặc mọi quý trong đó đều được báo cáo.'
	],
	coverage: 'Độ phủ',
	coverageNotes: [
		'Đơn vị phải báo cáo là đơn vị còn hoạt động vào ngày cuối kỳ và thuộc loại mà chỉ tiêu áp dụng.',
		'“Không phát sinh” là đơn vị có báo cáo nhưng mẫu số bằng 0. “Chưa có số liệu” là đơn vị chưa gửi báo cáo. Hai điều này không bao giờ được tính là 0% hay 100%.',
		'Số toàn tỉnh luôn kèm số đơn vị đã báo cáo trên số đơn vị phải báo cáo.',
		'Một chỉ tiêu của một đơn vị trong một kỳ chỉ có một nguồn. Khi hai nguồn khác nhau, dùng nguồn đã khai báo và ghi chú; không cộng hai nguồn.',
		'Tỷ lệ báo cáo không kèm số đếm vẫn được hiện và so với chỉ tiêu, nhưng không cộng vào số chung.'
	],
	structure: 'Đơn vị sau sắp xếp',
	structureNotes: [
		'Số liệu giữ tên đơn vị đã báo cáo. “Theo tổ chức hiện nay” cộng số đếm của các đơn vị đã hợp nhất vào đơn vị kế tục.',
		'Đơn vị bị chia tách không được phân bổ cho các đơn vị mới: số của đơn vị cũ vẫn nằm trong số toàn tỉnh nhưng ghi là không quy đổi được.',
		'Trong quý có sắp xếp, cách xem “Như đã báo cáo” giữ cả đơn vị cũ và mới; cách xem “Theo tổ chức hiện nay” cộng cả hai.',
		'Khi hai đơn vị cũ cùng báo cáo một quý, tử số được cộng với tử số, mẫu số với mẫu số rồi mới tính tỷ lệ; không lấy trung bình hai tỷ lệ.',
		'Đơn vị qua nhiều lần sắp xếp được tính thẳng về đơn vị cuối cùng: A nhập vào B rồi B nhập vào C thì số của A và B đều nằm ở C.',
		'Đơn vị kết thúc mà không có đơn vị kế tục giữ tên mình trong mọi cách xem; số của đơn vị vẫn nằm trong số toàn tỉnh.',
		'Số toàn tỉnh giống nhau trong cả hai cách xem.'
	],
	workDays: 'Ngày làm việc',
	workDaysText:
		'Số ngày trễ của hồ sơ đếm theo ngày làm việc: từ thứ Hai đến thứ Sáu, trừ ngày nghỉ lễ, Tết và ngày nghỉ bù, cộng các ngày làm bù dưới đây. Ngoài các năm có trong bảng thì không tính.',
	workDaysYear: (year: number, days: number) => `Năm ${year}: ${days} ngày`,
	workDaysNone: 'Bộ dữ liệu này không có bảng ngày nghỉ, nên không tính ngày làm việc.',
	day: 'Ngày',
	dayKind: 'Loại',
	off: 'nghỉ',
	makeup: 'làm bù',
	occasion: 'Dịp',
	sources: 'Hệ thống nguồn',
	assumptions: 'Giả định',
	increment: (basis: string) => `Mức tăng mà kế hoạch không nói rõ tính theo điểm hay tương đối được hiểu là ${basis}.`,
	points: 'điểm phần trăm',
	relative: 'tương đối so với số gốc',
	near: (points: string, percent: string) =>
		`“Gần đạt” là hụt không quá ${points} điểm phần trăm với tỷ lệ, ${percent}% của chỉ tiêu với số đếm. Đây là mức cài đặt, không phải quy định.`,
	since: (date: string) => `Chỉ hiện các kỳ bắt đầu từ ngày ${date}.`,
	asOf: (date: string) => `Chỉ hiện các kỳ đã kết thúc đến hết ngày ${date}.`,
	unverified: 'Mốc ngày chưa đối chiếu với văn bản được ghi “chưa kiểm chứng”.',
	limits: 'Giới hạn',
	limitNotes: [
		'Đạt hay chưa đạt chỉ nói về con số được báo cáo, không nói về chất lượng của báo cáo.',
		'Đơn vị có ít hồ sơ dao động mạnh giữa các quý; hãy xem số đếm bên cạnh tỷ lệ.',
		'Hai chỉ tiêu cùng tên ở hai kế hoạch có thể khác tử số hoặc mẫu số; trang chỉ tiêu ghi rõ từng cách tính và không trộn lẫn.',
		'Mức độ hài lòng đo bằng phương pháp khác nhau thì không so được với nhau.'
	]
};
