-- Who held which role in documents of which time, counted: laid into a record and kept as the rest of the catalogue.

CREATE TABLE held (
  actor TEXT NOT NULL,
  role TEXT NOT NULL,
  first TEXT, -- ISO day of the first document that has it; null when none is dated
  last TEXT,
  documents INTEGER NOT NULL,
  PRIMARY KEY (actor, role)
) WITHOUT ROWID;

CREATE TRIGGER role_comes AFTER INSERT ON appearance WHEN new.role IS NOT NULL AND new.actor NOT LIKE 'local:%' BEGIN
  INSERT INTO held SELECT new.actor, new.role, published, published, 1 FROM document WHERE id = new.document
    ON CONFLICT (actor, role) DO UPDATE SET documents = documents + 1,
      first = min(coalesce(first, excluded.first), coalesce(excluded.first, first)),
      last = max(coalesce(last, excluded.last), coalesce(excluded.last, last));
END;

-- What was there before.
INSERT INTO held SELECT actor, role, min(published), max(published), count(*)
  FROM appearance JOIN document ON document.id = appearance.document
  WHERE role IS NOT NULL AND actor NOT LIKE 'local:%' GROUP BY actor, role;
