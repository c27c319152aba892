-- That the administration's own use agrees with a classification received from whoever owns the asset.
alter table classification
    add column local_use                 text collate svensk check (length(local_use) <= 400),
    add column local_use_attested_on     date,
    add column local_use_attested_by     text collate svensk check (length(local_use_attested_by) <= 200),
    add column local_use_attested_by_key text collate "C" generated always as (fold_key(local_use_attested_by)) stored,
    add constraint local_use_attested_after_the_decision check (local_use_attested_on >= decided_on);

create index classification_local_use_attested_by_key on classification (administration, local_use_attested_by_key);
