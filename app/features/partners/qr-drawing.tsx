import { useWords } from '#app/ui/language.ts'
import type { QrPicture } from './qr-code.ts'

/** A QR code, drawn dark on white whatever the colours of the page. `link` is what it opens, and its text alternative. */
export function QrDrawing({ qr, link, size = 220 }: { readonly qr: QrPicture; readonly link: string; readonly size?: number }) {
	const { partners } = useWords()
	return (
		<svg
			className="qr-code"
			role="img"
			aria-label={partners.qrLabel(link)}
			width={size}
			height={size}
			viewBox={`0 0 ${qr.size} ${qr.size}`}
			shapeRendering="crispEdges"
		>
			<path fill="#fff" d={`M0 0h${qr.size}v${qr.size}H0z`} />
			<path fill="#000" d={qr.path} />
		</svg>
	)
}
