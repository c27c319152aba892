-- The document a measure is to change, and the course it is to give.
alter table measure
    add column document_title     text collate svensk check (length(document_title) <= 200),
    add column document_title_key text collate "C" generated always as (fold_key(document_title)) stored,
    add column course_code        text collate svensk check (length(course_code) <= 200),
    add column course_code_key    text collate "C" generated always as (fold_key(course_code)) stored;

create index measure_document_title_key on measure (administration, document_title_key);
create index measure_course_code_key on measure (administration, course_code_key);
