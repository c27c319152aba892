-- Interviews tell how long they took; the work with requirements and gaps after them does not.
insert into standard_setting values
    (11, 'minuter för krav och brister per klassning', 90, 'Läggs till den tid som intervjuer har tagit, när fem är gjorda.');

insert into setting (administration, version, name, amount, valid_from, reason)
select a.id, 1, s.name, s.amount, date '2000-01-01', s.meaning
  from administration a cross join standard_setting s where s.place = 11;
