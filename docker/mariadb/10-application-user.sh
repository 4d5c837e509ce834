#!/bin/bash
# The application's user may read and write rows and nothing else: the journal's triggers are out of its reach.
set -eu
mariadb --user=root --password="$MARIADB_ROOT_PASSWORD" <<SQL
CREATE USER 'bouquin'@'%' IDENTIFIED BY '${APPLICATION_PASSWORD}';
GRANT SELECT, INSERT, UPDATE, DELETE, CREATE TEMPORARY TABLES, EXECUTE ON bouquin.* TO 'bouquin'@'%';
SQL
