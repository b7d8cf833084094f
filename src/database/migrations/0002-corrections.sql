-- What readers are told of a published article: that it was corrected, clarified, brought up to
-- date, answered or withdrawn. Rows are never changed.
CREATE TABLE corrections (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  article_id bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
  kind text NOT NULL
    CHECK (kind IN ('correction', 'clarification', 'update', 'right-of-reply', 'withdrawal')),
  text text NOT NULL,
  -- The words that stood there and those that stand there now, where a wording was corrected.
  words_before text,
  words_after text,
  staff_id bigint REFERENCES staff ON DELETE SET NULL,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CHECK ((words_before IS NULL) = (words_after IS NULL))
);
CREATE INDEX corrections_article ON corrections (article_id, id DESC);

INSERT INTO corrections (article_id, kind, text, staff_id, at)
SELECT a.id, 'withdrawal', COALESCE(a.note, ''), (
  SELECT s.id
  FROM logbook l
  JOIN staff s ON s.id = l.staff_id
  WHERE l.subject_kind = 'article'
    AND l.subject_id = a.id::text
    AND l.act = 'article.withdrawn'
  ORDER BY l.id DESC
  LIMIT 1
), a.withdrawn_at
FROM articles a
WHERE a.state = 'withdrawn'
ORDER BY a.withdrawn_at;

-- Every text that readers had before them, from when to when. It is a copy, so that no query made
-- for a reader touches `revisions`. What was withdrawn is kept for the house, and shown to nobody.
CREATE TABLE publication_versions (
  article_id bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
  -- First, second, third publication of this article; `version` is that of the revision.
  number integer NOT NULL,
  version integer NOT NULL,
  text jsonb NOT NULL,
  began_at timestamptz NOT NULL,
  -- Null while it stands.
  ended_at timestamptz,
  withdrawn_at timestamptz,
  PRIMARY KEY (article_id, number)
);

INSERT INTO publication_versions (article_id, number, version, text, began_at)
SELECT article_id, 1, version, text, updated_at
FROM publications;
