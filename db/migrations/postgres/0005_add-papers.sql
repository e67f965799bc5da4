CREATE TABLE "case_suggestions" (
	"id" text PRIMARY KEY NOT NULL,
	"referral_id" text NOT NULL,
	"adjustment_id" text,
	"body" "bytea",
	"by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "paper_guests" (
	"guest_id" text NOT NULL,
	"paper_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "paper_guests_pk" PRIMARY KEY("guest_id","paper_id")
);
--> statement-breakpoint
CREATE TABLE "paper_handovers" (
	"id" text PRIMARY KEY NOT NULL,
	"paper_id" text NOT NULL,
	"to_index" text NOT NULL,
	"to_email" "bytea" NOT NULL,
	"asked_by_id" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"answer" text,
	"answered_at" timestamp (3) with time zone,
	"taken_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "paper_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"paper_id" text NOT NULL,
	"use" text NOT NULL,
	"side" text,
	"code_hash" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "paper_versions" (
	"paper_id" text NOT NULL,
	"number" integer NOT NULL,
	"content" "bytea" NOT NULL,
	"signatures" "bytea",
	"because" text NOT NULL,
	"by_kind" text NOT NULL,
	"by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "paper_versions_pk" PRIMARY KEY("paper_id","number")
);
--> statement-breakpoint
CREATE TABLE "papers" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"owner_id" text,
	"organisation_id" text,
	"data_key" "bytea" NOT NULL,
	"content" "bytea" NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"versions" integer DEFAULT 0 NOT NULL,
	"kept_revision" integer DEFAULT 0 NOT NULL,
	"employee_contact" "bytea",
	"shared_at" timestamp (3) with time zone,
	"next_review_on" text,
	"review_sent_for" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "paper_id" text;--> statement-breakpoint
ALTER TABLE "case_suggestions" ADD CONSTRAINT "case_suggestions_referral_id_referrals_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referrals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_guests" ADD CONSTRAINT "paper_guests_paper_id_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_handovers" ADD CONSTRAINT "paper_handovers_paper_id_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_links" ADD CONSTRAINT "paper_links_paper_id_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_versions" ADD CONSTRAINT "paper_versions_paper_id_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "case_suggestions_by_referral" ON "case_suggestions" USING btree ("referral_id","at","id");--> statement-breakpoint
CREATE INDEX "paper_guests_by_paper" ON "paper_guests" USING btree ("paper_id");--> statement-breakpoint
CREATE INDEX "paper_handovers_by_paper" ON "paper_handovers" USING btree ("paper_id","asked_at");--> statement-breakpoint
CREATE INDEX "paper_handovers_for_somebody" ON "paper_handovers" USING btree ("to_index","answer");--> statement-breakpoint
CREATE INDEX "paper_links_by_paper" ON "paper_links" USING btree ("paper_id","use");--> statement-breakpoint
CREATE INDEX "papers_for_account" ON "papers" USING btree ("owner_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "papers_for_firm" ON "papers" USING btree ("organisation_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "papers_by_expiry" ON "papers" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "papers_by_review" ON "papers" USING btree ("next_review_on");--> statement-breakpoint
CREATE UNIQUE INDEX "users_by_paper" ON "users" USING btree ("paper_id");