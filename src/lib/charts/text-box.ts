/** Where a text stands, in px. */
export interface TextBox {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** About as wide as a text is drawn, in px: rather too much than too little, since nothing can measure it here. */
export function textWidth(text: string, fontSize: number): number {
	return Array.from(text).length * fontSize * 0.58;
}

/** Whether two texts touch, or come closer than `gap` px side by side. */
export function meets(a: TextBox, b: TextBox, gap = 4): boolean {
	return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom && b.top < a.bottom;
}
