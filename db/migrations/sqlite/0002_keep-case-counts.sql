CREATE TRIGGER referrals_count_inserted AFTER INSERT ON referrals
WHEN new.status NOT IN ('draft', 'awaiting-subject', 'changes-requested', 'declined', 'expired')
BEGIN
	INSERT INTO case_counts (key, area_id, status, cases) VALUES (new.area_id || '/' || new.status, new.area_id, new.status, 1)
	ON CONFLICT (key) DO UPDATE SET cases = cases + 1;
END;
--> statement-breakpoint
CREATE TRIGGER referrals_count_left AFTER UPDATE OF status, area_id ON referrals
WHEN (old.status <> new.status OR old.area_id <> new.area_id)
	AND old.status NOT IN ('draft', 'awaiting-subject', 'changes-requested', 'declined', 'expired')
BEGIN
	UPDATE case_counts SET cases = cases - 1 WHERE key = old.area_id || '/' || old.status;
END;
--> statement-breakpoint
CREATE TRIGGER referrals_count_entered AFTER UPDATE OF status, area_id ON referrals
WHEN (old.status <> new.status OR old.area_id <> new.area_id)
	AND new.status NOT IN ('draft', 'awaiting-subject', 'changes-requested', 'declined', 'expired')
BEGIN
	INSERT INTO case_counts (key, area_id, status, cases) VALUES (new.area_id || '/' || new.status, new.area_id, new.status, 1)
	ON CONFLICT (key) DO UPDATE SET cases = cases + 1;
END;
--> statement-breakpoint
CREATE TRIGGER referrals_count_deleted AFTER DELETE ON referrals
WHEN old.status NOT IN ('draft', 'awaiting-subject', 'changes-requested', 'declined', 'expired')
BEGIN
	UPDATE case_counts SET cases = cases - 1 WHERE key = old.area_id || '/' || old.status;
END;
