import { links } from '#app/http/links.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { CopyBox } from './copy-box.tsx'
import type { Partner } from './partner.ts'
import type { QrPicture } from './qr-code.ts'
import { QrDrawing } from './qr-drawing.tsx'

export type KitView = {
	readonly partner: Partner
	readonly areaName: string
	/** Where links begin: scheme and host. */
	readonly origin: string
	/** Null where none was named, or not well. */
	readonly campaign: string | null
	readonly typed: string
	readonly isWrong: boolean
	readonly qr: QrPicture
}

/** Everything an organisation needs to tell its members, with its own link in it. */
export function KitPage({ partner, areaName, origin, campaign, typed, isWrong, qr }: KitView) {
	const { partners, home } = useWords()
	const link = origin + links.with(partner.id, campaign)
	const card = `${origin}/embed/card?partner=${partner.id}`
	return (
		<>
			<Breadcrumbs
				trail={[
					{ href: '/', label: home },
					{ href: '/partners', label: partners.title },
				]}
				here={partner.name}
			/>
			{isWrong ? <ErrorSummary problems={[{ field: 'campaign', message: partners.campaignWrong }]} /> : null}
			<h1>{partners.kitTitle(partner.name)}</h1>
			<p className="lede">{partners.kitLede}</p>
			{partner.invented ? <Notice>{partners.inventedNotice}</Notice> : null}

			<h2>{partners.nameCampaign}</h2>
			<form method="get" className="not-on-paper max-w-measure">
				<TextField
					name="campaign"
					label={partners.campaign}
					hint={partners.campaignHint}
					value={typed}
					width="medium"
					spellCheck={false}
					autoComplete="off"
					error={isWrong ? partners.campaignWrong : undefined}
				/>
				<Button look="quiet">{partners.makeKit}</Button>
			</form>
			{campaign ? <p className="mt-4">{partners.campaignIs(campaign)}</p> : null}

			<h2>{partners.yourLink}</h2>
			<CopyBox name="link" label={partners.linkLabel} text={link} />

			<h2>{partners.qrTitle}</h2>
			<QrDrawing qr={qr} link={link} />
			<p>{partners.qrText}</p>
			<p>
				<a
					className="inline-flex min-h-11 items-center"
					href={links.partnerKit(partner.id, campaign, 'qr.svg')}
					download="qr.svg"
				>
					{partners.qrDownload}
				</a>
			</p>

			<h2>{partners.bulletinTitle}</h2>
			<p>{partners.bulletinHow}</p>
			<CopyBox name="line" label={partners.oneLine} text={partners.lineText(link, areaName)} />
			<CopyBox name="paragraph" label={partners.oneParagraph} text={partners.paragraphText(link, areaName)} />
			<CopyBox name="page" label={partners.onePage} text={partners.pageText(link, areaName)} />

			<h2>{partners.posterTitle}</h2>
			<p>{partners.posterText}</p>
			<p className="row">
				<ButtonLink href={links.partnerKit(partner.id, campaign, 'poster')} look="quiet">
					{partners.openPoster}
				</ButtonLink>
			</p>

			<h2>{partners.cardTitle}</h2>
			<p>{partners.cardText}</p>
			<CopyBox
				name="card"
				label={partners.cardCode}
				text={`<iframe src="${card}" title="${partners.cardFrame}" width="100%" height="500" loading="lazy" style="border:0;max-width:480px"></iframe>`}
			/>
			<p>{partners.cardCounted}</p>
			<p className="row">
				<a href={`/embed/card?partner=${partner.id}`}>{partners.seeCard}</a>
			</p>

			<h2>{partners.feedTitle}</h2>
			<p>{partners.feedText}</p>
			<CopyBox name="feed" label={partners.feedLabel} text={`${origin}/feeds/guidance.atom`} />

			<p className="row mt-8">
				<a href={links.partnerCounts(partner.id)}>{partners.seeCounts}</a>
			</p>
		</>
	)
}
