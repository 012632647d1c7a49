-- The record, version 1. The file's application_id is 0x52444F54 ("RDOT"), its user_version is 1.
-- Tables of long rows keep their rowid: without it every long row would take an overflow page.
-- Offsets are UTF-16 units into page.text; the exports count code points.

-- A text as it was received. A page that holds several articles is stored once.
CREATE TABLE page (
  id TEXT PRIMARY KEY, -- SHA-256 of the text
  text TEXT NOT NULL
);

-- One run of the program that added something.
CREATE TABLE run (
  number INTEGER PRIMARY KEY,
  program TEXT NOT NULL -- version of the program
);

CREATE TABLE document (
  id TEXT PRIMARY KEY,
  run INTEGER NOT NULL REFERENCES run (number),
  source TEXT NOT NULL, -- the input it came from
  page TEXT NOT NULL REFERENCES page (id),
  start INTEGER NOT NULL, -- the part of the page that this document is
  "end" INTEGER NOT NULL,
  part_of TEXT,
  url TEXT,
  title TEXT,
  outlet TEXT,
  published TEXT, -- ISO day; null when unknown
  published_basis TEXT,
  published_phrase TEXT,
  published_why TEXT,
  language TEXT NOT NULL,
  voices TEXT NOT NULL, -- JSON
  skipped TEXT NOT NULL, -- JSON
  notes TEXT NOT NULL -- JSON: what a reader should know of how it was taken in
);

-- The addresses under which a document was met: by the canonical form a page is known again.
CREATE TABLE address (
  canonical TEXT NOT NULL,
  document TEXT NOT NULL REFERENCES document (id),
  url TEXT NOT NULL, -- as met
  PRIMARY KEY (canonical, document)
) WITHOUT ROWID;
CREATE INDEX address_by_document ON address (document);

-- Who is in a document, and how that was found.
CREATE TABLE appearance (
  document TEXT NOT NULL REFERENCES document (id),
  actor TEXT NOT NULL, -- id, stable across documents unless it starts with "local:"
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  country TEXT,
  sector TEXT,
  role TEXT,
  mentions INTEGER NOT NULL,
  reasons TEXT NOT NULL, -- JSON
  PRIMARY KEY (document, actor)
) WITHOUT ROWID;

-- What each document tells by itself: the material from which the facts of its group are joined.
CREATE TABLE told (
  "group" TEXT NOT NULL,
  document TEXT NOT NULL REFERENCES document (id),
  number INTEGER NOT NULL,
  fact TEXT NOT NULL, -- JSON
  PRIMARY KEY ("group", document, number)
);

-- The facts of the record: for each group, the told facts joined.
CREATE TABLE fact (
  id TEXT PRIMARY KEY,
  "group" TEXT NOT NULL,
  kind TEXT NOT NULL,
  type TEXT NOT NULL,
  mode TEXT,
  status TEXT NOT NULL,
  start TEXT, -- ISO day, month or year
  "end" TEXT,
  fact TEXT NOT NULL -- JSON: the whole of it, with tellings and reasons
);
CREATE INDEX fact_by_group ON fact ("group");

-- The evidence: one row for each sentence that tells a fact.
CREATE TABLE telling (
  fact TEXT NOT NULL REFERENCES fact (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  document TEXT NOT NULL REFERENCES document (id),
  sentence INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  PRIMARY KEY (fact, number)
) WITHOUT ROWID;
CREATE INDEX telling_by_document ON telling (document);

-- How facts hang together; worked out anew when facts have changed since (see state).
CREATE TABLE link (
  number INTEGER PRIMARY KEY,
  relation TEXT NOT NULL,
  "from" TEXT NOT NULL, -- JSON: ids
  "to" TEXT NOT NULL, -- JSON: ids
  why TEXT NOT NULL
);

CREATE TABLE state (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO state VALUES ('links_are_due', 0);
