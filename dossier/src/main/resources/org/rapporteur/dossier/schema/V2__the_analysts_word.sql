-- What analysts have said of the record. No reading touches this table; entries are added, and none is changed or taken
-- away: an undo is a further entry. The column called ruling holds the correction as JSON.

CREATE TABLE correction (
    number  INTEGER PRIMARY KEY CHECK (number > 0), -- order in which they were made and are replayed
    at      TEXT NOT NULL,                          -- UTC
    analyst TEXT NOT NULL CHECK (analyst <> ''),
    because TEXT NOT NULL,
    verb    TEXT NOT NULL CHECK (verb IN ('confirm', 'set', 'merge', 'split', 'dismiss', 'note', 'undo')),
    ruling  TEXT NOT NULL
) STRICT;

CREATE TRIGGER correction_is_not_changed BEFORE UPDATE ON correction
BEGIN
    SELECT RAISE(ABORT, 'a correction is never changed; undo it by a further one');
END;

CREATE TRIGGER correction_is_not_taken_away BEFORE DELETE ON correction
BEGIN
    SELECT RAISE(ABORT, 'a correction is never taken away; undo it by a further one');
END;

PRAGMA user_version = 2;
