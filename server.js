import { existsSync } from 'node:fs'
import closeWithGrace from 'close-with-grace'

/**
 * Serves the built site, or with --dev the sources through Vite. Everything of substance is in app/shell.
 * Exit codes: 75 another server has this database, 78 the configuration is wrong.
 */
const development = process.argv.includes('--dev')
if (!development) process.env.NODE_ENV ??= 'production'
// What this process writes is for its own user alone.
process.umask(0o077)

try {
	const { port, close } = development ? await serveSources() : await serveBuild()
	closeWithGrace({ delay: 25_000 }, async ({ err }) => {
		if (err) process.stderr.write(`${err.stack}\n`)
		await close()
	})
	// Said last: whoever reads it may ask us to stop at once, and we then end as we should.
	process.stdout.write(`Listening on http://localhost:${port}\n`)
} catch (error) {
	const exitCode = error.exitCode
	process.stderr.write(`${exitCode ? error.message : error.stack}\n`)
	process.exit(exitCode ?? 1)
}

async function serveBuild() {
	if (!existsSync('build/server/index.js')) throw new Error('There is no build yet. Run: npm run build')
	const build = await import('./build/server/index.js')
	return build.entry.module.listen(build)
}

async function serveSources() {
	const { createServer } = await import('vite')
	const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' })
	const load = () => vite.ssrLoadModule('virtual:remix/server-build')
	const { entry } = await load()
	const { port, close } = await entry.module.listen(load, { assets: vite.middlewares, mode: 'development' })
	return { port, close: () => close().then(() => vite.close()) }
}
