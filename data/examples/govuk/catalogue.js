/** @typedef {import('./convert.js').Tables} Tables */

export const WHOLE = 'uk';
export const INDICATOR = 'online-application';
export const CALENDAR = 'quarter';
export const SOURCE = 'govuk-services';
export const SOURCE_FILE = 'govuk-services.csv';

/** What the package says apart from what it reads in the file: one indicator, one plan for practice, its target. */
export const CATALOGUE = /** @satisfies {Tables} */ ({
	fields: [
		{
			field: 'thu-tuc-hanh-chinh',
			number: 'III',
			name_vi: 'Cải cách thủ tục hành chính',
			name_en: 'Administrative procedures'
		}
	],
	concepts: [
		{
			concept: INDICATOR,
			field: 'thu-tuc-hanh-chinh',
			name_vi: 'Hồ sơ trực tuyến',
			name_en: 'Online applications'
		}
	],
	source_systems: [
		{
			source: SOURCE,
			name_vi: 'Bảng giao dịch dịch vụ công của Chính phủ Vương quốc Anh',
			name_en: 'Table of transactions of UK government services',
			note: 'alphagov/spotlight, assets/data/services.csv. Contains public sector information licensed under the Open Government Licence v3.0'
		}
	],
	indicators: [
		{
			indicator: INDICATOR,
			slug: 'ty-le-giao-dich-truc-tuyen',
			concept: INDICATOR,
			field: 'thu-tuc-hanh-chinh',
			name_vi: 'Tỷ lệ giao dịch trực tuyến',
			name_en: 'Share of transactions made online',
			short_name_vi: 'Trực tuyến',
			short_name_en: 'Online',
			kind: 'ratio',
			unit_vi: '%',
			unit_en: '%',
			aggregation: 'flow',
			direction: 'higher',
			numerator_vi: 'Số giao dịch trực tuyến trong quý của các dịch vụ có đủ cả hai số liệu',
			denominator_vi: 'Tổng số giao dịch trong quý của chính các dịch vụ đó',
			numerator_en: 'Transactions made online in the quarter, of services that have both figures',
			denominator_en: 'All transactions of the same services in the quarter',
			facts: 'observations',
			method:
				'Cộng các dịch vụ có cả tổng số giao dịch và số giao dịch trực tuyến trong quý, trực tuyến không lớn hơn tổng số',
			method_en:
				'Adds the services that have both the total and the online transactions of the quarter, online not above total',
			source_system: SOURCE,
			decimals: 1,
			core: true,
			position: 1,
			applies_to: 'department',
			note: 'Một dịch vụ không có số liệu trực tuyến không được tính là 0. Số dịch vụ có đủ số liệu thay đổi theo quý.',
			note_en:
				'A service without online figures does not count as 0. How many services have both figures differs by quarter.'
		}
	],
	unit_kinds: [
		{ kind: 'province', role: 'province', name_vi: 'Toàn chính phủ', name_en: 'Whole government', position: 1 },
		{ kind: 'department', role: 'reporting', name_vi: 'Bộ, cơ quan', name_en: 'Department', position: 2 }
	],
	plans: [
		{
			plan: 'muc-tieu-thuc-hanh',
			unit: WHOLE,
			title: 'Mục tiêu thực hành trên số liệu dịch vụ công của Vương quốc Anh',
			title_en: 'Practice target on the figures of UK government services',
			year_from: 2012,
			year_to: 2017,
			fictional: true,
			note: 'Đặt ra để thực hành, không trích từ văn bản nào.',
			note_en: 'Set for practice, not quoted from any document.'
		}
	],
	targets: [
		{
			target: 'muc-tieu-thuc-hanh-truc-tuyen',
			plan: 'muc-tieu-thuc-hanh',
			indicator: INDICATOR,
			kind: 'fixed',
			operator: 'at_least',
			value: 82,
			soft: false,
			scope_type: 'province',
			valid_from: '2012-01-01',
			valid_to: '2017-12-31',
			cadence: 'yearly',
			place: 'Mục tiêu thực hành 82%',
			place_en: 'Practice target of 82%'
		}
	],
	calendars: [
		{
			calendar: CALENDAR,
			name_vi: 'Quý dương lịch',
			name_en: 'Calendar quarters',
			source: 'Tiêu đề cột của govuk-services.csv, ví dụ “Jul - Sep 2012”',
			source_en: 'Column headings of govuk-services.csv, e.g. “Jul - Sep 2012”'
		}
	]
});
