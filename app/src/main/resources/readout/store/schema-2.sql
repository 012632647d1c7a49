-- The record, version 2. The file's application_id is 0x52444F54 ("RDOT"), its user_version is 2.
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

-- What was seen in each document when it was read, as far as a page shows it; packed, and of use only to the version that packed it.
CREATE TABLE layers (
  document TEXT PRIMARY KEY REFERENCES document (id),
  version INTEGER NOT NULL,
  marks BLOB NOT NULL
);

-- What each document tells by itself: the material from which the facts of its group are joined.
CREATE TABLE told (
  "group" TEXT NOT NULL,
  sides TEXT NOT NULL, -- the groups of the same sides, whatever the month
  document TEXT NOT NULL REFERENCES document (id),
  number INTEGER NOT NULL,
  id TEXT NOT NULL, -- of the fact as this document tells it
  fact TEXT NOT NULL, -- JSON
  PRIMARY KEY ("group", document, number)
);
CREATE INDEX told_by_sides ON told (sides);
CREATE INDEX told_by_id ON told (id);
CREATE INDEX told_by_document ON told (document);

-- The facts of the record: for each group, the told facts joined.
CREATE TABLE fact (
  id TEXT PRIMARY KEY,
  "group" TEXT NOT NULL,
  sides TEXT NOT NULL,
  kind TEXT NOT NULL,
  type TEXT NOT NULL,
  mode TEXT,
  status TEXT NOT NULL,
  start TEXT, -- ISO day, month or year
  "end" TEXT,
  fact TEXT NOT NULL -- JSON: the whole of it, with tellings and reasons
);
CREATE INDEX fact_by_sides ON fact (sides, "group");

-- The evidence: one row for each sentence that tells a fact.
CREATE TABLE telling (
  fact TEXT NOT NULL REFERENCES fact (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  document TEXT NOT NULL REFERENCES document (id),
  sentence INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  told TEXT NOT NULL, -- id under which the document tells it
  contact TEXT, -- id, as told, of the call or meeting in which it was said
  PRIMARY KEY (fact, number)
) WITHOUT ROWID;
CREATE INDEX telling_by_document ON telling (document);
CREATE INDEX telling_by_told ON telling (told);
CREATE INDEX telling_by_contact ON telling (contact) WHERE contact IS NOT NULL;

-- Where facts can be linked: one row for each neighbourhood of each fact.
CREATE TABLE near (
  place TEXT NOT NULL,
  fact TEXT NOT NULL REFERENCES fact (id) ON DELETE CASCADE,
  PRIMARY KEY (place, fact)
) WITHOUT ROWID;
CREATE INDEX near_by_fact ON near (fact);

-- How facts hang together. The ids are those under which documents tell them (telling.told): they stay
-- when facts are joined anew. The scope is what the links were worked out from, and are replaced with.
CREATE TABLE link (
  scope TEXT NOT NULL, -- a document, a contact's group or a neighbourhood
  relation TEXT NOT NULL,
  "from" TEXT NOT NULL, -- JSON: ids
  "to" TEXT NOT NULL, -- JSON: ids
  why TEXT NOT NULL
);
CREATE INDEX link_by_scope ON link (scope);

-- What became of promises, in the same ids and scopes.
CREATE TABLE fate (
  scope TEXT NOT NULL,
  promise TEXT NOT NULL,
  outcome TEXT NOT NULL,
  fact TEXT NOT NULL, -- that shows it
  why TEXT NOT NULL
);
CREATE INDEX fate_by_scope ON fate (scope);
CREATE INDEX fate_by_promise ON fate (promise);

-- What an analyst has overruled, in order; what it does to told facts is done again when they are read again.
CREATE TABLE overrule (
  number INTEGER PRIMARY KEY,
  verb TEXT NOT NULL, -- join, split, status, not-the-actor
  told TEXT NOT NULL, -- id of the told fact
  value TEXT NOT NULL,
  note TEXT NOT NULL,
  act INTEGER NOT NULL -- the rows of one command share it
);
CREATE INDEX overrule_by_told ON overrule (told);

-- Told facts as they were before anything was overruled of them, so that a decision can be taken back.
CREATE TABLE untouched (
  told TEXT PRIMARY KEY,
  fact TEXT NOT NULL -- JSON
) WITHOUT ROWID;

-- When the runs were, where whoever ran them said so; the program does not look at the clock.
CREATE TABLE moment (
  run INTEGER PRIMARY KEY REFERENCES run (number),
  moment TEXT NOT NULL -- as given, ISO 8601
);

-- What is kept of each document so that those like it are found again: for stories and text reuse.
CREATE TABLE trace (
  number INTEGER PRIMARY KEY,
  document TEXT NOT NULL UNIQUE REFERENCES document (id),
  month INTEGER NOT NULL, -- of publication, counted from year 0; -1 when unknown
  sketch TEXT NOT NULL, -- JSON: what it is about
  cited TEXT NOT NULL, -- JSON: outlets that it names as sources
  due INTEGER NOT NULL -- 1 until it has been compared with those before it, then 2 until it has a story; 3: to be compared again
);
CREATE INDEX trace_due ON trace (due) WHERE due > 0;

-- The heaviest terms of each document, and prints of its wording: what shares several is compared.
-- The month comes first: what is new lies beside what is new, however large the record.
CREATE TABLE term (
  term TEXT NOT NULL,
  month INTEGER NOT NULL,
  trace INTEGER NOT NULL REFERENCES trace (number),
  PRIMARY KEY (month, term, trace)
) WITHOUT ROWID;
CREATE TABLE print (
  print INTEGER NOT NULL,
  month INTEGER NOT NULL,
  trace INTEGER NOT NULL REFERENCES trace (number),
  PRIMARY KEY (month, print, trace)
) WITHOUT ROWID;

-- Documents that are alike, each pair both ways.
CREATE TABLE tie (
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  likeness REAL NOT NULL,
  PRIMARY KEY (one, other)
) WITHOUT ROWID;

-- On which rung the neighbourhood of a document hangs together, as settled last.
CREATE TABLE rung (
  number INTEGER PRIMARY KEY REFERENCES trace (number),
  rung INTEGER NOT NULL
);

-- Documents that have lost a tie since.
CREATE TABLE untied (
  number INTEGER PRIMARY KEY REFERENCES trace (number)
);

-- Documents of which one is made from the other, or both from a third.
CREATE TABLE kinship (
  derived TEXT NOT NULL REFERENCES document (id),
  source TEXT NOT NULL REFERENCES document (id),
  relation TEXT NOT NULL,
  share REAL NOT NULL,
  "order" TEXT NOT NULL, -- how it is known which came first
  why TEXT NOT NULL,
  PRIMARY KEY (derived, source)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS kinship_source ON kinship (source);

CREATE TABLE story (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  first TEXT, -- ISO day; null when no document is dated
  last TEXT
);
CREATE TABLE in_story (
  document TEXT PRIMARY KEY REFERENCES document (id),
  story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  number INTEGER NOT NULL -- in order of days
) WITHOUT ROWID;
CREATE INDEX in_story_by_story ON in_story (story);
