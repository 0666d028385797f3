/** The letters of a font from before Unicode: TCVN3 in small or in capital letters, or VNI. */
export type LegacyFont = 'tcvn3' | 'tcvn3-capitals' | 'vni';

/**
 * What letters a font has, by its name; null for a font of Unicode. Fonts of ABC are called .Vn…, and .Vn…H when they
 * show capitals only; those of VNI are called VNI-…. A list of CSS counts by its first name. Fonts called Vn… without
 * a dot are of another, rarer encoding and are not recognised.
 */
export function legacyOfFont(font: string): LegacyFont | null {
	const name = (font.split(',')[0] ?? '').replace(/["']/g, '').trim();
	if (/^vni/i.test(name)) return 'vni';
	if (!/^\.vn/i.test(name)) return null;
	const face = name.replace(/[ -]+(?:bold|italic|regular|narrow)\b/gi, '');
	// Where the capitals of the name itself are lost (.vntimeh), a last h is taken for the H.
	return face.endsWith('H') || (face === face.toLowerCase() && face.endsWith('h')) ? 'tcvn3-capitals' : 'tcvn3';
}
