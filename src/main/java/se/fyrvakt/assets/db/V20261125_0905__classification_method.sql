alter table classification
    add column method        text collate svensk check (length(method) <= 200),
    add column received_from text collate svensk check (length(received_from) <= 200);
