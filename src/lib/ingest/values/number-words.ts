/**
 * What may follow a number and leave it as it is: units of measure of the forms and of money. `plainCell` text → power
 * of ten that the word stands for.
 */
const units: [words: string[], power: number][] = [
	[['hồ sơ', 'hs', 'bộ hồ sơ', 'thủ tục', 'tthc', 'dịch vụ', 'dịch vụ công', 'giao dịch', 'lượt', 'lần'], 0],
	[['văn bản', 'vb', 'phiếu', 'ý kiến', 'kiến nghị', 'nhiệm vụ', 'hoạt động', 'mục tiêu', 'cuộc', 'lớp'], 0],
	[['người', 'đơn vị', 'cơ quan', 'điểm', 'biên chế', 'tin', 'bài', 'tin, bài', 'sản phẩm', 'mô hình'], 0],
	[['đồng', 'đ', '₫', 'vnđ', 'vnd'], 0],
	[['nghìn', 'ngàn', 'nghìn đồng', 'ngàn đồng'], 3],
	[['triệu', 'tr', 'triệu đồng', 'tr.đ', 'trđ', 'tr.đồng'], 6],
	[['tỷ', 'tỉ', 'tỷ đồng', 'tỉ đồng'], 9]
];

const powers = new Map(units.flatMap(([words, power]) => words.map((word) => [word, power] as const)));

/** The power of ten of a word after a number: 0 for "hồ sơ", 6 for "triệu đồng"; null where the word is not known. */
export const wordPower = (plain: string): number | null => powers.get(plain) ?? null;
