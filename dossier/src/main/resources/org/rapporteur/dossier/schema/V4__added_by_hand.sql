-- Analysts add records that no reading found. SQLite cannot alter what a column may hold: the table is made anew, with all
-- that is in it and what keeps it from being changed.

CREATE TABLE correction_anew (
    number  INTEGER PRIMARY KEY CHECK (number > 0), -- order in which they were made and are replayed
    at      TEXT NOT NULL,                          -- UTC
    analyst TEXT NOT NULL CHECK (analyst <> ''),
    because TEXT NOT NULL,
    verb    TEXT NOT NULL CHECK (verb IN ('confirm', 'set', 'add', 'merge', 'split', 'dismiss', 'note', 'undo')),
    ruling  TEXT NOT NULL
) STRICT;
INSERT INTO correction_anew SELECT number, at, analyst, because, verb, ruling FROM correction;
DROP TABLE correction;
ALTER TABLE correction_anew RENAME TO correction;

CREATE TRIGGER correction_is_not_changed BEFORE UPDATE ON correction
BEGIN
    SELECT RAISE(ABORT, 'a correction is never changed; undo it by a further one');
END;

CREATE TRIGGER correction_is_not_taken_away BEFORE DELETE ON correction
BEGIN
    SELECT RAISE(ABORT, 'a correction is never taken away; undo it by a further one');
END;

PRAGMA user_version = 4;
