table identity.account
    id bigint not null identity
    administration integer not null
    email text collate svensk not null
    name text collate svensk not null
    employee_id text
    password_hash text
    blocked_at timestamp with time zone
    blocked_because text
    created_at timestamp with time zone not null
    signed_in_at timestamp with time zone
    version integer not null default 1
    constraint a_block_has_a_reason CHECK (((blocked_at IS NULL) = (blocked_because IS NULL)))
    constraint account_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint account_email_check CHECK (((length(email) >= 3) AND (length(email) <= 254)))
    constraint account_employee_id_check CHECK (((length(employee_id) >= 1) AND (length(employee_id) <= 40)))
    constraint account_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
    constraint account_pkey PRIMARY KEY (id)
    INDEX account_list ON identity.account USING btree (administration, name)
    UNIQUE INDEX account_pkey ON identity.account USING btree (id)
    UNIQUE INDEX one_account_an_email ON identity.account USING btree (fold_key(email))
    row level security off
    grant insert, select, update to fyrvakt

table identity.attempt
    key bytea not null
    tries integer not null
    last_at timestamp with time zone not null
    free_at timestamp with time zone not null
    constraint attempt_pkey PRIMARY KEY (key)
    INDEX attempt_by_age ON identity.attempt USING btree (last_at)
    UNIQUE INDEX attempt_pkey ON identity.attempt USING btree (key)
    row level security off
    grant delete, insert, select, update to fyrvakt

table identity.link
    token_hash bytea not null
    kind text not null
    account bigint
    created_at timestamp with time zone not null
    expires_at timestamp with time zone not null
    used_at timestamp with time zone
    constraint link_account_fkey FOREIGN KEY (account) REFERENCES identity.account(id)
    constraint link_kind_check CHECK ((kind = ANY (ARRAY['FIRST'::text, 'INVITATION'::text, 'RESET'::text])))
    constraint link_pkey PRIMARY KEY (token_hash)
    constraint only_the_first_link_is_nobodys CHECK (((kind = 'FIRST'::text) = (account IS NULL)))
    INDEX link_of_account ON identity.link USING btree (account)
    UNIQUE INDEX link_pkey ON identity.link USING btree (token_hash)
    row level security off
    grant delete, insert, select, update to fyrvakt

table identity.session
    token_hash bytea not null
    account bigint not null
    created_at timestamp with time zone not null
    last_seen_at timestamp with time zone not null
    browser text not null
    address text not null
    constraint session_account_fkey FOREIGN KEY (account) REFERENCES identity.account(id)
    constraint session_pkey PRIMARY KEY (token_hash)
    INDEX session_by_age ON identity.session USING btree (last_seen_at)
    INDEX session_of_account ON identity.session USING btree (account)
    UNIQUE INDEX session_pkey ON identity.session USING btree (token_hash)
    row level security off
    grant delete, insert, select, update to fyrvakt

table public.administration
    id integer not null identity
    name text collate svensk not null
    slug text not null
    constraint administration_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
    constraint administration_pkey PRIMARY KEY (id)
    constraint administration_slug_check CHECK ((slug ~ '^[a-z0-9-]{1,40}$'::text))
    constraint one_administration_a_slug UNIQUE (slug)
    UNIQUE INDEX administration_pkey ON public.administration USING btree (id)
    UNIQUE INDEX one_administration_a_slug ON public.administration USING btree (slug)
    row level security off
    grant insert, select to fyrvakt

table public.asset
    administration integer not null
    id bigint not null identity
    version integer not null
    asset_id text collate svensk not null
    name text collate svensk not null
    kind text not null
    description text
    object_code text collate svensk
    unit_id bigint
    owner_email text
    supplier text collate svensk
    operation text collate svensk
    is_critical boolean
    is_societal boolean
    personal_data text
    in_use_on date
    in_use_because text
    retired_on date
    retired_because text
    key text collate C not null generated as fold_key(asset_id)
    owner_email_key text collate C generated as fold_key(owner_email)
    folded text collate C not null generated as fold(((((((asset_id || ' '::text) || name) || ' '::text) || COALESCE(description, ''::text)) || ' '::text) || COALESCE(supplier, ''::text)))
    constraint asset_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint asset_administration_unit_id_fkey FOREIGN KEY (administration, unit_id) REFERENCES unit(administration, id)
    constraint asset_asset_id_check CHECK (((length(asset_id) >= 1) AND (length(asset_id) <= 40)))
    constraint asset_description_check CHECK ((length(description) <= 4000))
    constraint asset_in_use_because_check CHECK ((length(in_use_because) <= 200))
    constraint asset_kind_check CHECK ((kind = ANY (ARRAY['system'::text, 'verktyg'::text, 'informationsmängd'::text])))
    constraint asset_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
    constraint asset_object_code_check CHECK ((length(object_code) <= 40))
    constraint asset_operation_check CHECK ((length(operation) <= 120))
    constraint asset_owner_email_check CHECK ((length(owner_email) <= 200))
    constraint asset_personal_data_check CHECK ((personal_data = ANY (ARRAY['nej'::text, 'ja'::text, 'känsliga'::text])))
    constraint asset_pkey PRIMARY KEY (administration, id)
    constraint asset_retired_because_check CHECK ((length(retired_because) <= 200))
    constraint asset_supplier_check CHECK ((length(supplier) <= 120))
    constraint retired_after_taken_into_use CHECK ((retired_on >= in_use_on))
    INDEX asset_folded ON public.asset USING gin (administration, folded gin_trgm_ops)
    INDEX asset_in_order ON public.asset USING btree (administration, name, id)
    INDEX asset_owner ON public.asset USING btree (administration, owner_email_key)
    INDEX asset_unit ON public.asset USING btree (administration, unit_id)
    UNIQUE INDEX asset_key ON public.asset USING btree (administration, key)
    UNIQUE INDEX asset_pkey ON public.asset USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.form_receipt
    administration integer not null
    token uuid not null
    register text not null
    subject bigint not null
    at timestamp with time zone not null
    constraint form_receipt_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint form_receipt_pkey PRIMARY KEY (administration, token)
    INDEX form_receipt_in_time ON public.form_receipt USING btree (administration, at)
    UNIQUE INDEX form_receipt_pkey ON public.form_receipt USING btree (administration, token)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select to fyrvakt

table public.history_content
    administration integer not null
    entry bigint not null
    salt bytea not null
    content text not null
    constraint history_content_administration_entry_fkey FOREIGN KEY (administration, entry) REFERENCES history_entry(administration, id)
    constraint history_content_pkey PRIMARY KEY (administration, entry)
    UNIQUE INDEX history_content_pkey ON public.history_content USING btree (administration, entry)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant insert, select to fyrvakt

table public.history_entry
    administration integer not null
    id bigint not null identity
    at timestamp with time zone not null
    account bigint
    actor text not null
    act text not null
    register text not null
    subject bigint not null
    version integer not null
    reading bigint
    transaction xid8 not null default pg_current_xact_id()
    digest bytea not null
    constraint history_entry_act_check CHECK ((act <> ''::text))
    constraint history_entry_actor_check CHECK ((actor <> ''::text))
    constraint history_entry_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint history_entry_pkey PRIMARY KEY (administration, id)
    INDEX history_in_time ON public.history_entry USING btree (administration, at)
    INDEX history_of_reading ON public.history_entry USING btree (administration, reading) WHERE (reading IS NOT NULL)
    INDEX history_of_subject ON public.history_entry USING btree (administration, register, subject, id)
    UNIQUE INDEX history_entry_pkey ON public.history_entry USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant insert, select to fyrvakt

table public.person
    administration integer not null
    id bigint not null identity
    version integer not null
    employee_id text not null
    first_name text collate svensk not null
    last_name text collate svensk not null
    email text
    unit_id bigint
    title text collate svensk
    employed_from date
    employed_until date
    works_at_computer boolean
    key text collate C not null generated as fold_key(employee_id)
    email_key text collate C generated as fold_key(email)
    folded text collate C not null generated as fold(((((((((first_name || ' '::text) || last_name) || ' '::text) || employee_id) || ' '::text) || COALESCE(email, ''::text)) || ' '::text) || COALESCE(title, ''::text)))
    constraint employment_ends_after_it_begins CHECK ((employed_until >= employed_from))
    constraint person_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint person_administration_unit_id_fkey FOREIGN KEY (administration, unit_id) REFERENCES unit(administration, id)
    constraint person_email_check CHECK ((length(email) <= 200))
    constraint person_employee_id_check CHECK (((length(employee_id) >= 1) AND (length(employee_id) <= 40)))
    constraint person_first_name_check CHECK (((length(first_name) >= 1) AND (length(first_name) <= 80)))
    constraint person_last_name_check CHECK (((length(last_name) >= 1) AND (length(last_name) <= 80)))
    constraint person_pkey PRIMARY KEY (administration, id)
    constraint person_title_check CHECK ((length(title) <= 120))
    INDEX person_email ON public.person USING btree (administration, email_key)
    INDEX person_folded ON public.person USING gin (administration, folded gin_trgm_ops)
    INDEX person_in_order ON public.person USING btree (administration, last_name, first_name, id)
    INDEX person_unit ON public.person USING btree (administration, unit_id)
    UNIQUE INDEX person_key ON public.person USING btree (administration, key)
    UNIQUE INDEX person_pkey ON public.person USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.reading
    administration integer not null
    id bigint not null identity
    file_name text not null
    register text
    state text not null
    read_at timestamp with time zone not null
    account bigint
    actor text not null
    extracted_on date not null
    extracted_by text not null
    added bigint not null default 0
    changed bigint not null default 0
    unchanged bigint not null default 0
    missing bigint not null default 0
    wrong bigint not null default 0
    findings text not null default '{}'::text
    message text
    decided_at timestamp with time zone
    decided_by text
    constraint reading_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint reading_file_name_check CHECK (((length(file_name) >= 1) AND (length(file_name) <= 200)))
    constraint reading_pkey PRIMARY KEY (administration, id)
    constraint reading_state_check CHECK ((state = ANY (ARRAY['EXAMINING'::text, 'PROPOSED'::text, 'SAVED'::text, 'UNDONE'::text, 'DISCARDED'::text, 'REFUSED'::text])))
    INDEX reading_in_time ON public.reading USING btree (administration, id DESC)
    UNIQUE INDEX reading_pkey ON public.reading USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant insert, select, update to fyrvakt

table public.reading_content
    administration integer not null
    reading bigint not null
    content bytea not null
    constraint reading_content_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint reading_content_administration_reading_fkey FOREIGN KEY (administration, reading) REFERENCES reading(administration, id)
    constraint reading_content_pkey PRIMARY KEY (administration, reading)
    UNIQUE INDEX reading_content_pkey ON public.reading_content USING btree (administration, reading)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.reading_source
    administration integer not null
    source text collate C not null
    register text not null
    columns text not null
    used_at timestamp with time zone not null
    constraint reading_source_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint reading_source_pkey PRIMARY KEY (administration, source)
    UNIQUE INDEX reading_source_pkey ON public.reading_source USING btree (administration, source)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant insert, select, update to fyrvakt

table public.role
    administration integer not null
    id bigint not null identity
    version integer not null
    email text collate svensk not null
    title text collate svensk not null
    unit_id bigint not null
    held_from date
    held_until date
    key text collate C not null generated as ((((((fold_key(email) || ' '::text) || fold_key(title)) || ' '::text) || (unit_id)::text) || ' '::text) || COALESCE(((held_from - '1900-01-01'::date))::text, ''::text))
    email_key text collate C not null generated as fold_key(email)
    title_key text collate C not null generated as fold_key(title)
    folded text collate C not null generated as fold(((email || ' '::text) || title))
    constraint role_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint role_administration_unit_id_fkey FOREIGN KEY (administration, unit_id) REFERENCES unit(administration, id)
    constraint role_email_check CHECK (((length(email) >= 1) AND (length(email) <= 200)))
    constraint role_ends_after_it_begins CHECK ((held_until >= held_from))
    constraint role_pkey PRIMARY KEY (administration, id)
    constraint role_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
    INDEX role_email ON public.role USING btree (administration, email_key)
    INDEX role_folded ON public.role USING gin (administration, folded gin_trgm_ops)
    INDEX role_in_order ON public.role USING btree (administration, email, title, id)
    INDEX role_unit ON public.role USING btree (administration, unit_id)
    UNIQUE INDEX role_key ON public.role USING btree (administration, key)
    UNIQUE INDEX role_pkey ON public.role USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.role_title
    administration integer not null
    id bigint not null identity
    version integer not null
    title text collate svensk not null
    role text not null
    key text collate C not null generated as fold_key(title)
    title_key text collate C not null generated as fold_key(title)
    folded text collate C not null generated as fold(((title || ' '::text) || role))
    constraint role_title_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint role_title_pkey PRIMARY KEY (administration, id)
    constraint role_title_role_check CHECK (((length(role) >= 1) AND (length(role) <= 120)))
    constraint role_title_title_check CHECK (((length(title) >= 1) AND (length(title) <= 120)))
    INDEX role_title_folded ON public.role_title USING gin (administration, folded gin_trgm_ops)
    INDEX role_title_in_order ON public.role_title USING btree (administration, title, id)
    UNIQUE INDEX role_title_key ON public.role_title USING btree (administration, key)
    UNIQUE INDEX role_title_pkey ON public.role_title USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.unit
    administration integer not null
    id bigint not null identity
    version integer not null
    code text collate svensk not null
    name text collate svensk not null
    kind text not null
    above_id bigint
    manager_email text
    closed_on date
    key text collate C not null generated as fold_key(code)
    folded text collate C not null generated as fold(((code || ' '::text) || name))
    manager_email_key text collate C generated as fold_key(manager_email)
    constraint unit_administration_above_id_fkey FOREIGN KEY (administration, above_id) REFERENCES unit(administration, id)
    constraint unit_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint unit_code_check CHECK (((length(code) >= 1) AND (length(code) <= 40)))
    constraint unit_kind_check CHECK ((kind = ANY (ARRAY['förvaltning'::text, 'avdelning'::text, 'enhet'::text])))
    constraint unit_manager_email_check CHECK ((length(manager_email) <= 200))
    constraint unit_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
    constraint unit_pkey PRIMARY KEY (administration, id)
    INDEX unit_above ON public.unit USING btree (administration, above_id)
    INDEX unit_folded ON public.unit USING gin (administration, folded gin_trgm_ops)
    INDEX unit_in_order ON public.unit USING btree (administration, name, id)
    INDEX unit_manager ON public.unit USING btree (administration, manager_email_key)
    UNIQUE INDEX unit_key ON public.unit USING btree (administration, key)
    UNIQUE INDEX unit_pkey ON public.unit USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

CREATE OR REPLACE FUNCTION public.current_administration()
 RETURNS integer
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('fyrvakt.administration'::text, true), ''::text))::integer;

CREATE OR REPLACE FUNCTION public.fold(text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN (replace(replace(translate(lower((regexp_replace(NORMALIZE($1, NFKD), '[\u0300-\u036f]'::text, ''::text, 'g'::text) COLLATE "und-x-icu")), 'øłđ'::text, 'old'::text), 'æ'::text, 'ae'::text), 'ß'::text, 'ss'::text) COLLATE "C");

CREATE OR REPLACE FUNCTION public.fold_key(text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN (lower((NORMALIZE($1, NFC) COLLATE "und-x-icu")) COLLATE "C");

CREATE OR REPLACE FUNCTION public.history_digest(salt bytea, content text)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN sha256((salt || convert_to(content, 'UTF8'::name)));

CREATE OR REPLACE PROCEDURE public.keep_as_register(IN register regclass)
 LANGUAGE plpgsql
AS $procedure$
begin
    execute format('create unique index %I on %s (administration, key)', register || '_key', register);
    execute format('create index %I on %s using gin (administration, folded gin_trgm_ops)', register || '_folded', register);
    execute format('grant usage on sequence %I to fyrvakt', register || '_id_seq');
    call protect(register, 'select, insert, update, delete');
end
$procedure$;

CREATE OR REPLACE FUNCTION public.like_pattern(text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN (('%'::text || replace(replace(replace(fold($1), '\'::text, '\\'::text), '%'::text, '\%'::text), '_'::text, '\_'::text)) || '%'::text);

CREATE OR REPLACE FUNCTION public.matching(register regclass, words text[])
 RETURNS SETOF bigint
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
    return query execute 'select id from ' || register || ' where administration = $1'
        || (select coalesce(string_agg(' and folded like ' || quote_literal(like_pattern(word)), ''), '') from unnest(words) word)
        using current_administration();
end
$function$;

CREATE OR REPLACE PROCEDURE public.protect(IN protected regclass, IN privileges text)
 LANGUAGE plpgsql
AS $procedure$
begin
    execute format('alter table %s enable row level security', protected);
    execute format('alter table %s force row level security', protected);
    execute format('create policy own_administration on %s to fyrvakt using (administration = current_administration())', protected);
    execute format('create policy owner_sees_all on %s to current_user using (true)', protected);
    execute format('grant %s on %s to fyrvakt', privileges, protected);
end
$procedure$;

CREATE OR REPLACE FUNCTION public.units_under(top bigint[])
 RETURNS SETOF bigint
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 WITH RECURSIVE under(id) AS (
          SELECT unnest(units_under.top) AS unnest
         UNION
          SELECT u.id
            FROM (unit u
              JOIN under under_1 ON ((u.above_id = under_1.id)))
         )
  SELECT under.id
    FROM under;
END;
