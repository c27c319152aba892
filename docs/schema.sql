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

table public.absence
    administration integer not null
    id bigint not null identity
    version integer not null
    email text collate svensk not null
    away_from date not null
    away_until date not null
    key text collate C not null generated as ((fold_key(email) || ' '::text) || ((away_from - '1900-01-01'::date))::text)
    email_key text collate C not null generated as fold_key(email)
    folded text collate C not null generated as fold(email)
    constraint absence_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint absence_email_check CHECK (((length(email) >= 1) AND (length(email) <= 200)))
    constraint absence_ends_after_it_begins CHECK ((away_until >= away_from))
    constraint absence_pkey PRIMARY KEY (administration, id)
    INDEX absence_folded ON public.absence USING gin (administration, folded gin_trgm_ops)
    INDEX absence_in_order ON public.absence USING btree (administration, away_from, id)
    INDEX absence_of ON public.absence USING btree (administration, email_key)
    UNIQUE INDEX absence_key ON public.absence USING btree (administration, key)
    UNIQUE INDEX absence_pkey ON public.absence USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.access_account
    administration integer not null
    id bigint not null identity
    version integer not null
    asset_id bigint not null
    account text collate svensk not null
    kind text not null
    employee_id text collate svensk
    owner text collate svensk
    valid_until date
    note text collate svensk
    key text collate C not null generated as (((asset_id)::text || ' '::text) || fold_key(account))
    account_key text collate C not null generated as fold_key(account)
    employee_id_key text collate C generated as fold_key(employee_id)
    owner_key text collate C generated as fold_key(owner)
    folded text collate C not null generated as fold(((account || ' '::text) || COALESCE(owner, ''::text)))
    constraint access_account_account_check CHECK (((length(account) >= 1) AND (length(account) <= 120)))
    constraint access_account_administration_asset_id_fkey FOREIGN KEY (administration, asset_id) REFERENCES asset(administration, id)
    constraint access_account_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint access_account_employee_id_check CHECK ((length(employee_id) <= 200))
    constraint access_account_has_an_end CHECK (((kind = 'person'::text) OR (valid_until IS NOT NULL)))
    constraint access_account_has_an_owner CHECK (((kind = 'person'::text) OR (owner IS NOT NULL)))
    constraint access_account_kind_check CHECK ((kind = ANY (ARRAY['person'::text, 'konsult'::text, 'tjänstekonto'::text, 'funktionskonto'::text])))
    constraint access_account_note_check CHECK ((length(note) <= 1000))
    constraint access_account_of_a_person CHECK (((kind <> 'person'::text) OR (employee_id IS NOT NULL)))
    constraint access_account_owner_check CHECK ((length(owner) <= 200))
    constraint access_account_pkey PRIMARY KEY (administration, id)
    INDEX access_account_folded ON public.access_account USING gin (administration, folded gin_trgm_ops)
    INDEX access_account_in_order ON public.access_account USING btree (administration, account, id)
    INDEX access_account_person ON public.access_account USING btree (administration, employee_id_key)
    UNIQUE INDEX access_account_key ON public.access_account USING btree (administration, key)
    UNIQUE INDEX access_account_pkey ON public.access_account USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.access_conflict
    administration integer not null
    id bigint not null identity
    version integer not null
    asset_id bigint not null
    entitlement text collate svensk not null
    other_asset_id bigint not null
    other_entitlement text collate svensk not null
    reason text collate svensk not null
    key text collate C not null generated as (((((((asset_id)::text || ' '::text) || fold_key(entitlement)) || ' '::text) || (other_asset_id)::text) || ' '::text) || fold_key(other_entitlement))
    entitlement_key text collate C not null generated as fold_key(entitlement)
    other_entitlement_key text collate C not null generated as fold_key(other_entitlement)
    folded text collate C not null generated as fold(reason)
    constraint access_conflict_administration_asset_id_fkey FOREIGN KEY (administration, asset_id) REFERENCES asset(administration, id)
    constraint access_conflict_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint access_conflict_administration_other_asset_id_fkey FOREIGN KEY (administration, other_asset_id) REFERENCES asset(administration, id)
    constraint access_conflict_entitlement_check CHECK (((length(entitlement) >= 1) AND (length(entitlement) <= 60)))
    constraint access_conflict_other_entitlement_check CHECK (((length(other_entitlement) >= 1) AND (length(other_entitlement) <= 60)))
    constraint access_conflict_pkey PRIMARY KEY (administration, id)
    constraint access_conflict_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 400)))
    INDEX access_conflict_folded ON public.access_conflict USING gin (administration, folded gin_trgm_ops)
    INDEX access_conflict_in_order ON public.access_conflict USING btree (administration, asset_id, id)
    INDEX access_conflict_other ON public.access_conflict USING btree (administration, other_asset_id)
    UNIQUE INDEX access_conflict_key ON public.access_conflict USING btree (administration, key)
    UNIQUE INDEX access_conflict_pkey ON public.access_conflict USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.access_course
    administration integer not null
    id bigint not null identity
    version integer not null
    asset_id bigint not null
    course_id bigint not null
    key text collate C not null generated as (((asset_id)::text || ' '::text) || (course_id)::text)
    folded text collate C not null generated as fold(''::text)
    constraint access_course_administration_asset_id_fkey FOREIGN KEY (administration, asset_id) REFERENCES asset(administration, id)
    constraint access_course_administration_course_id_fkey FOREIGN KEY (administration, course_id) REFERENCES course(administration, id)
    constraint access_course_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint access_course_pkey PRIMARY KEY (administration, id)
    INDEX access_course_course ON public.access_course USING btree (administration, course_id)
    INDEX access_course_folded ON public.access_course USING gin (administration, folded gin_trgm_ops)
    INDEX access_course_in_order ON public.access_course USING btree (administration, asset_id, id)
    UNIQUE INDEX access_course_key ON public.access_course USING btree (administration, key)
    UNIQUE INDEX access_course_pkey ON public.access_course USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.access_exception
    administration integer not null
    id bigint not null identity
    version integer not null
    asset_id bigint not null
    account text collate svensk not null
    folder text collate svensk
    entitlement text collate svensk
    finding text not null
    reason text collate svensk not null
    judged_on date not null
    valid_until date not null
    key text collate C not null generated as (((((((((asset_id)::text || ' '::text) || fold_key(account)) || ' '::text) || COALESCE(fold_key(folder), ''::text)) || ' '::text) || finding) || ' '::text) || ((judged_on - '1900-01-01'::date))::text)
    folded text collate C not null generated as fold(((account || ' '::text) || COALESCE(folder, ''::text)))
    held_key text collate C not null generated as access_key(account, folder, entitlement)
    constraint access_exception_account_check CHECK (((length(account) >= 1) AND (length(account) <= 120)))
    constraint access_exception_administration_asset_id_fkey FOREIGN KEY (administration, asset_id) REFERENCES asset(administration, id)
    constraint access_exception_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint access_exception_ends_after_it_begins CHECK ((valid_until >= judged_on))
    constraint access_exception_entitlement_check CHECK ((length(entitlement) <= 60))
    constraint access_exception_finding_check CHECK ((finding = ANY (ARRAY['slutat'::text, 'inte börjat'::text, 'okänt konto'::text, 'kontot gäller inte'::text, 'bytt arbete'::text, 'inte använd'::text, 'annan enhets mapp'::text, 'hög behörighet'::text, 'oförenlig'::text, 'delat konto'::text, 'kurs saknas'::text, 'tiden är ute'::text, 'beställd för tidigt'::text])))
    constraint access_exception_folder_check CHECK ((length(folder) <= 200))
    constraint access_exception_pkey PRIMARY KEY (administration, id)
    constraint access_exception_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 1000)))
    INDEX access_exception_asset ON public.access_exception USING btree (administration, asset_id)
    INDEX access_exception_folded ON public.access_exception USING gin (administration, folded gin_trgm_ops)
    INDEX access_exception_in_order ON public.access_exception USING btree (administration, judged_on, id)
    UNIQUE INDEX access_exception_key ON public.access_exception USING btree (administration, key)
    UNIQUE INDEX access_exception_pkey ON public.access_exception USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.access_export
    administration integer not null
    asset_id bigint not null
    source text collate svensk not null
    extracted_on date not null
    constraint access_export_administration_asset_id_fkey FOREIGN KEY (administration, asset_id) REFERENCES asset(administration, id) ON DELETE CASCADE
    constraint access_export_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint access_export_pkey PRIMARY KEY (administration, asset_id, source, extracted_on)
    UNIQUE INDEX access_export_pkey ON public.access_export USING btree (administration, asset_id, source, extracted_on)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select to fyrvakt

table public.access_item
    administration integer not null
    id bigint not null identity
    version integer not null
    round_id bigint not null
    place integer not null
    asset_id bigint not null
    source text collate svensk not null
    account text collate svensk
    employee_id text collate svensk
    folder text collate svensk
    entitlement text collate svensk
    last_used_on date
    sent_to text collate svensk
    decision text
    comment text collate svensk
    decided_by text collate svensk
    decided_on date
    ordered_on date
    done_on date
    key text collate C not null generated as (((round_id)::text || ' '::text) || (place)::text)
    employee_id_key text collate C generated as fold_key(employee_id)
    sent_to_key text collate C generated as fold_key(sent_to)
    folded text collate C not null generated as fold(((COALESCE(account, ''::text) || ' '::text) || COALESCE(folder, ''::text)))
    held_key text collate C not null generated as access_key(account, folder, entitlement)
    constraint access_item_account_check CHECK ((length(account) <= 120))
    constraint access_item_administration_asset_id_fkey FOREIGN KEY (administration, asset_id) REFERENCES asset(administration, id)
    constraint access_item_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint access_item_administration_round_id_fkey FOREIGN KEY (administration, round_id) REFERENCES access_round(administration, id)
    constraint access_item_change_says_to_what CHECK (((decision <> 'ändra'::text) OR (comment IS NOT NULL)))
    constraint access_item_comment_check CHECK ((length(comment) <= 400))
    constraint access_item_decided_by_check CHECK ((length(decided_by) <= 200))
    constraint access_item_decision_check CHECK ((decision = ANY (ARRAY['behåll'::text, 'ta bort'::text, 'ändra'::text])))
    constraint access_item_decision_has_a_day CHECK (((decision IS NULL) OR (decided_on IS NOT NULL)))
    constraint access_item_done_after_decided CHECK ((done_on >= decided_on))
    constraint access_item_employee_id_check CHECK ((length(employee_id) <= 200))
    constraint access_item_entitlement_check CHECK ((length(entitlement) <= 60))
    constraint access_item_folder_check CHECK ((length(folder) <= 200))
    constraint access_item_pkey PRIMARY KEY (administration, id)
    constraint access_item_place_check CHECK (((place >= 1) AND (place <= 10000000)))
    constraint access_item_sent_to_check CHECK ((length(sent_to) <= 200))
    constraint access_item_source_check CHECK (((length(source) >= 1) AND (length(source) <= 200)))
    INDEX access_item_asset ON public.access_item USING btree (administration, asset_id)
    INDEX access_item_folded ON public.access_item USING gin (administration, folded gin_trgm_ops)
    INDEX access_item_in_order ON public.access_item USING btree (administration, round_id, place, id)
    INDEX access_item_undecided ON public.access_item USING btree (administration, round_id) WHERE (decision IS NULL)
    UNIQUE INDEX access_item_key ON public.access_item USING btree (administration, key)
    UNIQUE INDEX access_item_pkey ON public.access_item USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.access_level
    administration integer not null
    id bigint not null identity
    version integer not null
    asset_id bigint
    entitlement text collate svensk not null
    meaning text not null
    is_high boolean not null
    key text collate C not null generated as ((COALESCE((asset_id)::text, ''::text) || ' '::text) || fold_key(entitlement))
    entitlement_key text collate C not null generated as fold_key(entitlement)
    folded text collate C not null generated as fold(entitlement)
    constraint access_level_administration_asset_id_fkey FOREIGN KEY (administration, asset_id) REFERENCES asset(administration, id)
    constraint access_level_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint access_level_entitlement_check CHECK (((length(entitlement) >= 1) AND (length(entitlement) <= 60)))
    constraint access_level_meaning_check CHECK ((meaning = ANY (ARRAY['läsa'::text, 'ändra'::text, 'administrera'::text])))
    constraint access_level_pkey PRIMARY KEY (administration, id)
    INDEX access_level_asset ON public.access_level USING btree (administration, asset_id)
    INDEX access_level_folded ON public.access_level USING gin (administration, folded gin_trgm_ops)
    INDEX access_level_in_order ON public.access_level USING btree (administration, entitlement, id)
    UNIQUE INDEX access_level_key ON public.access_level USING btree (administration, key)
    UNIQUE INDEX access_level_pkey ON public.access_level USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.access_request
    administration integer not null
    id bigint not null identity
    version integer not null
    asset_id bigint not null
    employee_id text collate svensk not null
    entitlement text collate svensk not null
    kind text not null
    from_on date not null
    until_on date
    reason text collate svensk not null
    is_urgent boolean
    requested_by text collate svensk not null
    requested_on date not null
    decision text
    comment text collate svensk
    decided_by text collate svensk
    decided_on date
    done_on date
    ended_on date
    key text collate C not null generated as (((((((((asset_id)::text || ' '::text) || fold_key(employee_id)) || ' '::text) || fold_key(entitlement)) || ' '::text) || kind) || ' '::text) || ((requested_on - '1900-01-01'::date))::text)
    employee_id_key text collate C not null generated as fold_key(employee_id)
    entitlement_key text collate C not null generated as fold_key(entitlement)
    requested_by_key text collate C not null generated as fold_key(requested_by)
    folded text collate C not null generated as fold(((employee_id || ' '::text) || entitlement))
    constraint access_request_administration_asset_id_fkey FOREIGN KEY (administration, asset_id) REFERENCES asset(administration, id)
    constraint access_request_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint access_request_comment_check CHECK ((length(comment) <= 400))
    constraint access_request_decided_by_check CHECK ((length(decided_by) <= 200))
    constraint access_request_decision_check CHECK ((decision = ANY (ARRAY['godkänd'::text, 'avslagen'::text])))
    constraint access_request_decision_is_whole CHECK ((num_nulls(decision, decided_by, decided_on) = ANY (ARRAY[0, 3])))
    constraint access_request_done_when_approved CHECK (((done_on IS NULL) OR (NOT (decision IS DISTINCT FROM 'godkänd'::text)) OR (is_urgent IS TRUE)))
    constraint access_request_employee_id_check CHECK (((length(employee_id) >= 1) AND (length(employee_id) <= 200)))
    constraint access_request_ended_after_done CHECK (((ended_on IS NULL) OR ((done_on IS NOT NULL) AND (ended_on >= done_on))))
    constraint access_request_ends_after_it_begins CHECK ((until_on >= from_on))
    constraint access_request_entitlement_check CHECK (((length(entitlement) >= 1) AND (length(entitlement) <= 60)))
    constraint access_request_kind_check CHECK ((kind = ANY (ARRAY['ny'::text, 'ändra'::text, 'avsluta'::text])))
    constraint access_request_pkey PRIMARY KEY (administration, id)
    constraint access_request_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 1000)))
    constraint access_request_refusal_says_why CHECK (((decision IS DISTINCT FROM 'avslagen'::text) OR (comment IS NOT NULL)))
    constraint access_request_requested_by_check CHECK (((length(requested_by) >= 1) AND (length(requested_by) <= 200)))
    constraint access_request_urgent_has_an_end CHECK (((is_urgent IS NOT TRUE) OR (until_on IS NOT NULL)))
    INDEX access_request_asset ON public.access_request USING btree (administration, asset_id, employee_id_key)
    INDEX access_request_folded ON public.access_request USING gin (administration, folded gin_trgm_ops)
    INDEX access_request_in_order ON public.access_request USING btree (administration, requested_on, id)
    INDEX access_request_undecided ON public.access_request USING btree (administration, id) WHERE (decision IS NULL)
    INDEX access_request_undone ON public.access_request USING btree (administration, id) WHERE (done_on IS NULL)
    INDEX access_request_unended ON public.access_request USING btree (administration, until_on, id) WHERE ((ended_on IS NULL) AND (until_on IS NOT NULL))
    UNIQUE INDEX access_request_key ON public.access_request USING btree (administration, key)
    UNIQUE INDEX access_request_pkey ON public.access_request USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.access_round
    administration integer not null
    id bigint not null identity
    version integer not null
    name text collate svensk not null
    begins_on date not null
    due_on date not null
    words text collate svensk
    is_high_only boolean
    sample integer
    seed integer
    closed_on date
    key text collate C not null generated as fold_key(name)
    folded text collate C not null generated as fold(name)
    population integer
    activity text collate svensk
    planned_on date
    control text collate svensk
    constraint access_round_activity_check CHECK ((length(activity) <= 200))
    constraint access_round_activity_has_a_day CHECK (((activity IS NULL) = (planned_on IS NULL)))
    constraint access_round_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint access_round_closed_after_it_begins CHECK ((closed_on >= begins_on))
    constraint access_round_control_check CHECK ((length(control) <= 400))
    constraint access_round_is_due_after_it_begins CHECK ((due_on >= begins_on))
    constraint access_round_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
    constraint access_round_pkey PRIMARY KEY (administration, id)
    constraint access_round_population_check CHECK (((population >= 1) AND (population <= 10000000)))
    constraint access_round_sample_check CHECK (((sample >= 1) AND (sample <= 100000)))
    constraint access_round_sample_has_a_seed CHECK (((sample IS NULL) OR (seed IS NOT NULL)))
    constraint access_round_seed_check CHECK (((seed >= 0) AND (seed <= 999999999)))
    constraint access_round_words_check CHECK ((length(words) <= 2000))
    INDEX access_round_folded ON public.access_round USING gin (administration, folded gin_trgm_ops)
    INDEX access_round_in_order ON public.access_round USING btree (administration, begins_on, id)
    UNIQUE INDEX access_round_key ON public.access_round USING btree (administration, key)
    UNIQUE INDEX access_round_pkey ON public.access_round USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.access_round_paper
    administration integer not null
    round_id bigint not null
    file_name text not null
    content bytea not null
    sha256 bytea not null generated as sha256(content)
    constraint access_round_paper_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint access_round_paper_administration_round_id_fkey FOREIGN KEY (administration, round_id) REFERENCES access_round(administration, id) ON DELETE CASCADE
    constraint access_round_paper_pkey PRIMARY KEY (administration, round_id, file_name)
    UNIQUE INDEX access_round_paper_pkey ON public.access_round_paper USING btree (administration, round_id, file_name)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant insert, select to fyrvakt

table public.access_routine
    administration integer not null
    id bigint not null identity
    version integer not null
    asset_id bigint
    object_code text collate svensk
    ordered_by text not null
    approved_by text not null
    carried_out_by text collate svensk
    reviewed_by text not null
    days_before integer not null
    days_after integer not null
    key text collate C not null generated as ((COALESCE((asset_id)::text, ''::text) || ' '::text) || COALESCE(fold_key(object_code), ''::text))
    object_key text collate C generated as fold_key(object_code)
    carried_out_by_key text collate C generated as fold_key(carried_out_by)
    folded text collate C not null generated as fold(COALESCE(carried_out_by, ''::text))
    constraint access_routine_administration_asset_id_fkey FOREIGN KEY (administration, asset_id) REFERENCES asset(administration, id)
    constraint access_routine_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint access_routine_approved_by_check CHECK ((approved_by = ANY (ARRAY['chefen'::text, 'systemägaren'::text])))
    constraint access_routine_carried_out_by_check CHECK ((length(carried_out_by) <= 200))
    constraint access_routine_days_after_check CHECK (((days_after >= 0) AND (days_after <= 365)))
    constraint access_routine_days_before_check CHECK (((days_before >= 0) AND (days_before <= 365)))
    constraint access_routine_object_code_check CHECK ((length(object_code) <= 40))
    constraint access_routine_of_one_thing CHECK (((asset_id IS NULL) OR (object_code IS NULL)))
    constraint access_routine_ordered_by_check CHECK ((ordered_by = ANY (ARRAY['alla'::text, 'chefer'::text])))
    constraint access_routine_pkey PRIMARY KEY (administration, id)
    constraint access_routine_reviewed_by_check CHECK ((reviewed_by = ANY (ARRAY['chefen'::text, 'systemägaren'::text])))
    INDEX access_routine_folded ON public.access_routine USING gin (administration, folded gin_trgm_ops)
    INDEX access_routine_in_order ON public.access_routine USING btree (administration, asset_id, id)
    UNIQUE INDEX access_routine_key ON public.access_routine USING btree (administration, key)
    UNIQUE INDEX access_routine_pkey ON public.access_routine USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.access_row
    administration integer not null
    id bigint not null identity
    version integer not null
    asset_id bigint not null
    account text collate svensk
    employee_id text collate svensk
    folder text collate svensk
    entitlement text collate svensk
    last_used_on date
    extracted_on date not null
    source text collate svensk not null
    line integer not null
    key text collate C not null generated as (((((((asset_id)::text || ' '::text) || fold_key(source)) || ' '::text) || ((extracted_on - '1900-01-01'::date))::text) || ' '::text) || (line)::text)
    employee_id_key text collate C generated as fold_key(employee_id)
    folder_key text collate C generated as fold_key(folder)
    folded text collate C not null generated as fold(((COALESCE(account, ''::text) || ' '::text) || COALESCE(folder, ''::text)))
    account_key text collate C generated as fold_key(account)
    entitlement_key text collate C generated as fold_key(entitlement)
    held_key text collate C not null generated as access_key(account, folder, entitlement)
    reading bigint
    constraint access_row_account_check CHECK ((length(account) <= 120))
    constraint access_row_administration_asset_id_fkey FOREIGN KEY (administration, asset_id) REFERENCES asset(administration, id)
    constraint access_row_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint access_row_employee_id_check CHECK ((length(employee_id) <= 200))
    constraint access_row_entitlement_check CHECK ((length(entitlement) <= 60))
    constraint access_row_folder_check CHECK ((length(folder) <= 200))
    constraint access_row_line_check CHECK (((line >= 1) AND (line <= 10000000)))
    constraint access_row_pkey PRIMARY KEY (administration, id)
    constraint access_row_source_check CHECK (((length(source) >= 1) AND (length(source) <= 200)))
    INDEX access_row_account ON public.access_row USING btree (administration, account_key) WHERE (employee_id IS NULL)
    INDEX access_row_employee ON public.access_row USING btree (administration, employee_id_key)
    INDEX access_row_extracted ON public.access_row USING btree (administration, asset_id, source, extracted_on)
    INDEX access_row_folded ON public.access_row USING gin (administration, folded gin_trgm_ops)
    INDEX access_row_held ON public.access_row USING btree (administration, asset_id, held_key, extracted_on)
    INDEX access_row_in_order ON public.access_row USING btree (administration, account, id)
    UNIQUE INDEX access_row_key ON public.access_row USING btree (administration, key)
    UNIQUE INDEX access_row_pkey ON public.access_row USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.access_settlement
    administration integer not null
    id bigint not null identity
    version integer not null
    employee_id text collate svensk not null
    changed_on date not null
    settled_by text collate svensk not null
    settled_on date not null
    key text collate C not null generated as ((fold_key(employee_id) || ' '::text) || ((changed_on - '1900-01-01'::date))::text)
    employee_id_key text collate C not null generated as fold_key(employee_id)
    folded text collate C not null generated as fold(((employee_id || ' '::text) || settled_by))
    constraint access_settlement_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint access_settlement_employee_id_check CHECK (((length(employee_id) >= 1) AND (length(employee_id) <= 200)))
    constraint access_settlement_pkey PRIMARY KEY (administration, id)
    constraint access_settlement_settled_by_check CHECK (((length(settled_by) >= 1) AND (length(settled_by) <= 200)))
    INDEX access_settlement_folded ON public.access_settlement USING gin (administration, folded gin_trgm_ops)
    INDEX access_settlement_in_order ON public.access_settlement USING btree (administration, settled_on, id)
    INDEX access_settlement_person ON public.access_settlement USING btree (administration, employee_id_key, changed_on)
    UNIQUE INDEX access_settlement_key ON public.access_settlement USING btree (administration, key)
    UNIQUE INDEX access_settlement_pkey ON public.access_settlement USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.activity
    administration integer not null
    id bigint not null identity
    version integer not null
    text text collate svensk not null
    wheel text collate svensk not null
    month integer not null
    recurs text collate svensk
    responsible text collate svensk
    hours numeric(12,4)
    last_done_on date
    key text collate C not null generated as ((((fold_key(wheel) || ' '::text) || fold_key(text)) || ' '::text) || (month)::text)
    responsible_key text collate C generated as fold_key(responsible)
    folded text collate C not null generated as fold(((text || ' '::text) || wheel))
    rule text
    recurs_from date
    name_key text collate C not null generated as ((fold_key(wheel) || ' '::text) || fold_key(text))
    constraint activity_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint activity_hours_check CHECK ((hours >= (0)::numeric))
    constraint activity_month_check CHECK (((month >= 1) AND (month <= 12)))
    constraint activity_pkey PRIMARY KEY (administration, id)
    constraint activity_recurs_check CHECK ((length(recurs) <= 60))
    constraint activity_responsible_check CHECK ((length(responsible) <= 200))
    constraint activity_rule_begins CHECK (((rule IS NULL) OR (recurs_from IS NOT NULL)))
    constraint activity_rule_check CHECK ((length(rule) <= 200))
    constraint activity_rule_is_one CHECK (is_recurrence_rule(rule))
    constraint activity_text_check CHECK (((length(text) >= 1) AND (length(text) <= 200)))
    constraint activity_wheel_check CHECK (((length(wheel) >= 1) AND (length(wheel) <= 60)))
    INDEX activity_folded ON public.activity USING gin (administration, folded gin_trgm_ops)
    INDEX activity_in_order ON public.activity USING btree (administration, month, text, id)
    INDEX activity_responsible_key ON public.activity USING btree (administration, responsible_key)
    UNIQUE INDEX activity_key ON public.activity USING btree (administration, key)
    UNIQUE INDEX activity_pkey ON public.activity USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.activity_instance
    administration integer not null
    id bigint not null identity
    version integer not null
    wheel text collate svensk not null
    activity text collate svensk not null
    planned_on date not null
    moved_to date
    done_on date
    note text collate svensk
    key text collate C not null generated as ((((fold_key(wheel) || ' '::text) || fold_key(activity)) || ' '::text) || ((planned_on - '1900-01-01'::date))::text)
    name_key text collate C not null generated as ((fold_key(wheel) || ' '::text) || fold_key(activity))
    folded text collate C not null generated as fold(((activity || ' '::text) || wheel))
    constraint activity_instance_activity_check CHECK (((length(activity) >= 1) AND (length(activity) <= 200)))
    constraint activity_instance_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint activity_instance_moved_within_a_year CHECK (((moved_to >= (planned_on - 366)) AND (moved_to <= (planned_on + 366)))) NOT VALID
    constraint activity_instance_note_check CHECK ((length(note) <= 1000))
    constraint activity_instance_pkey PRIMARY KEY (administration, id)
    constraint activity_instance_wheel_check CHECK (((length(wheel) >= 1) AND (length(wheel) <= 60)))
    INDEX activity_instance_folded ON public.activity_instance USING gin (administration, folded gin_trgm_ops)
    INDEX activity_instance_in_order ON public.activity_instance USING btree (administration, planned_on, id)
    INDEX activity_instance_of ON public.activity_instance USING btree (administration, name_key, planned_on)
    UNIQUE INDEX activity_instance_key ON public.activity_instance USING btree (administration, key)
    UNIQUE INDEX activity_instance_pkey ON public.activity_instance USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
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
    law text collate svensk
    owned_by text collate svensk
    constraint asset_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint asset_administration_unit_id_fkey FOREIGN KEY (administration, unit_id) REFERENCES unit(administration, id)
    constraint asset_asset_id_check CHECK (((length(asset_id) >= 1) AND (length(asset_id) <= 40)))
    constraint asset_description_check CHECK ((length(description) <= 4000))
    constraint asset_in_use_because_check CHECK ((length(in_use_because) <= 200))
    constraint asset_kind_check CHECK ((kind = ANY (ARRAY['system'::text, 'verktyg'::text, 'informationsmängd'::text])))
    constraint asset_law_check CHECK ((length(law) <= 200))
    constraint asset_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
    constraint asset_object_code_check CHECK ((length(object_code) <= 40))
    constraint asset_operation_check CHECK ((length(operation) <= 120))
    constraint asset_owned_by_check CHECK ((length(owned_by) <= 120))
    constraint asset_owner_email_check CHECK ((length(owner_email) <= 200))
    constraint asset_personal_data_check CHECK ((personal_data = ANY (ARRAY['nej'::text, 'ja'::text, 'känsliga'::text])))
    constraint asset_pkey PRIMARY KEY (administration, id)
    constraint asset_retired_because_check CHECK ((length(retired_because) <= 200))
    constraint asset_supplier_check CHECK ((length(supplier) <= 120))
    constraint retired_after_taken_into_use CHECK ((retired_on >= in_use_on))
    INDEX asset_folded ON public.asset USING gin (administration, folded gin_trgm_ops)
    INDEX asset_in_order ON public.asset USING btree (administration, name, id)
    INDEX asset_of_object ON public.asset USING btree (administration, fold_key(object_code) COLLATE "C") WHERE (owner_email_key IS NULL)
    INDEX asset_owner ON public.asset USING btree (administration, owner_email_key)
    INDEX asset_unit ON public.asset USING btree (administration, unit_id)
    UNIQUE INDEX asset_key ON public.asset USING btree (administration, key)
    UNIQUE INDEX asset_pkey ON public.asset USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.asset_attestation
    administration integer not null
    id bigint not null identity
    version integer not null
    unit_id bigint not null
    attested_on date not null
    result text not null
    deviations text
    attested_by text collate svensk
    handled_on date
    key text collate C not null generated as (((unit_id)::text || ' '::text) || ((attested_on - '1900-01-01'::date))::text)
    attested_by_key text collate C generated as fold_key(attested_by)
    folded text collate C not null generated as fold(COALESCE(deviations, ''::text))
    constraint asset_attestation_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint asset_attestation_administration_unit_id_fkey FOREIGN KEY (administration, unit_id) REFERENCES unit(administration, id)
    constraint asset_attestation_attested_by_check CHECK ((length(attested_by) <= 200))
    constraint asset_attestation_deviations_check CHECK ((length(deviations) <= 4000))
    constraint asset_attestation_pkey PRIMARY KEY (administration, id)
    constraint asset_attestation_result_check CHECK ((result = ANY (ARRAY['stämmer'::text, 'att rätta'::text])))
    constraint attestation_handled_after_it_was_made CHECK ((handled_on >= attested_on))
    constraint attestation_says_what_is_wrong CHECK (((result = 'stämmer'::text) OR (deviations IS NOT NULL)))
    INDEX asset_attestation_attested_by_key ON public.asset_attestation USING btree (administration, attested_by_key)
    INDEX asset_attestation_folded ON public.asset_attestation USING gin (administration, folded gin_trgm_ops)
    INDEX asset_attestation_in_order ON public.asset_attestation USING btree (administration, attested_on, id)
    INDEX asset_attestation_unit ON public.asset_attestation USING btree (administration, unit_id, attested_on)
    UNIQUE INDEX asset_attestation_key ON public.asset_attestation USING btree (administration, key)
    UNIQUE INDEX asset_attestation_pkey ON public.asset_attestation USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.attachment
    administration integer not null
    id bigint not null identity
    register text not null
    subject bigint not null
    read_as text not null
    read_subject bigint not null
    name text not null
    media_type text not null
    size integer not null
    sha256 bytea not null
    added_at timestamp with time zone not null
    added_by text not null
    content bytea not null
    constraint attachment_added_by_check CHECK (((length(added_by) >= 1) AND (length(added_by) <= 200)))
    constraint attachment_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint attachment_media_type_check CHECK (((length(media_type) >= 1) AND (length(media_type) <= 120)))
    constraint attachment_name_check CHECK (((length(name) >= 1) AND (length(name) <= 220)))
    constraint attachment_pkey PRIMARY KEY (administration, id)
    constraint attachment_read_as_check CHECK (((length(read_as) >= 1) AND (length(read_as) <= 60)))
    constraint attachment_register_check CHECK (((length(register) >= 1) AND (length(register) <= 60)))
    constraint attachment_sha256_check CHECK ((length(sha256) = 32))
    constraint attachment_size_check CHECK ((size > 0))
    INDEX attachment_of ON public.attachment USING btree (administration, register, subject)
    INDEX attachment_read_as ON public.attachment USING btree (administration, read_as, read_subject)
    UNIQUE INDEX attachment_pkey ON public.attachment USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant insert, select to fyrvakt

table public.audit
    administration integer not null
    id bigint not null identity
    version integer not null
    audit_id text collate svensk not null
    name text collate svensk not null
    kind text collate svensk
    done_on date
    followed_on date
    status text
    key text collate C not null generated as fold_key(audit_id)
    folded text collate C not null generated as fold(((((audit_id || ' '::text) || name) || ' '::text) || COALESCE(kind, ''::text)))
    constraint audit_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint audit_audit_id_check CHECK (((length(audit_id) >= 1) AND (length(audit_id) <= 40)))
    constraint audit_followed_after_done CHECK ((followed_on >= done_on))
    constraint audit_kind_check CHECK ((length(kind) <= 60))
    constraint audit_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
    constraint audit_pkey PRIMARY KEY (administration, id)
    constraint audit_status_check CHECK ((status = ANY (ARRAY['planerad'::text, 'pågår'::text, 'avslutad'::text])))
    INDEX audit_folded ON public.audit USING gin (administration, folded gin_trgm_ops)
    INDEX audit_in_order ON public.audit USING btree (administration, done_on, id)
    UNIQUE INDEX audit_key ON public.audit USING btree (administration, key)
    UNIQUE INDEX audit_pkey ON public.audit USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.calendar_entry
    administration integer not null
    account bigint not null
    duty text not null
    subject bigint not null
    due date not null
    sequence integer not null
    changed_at timestamp with time zone not null
    words text
    constraint calendar_entry_administration_account_fkey FOREIGN KEY (administration, account) REFERENCES calendar_feed(administration, account) ON DELETE CASCADE
    constraint calendar_entry_pkey PRIMARY KEY (administration, account, duty, subject)
    UNIQUE INDEX calendar_entry_pkey ON public.calendar_entry USING btree (administration, account, duty, subject)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.calendar_feed
    administration integer not null
    account bigint not null
    digest bytea not null
    made_at timestamp with time zone not null
    fetched_at timestamp with time zone
    constraint calendar_feed_account_fkey FOREIGN KEY (account) REFERENCES identity.account(id)
    constraint calendar_feed_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint calendar_feed_digest_key UNIQUE (digest)
    constraint calendar_feed_pkey PRIMARY KEY (administration, account)
    UNIQUE INDEX calendar_feed_digest_key ON public.calendar_feed USING btree (digest)
    UNIQUE INDEX calendar_feed_pkey ON public.calendar_feed USING btree (administration, account)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.carrying
    administration integer not null
    id bigint not null identity
    version integer not null
    carrier_id bigint not null
    carried_id bigint not null
    valid_from date
    valid_until date
    note text collate svensk
    key text collate C not null generated as (((carrier_id)::text || ' '::text) || (carried_id)::text)
    folded text collate C not null generated as fold(COALESCE(note, ''::text))
    constraint carrying_administration_carried_id_fkey FOREIGN KEY (administration, carried_id) REFERENCES asset(administration, id)
    constraint carrying_administration_carrier_id_fkey FOREIGN KEY (administration, carrier_id) REFERENCES asset(administration, id)
    constraint carrying_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint carrying_ends_after_it_begins CHECK ((valid_until >= valid_from))
    constraint carrying_note_check CHECK ((length(note) <= 400))
    constraint carrying_pkey PRIMARY KEY (administration, id)
    constraint nothing_carries_itself CHECK ((carrier_id <> carried_id))
    INDEX carrying_carried ON public.carrying USING btree (administration, carried_id)
    INDEX carrying_folded ON public.carrying USING gin (administration, folded gin_trgm_ops)
    INDEX carrying_in_order ON public.carrying USING btree (administration, carrier_id, carried_id, id)
    UNIQUE INDEX carrying_key ON public.carrying USING btree (administration, key)
    UNIQUE INDEX carrying_pkey ON public.carrying USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.classification
    administration integer not null
    id bigint not null identity
    version integer not null
    asset_id bigint not null
    decided_on date not null
    confidentiality integer
    integrity integer
    availability integer
    traceability integer
    decided_by text collate svensk
    valid_until date
    participants text collate svensk
    motive text
    case_number text collate svensk
    key text collate C not null generated as (((asset_id)::text || ' '::text) || ((decided_on - '1900-01-01'::date))::text)
    decided_by_key text collate C generated as fold_key(decided_by)
    folded text collate C not null generated as fold(((((COALESCE(motive, ''::text) || ' '::text) || COALESCE(decided_by, ''::text)) || ' '::text) || COALESCE(participants, ''::text)))
    method text collate svensk
    received_from text collate svensk
    local_use text collate svensk
    local_use_attested_on date
    local_use_attested_by text collate svensk
    local_use_attested_by_key text collate C generated as fold_key(local_use_attested_by)
    constraint classification_administration_asset_id_fkey FOREIGN KEY (administration, asset_id) REFERENCES asset(administration, id)
    constraint classification_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint classification_availability_check CHECK (((availability >= 0) AND (availability <= 4)))
    constraint classification_case_number_check CHECK ((length(case_number) <= 60))
    constraint classification_confidentiality_check CHECK (((confidentiality >= 0) AND (confidentiality <= 4)))
    constraint classification_decided_by_check CHECK ((length(decided_by) <= 200))
    constraint classification_ends_after_it_begins CHECK ((valid_until >= decided_on))
    constraint classification_integrity_check CHECK (((integrity >= 0) AND (integrity <= 4)))
    constraint classification_local_use_attested_by_check CHECK ((length(local_use_attested_by) <= 200))
    constraint classification_local_use_check CHECK ((length(local_use) <= 400))
    constraint classification_method_check CHECK ((length(method) <= 200))
    constraint classification_motive_check CHECK ((length(motive) <= 4000))
    constraint classification_participants_check CHECK ((length(participants) <= 1000))
    constraint classification_pkey PRIMARY KEY (administration, id)
    constraint classification_received_from_check CHECK ((length(received_from) <= 200))
    constraint classification_traceability_check CHECK (((traceability >= 0) AND (traceability <= 4)))
    constraint local_use_attested_after_the_decision CHECK ((local_use_attested_on >= decided_on))
    constraint no_availability_of_four CHECK ((availability < 4))
    constraint no_confidentiality_of_four CHECK ((confidentiality < 4))
    constraint no_integrity_of_four CHECK ((integrity < 4))
    constraint no_traceability_of_four CHECK ((traceability < 4))
    INDEX classification_asset ON public.classification USING btree (administration, asset_id, decided_on)
    INDEX classification_decided_by_key ON public.classification USING btree (administration, decided_by_key)
    INDEX classification_folded ON public.classification USING gin (administration, folded gin_trgm_ops)
    INDEX classification_in_order ON public.classification USING btree (administration, decided_on, id)
    INDEX classification_local_use_attested_by_key ON public.classification USING btree (administration, local_use_attested_by_key)
    UNIQUE INDEX classification_key ON public.classification USING btree (administration, key)
    UNIQUE INDEX classification_pkey ON public.classification USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.classification_exception
    administration integer not null
    id bigint not null identity
    version integer not null
    asset_id bigint not null
    decided_on date not null
    last_day date not null
    decided_by text collate svensk not null
    reason text not null
    case_number text collate svensk
    key text collate C not null generated as (((asset_id)::text || ' '::text) || ((decided_on - '1900-01-01'::date))::text)
    decided_by_key text collate C generated as fold_key(decided_by)
    folded text collate C not null generated as fold(reason)
    constraint classification_exception_administration_asset_id_fkey FOREIGN KEY (administration, asset_id) REFERENCES asset(administration, id)
    constraint classification_exception_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint classification_exception_case_number_check CHECK ((length(case_number) <= 60))
    constraint classification_exception_decided_by_check CHECK ((length(decided_by) <= 200))
    constraint classification_exception_ends_after_it_begins CHECK ((last_day >= decided_on))
    constraint classification_exception_pkey PRIMARY KEY (administration, id)
    constraint classification_exception_reason_check CHECK ((length(reason) <= 4000))
    INDEX classification_exception_asset ON public.classification_exception USING btree (administration, asset_id, last_day)
    INDEX classification_exception_decided_by_key ON public.classification_exception USING btree (administration, decided_by_key)
    INDEX classification_exception_folded ON public.classification_exception USING gin (administration, folded gin_trgm_ops)
    INDEX classification_exception_in_order ON public.classification_exception USING btree (administration, decided_on, id)
    UNIQUE INDEX classification_exception_key ON public.classification_exception USING btree (administration, key)
    UNIQUE INDEX classification_exception_pkey ON public.classification_exception USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.classification_question
    administration integer not null
    id bigint not null identity
    version integer not null
    aspect text not null
    place integer not null
    question text collate svensk not null
    level_0 text collate svensk not null
    level_1 text collate svensk not null
    level_2 text collate svensk not null
    level_3 text collate svensk not null
    valid_from date not null
    valid_until date
    key text collate C not null generated as ((((fold_key(aspect) || ' '::text) || (place)::text) || ' '::text) || ((valid_from - '1900-01-01'::date))::text)
    folded text collate C not null generated as fold(question)
    constraint classification_question_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint classification_question_aspect_check CHECK ((aspect = ANY (ARRAY['konfidentialitet'::text, 'riktighet'::text, 'tillgänglighet'::text, 'spårbarhet'::text])))
    constraint classification_question_ends_after_it_begins CHECK ((valid_until >= valid_from))
    constraint classification_question_level_0_check CHECK (((length(level_0) >= 1) AND (length(level_0) <= 200)))
    constraint classification_question_level_1_check CHECK (((length(level_1) >= 1) AND (length(level_1) <= 200)))
    constraint classification_question_level_2_check CHECK (((length(level_2) >= 1) AND (length(level_2) <= 200)))
    constraint classification_question_level_3_check CHECK (((length(level_3) >= 1) AND (length(level_3) <= 200)))
    constraint classification_question_pkey PRIMARY KEY (administration, id)
    constraint classification_question_place_check CHECK (((place >= 1) AND (place <= 9)))
    constraint classification_question_question_check CHECK (((length(question) >= 1) AND (length(question) <= 400)))
    INDEX classification_question_folded ON public.classification_question USING gin (administration, folded gin_trgm_ops)
    INDEX classification_question_in_order ON public.classification_question USING btree (administration, aspect, place, id)
    UNIQUE INDEX classification_question_key ON public.classification_question USING btree (administration, key)
    UNIQUE INDEX classification_question_pkey ON public.classification_question USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.clock_taking
    administration integer not null
    step_id bigint not null
    due_at timestamp with time zone not null
    email text not null
    name text not null
    taken_at timestamp with time zone not null
    constraint clock_taking_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint clock_taking_administration_step_id_fkey FOREIGN KEY (administration, step_id) REFERENCES notification_step(administration, id) ON DELETE CASCADE
    constraint clock_taking_pkey PRIMARY KEY (administration, step_id, due_at)
    UNIQUE INDEX clock_taking_pkey ON public.clock_taking USING btree (administration, step_id, due_at)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant insert, select to fyrvakt

table public.clock_warning
    administration integer not null
    step_id bigint not null
    due_at timestamp with time zone not null
    hours integer not null
    contact text not null
    written_at timestamp with time zone not null
    constraint clock_warning_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint clock_warning_administration_step_id_fkey FOREIGN KEY (administration, step_id) REFERENCES notification_step(administration, id) ON DELETE CASCADE
    constraint clock_warning_hours_check CHECK ((hours >= 0))
    constraint clock_warning_pkey PRIMARY KEY (administration, step_id, due_at, hours, contact)
    UNIQUE INDEX clock_warning_pkey ON public.clock_warning USING btree (administration, step_id, due_at, hours, contact)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant insert, select to fyrvakt

table public.completion
    administration integer not null
    id bigint not null identity
    version integer not null
    course_id bigint not null
    person_id bigint not null
    done_on date not null
    form text collate svensk
    result text
    key text collate C not null generated as (((((((((course_id)::text || ' '::text) || (person_id)::text) || ' '::text) || ((done_on - '1900-01-01'::date))::text) || ' '::text) || COALESCE(fold_key(form), ''::text)) || ' '::text) || COALESCE(fold_key(result), ''::text))
    folded text collate C not null generated as fold(COALESCE(form, ''::text))
    constraint completion_administration_course_id_fkey FOREIGN KEY (administration, course_id) REFERENCES course(administration, id)
    constraint completion_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint completion_administration_person_id_fkey FOREIGN KEY (administration, person_id) REFERENCES person(administration, id)
    constraint completion_form_check CHECK ((length(form) <= 60))
    constraint completion_pkey PRIMARY KEY (administration, id)
    constraint completion_result_check CHECK ((result = ANY (ARRAY['godkänd'::text, 'underkänd'::text])))
    INDEX completion_course ON public.completion USING btree (administration, course_id, person_id)
    INDEX completion_folded ON public.completion USING gin (administration, folded gin_trgm_ops)
    INDEX completion_in_order ON public.completion USING btree (administration, done_on, id)
    INDEX completion_person ON public.completion USING btree (administration, person_id)
    UNIQUE INDEX completion_key ON public.completion USING btree (administration, key)
    UNIQUE INDEX completion_pkey ON public.completion USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.consequence_level
    administration integer not null
    id bigint not null identity
    version integer not null
    level integer not null
    valid_from date not null
    name text collate svensk not null
    meaning text collate svensk
    confidentiality text collate svensk
    integrity text collate svensk
    availability text collate svensk
    traceability text collate svensk
    valid_until date
    key text collate C not null generated as (((level)::text || ' '::text) || ((valid_from - '1900-01-01'::date))::text)
    folded text collate C not null generated as fold(((name || ' '::text) || COALESCE(meaning, ''::text)))
    constraint consequence_level_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint consequence_level_availability_check CHECK ((length(availability) <= 400))
    constraint consequence_level_confidentiality_check CHECK ((length(confidentiality) <= 400))
    constraint consequence_level_ends_after_it_begins CHECK ((valid_until >= valid_from))
    constraint consequence_level_integrity_check CHECK ((length(integrity) <= 400))
    constraint consequence_level_level_check CHECK (((level >= 0) AND (level <= 4)))
    constraint consequence_level_meaning_check CHECK ((length(meaning) <= 400))
    constraint consequence_level_name_check CHECK (((length(name) >= 1) AND (length(name) <= 80)))
    constraint consequence_level_pkey PRIMARY KEY (administration, id)
    constraint consequence_level_traceability_check CHECK ((length(traceability) <= 400))
    INDEX consequence_level_folded ON public.consequence_level USING gin (administration, folded gin_trgm_ops)
    INDEX consequence_level_in_order ON public.consequence_level USING btree (administration, level, id)
    UNIQUE INDEX consequence_level_key ON public.consequence_level USING btree (administration, key)
    UNIQUE INDEX consequence_level_pkey ON public.consequence_level USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.continuity_plan
    administration integer not null
    id bigint not null identity
    version integer not null
    name text collate svensk not null
    asset_id bigint not null
    unit_id bigint
    longest_outage_hours numeric(12,4)
    responsible text collate svensk
    decided_on date
    exercised_on date
    key text collate C not null generated as fold_key(name)
    responsible_key text collate C generated as fold_key(responsible)
    folded text collate C not null generated as fold(name)
    roles text collate svensk
    first_actions text collate svensk
    contacts text collate svensk
    constraint continuity_plan_administration_asset_id_fkey FOREIGN KEY (administration, asset_id) REFERENCES asset(administration, id)
    constraint continuity_plan_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint continuity_plan_administration_unit_id_fkey FOREIGN KEY (administration, unit_id) REFERENCES unit(administration, id)
    constraint continuity_plan_contacts_check CHECK ((length(contacts) <= 4000))
    constraint continuity_plan_first_actions_check CHECK ((length(first_actions) <= 4000))
    constraint continuity_plan_longest_outage_hours_check CHECK ((longest_outage_hours >= (0)::numeric))
    constraint continuity_plan_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
    constraint continuity_plan_pkey PRIMARY KEY (administration, id)
    constraint continuity_plan_responsible_check CHECK ((length(responsible) <= 200))
    constraint continuity_plan_roles_check CHECK ((length(roles) <= 4000))
    INDEX continuity_plan_asset ON public.continuity_plan USING btree (administration, asset_id)
    INDEX continuity_plan_folded ON public.continuity_plan USING gin (administration, folded gin_trgm_ops)
    INDEX continuity_plan_in_order ON public.continuity_plan USING btree (administration, name, id)
    INDEX continuity_plan_responsible_key ON public.continuity_plan USING btree (administration, responsible_key)
    INDEX continuity_plan_unit ON public.continuity_plan USING btree (administration, unit_id)
    UNIQUE INDEX continuity_plan_key ON public.continuity_plan USING btree (administration, key)
    UNIQUE INDEX continuity_plan_pkey ON public.continuity_plan USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.control_activity
    administration integer not null
    id bigint not null identity
    version integer not null
    year integer not null
    process text collate svensk not null
    risk text collate svensk
    likelihood integer
    consequence integer
    control text collate svensk not null
    method text collate svensk
    frequency text collate svensk
    responsible text collate svensk
    result text collate svensk
    secrecy text collate svensk
    key text collate C not null generated as (((((year)::text || ' '::text) || fold_key(process)) || ' '::text) || fold_key(control))
    responsible_key text collate C generated as fold_key(responsible)
    folded text collate C not null generated as fold(((((((process || ' '::text) || COALESCE(risk, ''::text)) || ' '::text) || control) || ' '::text) || COALESCE(result, ''::text)))
    constraint control_activity_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint control_activity_consequence_check CHECK (((consequence >= 1) AND (consequence <= 5)))
    constraint control_activity_control_check CHECK (((length(control) >= 1) AND (length(control) <= 400)))
    constraint control_activity_frequency_check CHECK ((length(frequency) <= 60))
    constraint control_activity_likelihood_check CHECK (((likelihood >= 1) AND (likelihood <= 5)))
    constraint control_activity_method_check CHECK ((length(method) <= 120))
    constraint control_activity_pkey PRIMARY KEY (administration, id)
    constraint control_activity_process_check CHECK (((length(process) >= 1) AND (length(process) <= 120)))
    constraint control_activity_responsible_check CHECK ((length(responsible) <= 200))
    constraint control_activity_result_check CHECK ((length(result) <= 1000))
    constraint control_activity_risk_check CHECK ((length(risk) <= 1000))
    constraint control_activity_secrecy_check CHECK ((length(secrecy) <= 120))
    constraint control_activity_year_check CHECK (((year >= 1900) AND (year <= 2100)))
    INDEX control_activity_folded ON public.control_activity USING gin (administration, folded gin_trgm_ops)
    INDEX control_activity_in_order ON public.control_activity USING btree (administration, year, process, control, id)
    INDEX control_activity_responsible_key ON public.control_activity USING btree (administration, responsible_key)
    UNIQUE INDEX control_activity_key ON public.control_activity USING btree (administration, key)
    UNIQUE INDEX control_activity_pkey ON public.control_activity USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.course
    administration integer not null
    id bigint not null identity
    version integer not null
    code text collate svensk not null
    name text collate svensk not null
    is_mandatory boolean
    is_certified boolean
    valid_months integer
    audience text collate svensk
    key text collate C not null generated as fold_key(code)
    folded text collate C not null generated as fold(((code || ' '::text) || name))
    constraint course_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint course_audience_check CHECK ((length(audience) <= 60))
    constraint course_code_check CHECK (((length(code) >= 1) AND (length(code) <= 40)))
    constraint course_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
    constraint course_pkey PRIMARY KEY (administration, id)
    constraint course_valid_months_check CHECK (((valid_months >= 1) AND (valid_months <= 600)))
    INDEX course_folded ON public.course USING gin (administration, folded gin_trgm_ops)
    INDEX course_in_order ON public.course USING btree (administration, name, id)
    UNIQUE INDEX course_key ON public.course USING btree (administration, key)
    UNIQUE INDEX course_pkey ON public.course USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.deputy
    administration integer not null
    id bigint not null identity
    version integer not null
    email text collate svensk not null
    deputy text collate svensk not null
    valid_from date not null
    valid_until date not null
    key text collate C not null generated as ((((fold_key(email) || ' '::text) || fold_key(deputy)) || ' '::text) || ((valid_from - '1900-01-01'::date))::text)
    email_key text collate C not null generated as fold_key(email)
    deputy_key text collate C not null generated as fold_key(deputy)
    folded text collate C not null generated as fold(((email || ' '::text) || deputy))
    constraint deputy_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint deputy_deputy_check CHECK (((length(deputy) >= 1) AND (length(deputy) <= 200)))
    constraint deputy_email_check CHECK (((length(email) >= 1) AND (length(email) <= 200)))
    constraint deputy_ends_after_it_begins CHECK ((valid_until >= valid_from))
    constraint deputy_is_somebody_else CHECK ((email_key <> deputy_key))
    constraint deputy_pkey PRIMARY KEY (administration, id)
    INDEX deputy_email ON public.deputy USING btree (administration, email_key)
    INDEX deputy_folded ON public.deputy USING gin (administration, folded gin_trgm_ops)
    INDEX deputy_in_order ON public.deputy USING btree (administration, valid_from, id)
    INDEX deputy_of ON public.deputy USING btree (administration, deputy_key)
    UNIQUE INDEX deputy_key ON public.deputy USING btree (administration, key)
    UNIQUE INDEX deputy_pkey ON public.deputy USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.deviation
    administration integer not null
    id bigint not null identity
    version integer not null
    number text collate svensk not null
    what text collate svensk not null
    rule text collate svensk
    cause text collate svensk
    source text collate svensk
    reference text collate svensk
    found_on date
    unit_id bigint
    responsible text collate svensk
    secrecy text collate svensk
    status text
    closed_on date
    key text collate C not null generated as fold_key(number)
    responsible_key text collate C generated as fold_key(responsible)
    folded text collate C not null generated as fold(((((((number || ' '::text) || what) || ' '::text) || COALESCE(rule, ''::text)) || ' '::text) || COALESCE(cause, ''::text)))
    constraint deviation_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint deviation_administration_unit_id_fkey FOREIGN KEY (administration, unit_id) REFERENCES unit(administration, id)
    constraint deviation_cause_check CHECK ((length(cause) <= 400))
    constraint deviation_closed_after_found CHECK ((closed_on >= found_on))
    constraint deviation_number_check CHECK (((length(number) >= 1) AND (length(number) <= 40)))
    constraint deviation_pkey PRIMARY KEY (administration, id)
    constraint deviation_reference_check CHECK ((length(reference) <= 80))
    constraint deviation_responsible_check CHECK ((length(responsible) <= 200))
    constraint deviation_rule_check CHECK ((length(rule) <= 400))
    constraint deviation_secrecy_check CHECK ((length(secrecy) <= 120))
    constraint deviation_source_check CHECK ((length(source) <= 60))
    constraint deviation_status_check CHECK ((status = ANY (ARRAY['öppen'::text, 'åtgärdas'::text, 'avslutad'::text])))
    constraint deviation_what_check CHECK (((length(what) >= 1) AND (length(what) <= 400)))
    INDEX deviation_folded ON public.deviation USING gin (administration, folded gin_trgm_ops)
    INDEX deviation_in_order ON public.deviation USING btree (administration, found_on, id)
    INDEX deviation_responsible_key ON public.deviation USING btree (administration, responsible_key)
    INDEX deviation_unit ON public.deviation USING btree (administration, unit_id)
    UNIQUE INDEX deviation_key ON public.deviation USING btree (administration, key)
    UNIQUE INDEX deviation_pkey ON public.deviation USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.document
    administration integer not null
    id bigint not null identity
    version integer not null
    title text collate svensk not null
    kind text collate svensk
    owner_email text collate svensk
    decided_by text collate svensk
    decided_on date
    valid_from date
    review_on date
    status text
    replaces text collate svensk
    key text collate C not null generated as ((fold_key(title) || ' '::text) || COALESCE(((valid_from - '1900-01-01'::date))::text, ''::text))
    owner_email_key text collate C generated as fold_key(owner_email)
    decided_by_key text collate C generated as fold_key(decided_by)
    title_key text collate C not null generated as fold_key(title)
    replaces_key text collate C generated as fold_key(replaces)
    folded text collate C not null generated as fold(((title || ' '::text) || COALESCE(kind, ''::text)))
    readers text
    link text collate svensk
    constraint document_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint document_decided_by_check CHECK ((length(decided_by) <= 200))
    constraint document_kind_check CHECK ((length(kind) <= 60))
    constraint document_link_check CHECK ((length(link) <= 400))
    constraint document_link_is_an_address CHECK ((link ~* '^https?://[^[:space:]]+$'::text))
    constraint document_owner_email_check CHECK ((length(owner_email) <= 200))
    constraint document_pkey PRIMARY KEY (administration, id)
    constraint document_readers_check CHECK ((readers = ANY (ARRAY['alla'::text, 'chefer'::text])))
    constraint document_replaces_check CHECK ((length(replaces) <= 200))
    constraint document_status_check CHECK ((status = ANY (ARRAY['utkast'::text, 'gällande'::text, 'ersatt'::text, 'upphävd'::text])))
    constraint document_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
    INDEX document_folded ON public.document USING gin (administration, folded gin_trgm_ops)
    INDEX document_in_order ON public.document USING btree (administration, title, id)
    INDEX document_owner_key ON public.document USING btree (administration, owner_email_key)
    INDEX document_replaces ON public.document USING btree (administration, replaces_key)
    INDEX document_title ON public.document USING btree (administration, title_key, valid_from)
    UNIQUE INDEX document_key ON public.document USING btree (administration, key)
    UNIQUE INDEX document_pkey ON public.document USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.document_reading
    administration integer not null
    id bigint not null identity
    version integer not null
    document_title text collate svensk not null
    document_from date not null
    person_id bigint not null
    read_on date not null
    form text not null
    key text collate C not null generated as ((((fold_key(document_title) || ' '::text) || ((document_from - '1900-01-01'::date))::text) || ' '::text) || (person_id)::text)
    document_title_key text collate C not null generated as fold_key(document_title)
    folded text collate C not null generated as fold(document_title)
    constraint document_is_read_when_it_is_in_force CHECK ((read_on >= document_from))
    constraint document_reading_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint document_reading_administration_person_id_fkey FOREIGN KEY (administration, person_id) REFERENCES person(administration, id)
    constraint document_reading_document_title_check CHECK (((length(document_title) >= 1) AND (length(document_title) <= 200)))
    constraint document_reading_form_check CHECK ((form = ANY (ARRAY['själv'::text, 'gemensamt'::text])))
    constraint document_reading_pkey PRIMARY KEY (administration, id)
    INDEX document_reading_document ON public.document_reading USING btree (administration, document_title_key, document_from, person_id)
    INDEX document_reading_folded ON public.document_reading USING gin (administration, folded gin_trgm_ops)
    INDEX document_reading_in_order ON public.document_reading USING btree (administration, read_on, id)
    INDEX document_reading_person ON public.document_reading USING btree (administration, person_id)
    UNIQUE INDEX document_reading_key ON public.document_reading USING btree (administration, key)
    UNIQUE INDEX document_reading_pkey ON public.document_reading USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.duty_estimate
    administration integer not null
    id bigint not null identity
    version integer not null
    kind text collate svensk not null
    minutes integer not null
    valid_from date not null
    valid_until date
    key text collate C not null generated as ((fold_key(kind) || ' '::text) || ((valid_from - '1900-01-01'::date))::text)
    kind_key text collate C not null generated as fold_key(kind)
    folded text collate C not null generated as fold(kind)
    constraint duty_estimate_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint duty_estimate_ends_after_it_begins CHECK ((valid_until >= valid_from))
    constraint duty_estimate_kind_check CHECK (((length(kind) >= 1) AND (length(kind) <= 120)))
    constraint duty_estimate_minutes_check CHECK (((minutes >= 1) AND (minutes <= 6000)))
    constraint duty_estimate_pkey PRIMARY KEY (administration, id)
    INDEX duty_estimate_folded ON public.duty_estimate USING gin (administration, folded gin_trgm_ops)
    INDEX duty_estimate_in_order ON public.duty_estimate USING btree (administration, kind, id)
    UNIQUE INDEX duty_estimate_key ON public.duty_estimate USING btree (administration, key)
    UNIQUE INDEX duty_estimate_pkey ON public.duty_estimate USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.duty_remark
    administration integer not null
    id bigint not null identity
    duty text collate C not null
    subject bigint not null
    due date
    put_off_until date
    words text collate svensk not null
    account bigint not null
    name text collate svensk not null
    at timestamp with time zone not null
    constraint duty_remark_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint duty_remark_duty_check CHECK (((length(duty) >= 1) AND (length(duty) <= 80)))
    constraint duty_remark_pkey PRIMARY KEY (administration, id)
    constraint duty_remark_words_check CHECK (((length(words) >= 1) AND (length(words) <= 1000)))
    INDEX duty_remark_subject ON public.duty_remark USING btree (administration, duty, subject)
    UNIQUE INDEX duty_remark_pkey ON public.duty_remark USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant insert, select to fyrvakt

table public.duty_showing
    administration integer not null
    account bigint not null
    duty text collate C not null
    showing text not null
    constraint duty_showing_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint duty_showing_duty_check CHECK (((length(duty) >= 1) AND (length(duty) <= 80)))
    constraint duty_showing_pkey PRIMARY KEY (administration, account, duty)
    constraint duty_showing_showing_check CHECK ((showing = ANY (ARRAY['varje-dag'::text, 'mandagar'::text, 'aldrig'::text])))
    UNIQUE INDEX duty_showing_pkey ON public.duty_showing USING btree (administration, account, duty)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant insert, select, update to fyrvakt

table public.duty_told
    administration integer not null
    receiver_key text collate C not null
    duty text not null
    subject bigint not null
    due date
    is_late boolean not null
    constraint duty_told_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint duty_told_administration_receiver_key_duty_subject_due_key UNIQUE NULLS NOT DISTINCT (administration, receiver_key, duty, subject, due)
    UNIQUE INDEX duty_told_administration_receiver_key_duty_subject_due_key ON public.duty_told USING btree (administration, receiver_key, duty, subject, due) NULLS NOT DISTINCT
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.event_kind
    administration integer not null
    id bigint not null identity
    version integer not null
    kind text collate svensk not null
    shown_as text collate svensk not null
    advice text collate svensk
    place integer not null
    valid_from date not null
    valid_until date
    key text collate C not null generated as ((fold_key(kind) || ' '::text) || ((valid_from - '1900-01-01'::date))::text)
    folded text collate C not null generated as fold(((((kind || ' '::text) || shown_as) || ' '::text) || COALESCE(advice, ''::text)))
    constraint event_kind_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint event_kind_advice_check CHECK ((length(advice) <= 1000))
    constraint event_kind_ends_after_it_begins CHECK ((valid_until >= valid_from))
    constraint event_kind_kind_check CHECK (((length(kind) >= 1) AND (length(kind) <= 60)))
    constraint event_kind_pkey PRIMARY KEY (administration, id)
    constraint event_kind_place_check CHECK (((place >= 1) AND (place <= 999)))
    constraint event_kind_shown_as_check CHECK (((length(shown_as) >= 1) AND (length(shown_as) <= 120)))
    INDEX event_kind_folded ON public.event_kind USING gin (administration, folded gin_trgm_ops)
    INDEX event_kind_in_order ON public.event_kind USING btree (administration, place, id)
    UNIQUE INDEX event_kind_key ON public.event_kind USING btree (administration, key)
    UNIQUE INDEX event_kind_pkey ON public.event_kind USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.form_answer
    administration integer not null
    step_id bigint not null
    field_id bigint not null
    answer text not null
    is_withheld boolean not null
    constraint form_answer_administration_field_id_fkey FOREIGN KEY (administration, field_id) REFERENCES form_field(administration, id) ON DELETE CASCADE
    constraint form_answer_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint form_answer_administration_step_id_fkey FOREIGN KEY (administration, step_id) REFERENCES notification_step(administration, id) ON DELETE CASCADE
    constraint form_answer_answer_check CHECK ((length(answer) <= 4000))
    constraint form_answer_pkey PRIMARY KEY (administration, step_id, field_id)
    INDEX form_answer_field ON public.form_answer USING btree (administration, field_id)
    UNIQUE INDEX form_answer_pkey ON public.form_answer USING btree (administration, step_id, field_id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.form_field
    administration integer not null
    id bigint not null identity
    version integer not null
    regime text collate svensk not null
    step text collate svensk not null
    place integer not null
    name text collate svensk not null
    source text
    hint text collate svensk
    valid_from date not null
    valid_until date
    key text collate C not null generated as ((((((fold_key(regime) || ' '::text) || fold_key(step)) || ' '::text) || (place)::text) || ' '::text) || ((valid_from - '1900-01-01'::date))::text)
    folded text collate C not null generated as fold(((((regime || ' '::text) || name) || ' '::text) || COALESCE(hint, ''::text)))
    constraint form_field_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint form_field_ends_after_it_begins CHECK ((valid_until >= valid_from))
    constraint form_field_hint_check CHECK ((length(hint) <= 400))
    constraint form_field_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
    constraint form_field_pkey PRIMARY KEY (administration, id)
    constraint form_field_place_check CHECK (((place >= 1) AND (place <= 999)))
    constraint form_field_regime_check CHECK (((length(regime) >= 1) AND (length(regime) <= 40)))
    constraint form_field_source_check CHECK ((source = ANY (ARRAY['förvaltning'::text, 'kontakt'::text, 'nummer'::text, 'rubrik'::text, 'inträffade'::text, 'upphörde'::text, 'kännedom'::text, 'rapporterad'::text, 'pågår'::text, 'brott'::text, 'leverantör'::text, 'tillgång'::text, 'påverkan'::text, 'beskrivning'::text, 'orsak'::text, 'åtgärder'::text, 'lärdom'::text])))
    constraint form_field_step_check CHECK (((length(step) >= 1) AND (length(step) <= 10)))
    INDEX form_field_folded ON public.form_field USING gin (administration, folded gin_trgm_ops)
    INDEX form_field_in_order ON public.form_field USING btree (administration, regime, step, place, id)
    UNIQUE INDEX form_field_key ON public.form_field USING btree (administration, key)
    UNIQUE INDEX form_field_pkey ON public.form_field USING btree (administration, id)
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

table public.goal
    administration integer not null
    id bigint not null identity
    version integer not null
    year integer not null
    text text collate svensk not null
    measure text collate svensk not null
    target numeric(12,4)
    key text collate C not null generated as (((year)::text || ' '::text) || fold_key(measure))
    folded text collate C not null generated as fold(((text || ' '::text) || measure))
    constraint goal_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint goal_measure_check CHECK (((length(measure) >= 1) AND (length(measure) <= 120)))
    constraint goal_pkey PRIMARY KEY (administration, id)
    constraint goal_target_check CHECK ((target >= (0)::numeric))
    constraint goal_text_check CHECK (((length(text) >= 1) AND (length(text) <= 400)))
    constraint goal_year_check CHECK (((year >= 1900) AND (year <= 2100)))
    INDEX goal_folded ON public.goal USING gin (administration, folded gin_trgm_ops)
    INDEX goal_in_order ON public.goal USING btree (administration, year, measure, id)
    UNIQUE INDEX goal_key ON public.goal USING btree (administration, key)
    UNIQUE INDEX goal_pkey ON public.goal USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.goal_day
    administration integer not null
    day date not null
    constraint goal_day_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint goal_day_pkey PRIMARY KEY (administration)
    UNIQUE INDEX goal_day_pkey ON public.goal_day USING btree (administration)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant insert, select, update to fyrvakt

table public.goal_standing
    administration integer not null
    goal_id bigint not null
    measured_on date not null
    value numeric not null
    begun_at numeric not null
    constraint goal_standing_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint goal_standing_administration_goal_id_fkey FOREIGN KEY (administration, goal_id) REFERENCES goal(administration, id) ON DELETE CASCADE
    constraint goal_standing_pkey PRIMARY KEY (administration, goal_id, measured_on)
    UNIQUE INDEX goal_standing_pkey ON public.goal_standing USING btree (administration, goal_id, measured_on)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

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

table public.incident
    administration integer not null
    id bigint not null identity
    version integer not null
    number text collate svensk not null
    occurred_at timestamp with time zone
    reported_at timestamp with time zone not null
    headline text collate svensk not null
    description text
    kind text collate svensk
    judgement text
    judged_at timestamp with time zone
    is_nis boolean
    is_personal_data boolean
    asset_id bigint
    actions text
    is_plan_activated boolean
    cause text collate svensk
    report_text text
    secrecy text collate svensk
    status text
    closed_on date
    key text collate C not null generated as fold_key(number)
    folded text collate C not null generated as fold(((((((number || ' '::text) || headline) || ' '::text) || COALESCE(description, ''::text)) || ' '::text) || COALESCE(kind, ''::text)))
    known_at timestamp with time zone
    significant_at timestamp with time zone
    ended_at timestamp with time zone
    unit_id bigint
    supplier text collate svensk
    severity text
    hits_confidentiality boolean
    hits_integrity boolean
    hits_availability boolean
    is_crime boolean
    handler text collate svensk
    campaign text collate svensk
    same_as_id bigint
    source text collate svensk
    lesson text
    handler_key text collate C generated as fold_key(handler)
    known_because text collate svensk
    no_measures_because text collate svensk
    kind_key text collate C generated as fold_key(kind)
    cause_key text collate C generated as fold_key(cause)
    campaign_key text collate C generated as fold_key(campaign)
    access_row text collate svensk
    constraint incident_access_row_check CHECK ((length(access_row) <= 18))
    constraint incident_access_row_is_a_number CHECK ((access_row ~ '^[0-9]+$'::text))
    constraint incident_actions_check CHECK ((length(actions) <= 4000))
    constraint incident_administration_asset_id_fkey FOREIGN KEY (administration, asset_id) REFERENCES asset(administration, id)
    constraint incident_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint incident_administration_same_as_id_fkey FOREIGN KEY (administration, same_as_id) REFERENCES incident(administration, id)
    constraint incident_administration_unit_id_fkey FOREIGN KEY (administration, unit_id) REFERENCES unit(administration, id)
    constraint incident_campaign_check CHECK ((length(campaign) <= 120))
    constraint incident_cause_check CHECK ((length(cause) <= 400))
    constraint incident_closed_after_report CHECK ((closed_on >= ((reported_at AT TIME ZONE 'Europe/Stockholm'::text))::date))
    constraint incident_description_check CHECK ((length(description) <= 4000))
    constraint incident_ends_after_it_occurs CHECK ((ended_at >= occurred_at))
    constraint incident_handler_check CHECK ((length(handler) <= 200))
    constraint incident_headline_check CHECK (((length(headline) >= 1) AND (length(headline) <= 200)))
    constraint incident_judgement_check CHECK ((judgement = ANY (ARRAY['verksamhetsrelaterad'::text, 'informativ'::text])))
    constraint incident_kind_check CHECK ((length(kind) <= 60))
    constraint incident_known_because_check CHECK ((length(known_because) <= 400))
    constraint incident_lesson_check CHECK ((length(lesson) <= 4000))
    constraint incident_no_measures_because_check CHECK ((length(no_measures_because) <= 400))
    constraint incident_number_check CHECK (((length(number) >= 1) AND (length(number) <= 40)))
    constraint incident_pkey PRIMARY KEY (administration, id)
    constraint incident_report_text_check CHECK ((length(report_text) <= 4000))
    constraint incident_same_as_another CHECK ((same_as_id <> id))
    constraint incident_secrecy_check CHECK ((length(secrecy) <= 120))
    constraint incident_severity_check CHECK ((severity = ANY (ARRAY['låg'::text, 'medel'::text, 'hög'::text])))
    constraint incident_source_check CHECK ((length(source) <= 60))
    constraint incident_status_check CHECK ((status = ANY (ARRAY['ny'::text, 'öppen'::text, 'pågår'::text, 'avslutad'::text])))
    constraint incident_supplier_check CHECK ((length(supplier) <= 120))
    INDEX incident_access_row ON public.incident USING btree (administration, access_row) WHERE (access_row IS NOT NULL)
    INDEX incident_asset ON public.incident USING btree (administration, asset_id)
    INDEX incident_folded ON public.incident USING gin (administration, folded gin_trgm_ops)
    INDEX incident_handler_key ON public.incident USING btree (administration, handler_key)
    INDEX incident_in_order ON public.incident USING btree (administration, reported_at, id)
    INDEX incident_same_as ON public.incident USING btree (administration, same_as_id)
    INDEX incident_unit ON public.incident USING btree (administration, unit_id)
    INDEX incident_unjudged ON public.incident USING btree (administration, reported_at) WHERE (judgement IS NULL)
    UNIQUE INDEX incident_key ON public.incident USING btree (administration, key)
    UNIQUE INDEX incident_pkey ON public.incident USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.incident_contact
    administration integer not null
    id bigint not null identity
    version integer not null
    incident_id bigint not null
    place integer not null
    contacted_at timestamp with time zone not null
    whom text collate svensk not null
    channel text
    said text collate svensk
    contacted_by text collate svensk
    key text collate C not null generated as (((incident_id)::text || ' '::text) || (place)::text)
    folded text collate C not null generated as fold(((whom || ' '::text) || COALESCE(said, ''::text)))
    constraint incident_contact_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint incident_contact_administration_incident_id_fkey FOREIGN KEY (administration, incident_id) REFERENCES incident(administration, id)
    constraint incident_contact_channel_check CHECK ((channel = ANY (ARRAY['telefon'::text, 'e-post'::text, 'möte'::text, 'chatt'::text, 'brev'::text, 'annat'::text])))
    constraint incident_contact_contacted_by_check CHECK ((length(contacted_by) <= 200))
    constraint incident_contact_pkey PRIMARY KEY (administration, id)
    constraint incident_contact_place_check CHECK (((place >= 1) AND (place <= 99999)))
    constraint incident_contact_said_check CHECK ((length(said) <= 4000))
    constraint incident_contact_whom_check CHECK (((length(whom) >= 1) AND (length(whom) <= 200)))
    INDEX incident_contact_folded ON public.incident_contact USING gin (administration, folded gin_trgm_ops)
    INDEX incident_contact_in_order ON public.incident_contact USING btree (administration, contacted_at, id)
    INDEX incident_contact_incident ON public.incident_contact USING btree (administration, incident_id)
    UNIQUE INDEX incident_contact_key ON public.incident_contact USING btree (administration, key)
    UNIQUE INDEX incident_contact_pkey ON public.incident_contact USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.incident_note
    administration integer not null
    id bigint not null identity
    version integer not null
    incident_id bigint not null
    place integer not null
    noted_at timestamp with time zone not null
    note text collate svensk not null
    noted_by text collate svensk
    key text collate C not null generated as (((incident_id)::text || ' '::text) || (place)::text)
    folded text collate C not null generated as fold(note)
    constraint incident_note_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint incident_note_administration_incident_id_fkey FOREIGN KEY (administration, incident_id) REFERENCES incident(administration, id)
    constraint incident_note_note_check CHECK (((length(note) >= 1) AND (length(note) <= 4000)))
    constraint incident_note_noted_by_check CHECK ((length(noted_by) <= 200))
    constraint incident_note_pkey PRIMARY KEY (administration, id)
    constraint incident_note_place_check CHECK (((place >= 1) AND (place <= 99999)))
    INDEX incident_note_folded ON public.incident_note USING gin (administration, folded gin_trgm_ops)
    INDEX incident_note_in_order ON public.incident_note USING btree (administration, noted_at, id)
    INDEX incident_note_incident ON public.incident_note USING btree (administration, incident_id)
    UNIQUE INDEX incident_note_key ON public.incident_note USING btree (administration, key)
    UNIQUE INDEX incident_note_pkey ON public.incident_note USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.incident_reading
    administration integer not null
    id bigint not null identity
    incident bigint
    account bigint
    name text not null
    at timestamp with time zone not null
    what text not null
    constraint incident_reading_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint incident_reading_name_check CHECK ((name <> ''::text))
    constraint incident_reading_pkey PRIMARY KEY (administration, id)
    constraint incident_reading_what_check CHECK (((length(what) >= 1) AND (length(what) <= 200)))
    INDEX incident_reading_of ON public.incident_reading USING btree (administration, incident, id)
    UNIQUE INDEX incident_reading_pkey ON public.incident_reading USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant insert, select to fyrvakt

table public.incident_task
    administration integer not null
    id bigint not null identity
    version integer not null
    incident_id bigint not null
    task text collate svensk not null
    responsible text collate svensk
    due_at timestamp with time zone
    done_at timestamp with time zone
    key text collate C not null generated as (((incident_id)::text || ' '::text) || fold_key(task))
    folded text collate C not null generated as fold(task)
    responsible_key text collate C generated as fold_key(responsible)
    constraint incident_task_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint incident_task_administration_incident_id_fkey FOREIGN KEY (administration, incident_id) REFERENCES incident(administration, id)
    constraint incident_task_pkey PRIMARY KEY (administration, id)
    constraint incident_task_responsible_check CHECK ((length(responsible) <= 200))
    constraint incident_task_task_check CHECK (((length(task) >= 1) AND (length(task) <= 400)))
    INDEX incident_task_folded ON public.incident_task USING gin (administration, folded gin_trgm_ops)
    INDEX incident_task_in_order ON public.incident_task USING btree (administration, due_at, id)
    INDEX incident_task_incident ON public.incident_task USING btree (administration, incident_id)
    INDEX incident_task_responsible ON public.incident_task USING btree (administration, responsible_key)
    UNIQUE INDEX incident_task_key ON public.incident_task USING btree (administration, key)
    UNIQUE INDEX incident_task_pkey ON public.incident_task USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.incoming_mail
    administration integer not null
    id bigint not null identity
    digest text not null
    incident_id bigint
    headers text not null
    problem text
    read_at timestamp with time zone not null
    seen_at timestamp with time zone
    constraint incoming_mail_administration_digest_key UNIQUE (administration, digest)
    constraint incoming_mail_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint incoming_mail_administration_incident_id_fkey FOREIGN KEY (administration, incident_id) REFERENCES incident(administration, id) ON DELETE CASCADE
    constraint incoming_mail_check CHECK (((problem IS NULL) = (incident_id IS NOT NULL)))
    constraint incoming_mail_digest_check CHECK ((length(digest) = 64))
    constraint incoming_mail_headers_check CHECK ((length(headers) <= 40000))
    constraint incoming_mail_pkey PRIMARY KEY (administration, id)
    constraint incoming_mail_problem_check CHECK ((length(problem) <= 400))
    INDEX incoming_mail_incident ON public.incoming_mail USING btree (administration, incident_id)
    INDEX incoming_mail_problem ON public.incoming_mail USING btree (administration, id) WHERE ((problem IS NOT NULL) AND (seen_at IS NULL))
    UNIQUE INDEX incoming_mail_administration_digest_key ON public.incoming_mail USING btree (administration, digest)
    UNIQUE INDEX incoming_mail_pkey ON public.incoming_mail USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant insert, select, update to fyrvakt

table public.interview
    administration integer not null
    id bigint not null identity
    version integer not null default 1
    asset_id bigint not null
    state text not null default 'DRAFT'::text
    scope text not null default ''::text
    deserves_more boolean
    aggregation text not null default ''::text
    remark text not null default ''::text
    seconds integer not null default 0
    started_by text not null
    started_at timestamp with time zone not null
    sent_by text
    sent_at timestamp with time zone
    closed_by text
    closed_at timestamp with time zone
    classification_id bigint
    constraint interview_administration_asset_id_fkey FOREIGN KEY (administration, asset_id) REFERENCES asset(administration, id)
    constraint interview_administration_classification_id_fkey FOREIGN KEY (administration, classification_id) REFERENCES classification(administration, id)
    constraint interview_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint interview_aggregation_check CHECK ((length(aggregation) <= 900))
    constraint interview_pkey PRIMARY KEY (administration, id)
    constraint interview_remark_check CHECK ((length(remark) <= 900))
    constraint interview_scope_check CHECK ((length(scope) <= 1000))
    constraint interview_state_check CHECK ((state = ANY (ARRAY['DRAFT'::text, 'REVIEW'::text, 'DECIDED'::text, 'DISCARDED'::text, 'REFERRED'::text])))
    constraint referred_keeps_nothing CHECK (((state <> 'REFERRED'::text) OR ((scope = ''::text) AND (aggregation = ''::text) AND (remark = ''::text) AND (deserves_more IS NULL))))
    INDEX interview_asset ON public.interview USING btree (administration, asset_id, id)
    INDEX interview_classification ON public.interview USING btree (administration, classification_id)
    INDEX interview_in_order ON public.interview USING btree (administration, started_at, id)
    UNIQUE INDEX interview_open ON public.interview USING btree (administration, asset_id) WHERE (state = ANY (ARRAY['DRAFT'::text, 'REVIEW'::text]))
    UNIQUE INDEX interview_pkey ON public.interview USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant insert, select, update to fyrvakt

table public.interview_aspect
    administration integer not null
    interview bigint not null
    aspect text not null
    questions text[] not null
    answers text[] not null
    levels integer[] not null
    chosen integer
    motive text not null
    constraint interview_aspect_administration_interview_fkey FOREIGN KEY (administration, interview) REFERENCES interview(administration, id)
    constraint interview_aspect_aspect_check CHECK ((aspect = ANY (ARRAY['CONFIDENTIALITY'::text, 'INTEGRITY'::text, 'AVAILABILITY'::text, 'TRACEABILITY'::text])))
    constraint interview_aspect_chosen_check CHECK (((chosen >= 0) AND (chosen <= 3)))
    constraint interview_aspect_motive_check CHECK ((length(motive) <= 900))
    constraint interview_aspect_pkey PRIMARY KEY (administration, interview, aspect)
    UNIQUE INDEX interview_aspect_pkey ON public.interview_aspect USING btree (administration, interview, aspect)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.interview_participant
    administration integer not null
    interview bigint not null
    place integer not null
    name text not null
    part text not null
    constraint interview_participant_administration_interview_fkey FOREIGN KEY (administration, interview) REFERENCES interview(administration, id)
    constraint interview_participant_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
    constraint interview_participant_part_check CHECK ((part <> ''::text))
    constraint interview_participant_pkey PRIMARY KEY (administration, interview, place)
    UNIQUE INDEX interview_participant_pkey ON public.interview_participant USING btree (administration, interview, place)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.judgement_level
    administration integer not null
    id bigint not null identity
    version integer not null
    level text collate svensk not null
    place integer not null
    meaning text collate svensk
    valid_from date
    valid_until date
    key text collate C not null generated as fold_key(level)
    folded text collate C not null generated as fold(((level || ' '::text) || COALESCE(meaning, ''::text)))
    constraint judgement_level_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint judgement_level_ends_after_it_begins CHECK ((valid_until >= valid_from))
    constraint judgement_level_level_check CHECK (((length(level) >= 1) AND (length(level) <= 80)))
    constraint judgement_level_meaning_check CHECK ((length(meaning) <= 400))
    constraint judgement_level_pkey PRIMARY KEY (administration, id)
    constraint judgement_level_place_check CHECK (((place >= 1) AND (place <= 99)))
    INDEX judgement_level_folded ON public.judgement_level USING gin (administration, folded gin_trgm_ops)
    INDEX judgement_level_in_order ON public.judgement_level USING btree (administration, place, id)
    UNIQUE INDEX judgement_level_key ON public.judgement_level USING btree (administration, key)
    UNIQUE INDEX judgement_level_pkey ON public.judgement_level USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.mail_habit
    administration integer not null
    receiver_key text collate C not null
    pace text not null default 'dagligen'::text
    secret text not null
    constraint mail_habit_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint mail_habit_pace_check CHECK ((pace = ANY (ARRAY['direkt'::text, 'dagligen'::text, 'veckovis'::text, 'aldrig'::text])))
    constraint mail_habit_pkey PRIMARY KEY (administration, receiver_key)
    constraint mail_habit_secret_key UNIQUE (secret)
    UNIQUE INDEX mail_habit_pkey ON public.mail_habit USING btree (administration, receiver_key)
    UNIQUE INDEX mail_habit_secret_key ON public.mail_habit USING btree (secret)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant insert, select, update to fyrvakt

table public.mail_outbox
    administration integer not null
    id bigint not null identity
    identifier uuid not null default gen_random_uuid()
    channel text not null
    receiver text not null
    subject text collate svensk not null
    body text not null
    address text not null
    is_statutory boolean not null
    state text not null default 'väntar'::text
    attempts integer not null default 0
    next_at timestamp with time zone not null
    written_at timestamp with time zone not null
    sent_at timestamp with time zone
    problem text
    constraint mail_outbox_address_check CHECK ((address ~~ '/%'::text))
    constraint mail_outbox_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint mail_outbox_body_check CHECK (((length(body) >= 1) AND (length(body) <= 100000)))
    constraint mail_outbox_channel_check CHECK ((channel = ANY (ARRAY['e-post'::text, 'sms'::text])))
    constraint mail_outbox_check CHECK (((state = 'skickad'::text) = (sent_at IS NOT NULL)))
    constraint mail_outbox_pkey PRIMARY KEY (administration, id)
    constraint mail_outbox_problem_check CHECK ((length(problem) <= 400))
    constraint mail_outbox_receiver_check CHECK (((length(receiver) >= 3) AND (length(receiver) <= 254)))
    constraint mail_outbox_state_check CHECK ((state = ANY (ARRAY['väntar'::text, 'skickad'::text, 'misslyckad'::text])))
    constraint mail_outbox_subject_check CHECK (((length(subject) >= 1) AND (length(subject) <= 200)))
    INDEX mail_outbox_shown ON public.mail_outbox USING btree (administration, state, id)
    INDEX mail_outbox_waiting ON public.mail_outbox USING btree (administration, channel, is_statutory DESC, id) WHERE (state = 'väntar'::text)
    UNIQUE INDEX mail_outbox_pkey ON public.mail_outbox USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.maintenance_object
    administration integer not null
    id bigint not null identity
    version integer not null
    code text collate svensk not null
    name text collate svensk not null
    owner_email text collate svensk
    it_owner_email text collate svensk
    lead_email text collate svensk
    it_lead_email text collate svensk
    plan_decided_on date
    key text collate C not null generated as fold_key(code)
    owner_email_key text collate C generated as fold_key(owner_email)
    it_owner_email_key text collate C generated as fold_key(it_owner_email)
    lead_email_key text collate C generated as fold_key(lead_email)
    it_lead_email_key text collate C generated as fold_key(it_lead_email)
    folded text collate C not null generated as fold(((code || ' '::text) || name))
    constraint maintenance_object_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint maintenance_object_code_check CHECK (((length(code) >= 1) AND (length(code) <= 40)))
    constraint maintenance_object_it_lead_email_check CHECK ((length(it_lead_email) <= 200))
    constraint maintenance_object_it_owner_email_check CHECK ((length(it_owner_email) <= 200))
    constraint maintenance_object_lead_email_check CHECK ((length(lead_email) <= 200))
    constraint maintenance_object_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
    constraint maintenance_object_owner_email_check CHECK ((length(owner_email) <= 200))
    constraint maintenance_object_pkey PRIMARY KEY (administration, id)
    INDEX maintenance_object_folded ON public.maintenance_object USING gin (administration, folded gin_trgm_ops)
    INDEX maintenance_object_in_order ON public.maintenance_object USING btree (administration, name, id)
    INDEX maintenance_object_it_lead_key ON public.maintenance_object USING btree (administration, it_lead_email_key)
    INDEX maintenance_object_it_owner_key ON public.maintenance_object USING btree (administration, it_owner_email_key)
    INDEX maintenance_object_lead_key ON public.maintenance_object USING btree (administration, lead_email_key)
    INDEX maintenance_object_owner_key ON public.maintenance_object USING btree (administration, owner_email_key)
    UNIQUE INDEX maintenance_object_key ON public.maintenance_object USING btree (administration, key)
    UNIQUE INDEX maintenance_object_pkey ON public.maintenance_object USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.measure
    administration integer not null
    id bigint not null identity
    version integer not null
    number text collate svensk not null
    text text collate svensk not null
    source text collate svensk
    reference text collate svensk
    deviation_number text collate svensk
    recommended_on date
    recommended_by text collate svensk
    decision text
    decided_on date
    decided_by text collate svensk
    decision_reason text collate svensk
    case_number text collate svensk
    responsible text collate svensk
    due_on date
    priority text
    secrecy text collate svensk
    status text
    done_on date
    effect_checked_on date
    effect text collate svensk
    key text collate C not null generated as fold_key(number)
    decided_by_key text collate C generated as fold_key(decided_by)
    responsible_key text collate C generated as fold_key(responsible)
    folded text collate C not null generated as fold(((((((number || ' '::text) || text) || ' '::text) || COALESCE(source, ''::text)) || ' '::text) || COALESCE(reference, ''::text)))
    document_title text collate svensk
    document_title_key text collate C generated as fold_key(document_title)
    course_code text collate svensk
    course_code_key text collate C generated as fold_key(course_code)
    constraint measure_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint measure_case_number_check CHECK ((length(case_number) <= 60))
    constraint measure_course_code_check CHECK ((length(course_code) <= 200))
    constraint measure_decided_by_check CHECK ((length(decided_by) <= 200))
    constraint measure_decision_check CHECK ((decision = ANY (ARRAY['beslutad'::text, 'avböjd'::text])))
    constraint measure_decision_has_a_day CHECK (((decision IS NULL) OR (decided_on IS NOT NULL)))
    constraint measure_decision_reason_check CHECK ((length(decision_reason) <= 1000))
    constraint measure_declined_with_reason CHECK (((decision <> 'avböjd'::text) OR (decision_reason IS NOT NULL)))
    constraint measure_deviation_number_check CHECK ((length(deviation_number) <= 200))
    constraint measure_document_title_check CHECK ((length(document_title) <= 200))
    constraint measure_effect_check CHECK ((length(effect) <= 1000))
    constraint measure_effect_checked_after_done CHECK ((effect_checked_on >= done_on))
    constraint measure_number_check CHECK (((length(number) >= 1) AND (length(number) <= 40)))
    constraint measure_pkey PRIMARY KEY (administration, id)
    constraint measure_priority_check CHECK ((priority = ANY (ARRAY['hög'::text, 'normal'::text, 'låg'::text])))
    constraint measure_recommended_by_check CHECK ((length(recommended_by) <= 200))
    constraint measure_reference_check CHECK ((length(reference) <= 80))
    constraint measure_responsible_check CHECK ((length(responsible) <= 200))
    constraint measure_secrecy_check CHECK ((length(secrecy) <= 120))
    constraint measure_source_check CHECK ((length(source) <= 60))
    constraint measure_status_check CHECK ((status = ANY (ARRAY['planerad'::text, 'pågår'::text, 'klar'::text, 'avbruten'::text])))
    constraint measure_text_check CHECK (((length(text) >= 1) AND (length(text) <= 1000)))
    INDEX measure_course_code_key ON public.measure USING btree (administration, course_code_key)
    INDEX measure_document_title_key ON public.measure USING btree (administration, document_title_key)
    INDEX measure_folded ON public.measure USING gin (administration, folded gin_trgm_ops)
    INDEX measure_in_order ON public.measure USING btree (administration, due_on, id)
    INDEX measure_reference ON public.measure USING btree (administration, fold_key(reference) COLLATE "C") WHERE (reference IS NOT NULL)
    INDEX measure_responsible_key ON public.measure USING btree (administration, responsible_key)
    INDEX measure_source ON public.measure USING btree (administration, fold_key(source), fold_key(reference))
    UNIQUE INDEX measure_key ON public.measure USING btree (administration, key)
    UNIQUE INDEX measure_pkey ON public.measure USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.meeting
    administration integer not null
    id bigint not null identity
    version integer not null
    held_on date not null
    forum text collate svensk not null
    subject text collate svensk
    participants text collate svensk
    key text collate C not null generated as ((((((held_on - '1900-01-01'::date))::text || ' '::text) || fold_key(forum)) || ' '::text) || COALESCE(fold_key(subject), ''::text))
    folded text collate C not null generated as fold(((forum || ' '::text) || COALESCE(subject, ''::text)))
    agenda text collate svensk
    constraint meeting_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint meeting_agenda_check CHECK ((length(agenda) <= 4000))
    constraint meeting_forum_check CHECK (((length(forum) >= 1) AND (length(forum) <= 80)))
    constraint meeting_participants_check CHECK ((length(participants) <= 400))
    constraint meeting_pkey PRIMARY KEY (administration, id)
    constraint meeting_subject_check CHECK ((length(subject) <= 200))
    INDEX meeting_folded ON public.meeting USING gin (administration, folded gin_trgm_ops)
    INDEX meeting_in_order ON public.meeting USING btree (administration, held_on, id)
    UNIQUE INDEX meeting_key ON public.meeting USING btree (administration, key)
    UNIQUE INDEX meeting_pkey ON public.meeting USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.message
    administration integer not null
    id bigint not null identity
    receiver text not null
    kind text not null
    subject text collate svensk not null
    body text not null
    address text not null
    action text
    is_statutory boolean not null
    written_at timestamp with time zone not null
    read_at timestamp with time zone
    mailed_at timestamp with time zone
    receiver_key text collate C not null generated as fold_key(receiver)
    constraint message_action_check CHECK ((action ~~ '/%'::text))
    constraint message_address_check CHECK ((address ~~ '/%'::text))
    constraint message_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint message_body_check CHECK (((length(body) >= 1) AND (length(body) <= 4000)))
    constraint message_kind_check CHECK (((length(kind) >= 1) AND (length(kind) <= 60)))
    constraint message_pkey PRIMARY KEY (administration, id)
    constraint message_receiver_check CHECK (((length(receiver) >= 3) AND (length(receiver) <= 254)))
    constraint message_subject_check CHECK (((length(subject) >= 1) AND (length(subject) <= 200)))
    INDEX message_gathered ON public.message USING btree (administration, receiver_key, written_at) WHERE (mailed_at IS NULL)
    INDEX message_of_receiver ON public.message USING btree (administration, receiver_key, id)
    INDEX message_unread ON public.message USING btree (administration, receiver_key) WHERE (read_at IS NULL)
    UNIQUE INDEX message_pkey ON public.message USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.notification_case
    administration integer not null
    id bigint not null identity
    version integer not null
    number text collate svensk not null
    incident_id bigint not null
    regime text collate svensk not null
    decision text not null
    reason text collate svensk not null
    decided_by text collate svensk not null
    decided_at timestamp with time zone not null
    known_at timestamp with time zone
    ended_at timestamp with time zone
    handled_at timestamp with time zone
    key text collate C not null generated as fold_key(number)
    decided_by_key text collate C generated as fold_key(decided_by)
    folded text collate C not null generated as fold(((number || ' '::text) || regime))
    constraint notification_case_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint notification_case_administration_incident_id_fkey FOREIGN KEY (administration, incident_id) REFERENCES incident(administration, id)
    constraint notification_case_decided_by_check CHECK (((length(decided_by) >= 1) AND (length(decided_by) <= 200)))
    constraint notification_case_decision_check CHECK ((decision = ANY (ARRAY['anmäls'::text, 'anmäls inte'::text])))
    constraint notification_case_number_check CHECK (((length(number) >= 1) AND (length(number) <= 80)))
    constraint notification_case_pkey PRIMARY KEY (administration, id)
    constraint notification_case_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 2000)))
    constraint notification_case_regime_check CHECK (((length(regime) >= 1) AND (length(regime) <= 40)))
    INDEX notification_case_decided_by_key ON public.notification_case USING btree (administration, decided_by_key)
    INDEX notification_case_folded ON public.notification_case USING gin (administration, folded gin_trgm_ops)
    INDEX notification_case_in_order ON public.notification_case USING btree (administration, decided_at, id)
    UNIQUE INDEX notification_case_key ON public.notification_case USING btree (administration, key)
    UNIQUE INDEX notification_case_pkey ON public.notification_case USING btree (administration, id)
    UNIQUE INDEX one_case_a_regime ON public.notification_case USING btree (administration, incident_id, regime)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.notification_step
    administration integer not null
    id bigint not null identity
    version integer not null
    case_id bigint not null
    step text collate svensk not null
    recipient text collate svensk not null
    state text not null
    due_at timestamp with time zone
    sent_at timestamp with time zone
    sender text collate svensk
    reference text collate svensk
    note text collate svensk
    key text collate C not null generated as (((case_id)::text || ' '::text) || fold_key(step))
    folded text collate C not null generated as fold(((((step || ' '::text) || recipient) || ' '::text) || COALESCE(reference, ''::text)))
    constraint notification_step_administration_case_id_fkey FOREIGN KEY (administration, case_id) REFERENCES notification_case(administration, id)
    constraint notification_step_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint notification_step_note_check CHECK ((length(note) <= 1000))
    constraint notification_step_pkey PRIMARY KEY (administration, id)
    constraint notification_step_recipient_check CHECK (((length(recipient) >= 1) AND (length(recipient) <= 200)))
    constraint notification_step_reference_check CHECK ((length(reference) <= 80))
    constraint notification_step_sender_check CHECK ((length(sender) <= 200))
    constraint notification_step_sent_at_a_time CHECK (((state = 'skickad'::text) = (sent_at IS NOT NULL)))
    constraint notification_step_state_check CHECK ((state = ANY (ARRAY['väntar'::text, 'skickad'::text, 'ej aktuell'::text])))
    constraint notification_step_step_check CHECK (((length(step) >= 1) AND (length(step) <= 200)))
    INDEX notification_step_case ON public.notification_step USING btree (administration, case_id)
    INDEX notification_step_folded ON public.notification_step USING gin (administration, folded gin_trgm_ops)
    INDEX notification_step_in_order ON public.notification_step USING btree (administration, due_at, id)
    INDEX notification_step_running ON public.notification_step USING btree (administration, due_at) WHERE (state = 'väntar'::text)
    UNIQUE INDEX notification_step_key ON public.notification_step USING btree (administration, key)
    UNIQUE INDEX notification_step_pkey ON public.notification_step USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

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
    mail_account_key text collate C generated as split_part(fold_key(email), '@'::text, 1)
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
    INDEX person_employed_from ON public.person USING btree (administration, employed_from)
    INDEX person_employed_until ON public.person USING btree (administration, employed_until)
    INDEX person_folded ON public.person USING gin (administration, folded gin_trgm_ops)
    INDEX person_in_order ON public.person USING btree (administration, last_name, first_name, id)
    INDEX person_mail_account ON public.person USING btree (administration, mail_account_key)
    INDEX person_unit ON public.person USING btree (administration, unit_id)
    UNIQUE INDEX person_key ON public.person USING btree (administration, key)
    UNIQUE INDEX person_pkey ON public.person USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.person_placement
    administration integer not null
    person_id bigint not null
    since date not null
    unit_id bigint
    title text collate svensk
    constraint person_placement_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint person_placement_administration_person_id_fkey FOREIGN KEY (administration, person_id) REFERENCES person(administration, id) ON DELETE CASCADE
    constraint person_placement_pkey PRIMARY KEY (administration, person_id, since)
    INDEX person_placement_since ON public.person_placement USING btree (administration, since)
    UNIQUE INDEX person_placement_pkey ON public.person_placement USING btree (administration, person_id, since)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.plan_activation
    administration integer not null
    id bigint not null identity
    version integer not null
    incident_id bigint not null
    place integer not null
    plan_id bigint not null
    active_from timestamp with time zone not null
    active_until timestamp with time zone
    decided_by text collate svensk
    key text collate C not null generated as (((incident_id)::text || ' '::text) || (place)::text)
    folded text collate C not null generated as fold(COALESCE(decided_by, ''::text))
    constraint plan_activation_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint plan_activation_administration_incident_id_fkey FOREIGN KEY (administration, incident_id) REFERENCES incident(administration, id)
    constraint plan_activation_administration_plan_id_fkey FOREIGN KEY (administration, plan_id) REFERENCES continuity_plan(administration, id)
    constraint plan_activation_decided_by_check CHECK ((length(decided_by) <= 200))
    constraint plan_activation_ends_after_it_begins CHECK ((active_until >= active_from))
    constraint plan_activation_pkey PRIMARY KEY (administration, id)
    constraint plan_activation_place_check CHECK (((place >= 1) AND (place <= 99999)))
    INDEX plan_activation_folded ON public.plan_activation USING gin (administration, folded gin_trgm_ops)
    INDEX plan_activation_in_order ON public.plan_activation USING btree (administration, active_from, id)
    INDEX plan_activation_incident ON public.plan_activation USING btree (administration, incident_id)
    INDEX plan_activation_plan ON public.plan_activation USING btree (administration, plan_id)
    UNIQUE INDEX plan_activation_key ON public.plan_activation USING btree (administration, key)
    UNIQUE INDEX plan_activation_pkey ON public.plan_activation USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.processing
    administration integer not null
    id bigint not null identity
    version integer not null
    number text collate svensk not null
    name text collate svensk not null
    unit_id bigint
    legal_ground text collate svensk
    data_subjects text collate svensk
    data_categories text collate svensk
    is_sensitive boolean
    asset_id bigint
    purpose text collate svensk
    recipients text collate svensk
    erased_after text collate svensk
    is_third_country boolean
    reviewed_on date
    key text collate C not null generated as fold_key(number)
    folded text collate C not null generated as fold(((((number || ' '::text) || name) || ' '::text) || COALESCE(purpose, ''::text)))
    constraint processing_administration_asset_id_fkey FOREIGN KEY (administration, asset_id) REFERENCES asset(administration, id)
    constraint processing_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint processing_administration_unit_id_fkey FOREIGN KEY (administration, unit_id) REFERENCES unit(administration, id)
    constraint processing_data_categories_check CHECK ((length(data_categories) <= 1000))
    constraint processing_data_subjects_check CHECK ((length(data_subjects) <= 400))
    constraint processing_erased_after_check CHECK ((length(erased_after) <= 400))
    constraint processing_legal_ground_check CHECK ((length(legal_ground) <= 200))
    constraint processing_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
    constraint processing_number_check CHECK (((length(number) >= 1) AND (length(number) <= 40)))
    constraint processing_pkey PRIMARY KEY (administration, id)
    constraint processing_purpose_check CHECK ((length(purpose) <= 1000))
    constraint processing_recipients_check CHECK ((length(recipients) <= 1000))
    INDEX processing_asset ON public.processing USING btree (administration, asset_id)
    INDEX processing_folded ON public.processing USING gin (administration, folded gin_trgm_ops)
    INDEX processing_in_order ON public.processing USING btree (administration, name, id)
    INDEX processing_unit ON public.processing USING btree (administration, unit_id)
    UNIQUE INDEX processing_key ON public.processing USING btree (administration, key)
    UNIQUE INDEX processing_pkey ON public.processing USING btree (administration, id)
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
    batch bigint
    constraint reading_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint reading_file_name_check CHECK (((length(file_name) >= 1) AND (length(file_name) <= 200)))
    constraint reading_in_batch FOREIGN KEY (administration, batch) REFERENCES reading_batch(administration, id)
    constraint reading_pkey PRIMARY KEY (administration, id)
    constraint reading_state_check CHECK ((state = ANY (ARRAY['EXAMINING'::text, 'PROPOSED'::text, 'SAVED'::text, 'UNDONE'::text, 'DISCARDED'::text, 'REFUSED'::text])))
    INDEX reading_in_time ON public.reading USING btree (administration, id DESC)
    INDEX reading_of_batch ON public.reading USING btree (administration, batch) WHERE (batch IS NOT NULL)
    UNIQUE INDEX reading_pkey ON public.reading USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant insert, select, update to fyrvakt

table public.reading_batch
    administration integer not null
    id bigint not null default nextval('reading_id_seq'::regclass)
    state text not null
    read_at timestamp with time zone not null
    account bigint
    actor text not null
    files integer not null
    wrong bigint not null default 0
    findings text not null default '{}'::text
    errors bytea
    message text
    decided_at timestamp with time zone
    decided_by text
    constraint reading_batch_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint reading_batch_files_check CHECK ((files > 0))
    constraint reading_batch_pkey PRIMARY KEY (administration, id)
    constraint reading_batch_state_check CHECK ((state = ANY (ARRAY['EXAMINING'::text, 'PROPOSED'::text, 'SAVED'::text, 'UNDONE'::text, 'DISCARDED'::text, 'REFUSED'::text])))
    UNIQUE INDEX reading_batch_pkey ON public.reading_batch USING btree (administration, id)
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

table public.recommendation
    administration integer not null
    id bigint not null identity
    version integer not null
    audit_id bigint not null
    number text collate svensk not null
    text text collate svensk not null
    is_material boolean
    secrecy text collate svensk
    status text
    responsible text collate svensk
    done_on date
    key text collate C not null generated as (((audit_id)::text || ' '::text) || fold_key(number))
    responsible_key text collate C generated as fold_key(responsible)
    folded text collate C not null generated as fold(((number || ' '::text) || text))
    constraint recommendation_administration_audit_id_fkey FOREIGN KEY (administration, audit_id) REFERENCES audit(administration, id)
    constraint recommendation_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint recommendation_number_check CHECK (((length(number) >= 1) AND (length(number) <= 40)))
    constraint recommendation_pkey PRIMARY KEY (administration, id)
    constraint recommendation_responsible_check CHECK ((length(responsible) <= 200))
    constraint recommendation_secrecy_check CHECK ((length(secrecy) <= 120))
    constraint recommendation_status_check CHECK ((status = ANY (ARRAY['öppen'::text, 'pågår'::text, 'kvarstår'::text, 'genomförd'::text, 'verifierad'::text, 'ej accepterad'::text, 'avförd'::text])))
    constraint recommendation_text_check CHECK (((length(text) >= 1) AND (length(text) <= 1000)))
    INDEX recommendation_folded ON public.recommendation USING gin (administration, folded gin_trgm_ops)
    INDEX recommendation_in_order ON public.recommendation USING btree (administration, audit_id, number, id)
    INDEX recommendation_responsible_key ON public.recommendation USING btree (administration, responsible_key)
    UNIQUE INDEX recommendation_key ON public.recommendation USING btree (administration, key)
    UNIQUE INDEX recommendation_pkey ON public.recommendation USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.reminder_day
    administration integer not null
    day date not null
    constraint reminder_day_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint reminder_day_pkey PRIMARY KEY (administration)
    UNIQUE INDEX reminder_day_pkey ON public.reminder_day USING btree (administration)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant insert, select, update to fyrvakt

table public.report
    administration integer not null
    id bigint not null identity
    version integer not null default 1
    year integer not null
    edition integer not null
    day date not null
    case_number text not null default ''::text
    addressee text not null default ''::text
    handler text not null default ''::text
    proposals text not null default ''::text
    most_important bigint[] not null default '{}'::bigint[]
    decided_on date
    adopted_at timestamp with time zone
    adopted_by text
    computed_at timestamp with time zone
    digest bytea
    constraint report_addressee_check CHECK ((length(addressee) <= 200))
    constraint report_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint report_administration_year_edition_key UNIQUE (administration, year, edition)
    constraint report_case_number_check CHECK ((length(case_number) <= 80))
    constraint report_check CHECK ((num_nulls(decided_on, adopted_at, adopted_by, computed_at, digest) = ANY (ARRAY[0, 5])))
    constraint report_check1 CHECK ((EXTRACT(year FROM day) = (year)::numeric))
    constraint report_handler_check CHECK ((length(handler) <= 200))
    constraint report_pkey PRIMARY KEY (administration, id)
    constraint report_proposals_check CHECK ((length(proposals) <= 4000))
    UNIQUE INDEX report_administration_year_edition_key ON public.report USING btree (administration, year, edition)
    UNIQUE INDEX report_draft ON public.report USING btree (administration, year) WHERE (adopted_at IS NULL)
    UNIQUE INDEX report_pkey ON public.report USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.report_figure
    administration integer not null
    report bigint not null
    name text not null
    label text not null
    shown text not null
    value numeric
    register text
    row_ids bigint[]
    constraint report_figure_administration_report_fkey FOREIGN KEY (administration, report) REFERENCES report(administration, id)
    constraint report_figure_pkey PRIMARY KEY (administration, report, name)
    UNIQUE INDEX report_figure_pkey ON public.report_figure USING btree (administration, report, name)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant insert, select to fyrvakt

table public.report_file
    administration integer not null
    report bigint not null
    name text not null
    content bytea not null
    digest bytea not null
    constraint report_file_administration_report_fkey FOREIGN KEY (administration, report) REFERENCES report(administration, id)
    constraint report_file_pkey PRIMARY KEY (administration, report, name)
    UNIQUE INDEX report_file_pkey ON public.report_file USING btree (administration, report, name)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant insert, select to fyrvakt

table public.report_final
    administration integer not null
    id bigint not null identity
    report bigint not null
    file_name text not null
    content bytea not null
    digest bytea not null
    attached_at timestamp with time zone not null
    attached_by text not null
    constraint report_final_administration_report_fkey FOREIGN KEY (administration, report) REFERENCES report(administration, id)
    constraint report_final_file_name_check CHECK (((length(file_name) >= 1) AND (length(file_name) <= 200)))
    constraint report_final_pkey PRIMARY KEY (administration, id)
    INDEX report_final_of ON public.report_final USING btree (administration, report, id)
    UNIQUE INDEX report_final_pkey ON public.report_final USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant insert, select to fyrvakt

table public.report_remark
    administration integer not null
    report bigint not null
    figure text not null
    remark text not null
    constraint report_remark_administration_report_fkey FOREIGN KEY (administration, report) REFERENCES report(administration, id) ON DELETE CASCADE
    constraint report_remark_pkey PRIMARY KEY (administration, report, figure)
    constraint report_remark_remark_check CHECK (((length(remark) >= 1) AND (length(remark) <= 1000)))
    UNIQUE INDEX report_remark_pkey ON public.report_remark USING btree (administration, report, figure)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.report_section
    administration integer not null
    report bigint not null
    chapter text not null
    version integer not null
    text text not null
    explanation text not null
    explained_by text not null
    judgement text not null
    judgement_reason text not null
    judged_by text not null
    constraint report_section_administration_report_fkey FOREIGN KEY (administration, report) REFERENCES report(administration, id) ON DELETE CASCADE
    constraint report_section_explained_by_check CHECK ((length(explained_by) <= 1000))
    constraint report_section_explanation_check CHECK ((length(explanation) <= 4000))
    constraint report_section_judged_by_check CHECK ((length(judged_by) <= 1000))
    constraint report_section_judgement_check CHECK ((length(judgement) <= 80))
    constraint report_section_judgement_reason_check CHECK ((length(judgement_reason) <= 4000))
    constraint report_section_pkey PRIMARY KEY (administration, report, chapter)
    constraint report_section_text_check CHECK ((length(text) <= 20000))
    UNIQUE INDEX report_section_pkey ON public.report_section USING btree (administration, report, chapter)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.report_template
    administration integer not null
    file_name text not null
    content bytea not null
    set_at timestamp with time zone not null
    set_by text not null
    constraint report_template_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint report_template_file_name_check CHECK (((length(file_name) >= 1) AND (length(file_name) <= 200)))
    constraint report_template_pkey PRIMARY KEY (administration)
    UNIQUE INDEX report_template_pkey ON public.report_template USING btree (administration)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.reporting_rule
    administration integer not null
    id bigint not null identity
    version integer not null
    regime text collate svensk not null
    step text collate svensk not null
    recipient text collate svensk not null
    portal text collate svensk
    starts_by text collate svensk not null
    amount integer
    unit text not null
    valid_from date
    valid_until date
    law text collate svensk not null
    certainty text collate svensk
    counted_from text
    condition text
    key text collate C not null generated as ((((fold_key(regime) || ' '::text) || fold_key(step)) || ' '::text) || COALESCE(((valid_from - '1900-01-01'::date))::text, ''::text))
    folded text collate C not null generated as fold(((((((((regime || ' '::text) || step) || ' '::text) || recipient) || ' '::text) || starts_by) || ' '::text) || law))
    constraint reporting_rule_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint reporting_rule_amount_check CHECK (((amount >= 1) AND (amount <= 1000)))
    constraint reporting_rule_certainty_check CHECK ((length(certainty) <= 60))
    constraint reporting_rule_condition_check CHECK ((condition = ANY (ARRAY['avslutad'::text, 'pågår'::text, 'betrodda tjänster'::text, 'efter lägesrapport'::text, 'på begäran'::text, 'utanför incidenten'::text])))
    constraint reporting_rule_counted_from_check CHECK ((counted_from = ANY (ARRAY['kännedom'::text, 'inlämnad anmälan'::text, 'hanterad incident'::text])))
    constraint reporting_rule_ends_after_it_begins CHECK ((valid_until >= valid_from))
    constraint reporting_rule_law_check CHECK (((length(law) >= 1) AND (length(law) <= 200)))
    constraint reporting_rule_period_with_unit CHECK (((amount IS NOT NULL) = (unit = ANY (ARRAY['timme'::text, 'dag'::text, 'vecka'::text, 'månad'::text]))))
    constraint reporting_rule_pkey PRIMARY KEY (administration, id)
    constraint reporting_rule_portal_check CHECK ((length(portal) <= 200))
    constraint reporting_rule_recipient_check CHECK (((length(recipient) >= 1) AND (length(recipient) <= 200)))
    constraint reporting_rule_regime_check CHECK (((length(regime) >= 1) AND (length(regime) <= 40)))
    constraint reporting_rule_starts_by_check CHECK (((length(starts_by) >= 1) AND (length(starts_by) <= 200)))
    constraint reporting_rule_step_check CHECK (((length(step) >= 1) AND (length(step) <= 200)))
    constraint reporting_rule_unit_check CHECK ((unit = ANY (ARRAY['timme'::text, 'dag'::text, 'vecka'::text, 'månad'::text, 'utan dröjsmål'::text, 'skyndsamt'::text, 'på begäran'::text, 'ingen lagstadgad frist'::text])))
    INDEX reporting_rule_folded ON public.reporting_rule USING gin (administration, folded gin_trgm_ops)
    INDEX reporting_rule_in_order ON public.reporting_rule USING btree (administration, regime, id)
    UNIQUE INDEX reporting_rule_key ON public.reporting_rule USING btree (administration, key)
    UNIQUE INDEX reporting_rule_pkey ON public.reporting_rule USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.requirement
    administration integer not null
    id bigint not null identity
    version integer not null
    code text collate svensk not null
    catalogue text collate svensk not null
    aspect text not null
    lowest_level integer not null
    text text collate svensk not null
    procurement_text text collate svensk
    reference text collate svensk
    valid_from date
    valid_until date
    key text collate C not null generated as fold_key(code)
    folded text collate C not null generated as fold(((((((code || ' '::text) || catalogue) || ' '::text) || text) || ' '::text) || COALESCE(reference, ''::text)))
    constraint requirement_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint requirement_aspect_check CHECK ((aspect = ANY (ARRAY['konfidentialitet'::text, 'riktighet'::text, 'tillgänglighet'::text, 'spårbarhet'::text])))
    constraint requirement_catalogue_check CHECK (((length(catalogue) >= 1) AND (length(catalogue) <= 200)))
    constraint requirement_code_check CHECK (((length(code) >= 1) AND (length(code) <= 40)))
    constraint requirement_ends_after_it_begins CHECK ((valid_until >= valid_from))
    constraint requirement_lowest_level_check CHECK (((lowest_level >= 1) AND (lowest_level <= 3)))
    constraint requirement_pkey PRIMARY KEY (administration, id)
    constraint requirement_procurement_text_check CHECK ((length(procurement_text) <= 1000))
    constraint requirement_reference_check CHECK ((length(reference) <= 80))
    constraint requirement_text_check CHECK (((length(text) >= 1) AND (length(text) <= 1000)))
    INDEX requirement_aspect ON public.requirement USING btree (administration, aspect, lowest_level)
    INDEX requirement_folded ON public.requirement USING gin (administration, folded gin_trgm_ops)
    INDEX requirement_in_order ON public.requirement USING btree (administration, code, id)
    UNIQUE INDEX requirement_key ON public.requirement USING btree (administration, key)
    UNIQUE INDEX requirement_pkey ON public.requirement USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.requirement_assessment
    administration integer not null
    id bigint not null identity
    version integer not null
    asset_id bigint not null
    requirement_id bigint not null
    result text not null
    motive text collate svensk
    evidence text collate svensk
    responsible text collate svensk
    assessed_on date not null
    measure_id bigint
    key text collate C not null generated as (((((asset_id)::text || ' '::text) || (requirement_id)::text) || ' '::text) || ((assessed_on - '1900-01-01'::date))::text)
    responsible_key text collate C generated as fold_key(responsible)
    folded text collate C not null generated as fold(((COALESCE(motive, ''::text) || ' '::text) || COALESCE(evidence, ''::text)))
    constraint not_applicable_with_motive CHECK (((result <> 'ej tillämpligt'::text) OR (motive IS NOT NULL)))
    constraint requirement_assessment_administration_asset_id_fkey FOREIGN KEY (administration, asset_id) REFERENCES asset(administration, id)
    constraint requirement_assessment_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint requirement_assessment_administration_measure_id_fkey FOREIGN KEY (administration, measure_id) REFERENCES measure(administration, id)
    constraint requirement_assessment_administration_requirement_id_fkey FOREIGN KEY (administration, requirement_id) REFERENCES requirement(administration, id)
    constraint requirement_assessment_evidence_check CHECK ((length(evidence) <= 1000))
    constraint requirement_assessment_motive_check CHECK ((length(motive) <= 1000))
    constraint requirement_assessment_pkey PRIMARY KEY (administration, id)
    constraint requirement_assessment_responsible_check CHECK ((length(responsible) <= 200))
    constraint requirement_assessment_result_check CHECK ((result = ANY (ARRAY['uppfyllt'::text, 'delvis'::text, 'ej uppfyllt'::text, 'ej tillämpligt'::text])))
    INDEX requirement_assessment_folded ON public.requirement_assessment USING gin (administration, folded gin_trgm_ops)
    INDEX requirement_assessment_in_order ON public.requirement_assessment USING btree (administration, assessed_on, id)
    INDEX requirement_assessment_latest ON public.requirement_assessment USING btree (administration, asset_id, requirement_id, assessed_on)
    INDEX requirement_assessment_measure ON public.requirement_assessment USING btree (administration, measure_id)
    INDEX requirement_assessment_requirement ON public.requirement_assessment USING btree (administration, requirement_id)
    INDEX requirement_assessment_responsible_key ON public.requirement_assessment USING btree (administration, responsible_key)
    UNIQUE INDEX requirement_assessment_key ON public.requirement_assessment USING btree (administration, key)
    UNIQUE INDEX requirement_assessment_pkey ON public.requirement_assessment USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

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

table public.scheduled_task
    task_name text not null
    task_instance text not null
    task_data bytea
    execution_time timestamp with time zone not null
    picked boolean not null
    picked_by text
    last_success timestamp with time zone
    last_failure timestamp with time zone
    consecutive_failures integer
    last_heartbeat timestamp with time zone
    version bigint not null
    priority smallint
    constraint scheduled_task_pkey PRIMARY KEY (task_name, task_instance)
    INDEX scheduled_task_heartbeat ON public.scheduled_task USING btree (last_heartbeat)
    INDEX scheduled_task_next ON public.scheduled_task USING btree (execution_time)
    UNIQUE INDEX scheduled_task_pkey ON public.scheduled_task USING btree (task_name, task_instance)
    row level security off
    grant delete, insert, select, update to fyrvakt

table public.setting
    administration integer not null
    id bigint not null identity
    version integer not null
    name text collate svensk not null
    amount numeric not null
    valid_from date not null
    valid_until date
    reason text collate svensk
    key text collate C not null generated as ((fold_key(name) || ' '::text) || ((valid_from - '1900-01-01'::date))::text)
    folded text collate C not null generated as fold(((name || ' '::text) || COALESCE(reason, ''::text)))
    constraint setting_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint setting_amount_check CHECK (((amount >= (0)::numeric) AND (amount <= (1000000)::numeric)))
    constraint setting_ends_after_it_begins CHECK ((valid_until >= valid_from))
    constraint setting_name_fkey FOREIGN KEY (name) REFERENCES standard_setting(name)
    constraint setting_pkey PRIMARY KEY (administration, id)
    constraint setting_reason_check CHECK ((length(reason) <= 400))
    INDEX setting_folded ON public.setting USING gin (administration, folded gin_trgm_ops)
    INDEX setting_in_order ON public.setting USING btree (administration, name, id)
    UNIQUE INDEX setting_key ON public.setting USING btree (administration, key)
    UNIQUE INDEX setting_pkey ON public.setting USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.significance_criterion
    administration integer not null
    id bigint not null identity
    version integer not null
    code text collate svensk not null
    sector text collate svensk not null
    criterion text collate svensk not null
    measure text collate svensk not null
    operator text not null
    threshold text collate svensk not null
    unit text collate svensk
    verdict text collate svensk not null
    valid_from date
    valid_until date
    law text collate svensk not null
    certainty text collate svensk
    key text collate C not null generated as ((fold_key(code) || ' '::text) || COALESCE(((valid_from - '1900-01-01'::date))::text, ''::text))
    folded text collate C not null generated as fold(((((((code || ' '::text) || sector) || ' '::text) || criterion) || ' '::text) || law))
    constraint significance_criterion_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint significance_criterion_certainty_check CHECK ((length(certainty) <= 60))
    constraint significance_criterion_code_check CHECK (((length(code) >= 1) AND (length(code) <= 40)))
    constraint significance_criterion_criterion_check CHECK (((length(criterion) >= 1) AND (length(criterion) <= 400)))
    constraint significance_criterion_ends_after_it_begins CHECK ((valid_until >= valid_from))
    constraint significance_criterion_law_check CHECK (((length(law) >= 1) AND (length(law) <= 200)))
    constraint significance_criterion_measure_check CHECK (((length(measure) >= 1) AND (length(measure) <= 80)))
    constraint significance_criterion_operator_check CHECK ((operator = ANY (ARRAY['='::text, '>'::text, '>='::text])))
    constraint significance_criterion_pkey PRIMARY KEY (administration, id)
    constraint significance_criterion_sector_check CHECK (((length(sector) >= 1) AND (length(sector) <= 80)))
    constraint significance_criterion_threshold_check CHECK (((length(threshold) >= 1) AND (length(threshold) <= 40)))
    constraint significance_criterion_unit_check CHECK ((length(unit) <= 40))
    constraint significance_criterion_verdict_check CHECK (((length(verdict) >= 1) AND (length(verdict) <= 40)))
    INDEX significance_criterion_folded ON public.significance_criterion USING gin (administration, folded gin_trgm_ops)
    INDEX significance_criterion_in_order ON public.significance_criterion USING btree (administration, code, id)
    UNIQUE INDEX significance_criterion_key ON public.significance_criterion USING btree (administration, key)
    UNIQUE INDEX significance_criterion_pkey ON public.significance_criterion USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.staff_message
    administration integer not null
    id bigint not null identity
    report_id bigint not null
    sending uuid not null
    at timestamp with time zone not null
    handler text
    words text not null
    constraint staff_message_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint staff_message_administration_report_id_fkey FOREIGN KEY (administration, report_id) REFERENCES staff_report(administration, id) ON DELETE CASCADE
    constraint staff_message_handler_check CHECK ((length(handler) <= 200))
    constraint staff_message_pkey PRIMARY KEY (administration, id)
    constraint staff_message_words_check CHECK ((length(words) <= 2000))
    INDEX staff_message_of ON public.staff_message USING btree (administration, report_id, id)
    UNIQUE INDEX staff_message_pkey ON public.staff_message USING btree (administration, id)
    UNIQUE INDEX staff_message_sent_once ON public.staff_message USING btree (administration, sending)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant insert, select to fyrvakt

table public.staff_report
    administration integer not null
    id bigint not null identity
    incident_id bigint not null
    receipt bytea not null
    kind text
    contact text
    constraint staff_report_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint staff_report_administration_incident_id_fkey FOREIGN KEY (administration, incident_id) REFERENCES incident(administration, id) ON DELETE CASCADE
    constraint staff_report_contact_check CHECK ((length(contact) <= 200))
    constraint staff_report_kind_check CHECK ((length(kind) <= 60))
    constraint staff_report_pkey PRIMARY KEY (administration, id)
    constraint staff_report_receipt_check CHECK ((length(receipt) = 32))
    UNIQUE INDEX staff_report_incident ON public.staff_report USING btree (administration, incident_id)
    UNIQUE INDEX staff_report_pkey ON public.staff_report USING btree (administration, id)
    UNIQUE INDEX staff_report_receipt ON public.staff_report USING btree (receipt)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant insert, select to fyrvakt

table public.standard_access_level
    entitlement text not null
    meaning text not null
    is_high boolean not null
    constraint standard_access_level_pkey PRIMARY KEY (entitlement)
    UNIQUE INDEX standard_access_level_pkey ON public.standard_access_level USING btree (entitlement)
    row level security off
    grant select to fyrvakt

table public.standard_access_routine
    ordered_by text not null
    approved_by text not null
    reviewed_by text not null
    days_before integer not null
    days_after integer not null
    row level security off
    grant select to fyrvakt

table public.standard_classification_question
    aspect text not null
    place integer not null
    question text not null
    level_0 text not null
    level_1 text not null
    level_2 text not null
    level_3 text not null
    valid_from date not null default '2020-01-01'::date
    constraint standard_classification_question_pkey PRIMARY KEY (aspect, place)
    UNIQUE INDEX standard_classification_question_pkey ON public.standard_classification_question USING btree (aspect, place)
    row level security off
    grant select to fyrvakt

table public.standard_consequence_level
    level integer not null
    valid_from date not null
    name text not null
    meaning text not null
    confidentiality text not null
    integrity text not null
    availability text not null
    traceability text not null
    constraint standard_consequence_level_pkey PRIMARY KEY (level)
    UNIQUE INDEX standard_consequence_level_pkey ON public.standard_consequence_level USING btree (level)
    row level security off
    grant select to fyrvakt

table public.standard_requirement
    code text not null
    aspect text not null
    lowest_level integer not null
    text text not null
    procurement_text text not null
    reference text not null
    constraint standard_requirement_pkey PRIMARY KEY (code)
    UNIQUE INDEX standard_requirement_pkey ON public.standard_requirement USING btree (code)
    row level security off
    grant select to fyrvakt

table public.standard_setting
    place integer not null
    name text collate svensk not null
    amount numeric not null
    meaning text not null
    constraint standard_setting_name_key UNIQUE (name)
    constraint standard_setting_pkey PRIMARY KEY (place)
    UNIQUE INDEX standard_setting_name_key ON public.standard_setting USING btree (name)
    UNIQUE INDEX standard_setting_pkey ON public.standard_setting USING btree (place)
    row level security off
    grant select to fyrvakt

table public.supplier_answer
    administration integer not null
    id bigint not null identity
    version integer not null
    asset_id bigint not null
    requirement_id bigint not null
    supplier text collate svensk not null
    answer text
    comment text collate svensk
    received_on date not null
    key text collate C not null generated as (((((asset_id)::text || ' '::text) || (requirement_id)::text) || ' '::text) || fold_key(supplier))
    folded text collate C not null generated as fold(((supplier || ' '::text) || COALESCE(comment, ''::text)))
    constraint supplier_answer_administration_asset_id_fkey FOREIGN KEY (administration, asset_id) REFERENCES asset(administration, id)
    constraint supplier_answer_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint supplier_answer_administration_requirement_id_fkey FOREIGN KEY (administration, requirement_id) REFERENCES requirement(administration, id)
    constraint supplier_answer_answer_check CHECK ((answer = ANY (ARRAY['ja'::text, 'delvis'::text, 'nej'::text])))
    constraint supplier_answer_comment_check CHECK ((length(comment) <= 2000))
    constraint supplier_answer_pkey PRIMARY KEY (administration, id)
    constraint supplier_answer_supplier_check CHECK (((length(supplier) >= 1) AND (length(supplier) <= 120)))
    INDEX supplier_answer_asset ON public.supplier_answer USING btree (administration, asset_id, requirement_id)
    INDEX supplier_answer_folded ON public.supplier_answer USING gin (administration, folded gin_trgm_ops)
    INDEX supplier_answer_in_order ON public.supplier_answer USING btree (administration, received_on, id)
    INDEX supplier_answer_requirement ON public.supplier_answer USING btree (administration, requirement_id)
    UNIQUE INDEX supplier_answer_key ON public.supplier_answer USING btree (administration, key)
    UNIQUE INDEX supplier_answer_pkey ON public.supplier_answer USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.time_note
    administration integer not null
    id bigint not null identity
    version integer not null
    email text collate svensk not null
    spent_on date not null
    place integer not null
    what text collate svensk not null
    minutes integer not null
    key text collate C not null generated as ((((fold_key(email) || ' '::text) || ((spent_on - '1900-01-01'::date))::text) || ' '::text) || (place)::text)
    email_key text collate C not null generated as fold_key(email)
    what_key text collate C not null generated as fold_key(what)
    folded text collate C not null generated as fold(((email || ' '::text) || what))
    constraint time_note_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint time_note_email_check CHECK (((length(email) >= 1) AND (length(email) <= 200)))
    constraint time_note_minutes_check CHECK (((minutes >= 1) AND (minutes <= 1440)))
    constraint time_note_pkey PRIMARY KEY (administration, id)
    constraint time_note_place_check CHECK (((place >= 1) AND (place <= 999)))
    constraint time_note_what_check CHECK (((length(what) >= 1) AND (length(what) <= 200)))
    INDEX time_note_folded ON public.time_note USING gin (administration, folded gin_trgm_ops)
    INDEX time_note_in_order ON public.time_note USING btree (administration, spent_on, id)
    INDEX time_note_of ON public.time_note USING btree (administration, email_key, spent_on)
    INDEX time_note_what ON public.time_note USING btree (administration, what_key)
    UNIQUE INDEX time_note_key ON public.time_note USING btree (administration, key)
    UNIQUE INDEX time_note_pkey ON public.time_note USING btree (administration, id)
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

table public.warning_receiver
    administration integer not null
    id bigint not null identity
    version integer not null
    place integer not null
    who text collate svensk not null
    telephone text
    deputy text collate svensk
    deputy_telephone text
    away_until date
    valid_from date not null
    valid_until date
    who_key text collate C not null generated as fold_key(who)
    deputy_key text collate C generated as fold_key(deputy)
    key text collate C not null generated as ((fold_key(who) || ' '::text) || ((valid_from - '1900-01-01'::date))::text)
    folded text collate C not null generated as fold(((who || ' '::text) || COALESCE(deputy, ''::text)))
    constraint warning_receiver_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint warning_receiver_deputy_check CHECK ((length(deputy) <= 200))
    constraint warning_receiver_deputy_telephone_check CHECK ((length(deputy_telephone) <= 40))
    constraint warning_receiver_ends_after_it_begins CHECK ((valid_until >= valid_from))
    constraint warning_receiver_pkey PRIMARY KEY (administration, id)
    constraint warning_receiver_place_check CHECK (((place >= 1) AND (place <= 99)))
    constraint warning_receiver_telephone_check CHECK ((length(telephone) <= 40))
    constraint warning_receiver_who_check CHECK (((length(who) >= 3) AND (length(who) <= 200)))
    INDEX warning_receiver_deputy_key ON public.warning_receiver USING btree (administration, deputy_key)
    INDEX warning_receiver_folded ON public.warning_receiver USING gin (administration, folded gin_trgm_ops)
    INDEX warning_receiver_in_order ON public.warning_receiver USING btree (administration, place, id)
    INDEX warning_receiver_who_key ON public.warning_receiver USING btree (administration, who_key)
    UNIQUE INDEX warning_receiver_key ON public.warning_receiver USING btree (administration, key)
    UNIQUE INDEX warning_receiver_pkey ON public.warning_receiver USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.wording
    administration integer not null
    id bigint not null identity
    version integer not null
    name text collate svensk not null
    words text collate svensk not null
    valid_from date not null
    valid_until date
    key text collate C not null generated as ((fold_key(name) || ' '::text) || ((valid_from - '1900-01-01'::date))::text)
    folded text collate C not null generated as fold(((name || ' '::text) || words))
    constraint wording_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint wording_ends_after_it_begins CHECK ((valid_until >= valid_from))
    constraint wording_name_check CHECK (((length(name) >= 1) AND (length(name) <= 80)))
    constraint wording_pkey PRIMARY KEY (administration, id)
    constraint wording_words_check CHECK (((length(words) >= 1) AND (length(words) <= 4000)))
    INDEX wording_folded ON public.wording USING gin (administration, folded gin_trgm_ops)
    INDEX wording_in_order ON public.wording USING btree (administration, name, id)
    UNIQUE INDEX wording_key ON public.wording USING btree (administration, key)
    UNIQUE INDEX wording_pkey ON public.wording USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

table public.working_time
    administration integer not null
    id bigint not null identity
    version integer not null
    email text collate svensk not null
    role text collate svensk not null
    hours_a_week numeric(12,4) not null
    held_from date
    held_until date
    key text collate C not null generated as ((((fold_key(email) || ' '::text) || fold_key(role)) || ' '::text) || COALESCE(((held_from - '1900-01-01'::date))::text, ''::text))
    email_key text collate C generated as fold_key(email)
    folded text collate C not null generated as fold(((email || ' '::text) || role))
    constraint working_time_administration_fkey FOREIGN KEY (administration) REFERENCES administration(id)
    constraint working_time_email_check CHECK (((length(email) >= 1) AND (length(email) <= 200)))
    constraint working_time_ends_after_it_begins CHECK ((held_until >= held_from))
    constraint working_time_hours_a_week_check CHECK ((hours_a_week >= (0)::numeric))
    constraint working_time_pkey PRIMARY KEY (administration, id)
    constraint working_time_role_check CHECK (((length(role) >= 1) AND (length(role) <= 120)))
    INDEX working_time_folded ON public.working_time USING gin (administration, folded gin_trgm_ops)
    INDEX working_time_in_order ON public.working_time USING btree (administration, role, id)
    UNIQUE INDEX working_time_key ON public.working_time USING btree (administration, key)
    UNIQUE INDEX working_time_pkey ON public.working_time USING btree (administration, id)
    policy own_administration to {fyrvakt} using (administration = current_administration())
    policy owner_sees_all to {fyrvakt_owner} using true
    row level security forced
    grant delete, insert, select, update to fyrvakt

CREATE OR REPLACE FUNCTION public.access_exports_to_dispose(day date)
 RETURNS TABLE(asset_id bigint, source text, extracted_on date)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    with rule as (select setting('månader som uttag av behörigheter sparas', day)::int as months),
    unsettled as materialized (
        select i.asset_id, i.source, min(i.decided_on) as decided_on
          from access_item i left join access_item_outcomes(day) o on o.item_id = i.id
         where i.decision in ('ta bort', 'ändra') and o.outcome is distinct from 'borta' group by 1, 2)
    select x.asset_id, x.source, x.extracted_on
      from (select e.*, row_number() over (partition by e.asset_id, e.source order by e.extracted_on desc) as nth from access_export e) x
     cross join rule r
     where r.months > 0 and x.nth > 2 and x.extracted_on < day - make_interval(months => r.months)
       and not exists (select from unsettled u where u.asset_id = x.asset_id and u.source = x.source and u.decided_on <= x.extracted_on)
$function$;

CREATE OR REPLACE FUNCTION public.access_findings(day date)
 RETURNS TABLE(id bigint, asset_id bigint, person_id bigint, finding text)
 LANGUAGE sql
 STABLE ROWS 20000
 SET plan_cache_mode TO 'force_custom_plan'
AS $function$
    with held as materialized (select * from access_held(day)),
    found as (
        select h.id, h.asset_id, h.person_id, h.held_key, f.finding
          from held h
          left join person p on p.id = h.person_id
          join asset a on a.id = h.asset_id
          left join unit f0 on f0.key = h.folder_key
          cross join lateral (values
              ('slutat', p.employed_until < day),
              ('inte börjat', p.employed_from > day),
              ('okänt konto', h.person_id is null and h.owner_key is null),
              ('kontot gäller inte', h.owned_until < day),
              ('inte använd', h.last_used_on < h.extracted_on - make_interval(months => (select setting('månader utan användning', day))::int)),
              ('annan enhets mapp', coalesce(p.employed_until, day) >= day and f0.id is distinct from p.unit_id and f0.id is not null and p.id is not null),
              ('hög behörighet', h.is_high and h.owner_key is null and not exists (
                  select from (select a.owner_email_key as key
                               union all select unnest(array[o.owner_email_key, o.it_owner_email_key, o.lead_email_key, o.it_lead_email_key])
                                 from maintenance_object o where o.key = fold_key(a.object_code) collate "C") k
                   where k.key = p.email_key))) f(finding, holds)
         where f.holds
        union all
        select h.id, h.asset_id, h.person_id, h.held_key, 'delat konto'
          from held h
         where (h.asset_id, h.account_key) in (
               select s.asset_id, s.account_key from held s where s.person_id is not null group by 1, 2 having count(distinct s.person_id) > 1)
        union all
        select x.id, x.asset_id, x.person_id, x.held_key, 'oförenlig'
          from access_conflict c
          join held h on (h.asset_id, h.entitlement_key) = (c.asset_id, c.entitlement_key)
          join held o on (o.asset_id, o.entitlement_key) = (c.other_asset_id, c.other_entitlement_key) and o.person_id = h.person_id
         cross join lateral (values (h.id, h.asset_id, h.person_id, h.held_key), (o.id, o.asset_id, o.person_id, o.held_key))
               x(id, asset_id, person_id, held_key)
        union all
        select h.id, h.asset_id, h.person_id, h.held_key, 'kurs saknas'
          from held h join access_course k on k.asset_id = h.asset_id join course c on c.id = k.course_id
         where h.person_id is not null and not exists (
               select from completion d where d.course_id = c.id and d.person_id = h.person_id and d.done_on <= day
                  and d.result is distinct from 'underkänd' and (c.valid_months is null or d.done_on + make_interval(months => c.valid_months) >= day))
        union all
        select h.id, h.asset_id, h.person_id, h.held_key, f.finding
          from access_request q
          join person p on p.key = q.employee_id_key
          join held h on h.asset_id = q.asset_id and h.person_id = p.id and h.entitlement_key = q.entitlement_key
         cross join lateral (values
               ('tiden är ute', q.until_on < day and not exists (
                    select from access_request n
                     where n.asset_id = q.asset_id and n.employee_id_key = q.employee_id_key and n.entitlement_key = q.entitlement_key
                       and n.done_on <= day and n.kind <> 'avsluta' and coalesce(n.until_on, day) >= day)),
               ('beställd för tidigt', q.from_on < p.employed_from)) f(finding, holds)
         where q.done_on <= day and q.kind <> 'avsluta' and f.holds
        union all
        select h.id, h.asset_id, h.person_id, h.held_key, 'bytt arbete'
          from (select l.person_id, max(l.since) as since from person_placement l
                 where l.since <= day and l.since > date '1900-01-01' group by 1) m
          join held h on h.person_id = m.person_id
         where exists (
               select from access_row b where b.asset_id = h.asset_id and b.held_key = h.held_key and b.extracted_on < m.since))
    select distinct f.id, f.asset_id, f.person_id, f.finding
      from found f
     where not exists (
           select from access_exception x where x.asset_id = f.asset_id and x.held_key = f.held_key and x.finding = f.finding
              and x.judged_on <= day and x.valid_until >= day)
$function$;

CREATE OR REPLACE FUNCTION public.access_held(day date)
 RETURNS TABLE(id bigint, asset_id bigint, account_key text, folder_key text, entitlement_key text, held_key text, last_used_on date, extracted_on date, person_id bigint, owner_key text, owned_until date, is_high boolean)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    with latest as (
        select x.asset_id, x.source, max(x.extracted_on) as extracted_on from access_export x where x.extracted_on <= day group by 1, 2)
    select r.id, r.asset_id, r.account_key, r.folder_key, r.entitlement_key, r.held_key,
           r.last_used_on, r.extracted_on, coalesce(p.id, l.id, m.person_id), a.owner_key, a.valid_until, coalesce(s.is_high, g.is_high, false)
      from latest e
     cross join lateral ( -- offset keeps the planner from guessing how many rows all exports have together
           select * from access_row x where x.asset_id = e.asset_id and x.source = e.source and x.extracted_on = e.extracted_on offset 0) r
      left join access_account a on a.asset_id = r.asset_id and a.account_key = r.account_key
      left join person p on p.key = r.employee_id_key
      left join person l on l.key = a.employee_id_key
      left join lateral (
           select min(n.id) as person_id from person n where n.mail_account_key = r.account_key and r.employee_id is null and a.id is null
           having count(*) = 1) m on true
      left join access_level s on s.asset_id = r.asset_id and s.entitlement_key = r.entitlement_key
      left join access_level g on g.asset_id is null and g.entitlement_key = r.entitlement_key
$function$;

CREATE OR REPLACE FUNCTION public.access_item_outcomes(day date)
 RETURNS TABLE(item_id bigint, outcome text, proved_on date)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select i.id, case when e.latest is null then null when e.holding = e.latest then case when e.gone is null then 'kvar' else 'tillbaka' end else 'borta' end, e.gone
      from access_item i
      cross join lateral (
          select max(x.extracted_on) as latest, max(x.extracted_on) filter (where x.holds) as holding, min(x.extracted_on) filter (where not x.holds) as gone
            from (select d.extracted_on, exists (
                         select from access_row h where h.asset_id = i.asset_id and h.held_key = i.held_key and h.extracted_on = d.extracted_on and h.source = i.source) as holds
                    from access_export d
                   where d.asset_id = i.asset_id and d.source = i.source and d.extracted_on > i.decided_on and d.extracted_on <= day) x) e
     where i.decision in ('ta bort', 'ändra')
$function$;

CREATE OR REPLACE FUNCTION public.access_key(account text, folder text, entitlement text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((((COALESCE(fold_key(account), ''::text) || ' '::text) || COALESCE(fold_key(folder), ''::text)) || ' '::text) || COALESCE(fold_key(entitlement), ''::text));

CREATE OR REPLACE FUNCTION public.access_of(people bigint[], day date)
 RETURNS TABLE(id bigint, asset_id bigint, person_id bigint)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select x.id, x.asset_id, p.id
      from unnest(people) n(id) join person p on p.id = n.id
     cross join lateral (
           select r.id, r.asset_id, r.source, r.extracted_on from access_row r where r.employee_id_key = p.key
           union all
           select r.id, r.asset_id, r.source, r.extracted_on
             from access_account a join access_row r on r.asset_id = a.asset_id and r.account_key = a.account_key
            where a.employee_id_key = p.key and not exists (select from person o where o.key = r.employee_id_key)
           union all
           select r.id, r.asset_id, r.source, r.extracted_on
             from access_row r
            where r.account_key = p.mail_account_key and r.employee_id is null
              and not exists (select from access_account a where a.asset_id = r.asset_id and a.account_key = r.account_key)
              and not exists (select from person o where o.mail_account_key = p.mail_account_key and o.id <> p.id)) x
     where x.extracted_on = (
           select max(e.extracted_on) from access_export e where e.asset_id = x.asset_id and e.source = x.source and e.extracted_on <= day)
$function$;

CREATE OR REPLACE FUNCTION public.access_of_leavers(day date)
 RETURNS TABLE(id bigint, asset_id bigint, person_id bigint, last_on date)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select min(h.id), h.asset_id, h.person_id, p.employed_until
      from access_of((
           select array_agg(l.id) from person l
            where l.employed_until > day - (select setting('dagar efter en sista dag som borttagning är en uppgift', day))::int
              and l.employed_until <= day + (select setting('dagar före som en uppgift visas', day))::int), day) h
      join person p on p.id = h.person_id
     where not exists (
           select from access_request q
            where q.asset_id = h.asset_id and q.employee_id_key = p.key and q.kind = 'avsluta'
              and q.entitlement_key = 'allt, anställningen slutar' and q.from_on = p.employed_until and q.done_on <= day)
     group by h.asset_id, h.person_id, p.employed_until
$function$;

CREATE OR REPLACE FUNCTION public.access_request_people(day date)
 RETURNS TABLE(request_id bigint, person_id bigint, person_key text, approver_key text, carrier_key text)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    with routines as materialized (
        select r.asset_id, r.approved_by, case when not has_left(r.owner_key, day) then r.owner_key end as owner_key,
               case when not has_left(r.carrier_key, day) then r.carrier_key end as carrier_key
          from access_routines() r where r.asset_id in (select q.asset_id from access_request q))
    select q.id, p.id, p.email_key,
           case r.approved_by when 'chefen' then coalesce(w.manager_key, w.owner_key) else coalesce(w.owner_key, w.manager_key) end,
           r.carrier_key
      from access_request q
      left join routines r on r.asset_id = q.asset_id
      left join person p on p.key = q.employee_id_key
      left join unit_managers(day) m on m.unit_id = p.unit_id
     cross join lateral (
           select case when m.manager_key is distinct from p.email_key then m.manager_key else m.next_key end as manager_key,
                  case when r.owner_key is distinct from p.email_key then r.owner_key end as owner_key) w
$function$;

CREATE OR REPLACE FUNCTION public.access_reviewers(day date)
 RETURNS TABLE(item_id bigint, person_id bigint, person_key text, reviewer_key text)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    with routines as materialized (
        select r.asset_id, r.reviewed_by, case when not has_left(r.owner_key, day) then r.owner_key end as owner_key
          from access_routines() r
         where r.asset_id in (select i.asset_id from access_item i join access_round d on d.id = i.round_id and d.closed_on is null))
    select i.id, p.id, p.email_key,
           coalesce(case when i.sent_to_key is not null and i.sent_to_key is distinct from p.email_key and not has_left(i.sent_to_key, day) then i.sent_to_key end,
                    case when o.reviewed_by = 'systemägaren' and o.owner_key is distinct from p.email_key then o.owner_key end,
                    case when m.manager_key is distinct from p.email_key then m.manager_key else m.next_key end,
                    o.owner_key)
      from access_item i join access_round r on r.id = i.round_id and r.closed_on is null
      left join routines o on o.asset_id = i.asset_id
      left join person p on p.key = i.employee_id_key
      left join unit_managers(day) m on m.unit_id = p.unit_id
$function$;

CREATE OR REPLACE FUNCTION public.access_routines()
 RETURNS TABLE(asset_id bigint, ordered_by text, approved_by text, owner_key text, carrier_key text, reviewed_by text, days_before integer, days_after integer)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select distinct on (a.id) a.id, r.ordered_by, r.approved_by, o.key, coalesce(r.carried_out_by_key, o.key), r.reviewed_by, r.days_before, r.days_after
      from asset a
      left join access_routine r on r.asset_id = a.id or r.asset_id is null and coalesce(r.object_key = fold_key(a.object_code) collate "C", r.object_code is null)
     cross join lateral (select answers_for_asset(a.owner_email_key, a.object_code) collate "C" as key) o
     order by a.id, r.asset_id nulls last, r.object_key nulls last
$function$;

CREATE OR REPLACE FUNCTION public.activity_is_done(last_done_on date, day date)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN COALESCE(((last_done_on >= make_date((EXTRACT(year FROM day))::integer, 1, 1)) AND (last_done_on <= day)), false);

CREATE OR REPLACE FUNCTION public.activity_occurrences(first date, last date, day date)
 RETURNS TABLE(activity_id bigint, planned_on date, due date, is_moved boolean, done_on date, is_done boolean)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    with planned as (
        select a.id, (make_date(y, a.month, 1) + interval '1 month' - interval '1 day')::date as planned_on
          from activity a, generate_series(extract(year from first)::int - 1, extract(year from last)::int + 1) y where a.rule is null
        union all
        select a.id, d.planned_on
          from activity a, days_by_rule(a.rule, a.recurs_from, first - 366, last + 366) d(planned_on) where a.rule is not null)
    select a.id, p.planned_on, coalesce(i.moved_to, p.planned_on), i.moved_to is not null,
           coalesce(i.done_on, case when a.rule is null then a.last_done_on end),
           coalesce(i.done_on <= day, false)
           or a.rule is null and extract(year from day) >= extract(year from p.planned_on)
              and activity_is_done(a.last_done_on, least(day, make_date(extract(year from p.planned_on)::int, 12, 31)))
      from planned p join activity a on a.id = p.id
      left join activity_instance i on i.name_key = a.name_key and i.planned_on = p.planned_on
     where coalesce(i.moved_to, p.planned_on) between first and last
$function$;

CREATE OR REPLACE FUNCTION public.administration_of_staff_report(asked bytea)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT staff_report.administration
    FROM staff_report
   WHERE (staff_report.receipt = administration_of_staff_report.asked);
END;

CREATE OR REPLACE FUNCTION public.answers_for_asset(owner_email_key text, object_code text)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE(owner_email_key, (SELECT o.owner_email_key FROM maintenance_object o WHERE (o.key = (fold_key(answers_for_asset.object_code) COLLATE "C"))));

CREATE OR REPLACE FUNCTION public.current_administration()
 RETURNS integer
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('fyrvakt.administration'::text, true), ''::text))::integer;

CREATE OR REPLACE FUNCTION public.days_by_rule(rule text, begins date, first date, last date)
 RETURNS SETOF date
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    with parts as (
        select substring(rule from 'FREQ=([A-Z]+)') as often,
               coalesce((recurrence_part(rule, 'INTERVAL'))[1], '1')::int as every,
               recurrence_part(rule, 'BYMONTH')::int[] as months,
               recurrence_part(rule, 'BYMONTHDAY')::int[] as month_days,
               recurrence_part(rule, 'BYDAY') as days),
    candidates as (
        select d::date as day, extract(month from d)::int as month, extract(day from d)::int as month_day,
               extract(day from date_trunc('month', d) + interval '1 month' - interval '1 day')::int as length,
               (array['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'])[extract(isodow from d)::int] as name
          from generate_series(greatest(first, begins), last, interval '1 day') g(d))
    select c.day
      from candidates c cross join parts p
     where case p.often
               when 'WEEKLY' then (date_trunc('week', c.day)::date - date_trunc('week', begins)::date) / 7 % p.every = 0
               when 'MONTHLY' then ((extract(year from c.day) - extract(year from begins)) * 12 + c.month - extract(month from begins))::int % p.every = 0
               else (extract(year from c.day) - extract(year from begins))::int % p.every = 0 end
       and case when p.months is not null then c.month = any(p.months)
                when p.often = 'YEARLY' and p.month_days is null then c.month = extract(month from begins)
                else true end
       and case when p.month_days is not null then c.month_day = any(p.month_days) or c.month_day - c.length - 1 = any(p.month_days)
                when p.days is not null then true
                when p.often = 'WEEKLY' then extract(isodow from c.day) = extract(isodow from begins)
                else c.month_day = extract(day from begins) end
       and (p.days is null or c.name = any(p.days)
            or (c.month_day + 6) / 7 || c.name = any(p.days) or (c.month_day - c.length - 7) / 7 || c.name = any(p.days))
     order by c.day
$function$;

CREATE OR REPLACE FUNCTION public.departments()
 RETURNS TABLE(top bigint, under bigint)
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 WITH RECURSIVE below(top, under) AS (
          SELECT unit.id,
             unit.id
            FROM unit
           WHERE (unit.kind = 'avdelning'::text)
         UNION
          SELECT below_1.top,
             u.id
            FROM (unit u
              JOIN below below_1 ON ((u.above_id = below_1.under)))
         )
  SELECT below.top,
     below.under
    FROM below;
END;

CREATE OR REPLACE FUNCTION public.documents_in_force(day date)
 RETURNS SETOF document
 LANGUAGE sql
 STABLE
AS $function$
    select t.* from document t
     where t.status = 'gällande' and t.valid_from <= day and not exists (
           select from document n
            where n.replaces_key = t.title_key and n.status = 'gällande' and n.valid_from <= day
              and n.valid_from > t.valid_from
              and not exists (select from document m
                               where m.title_key = t.title_key and m.valid_from > t.valid_from
                                 and m.valid_from < n.valid_from))
$function$;

CREATE OR REPLACE FUNCTION public.expected_readings(day date)
 RETURNS TABLE(document_id bigint, person_id bigint, due_on date, read_on date)
 LANGUAGE sql
 STABLE
AS $function$
    -- Few documents and many people: the documents are found once, whatever is believed of how many there are.
    with d as materialized (select * from documents_in_force(day) where readers is not null)
    select d.id, p.id,
           greatest(d.valid_from, p.employed_from) + (select setting('dagar att läsa ett styrdokument', day)::int),
           case when r.read_on <= day then r.read_on end
      from d
      join person p on (p.employed_from is null or p.employed_from <= day) and (p.employed_until is null or p.employed_until >= day)
                   and (d.readers = 'alla' or p.email_key in (select manager_email_key from unit where closed_on is null or closed_on > day))
      left join document_reading r on r.document_title_key = d.title_key and r.document_from = d.valid_from
                                  and r.person_id = p.id
$function$;

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

CREATE OR REPLACE FUNCTION public.has_left(address_key text, day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN ((SELECT bool_and(COALESCE((p.employed_until < has_left.day), false)) AS bool_and FROM person p WHERE (p.email_key = (has_left.address_key COLLATE "C"))) IS TRUE);

CREATE OR REPLACE FUNCTION public.has_valid_classification(asset bigint, day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
    select coalesce((
        select c.valid_until is null or c.valid_until >= day from classification c
         where c.administration = current_administration() and c.asset_id = asset and c.decided_on <= day
         order by c.decided_on desc limit 1), false)
$function$;

CREATE OR REPLACE FUNCTION public.history_digest(salt bytea, content text)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN sha256((salt || convert_to(content, 'UTF8'::name)));

CREATE OR REPLACE FUNCTION public.incident_progress(status text, judgement text, handler text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
RETURN CASE WHEN (status = 'avslutad'::text) THEN 'FINISHED'::text WHEN (judgement IS NOT NULL) THEN 'HANDLED'::text WHEN ((handler IS NOT NULL) OR (status = ANY (ARRAY['öppen'::text, 'pågår'::text]))) THEN 'JUDGED'::text ELSE 'RECEIVED'::text END;

CREATE OR REPLACE FUNCTION public.is_classified(asset bigint, day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
    select has_valid_classification(asset, day) or coalesce((
        select bool_and(has_valid_classification(l.carried_id, day))
          from carrying l join asset i on i.administration = l.administration and i.id = l.carried_id and i.kind = 'informationsmängd'
         where l.administration = current_administration() and l.carrier_id = asset
           and (l.valid_from is null or l.valid_from <= day) and (l.valid_until is null or l.valid_until >= day)
           and (i.retired_on is null or i.retired_on > day)), false)
$function$;

CREATE OR REPLACE FUNCTION public.is_recurrence_rule(rule text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((rule ~ '^FREQ=(WEEKLY|MONTHLY|YEARLY)(;(INTERVAL=[1-9][0-9]?|BYMONTH=(1[0-2]|[1-9])(,(1[0-2]|[1-9]))*|BYMONTHDAY=-?(3[01]|[12][0-9]|[1-9])(,-?(3[01]|[12][0-9]|[1-9]))*|BYDAY=(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*))*$'::text) AND (rule !~ '(?:^|;)([A-Z]+)=.*;\1='::text) AND (NOT ((rule ~ 'WEEKLY'::text) AND (rule ~ 'BYMONTH|BYDAY=.*[0-9]'::text))) AND (NOT ((rule ~ 'YEARLY'::text) AND (rule ~ 'BYDAY='::text) AND (rule !~ 'BYMONTH='::text))) AND (NOT ((rule ~ 'BYMONTHDAY='::text) AND (rule ~ 'BYDAY=[^;]*[0-9]'::text))));

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

CREATE OR REPLACE FUNCTION public.keep_document_readings()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    update document_reading set document_title = new.title, document_from = new.valid_from
     where document_title_key = old.title_key and document_from = old.valid_from and read_on >= new.valid_from;
    return null;
end
$function$;

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

CREATE OR REPLACE FUNCTION public.moment_text(at timestamp with time zone)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE STRICT
RETURN (to_char((at AT TIME ZONE 'Europe/Stockholm'::text), 'YYYY-MM-DD HH24:MI'::text) || CASE WHEN (((at + '01:00:00'::interval) AT TIME ZONE 'Europe/Stockholm'::text) = (at AT TIME ZONE 'Europe/Stockholm'::text)) THEN '+02:00'::text WHEN (((at - '01:00:00'::interval) AT TIME ZONE 'Europe/Stockholm'::text) = (at AT TIME ZONE 'Europe/Stockholm'::text)) THEN '+01:00'::text ELSE ''::text END);

CREATE OR REPLACE FUNCTION public.owned_assets(keys text[])
 RETURNS SETOF bigint
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT a.id
    FROM asset a
   WHERE (a.owner_email_key = ANY (owned_assets.keys))
 UNION ALL
  SELECT a.id
    FROM (maintenance_object o
      JOIN asset a ON (((fold_key(a.object_code) COLLATE "C") = o.key)))
   WHERE ((o.owner_email_key = ANY (owned_assets.keys)) AND (a.owner_email_key IS NULL));
END;

CREATE OR REPLACE FUNCTION public.people_changing(day date)
 RETURNS TABLE(person_id bigint, changed_on date, manager_key text)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    with first as materialized (select day - (select setting('dagar som någon är ny på ett arbete', day))::int as day),
    changes as materialized (
        select c.person_id, max(c.day) as changed_on
          from (select l.person_id, l.since from person_placement l where l.since > (select f.day from first f) and l.since <= people_changing.day
                union all
                select p.id, p.employed_from from person p where p.employed_from > (select f.day from first f)) c(person_id, day)
         group by 1)
    select p.id, c.changed_on, case when m.manager_key is distinct from p.email_key then m.manager_key else m.next_key end
      from changes c join person p on p.id = c.person_id
      left join unit_managers(day) m on m.unit_id = p.unit_id
     where (p.employed_until is null or p.employed_until >= day)
       and not exists (select from access_settlement s where s.employee_id_key = p.key and s.changed_on = c.changed_on and s.settled_on <= day)
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

CREATE OR REPLACE FUNCTION public.recurrence_part(rule text, part text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN string_to_array("substring"(rule, (('(?:^|;)'::text || part) || '=([^;]*)'::text)), ','::text);

CREATE OR REPLACE FUNCTION public.refuse_change_of_adopted()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    raise exception 'An adopted report is never changed';
end
$function$;

CREATE OR REPLACE FUNCTION public.refuse_part_of_adopted()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
    part record;
begin
    part := case when tg_op = 'DELETE' then old else new end;
    if exists (select 1 from report r
                where r.administration = part.administration and r.id = part.report and r.adopted_at is not null) then
        raise exception 'A part of an adopted report is never changed';
    end if;
    return part;
end
$function$;

CREATE OR REPLACE FUNCTION public.setting(asked text, day date)
 RETURNS numeric
 LANGUAGE sql
 STABLE
AS $function$
    select coalesce(
        (select s.amount from setting s
          where s.administration = current_administration() and s.name = asked and s.valid_from <= day
            and (s.valid_until is null or s.valid_until >= day)
          order by s.valid_from desc limit 1),
        (select s.amount from standard_setting s where s.name = asked))
$function$;

CREATE OR REPLACE FUNCTION public.unit_managers(day date)
 RETURNS TABLE(unit_id bigint, manager_key text, next_key text)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    with recursive managed as materialized (
        select u.id, u.above_id, case when not has_left(u.manager_email_key, day) then u.manager_email_key end as manager_key from unit u),
    above as (
        select u.id as unit_id, u.above_id, u.manager_key, 0 as depth from managed u
        union all
        select a.unit_id, u.above_id, u.manager_key, a.depth + 1 from above a join managed u on u.id = a.above_id where a.depth < 20),
    nearest as (
        select distinct on (a.unit_id) a.unit_id, a.manager_key from above a where a.manager_key is not null order by a.unit_id, a.depth)
    select distinct on (n.unit_id) n.unit_id, n.manager_key, a.manager_key
      from nearest n left join above a on a.unit_id = n.unit_id and a.manager_key <> n.manager_key
     order by n.unit_id, a.depth
$function$;

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
