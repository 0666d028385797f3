import type { UnitEventKind } from '../domain/unit-story';

/** Before and after the names of the other units; both where there are none. */
type Around = [before: string, after: string];

/** What happened to a unit, a sentence for each kind of event. */
export const viUnits = {
	story: {
		formed: (date: string): Around => [`Thành lập ngày ${date}`, '.'],
		formed_by_merger: (date: string): Around => [
			`Thành lập ngày ${date} trên cơ sở `,
			'; cách xem “Theo tổ chức hiện nay” cộng cả số liệu trước đó của các đơn vị này.'
		],
		formed_by_renaming: (date: string): Around => [`Mang tên này từ ngày ${date}, trước đó là `, '.'],
		formed_by_split: (date: string): Around => [
			`Thành lập ngày ${date} từ một phần của `,
			'; số liệu trước đó không quy đổi được về đơn vị này.'
		],
		took_over: (date: string): Around => [
			`Từ ngày ${date} tiếp nhận `,
			'; cách xem “Theo tổ chức hiện nay” cộng cả số liệu trước đó của đơn vị được tiếp nhận.'
		],
		received_part: (date: string): Around => [
			`Từ ngày ${date} tiếp nhận một phần của `,
			'; số liệu trước đó của phần này không quy đổi được.'
		],
		merged: (date: string): Around => [
			`Từ ngày ${date} nhập vào `,
			'; cách xem “Theo tổ chức hiện nay” cộng số liệu của đơn vị vào đó.'
		],
		renamed: (date: string): Around => [`Từ ngày ${date} đổi tên thành `, '.'],
		split: (date: string): Around => [
			`Từ ngày ${date} chia tách thành `,
			'; số liệu của đơn vị không quy đổi được và vẫn nằm trong số toàn tỉnh.'
		],
		gave_part: (date: string): Around => [
			`Từ ngày ${date} chuyển một phần cho `,
			'; số liệu trước đó của phần này không quy đổi được.'
		],
		ended: (date: string): Around => [
			`Kết thúc hoạt động từ ngày ${date}, không có đơn vị kế tục`,
			'; số liệu của đơn vị vẫn nằm trong số toàn tỉnh.'
		]
	} satisfies Record<UnitEventKind, (date: string) => Around>,
	/** Instead of what follows the names where one of them is a unit of another province. */
	elsewhere: {
		formed_by_merger:
			'; cách xem “Theo tổ chức hiện nay” chỉ cộng số liệu trong tỉnh, không cộng số liệu trước đó của tỉnh khác.',
		took_over:
			'; cách xem “Theo tổ chức hiện nay” chỉ cộng số liệu trong tỉnh, không cộng số liệu trước đó của tỉnh khác.',
		merged:
			'; cách xem “Theo tổ chức hiện nay” chỉ cộng số liệu trong tỉnh, nên số liệu của đơn vị không chuyển sang tỉnh khác.'
	} as Partial<Record<UnitEventKind, string>>,
	/** After further changes. */
	today: ['Qua các lần sắp xếp, số liệu nay thuộc ', '.'] as Around,
	/** In the list of units that have ended, before the name of the unit that they are today. */
	now: { merged: 'nay thuộc', renamed: 'nay là' }
};
