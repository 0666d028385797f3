import { ownShare } from './own-share';

/** Work that goes on while the units that do it change. */
export interface Stream {
	/** Sectors of the procedures. */
	sectors: string[];
	/** Dossiers a working day, in relation to other streams. */
	weight: number;
	/** Dossiers a month whatever the total; overrides the weight. */
	perMonth?: number;
	/** Who does it, in order; the last day of each, the last one without. */
	by: { unit: string; until?: string }[];
	season?: 'school';
}

const MERGED = '2025-02-28';
const stream = (sectors: string, weight: number, unit: string): Stream => ({
	sectors: sectors.split('; '),
	weight,
	by: [{ unit }]
});
const handedOver = (sectors: string, weight: number, unit: string, to: string): Stream => ({
	sectors: sectors.split('; '),
	weight,
	by: [{ unit, until: MERGED }, { unit: to }]
});

const DEPARTMENT_STREAMS: Stream[] = [
	stream('Kiểm soát thủ tục hành chính', 30, 'mh-van-phong-ubnd'),
	handedOver('Ngoại vụ', 30, 'mh-ngoai-vu', 'mh-van-phong-ubnd'),
	stream('Hội, quỹ; Thi đua, khen thưởng', 70, 'mh-noi-vu'),
	handedOver('Việc làm; Người có công', 620, 'mh-lao-dong', 'mh-noi-vu'),
	stream('Quản lý giá, công sản', 30, 'mh-tai-chinh'),
	handedOver('Đăng ký doanh nghiệp; Đầu tư', 800, 'mh-ke-hoach-dau-tu', 'mh-tai-chinh'),
	handedOver(
		'Trồng trọt, bảo vệ thực vật; Chăn nuôi, thú y; Lâm nghiệp',
		360,
		'mh-nong-nghiep',
		'mh-nong-nghiep-moi-truong'
	),
	handedOver('Đất đai; Môi trường; Tài nguyên nước, khoáng sản', 2100, 'mh-tai-nguyen', 'mh-nong-nghiep-moi-truong'),
	stream('Hoạt động xây dựng; Quy hoạch, nhà ở', 260, 'mh-xay-dung'),
	handedOver('Đường bộ; Đường thủy nội địa', 1400, 'mh-giao-thong', 'mh-xay-dung'),
	stream(
		'Hoạt động khoa học và công nghệ; An toàn bức xạ; Tiêu chuẩn, đo lường, chất lượng',
		80,
		'mh-khoa-hoc-cong-nghe'
	),
	handedOver('Báo chí, xuất bản; Bưu chính, viễn thông', 60, 'mh-thong-tin', 'mh-khoa-hoc-cong-nghe'),
	stream('Hộ tịch, quốc tịch', 240, 'mh-tu-phap-hanh-chinh'),
	stream('Bổ trợ tư pháp', 60, 'mh-tu-phap-bo-tro'),
	stream('Lý lịch tư pháp', 780, 'mh-tu-phap-ly-lich'),
	stream('Phổ biến, giáo dục pháp luật', 8, 'mh-tu-phap-van-ban'),
	stream('Trợ giúp pháp lý', 40, 'mh-tu-phap-tro-giup'),
	stream('Lưu thông hàng hóa; Xúc tiến thương mại; Năng lượng, hóa chất', 520, 'mh-cong-thuong'),
	stream('Văn hóa, thể thao; Du lịch', 170, 'mh-van-hoa'),
	{ ...stream('Giáo dục và đào tạo', 280, 'mh-giao-duc'), season: 'school' },
	stream('Khám bệnh, chữa bệnh; Dược, mỹ phẩm; An toàn thực phẩm', 430, 'mh-y-te'),
	{ ...stream('Khiếu nại, tố cáo', 0, 'mh-thanh-tra'), perMonth: 3 },
	handedOver('Công tác dân tộc', 16, 'mh-ban-dan-toc', 'mh-dan-toc-ton-giao'),
	stream('Khu công nghiệp', 130, 'mh-ban-quan-ly-kcn')
];

const DISTRICT_SECTORS = 'Hộ tịch cơ sở; Chứng thực; Đất đai cơ sở; Hộ kinh doanh; Xây dựng cơ sở; Giáo dục cơ sở';
const COMMUNE_SECTORS = `${DISTRICT_SECTORS}; Bảo trợ xã hội`;

/** Every stream of the province: the departments' own, and one for each district and commune. */
export function streamsOf(units: readonly { unit: string; kind: string }[]): Stream[] {
	const known = new Set(units.map((u) => u.unit));
	return [
		...DEPARTMENT_STREAMS.filter((s) => s.by.every((b) => known.has(b.unit))),
		...units.flatMap(({ unit, kind }) => {
			if (kind === 'district') return [stream(DISTRICT_SECTORS, ownShare(unit, 'weight', 700, 1500), unit)];
			if (kind === 'commune') return [stream(COMMUNE_SECTORS, ownShare(unit, 'weight', 120, 380), unit)];
			return [];
		})
	];
}

/** Dossiers a working day by month, in relation to other months: slow after Tết and in high summer. */
const SEASON = [92, 78, 104, 106, 106, 104, 90, 88, 102, 106, 108, 100];
/** The same for certificates and school transfers. */
const SCHOOL_SEASON = [60, 50, 70, 80, 100, 160, 210, 220, 140, 70, 60, 60];

/** The season of a month (0 January) for a stream. */
export function seasonOf({ season }: Stream, month: number): number {
	return (season === 'school' ? SCHOOL_SEASON : SEASON)[month] ?? 100;
}
