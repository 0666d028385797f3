/**
 * @param {string} text
 * @returns {string} small letters, digits and single hyphens
 */
export function codeOf(text) {
	const code = text
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-');
	return code.replace(/^-+|-+$/g, '') || 'x';
}
