const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** Each small letter of Vietnamese → the letter without its tone, and whether it has one. */
const LETTERS = new Map<string, { letter: string; tone: string }>();
for (const letter of 'abcdđeghiklmnopqrstuvxyăâêôơư') LETTERS.set(letter, { letter, tone: '' });
for (const letter of 'aăâeêioôơuưy')
	for (const tone of TONES) LETTERS.set((letter + tone).normalize('NFC'), { letter, tone });

const ONSETS = ['', ...'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph r s t th tr v x'.split(' ')];

/** Vowels and what may follow them; `-` is nothing. Every rhyme of the written language, rare ones included. */
const RHYMES = new Set(
	[
		'a - i o u y c ch m n ng nh p t',
		'ă c m n ng p t',
		'â c m n ng p t u y',
		'e - c m n ng o p t',
		'ê - ch m n nh p t u',
		'i - a ch m n nh p t u',
		'iê c m n ng p t u',
		'o - a ai ao ay ac ach am an ang anh ap at ăc ăm ăn ăng ăt e en eo et i c m n ng p t ong oc',
		'ô - c i m n ng p t',
		'ơ - i m n p t',
		'u - a i c m n ng p t ân âng ât ây ê êch ên ênh ơ y ya ych yn ynh yt yu yp yên yêt',
		'uô c i m n ng t',
		'ư - a c i m n ng t u',
		'ươ c i m n ng p t u',
		'y -',
		'yê m n ng t u'
	].flatMap((row) => {
		const [vowel = '', ...rest] = row.split(' ');
		return rest.map((end) => (end === '-' ? vowel : vowel + end));
	})
);

/** “nghiêng” is as long as a syllable gets. */
const LONGEST = 7;

/**
 * Whether one word of letters, in NFC and any case, is built like a Vietnamese syllable: onset, rhyme, at most one
 * tone, that tone on the vowel that carries it (old and new places), and only sắc or nặng before c, ch, p, t. A
 * grammar, not a list: “bặng” passes. Names of other languages (Đắk, Krông) do not.
 */
export function isSyllable(word: string): boolean {
	if (word.length > LONGEST) return false;
	let plain = '';
	let tone = '';
	let toned = '';
	for (const sign of word.toLowerCase()) {
		const known = LETTERS.get(sign);
		if (known === undefined || (tone !== '' && known.tone !== '')) return false;
		plain += known.letter;
		if (known.tone !== '') [tone, toned] = [known.tone, known.letter];
	}
	if (/(?:c|ch|p|t)$/.test(plain) && tone !== '\u0301' && tone !== '\u0323') return false;
	return carriesTone(plain, toned) && isBuilt(plain);
}

/** ă â ê ô ơ ư draw the tone to themselves, the last one if there are two (ươ). */
function carriesTone(plain: string, toned: string): boolean {
	const marked = plain.match(/[ăâêôơư]/g)?.at(-1);
	return toned === '' || marked === undefined || marked === toned;
}

function isBuilt(plain: string): boolean {
	if (plain.startsWith('qu')) return RHYMES.has(plain.slice(2)) || RHYMES.has(plain.slice(1));
	return ONSETS.some((onset) => {
		if (!plain.startsWith(onset)) return false;
		const rhyme = plain.slice(onset.length);
		return RHYMES.has(rhyme) && spelledBefore(onset, rhyme);
	});
}

/** k, gh, ngh are written before e, ê, i, y; c, g, ng before the others (gì, giếng apart). */
function spelledBefore(onset: string, rhyme: string): boolean {
	const front = /^[eêiy]/.test(rhyme);
	if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front;
	if (onset === 'c' || onset === 'ng') return !front;
	return onset !== 'g' || !/^[eêy]/.test(rhyme);
}
