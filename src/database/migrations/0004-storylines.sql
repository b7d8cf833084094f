ALTER TABLE addresses DROP CONSTRAINT IF EXISTS addresses_kind_check;
ALTER TABLE addresses ADD CONSTRAINT addresses_kind_check CHECK (
  kind IN ('article', 'section', 'tag', 'author', 'page', 'person', 'occasion', 'storyline')
);

-- A developing story: where it stands, in one paragraph.
CREATE TABLE storylines (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL,
  folded text NOT NULL,
  slug text NOT NULL UNIQUE,
  state text NOT NULL DEFAULT '',
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX storylines_updated ON storylines (updated_at DESC, id DESC);

-- The latest is the open question; those before it were answered and stay readable.
CREATE TABLE storyline_questions (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  storyline_id bigint NOT NULL REFERENCES storylines ON DELETE CASCADE,
  text text NOT NULL,
  asked_at timestamptz NOT NULL,
  answer text,
  answer_article_id bigint REFERENCES articles ON DELETE CASCADE,
  answered_at timestamptz,
  CHECK ((answer IS NULL) = (answered_at IS NULL)),
  CHECK ((answer IS NULL) = (answer_article_id IS NULL))
);
CREATE INDEX storyline_questions_storyline ON storyline_questions (storyline_id, id DESC);
-- One question at a time waits for its answer.
CREATE UNIQUE INDEX storyline_questions_open
  ON storyline_questions (storyline_id) WHERE answered_at IS NULL;

CREATE TABLE storyline_articles (
  storyline_id bigint NOT NULL REFERENCES storylines ON DELETE CASCADE,
  article_id bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
  added_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (storyline_id, article_id)
);
CREATE INDEX storyline_articles_article ON storyline_articles (article_id);

-- What the storyline holds true, each with the sentence that supports it.
CREATE TABLE storyline_lines (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  storyline_id bigint NOT NULL REFERENCES storylines ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('agreed', 'open', 'next', 'statement')),
  text text NOT NULL,
  is_most_important boolean NOT NULL DEFAULT false,
  due_on date,
  article_id bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
  sentence text NOT NULL,
  -- The sentence folded, as it is looked for in the folded words of the publication.
  folded text NOT NULL,
  -- When it became what it is: of an agreed line that was open, the moment it was agreed.
  since timestamptz NOT NULL DEFAULT clock_timestamp(),
  added_by bigint REFERENCES staff ON DELETE SET NULL,
  -- Of an agreed line that was open before: since when, in which words, and on what support.
  open_since timestamptz,
  open_text text,
  open_article_id bigint REFERENCES articles ON DELETE SET NULL,
  open_sentence text,
  CHECK (kind = 'open' OR NOT is_most_important),
  CHECK (kind = 'next' OR due_on IS NULL),
  CHECK (kind = 'agreed' OR open_since IS NULL),
  CHECK ((open_since IS NULL) = (open_text IS NULL) AND (open_since IS NULL) = (open_sentence IS NULL))
);
CREATE INDEX storyline_lines_storyline ON storyline_lines (storyline_id, id);
CREATE INDEX storyline_lines_article ON storyline_lines (article_id);
-- At most one open line of a storyline is called the most important.
CREATE UNIQUE INDEX storyline_lines_most_important
  ON storyline_lines (storyline_id) WHERE is_most_important;
