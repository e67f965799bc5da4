/** Where somebody changes the area they see. It can name the page to come back to, when that page is one that anybody may read. */
export function changeAreaAt(path: string): string {
	return mayComeBackTo(path) ? `/area?returnTo=${path}` : '/area'
}

/** Only pages whose address holds no key, no reference and nothing that somebody typed. */
const mayComeBackTo = (path: string) =>
	/^\/(services|helplines|funding|funding\/archive|guidance|help-now|refer|assessments|advice|adjustments|partners|contact|about)$/.test(
		path,
	) || /^\/guidance\/(sheets\/)?[a-z0-9-]{1,80}$/.test(path)
