import {
	findings,
	list,
	picture,
	questions,
	steps,
	terms,
	text,
	type GuideChapter,
	type GuideTerms
} from './guide-text';

/** The chapters on checking a figure and on one's own data, in Vietnamese. */
export function viGuideData({ words }: GuideTerms): GuideChapter[] {
	const { nav, status, pages } = words;
	return [
		{
			id: 'kiem-tra-con-so',
			title: 'Kiểm tra một con số',
			blocks: [
				text('Ai có cùng dữ liệu và làm theo các bước này sẽ ra cùng kết quả.'),
				steps(
					`Mở trang của chỉ tiêu, xem “${pages.indicator.definition}”: tử số đếm gì, mẫu số đếm gì.`,
					`Trong “${pages.indicator.table}”, lấy tử số và mẫu số của đơn vị. Chia rồi nhân 100.`,
					'Số của toàn tỉnh: cộng mọi tử số, cộng mọi mẫu số, rồi mới chia. Không lấy trung bình các tỷ lệ.',
					'Xem dòng “Nguồn” dưới bảng: hệ thống nào, kỳ nào, bao nhiêu đơn vị đã báo cáo.',
					`Xem “${pages.indicator.plans}”: câu nào trong kế hoạch đặt ra chỉ tiêu, ở mục nào.`,
					`Các quy tắc còn lại nằm ở trang [${nav.methods}](methods).`
				),
				picture('fraction')
			]
		},
		{
			id: 'so-lieu-cua-tinh',
			title: 'Dùng số liệu của tỉnh mình',
			blocks: [
				text(
					'Số liệu là một thư mục gồm các tệp CSV mở được bằng Excel. Cần một máy có Node 20.19 trở lên; không cần máy chủ. Mở cửa sổ lệnh trong thư mục của công cụ rồi làm lần lượt:'
				),
				steps(
					'Cài một lần: `npm ci`',
					'Tạo thư mục mẫu: `npx cchc sample --dossiers 2000 --seed 1 --out tinh-minh`',
					'Mở từng tệp trong thư mục `tinh-minh` bằng Excel, thay bằng số liệu thật, lưu dạng **CSV UTF-8**.',
					'Kiểm tra: `npx cchc check tinh-minh`. Sửa cho đến khi còn 0 errors.',
					'Xem thử trên máy: `npm start -- --data tinh-minh`, rồi mở địa chỉ hiện ra.',
					'Xuất trang để đưa lên cổng thông tin: `npx cchc build tinh-minh --out trang-web`, rồi chép cả thư mục `trang-web` lên máy chủ web bất kỳ.'
				),
				picture('sheet'),
				text('Quy ước khi điền:'),
				list(
					'Ngày ghi `2025-09-15` (năm-tháng-ngày). Nên định dạng cột ngày là Text để Excel không tự đổi.',
					'Số thập phân dùng dấu chấm: `98.2`. Số đếm không có dấu phân cách: `4210`.',
					'Ô trống là **không biết**. Số 0 là **đã đếm và bằng không**. Đừng dùng cái này thay cái kia.',
					'Đúng hay sai ghi `true` hoặc `false`. Tên cột giữ nguyên, không dịch.'
				),
				text('Mỗi tệp là một bảng:'),
				terms(
					['units', 'Đơn vị: mã, tên, loại, đơn vị cấp trên, ngày bắt đầu, ngày kết thúc.'],
					[
						'unit_successions',
						'Đơn vị nào thành đơn vị nào, ngày nào: `merge` hợp nhất, `rename` đổi tên, `split` chia tách.'
					],
					[
						'plans, targets',
						'Kế hoạch, và từng mức mà kế hoạch đặt: chỉ tiêu nào, phạm vi nào, từ ngày nào đến ngày nào.'
					],
					['observations', 'Số liệu đơn vị báo cáo: chỉ tiêu, đơn vị, kỳ, tử số, mẫu số.'],
					[
						'dossiers',
						'Từng hồ sơ, nếu có: ngày tiếp nhận, hạn trả, ngày kết thúc. Không cần tên người. Hồ sơ không bao giờ lên trang xuất bản.'
					],
					[
						'submissions',
						'Đơn vị nào đã nộp báo cáo kỳ nào. Nhờ bảng này mà “không phát sinh” khác với “chưa báo cáo”.'
					],
					['tasks', 'Mục tiêu, nhiệm vụ, hoạt động của kế hoạch, với thời hạn và đơn vị chủ trì.'],
					['holidays', 'Ngày nghỉ và ngày làm bù, để đếm ngày làm việc.']
				),
				text(
					'Từng cột được mô tả trong tệp `datapackage.json` của thư mục. Thêm một chỉ tiêu, kế hoạch hay đơn vị là thêm một dòng, không phải sửa chương trình.'
				)
			]
		},
		{
			id: 'loi-thuong-gap',
			title: 'Lỗi thường gặp khi kiểm tra',
			blocks: [
				text(
					'Mỗi lỗi là một dòng tiếng Anh, luôn theo cùng một thứ tự: tệp và dòng, cột, giá trị đang có (`found`), giá trị cần có (`expected`), rồi lời giải thích. Dòng bắt đầu bằng `warning` là cảnh báo: nên xem, nhưng không chặn việc xuất trang.'
				),
				picture('check'),
				findings(
					{
						says: 'Save the file with commas.',
						means: 'Excel đã lưu với dấu chấm phẩy giữa các cột.',
						todo: 'Lưu lại với dấu phẩy, hoặc đổi dấu phân cách danh sách trong cài đặt vùng của Windows.'
					},
					{
						says: 'Excel has rewritten the date',
						means: 'Ngày có dạng 01/07/2025, không biết đâu là ngày, đâu là tháng.',
						todo: 'Định dạng cột là Text rồi ghi lại 2025-07-01.'
					},
					{
						says: 'It seems to hold a decimal comma',
						means: 'Số thập phân dùng dấu phẩy.',
						todo: 'Đổi thành dấu chấm.'
					},
					{
						says: 'There is none in units.',
						means: 'Mã đơn vị không có trong bảng units, thường do gõ nhầm.',
						todo: 'Chép mã từ units, hoặc thêm đơn vị vào đó.'
					},
					{
						says: 'What is counted cannot be more than the whole',
						means: 'Tử số lớn hơn mẫu số.',
						todo: 'Hỏi lại đơn vị báo cáo; có thể hai số bị đảo chỗ.'
					},
					{
						says: 'The same stands in',
						means: 'Một dòng được nhập hai lần.',
						todo: 'Xóa dòng thừa. Dòng kia ở vị trí được ghi trong câu.'
					},
					{
						says: 'not one of those allowed in this column',
						means: 'Ô chỉ nhận một số từ cho sẵn, liệt kê sau chữ expected.',
						todo: 'Chọn một từ trong danh sách ấy.'
					}
				)
			]
		},
		{
			id: 'hoi-dap',
			title: 'Hỏi và đáp',
			blocks: [
				questions(
					[
						'Vì sao 99,98% mà vẫn chưa đạt chỉ tiêu 100%?',
						'Kết quả xét trên số đếm trước khi làm tròn. Còn một hồ sơ trễ thì chưa phải 100%.'
					],
					[
						'Vì sao số toàn tỉnh không bằng trung bình các sở?',
						'Đơn vị nhiều hồ sơ phải nặng hơn đơn vị ít hồ sơ. Trang cộng tử số, cộng mẫu số rồi mới chia.'
					],
					[
						`Đơn vị tôi đã gửi báo cáo mà vẫn hiện “${status.no_data}”?`,
						'Số ấy chưa được nhập vào dữ liệu của trang, hoặc báo cáo thiếu chỉ tiêu này. Hãy hỏi bộ phận tổng hợp của tỉnh.'
					],
					[
						'Vì sao cùng một tên chỉ tiêu mà hai kế hoạch ra hai số?',
						'Hai kế hoạch có thể đếm khác nhau. Trang của chỉ tiêu ghi rõ từng cách tính và không trộn lẫn.'
					],
					[
						'Số liệu tôi nhập có bị gửi đi đâu không?',
						'Không. Công cụ chạy trên máy của bạn; trang đã xuất chỉ có số đếm theo đơn vị, không có hồ sơ nào.'
					],
					[
						'Phát hiện số sai thì làm gì?',
						`Làm theo chương [Kiểm tra một con số](#kiem-tra-con-so), ghi lại tên chỉ tiêu, đơn vị, kỳ và gửi cho nơi quản lý trang. Nguồn của số nằm ngay dưới mỗi bảng.`
					],
					[
						'Trang có dùng được khi không có JavaScript?',
						'Có: mọi số liệu, bảng và biểu đồ đều còn; chỉ không đổi được cách xem và không tìm theo từ được.'
					]
				)
			]
		}
	];
}
