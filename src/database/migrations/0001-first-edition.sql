-- What was done, by whom, when. Written in the transaction of the deed itself, so that the log
-- and the deed stand or fall together. Rows are never changed.
CREATE TABLE logbook (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  act text NOT NULL,
  subject_kind text NOT NULL,
  subject_id text NOT NULL,
  staff_id bigint,
  details jsonb NOT NULL DEFAULT '{}',
  at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX logbook_subject ON logbook (subject_kind, subject_id, id DESC);

-- Accounts of the newsroom.
CREATE TABLE staff (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL,
  email text NOT NULL,
  role text NOT NULL CHECK (role IN ('owner', 'editor', 'reporter', 'moderator')),
  password_hash text,
  suspended_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX staff_email ON staff (lower(email));

-- Sessions, API tokens and one-time links keep only the SHA-256 of what the bearer holds.
CREATE TABLE sessions (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  secret_hash bytea NOT NULL UNIQUE,
  staff_id bigint NOT NULL REFERENCES staff ON DELETE CASCADE,
  device text NOT NULL DEFAULT '',
  created_at timestamptz NOT NULL DEFAULT now(),
  seen_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL
);
CREATE INDEX sessions_staff ON sessions (staff_id);

CREATE TABLE tokens (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  secret_hash bytea NOT NULL UNIQUE,
  staff_id bigint NOT NULL REFERENCES staff ON DELETE CASCADE,
  name text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  used_at timestamptz
);

CREATE TABLE one_time_links (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  secret_hash bytea NOT NULL UNIQUE,
  purpose text NOT NULL CHECK (purpose IN ('owner', 'invitation', 'password')),
  staff_id bigint REFERENCES staff ON DELETE CASCADE,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);

-- The newspaper itself: one row of settings.
CREATE TABLE paper (
  is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
  settings jsonb NOT NULL,
  front_page jsonb NOT NULL DEFAULT '{}',
  menus jsonb NOT NULL DEFAULT '{}',
  version integer NOT NULL DEFAULT 1
);

-- Secrets the house makes for itself, such as the key that signs readers' cookies.
CREATE TABLE house_keys (
  name text PRIMARY KEY,
  secret bytea NOT NULL
);

CREATE TABLE sections (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  parent_id bigint REFERENCES sections,
  name text NOT NULL,
  slug text NOT NULL UNIQUE,
  description text NOT NULL DEFAULT '',
  comments text CHECK (comments IN ('review-first', 'publish-first', 'closed')),
  position integer NOT NULL DEFAULT 0
);

CREATE TABLE tags (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL,
  -- The name folded: two spellings of one tag are one tag.
  folded text NOT NULL UNIQUE,
  slug text NOT NULL UNIQUE
);

CREATE TABLE media (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL,
  sha256 bytea NOT NULL,
  original_type text NOT NULL,
  bytes bigint NOT NULL,
  width integer NOT NULL,
  height integer NOT NULL,
  renditions jsonb NOT NULL,
  caption text NOT NULL DEFAULT '',
  credit text NOT NULL DEFAULT '',
  alt text NOT NULL DEFAULT '',
  -- Name, caption, credit and alt folded for the library's search.
  folded text NOT NULL DEFAULT '',
  created_by bigint REFERENCES staff ON DELETE SET NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (sha256)
);

CREATE TABLE authors (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL,
  slug text NOT NULL UNIQUE,
  about text NOT NULL DEFAULT '',
  portrait bigint REFERENCES media,
  staff_id bigint REFERENCES staff ON DELETE SET NULL
);

CREATE TABLE pages (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  title text NOT NULL,
  slug text NOT NULL UNIQUE,
  body jsonb NOT NULL,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz NOT NULL DEFAULT now()
);

-- Every address the paper ever had. An address keeps its target; the current one of a target is
-- where the others lead.
CREATE TABLE addresses (
  path text PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('article', 'section', 'tag', 'author', 'page')),
  target_id bigint NOT NULL,
  is_current boolean NOT NULL DEFAULT true,
  since timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX addresses_current ON addresses (kind, target_id) WHERE is_current;

-- The newsroom's side of an article: where it stands. Its texts are the revisions; `version` is
-- the number of the latest.
CREATE TABLE articles (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  version integer NOT NULL DEFAULT 1,
  state text NOT NULL DEFAULT 'draft'
    CHECK (state IN ('draft', 'in-review', 'scheduled', 'published', 'withdrawn', 'trashed')),
  slug text,
  note text,
  scheduled_for timestamptz,
  scheduled_by bigint REFERENCES staff ON DELETE SET NULL,
  first_published_at timestamptz,
  withdrawn_at timestamptz,
  trashed_at timestamptz,
  section_id bigint REFERENCES sections,
  -- Whole milliseconds, so that a cursor can name it.
  saved_at timestamptz NOT NULL DEFAULT date_trunc('milliseconds', clock_timestamp()),
  created_by bigint REFERENCES staff ON DELETE SET NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CHECK ((state = 'scheduled') = (scheduled_for IS NOT NULL)),
  CHECK ((state = 'trashed') = (trashed_at IS NOT NULL)),
  CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL)),
  CHECK (state NOT IN ('published', 'withdrawn') OR first_published_at IS NOT NULL)
);
CREATE UNIQUE INDEX articles_slug ON articles (slug) WHERE slug IS NOT NULL;
CREATE INDEX articles_saved ON articles (saved_at DESC, id DESC);
CREATE INDEX articles_due ON articles (scheduled_for) WHERE state = 'scheduled';

CREATE TABLE revisions (
  article_id bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
  version integer NOT NULL,
  text jsonb NOT NULL,
  headline text NOT NULL,
  -- The words folded for the newsroom's search.
  folded text NOT NULL DEFAULT '',
  origin text NOT NULL DEFAULT 'save' CHECK (origin IN ('save', 'autosave', 'restore', 'import')),
  restored_from integer,
  staff_id bigint REFERENCES staff ON DELETE SET NULL,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- When the first of the autosaves folded into this one was made.
  began_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (article_id, version)
);

-- The readers' side: the text that stands published, and nothing else. No query made for a reader
-- touches `articles` or `revisions`, so a draft cannot leak.
CREATE TABLE publications (
  article_id bigint PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  version integer NOT NULL,
  slug text NOT NULL,
  section_id bigint REFERENCES sections,
  kind text NOT NULL,
  text jsonb NOT NULL,
  headline text NOT NULL,
  folded text NOT NULL,
  first_published_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE INDEX publications_latest ON publications (first_published_at DESC, article_id DESC);
CREATE INDEX publications_section
  ON publications (section_id, first_published_at DESC, article_id DESC);

CREATE TABLE publication_tags (
  article_id bigint NOT NULL REFERENCES publications ON DELETE CASCADE,
  tag_id bigint NOT NULL REFERENCES tags,
  PRIMARY KEY (tag_id, article_id)
);
CREATE INDEX publication_tags_article ON publication_tags (article_id);

CREATE TABLE publication_authors (
  article_id bigint NOT NULL REFERENCES publications ON DELETE CASCADE,
  author_id bigint NOT NULL REFERENCES authors,
  PRIMARY KEY (author_id, article_id)
);
CREATE INDEX publication_authors_article ON publication_authors (article_id);

CREATE TABLE comments (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  article_id bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
  state text NOT NULL CHECK (state IN ('pending', 'released', 'removed')),
  name text NOT NULL,
  text text NOT NULL,
  reason text,
  -- A keyed hash of the sender's address, for the rate limit and for nothing else.
  sender bytea NOT NULL,
  -- SHA-256 of what the commenter's cookie holds, so that they see their own pending comments.
  visitor bytea,
  posted_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  decided_at timestamptz,
  decided_by bigint REFERENCES staff ON DELETE SET NULL,
  CHECK ((state = 'removed') = (reason IS NOT NULL))
);
CREATE INDEX comments_article ON comments (article_id, state, id);
CREATE INDEX comments_queue ON comments (state, id);
CREATE INDEX comments_sender ON comments (sender, posted_at);
