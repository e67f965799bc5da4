import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { buildSources, fingerprint } from './fingerprint.js'
import { stampBuild } from './prepare.js'
import { duration, node } from './run-command.js'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
process.env.NODE_ENV = 'production'

const brotli = promisify(zlib.brotliCompress)
const gzip = promisify(zlib.gzip)
const isText = (file) => /\.(css|js|mjs|json|svg|txt|xml|webmanifest|html|ico|ttf)$/.test(file)

/** The site itself: the browser's files and the server's bundle. */
async function buildSite() {
	const { code } = await node(['node_modules/@remix-run/dev/dist/cli.js', 'vite:build'])
	if (code !== 0) process.exit(code)
}

/** A copy of each text file beside it in brotli and gzip, so that nothing is compressed while somebody waits. */
async function compressAssets() {
	const files = readdirSync('build/client', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && isText(entry.name))
		.map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
	await Promise.all(
		files.map(async (file) => {
			const bytes = readFileSync(file)
			const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
			const copies = { br: await brotli(bytes, { params }), gz: await gzip(bytes, { level: 9 }) }
			for (const [ending, copy] of Object.entries(copies))
				if (copy.length < bytes.length) writeFileSync(`${file}.${ending}`, copy)
		}),
	)
	return files.length
}

/** Documents are rendered in a worker thread, which needs a file of its own. */
async function buildDocumentsWorker() {
	const entry = 'app/documents/worker.server.ts'
	if (!existsSync(entry)) return
	const { build } = await import('esbuild')
	await build({
		entryPoints: [entry],
		outfile: 'build/documents-worker.js',
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		packages: 'external',
		logLevel: 'warning',
	})
}

const startedAt = performance.now()
// Taken first: a file saved while the build runs must make the next run build again.
const print = fingerprint(buildSources)
rmSync('build', { recursive: true, force: true })
await buildSite()
const compressed = await compressAssets()
await buildDocumentsWorker()
stampBuild(print)
console.log(`Built in ${duration((performance.now() - startedAt) / 1000)}; ${compressed} files compressed.`)
