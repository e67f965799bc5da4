/** What real people and hostile ones type: names that do not break, markup, and letters that run the other way. */
export const longName = 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswessenschafe'

export const longParagraph = `${longName} <b>not bold</b> & "quoted"\n${'Every morning the same thing happens again. '.repeat(12)}`

export const urdu = {
	question: 'آپ کے کام میں کیا مشکل ہے؟',
	hint: 'جو آپ پر لاگو ہو اسے منتخب کریں',
	answer: 'بھاری سامان اٹھانا',
	name: 'محمد عبد الرحمن',
}
