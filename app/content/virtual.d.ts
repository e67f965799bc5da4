declare module 'virtual:portal-content' {
	const content: import('./portal-content.ts').PortalContent
	export default content
}

declare module 'virtual:portal-search' {
	const index: import('./search-index.ts').SavedIndex
	export default index
}
