-- Schema version 2: what people set about the book is logged and can be undone. Which machine wrote last belongs to this
-- copy of the book, as the next id does, and stays outside the log.

ALTER TABLE id_counter ADD COLUMN machine TEXT NOT NULL DEFAULT '';
UPDATE id_counter SET machine = coalesce((SELECT value FROM setting WHERE key = 'machine'), '');

ALTER TABLE setting RENAME TO setting_1;
CREATE TABLE setting (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, value TEXT NOT NULL) STRICT;
INSERT INTO setting (id, key, value) SELECT row_number() OVER (ORDER BY key), key, value FROM setting_1 WHERE key <> 'machine';
DROP TABLE setting_1;

-- What refers to a row is looked for whenever one is deleted: undoing an import deletes tens of thousands.
CREATE INDEX household_head_resident ON household(head_resident_id) WHERE head_resident_id IS NOT NULL;
CREATE INDEX household_merged_into ON household(merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX resident_merged_into ON resident(merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX cell_note_resident ON cell_note(resident_id);
