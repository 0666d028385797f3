import type { TaskStatus } from '../domain/catalogue';
import type { TaskState } from '../domain/task-state';

const status = {
	not_started: 'chưa thực hiện',
	in_progress: 'đang thực hiện',
	done: 'hoàn thành',
	none: 'chưa có báo cáo'
};
const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Tasks of the plans on a unit's page; put in words when the site is built. */
export const viUnitTasks = {
	title: 'Nhiệm vụ trong kế hoạch',
	/** `role`: the heading above. */
	caption: (unit: string, role: string) => `${unit}: ${role.toLowerCase()}, theo kế hoạch`,
	/** `asOf`: "30/09/2026"; null: no day is known. Counts of tasks that the unit leads. */
	summary: (
		{
			lead,
			support,
			overdue,
			unreported,
			soon
		}: Record<'lead' | 'support' | 'overdue' | 'unreported' | 'soon', number>,
		asOf: string | null
	) => {
		const parts = [
			...(overdue > 0 ? [`${overdue} quá hạn`] : []),
			...(unreported > 0 ? [`${unreported} đã đến hạn mà chưa có báo cáo`] : []),
			...(soon > 0 ? [`${soon} đến hạn trong ba tháng tới`] : [])
		];
		const led = parts.length === 0 ? '' : ` (${asOf === null ? '' : `đến ${asOf}: `}${parts.join(', ')})`;
		return [
			...(lead > 0 ? [`Chủ trì ${lead} nhiệm vụ${led}.`] : []),
			...(support > 0 ? [`Phối hợp ${support} nhiệm vụ.`] : [])
		].join(' ');
	},
	note: 'Gồm nhiệm vụ mà kế hoạch nêu tên đơn vị, phòng của đơn vị hoặc đơn vị cũ đã nhập vào; nhiệm vụ giao chung cho nhiều đơn vị xem ở trang kế hoạch.',
	none: 'Không có nhiệm vụ nào nêu tên riêng đơn vị này; nhiệm vụ giao chung cho nhiều đơn vị xem ở trang kế hoạch.',
	plans: 'Kế hoạch',
	columns: { task: 'Nhiệm vụ', deadline: 'Thời hạn', state: 'Tình trạng' },
	role: { lead: 'Nhiệm vụ chủ trì', support: 'Nhiệm vụ phối hợp' },
	/** The plan names another unit in its place. */
	through: (names: string) => `Kế hoạch ghi: ${names}`,
	field: (number: string, name: string) => `${number}. ${name}`,
	deliverable: 'Sản phẩm',
	until: (date: string) => `đến ${date}`,
	from: (date: string) => `từ ${date}`,
	state: (state: TaskState, known: TaskStatus | null) =>
		({
			overdue: `Quá hạn, ${status[known ?? 'none']}`,
			unreported: known === null ? `Đã đến hạn, ${status.none}` : `Đã đến hạn, báo cáo gần nhất: ${status[known]}`,
			soon: `Sắp đến hạn, ${status[known ?? 'none']}`,
			open: capitalise(status[known ?? 'none']),
			done: capitalise(status.done)
		})[state],
	statedOn: (date: string) => `cập nhật ${date}`
};
