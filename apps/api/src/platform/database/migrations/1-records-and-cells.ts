import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Everything that the way of the data needs: from the file to the cell, and the door that guards it. */
export class RecordsAndCells1763769600001 implements MigrationInterface {
  async up(database: QueryRunner): Promise<void> {
    await database.query(roles);
    await database.query(scope);
    await database.query(tables);
    for (const table of guardedTables) await database.query(guard(table));
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query('drop schema waymark cascade; drop schema scope cascade;');
  }
}

/**
 * waymark_door may only open a session; waymark_app may work on rows of the authorities of that session, and owns nothing. The serving
 * login is a member of both and connects as the door.
 */
const roles = `
do $$
declare name text;
begin
  foreach name in array array['waymark_door', 'waymark_app'] loop
    if not exists (select from pg_roles where rolname = name) then
      begin
        execute format('create role %I nologin nosuperuser nobypassrls noinherit', name);
      exception when duplicate_object or unique_violation then null;
      end;
    end if;
  end loop;
end $$;`;

const scope = `
create schema scope;
create schema waymark;
revoke all on schema scope, waymark from public;

create table scope.session (
  handle_hash bytea primary key,
  viewer text not null,
  sees_all boolean not null,
  authority_ids integer[] not null default '{}',
  valid_until timestamptz not null
);

create function scope.sees_all() returns boolean language sql stable security definer set search_path = pg_catalog, scope as $$
  select coalesce(bool_or(sees_all), false) from scope.session
  where handle_hash = sha256(convert_to(nullif(current_setting('app.sid', true), ''), 'UTF8')) and valid_until > now()
$$;

create function scope.authority_ids() returns integer[] language sql stable security definer set search_path = pg_catalog, scope as $$
  select coalesce((select authority_ids from scope.session
  where handle_hash = sha256(convert_to(nullif(current_setting('app.sid', true), ''), 'UTF8')) and valid_until > now()), '{}')
$$;

-- Until people sign in, the one viewer is whoever sits at this machine.
create function scope.open_local_session(handle text) returns void language sql security definer set search_path = pg_catalog, scope as $$
  delete from scope.session where valid_until <= now();
  insert into scope.session (handle_hash, viewer, sees_all, valid_until)
  values (sha256(convert_to(handle, 'UTF8')), 'local', true, 'infinity')
$$;

create function scope.close_session(handle text) returns void language sql security definer set search_path = pg_catalog, scope as $$
  delete from scope.session where handle_hash = sha256(convert_to(handle, 'UTF8'))
$$;

revoke all on all functions in schema scope from public;
grant usage on schema scope to waymark_door, waymark_app;
grant usage on schema waymark to waymark_app;
grant execute on function scope.open_local_session(text), scope.close_session(text) to waymark_door;
grant execute on function scope.sees_all(), scope.authority_ids() to waymark_app;`;

const tables = `
create table waymark.key_check (
  authority_id integer not null default 0,
  key_id text primary key,
  check_value bytea not null
);

create sequence waymark.authority_number as integer;

create table waymark.authority (
  authority_id integer primary key default nextval('waymark.authority_number'),
  code text collate "C" not null unique,
  name text not null,
  demonstration boolean not null,
  version integer not null default 0,
  counted_by text not null,
  made_at timestamptz not null default now()
);

create table waymark.upload (
  authority_id integer not null references waymark.authority,
  number integer not null,
  file_name text not null,
  size bigint not null,
  sha256 bytea not null,
  key_id text not null,
  received_at timestamptz not null default now(),
  primary key (authority_id, number)
);
create index on waymark.upload (authority_id, sha256);

create table waymark.upload_part (
  authority_id integer not null,
  number integer not null,
  part integer not null,
  sealed bytea not null,
  primary key (authority_id, number, part),
  foreign key (authority_id, number) references waymark.upload on delete cascade
);

create table waymark.batch (
  authority_id integer not null references waymark.authority,
  seq integer not null,
  kind text not null check (kind in ('file', 'form', 'undo', 'redo', 'upgrade')),
  dataset text,
  feed text,
  upload_number integer,
  file_name text,
  sha256 bytea,
  columns text[] not null default '{}',
  matching jsonb,
  about_seq integer,
  call uuid,
  undone_by integer,
  arrived_on date not null,
  as_of date,
  made_by text not null,
  made_at timestamptz not null default clock_timestamp(),
  counts jsonb not null,
  warnings jsonb not null default '[]',
  primary key (authority_id, seq),
  foreign key (authority_id, upload_number) references waymark.upload (authority_id, number)
);
create index on waymark.batch (authority_id, sha256) where sha256 is not null;

create table waymark.rejects_part (
  authority_id integer not null,
  seq integer not null,
  part integer not null,
  sealed bytea not null,
  primary key (authority_id, seq, part)
);

create table waymark.feed (
  authority_id integer not null references waymark.authority,
  feed text not null,
  dataset text not null,
  matching jsonb not null,
  primary key (authority_id, feed)
);

create table waymark.payload (
  authority_id integer not null,
  payload uuid not null,
  dataset text collate "C" not null,
  body jsonb not null,
  primary key (authority_id, payload)
);

create table waymark.subject_link (
  authority_id integer not null,
  subject text collate "C" not null,
  payload uuid not null,
  primary key (authority_id, subject, payload)
);
create index on waymark.subject_link (authority_id, payload);

create table waymark.assertion (
  authority_id integer not null,
  seq integer not null,
  row_no integer not null,
  dataset text collate "C" not null,
  key text collate "C" not null,
  payload uuid not null,
  line integer not null,
  combination text collate "C",
  copied text[],
  primary key (authority_id, seq, row_no)
);
create unique index on waymark.assertion (authority_id, dataset, key, seq);
create index on waymark.assertion (authority_id, dataset, combination) where combination is not null;

create table waymark.complete (
  authority_id integer not null,
  seq integer not null,
  feed text not null,
  dataset text collate "C" not null,
  combination text collate "C" not null,
  primary key (authority_id, dataset, combination, feed, seq)
);

create table waymark.record (
  authority_id integer not null,
  dataset text collate "C" not null,
  key text collate "C" not null,
  from_seq integer not null,
  until_seq integer,
  payload uuid not null,
  primary key (authority_id, dataset, key, from_seq)
);
create unique index record_live on waymark.record (authority_id, dataset, key) where until_seq is null;
create index record_said on waymark.record (authority_id, payload) where until_seq is null;

create table waymark.cell_change (
  authority_id integer not null,
  seq integer not null,
  measure text collate "C" not null,
  at integer not null,
  unit text collate "C" not null,
  split text collate "C" not null,
  value integer not null,
  dn bigint not null,
  dweight bigint not null,
  primary key (authority_id, seq, measure, at, unit, split, value)
);

create table waymark.cell (
  authority_id integer not null,
  measure text collate "C" not null,
  at integer not null,
  unit text collate "C" not null,
  split text collate "C" not null,
  value integer not null,
  n bigint not null,
  weight bigint not null,
  primary key (authority_id, measure, at, unit, split, value)
);

create index cell_empty on waymark.cell (authority_id) where n = 0 and weight = 0;

create table waymark.person (
  authority_id integer not null,
  number integer not null,
  pseudonym text collate "C" not null,
  key_id text not null,
  primary key (authority_id, number),
  unique (authority_id, pseudonym)
);

create table waymark.case_reference (
  authority_id integer not null,
  number integer not null,
  pseudonym text collate "C" not null,
  key_id text not null,
  primary key (authority_id, number),
  unique (authority_id, pseudonym)
);

create table waymark.trail (
  authority_id integer not null references waymark.authority,
  number integer not null,
  at timestamptz not null,
  who text not null,
  act text not null,
  details jsonb not null,
  hash bytea not null,
  primary key (authority_id, number)
);

grant select, insert, update, delete on all tables in schema waymark to waymark_app;
-- Looking at a few thousand rows tells the planner enough of these tables, and the wording of what was said tells it nothing.
do $$
declare place record;
begin
  for place in
    select attrelid::regclass as name, attname from pg_attribute
    where attrelid in ('waymark.payload'::regclass, 'waymark.subject_link'::regclass, 'waymark.record'::regclass, 'waymark.assertion'::regclass)
      and attnum > 0 and not attisdropped
  loop
    execute format('alter table %s alter column %I set statistics %s', place.name, place.attname, case place.attname when 'body' then 0 else 20 end);
  end loop;
end $$;
-- A large file fills a table within one transaction, before anything could tell the planner how large it has become.
create function waymark.freshen_statistics(rows bigint) returns void language plpgsql security definer
set search_path = pg_catalog, waymark as $$
declare name text;
begin
  foreach name in array array['payload', 'subject_link', 'record', 'assertion'] loop
    if rows > 500 and rows > (select reltuples / 10 from pg_class where oid = format('waymark.%I', name)::regclass) then
      execute format('analyze waymark.%I', name);
    end if;
  end loop;
end $$;
revoke all on function waymark.freshen_statistics(bigint) from public;
grant execute on function waymark.freshen_statistics(bigint) to waymark_app;
grant usage on sequence waymark.authority_number to waymark_app;
revoke update, delete on waymark.assertion, waymark.payload, waymark.cell_change, waymark.trail from waymark_app;`;

const guardedTables = [
  'key_check',
  'authority',
  'upload',
  'upload_part',
  'batch',
  'rejects_part',
  'feed',
  'payload',
  'subject_link',
  'assertion',
  'complete',
  'record',
  'cell_change',
  'cell',
  'person',
  'case_reference',
  'trail',
];

const guard = (table: string) => `
alter table waymark.${table} enable row level security;
alter table waymark.${table} force row level security;
create policy within_scope on waymark.${table} to waymark_app
  using ((select scope.sees_all()) or authority_id = any ((select scope.authority_ids())::integer[]))
  with check ((select scope.sees_all()) or authority_id = any ((select scope.authority_ids())::integer[]));`;
