import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import { contentPlugin } from './app/content/vite-content.ts'
import remixOptions from './remix.config.js'

declare module '@remix-run/node' {
	interface Future {
		v3_singleFetch: true
	}
}

export default defineConfig({
	// The Remix plugin rewrites modules for its own server; unit tests want them as they are.
	plugins: [contentPlugin(), ...(process.env.VITEST ? [] : [tailwindcss(), remix(remixOptions)])],
	build: { target: 'es2022', assetsInlineLimit: 0 },
	ssr: { target: 'node' },
	// A small script that shares a module with the server is built by itself, as a worker would be.
	worker: { format: 'es' },
})
