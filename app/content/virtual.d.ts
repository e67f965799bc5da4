declare module 'virtual:portal-content' {
	const content: import('./portal-content.ts').PortalContent
	export default content
}
