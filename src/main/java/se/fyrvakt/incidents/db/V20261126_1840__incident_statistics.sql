-- Kinds, causes and campaigns are counted whatever their case.
alter table incident
    add column kind_key     text collate "C" generated always as (fold_key(kind)) stored,
    add column cause_key    text collate "C" generated always as (fold_key(cause)) stored,
    add column campaign_key text collate "C" generated always as (fold_key(campaign)) stored;
