/** What the tests of both languages' texts share. */

/** A letter that Vietnamese has and English has not. */
export const VIETNAMESE_LETTER = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;

/** Words that stand in almost every Vietnamese sentence and in no name of a place. */
export const VIETNAMESE_WORD =
	/(?<!\p{L})(?:và|của|được|không|các|những|trong|theo|kế hoạch|nhiệm vụ|mục tiêu|đơn vị|chỉ tiêu|văn bản|hồ sơ|thủ tục|tỉnh|sở|huyện|ủy ban|lĩnh vực|hoạt động|quyết định|nghị quyết|số liệu)(?!\p{L})/iu;

/** An English text without what it quotes, which keeps the language of its document. */
export function withoutQuotes(text: string): string {
	return text.replace(/“[^”]*”|"[^"]*"/g, '');
}
