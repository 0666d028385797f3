import { line, merge, sheetOf } from './literal-sheet';

/** II.06a as a portal writes it: national heading, three merged rows of headings, numbers with formulas, signatures. */
export const form06a = sheetOf(
	[
		line(
			'Biểu số II.06a/VPCP/KSTT | | TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC | | | | | | | Đơn vị báo cáo: UBND tỉnh Sơn La'
		),
		line('| | Kỳ báo cáo: Quý III/2025'),
		line('| | (Từ ngày 15/6/2025 đến ngày 14/9/2025)'),
		line('| | | | | | | | | | | Đơn vị tính: Số hồ sơ TTHC'),
		line(
			'STT | Lĩnh vực, công việc giải quyết theo cấp | Số hồ sơ nhận giải quyết | | | | Số lượng hồ sơ đã giải quyết | | | | Số lượng hồ sơ đang giải quyết | |'
		),
		line('| | Tổng số | Trong đó | | | Tổng số | Trước hạn | Đúng hạn | Quá hạn | Tổng số | Trong hạn | Quá hạn'),
		line('| | | Trực tuyến | Trực tiếp, dịch vụ bưu chính | Từ kỳ trước'),
		line(
			'(1) | (2) | (3)=(4)+(5)+(6) | (4) | (5) | (6) | (7)=(8)+(9)+(10) | (8) | (9) | (10) | (11)=(12)+(13) | (12) | (13)'
		),
		line('I | Sở, ban, ngành | 30 | 18 | 9 | 3 | 25 | 10 | 13 | 2 | 5 | 4 | 1'),
		line('1 | Đất đai | 20 | 12 | 6 | 2 | 17 | 7 | 9 | 1 | 3 | 2 | 1'),
		line('2 | Hộ tịch | 10 | 6 | 3 | 1 | 8 | 3 | 4 | 1 | 2 | 2 | 0'),
		line('II | UBND cấp xã | 6 | 4 | 2 | 0 | 6 | 1 | 5 | 0 | 0 | 0 | 0'),
		line('1 | Chứng thực | 6 | 4 | 2 | 0 | 6 | 1 | 5 | 0 | 0 | 0 | 0'),
		line('Tổng cộng | | 36 | 22 | 11 | 3 | 31 | 11 | 18 | 2 | 5 | 4 | 1'),
		[],
		line('| | | | | | | | | | Sơn La, ngày 15 tháng 9 năm 2025'),
		line('| NGƯỜI LẬP BIỂU | | | | | | | | | THỦ TRƯỞNG ĐƠN VỊ'),
		line('| (Ký, ghi rõ họ tên)'),
		line('| Lò Thị A | | | | | | | | | Cầm Văn B')
	],
	[
		merge(4, 0, 6, 0),
		merge(4, 1, 6, 1),
		merge(4, 2, 4, 5),
		merge(4, 6, 4, 9),
		merge(4, 10, 4, 12),
		merge(5, 2, 6, 2),
		merge(5, 3, 5, 5),
		...[6, 7, 8, 9, 10, 11, 12].map((column) => merge(5, column, 6, column)),
		merge(13, 0, 13, 1)
	],
	'Quy III'
);

/** A summary per unit: two rows of headings, a national heading in two merged cells, no row of numbers. */
export const perUnit = sheetOf(
	[
		line('UBND TỈNH SƠN LA | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | | | |'),
		line('SỞ NỘI VỤ | | | Độc lập - Tự do - Hạnh phúc | | | |'),
		[],
		line('TỔNG HỢP KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III/2025'),
		line('STT | Đơn vị giải quyết TTHC | Tiếp nhận | | | Đã giải quyết | | Rút'),
		line('| | Tổng số | Trực tuyến toàn trình | Kỳ trước chuyển qua | Đúng và trước hạn | Quá hạn |'),
		line('| TỔNG SỐ | 60 | 40 | 5 | 50 | 2 | 1'),
		line('1 | Sở Khoa học và Công nghệ | 10 | 7 | 1 | 9 | 0 | 0'),
		line('2 | Tổng cục Thuế tại tỉnh | 20 | 15 | 2 | 17 | 1 | 1'),
		line('3 | Sở Y tế | | | | | |'),
		line('4 | Cộng đồng doanh nghiệp số | 30 | 18 | 2 | 24 | 1 | 0')
	],
	[
		merge(0, 0, 0, 2),
		merge(0, 3, 0, 7),
		merge(1, 0, 1, 2),
		merge(1, 3, 1, 7),
		merge(3, 0, 3, 7),
		merge(4, 2, 4, 4),
		merge(4, 5, 4, 6),
		merge(4, 0, 5, 0),
		merge(4, 1, 5, 1),
		merge(4, 7, 5, 7)
	]
);

/** 07a: an .xls whose first column is empty; numbers "A", "B", 1, 2 below the headings. */
export const form07a = sheetOf([
	line('| BÁO CÁO TỔNG HỢP 07A'),
	line('| TT | Đơn vị | Tổng số | Trực tiếp | Trực tuyến'),
	line('| A | B | 1=2+3 | 2 | 3'),
	line('| 1 | Sở Tư pháp | 5 | 3 | 2'),
	line('| 2 | Sở Công Thương | 8 | 2 | 6'),
	line('| | Cộng | 13 | 5 | 8')
]);

/** DVC trực tuyến: one row of headings, shares between counts. */
export const dvc = sheetOf([
	line('STT | Mã định danh | Tên đơn vị | Số mới tiếp nhận trực tuyến | Số mới tiếp nhận trực tiếp | Tỷ lệ trực tuyến'),
	line('1 | H15.07 | Sở Khoa học và Công nghệ | 90 | 10 | 90%'),
	line('2 | H15.02 | Sở Tư pháp | 50 | 50 | 50%'),
	line('Tổng | | | 140 | 60 | 70%')
]);

/** Số hóa: no row numbers, no total, a note at the end. */
export const digitisation = sheetOf([
	line('Đơn vị | Tiếp nhận | Chưa số hóa TPHS | Có số hóa TPHS | Đã giải quyết | Chưa số hóa | Đã số hóa'),
	line('Sở Y tế | 10 | 1 | 9 | 8 | 0 | 8'),
	line('UBND xã Mường Bú | 4 | 4 | 0 | 4 | 4 | 0'),
	[],
	line('Ghi chú: số liệu trích xuất từ hệ thống của tỉnh')
]);

/** Thanh toán: headings alone over one row of figures, the unit in a title. */
export const payment = sheetOf([
	line('Đơn vị: | Sở Xây dựng'),
	line('Năm: | 2025'),
	line(
		'Số lượng thủ tục có phí, lệ phí | Số thủ tục phát sinh hồ sơ | Số thủ tục thanh toán trực tuyến | Tổng số hồ sơ thuộc các thủ tục có phí'
	),
	line('40 | 12 | 10 | 350')
]);

export const dossiersCoded = sheetOf([
	line('MaHoSo | MaTTHC | KenhThucHien | NgayTiepNhan | NgayHenTra | NgayTra'),
	line('H15.07-250701-0001 | 1.001234.000.00.00.H15 | 2 | 01/07/2025 | 15/07/2025 | 10/07/2025'),
	line('H15.07-250702-0002 | 1.001234.000.00.00.H15 | 1 | 02/07/2025 | 16/07/2025 |')
]);

export const dossiersVietnamese = sheetOf([
	line('DANH SÁCH HỒ SƠ'),
	line('STT | Mã hồ sơ | Tên thủ tục | Ngày tiếp nhận | Ngày hẹn trả | Trạng thái'),
	line('1 | H15-1 | Tổng hợp hồ sơ | ngày 05 tháng 9 năm 2025 | 15/07/2025 | Đã trả'),
	line('2 | H15-2 | Trong nước | 02/07/2025 | 16/07/2025 | Đang xử lý')
]);
