-- The day of a report, so that the latest can be had without looking at all. Worked out by SQLite from what is kept of
-- the report, as Report.written() does: the dateline's whole day, else the day of publication, else what the dateline
-- leaves open. An open month or day counts as none; without a year it is NULL, which comes before all others.
-- Not stored but in the index; a form that is no JSON has no day here, and is named when it is read.

ALTER TABLE report ADD COLUMN written TEXT GENERATED ALWAYS AS (
    CASE WHEN json_valid(form) THEN
        CASE WHEN substr(coalesce(
                CASE WHEN json_extract(form, '$.dateline.date') GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*'
                          AND json_extract(form, '$.dateline.date') NOT LIKE '%/%'
                     THEN json_extract(form, '$.dateline.date') END,
                json_extract(form, '$.published'),
                json_extract(form, '$.dateline.date')), 1, 4) GLOB '[0-9][0-9][0-9][0-9]'
        THEN replace(substr(coalesce(
                CASE WHEN json_extract(form, '$.dateline.date') GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*'
                          AND json_extract(form, '$.dateline.date') NOT LIKE '%/%'
                     THEN json_extract(form, '$.dateline.date') END,
                json_extract(form, '$.published'),
                json_extract(form, '$.dateline.date')), 1, 10), 'X', '0') END
    END
) VIRTUAL;
CREATE INDEX report_by_day ON report (written, id);

-- When a commitment falls due, or an event is to begin: what was said of it long ago may be about tomorrow.
ALTER TABLE finding ADD COLUMN falls TEXT GENERATED ALWAYS AS (
    CASE WHEN kind IN ('commitment', 'event') AND json_valid(form) THEN
        CASE WHEN coalesce(json_extract(form, '$.due'), json_extract(form, '$.start')) GLOB '[0-9][0-9][0-9][0-9]*'
        THEN coalesce(json_extract(form, '$.due'), json_extract(form, '$.start')) END
    END
) VIRTUAL;
CREATE INDEX finding_by_day ON finding (falls, report) WHERE falls IS NOT NULL;

-- Who was heard on what, and when: an old word on a matter stands until there is a newer one. Those who speak for nobody
-- but themselves are left out, and reports of which no day is known.
CREATE TABLE heard (
    report  INTEGER NOT NULL REFERENCES report (number),
    voice   TEXT NOT NULL, -- actor as the report has it
    issue   TEXT NOT NULL,
    written TEXT NOT NULL, -- the report's day
    PRIMARY KEY (report, voice, issue)
) STRICT, WITHOUT ROWID;
CREATE INDEX heard_by_voice ON heard (voice, issue, written);
CREATE INDEX heard_by_day ON heard (written, voice);

-- What that table holds, worked out from the findings.
CREATE VIEW hearing AS
SELECT DISTINCT said.report, voice.id AS voice, issue.value AS issue, report.written
FROM finding AS said
JOIN report ON report.number = said.report AND report.written IS NOT NULL
JOIN finding AS voice ON voice.report = said.report AND voice.kind = 'actor' AND json_valid(voice.form)
    AND voice.id = coalesce(json_extract(said.form, '$.speaks_for'), json_extract(said.form, '$.speaker'))
    AND json_extract(voice.form, '$.kind') NOT IN ('person', 'unnamed', 'population')
JOIN json_each(said.form, '$.issues') AS issue
WHERE said.kind = 'statement' AND json_valid(said.form);

INSERT INTO heard (report, voice, issue, written) SELECT report, voice, issue, written FROM hearing;

PRAGMA user_version = 3;
