import type { TaskLevel } from '../domain/catalogue';

const levels: Record<TaskLevel, string> = { objective: 'Mục tiêu', task: 'Nhiệm vụ', activity: 'Hoạt động' };

/** The search page's sentences, in Vietnamese. Apart from the rest, so that no other page carries them. */
export const viSearch = {
	title: 'Tìm kiếm',
	intro:
		'Tìm chỉ tiêu, đơn vị, lĩnh vực, kế hoạch và từng mục tiêu, nhiệm vụ trong kế hoạch. Gõ có dấu hay không dấu đều được, thứ tự các từ tùy ý.',
	label: 'Từ cần tìm',
	/** Below the field. */
	privacy: 'Việc tìm diễn ra ngay trên máy này; từ đã gõ không gửi đi đâu.',
	examples: 'Ví dụ',
	/** Queries that find something in most provinces. */
	exampleQueries: ['số hóa', 'so khcn', 'đúng hạn', 'hai long', 'kiểm tra'],
	noScript:
		'Tìm theo từ cần bật JavaScript. Không có JavaScript, hãy mở các danh sách dưới đây rồi dùng chức năng tìm trong trang của trình duyệt (Ctrl + F).',
	lists: 'Hoặc mở danh sách',
	loading: 'Đang tải danh mục để tìm…',
	failed: 'Không tải được danh mục. Hãy kiểm tra mạng rồi thử lại.',
	retry: 'Thử lại',
	/** Nothing typed, or only signs. */
	waiting: 'Kết quả hiện ngay khi gõ.',
	noWords: 'Hãy gõ ít nhất một chữ cái hoặc chữ số.',
	found: (count: string, query: string) => `${count} kết quả cho “${query}”`,
	nothing: (query: string) => `Không tìm thấy “${query}”.`,
	nothingHelp: 'Thử ít từ hơn, bỏ dấu, hoặc dùng tên viết tắt của đơn vị.',
	otherMarks: (query: string) => `Không có kết quả viết đúng dấu như “${query}”; dưới đây là những kết quả khác dấu.`,
	groupTitle: (name: string, count: string) => `${name}: ${count}`,
	jump: 'Đến nhóm kết quả',
	kinds: {
		indicator: 'Chỉ tiêu',
		unit: 'Đơn vị',
		field: 'Lĩnh vực',
		plan: 'Kế hoạch',
		task: 'Mục tiêu, nhiệm vụ, hoạt động'
	},
	showAll: (count: string, name: string) => `Hiện tất cả ${count} kết quả trong nhóm ${name}`,
	labels: {
		short: 'Tên ngắn',
		alias: 'Còn gọi là',
		vietnamese: 'Tên tiếng Việt',
		number: 'Số, ký hiệu',
		issuer: 'Nơi ban hành',
		numerator: 'Tử số',
		denominator: 'Mẫu số',
		requirement: 'Yêu cầu',
		deliverable: 'Sản phẩm',
		lead: 'Chủ trì',
		support: 'Phối hợp',
		deadline: 'Thời hạn',
		remark: 'Ghi chú'
	},
	/** What stands below a name. */
	list: (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(' · '),
	field: (number: string, name: string) => `Lĩnh vực ${number}. ${name}`,
	fieldDetail: 'Lĩnh vực cải cách hành chính',
	withFigures: 'Có số liệu',
	withoutFigures: 'Chưa có số liệu',
	until: (date: string) => `Hoạt động đến hết ${date}`,
	into: (name: string) => `nay thuộc ${name}`,
	renamed: (name: string) => `nay là ${name}`,
	fictional: 'kế hoạch minh họa',
	level: (level: TaskLevel, number: string | null) => (number === null ? levels[level] : `${levels[level]} ${number}`)
};
