/** The oldest Node the portal runs on; package.json says the same under `engines`. */
const oldest = [20, 19]

/**
 * Whether this Node is new enough, as `node --version` would print it.
 *
 * @param {string} version
 */
export function isNewEnough(version) {
	const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
	return major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
}

/** Ends the process with a plain message when Node is too old. Called before anything else, so that no stranger error comes first. */
export function requireNode() {
	if (isNewEnough(process.version)) return
	process.stderr.write(
		`The portal needs Node ${oldest.join('.')} or newer; this is Node ${process.version.slice(1)}.\n` +
			'Install a newer one from https://nodejs.org (or with nvm: "nvm install 20"), then run the same command again.\n',
	)
	process.exit(1)
}
