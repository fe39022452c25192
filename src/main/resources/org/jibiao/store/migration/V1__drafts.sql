create table draft (
  id uuid primary key,
  budget_year int not null,
  department varchar(1000) not null,
  state varchar(20) not null,
  -- a form of 45 KB saved 3,000 times: 1 MB as varchar, 123 MB as clob
  body varchar(10000000) not null,
  changed timestamp(3) with time zone not null,
  deleted timestamp(3) with time zone
);
