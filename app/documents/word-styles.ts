import { LineRuleType } from 'docx'
import type { IStylesOptions } from 'docx'

const ink = '1B2430'
const soft = '4A5563'

/** Arial, because a file that others edit should look the same without a font to install. Sizes are in half points; a letter's subject and headings are small. */
export function wordStyles(language: string, inLetter: boolean, isDense: boolean): IStylesOptions {
	const heading = { font: 'Arial', bold: true, color: ink }
	return {
		default: {
			document: {
				run: { font: 'Arial', size: 22, color: ink, language: { value: language } },
				paragraph: { spacing: { after: 140, line: 288, lineRule: LineRuleType.AUTO } },
			},
			heading1: {
				run: { ...heading, size: inLetter ? 28 : 44 },
				paragraph: { spacing: { after: 160, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true },
			},
			heading2: {
				run: { ...heading, size: inLetter ? 24 : 30 },
				paragraph: {
					spacing: { before: inLetter ? 200 : 400, after: inLetter ? 80 : 120, line: 264, lineRule: LineRuleType.AUTO },
					keepNext: true,
				},
			},
			listParagraph: { paragraph: { spacing: { after: 60 } } },
			caption: {
				run: { bold: true, color: ink, size: 22, italics: false },
				paragraph: { spacing: { before: 120, after: 80 }, keepNext: true },
			},
		},
		paragraphStyles: [
			{ id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { size: 26, color: soft } },
			{ id: 'Origin', name: 'Origin', basedOn: 'Normal', quickFormat: true, run: { size: 18, color: soft } },
			{
				id: 'Note',
				name: 'Note',
				basedOn: 'Normal',
				quickFormat: true,
				paragraph: {
					indent: { left: 170 },
					border: { left: { style: 'single', size: 36, color: '0D5C63', space: 8 } },
					spacing: { before: 120, after: 240 },
				},
			},
			{
				id: 'Cell',
				name: 'Cell',
				basedOn: 'Normal',
				quickFormat: true,
				paragraph: { spacing: { after: isDense ? 0 : 40, line: isDense ? 252 : 264, lineRule: LineRuleType.AUTO } },
			},
		],
	}
}
