import type { Aggregation, Operator, ScopeType } from '../domain/catalogue';
import type { Reason, Status, TargetRule } from '../domain/measurement';
import { viPages } from './vi-pages';

const ROMAN = ['I', 'II', 'III', 'IV'];
const NUMERALS = ['Không', 'Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười'];

const status: Record<Status, string> = {
	met: 'Đạt',
	near: 'Gần đạt',
	missed: 'Chưa đạt',
	not_occurring: 'Không phát sinh',
	no_data: 'Chưa có số liệu',
	no_target: 'Chưa có chỉ tiêu'
};

const reason: Record<Reason, string> = {
	no_report: 'Đơn vị chưa gửi báo cáo kỳ này.',
	quarter_missing: 'Thiếu số liệu của ít nhất một quý trong khoảng lũy kế.',
	nothing_occurred: 'Đơn vị báo cáo không phát sinh trong kỳ.',
	no_rule: 'Không có chỉ tiêu nào áp dụng cho đơn vị và kỳ này.',
	target_not_assigned: 'Kế hoạch dẫn chỉ tiêu do cấp trên giao, nhưng chưa có giá trị được giao.',
	no_base: 'Chỉ tiêu là mức tăng hoặc giảm, nhưng chưa có số gốc để so.',
	cumulative_only: 'Chỉ tiêu cả năm trên số đếm chỉ đánh giá theo lũy kế.',
	provisional: 'Tạm tính: chỉ tiêu của cả năm, kỳ này mới là một phần của năm.',
	assumed_points: 'Kế hoạch không nói rõ cách tính mức tăng; ở đây tính theo điểm phần trăm.',
	assumed_relative: 'Kế hoạch không nói rõ cách tính mức tăng; ở đây tính tương đối so với số gốc.',
	rate_only: 'Đơn vị chỉ báo cáo tỷ lệ, không có tử số và mẫu số, nên không cộng vào số chung.',
	not_additive: 'Chỉ tiêu này không cộng được từ các đơn vị hoặc các quý.',
	numerator_over_denominator: 'Tử số lớn hơn mẫu số: số liệu sai, không đánh giá.',
	conflict: 'Hai nguồn báo hai số khác nhau; dùng nguồn đã khai báo cho chỉ tiêu.',
	negative_difference: 'Lũy kế kỳ sau nhỏ hơn kỳ trước: số liệu sai, không suy ra được quý.',
	rates_left_out: 'Một số đơn vị chỉ báo cáo tỷ lệ, không có tử số và mẫu số nên không cộng vào số chung.',
	partial: 'Chưa đủ các đơn vị báo cáo, số chung còn thay đổi.',
	not_convertible: 'Đơn vị đã chia tách, không quy đổi được về đơn vị hiện nay.'
};

const targetRule: Record<TargetRule, string> = {
	unit_period: 'Chỉ tiêu riêng của đơn vị cho kỳ này',
	unit_year: 'Chỉ tiêu riêng của đơn vị cho năm',
	unit_kind: 'Chỉ tiêu chung của loại đơn vị',
	province: 'Chỉ tiêu của tỉnh',
	plan: 'Mức mặc định của kế hoạch'
};

const operator: Record<Operator, string> = {
	at_least: 'tối thiểu',
	above: 'trên',
	at_most: 'tối đa',
	below: 'dưới',
	equal: 'bằng'
};

const operatorSign: Record<Operator, string> = { at_least: '≥', above: '>', at_most: '≤', below: '<', equal: '=' };

const scope: Record<ScopeType, string> = {
	unit: 'Một đơn vị',
	unit_kind: 'Một loại đơn vị',
	province: 'Toàn tỉnh',
	plan: 'Đơn vị ban hành kế hoạch'
};

const aggregation: Record<Aggregation, string> = {
	flow: 'Cộng dồn được theo thời gian và theo đơn vị',
	stock: 'Số cuối kỳ; chỉ cộng được theo đơn vị',
	distinct: 'Đếm thủ tục khác nhau; luôn tính lại từ hồ sơ',
	cohort: 'Theo lứa hồ sơ tiếp nhận; luôn tính lại từ hồ sơ'
};

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const periods = {
	quarter: (n: number, year: number): string => `Quý ${ROMAN[n - 1] ?? n}/${year}`,
	half: (n: number, year: number): string => (n === 1 ? `6 tháng đầu năm ${year}` : `6 tháng cuối năm ${year}`),
	nine_months: (_n: number, year: number): string => `9 tháng đầu năm ${year}`,
	year: (_n: number, year: number): string => `Năm ${year}`
};

/** Every word on screen, in Vietnamese. Another language is another object of the type `Words`. */
export const vi = {
	lang: 'vi' as 'vi' | 'en',
	site: {
		name: 'Theo dõi cải cách hành chính',
		title: (page: string) => `${page} – Theo dõi cải cách hành chính`,
		skip: 'Đến nội dung chính',
		privacy: 'Dữ liệu tải lên chỉ ở trong trình duyệt này, không gửi đi đâu.'
	},
	nav: {
		label: 'Các trang',
		overview: 'Tổng quan',
		indicators: 'Chỉ tiêu',
		units: 'Đơn vị',
		fields: 'Lĩnh vực',
		plans: 'Kế hoạch',
		methods: 'Phương pháp',
		help: 'Tìm và hướng dẫn',
		search: 'Tìm kiếm',
		guide: 'Hướng dẫn'
	},
	/** The switch to the other language, named in that language. */
	otherLanguage: { lang: 'en' as 'vi' | 'en', name: 'English' },
	status,
	/** In place of a status: the figure is a fault of data. */
	fault: 'Số liệu sai',
	statusLegend: {
		title: 'Cách đọc kết quả',
		met: 'bằng hoặc hơn chỉ tiêu',
		near: (points: string, percent: string) =>
			`hụt không quá ${points} điểm phần trăm (tỷ lệ) hoặc ${percent}% của chỉ tiêu (số lượng)`,
		missed: 'hụt nhiều hơn thế',
		not_occurring: 'đơn vị báo cáo không có hồ sơ hoặc việc nào trong kỳ; không tính là 0% hay 100%',
		no_data: 'chưa nhận được báo cáo hoặc số liệu còn thiếu',
		no_target: 'chưa kế hoạch nào đặt giá trị cho chỉ tiêu này',
		exact: 'Kết quả xét trên số đếm, trước khi làm tròn.'
	},
	reason,
	target: {
		rule: targetRule,
		operator,
		scope,
		/** "tối thiểu 90%" */
		inWords: (op: Operator, value: string) => `${operator[op]} ${value}`,
		/** "≥ 90%" */
		inSigns: (op: Operator, value: string) => `${operatorSign[op]} ${value}`,
		label: (text: string) => `Chỉ tiêu ${text}`,
		none: 'chưa có chỉ tiêu',
		notAssigned: 'theo chỉ tiêu giao, chưa có giá trị',
		/** `bound`: "tối thiểu" and the like; `amount`: "20%" */
		increase: (bound: string, amount: string) => `tăng ${bound} ${amount}`,
		decrease: (bound: string, amount: string) => `giảm ${bound} ${amount}`,
		until: (cap: string) => `cho đến khi đạt ${cap}`,
		comparedTo: (base: string) => `so với ${base}`,
		average: (text: string) => `trung bình ${text}`,
		soft: (text: string) => `phấn đấu ${text}`,
		own: 'Chỉ tiêu của đơn vị',
		province: 'Chỉ tiêu của tỉnh',
		provisional: 'Tạm tính',
		validity: (from: string, to: string) => `Áp dụng ${from}–${to}`,
		yearly: 'hằng năm',
		once: 'đến cuối thời hạn',
		part: 'Phần áp dụng',
		quote: 'Trích kế hoạch',
		fictional: 'Kế hoạch giả định để thực hành',
		follows: (plan: string) => `Theo mức của ${plan}`
	},
	indicator: {
		aggregation,
		formula: 'Công thức',
		method: 'Cách tính',
		sourceSystem: 'Hệ thống nguồn',
		legalBasis: 'Căn cứ',
		field: 'Lĩnh vực',
		unitOfMeasure: 'Đơn vị tính',
		direction: { higher: 'Càng cao càng tốt', lower: 'Càng thấp càng tốt', none: 'Không xếp cao thấp' },
		variants: 'Cách tính khác của cùng nội dung',
		noFigures: 'Chưa có số liệu cho chỉ tiêu này. Dưới đây là định nghĩa và các chỉ tiêu mà kế hoạch đặt ra.'
	},
	figure: {
		value: 'Kết quả',
		numerator: 'Tử số',
		denominator: 'Mẫu số',
		target: 'Chỉ tiêu',
		status: 'Đánh giá',
		reason: 'Ghi chú',
		difference: 'Chênh lệch so với chỉ tiêu',
		points: (text: string) => `${text} điểm`,
		pointsLong: (text: string) => `${text} điểm phần trăm`,
		lastQuarter: 'So với quý trước',
		lastYear: 'So với cùng kỳ năm trước',
		notComparable: 'không so được',
		unchanged: 'không đổi',
		surveyed: (n: string) => `${n} phiếu`,
		derived: 'Suy ra từ số lũy kế'
	},
	coverage: {
		label: 'Độ phủ',
		units: (reported: string, expected: string) => `${reported}/${expected} đơn vị đã báo cáo`,
		all: (expected: string) => `Đủ ${expected} đơn vị đã báo cáo`
	},
	source: {
		label: 'Nguồn',
		period: 'Kỳ số liệu',
		unverified: 'Chưa kiểm chứng'
	},
	period: {
		...periods,
		/** On an axis, above the year. */
		numeral: (n: number) => ROMAN[n - 1] ?? String(n),
		short: (n: number, year: number) => `${ROMAN[n - 1] ?? n}/${String(year).slice(2)}`,
		cumulative: (n: number, year: number) => `Lũy kế đến hết quý ${ROMAN[n - 1] ?? n}/${year}`,
		label: 'Kỳ báo cáo',
		all: 'Chọn kỳ báo cáo'
	},
	controls: {
		label: 'Cách xem',
		window: 'Khoảng tính',
		inPeriod: 'Trong kỳ',
		cumulative: 'Lũy kế từ đầu năm',
		calendar: 'Lịch báo cáo',
		unitKind: 'Loại đơn vị',
		allKinds: 'Tất cả',
		structure: 'Cơ cấu đơn vị',
		reported: 'Như đã báo cáo',
		today: 'Theo tổ chức hiện nay',
		sort: (column: string) => `Sắp xếp theo ${column}`,
		showTable: 'Xem bảng số liệu',
		needsScript: 'Cần bật JavaScript để đổi cách xem; số liệu bên dưới vẫn đầy đủ cho kỳ này.'
	},
	loading: {
		engine: 'Đang tải công cụ tính',
		saveData: 'Trình duyệt đang bật chế độ tiết kiệm dữ liệu.'
	},
	error: {
		network: 'Không tải được dữ liệu. Hãy kiểm tra mạng rồi thử lại.',
		notFound: 'Không có trang này',
		notFoundHelp: 'Địa chỉ có thể đã cũ hoặc gõ nhầm. Hãy bắt đầu lại từ trang Tổng quan.',
		other: 'Trang không mở được',
		otherHelp: 'Hãy tải lại trang. Nếu vẫn lỗi, số liệu trên các trang khác không bị ảnh hưởng.',
		home: 'Về trang Tổng quan',
		retry: 'Thử lại'
	},
	chart: {
		axisFrom: (value: string) => `Trục giá trị bắt đầu từ ${value}`,
		noValue: 'không có số liệu',
		nothing: 'Chưa có số liệu để vẽ.',
		trend: (subject: string, period: string, value: string, target: string | null, result: string) =>
			`${subject}: ${period} là ${value}${target === null ? '' : `, chỉ tiêu ${target}`} – ${result.toLowerCase()}.`,
		trendRange: (low: string, lowAt: string, high: string, highAt: string) =>
			`Thấp nhất ${low} (${lowAt}), cao nhất ${high} (${highAt}).`,
		trendGaps: (n: number) => `${n} kỳ không có số liệu.`,
		allMet: (n: number, noun: string) => `Cả ${n} ${noun} có số liệu đều đạt chỉ tiêu`,
		noneJudged: (noun: string) => `Chưa ${noun} nào đánh giá được`,
		someMissed: (n: number, of: number, noun: string) => `${NUMERALS[n] ?? n} trong ${of} ${noun} chưa đạt chỉ tiêu`,
		missedList: (names: string, more: number) => `Thấp nhất: ${names}${more > 0 ? ` và ${more} đơn vị khác` : ''}.`,
		without: (n: number) => `${n} đơn vị không có kết quả để xếp.`
	},
	table: {
		unit: 'Đơn vị',
		indicator: 'Chỉ tiêu',
		period: 'Kỳ báo cáo'
	},
	unit: {
		noun: 'đơn vị',
		department: 'sở',
		commune: 'xã'
	},
	pages: viPages,
	list: (items: readonly string[]) =>
		items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} và ${items.at(-1) ?? ''}`,
	capitalise
};

/** The shape that every language fills. */
export type Words = typeof vi;
