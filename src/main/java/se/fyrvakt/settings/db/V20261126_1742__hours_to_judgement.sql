insert into standard_setting values
    (20, 'timmar till bedömning', 24, 'Så länge får det som har anmälts vänta på att någon bedömer det. Därefter är det rött i inkorgen.');

insert into setting (administration, version, name, amount, valid_from, reason)
select a.id, 1, s.name, s.amount, date '2000-01-01', s.meaning
  from administration a cross join standard_setting s where s.place = 20;
