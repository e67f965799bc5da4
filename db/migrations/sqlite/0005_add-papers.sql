CREATE TABLE `case_suggestions` (
	`id` text PRIMARY KEY NOT NULL,
	`referral_id` text NOT NULL,
	`adjustment_id` text,
	`body` blob,
	`by_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `case_suggestions_by_referral` ON `case_suggestions` (`referral_id`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `paper_guests` (
	`guest_id` text NOT NULL,
	`paper_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`guest_id`, `paper_id`),
	FOREIGN KEY (`paper_id`) REFERENCES `papers`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `paper_guests_by_paper` ON `paper_guests` (`paper_id`);--> statement-breakpoint
CREATE TABLE `paper_handovers` (
	`id` text PRIMARY KEY NOT NULL,
	`paper_id` text NOT NULL,
	`to_index` text NOT NULL,
	`to_email` blob NOT NULL,
	`asked_by_id` text NOT NULL,
	`asked_at` integer NOT NULL,
	`answer` text,
	`answered_at` integer,
	`taken_at` integer,
	FOREIGN KEY (`paper_id`) REFERENCES `papers`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `paper_handovers_by_paper` ON `paper_handovers` (`paper_id`,`asked_at`);--> statement-breakpoint
CREATE INDEX `paper_handovers_for_somebody` ON `paper_handovers` (`to_index`,`answer`);--> statement-breakpoint
CREATE TABLE `paper_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`paper_id` text NOT NULL,
	`use` text NOT NULL,
	`side` text,
	`code_hash` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`revoked_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`paper_id`) REFERENCES `papers`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `paper_links_by_paper` ON `paper_links` (`paper_id`,`use`);--> statement-breakpoint
CREATE TABLE `paper_versions` (
	`paper_id` text NOT NULL,
	`number` integer NOT NULL,
	`content` blob NOT NULL,
	`signatures` blob,
	`because` text NOT NULL,
	`by_kind` text NOT NULL,
	`by_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`paper_id`, `number`),
	FOREIGN KEY (`paper_id`) REFERENCES `papers`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `papers` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`owner_id` text,
	`organisation_id` text,
	`data_key` blob NOT NULL,
	`content` blob NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`versions` integer DEFAULT 0 NOT NULL,
	`kept_revision` integer DEFAULT 0 NOT NULL,
	`employee_contact` blob,
	`shared_at` integer,
	`next_review_on` text,
	`review_sent_for` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `papers_for_account` ON `papers` (`owner_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `papers_for_firm` ON `papers` (`organisation_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `papers_by_expiry` ON `papers` (`expires_at`);--> statement-breakpoint
CREATE INDEX `papers_by_review` ON `papers` (`next_review_on`);--> statement-breakpoint
ALTER TABLE `users` ADD `paper_id` text;--> statement-breakpoint
CREATE UNIQUE INDEX `users_by_paper` ON `users` (`paper_id`);