-- What a desk asks of a record, ready to be looked up. It is laid into a record when a desk first opens it; from
-- then on the triggers keep it, whichever command adds to the record. All of it can be worked out again.
-- Rows of the word tables carry the rowid of the row they are about: a record is never vacuumed.

CREATE INDEX IF NOT EXISTS fact_by_day ON fact (coalesce(start, '9999'), id);
CREATE INDEX IF NOT EXISTS fact_by_kind ON fact (kind, coalesce(start, '9999'), id);
CREATE INDEX IF NOT EXISTS fact_by_type ON fact (type, coalesce(start, '9999'), id);
CREATE INDEX IF NOT EXISTS fact_by_status ON fact (status, coalesce(start, '9999'), id);
CREATE INDEX IF NOT EXISTS document_by_day ON document (published, id);
CREATE INDEX IF NOT EXISTS document_by_outlet ON document (outlet, published, id);
CREATE INDEX IF NOT EXISTS document_by_run ON document (run);
CREATE INDEX IF NOT EXISTS story_by_last ON story (last);
CREATE INDEX IF NOT EXISTS link_by_relation ON link (relation);
CREATE INDEX IF NOT EXISTS kinship_by_source ON kinship (source);
CREATE INDEX IF NOT EXISTS appearance_by_actor ON appearance (actor, document);
CREATE INDEX IF NOT EXISTS overrule_by_act ON overrule (act);

-- Who has a part in which fact, and who says it.
CREATE TABLE party (
  actor TEXT NOT NULL, -- id
  part TEXT NOT NULL, -- actor, recipient
  fact TEXT NOT NULL REFERENCES fact (id) ON DELETE CASCADE,
  PRIMARY KEY (actor, part, fact)
) WITHOUT ROWID;
CREATE INDEX party_by_fact ON party (fact);
CREATE TABLE speaker (
  name TEXT NOT NULL, -- of the first to say so
  fact TEXT NOT NULL REFERENCES fact (id) ON DELETE CASCADE,
  PRIMARY KEY (name, fact)
) WITHOUT ROWID;
CREATE INDEX speaker_by_fact ON speaker (fact);

-- Promises, by the end of their window.
CREATE TABLE promise (
  fact TEXT PRIMARY KEY REFERENCES fact (id) ON DELETE CASCADE,
  due TEXT -- ISO day, month or year; null when no window is told
) WITHOUT ROWID;
CREATE INDEX promise_by_due ON promise (due);

-- The links of each told id.
CREATE TABLE tied (
  told TEXT NOT NULL,
  link INTEGER NOT NULL, -- rowid
  PRIMARY KEY (told, link)
) WITHOUT ROWID;
CREATE INDEX tied_by_link ON tied (link);

-- Who is in the record, counted.
CREATE TABLE known (
  actor TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  country TEXT,
  sector TEXT,
  documents INTEGER NOT NULL,
  mentions INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX known_by_documents ON known (documents);
CREATE INDEX known_by_name ON known (name COLLATE NOCASE);

-- The outlets of the record, counted.
CREATE TABLE outlet (
  name TEXT PRIMARY KEY,
  documents INTEGER NOT NULL
) WITHOUT ROWID;

-- The words of documents and of the sentences that tell facts (SQLite FTS5; Porter's stems).
CREATE VIRTUAL TABLE document_words USING fts5(title, body, tokenize = "porter unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE fact_words USING fts5(body, tokenize = "porter unicode61 remove_diacritics 2");

CREATE TRIGGER fact_comes AFTER INSERT ON fact BEGIN
  INSERT OR IGNORE INTO party SELECT value ->> 'id', 'actor', new.id FROM json_each(new.fact, '$.actors') WHERE value ->> 'id' IS NOT NULL;
  INSERT OR IGNORE INTO party SELECT value ->> 'id', 'recipient', new.id FROM json_each(new.fact, '$.recipients') WHERE value ->> 'id' IS NOT NULL;
  INSERT OR IGNORE INTO speaker SELECT value ->> '$.account.attribution[#-1].name', new.id FROM json_each(new.fact, '$.tellings') WHERE value ->> '$.account.attribution[#-1].name' IS NOT NULL;
  INSERT OR IGNORE INTO promise SELECT new.id, new.fact ->> '$.commitment.due.end' WHERE new.fact -> '$.commitment' IS NOT NULL;
  INSERT INTO fact_words (rowid, body) SELECT new.rowid, group_concat(value ->> 'wording', char(10)) FROM json_each(new.fact, '$.tellings');
END;
CREATE TRIGGER fact_goes AFTER DELETE ON fact BEGIN
  DELETE FROM fact_words WHERE rowid = old.rowid;
END;
CREATE TRIGGER link_comes AFTER INSERT ON link BEGIN
  INSERT OR IGNORE INTO tied SELECT value, new.rowid FROM json_each(new."from");
  INSERT OR IGNORE INTO tied SELECT value, new.rowid FROM json_each(new."to");
END;
CREATE TRIGGER link_goes AFTER DELETE ON link BEGIN
  DELETE FROM tied WHERE link = old.rowid;
END;
CREATE TRIGGER appearance_comes AFTER INSERT ON appearance WHEN new.actor NOT LIKE 'local:%' BEGIN
  INSERT INTO known VALUES (new.actor, new.name, new.kind, new.country, new.sector, 1, new.mentions)
    ON CONFLICT (actor) DO UPDATE SET documents = documents + 1, mentions = mentions + excluded.mentions,
      name = min(name, excluded.name), country = coalesce(country, excluded.country), sector = coalesce(sector, excluded.sector);
END;
CREATE TRIGGER document_comes AFTER INSERT ON document BEGIN
  INSERT INTO document_words (rowid, title, body)
    SELECT new.rowid, new.title, substr(text, new.start + 1, new."end" - new.start) FROM page WHERE id = new.page;
  INSERT INTO outlet SELECT new.outlet, 1 WHERE new.outlet IS NOT NULL
    ON CONFLICT (name) DO UPDATE SET documents = documents + 1;
END;

-- What was there before.
INSERT OR IGNORE INTO party SELECT value ->> 'id', 'actor', fact.id FROM fact, json_each(fact.fact, '$.actors') WHERE value ->> 'id' IS NOT NULL;
INSERT OR IGNORE INTO party SELECT value ->> 'id', 'recipient', fact.id FROM fact, json_each(fact.fact, '$.recipients') WHERE value ->> 'id' IS NOT NULL;
INSERT OR IGNORE INTO speaker SELECT value ->> '$.account.attribution[#-1].name', fact.id FROM fact, json_each(fact.fact, '$.tellings') WHERE value ->> '$.account.attribution[#-1].name' IS NOT NULL;
INSERT OR IGNORE INTO promise SELECT id, fact ->> '$.commitment.due.end' FROM fact WHERE fact -> '$.commitment' IS NOT NULL;
INSERT INTO fact_words (rowid, body) SELECT fact.rowid, (SELECT group_concat(value ->> 'wording', char(10)) FROM json_each(fact.fact, '$.tellings')) FROM fact;
INSERT OR IGNORE INTO tied SELECT value, link.rowid FROM link, json_each(link."from");
INSERT OR IGNORE INTO tied SELECT value, link.rowid FROM link, json_each(link."to");
INSERT INTO known SELECT actor, min(name), min(kind), min(country), min(sector), count(*), sum(mentions) FROM appearance WHERE actor NOT LIKE 'local:%' GROUP BY actor;
INSERT INTO outlet SELECT outlet, count(*) FROM document WHERE outlet IS NOT NULL GROUP BY outlet;
INSERT INTO document_words (rowid, title, body)
  SELECT document.rowid, title, substr(text, start + 1, "end" - start) FROM document JOIN page ON page.id = document.page;
