/** Text to copy: reached by keyboard, selected whole with one key or a long press, and not changed by accident. As high as its text, nearly so where a browser cannot tell. */
export function CopyBox({ name, label, text }: { readonly name: string; readonly label: string; readonly text: string }) {
	const lines = text.split('\n').reduce((all, line) => all + Math.max(1, Math.ceil(line.length / 70)), 0)
	return (
		<div className="field max-w-measure">
			<label className="label" htmlFor={`copy-${name}`}>
				{label}
			</label>
			<textarea id={`copy-${name}`} className="control copy-box" rows={lines} readOnly spellCheck={false} defaultValue={text} />
		</div>
	)
}
