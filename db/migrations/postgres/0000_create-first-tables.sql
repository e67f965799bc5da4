CREATE TABLE "advice_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"area_id" text NOT NULL,
	"reference" text NOT NULL,
	"data_key" "bytea" NOT NULL,
	"answers" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"handled_at" timestamp (3) with time zone,
	"handled_by_id" text
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"seq" serial PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text NOT NULL,
	"event" text NOT NULL,
	"subject_id" text NOT NULL,
	"detail" jsonb NOT NULL,
	"prev" text NOT NULL,
	"mac" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_counts" (
	"key" text PRIMARY KEY NOT NULL,
	"area_id" text NOT NULL,
	"status" text NOT NULL,
	"cases" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"key" text PRIMARY KEY NOT NULL,
	"actor_id" text NOT NULL,
	"action" text NOT NULL,
	"body_hash" text NOT NULL,
	"result" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "leases" (
	"name" text PRIMARY KEY NOT NULL,
	"holder" text NOT NULL,
	"held_until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"postcode" text NOT NULL,
	"sector" text,
	"size_band" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"event_key" text NOT NULL,
	"channel" text NOT NULL,
	"template" text NOT NULL,
	"subject_id" text NOT NULL,
	"recipient" "bytea" NOT NULL,
	"details" jsonb NOT NULL,
	"secret" "bytea",
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"not_before" timestamp (3) with time zone NOT NULL,
	"claimed_until" timestamp (3) with time zone,
	"sent_at" timestamp (3) with time zone,
	"last_error" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_notes" (
	"id" text PRIMARY KEY NOT NULL,
	"referral_id" text NOT NULL,
	"author_id" text NOT NULL,
	"body" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_questions" (
	"id" text PRIMARY KEY NOT NULL,
	"referral_id" text NOT NULL,
	"asked_by_id" text NOT NULL,
	"question" "bytea" NOT NULL,
	"answer" "bytea",
	"asked_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "permissions_given" (
	"id" text PRIMARY KEY NOT NULL,
	"referral_id" text NOT NULL,
	"permission" text NOT NULL,
	"agreed" boolean NOT NULL,
	"wording_version" text NOT NULL,
	"channel" text NOT NULL,
	"recorded_by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "referrals" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"area_id" text NOT NULL,
	"owner_id" text NOT NULL,
	"organisation_id" text,
	"data_key" "bytea" NOT NULL,
	"answers" "bytea",
	"version" integer DEFAULT 1 NOT NULL,
	"submission_key" text NOT NULL,
	"reference" text,
	"document" "bytea",
	"subject_name" "bytea",
	"subject_index" text,
	"subject_answers" "bytea",
	"agreed_document" "bytea",
	"without_managers_part" boolean DEFAULT false NOT NULL,
	"assigned_to" text,
	"question" "bytea",
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"sent_at" timestamp (3) with time zone,
	"received_at" timestamp (3) with time zone,
	"respond_by" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "status_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"referral_id" text NOT NULL,
	"from_status" text NOT NULL,
	"to_status" text NOT NULL,
	"by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "subject_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"referral_id" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"resets_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"level" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_codes" (
	"id" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"for_whom" text NOT NULL,
	"email" "bytea",
	"code_hash" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"sees_whole" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"email_index" text,
	"email" "bytea",
	"name" "bytea",
	"role" text,
	"area_id" text,
	"password_hash" text,
	"totp_secret" "bytea",
	"totp_counter" integer,
	"referral_id" text,
	"disabled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "case_notes" ADD CONSTRAINT "case_notes_referral_id_referrals_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referrals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_questions" ADD CONSTRAINT "case_questions_referral_id_referrals_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referrals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "permissions_given" ADD CONSTRAINT "permissions_given_referral_id_referrals_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referrals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_assigned_to_users_id_fk" FOREIGN KEY ("assigned_to") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_changes" ADD CONSTRAINT "status_changes_referral_id_referrals_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referrals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subject_links" ADD CONSTRAINT "subject_links_referral_id_referrals_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referrals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "advice_requests_for_inbox" ON "advice_requests" USING btree ("area_id","handled_at","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_events_by_prev" ON "audit_events" USING btree ("prev");--> statement-breakpoint
CREATE INDEX "audit_events_by_subject" ON "audit_events" USING btree ("subject_id","seq");--> statement-breakpoint
CREATE INDEX "idempotency_keys_by_age" ON "idempotency_keys" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_by_event" ON "outbox" USING btree ("event_key");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("state","not_before");--> statement-breakpoint
CREATE INDEX "outbox_by_subject" ON "outbox" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "case_notes_by_referral" ON "case_notes" USING btree ("referral_id","created_at");--> statement-breakpoint
CREATE INDEX "case_questions_by_referral" ON "case_questions" USING btree ("referral_id","asked_at");--> statement-breakpoint
CREATE INDEX "permissions_by_referral" ON "permissions_given" USING btree ("referral_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "referrals_by_submission_key" ON "referrals" USING btree ("submission_key");--> statement-breakpoint
CREATE UNIQUE INDEX "referrals_by_reference" ON "referrals" USING btree ("reference");--> statement-breakpoint
CREATE INDEX "referrals_for_account" ON "referrals" USING btree ("owner_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "referrals_for_firm" ON "referrals" USING btree ("organisation_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "referrals_for_inbox" ON "referrals" USING btree ("area_id","received_at","id") WHERE received_at is not null and closed_at is null;--> statement-breakpoint
CREATE INDEX "referrals_for_inbox_by_person" ON "referrals" USING btree ("area_id","assigned_to","received_at","id") WHERE received_at is not null and closed_at is null;--> statement-breakpoint
CREATE INDEX "referrals_for_inbox_by_status" ON "referrals" USING btree ("area_id","status","received_at","id");--> statement-breakpoint
CREATE INDEX "referrals_by_subject" ON "referrals" USING btree ("subject_index");--> statement-breakpoint
CREATE INDEX "referrals_by_expiry" ON "referrals" USING btree ("status","expires_at");--> statement-breakpoint
CREATE INDEX "status_changes_by_referral" ON "status_changes" USING btree ("referral_id","at");--> statement-breakpoint
CREATE INDEX "subject_links_by_referral" ON "subject_links" USING btree ("referral_id");--> statement-breakpoint
CREATE INDEX "sessions_by_user" ON "sessions" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "sign_in_codes_by_expiry" ON "sign_in_codes" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_by_user" ON "memberships" USING btree ("user_id","organisation_id");--> statement-breakpoint
CREATE INDEX "memberships_by_organisation" ON "memberships" USING btree ("organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_by_kind_email" ON "users" USING btree ("kind","email_index");--> statement-breakpoint
CREATE UNIQUE INDEX "users_by_referral" ON "users" USING btree ("referral_id");