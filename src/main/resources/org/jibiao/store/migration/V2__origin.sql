-- Where a draft came from: the form as it was read from a file or taken from another draft, with what is still to be looked at. It is
-- written seldom and read when the draft is opened, so it stays out of the body, which every save writes anew.
create table draft_origin (
  draft uuid primary key references draft (id),
  body varchar not null,
  -- CRC-32C of the body in UTF-8, as of a form
  checksum bigint not null
);
