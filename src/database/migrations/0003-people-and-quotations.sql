-- Those who speak in the news. A person who was merged into another stays as a signpost to them.
CREATE TABLE people (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL,
  -- The name folded: two spellings of one name are one person.
  folded text NOT NULL,
  slug text NOT NULL,
  about text NOT NULL DEFAULT '',
  country text CHECK (country ~ '^[A-Z]{2}$'),
  portrait bigint REFERENCES media,
  merged_into bigint REFERENCES people,
  created_by bigint REFERENCES staff ON DELETE SET NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX people_name ON people (folded) WHERE merged_into IS NULL;
CREATE UNIQUE INDEX people_slug ON people (slug) WHERE merged_into IS NULL;
CREATE INDEX people_merged ON people (merged_into) WHERE merged_into IS NOT NULL;

-- The other ways a person is written: spellings, the name in Latin letters, titles. A title may
-- stand for several people, a spelling too until the newsroom says which.
CREATE TABLE person_names (
  person_id bigint NOT NULL REFERENCES people ON DELETE CASCADE,
  folded text NOT NULL,
  name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('spelling', 'latin', 'title')),
  position integer NOT NULL DEFAULT 0,
  PRIMARY KEY (person_id, folded)
);
CREATE INDEX person_names_folded ON person_names (folded);

CREATE TABLE offices (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person_id bigint NOT NULL REFERENCES people ON DELETE CASCADE,
  title text NOT NULL,
  folded text NOT NULL,
  -- Null: not known, or not yet over. Both days belong to the office.
  start_on date,
  end_on date,
  CHECK (end_on >= start_on)
);
CREATE INDEX offices_person ON offices (person_id);
CREATE INDEX offices_folded ON offices (folded);

CREATE TABLE occasions (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN (
    'summit', 'press-conference', 'statement', 'interview', 'post', 'session', 'other'
  )),
  title text NOT NULL,
  folded text NOT NULL UNIQUE,
  slug text NOT NULL UNIQUE,
  place text NOT NULL DEFAULT '',
  start_on date,
  -- By the clock of the place.
  start_time time,
  end_on date,
  minutes integer CHECK (minutes > 0),
  -- Null: not known.
  access text CHECK (access IN ('open', 'closed')),
  created_by bigint REFERENCES staff ON DELETE SET NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CHECK (end_on >= start_on),
  CHECK (end_on IS NULL OR minutes IS NULL),
  CHECK (start_time IS NULL OR start_on IS NOT NULL)
);

CREATE TABLE occasion_participants (
  occasion_id bigint NOT NULL REFERENCES occasions ON DELETE CASCADE,
  person_id bigint NOT NULL REFERENCES people,
  position integer NOT NULL DEFAULT 0,
  PRIMARY KEY (occasion_id, person_id)
);
CREATE INDEX occasion_participants_person ON occasion_participants (person_id);

-- Words somebody said, kept once. The speaker is a person, or only a name and a role.
CREATE TABLE quotations (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  words text NOT NULL,
  folded text NOT NULL,
  form text NOT NULL CHECK (form IN ('block', 'inline', 'partial', 'indirect', 'heading')),
  person_id bigint REFERENCES people,
  speaker_name text NOT NULL DEFAULT '',
  speaker_folded text NOT NULL DEFAULT '',
  speaker_role text NOT NULL DEFAULT '',
  occasion_id bigint REFERENCES occasions,
  occasion_title text NOT NULL DEFAULT '',
  occasion_folded text NOT NULL DEFAULT '',
  said_on date,
  place text NOT NULL DEFAULT '',
  -- BCP 47; empty: not said.
  spoken_language text NOT NULL DEFAULT '',
  printed_language text NOT NULL DEFAULT 'ar',
  translator text NOT NULL DEFAULT '',
  source text NOT NULL DEFAULT '',
  -- Null: made by a publication.
  created_by bigint REFERENCES staff ON DELETE SET NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX quotations_words ON quotations (md5(folded));
CREATE INDEX quotations_person ON quotations (person_id, id DESC);
CREATE INDEX quotations_occasion ON quotations (occasion_id, id DESC);
CREATE INDEX quotations_unnamed ON quotations (speaker_folded) WHERE person_id IS NULL;

-- Where a quotation stands in what readers see. The uses belong to the publication and go with it,
-- so that no draft and no withdrawn article feeds a public page.
CREATE TABLE quotation_uses (
  article_id bigint NOT NULL REFERENCES publications ON DELETE CASCADE,
  position integer NOT NULL,
  quotation_id bigint NOT NULL REFERENCES quotations,
  form text NOT NULL CHECK (form IN ('block', 'inline', 'partial', 'indirect', 'heading')),
  -- The block of the body, and where in its text the words begin and end, in UTF-16 units.
  block integer NOT NULL,
  start_at integer NOT NULL,
  end_at integer NOT NULL,
  words text NOT NULL,
  folded text NOT NULL,
  sentence text NOT NULL,
  PRIMARY KEY (article_id, position)
);
CREATE INDEX quotation_uses_quotation ON quotation_uses (quotation_id);

ALTER TABLE addresses DROP CONSTRAINT IF EXISTS addresses_kind_check;
ALTER TABLE addresses ADD CONSTRAINT addresses_kind_check CHECK (
  kind IN ('article', 'section', 'tag', 'author', 'page', 'person', 'occasion', 'storyline')
);
