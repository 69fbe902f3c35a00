update thing set colour = 'gris' where colour is null;

create index tag_word on tag (word);
