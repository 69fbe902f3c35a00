drop table no_such_table;
