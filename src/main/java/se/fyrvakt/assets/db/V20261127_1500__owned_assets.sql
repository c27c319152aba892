-- Who answers for an asset: its own owner, or where nobody is named, the business owner of the object it is maintained in.
create function answers_for_asset(owner_email_key text, object_code text) returns text
    language sql stable parallel safe
    return coalesce(owner_email_key, (select o.owner_email_key from maintenance_object o where o.key = fold_key(object_code) collate "C"));

-- The assets of whoever is called one of the keys: found by index from either side, however many assets there are.
create function owned_assets(keys text[]) returns setof bigint
    language sql stable parallel safe
    begin atomic
        select a.id from asset a where a.owner_email_key = any(keys)
        union all
        select a.id from maintenance_object o join asset a on fold_key(a.object_code) collate "C" = o.key
         where o.owner_email_key = any(keys) and a.owner_email_key is null;
    end;

create index asset_of_object on asset (administration, (fold_key(object_code) collate "C")) where owner_email_key is null;
