/** Words of single pages, in Vietnamese; part of the catalogue in `vi.ts`. */
export const viPages = {
	controls: {
		variants: 'Cách tính từng chỉ tiêu'
	},
	view: {
		/** "Quý III/2025, lũy kế từ đầu năm, theo đơn vị hiện nay" */
		join: (parts: readonly string[]) => parts.join(', '),
		calendar: (name: string) => `theo ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
		today: 'gộp theo đơn vị hiện nay',
		days: (range: string) => `số liệu từ ${range.replace('–', ' đến ')}`,
		unverified: 'mốc ngày chưa kiểm chứng'
	},
	overview: {
		title: (period: string) => `Cải cách hành chính ${period}`,
		homeTitle: (place: string) => `Tổng quan ${place}`,
		/** The finding with its period: "Quý III/2025: Tỉnh … đạt 4/6 chỉ tiêu chính". */
		heading: (period: string, finding: string) => `${period}: ${finding}`,
		/** `met`, `all`: counts of the six indicators. */
		allMet: (all: number, place: string) => `${place} đạt cả ${all} chỉ tiêu chính`,
		someMet: (met: number, all: number, place: string) => `${place} đạt ${met}/${all} chỉ tiêu chính`,
		noneMet: (all: number, place: string) => `${place} chưa đạt chỉ tiêu nào trong ${all} chỉ tiêu chính`,
		noneJudged: (place: string) => `${place} chưa có chỉ tiêu chính nào đánh giá được`,
		board: 'Từng đơn vị',
		boardCaption: (kind: string, period: string) =>
			`${kind}: kết quả từng chỉ tiêu so với chỉ tiêu của tỉnh, ${period}`,
		boardNote:
			'Mọi đơn vị được so với cùng một chỉ tiêu của tỉnh; chỉ tiêu riêng của từng đơn vị nằm ở trang của đơn vị. Màu nền và ký hiệu chỉ kết quả đánh giá.',
		column: 'Chỉ tiêu hiện trong bảng',
		rows: (kind: string, n: string) => `${kind}: ${n} đơn vị`,
		metHead: 'Đơn vị đạt',
		coverageHead: 'Đơn vị báo cáo',
		met: (met: string, reported: string) => `${met}/${reported} đơn vị có báo cáo đạt`,
		metNote:
			'Đơn vị đạt: số đơn vị đạt chỉ tiêu trên số đơn vị có báo cáo. Đơn vị báo cáo: số đã báo cáo trên số phải báo cáo.',
		exactly: 'bằng chỉ tiêu',
		nothing: (n: string) => `${n} đơn vị không phát sinh`,
		noUnits: 'Không có đơn vị nào thuộc loại này trong kỳ.',
		notConcerned: 'không áp dụng',
		fault: 'Số liệu sai'
	},
	indicators: {
		title: 'Chỉ tiêu',
		intro: (all: string, figures: string) =>
			`${all} chỉ tiêu theo lĩnh vực cải cách hành chính; ${figures} chỉ tiêu có số liệu. Chỉ tiêu chưa có số liệu có định nghĩa và mức mà các kế hoạch đặt ra.`,
		withFigures: 'Có số liệu',
		without: 'Chưa có số liệu',
		targets: (n: string) => `${n} mức trong các kế hoạch`,
		field: (number: string, name: string) => `Lĩnh vực ${number}. ${name}`,
		core: 'chỉ tiêu chính'
	},
	indicator: {
		trend: 'Diễn biến theo quý',
		trendSubtitle: (name: string) => `${name}, toàn tỉnh, từng kỳ báo cáo; đường đứt là chỉ tiêu của tỉnh`,
		ranking: 'Các đơn vị so với chỉ tiêu',
		rankingSubtitle: (name: string, period: string) => `${name}, ${period}; vạch đứt là chỉ tiêu của tỉnh`,
		table: 'Bảng số liệu',
		tableCaption: (kind: string, name: string, period: string) => `${kind}: ${name}, ${period}`,
		trendTable: (name: string) => `${name}, toàn tỉnh theo kỳ`,
		definition: 'Định nghĩa và cách tính',
		formula: 'Tử số chia mẫu số, nhân 100',
		formulaCount: 'Đếm',
		of: 'trên',
		plans: 'Các kế hoạch đặt mức nào',
		plansIntro: 'Nguyên văn từng kế hoạch. Kế hoạch dùng cách tính khác được ghi rõ là tính theo chỉ tiêu nào.',
		noPlans: 'Chưa kế hoạch nào đặt mức cho nội dung này.',
		onVariant: (name: string) => `Đặt cho: ${name}`,
		note: 'Ghi chú',
		/** On the chart: the month of an ISO day. */
		breakLabel: (day: string) => `${Number(day.slice(5, 7))}/${day.slice(2, 4)}`,
		breakNote: (date: string, from: string, to: string) => `${date}: ${from} đơn vị được sắp xếp thành ${to} đơn vị`,
		breakNotes: (notes: string) => `Vạch dọc là lúc sắp xếp đơn vị (${notes})`,
		variantsIntro: 'Cùng nội dung nhưng tử số hoặc mẫu số khác; số liệu không trộn lẫn.',
		trendTitle: (place: string, value: string, period: string, result: string) =>
			`${place}: ${value} trong ${period.charAt(0).toLowerCase()}${period.slice(1)}, ${result}`,
		rankingTitle: (finding: string, view: string) => `${finding}, ${view.charAt(0).toLowerCase()}${view.slice(1)}`,
		noLegalBasis: 'chưa ghi',
		adding: 'Cách cộng',
		reported: 'đã báo cáo',
		notReported: 'chưa báo cáo'
	},
	units: {
		title: 'Đơn vị',
		intro: (n: string, province: string) => `${n} đơn vị của ${province} đang hoạt động và các đơn vị trước sắp xếp.`,
		ended: (n: string) => `Đã kết thúc hoạt động: ${n} đơn vị`,
		until: (date: string) => `đến ${date}`
	},
	unit: {
		latest: (period: string) => `Kết quả mới nhất: ${period}`,
		latestCaption: (unit: string, period: string) =>
			`${unit}: kết quả ${period} so với chỉ tiêu của tỉnh và của chính đơn vị`,
		history: 'Qua các kỳ',
		historyCaption: (unit: string) => `${unit}: từng chỉ tiêu qua các kỳ, so với chỉ tiêu áp dụng cho đơn vị`,
		coverage: 'Báo cáo đã có',
		coverageText: (told: string, all: string) => `Có số liệu ${told}/${all} kỳ đơn vị phải báo cáo.`,
		about: 'Về đơn vị',
		kind: 'Loại đơn vị',
		code: 'Mã định danh',
		validity: 'Thời gian hoạt động',
		from: (date: string) => `từ ${date}`,
		to: (date: string) => `đến hết ${date}`,
		always: 'trong suốt thời gian có số liệu',
		parent: 'Trực thuộc',
		divisions: 'Đơn vị bên trong',
		predecessors: 'Hình thành từ',
		successors: 'Nay là',
		merge: 'hợp nhất',
		rename: 'đổi tên',
		split: 'chia tách, không quy đổi số liệu',
		on: (date: string) => `ngày ${date}`,
		note: 'Ghi chú',
		againstOwn: 'So với chỉ tiêu của đơn vị',
		againstProvince: 'So với chỉ tiêu của tỉnh',
		reasonFor: (names: string, reason: string) => `${names}: ${reason}`,
		everyIndicator: 'Mọi chỉ tiêu',
		sameAsProvince: 'như chỉ tiêu của tỉnh',
		absent: '·',
		historyNote: 'So với chỉ tiêu áp dụng cho đơn vị trong từng kỳ; kỳ mới nhất đứng trước.',
		trend: 'Diễn biến',
		noFigures: 'Chưa có số liệu của đơn vị này.',
		summaryMet: (met: number, all: number, period: string) =>
			`Đạt ${met}/${all} chỉ tiêu có kết quả, ${period.charAt(0).toLowerCase()}${period.slice(1)}`,
		sparkline: (name: string, first: string, last: string) => `${name}, từ ${first} đến ${last}`
	},
	engine: {
		intent: (size: string) => `Đổi cách xem sẽ tải thêm khoảng ${size} công cụ tính về trình duyệt, một lần.`,
		loading: (done: string, total: string) => `Đang tải công cụ tính: ${done} / ${total}`,
		start: (size: string) => `Tải ${size} và tính`,
		ready: 'Công cụ tính đã sẵn sàng; mỗi lần đổi cách xem được tính ngay trên máy này.',
		old: (view: string) => `Số liệu đang hiện là của ${view}; đang tính cách xem mới.`,
		kept: (view: string) => `Trang vẫn hiện đầy đủ số liệu ${view}.`,
		noWasm: 'Trình duyệt này không cho chạy công cụ tính, nên không đổi được cách xem.',
		noMemory: 'Máy không đủ bộ nhớ cho công cụ tính, nên không đổi được cách xem.',
		noDownload: 'Không tải được công cụ tính hoặc số liệu, nên không đổi được cách xem.',
		failed: 'Không tính được cách xem này.',
		noPeriod: (period: string, used: string) => `Lịch này không có số liệu ${period}; đang hiện ${used}.`,
		fault: (name: string, found: string) =>
			`Địa chỉ ghi ${name} là “${found}”, không có trong số liệu này; đang hiện cách xem mặc định.`,
		parameter: {
			cumulative: 'khoảng tính',
			calendar: 'lịch báo cáo',
			kind: 'loại đơn vị',
			variants: 'cách tính',
			structure: 'cơ cấu đơn vị'
		}
	}
};
