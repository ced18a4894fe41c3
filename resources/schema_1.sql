-- Schema version 1 of a ward book. Statements end with ";" at the end of a line.
-- Dates are ISO text; "not known" and "open" are NULL. Texts that were not given are ''.
-- Times (…_at) are UTC, ISO with seconds. Ids: see app/base/id.h. Facts are never rewritten when areas or memberships change.

CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- The next id of this copy of the book; not logged, never goes back, so that ids are never reused.
CREATE TABLE id_counter (one INTEGER PRIMARY KEY CHECK (one = 1), prefix INTEGER NOT NULL, next INTEGER NOT NULL) STRICT;

CREATE TABLE area (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER REFERENCES area(id),
  kind TEXT NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  search TEXT NOT NULL,
  position INTEGER NOT NULL DEFAULT 0,
  valid_from TEXT CHECK (valid_from = date(valid_from)),
  valid_to TEXT CHECK (valid_to = date(valid_to)),
  merged_into INTEGER REFERENCES area(id)
) STRICT;
CREATE INDEX area_code ON area(code);

CREATE TABLE team (
  id INTEGER PRIMARY KEY,
  area_id INTEGER NOT NULL REFERENCES area(id),
  name TEXT NOT NULL,
  decision_no TEXT NOT NULL DEFAULT '',
  decision_day TEXT CHECK (decision_day = date(decision_day)),
  valid_from TEXT CHECK (valid_from = date(valid_from)),
  valid_to TEXT CHECK (valid_to = date(valid_to))
) STRICT;

CREATE TABLE sub_group (
  id INTEGER PRIMARY KEY,
  team_id INTEGER NOT NULL REFERENCES team(id),
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  search TEXT NOT NULL,
  position INTEGER NOT NULL DEFAULT 0,
  valid_from TEXT CHECK (valid_from = date(valid_from)),
  valid_to TEXT CHECK (valid_to = date(valid_to))
) STRICT;

CREATE TABLE sub_group_area (
  id INTEGER PRIMARY KEY,
  sub_group_id INTEGER NOT NULL REFERENCES sub_group(id) ON DELETE CASCADE,
  area_id INTEGER NOT NULL REFERENCES area(id),
  valid_from TEXT CHECK (valid_from = date(valid_from)),
  valid_to TEXT CHECK (valid_to = date(valid_to))
) STRICT;

CREATE TABLE member (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  search TEXT NOT NULL,
  sort TEXT NOT NULL,
  organisation TEXT NOT NULL DEFAULT '',
  position TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE membership (
  id INTEGER PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES member(id) ON DELETE CASCADE,
  team_id INTEGER NOT NULL REFERENCES team(id),
  sub_group_id INTEGER REFERENCES sub_group(id),
  role TEXT NOT NULL CHECK (role IN ('leader', 'deputy', 'secretary', 'group_leader', 'member')),
  decision_no TEXT NOT NULL DEFAULT '',
  valid_from TEXT CHECK (valid_from = date(valid_from)),
  valid_to TEXT CHECK (valid_to = date(valid_to))
) STRICT;
CREATE INDEX membership_member ON membership(member_id);

CREATE TABLE household (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (code <> ''),
  head_name TEXT NOT NULL,
  head_resident_id INTEGER REFERENCES resident(id) ON DELETE SET NULL,
  house_no TEXT NOT NULL DEFAULT '',
  street TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  declared_people INTEGER CHECK (declared_people >= 0),
  kind TEXT NOT NULL DEFAULT 'permanent' CHECK (kind IN ('permanent', 'temporary', 'lodging', 'business')),
  note TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'moved_away', 'vacant', 'demolished', 'refused')),
  status_day TEXT CHECK (status_day = date(status_day)),
  zalo_since TEXT CHECK (zalo_since = date(zalo_since)),
  merged_into INTEGER REFERENCES household(id),
  search TEXT NOT NULL,
  name_sort TEXT NOT NULL,
  house_sort TEXT NOT NULL
) STRICT;
CREATE INDEX household_name_sort ON household(name_sort);

-- Where a household is, dated; the first row is open to the past (valid_from NULL).
CREATE TABLE household_area (
  id INTEGER PRIMARY KEY,
  household_id INTEGER NOT NULL REFERENCES household(id) ON DELETE CASCADE,
  area_id INTEGER NOT NULL REFERENCES area(id),
  valid_from TEXT CHECK (valid_from = date(valid_from)),
  valid_to TEXT CHECK (valid_to = date(valid_to))
) STRICT;
CREATE INDEX household_area_household ON household_area(household_id);

CREATE TABLE resident (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  birth_year INTEGER CHECK (birth_year BETWEEN 1880 AND 2200),
  birth_day TEXT CHECK (birth_day = date(birth_day)),
  sex TEXT NOT NULL DEFAULT '' CHECK (sex IN ('', 'male', 'female')),
  relation TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  id_card TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  needs_help INTEGER NOT NULL DEFAULT 0 CHECK (needs_help IN (0, 1)),
  merged_into INTEGER REFERENCES resident(id),
  search TEXT NOT NULL,
  name_sort TEXT NOT NULL
) STRICT;
CREATE INDEX resident_id_card ON resident(id_card) WHERE id_card <> '';

-- Where a resident lives, dated; the first row is open to the past.
CREATE TABLE residence (
  id INTEGER PRIMARY KEY,
  resident_id INTEGER NOT NULL REFERENCES resident(id) ON DELETE CASCADE,
  household_id INTEGER NOT NULL REFERENCES household(id),
  valid_from TEXT CHECK (valid_from = date(valid_from)),
  valid_to TEXT CHECK (valid_to = date(valid_to))
) STRICT;
CREATE INDEX residence_resident ON residence(resident_id);
CREATE INDEX residence_household ON residence(household_id);

CREATE TABLE indicator (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name_vi TEXT NOT NULL,
  name_en TEXT NOT NULL,
  short_vi TEXT NOT NULL DEFAULT '',
  short_en TEXT NOT NULL DEFAULT '',
  unit_vi TEXT NOT NULL DEFAULT '',
  unit_en TEXT NOT NULL DEFAULT '',
  pillar TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('flow', 'cumulative', 'snapshot', 'ratio')),
  counts TEXT NOT NULL,
  unique_by TEXT NOT NULL DEFAULT '',
  account_type TEXT NOT NULL DEFAULT '',
  account_step TEXT NOT NULL DEFAULT '',
  numerator TEXT NOT NULL DEFAULT '',
  denominator TEXT NOT NULL DEFAULT '',
  min_age INTEGER NOT NULL DEFAULT 0,
  restart TEXT NOT NULL DEFAULT 'never' CHECK (restart IN ('never', 'year')),
  allow_tally INTEGER NOT NULL DEFAULT 0 CHECK (allow_tally IN (0, 1)),
  in_grid INTEGER NOT NULL DEFAULT 0 CHECK (in_grid IN (0, 1)),
  decimals INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL DEFAULT 0,
  used INTEGER NOT NULL DEFAULT 1 CHECK (used IN (0, 1)),
  explanation_vi TEXT NOT NULL DEFAULT '',
  explanation_en TEXT NOT NULL DEFAULT '',
  start_day TEXT CHECK (start_day = date(start_day)),
  -- what the starter set said when it was copied here; an upgrade touches only rows that still say it
  origin TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE material (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  position INTEGER NOT NULL DEFAULT 0,
  used INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE activity (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('visit', 'group_session', 'desk_duty', 'training', 'import')),
  code TEXT NOT NULL DEFAULT '',
  day TEXT NOT NULL CHECK (day = date(day)),
  household_id INTEGER REFERENCES household(id),
  -- of sessions and desk duty, where given; of visits the area is derived from the household and the day
  area_id INTEGER REFERENCES area(id),
  sub_group_id INTEGER REFERENCES sub_group(id),
  outcome TEXT CHECK (outcome IN ('met', 'absent', 'refused', 'come_back', 'moved_away')),
  people_count INTEGER CHECK (people_count >= 0),
  next_day TEXT CHECK (next_day = date(next_day)),
  note TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  sheet_no TEXT NOT NULL DEFAULT '',
  sheet_row INTEGER NOT NULL DEFAULT 0,
  entered_at TEXT NOT NULL,
  CHECK ((kind = 'visit') = (household_id IS NOT NULL AND outcome IS NOT NULL))
) STRICT;
CREATE INDEX activity_household ON activity(household_id);
CREATE INDEX activity_day ON activity(day);
CREATE UNIQUE INDEX activity_code ON activity(code) WHERE code <> '';

CREATE TABLE activity_member (
  id INTEGER PRIMARY KEY,
  activity_id INTEGER NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  member_id INTEGER REFERENCES member(id) ON DELETE SET NULL,
  name TEXT NOT NULL
) STRICT;
CREATE INDEX activity_member_activity ON activity_member(activity_id);

-- People met at a visit; attendance of a session.
CREATE TABLE activity_resident (
  id INTEGER PRIMARY KEY,
  activity_id INTEGER NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  resident_id INTEGER NOT NULL REFERENCES resident(id)
) STRICT;
CREATE INDEX activity_resident_activity ON activity_resident(activity_id);
CREATE INDEX activity_resident_resident ON activity_resident(resident_id);

-- The only counted source besides tallies.
CREATE TABLE result (
  id INTEGER PRIMARY KEY,
  activity_id INTEGER NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  resident_id INTEGER REFERENCES resident(id),
  indicator_id INTEGER NOT NULL REFERENCES indicator(id),
  form TEXT NOT NULL DEFAULT 'created' CHECK (form IN ('created', 'already', 'repeated')),
  quantity INTEGER NOT NULL DEFAULT 1 CHECK (quantity >= 0),
  material_id INTEGER REFERENCES material(id)
) STRICT;
CREATE INDEX result_activity ON result(activity_id);
CREATE INDEX result_resident ON result(resident_id);

-- Cells of the service grid that are not results: "chưa có", "hẹn lại".
CREATE TABLE cell_note (
  id INTEGER PRIMARY KEY,
  activity_id INTEGER NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  resident_id INTEGER NOT NULL REFERENCES resident(id),
  indicator_id INTEGER NOT NULL REFERENCES indicator(id),
  status TEXT NOT NULL CHECK (status IN ('not_yet', 'later'))
) STRICT;
CREATE INDEX cell_note_activity ON cell_note(activity_id);

-- The account ladder: registered, activated, used; hangs on a result or stands alone.
CREATE TABLE account_step (
  id INTEGER PRIMARY KEY,
  resident_id INTEGER NOT NULL REFERENCES resident(id),
  account_type TEXT NOT NULL,
  step TEXT NOT NULL CHECK (step IN ('registered', 'activated', 'used', 'blocked')),
  day TEXT NOT NULL CHECK (day = date(day)),
  result_id INTEGER REFERENCES result(id) ON DELETE CASCADE,
  how_seen TEXT NOT NULL DEFAULT '',
  seen_by TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX account_step_resident ON account_step(resident_id);
CREATE INDEX account_step_result ON account_step(result_id);

CREATE TABLE tally (
  id INTEGER PRIMARY KEY,
  indicator_id INTEGER NOT NULL REFERENCES indicator(id),
  area_id INTEGER REFERENCES area(id),
  day TEXT NOT NULL CHECK (day = date(day)),
  value INTEGER NOT NULL,
  out_of INTEGER,
  note TEXT NOT NULL DEFAULT '',
  entered_at TEXT NOT NULL
) STRICT;

CREATE TABLE target (
  id INTEGER PRIMARY KEY,
  indicator_id INTEGER NOT NULL REFERENCES indicator(id),
  value INTEGER NOT NULL CHECK (value >= 0),
  set_on TEXT NOT NULL CHECK (set_on = date(set_on)),
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  due_day TEXT NOT NULL CHECK (due_day = date(due_day)),
  split TEXT NOT NULL CHECK (split IN ('none', 'equal', 'households', 'manual')),
  decision TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  CHECK (from_day <= due_day)
) STRICT;

CREATE TABLE target_part (
  id INTEGER PRIMARY KEY,
  target_id INTEGER NOT NULL REFERENCES target(id) ON DELETE CASCADE,
  area_id INTEGER NOT NULL REFERENCES area(id),
  value INTEGER NOT NULL CHECK (value >= 0)
) STRICT;
CREATE INDEX target_part_target ON target_part(target_id);

-- Identity of a report: template, scheme, first and last day.
CREATE TABLE report (
  id INTEGER PRIMARY KEY,
  template TEXT NOT NULL,
  scheme TEXT NOT NULL,
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  to_day TEXT NOT NULL CHECK (to_day = date(to_day)),
  state TEXT NOT NULL DEFAULT 'draft',
  sealed_at TEXT,
  document TEXT NOT NULL DEFAULT '',
  UNIQUE (template, scheme, from_day, to_day)
) STRICT;

-- Sections typed by hand; an absent row is the template's own text.
CREATE TABLE report_text (
  id INTEGER PRIMARY KEY,
  report_id INTEGER NOT NULL REFERENCES report(id) ON DELETE CASCADE,
  section TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (report_id, section)
) STRICT;

-- Frozen figures of a sealed report, and the records behind each.
CREATE TABLE report_figure (
  id INTEGER PRIMARY KEY,
  report_id INTEGER NOT NULL REFERENCES report(id) ON DELETE CASCADE,
  indicator_code TEXT NOT NULL,
  indicator_text TEXT NOT NULL,
  area_code TEXT,
  in_period INTEGER,
  year_to_date INTEGER,
  to_date INTEGER,
  numerator INTEGER,
  denominator INTEGER,
  target INTEGER,
  target_due TEXT
) STRICT;
CREATE TABLE report_record (
  report_figure_id INTEGER NOT NULL REFERENCES report_figure(id) ON DELETE CASCADE,
  record_table TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  PRIMARY KEY (report_figure_id, record_table, record_id)
) STRICT, WITHOUT ROWID;

-- Explicit drafts: listed, outside the counting, undo and the log.
CREATE TABLE draft (
  key TEXT PRIMARY KEY,
  page TEXT NOT NULL,
  title TEXT NOT NULL,
  content TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The change log (append-only): units of work and what each did. Serves undo, history and the bin.
CREATE TABLE change_unit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  name TEXT NOT NULL,
  who TEXT NOT NULL,
  machine TEXT NOT NULL,
  kind TEXT NOT NULL DEFAULT 'edit' CHECK (kind IN ('edit', 'undo', 'redo', 'note')),
  -- 1 while a load writes: inserts are then logged as key ranges, not row by row
  bulk INTEGER NOT NULL DEFAULT 0,
  undoes INTEGER REFERENCES change_unit(id),
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE change_row (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES change_unit(id),
  tbl TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  op TEXT NOT NULL CHECK (op IN ('insert', 'update', 'delete')),
  old TEXT
) STRICT;
CREATE INDEX change_row_unit ON change_row(unit_id);
CREATE INDEX change_row_row ON change_row(tbl, row_id);
CREATE TABLE change_range (
  id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES change_unit(id),
  tbl TEXT NOT NULL,
  first_id INTEGER NOT NULL,
  last_id INTEGER NOT NULL
) STRICT;
CREATE INDEX change_range_unit ON change_range(unit_id);
