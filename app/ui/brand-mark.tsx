/** Two level ground lines, a person between them, and an arch over: someone held up at work. Also `public/favicon.svg`. */
export function BrandMark() {
	return (
		<svg className="size-9.5 shrink-0 md:size-11" width="44" height="44" viewBox="0 0 44 44" aria-hidden="true">
			<rect width="44" height="44" rx="12" fill="#0d5c63" />
			<path d="M8 28h9m10 0h9" stroke="#fff" strokeWidth="3" strokeLinecap="round" />
			<circle cx="22" cy="28" r="5" fill="#f5b82e" />
			<path d="M14 16c4-5 12-5 16 0" stroke="#fff" strokeWidth="3" strokeLinecap="round" fill="none" />
		</svg>
	)
}
