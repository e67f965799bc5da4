import { Button } from '../button.tsx'
import { ButtonLink } from '../button-link.tsx'
import { Clock } from '../clock.tsx'
import { ConfirmationPanel } from '../confirmation-panel.tsx'
import { CrisisBox } from '../crisis-box.tsx'
import { EmployeeReads } from '../employee-reads.tsx'
import { Law } from '../law.tsx'
import { Notice } from '../notice.tsx'
import { PhoneLine } from '../phone-line.tsx'
import { SayThis } from '../say-this.tsx'
import { StatusTag } from '../status-tag.tsx'
import { Tag } from '../tag.tsx'
import { Today } from '../today.tsx'
import { longName } from './long-words.ts'

/** Everything that says something, in each of its kinds. */
export function PiecesShown() {
	return (
		<>
			<h3>Buttons and links</h3>
			<div className="row">
				<Button>Save and continue</Button>
				<Button look="quiet">Preview</Button>
				<Button look="stop">Delete this draft</Button>
				<ButtonLink href="#pieces">Start a referral</ButtonLink>
				<a href="#pieces">Save and come back later</a>
			</div>
			<h3>Tags and statuses</h3>
			<div className="row">
				<Tag>For line managers</Tag>
				<Tag plain>6 minute read</Tag>
				<StatusTag kind="done">Agreed</StatusTag>
				<StatusTag kind="open">With the service</StatusTag>
				<StatusTag kind="now">2 to decide</StatusTag>
				<StatusTag kind="stop">Overdue by 2 days</StatusTag>
				<StatusTag kind="waiting">With your employee</StatusTag>
				<StatusTag kind="open">{longName}</StatusTag>
			</div>
			<h3>Notices</h3>
			<Notice title="Your answers are saved" headingLevel={3}>
				<p>
					We keep them until 20 December 2026. <a href="#pieces">Delete them now</a>
				</p>
			</Notice>
			<Notice kind="now" title="One thing is missing" headingLevel={3}>
				<p>Ask your employee for an address that is not their work one.</p>
			</Notice>
			<Notice kind="stop" title="This cannot be taken back" headingLevel={3}>
				<p>Once you delete a draft we cannot bring it back for {longName}.</p>
			</Notice>
			<Notice kind="done" announce>
				<p>The note was added.</p>
			</Notice>
			<EmployeeReads />
			<Today headingLevel={3}>
				<ol>
					<li>Find a private place and twenty minutes.</li>
					<li>Say what you have noticed, not what you think is wrong.</li>
					<li>Put a date in the diary to look at it again.</li>
				</ol>
			</Today>
			<Law force="must">Assess the risk of work-related stress and act on it.</Law>
			<Law force="should">Talk it through under six headings.</Law>
			<Law force="could">Offer a referral now. There is no need to wait for a fit note.</Law>
			<SayThis
				pairs={[
					{ leave: '“Everyone gets stressed.”', try: '“Let’s look at what is in the job that we can change.”' },
					{ leave: '“When will you be back?”', try: '“Take the time you need. When it feels right we’ll plan it together.”' },
				]}
			/>
			<Clock daysUsed={9} daysAllowed={14} tag={<StatusTag kind="now">2 to decide</StatusTag>}>
				Asked for on 13 November 2026. Good practice is to answer within 14 days.
			</Clock>
			<Clock daysUsed={0} daysAllowed={14} />
			<Clock daysUsed={14} daysAllowed={14} />
			<Clock daysUsed={17} daysAllowed={14} tag={<StatusTag kind="stop">Overdue</StatusTag>} />
			<ConfirmationPanel title="Sent to your employee to read" reference="K7MQ-4TXP-9H2D">
				<p>They have until 6 December 2026 to decide.</p>
			</ConfirmationPanel>
			<h2>Talking to a person</h2>
			<div className="grid gap-8 md:grid-cols-2">
				<PhoneLine
					area={{ name: 'Leicester, Leicestershire and Rutland', phone: null, phoneNote: '' }}
					callBack="/advice"
					headingLevel={3}
				/>
				<PhoneLine
					area={{ name: 'Northbridge', phone: '0116 496 0123', phoneNote: 'Monday to Friday, 9am to 5pm' }}
					headingLevel={3}
				/>
			</div>
			<CrisisBox headingLevel={3} />
		</>
	)
}
