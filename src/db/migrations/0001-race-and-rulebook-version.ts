/** A race, and the versions of its rulebook that were published. */
export const raceAndRulebookVersion = `
create table race (
  race_id text primary key,
  name jsonb not null,
  created_at timestamptz not null,
  constraint race_id_is_a_slug check (race_id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(race_id) <= 64),
  constraint race_name_by_language check (jsonb_typeof(name) = 'object')
);

create table rulebook_version (
  race_id text not null references race (race_id),
  version integer not null,
  hash text not null,
  published_at timestamptz not null,
  reason text not null,
  effective date,
  source jsonb not null,
  compiled jsonb not null,
  primary key (race_id, version),
  unique (race_id, hash),
  constraint rulebook_version_counts_from_one check (version >= 1),
  constraint rulebook_version_source_by_file check (jsonb_typeof(source) = 'object')
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: what was published stays as it was', tg_op, tg_table_name
    using errcode = 'restrict_violation', hint = 'Publish a new version.';
end
$$;

create trigger rulebook_version_is_immutable
  before update or delete or truncate on rulebook_version
  for each statement execute function refuse_change();
`;
