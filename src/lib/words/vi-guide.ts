import { legend, list, picture, steps, terms, text, type GuideChapter, type GuideTerms } from './guide-text';
import { viGuideData } from './vi-guide-data';
import { viPlans } from './vi-plans';
import { viUnitTasks } from './vi-unit-tasks';

/** The user guide in Vietnamese: its chapters in order. Labels on screen are quoted from the catalogue of words. */
export function viGuide(given: GuideTerms): GuideChapter[] {
	const { words } = given;
	const { nav, status, controls, period, target, pages } = words;
	const latest = pages.unit.latest('').replace(/[\s:,]+$/, '');
	return [
		{
			id: 'bat-dau',
			title: 'Trang này để làm gì, dành cho ai',
			blocks: [
				text(
					'Trang này cho biết từng chỉ tiêu cải cách hành chính của tỉnh đạt bao nhiêu, so với mức mà kế hoạch đặt ra, theo từng đơn vị và từng quý. Mỗi con số đều kèm tử số, mẫu số, nguồn và số đơn vị đã báo cáo. Có ba lối vào, tùy việc cần làm.'
				),
				picture('ways'),
				steps(
					`**So sánh các đơn vị** (Sở Nội vụ): mở [${nav.overview}](home). Bảng “${pages.overview.board}” đặt mọi đơn vị bên nhau, so với cùng một chỉ tiêu của tỉnh.`,
					`**Theo dõi đơn vị của mình** (lãnh đạo sở, xã): mở [${nav.units}](units), chọn đơn vị. Trang của đơn vị đặt chỉ tiêu riêng bên cạnh chỉ tiêu của tỉnh.`,
					`**Tìm hiểu một con số** (người dân, báo chí): mở [${nav.indicators}](indicators) hoặc gõ tên vào [${nav.search}](search). [${nav.methods}](methods) nói rõ mỗi số được tính thế nào.`
				),
				text('Trang đọc được trên điện thoại, khi in ra giấy và khi tắt JavaScript. Không cần đăng nhập.')
			]
		},
		{
			id: 'tong-quan',
			title: `Đọc trang ${nav.overview}`,
			blocks: [
				text(
					`Dòng tiêu đề nói kết luận của kỳ, ví dụ “Quý III/2025: Tỉnh … đạt 4/6 chỉ tiêu chính”. Bảng thứ nhất là số của toàn tỉnh. Bảng “${pages.overview.board}” có mỗi đơn vị một dòng, mỗi chỉ tiêu một cột.`
				),
				picture('cell'),
				steps(
					'**Ký hiệu và màu nền** là kết quả đánh giá. Hình của ký hiệu đủ để phân biệt khi in đen trắng.',
					'**Tỷ lệ** là tử số chia mẫu số. Số không bao giờ được làm tròn lên thành “đạt”: 9.999/10.000 so với 100% là chưa đạt.',
					'**Số đếm** đứng sau tỷ lệ: bao nhiêu hồ sơ trên bao nhiêu hồ sơ. Đơn vị có ít hồ sơ thì tỷ lệ dao động mạnh, hãy nhìn số đếm trước khi kết luận.',
					'**Chỉ tiêu** nằm ở đầu cột, là mức chung của tỉnh.'
				),
				text('Sáu kết quả đánh giá:'),
				legend,
				text(
					`“${status.near}” là hụt không quá ${given.nearPoints} điểm phần trăm với tỷ lệ, ${given.nearPercent}% của chỉ tiêu với số lượng. Mức này do người quản trị cài đặt, không phải quy định.`
				),
				picture('row'),
				terms(
					[
						status.no_data,
						'Đơn vị **chưa gửi báo cáo** hoặc báo cáo thiếu số này. Không ai biết kết quả; không được hiểu là 0%.'
					],
					[
						status.not_occurring,
						'Đơn vị **đã báo cáo** và trong kỳ không có hồ sơ hay việc nào để tính. Không phải 0%, cũng không phải 100%.'
					],
					[
						words.coverage.label,
						'Số đơn vị đã báo cáo trên số đơn vị phải báo cáo, ví dụ 18/20. Chưa đủ đơn vị thì số chung còn thay đổi.'
					],
					[
						target.provisional,
						'Chỉ tiêu đặt cho cả năm, kỳ đang xem mới là một phần của năm. Kết quả có thể khác khi hết năm.'
					]
				),
				text(
					'Trên máy tính, bấm tên cột để sắp xếp. Trên điện thoại, bảng hiện một chỉ tiêu mỗi lần; chọn chỉ tiêu bằng hàng nút phía trên bảng.'
				)
			]
		},
		{
			id: 'chon-ky',
			title: 'Chọn kỳ và cách xem',
			blocks: [
				steps(
					`Bấm “${period.all}” rồi chọn quý, hoặc dùng hai mũi tên để sang kỳ trước, kỳ sau. Mỗi kỳ có địa chỉ riêng, gửi cho người khác được.`,
					`“${controls.window}”: “${controls.inPeriod}” là số của riêng quý; “${controls.cumulative}” là từ đầu năm đến hết quý.`,
					`“${controls.calendar}”: có nơi chốt số theo quý dương lịch, có nơi chốt vào ngày 14. Ngày đầu và ngày cuối của kỳ luôn hiện dưới tiêu đề.`,
					`“${controls.structure}”: “${controls.reported}” giữ tên đơn vị lúc báo cáo; “${controls.today}” cộng số của đơn vị đã hợp nhất vào đơn vị hiện nay.`,
					`“${pages.controls.variants}”: cùng một nội dung, các kế hoạch có thể đếm khác nhau. Chọn cách tính cần xem; trang không trộn các cách với nhau.`
				),
				picture('periods'),
				text(
					'Lần đầu đổi cách xem, trình duyệt tải về một công cụ tính (khoảng 8 MB). Sau đó mỗi lần đổi được tính ngay trên máy. Cách xem nằm trong địa chỉ: sao chép địa chỉ là gửi đúng những gì đang thấy.'
				),
				picture('merger'),
				text(
					'Đơn vị bị **chia tách** (ví dụ một huyện thành nhiều xã) không quy đổi được: không ai biết phần nào của số cũ thuộc xã nào. Số cũ ở lại với đơn vị cũ và vẫn nằm trong số toàn tỉnh.'
				)
			]
		},
		{
			id: 'trang-chi-tieu',
			title: 'Trang của một chỉ tiêu',
			blocks: [
				text(`Mở [${nav.indicators}](indicators) rồi chọn tên, hoặc bấm tên cột trên trang ${nav.overview}.`),
				picture('trend'),
				list(
					`**${pages.indicator.trend}**: đường liền là kết quả, đường đứt là chỉ tiêu. Chỗ đứt quãng là quý không có số liệu. Vạch dọc mảnh là lúc sắp xếp đơn vị.`,
					`**${pages.indicator.ranking}**: các đơn vị xếp theo kết quả, vạch là chỉ tiêu.`,
					`**${pages.indicator.table}**: tử số và mẫu số ở hai cột riêng, tiện chép sang Excel.`,
					`**${pages.indicator.definition}**: đếm gì trên gì, lấy từ hệ thống nào, căn cứ nào.`,
					`**${pages.indicator.plans}**: nguyên văn câu trong từng kế hoạch, kèm vị trí trong văn bản.`
				)
			]
		},
		{
			id: 'trang-don-vi',
			title: 'Trang của một đơn vị',
			blocks: [
				text(`Mở [${nav.units}](units) rồi chọn đơn vị. Đơn vị đã kết thúc hoạt động vẫn còn trang của mình.`),
				picture('targets'),
				list(
					`**${latest}**: kết quả của kỳ mới nhất, so với hai mức: “${target.province}” và “${target.own}”. Một đơn vị có thể đạt mức của tỉnh mà chưa đạt mức tự đặt, hoặc ngược lại.`,
					`**${pages.unit.history}**: từng chỉ tiêu qua các kỳ, kỳ mới nhất đứng trước.`,
					`**${pages.unit.coverage}**: đơn vị đã gửi số liệu bao nhiêu kỳ trên bao nhiêu kỳ phải gửi.`,
					`**${viUnitTasks.title}**: nhiệm vụ mà đơn vị chủ trì hoặc phối hợp, việc nào quá hạn, việc nào sắp đến hạn. Bấm tên nhiệm vụ để đọc đủ trong kế hoạch.`,
					'**Đơn vị trước và sau sắp xếp**: trang ghi đơn vị hình thành từ những đơn vị nào, nay là đơn vị nào, ngày nào, và dẫn sang trang của chúng.'
				)
			]
		},
		{
			id: 'linh-vuc-ke-hoach',
			title: 'Lĩnh vực, kế hoạch và nhiệm vụ',
			blocks: [
				list(
					`[${nav.fields}](fields): mỗi lĩnh vực cải cách hành chính một trang, có các chỉ tiêu của lĩnh vực và mục tiêu, nhiệm vụ trong từng kế hoạch.`,
					`[${nav.plans}](plans): mỗi kế hoạch một trang, có mọi mục tiêu, nhiệm vụ, hoạt động, sản phẩm, đơn vị chủ trì, đơn vị phối hợp và thời hạn.`
				),
				text(
					`**Chữ của kế hoạch được giữ nguyên văn**, kể cả khi văn bản đánh số nhầm, ghi sót năm cũ hay sai chính tả. Những chỗ ấy được liệt kê ở phần “${viPlans.plan.defects}” cuối trang kế hoạch, kèm vị trí; trang không tự sửa.`
				),
				text(
					'Thời hạn hiện đúng như đã viết (“Quý I”, “Thường xuyên”). Chỉ khi chữ viết xác định được ngày thì mới có ngày kèm theo. Đơn vị chủ trì, phối hợp cũng giữ như đã viết; khi chắc chắn là đơn vị nào của tỉnh thì dẫn sang trang của đơn vị ấy.'
				)
			]
		},
		{
			id: 'tim-kiem',
			title: 'Tìm kiếm',
			blocks: [
				steps(
					`Mở [${nav.search}](search) và gõ. Kết quả hiện ngay, chia theo nhóm: chỉ tiêu, đơn vị, lĩnh vực, kế hoạch, nhiệm vụ.`,
					'Gõ có dấu hay không dấu đều được; “so hoa” tìm thấy “số hóa” và “số hoá”. Gõ có dấu thì kết quả đúng dấu đứng trước.',
					'Gõ vài chữ đầu cũng được, thứ tự tùy ý. Thêm từ để thu hẹp: kết quả phải có đủ mọi từ.',
					'Tên viết tắt tìm được: “so khcn”, “ldtbxh”. Dấu & được hiểu là “và”.'
				),
				picture('search'),
				text(
					'Từ đã gõ nằm trong địa chỉ của trang, nên có thể lưu hoặc gửi một lần tìm. Việc tìm diễn ra trên máy, không gửi đi đâu.'
				)
			]
		},
		{
			id: 'in-va-chep',
			title: 'In, lưu PDF, chép sang Excel',
			blocks: [
				steps(
					'**In**: bấm Ctrl + P (máy Mac: ⌘ + P). Trang in trên giấy A4; bảng các đơn vị tự xoay ngang. Thanh điều hướng và nút bấm không in ra.',
					'**Lưu PDF**: trong hộp thoại in, chọn máy in “Lưu dưới dạng PDF”.',
					'**In đen trắng**: vẫn phân biệt được kết quả nhờ hình của ký hiệu.',
					`**Chép sang Excel**: trên trang của chỉ tiêu, mở “${pages.indicator.table}”, bôi đen bảng, Ctrl + C, sang Excel bấm Ctrl + V. Tử số và mẫu số vào hai cột riêng.`
				),
				text(
					'Excel đặt theo tiếng Việt hiểu “98,2%” và “4.210”. Nếu Excel đặt theo tiếng Anh, hãy chép từ trang tiếng Anh (bấm “English” ở đầu trang) để số có dạng “98.2%” và “4,210”.'
				)
			]
		},
		...viGuideData(given)
	];
}
