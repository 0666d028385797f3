import { hashText } from './random';

/** Promised working days, from and to, and usual fees in VND, by sector. A sector that is not named has no fee. */
const SECTORS: Record<string, { days: [number, number]; fees?: number[] }> = {
	'Chứng thực': { days: [0, 1], fees: [2000, 10000, 50000] },
	'Hộ tịch cơ sở': { days: [0, 5], fees: [8000, 30000] },
	'Đất đai cơ sở': { days: [10, 25], fees: [100000, 25000] },
	'Hộ kinh doanh': { days: [2, 3], fees: [100000] },
	'Xây dựng cơ sở': { days: [8, 15], fees: [75000] },
	'Giáo dục cơ sở': { days: [2, 10] },
	'Bảo trợ xã hội': { days: [5, 20] },
	'Đất đai': { days: [1, 15], fees: [80000, 30000, 120000] },
	'Đường bộ': { days: [2, 8], fees: [135000, 200000] },
	'Đường thủy nội địa': { days: [3, 7], fees: [70000] },
	'Lý lịch tư pháp': { days: [7, 10], fees: [200000, 100000] },
	'Hộ tịch, quốc tịch': { days: [1, 20], fees: [8000, 100000] },
	'Bổ trợ tư pháp': { days: [5, 15], fees: [100000, 500000] },
	'Đăng ký doanh nghiệp': { days: [3, 3], fees: [50000, 100000] },
	'Việc làm': { days: [5, 15], fees: [600000] },
	'Khám bệnh, chữa bệnh': { days: [10, 30], fees: [430000, 3100000] },
	'Dược, mỹ phẩm': { days: [5, 20], fees: [500000, 1000000] },
	'An toàn thực phẩm': { days: [7, 20], fees: [1500000] },
	'Lưu thông hàng hóa': { days: [5, 15], fees: [1200000, 400000] },
	'Năng lượng, hóa chất': { days: [7, 15], fees: [800000] },
	'Chăn nuôi, thú y': { days: [1, 20], fees: [40000, 250000] },
	'Trồng trọt, bảo vệ thực vật': { days: [8, 20], fees: [500000] },
	'Môi trường': { days: [15, 30], fees: [8000000] },
	'Tài nguyên nước, khoáng sản': { days: [15, 30], fees: [4000000] },
	'Hoạt động xây dựng': { days: [15, 20], fees: [150000, 300000] },
	'Quy hoạch, nhà ở': { days: [10, 20], fees: [2000000] },
	'Hoạt động khoa học và công nghệ': { days: [7, 15], fees: [1000000] },
	'An toàn bức xạ': { days: [3, 20], fees: [2000000] },
	'Báo chí, xuất bản': { days: [5, 15], fees: [300000] },
	'Bưu chính, viễn thông': { days: [5, 20], fees: [1250000] },
	'Văn hóa, thể thao': { days: [5, 10], fees: [1500000] },
	'Du lịch': { days: [5, 15], fees: [650000] },
	'Khu công nghiệp': { days: [1, 15], fees: [60000] },
	'Ngoại vụ': { days: [3, 10], fees: [1200000] },
	'Kiểm soát thủ tục hành chính': { days: [2, 5], fees: [15000] },
	'Khiếu nại, tố cáo': { days: [10, 30] }
};

/** What a procedure of a sector is like: its promised working days, its fee in VND and how often it is asked for. */
export function procedureTraits(procedure: string, sector: string): { days: number; fee: number; weight: number } {
	const { days, fees = [] } = SECTORS[sector] ?? { days: [5, 15] };
	const h = hashText(procedure);
	// Three procedures of five cost nothing, wherever a sector has fees at all.
	const fee = hashText(`${procedure} fee`) % 5 < 2 ? (fees[(h >>> 8) % Math.max(1, fees.length)] ?? 0) : 0;
	return { days: days[0] + ((h >>> 4) % (days[1] - days[0] + 1)), fee, weight: [1, 2, 4, 9][(h >>> 12) % 4] ?? 1 };
}
