import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const isHere = (program: string, ask: string) => spawnSync(program, [ask]).error === undefined

/** Tests that open files in other programs say so, and are skipped where those are not installed. */
export const hasOffice = isHere('soffice', '--version')
export const hasPoppler = isHere('pdfinfo', '-v')

/** A folder for the files of one test file, where LibreOffice keeps its settings too: it refuses to run twice with the same. */
export async function openFolder() {
	const folder = await mkdtemp(path.join(tmpdir(), 'portal-documents-'))
	const at = (name: string) => path.join(folder, name)
	return {
		write: (name: string, bytes: Uint8Array) => writeFile(at(name), bytes),
		read: (name: string) => readFile(at(name)),
		/** What poppler says of a PDF. Throws when it complains of anything. */
		async ask(command: 'pdfinfo' | 'pdftotext' | 'pdffonts', name: string, ...options: readonly string[]): Promise<string> {
			const { stdout, stderr } = await run(command, [...options, at(name), ...(command === 'pdftotext' ? ['-'] : [])], {
				maxBuffer: 1e8,
			})
			if (stderr) throw new Error(`${command} says of ${name}: ${stderr}`)
			return stdout
		},
		/** Has LibreOffice open files and save them as something else beside them, all in one go. */
		async convert(names: readonly string[], to: string, ...options: readonly string[]): Promise<void> {
			const settings = `-env:UserInstallation=file://${at('settings')}`
			const args = [settings, '--headless', ...options, '--convert-to', to, '--outdir', folder, ...names.map(at)]
			await run('soffice', args, { timeout: 120_000 })
		},
		close: () => rm(folder, { recursive: true, force: true }),
	}
}
