import { QUARTERS } from './behaviour';
import type { Quarter } from './days';
import { ownShare } from './own-share';
import { hashText } from './random';

/** A share from the first practice quarter to the last, in a straight line. */
type Course = readonly [first: number, last: number];
/** How well a unit works, per mille. */
export interface Profile {
	online: Course;
	onTime: Course;
	digitised: Course;
	electronic: Course;
	paid: Course;
	satisfied: Course;
	documents: Course;
	files: Course;
}

const profile = (
	online: Course,
	onTime: Course,
	digitised: Course,
	paid: Course,
	satisfied: Course,
	documents: Course
): Profile => ({
	online,
	onTime,
	digitised,
	electronic: [Math.max(0, digitised[0] - 60), Math.max(0, digitised[1] - 20)],
	paid,
	satisfied,
	documents,
	files: [documents[0] - 80, documents[1] - 20]
});

const PROFILES = new Map<string, Profile>([
	['mh-van-phong-ubnd', profile([720, 960], [975, 996], [700, 930], [520, 900], [900, 960], [985, 1000])],
	['mh-noi-vu', profile([610, 930], [955, 985], [560, 870], [400, 780], [880, 940], [985, 1000])],
	['mh-lao-dong', profile([480, 560], [930, 945], [450, 520], [300, 380], [850, 860], [940, 960])],
	['mh-tai-chinh', profile([780, 985], [965, 992], [720, 960], [640, 940], [890, 950], [970, 1000])],
	['mh-ke-hoach-dau-tu', profile([900, 960], [975, 985], [820, 880], [700, 790], [900, 915], [980, 990])],
	['mh-nong-nghiep', profile([560, 640], [955, 960], [540, 610], [380, 460], [880, 890], [960, 975])],
	['mh-tai-nguyen', profile([330, 420], [880, 900], [430, 520], [350, 440], [780, 800], [950, 965])],
	['mh-nong-nghiep-moi-truong', profile([360, 790], [900, 948], [430, 800], [400, 760], [800, 890], [950, 995])],
	['mh-xay-dung', profile([700, 910], [990, 800], [640, 850], [560, 820], [930, 800], [975, 990])],
	['mh-giao-thong', profile([650, 740], [970, 965], [600, 680], [560, 650], [890, 895], [965, 975])],
	['mh-khoa-hoc-cong-nghe', profile([820, 990], [985, 999], [800, 975], [600, 930], [920, 965], [995, 1000])],
	['mh-thong-tin', profile([880, 960], [985, 990], [840, 900], [650, 730], [910, 920], [995, 1000])],
	['mh-tu-phap', profile([640, 930], [960, 985], [610, 900], [540, 860], [890, 945], [980, 1000])],
	['mh-tu-phap-hanh-chinh', profile([520, 880], [940, 975], [560, 860], [420, 800], [880, 930], [980, 1000])],
	['mh-tu-phap-bo-tro', profile([600, 940], [970, 992], [600, 900], [500, 850], [890, 940], [980, 1000])],
	['mh-tu-phap-ly-lich', profile([700, 960], [965, 990], [640, 930], [600, 900], [890, 945], [980, 1000])],
	['mh-tu-phap-van-ban', profile([500, 900], [1000, 1000], [600, 900], [0, 0], [900, 940], [980, 1000])],
	['mh-tu-phap-tro-giup', profile([120, 420], [985, 995], [400, 760], [0, 0], [930, 970], [980, 1000])],
	['mh-cong-thuong', profile([860, 992], [985, 997], [780, 950], [620, 900], [910, 955], [975, 998])],
	['mh-van-hoa', profile([590, 900], [960, 982], [520, 820], [380, 780], [880, 935], [960, 992])],
	['mh-giao-duc', profile([540, 915], [970, 994], [500, 860], [0, 0], [890, 945], [970, 996])],
	['mh-y-te', profile([430, 955], [760, 994], [380, 930], [280, 880], [760, 950], [930, 1000])],
	['mh-thanh-tra', profile([150, 480], [880, 930], [320, 700], [0, 0], [800, 880], [940, 985])],
	['mh-ban-dan-toc', profile([400, 480], [1000, 1000], [420, 500], [0, 0], [880, 890], [950, 960])],
	['mh-dan-toc-ton-giao', profile([420, 860], [1000, 1000], [440, 820], [0, 0], [880, 940], [950, 995])],
	['mh-ngoai-vu', profile([600, 680], [990, 992], [560, 640], [450, 520], [900, 905], [980, 985])],
	['mh-ban-quan-ly-kcn', profile([880, 996], [1000, 1000], [820, 985], [700, 970], [920, 970], [985, 1000])]
]);

/** What a unit is like: written down for departments, from its code for the rest. */
export function profileOf(unit: string): Profile {
	const written = PROFILES.get(unit);
	if (written !== undefined) return written;
	const local = (what: string, first: Course, gain: Course): Course => {
		const start = ownShare(unit, what, first[0], first[1]);
		return [start, Math.min(1000, start + ownShare(unit, `${what} gain`, gain[0], gain[1]))];
	};
	return profile(
		local('online', [180, 480], [300, 520]),
		local('on time', [880, 975], [10, 45]),
		local('digitised', [250, 520], [300, 480]),
		local('paid', [160, 420], [260, 480]),
		local('satisfied', [790, 920], [20, 70]),
		local('documents', [880, 960], [40, 90])
	);
}

/** A share of a course in a quarter; stays within 0 and 1000. */
export function shareIn([first, last]: Course, quarter: Quarter, jitter = 0): number {
	if (first === last) return first;
	const share = first + Math.floor(((last - first) * quarter.index) / (QUARTERS.length - 1)) + jitter;
	return Math.min(1000, Math.max(0, share));
}

/** Whether a unit's system records the hour, not only the day. */
export function recordsTime(unit: string): boolean {
	return hashText(`${unit} time`) % 100 < 60;
}

/** Dossiers of a unit whose channel nobody recorded, per mille. */
export function channelUnknown(unit: string): number {
	return hashText(`${unit} channel`) % 6 === 0 ? 40 : 0;
}
