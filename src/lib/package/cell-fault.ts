/** Why a cell does not fit: the parts of an issue that do not depend on where the cell stands. */
export interface CellFault {
	code: string;
	expected: string;
	message: string;
}
