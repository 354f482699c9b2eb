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

PRAGMA user_version = 3;
