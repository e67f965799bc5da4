import type { questions as english } from '../en/questions.ts'
import type { Said } from '../said.ts'

export const questions: Said<typeof english> = {
	place: (section, number, of) => `${section}: cwestiwn ${number} o ${of}`,
	healthWordTitle: 'A yw hwn yn enwi salwch neu driniaeth?',
	healthWordText: (words) =>
		`Ysgrifennoch chi ${words}. Eich gweithiwr sy’n penderfynu pwy sy’n clywed hynny. Dywedwch beth sy’n digwydd yn y gwaith, fel “mae’n anodd sefyll yn hir”. Os oes rhaid iddo aros, pwyswch y botwm eto.`,
	leaveUnsaved: 'Gadael y dudalen hon heb ei chadw a dod yn ôl wedyn',
	changedElsewhere: 'Cafodd yr ateb hwn ei newid mewn tab arall',
	savedThere: 'Wedi’i gadw yno:',
	savedNothing: 'Dim byd',
	keepTypedInstead: 'Mae’r hyn a deipioch yma isod. Pwyswch y botwm i gadw hwnnw yn ei le.',
}
