CREATE FUNCTION count_case() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	unconfirmed CONSTANT text[] := ARRAY['draft', 'awaiting-subject', 'changes-requested', 'declined', 'expired'];
BEGIN
	IF TG_OP <> 'INSERT' AND NOT old.status = ANY (unconfirmed) THEN
		UPDATE case_counts SET cases = cases - 1 WHERE key = old.area_id || '/' || old.status;
	END IF;
	IF TG_OP <> 'DELETE' AND NOT new.status = ANY (unconfirmed) THEN
		INSERT INTO case_counts (key, area_id, status, cases) VALUES (new.area_id || '/' || new.status, new.area_id, new.status, 1)
		ON CONFLICT (key) DO UPDATE SET cases = case_counts.cases + 1;
	END IF;
	RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER referrals_count_inserted_or_deleted AFTER INSERT OR DELETE ON referrals FOR EACH ROW EXECUTE FUNCTION count_case();
--> statement-breakpoint
CREATE TRIGGER referrals_count_moved AFTER UPDATE OF status, area_id ON referrals FOR EACH ROW
WHEN (old.status <> new.status OR old.area_id <> new.area_id) EXECUTE FUNCTION count_case();
