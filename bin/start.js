import { fileURLToPath } from 'node:url'
import { isDemonstration, prepareDemonstration, servingEnvironment } from './demonstration.js'
import { requireNode } from './node-version.js'
import { StepFailed, buildWhenNeeded, installWhenNeeded } from './prepare.js'
import { isPortFree, serveUntilStopped } from './serve-until-stopped.js'

async function start() {
	const env = servingEnvironment(process.env)
	const port = Number(env.PORT || 3000)
	const host = env.HOST || '127.0.0.1'
	if (!Number.isInteger(port) || port < 1 || port > 65535)
		throw new StepFailed(`PORT is "${env.PORT}".`, 'Use a whole number from 1 to 65535.')
	// Asked before the install, so that nobody waits for minutes to hear it.
	if (!(await isPortFree(port, host))) {
		throw new StepFailed(
			`Port ${port} is in use.`,
			`Stop the program that uses it, or choose another port: PORT=${port === 3000 ? 3001 : 3000} npm start`,
		)
	}
	await installWhenNeeded()
	await buildWhenNeeded()
	const people = isDemonstration(env) ? await prepareDemonstration(env) : ''
	const onReady = () =>
		console.log(`\nThe portal is at http://localhost:${port}\n${people ? `\n${people}\n` : ''}\nCtrl-C stops it.\n`)
	process.exitCode = await serveUntilStopped({
		env: { ...env, PORT: String(port) },
		address: `http://${/^(0\.0\.0\.0|::|localhost)$/.test(host) ? '127.0.0.1' : host}:${port}`,
		onReady,
	})
}

requireNode()
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
start().catch((error) => {
	console.error(error instanceof StepFailed ? `\n${error.message}` : error)
	process.exitCode = 1
})
