import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { qrPicture } from '#app/features/partners/qr-code.ts'
import { wordsIn } from '#app/words/words.ts'
import { ShareSlip } from './share-slip.tsx'
import { EndYourLink } from './your-plan-end.tsx'

const { sharePlan, yourPlan } = wordsIn('en')

test('an address is forgotten only where one was used', () => {
	const page = (isByMail: boolean) => renderToStaticMarkup(<EndYourLink backTo="/your-plan/t" isByMail={isByMail} />)
	expect(page(true)).toContain(yourPlan.endForgets)
	expect(page(false)).not.toContain(yourPlan.endForgets)
})

test('a manager without an account is told of email only as something that an account has', () => {
	const link = 'https://portal.example/your-plan/t'
	const page = (isGuest: boolean) =>
		renderToStaticMarkup(
			<ShareSlip link={link} qr={qrPicture(link)} code="123456" untilOn={null} backTo="/x" isGuest={isGuest} />,
		)
	expect(page(true)).toContain(sharePlan.onlyTheyKnowInAccount)
	expect(page(true)).not.toContain(sharePlan.onlyTheyKnow)
	expect(page(false)).toContain(sharePlan.onlyTheyKnow)
	expect(page(false)).not.toContain(sharePlan.onlyTheyKnowInAccount)
})
