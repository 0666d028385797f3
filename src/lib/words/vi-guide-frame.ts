import type { GuidePictureName } from './guide-text';

const captions: Record<GuidePictureName, string> = {
	ways: 'Ba người dùng, ba lối vào.',
	cell: 'Một ô trong bảng các đơn vị và bốn điều nó nói.',
	row: 'Bốn dòng của bảng các đơn vị. Hai dòng cuối không có tỷ lệ, vì hai lý do khác nhau.',
	periods: 'Cùng một quý III, ba khoảng tính khác nhau.',
	merger: 'Hai sở hợp nhất ngày 01/4. “Theo tổ chức hiện nay” cộng số đếm của cả hai cho quý I.',
	trend: 'Biểu đồ diễn biến của một chỉ tiêu.',
	targets: 'Một dòng trên trang của đơn vị: đạt mức của tỉnh, gần đạt mức tự đặt.',
	search: 'Gõ không dấu vẫn tìm thấy; từ tìm thấy được tô.',
	fraction: 'Số chung của hai đơn vị: cộng số đếm rồi mới chia.',
	sheet: 'Tệp observations.csv mở bằng Excel: mỗi dòng một con số của một đơn vị trong một kỳ.',
	check: 'Một dòng lỗi và năm phần của nó.'
};

const alts: Record<GuidePictureName, string> = {
	ways: 'Sở Nội vụ mở trang Tổng quan để so sánh; lãnh đạo đơn vị mở trang đơn vị để theo dõi; người đọc mở trang chỉ tiêu hoặc tìm kiếm để hiểu một con số.',
	cell: 'Ô có ký hiệu đạt, tỷ lệ 98,2%, số đếm 4.134/4.210; đầu cột ghi chỉ tiêu từ 95% trở lên.',
	row: 'Bảng các đơn vị: một sở đạt mọi chỉ tiêu; một sở gần đạt chỉ tiêu này, chưa đạt chỉ tiêu kia; một xã không phát sinh; một sở chưa có số liệu.',
	periods:
		'Trục mười hai tháng. Trong kỳ: tháng 7 đến tháng 9. Lũy kế: tháng 1 đến tháng 9. Lịch chốt ngày 14: từ 15/6 đến 14/9.',
	merger:
		'Như đã báo cáo: Sở Giao thông vận tải quý I 40/50, quý II không còn; Sở Xây dựng quý I 30/50, quý II 90/100. Theo tổ chức hiện nay: Sở Xây dựng quý I 70/100, quý II 90/100.',
	trend: 'Đường kết quả theo tám quý với một quý trống, đường đứt là chỉ tiêu, vạch dọc là lúc sắp xếp đơn vị.',
	targets: 'Kết quả 93,4%. Chỉ tiêu của tỉnh từ 90% trở lên: đạt. Chỉ tiêu của đơn vị từ 95% trở lên: gần đạt.',
	search: 'Ô tìm có chữ “so hoa”; hai kết quả có chữ “số hóa” được tô.',
	fraction: 'Sở A 40/50 là 80%, Sở B 90/150 là 60%. Đúng: 130/200 là 65%. Sai: trung bình của 80% và 60% là 70%.',
	sheet: 'Bảng tính có các cột indicator, unit, period, numerator, denominator và hai dòng số liệu.',
	check: 'Dòng lỗi ghi: tệp observations.csv dòng 2; cột numerator; đang có 101; cần nhiều nhất là 100; lời giải thích.'
};

/** What stands around the guide's chapters and in its pictures, in Vietnamese. */
export const viGuideFrame = {
	title: 'Hướng dẫn sử dụng',
	intro: 'Mười hai chương ngắn. Mỗi chương đọc riêng được; các bước được đánh số theo thứ tự làm.',
	contents: 'Mục lục',
	chapter: (n: string, title: string) => `${n}. ${title}`,
	figure: (n: string) => `Hình ${n}.`,
	/** On every picture: its numbers are made up. */
	example: 'Ví dụ',
	says: 'Trong dòng lỗi có',
	means: 'Nghĩa là',
	todo: 'Cần làm',
	findings: 'Các lỗi thường gặp',
	captions,
	alts,
	ways: [
		{ who: 'Sở Nội vụ', wants: 'Đơn vị nào đạt, đơn vị nào hụt?', page: 'home' as const },
		{ who: 'Lãnh đạo sở, xã', wants: 'Đơn vị mình đang ở đâu?', page: 'units' as const },
		{ who: 'Người dân, báo chí', wants: 'Con số này nghĩa là gì?', page: 'indicators' as const }
	],
	onTime: 'Đúng hạn',
	online: 'Trực tuyến',
	documents: 'Văn bản điện tử',
	units: {
		finance: 'Sở Tài chính',
		health: 'Sở Y tế',
		commune: 'Xã An Bình',
		trade: 'Sở Công Thương',
		transport: 'Sở Giao thông vận tải',
		construction: 'Sở Xây dựng',
		a: 'Sở A',
		b: 'Sở B'
	},
	cell: { mark: 'Kết quả đánh giá', rate: 'Tỷ lệ', counts: 'Số đếm', target: 'Chỉ tiêu của tỉnh' },
	months: 'Tháng',
	spans: { period: 'Trong kỳ: quý III', cumulative: 'Lũy kế: từ đầu năm', window: 'Lịch chốt ngày 14: 15/6–14/9' },
	trendTitle: 'Tỷ lệ đúng hạn tăng, vượt chỉ tiêu từ quý III/2025',
	mergerLabel: 'sắp xếp',
	sum: 'Đúng: cộng rồi chia',
	average: 'Sai: trung bình hai tỷ lệ',
	query: 'so hoa',
	results: ['Tỷ lệ số hóa thành phần hồ sơ', 'Đẩy mạnh số hoá kết quả giải quyết thủ tục hành chính'],
	resultDetails: ['Chỉ tiêu · Có số liệu', 'Nhiệm vụ 3 · Kế hoạch năm 2025'],
	checkParts: ['tệp và dòng', 'cột', 'đang có', 'cần có', 'giải thích']
};
