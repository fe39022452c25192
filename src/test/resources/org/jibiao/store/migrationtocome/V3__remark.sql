-- Only for tests: what a later program may add.
alter table draft add column remark varchar default '' not null;
