-- What a dossier is on paper. Offsets count Unicode code points of the report's text.
-- A column called form holds a value of the record as JSON, in the shape of the export.

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE report (
    number       INTEGER PRIMARY KEY, -- order of arrival
    id           TEXT NOT NULL UNIQUE,
    reader       TEXT NOT NULL,       -- version of the reader whose findings are kept
    kept         TEXT NOT NULL,       -- when they were kept, UTC
    sha256       TEXT NOT NULL,
    duplicate_of TEXT REFERENCES report (id),
    form         TEXT NOT NULL,       -- without its text and duplicate_of
    fingerprint  BLOB NOT NULL,
    text         TEXT NOT NULL        -- last, so that looking up the rest does not read it
) STRICT;
CREATE INDEX report_by_sha256 ON report (sha256);
CREATE INDEX report_by_original ON report (duplicate_of) WHERE duplicate_of IS NOT NULL;

-- What the reader found: can be rebuilt from the reports at any time.
CREATE TABLE finding (
    report   INTEGER NOT NULL REFERENCES report (number),
    kind     TEXT NOT NULL CHECK (kind IN ('actor', 'statement', 'event', 'commitment')),
    position INTEGER NOT NULL,        -- order in the reading
    id       TEXT NOT NULL,
    form     TEXT NOT NULL,
    PRIMARY KEY (report, kind, position)
) STRICT;
CREATE INDEX finding_by_id ON finding (kind, id);

-- Reports that share a band may be reprints of each other.
CREATE TABLE fingerprint_band (
    band   INTEGER NOT NULL,
    report INTEGER NOT NULL REFERENCES report (number),
    PRIMARY KEY (band, report)
) STRICT, WITHOUT ROWID;

CREATE TABLE passage (
    number INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES report (number),
    start  INTEGER NOT NULL,
    finish INTEGER NOT NULL
) STRICT;
CREATE INDEX passage_by_report ON passage (report);

-- The words of each passage (rowid = passage.number), folded before they come here; the text itself is not stored twice.
CREATE VIRTUAL TABLE passage_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61');

PRAGMA application_id = 0x52415050; -- "RAPP"
PRAGMA user_version = 1;
