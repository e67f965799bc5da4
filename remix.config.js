/**
 * The options of the Remix plugin. Remix on Vite does not read this file by itself: vite.config.ts imports it.
 *
 * `v3_lazyRouteDiscovery` stays off: with it on the server answers `/__manifest`, which has an open denial-of-service report.
 *
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
	appDirectory: 'app',
	future: {
		v3_fetcherPersist: true,
		v3_relativeSplatPath: true,
		v3_singleFetch: true,
		v3_throwAbortReason: true,
		v3_routeConfig: true,
		v3_lazyRouteDiscovery: false,
	},
}
