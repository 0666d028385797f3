import { nameKey } from '../../format/name-key';

/** Signs of a text that its meaning is read from; nothing longer is a label. */
const LONGEST = 300;

/** A text without case and marks, for words that no other word of a table resembles: "Nơi nhận:" → "noi nhan:". */
export function plainWords(text: string): string {
	return nameKey(text.slice(0, LONGEST)).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}

const keys = (names: string[]): string[] => names.map(nameKey);

const TOTALS = new Set(
	keys([
		'tổng cộng',
		'tổng số',
		'tổng',
		'cộng',
		'tổng chung',
		'cộng chung',
		'tổng cộng chung',
		'tổng các đơn vị',
		'toàn tỉnh',
		'toàn thành phố',
		'total',
		'grand total'
	])
);
const WHOLE = keys(['toàn tỉnh', 'toàn thành phố', 'toàn ngành', 'cả tỉnh', 'các đơn vị', 'chung']);
const TOTAL_STARTS = keys(['tổng cộng', 'tổng số', 'tổng', 'cộng']);
/** "Cộng mục I", "Tổng cấp tỉnh": the sum of one part. */
const PARTS = keys(['mục', 'phần', 'nhóm', 'khối', 'cấp', 'trang', 'mang sang']);
/** "Tổng cục Thuế", "Cộng đồng": names that only begin like a total. */
const NAMES = keys(
	'cục,công ty,kho,đài,lãnh sự,thanh tra,hội,liên đoàn,hợp,đội,trạm,bí thư,giám đốc,tham mưu,đồng,tác viên,tác,hòa,sự'.split(
		','
	)
);

export type TotalWord = 'total' | 'maybe' | null;

/**
 * Whether a label is that of a total. `maybe` for what may as well be an indicator of its own: "Tổng số hồ sơ tiếp nhận".
 * An office that is really called so ("Tổng cục Thuế", "Tổng công ty …") is none.
 */
export function totalWord(label: string): TotalWord {
	const bare = withoutNumber(label);
	if (!/^[^\p{L}]*[tcg]/iu.test(bare)) return null;
	const key = nameKey(bare.slice(0, LONGEST))
		.replace(/\s*\([^()]*\)$/, '')
		.replace(/[\s:.…]+$/, '')
		.replace(/\s*=?\s*(?:[ivx]{1,5}|[a-h]|\d{1,3})(?:\s*\+\s*(?:[ivx]{1,5}|[a-h]|\d{1,3}))+$/, '')
		.trim();
	if (TOTALS.has(key)) return 'total';
	const start = TOTAL_STARTS.find((word) => key.startsWith(`${word} `));
	if (start === undefined) return null;
	const rest = key.slice(start.length + 1);
	if (NAMES.some((name) => rest === name || rest.startsWith(`${name} `))) return null;
	if (WHOLE.some((word) => rest === word)) return 'total';
	const part =
		PARTS.some((word) => rest === word || rest.startsWith(`${word} `)) || /^(?:[ivx]{1,5}|[a-h])$/.test(rest);
	return part ? 'total' : 'maybe';
}

/** "I. ", "1.2) ", "a) ", "- " before a label. */
const NUMBER_BEFORE =
	/^\s*(?:(?:[IVXivx]{1,6}|[A-Za-z]|\d{1,3}(?:\.\d{1,3})*)\s*(?:[.):](?=\s|\p{L})|\/(?=\s))|[-–+*•])\s*(?=\S)/u;

/** A label without the number or dash that stands before it in the same cell. */
export const withoutNumber = (label: string): string => label.replace(NUMBER_BEFORE, '');

/** The number or dash before a label in the same cell, null for none: "I. Sở, ban, ngành" → "I." */
export const numberBefore = (label: string): string | null => NUMBER_BEFORE.exec(label)?.[0].trim() ?? null;

/** "Trong đó", "Bao gồm", "Chia ra": a part of what the row above counts. `bare`: the words alone, the parts follow. */
export function ofWhichWord(label: string): { bare: boolean } | null {
	if (!/^[^\p{L}]*[tbc]/iu.test(label)) return null;
	const found = /^(?:[-–+*•]\s*)?(?:trong do|bao gom|chia ra)(?![\p{L}\p{N}])\s*[:,]?\s*/u.exec(plainWords(label));
	return found === null ? null : { bare: found[0].length === plainWords(label).length };
}

/** "Ghi chú: …", "Nguồn: …", "(*) …". */
export const isNote = (text: string): boolean =>
	/^(?:ghi chu|chu thich|chu giai|luu y|giai thich|dien giai|nguon(?: so lieu)?\s*:|\(\*+\)|\*)/.test(plainWords(text));

/** Words of the block under a table: who made it, who signs, who gets it. */
export const isSignature = (text: string): boolean =>
	/^(?:nguoi (?:lap|tong hop|bao cao|kiem tra|duyet)|lap bieu|thu truong|(?:kt|tm|tl|tuq)\s*\.|q\. |(?:pho )?giam doc$|(?:pho )?chu tich$|(?:pho )?chanh van phong$|(?:pho )?truong phong$|ke toan truong|noi nhan|lanh dao (?:don vi|co quan)|xac nhan cua|\(?ky,? |\(?ky ten)/.test(
		plainWords(text)
	);

/** "Nơi nhận:", "Người lập biểu": nothing in a table is called so. */
export const isSureSignature = (text: string): boolean => /^(?:noi nhan|nguoi lap|thu truong)/.test(plainWords(text));

/** "Sơn La, ngày 05 tháng 9 năm 2025", also with dots for what is to be filled in. */
export const isDateLine = (text: string): boolean =>
	/ngay[\s\d.…_]{1,20}thang[\s\d.…_]{1,20}nam/.test(plainWords(text)) && text.length < 80;

/**
 * A cell that stands above a table and belongs to no heading: the national heading, number and date of the paper,
 * "Biểu số II.06a", "Đơn vị tính: hồ sơ", "Kỳ báo cáo: …".
 */
export function isTitle(text: string): boolean {
	const words = plainWords(text);
	return (
		/^(?:cong hoa xa hoi|doc lap\s*-\s*tu do|so\s*:|phu luc\b|ban hanh kem|\(?kem theo|[-_=*\s.]{3,}$)/.test(words) ||
		/^(?:bieu|mau|bieu mau)(?: so)?\s*:?\s*(?:[ivx]+[./]|\d)/.test(words) ||
		META.test(words) ||
		/^\(?(?:tu ngay|tinh den ngay|den ngay)\s*:?\s*\d/.test(words) ||
		isDateLine(text)
	);
}

const META =
	/^\(?(?:don vi tinh|dvt|don vi (?:bao cao|nhan bao cao|nhan|gui|lap)|ky bao cao|ky|quy|nam|nam bao cao|thang|thoi gian|thoi diem|tu ngay|den ngay|ngay (?:nhan|xuat|in|lap|bao cao|nhan bao cao)|nguoi (?:xuat|lap)|bieu|nguon|co quan|don vi|cap)\s*:/;

const HEADING =
	/^(?:stt|tt|so tt|so thu tu|don vi|ten |ma |linh vuc|so |tong |tong$|trong do|ty le|ti le|ngay |chi tieu|ky |ghi chu|noi dung|ket qua|tiep nhan|giai quyet|truc tuyen|truc tiep|truoc han|dung han|qua han|trong han|hinh thuc|kenh |trang thai|loai |ke hoach|thuc hien|gia tri|thu tuc)/;

/** Words that a heading begins with. */
export const isHeadingWord = (text: string): boolean => HEADING.test(plainWords(text));

/** The heading over row numbers: "STT", "TT", "Số TT". */
export const isRowNumberHeading = (text: string): boolean =>
	/^(?:stt|tt|so tt|so thu tu|no\.?|#)$/.test(plainWords(text));

/** A column whose figures cannot be added up: shares, averages, points, ranks. */
export const isRateHeading = (text: string): boolean =>
	/(?:^|[^\p{L}])(?:ty le|ti le|ty trong|binh quan|trung binh|xep hang|thu hang|xep loai|chi so|muc do hai long|average)(?!\p{L})|^(?:so )?diem(?!\p{L})|%/u.test(
		plainWords(text)
	);
