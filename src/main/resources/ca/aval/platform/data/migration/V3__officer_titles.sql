-- The function of the person who answers for personal information, on papers of each language.
alter table school add column officer_title_fr varchar(200);
alter table school add column officer_title_en varchar(200);
