CREATE TABLE `advice_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`area_id` text NOT NULL,
	`reference` text NOT NULL,
	`data_key` blob NOT NULL,
	`answers` blob NOT NULL,
	`created_at` integer NOT NULL,
	`handled_at` integer,
	`handled_by_id` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `advice_requests_for_inbox` ON `advice_requests` (`area_id`,`handled_at`,`created_at`);--> statement-breakpoint
CREATE TABLE `audit_events` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_id` text NOT NULL,
	`event` text NOT NULL,
	`subject_id` text NOT NULL,
	`detail` text NOT NULL,
	`prev` text NOT NULL,
	`mac` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_events_by_prev` ON `audit_events` (`prev`);--> statement-breakpoint
CREATE INDEX `audit_events_by_subject` ON `audit_events` (`subject_id`,`seq`);--> statement-breakpoint
CREATE TABLE `case_counts` (
	`key` text PRIMARY KEY NOT NULL,
	`area_id` text NOT NULL,
	`status` text NOT NULL,
	`cases` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`key` text PRIMARY KEY NOT NULL,
	`actor_id` text NOT NULL,
	`action` text NOT NULL,
	`body_hash` text NOT NULL,
	`result` text NOT NULL,
	`at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `idempotency_keys_by_age` ON `idempotency_keys` (`at`);--> statement-breakpoint
CREATE TABLE `leases` (
	`name` text PRIMARY KEY NOT NULL,
	`holder` text NOT NULL,
	`held_until` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`postcode` text NOT NULL,
	`sector` text,
	`size_band` text,
	`created_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`event_key` text NOT NULL,
	`channel` text NOT NULL,
	`template` text NOT NULL,
	`subject_id` text NOT NULL,
	`recipient` blob NOT NULL,
	`details` text NOT NULL,
	`secret` blob,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`not_before` integer NOT NULL,
	`claimed_until` integer,
	`sent_at` integer,
	`last_error` text,
	`created_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_by_event` ON `outbox` (`event_key`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`state`,`not_before`);--> statement-breakpoint
CREATE INDEX `outbox_by_subject` ON `outbox` (`subject_id`);--> statement-breakpoint
CREATE TABLE `case_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`referral_id` text NOT NULL,
	`author_id` text NOT NULL,
	`body` blob NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `case_notes_by_referral` ON `case_notes` (`referral_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `case_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`referral_id` text NOT NULL,
	`asked_by_id` text NOT NULL,
	`question` blob NOT NULL,
	`answer` blob,
	`asked_at` integer NOT NULL,
	`answered_at` integer,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `case_questions_by_referral` ON `case_questions` (`referral_id`,`asked_at`);--> statement-breakpoint
CREATE TABLE `permissions_given` (
	`id` text PRIMARY KEY NOT NULL,
	`referral_id` text NOT NULL,
	`permission` text NOT NULL,
	`agreed` integer NOT NULL,
	`wording_version` text NOT NULL,
	`channel` text NOT NULL,
	`recorded_by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `permissions_by_referral` ON `permissions_given` (`referral_id`,`at`);--> statement-breakpoint
CREATE TABLE `referrals` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`area_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`organisation_id` text,
	`data_key` blob NOT NULL,
	`answers` blob,
	`version` integer DEFAULT 1 NOT NULL,
	`submission_key` text NOT NULL,
	`reference` text,
	`document` blob,
	`subject_name` blob,
	`subject_index` text,
	`subject_answers` blob,
	`agreed_document` blob,
	`without_managers_part` integer DEFAULT false NOT NULL,
	`assigned_to` text,
	`question` blob,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`expires_at` integer,
	`sent_at` integer,
	`received_at` integer,
	`respond_by` integer,
	`closed_at` integer,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assigned_to`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `referrals_by_submission_key` ON `referrals` (`submission_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `referrals_by_reference` ON `referrals` (`reference`);--> statement-breakpoint
CREATE INDEX `referrals_for_account` ON `referrals` (`owner_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `referrals_for_firm` ON `referrals` (`organisation_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `referrals_for_inbox` ON `referrals` (`area_id`,`received_at`,`id`) WHERE received_at is not null and closed_at is null;--> statement-breakpoint
CREATE INDEX `referrals_for_inbox_by_person` ON `referrals` (`area_id`,`assigned_to`,`received_at`,`id`) WHERE received_at is not null and closed_at is null;--> statement-breakpoint
CREATE INDEX `referrals_for_inbox_by_status` ON `referrals` (`area_id`,`status`,`received_at`,`id`);--> statement-breakpoint
CREATE INDEX `referrals_by_subject` ON `referrals` (`subject_index`);--> statement-breakpoint
CREATE INDEX `referrals_by_expiry` ON `referrals` (`status`,`expires_at`);--> statement-breakpoint
CREATE TABLE `status_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`referral_id` text NOT NULL,
	`from_status` text NOT NULL,
	`to_status` text NOT NULL,
	`by_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `status_changes_by_referral` ON `status_changes` (`referral_id`,`at`);--> statement-breakpoint
CREATE TABLE `subject_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`referral_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`referral_id`) REFERENCES `referrals`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `subject_links_by_referral` ON `subject_links` (`referral_id`);--> statement-breakpoint
CREATE TABLE `limits` (
	`key` text PRIMARY KEY NOT NULL,
	`points` integer NOT NULL,
	`resets_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`level` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `sessions_by_user` ON `sessions` (`user_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `sign_in_codes` (
	`id` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`for_whom` text NOT NULL,
	`email` blob,
	`code_hash` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`created_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `sign_in_codes_by_expiry` ON `sign_in_codes` (`expires_at`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`sees_whole` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `memberships_by_user` ON `memberships` (`user_id`,`organisation_id`);--> statement-breakpoint
CREATE INDEX `memberships_by_organisation` ON `memberships` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`email_index` text,
	`email` blob,
	`name` blob,
	`role` text,
	`area_id` text,
	`password_hash` text,
	`totp_secret` blob,
	`totp_counter` integer,
	`referral_id` text,
	`disabled_at` integer,
	`created_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `users_by_kind_email` ON `users` (`kind`,`email_index`);--> statement-breakpoint
CREATE UNIQUE INDEX `users_by_referral` ON `users` (`referral_id`);