const DECODER = new TextDecoder('utf-16le', { ignoreBOM: true });

/**
 * UTF-16 code units without surrogates → string. Typed arrays are little-endian wherever browsers and Node run; this
 * is several times faster than `String.fromCharCode` in pieces.
 */
export function textOfUnits(units: Uint16Array): string {
	return DECODER.decode(units);
}
