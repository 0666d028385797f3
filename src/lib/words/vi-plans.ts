import type { DefectKind, TaskLevel, TaskStatus } from '../domain/catalogue';

const level: Record<TaskLevel, string> = { objective: 'Mục tiêu', task: 'Nhiệm vụ', activity: 'Hoạt động' };

const status: Record<TaskStatus, string> = {
	not_started: 'Chưa bắt đầu',
	in_progress: 'Đang thực hiện',
	done: 'Đã hoàn thành'
};

const defectKind: Record<DefectKind, string> = {
	numbering_skipped: 'Số thứ tự nhảy cóc',
	numbering_repeated: 'Số thứ tự trùng',
	wrong_year: 'Sai năm',
	wrong_reference: 'Dẫn chiếu sai',
	typing_error: 'Lỗi chính tả, đánh máy',
	displaced_cell: 'Ô đứng lệch chỗ',
	missing_cell: 'Thiếu ô',
	left_blank: 'Để trống',
	count_differs: 'Số lượng không khớp',
	inconsistent: 'Không nhất quán',
	other: 'Điểm khác'
};

const counts = {
	objectives: (n: string) => `${n} mục tiêu`,
	tasks: (n: string) => `${n} nhiệm vụ`,
	activities: (n: string) => `${n} hoạt động`,
	targets: (n: string) => `${n} mức chỉ tiêu`,
	defects: (n: string) => `${n} lỗi văn bản`
};

/** The sentences of the pages of plans and reform fields. Apart from the rest, so that no other page carries them. */
export const viPlans = {
	level,
	status,
	defectKind,
	counts,
	column: {
		objectives: 'Mục tiêu',
		tasks: 'Nhiệm vụ',
		activities: 'Hoạt động',
		targets: 'Mức chỉ tiêu',
		defects: 'Lỗi văn bản'
	},
	fictional: 'Kế hoạch không có thật, chỉ để minh họa',
	years: (from: number, to: number) => (from === to ? `Năm ${from}` : `Giai đoạn ${from}–${to}`),
	plans: {
		title: 'Kế hoạch',
		intro: (n: string) =>
			`${n} kế hoạch cải cách hành chính, với từng mục tiêu, nhiệm vụ, hoạt động. Kế hoạch có văn bản kèm theo được ghi đúng như văn bản, kể cả các lỗi của chính văn bản.`,
		own: (province: string) => `Kế hoạch của ${province}`,
		others: 'Kế hoạch của các tỉnh khác',
		othersNote: 'Dùng để tham khảo cách đặt mục tiêu và mức chỉ tiêu; bộ dữ liệu này không có số liệu của các tỉnh ấy.',
		none: 'Bộ dữ liệu này chưa có kế hoạch nào.'
	},
	plan: {
		original: 'Tên trong văn bản',
		issuer: 'Cơ quan ban hành',
		number: 'Số',
		noNumber: 'văn bản không ghi số',
		issuedOn: 'Ngày ban hành',
		noDay: 'văn bản không ghi ngày',
		/** Of a plan without a document: nothing is known of what one would say. */
		unknown: 'chưa có thông tin',
		validity: 'Thời gian',
		document: 'Tệp văn bản',
		noDocument: 'không có văn bản kèm theo',
		note: 'Ghi chú',
		foreignFigures: (province: string) =>
			`Kế hoạch của tỉnh khác, để tham khảo: bộ dữ liệu này chỉ có số liệu của ${province}.`,
		contents: 'Nội dung theo từng phần',
		contentsCaption: 'Số mục tiêu, nhiệm vụ, hoạt động, mức chỉ tiêu và lỗi văn bản theo từng phần',
		part: 'Phần của kế hoạch',
		outside: 'Ngoài các phần',
		total: 'Cả kế hoạch',
		agrees: 'khớp với số văn bản tự ghi',
		differs: (n: string) => `văn bản ghi ${n}`,
		agreesHeading: 'khớp với số ghi ở tiêu đề',
		differsHeading: (n: string) => `tiêu đề ghi ${n}`,
		declaredNote: '✓ là khớp với số lượng mà chính tiêu đề của phần ấy trong văn bản ghi ra.',
		headingNote: '✓ là khớp với số lượng ghi ở chính tiêu đề của phần ấy.',
		undeclaredNote: 'Văn bản không tự ghi số lượng.',
		notAll: (n: string, all: string) => `Tiêu đề tự ghi số lượng ở ${n}/${all} phần.`,
		empty: 'Kế hoạch này chưa có mục tiêu, nhiệm vụ nào trong bộ dữ liệu.',
		emptyPart: 'Phần này không có mục tiêu, nhiệm vụ nào trong bộ dữ liệu.',
		find: 'Tìm việc',
		byDeadline: (n: string) => `Theo thời hạn: ${n} việc`,
		byLead: (n: string) => `Theo đơn vị chủ trì: ${n} đơn vị, nhóm đơn vị`,
		due: (date: string) => `Đến hết ${date}`,
		undated: 'Không có ngày cụ thể',
		unwritten: 'Không ghi thời hạn',
		works: (n: string) => `${n} việc`,
		noLead: 'Không ghi đơn vị chủ trì',
		/** Before the units that took over one that has ended. */
		now: 'nay là',
		progress: (asOf: string | null) => (asOf === null ? 'Tình hình thực hiện' : `Tình hình đến ${asOf}`),
		progressOf: (done: string, all: string) => `${done}/${all} việc đã hoàn thành`,
		inProgress: (n: string) => `${n} đang thực hiện`,
		notStarted: (n: string) => `${n} chưa bắt đầu`,
		unstated: (n: string) => `${n} chưa có thông tin`,
		/** Before what is late. */
		ofThese: 'Trong đó',
		overdue: (n: string) => `${n} quá hạn`,
		unreported: (n: string) => `${n} đã qua thời hạn mà chưa có thông tin kết quả`,
		field: (number: string, name: string) => `Lĩnh vực ${number}. ${name}`,
		lines: (from: string, to: string) => `dòng ${from}–${to} của văn bản`,
		withoutSection: (number: string, name: string) => `Lĩnh vực ${number}. ${name}: các mức chỉ tiêu`,
		looseTargets: 'Mức chỉ tiêu của lĩnh vực',
		verbatim: 'Nội dung ghi đúng như văn bản, kể cả lỗi; “Người nhập ghi” là chú thích thêm, không có trong văn bản.',
		defects: 'Lỗi của chính văn bản',
		defectsIntro: 'Giữ nguyên như văn bản, không sửa; ghi lại ở đây để người đọc biết.',
		defectsCaption: 'Lỗi của văn bản: nơi, nguyên văn, loại và nội dung',
		noDefects: 'Chưa ghi nhận lỗi nào của văn bản.',
		place: 'Nơi',
		line: (n: string) => `Dòng ${n}`,
		asWritten: 'Nguyên văn',
		kind: 'Loại',
		what: 'Lỗi gì',
		noWords: 'không có chữ',
		toContents: 'Về nội dung theo từng phần'
	},
	row: {
		requirement: 'Yêu cầu',
		deliverable: 'Sản phẩm',
		lead: 'Chủ trì',
		support: 'Phối hợp',
		start: 'Bắt đầu',
		deadline: 'Thời hạn',
		remark: 'Ghi chú trong văn bản',
		note: 'Người nhập ghi',
		state: 'Tình trạng',
		evidence: 'Kết quả',
		on: (date: string) => `ghi nhận ngày ${date}`,
		overdue: 'Quá hạn',
		untold: 'Đã qua thời hạn, chưa có thông tin kết quả',
		/** The days that a deadline names. */
		days: (from: string, to: string) => `từ ${from} đến ${to}`,
		fromDay: (from: string) => `từ ${from}`,
		toDay: (to: string) => `đến ${to}`,
		defects: (n: string) => `${n} lỗi văn bản`
	},
	target: {
		label: 'Mức chỉ tiêu',
		quote: 'Trích',
		place: (place: string) => `ghi tại ${place}`,
		scope: (name: string) => `cho ${name}`,
		only: (period: string) => `riêng ${period}`,
		part: (part: string) => `phần ${part}`,
		ofCalendar: (period: string, calendar: string) => `${period} (${calendar})`,
		noFigure: 'chưa có số liệu trong bộ dữ liệu này',
		elsewhere: 'có số liệu ở lịch, kỳ hoặc đơn vị khác',
		/** "Tỉnh Minh Họa, Quý III/2026" before a figure. */
		figure: (unit: string, period: string) => `${unit}, ${period}:`,
		eachUnit: 'kết quả của từng đơn vị ở trang chỉ tiêu',
		notHeld: 'kỳ này chưa đánh giá theo mức này'
	},
	fields: {
		title: 'Lĩnh vực',
		intro: (n: string, plans: string) =>
			`${n} lĩnh vực cải cách hành chính, với các chỉ tiêu đo lường và nội dung của ${plans} kế hoạch trong từng lĩnh vực.`,
		caption: 'Số chỉ tiêu và nội dung của từng kế hoạch theo lĩnh vực',
		field: 'Lĩnh vực',
		indicators: 'Chỉ tiêu',
		indicatorCount: (n: string) => `${n} chỉ tiêu`,
		withFigures: (n: string) => `${n} có số liệu`,
		nothing: 'không có',
		fictional: 'không có thật'
	},
	field: {
		title: (number: string, name: string) => `Lĩnh vực ${number}. ${name}`,
		summary: (indicators: string, figures: string, plans: string) =>
			`${indicators} chỉ tiêu, ${figures} có số liệu; ${plans} kế hoạch có nội dung trong lĩnh vực này.`,
		indicators: 'Chỉ tiêu',
		figuresCaption: (name: string, province: string) => `${name}: số liệu mới nhất của ${province}`,
		figuresNote: (province: string) => `Số liệu mới nhất của ${province}, so với chỉ tiêu của tỉnh.`,
		without: (n: string) => `Chưa có số liệu: ${n} chỉ tiêu`,
		elsewhere: (n: string) => `Có số liệu ở lịch, kỳ hoặc đơn vị khác: ${n} chỉ tiêu`,
		noIndicators: 'Lĩnh vực này chưa có chỉ tiêu định lượng nào.',
		core: 'chỉ tiêu chính',
		targets: (n: string) => `${n} mức trong các kế hoạch`,
		plans: 'Trong các kế hoạch',
		noPlans: 'Chưa kế hoạch nào có nội dung trong lĩnh vực này.',
		targetsOf: 'Mức chỉ tiêu',
		content: 'Nội dung'
	}
};
