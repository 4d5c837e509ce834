#!/bin/bash
# Makes the two users: the schema's owner, who migrates and grants table by table, and the application, which starts with SELECT and
# is granted the rest by the owner at each start of the shop, but never UPDATE and DELETE on the journal (docs/adr/0013-journal-grants.md).
# In the container of docker/compose.yaml it runs by itself. Elsewhere, also to bring an older installation up to date, as an admin of the server:
#   APPLICATION_PASSWORD=… MARIADB_USER=bouquin_owner MARIADB_PASSWORD=… docker/mariadb/10-application-user.sh --host=… --user=… --password
set -eu
database=${MARIADB_DATABASE:-bouquin} owner=${MARIADB_USER:-bouquin_owner} from=${CLIENTS:-%}
[ $# -gt 0 ] || set -- --user=root --password="$MARIADB_ROOT_PASSWORD"
for secret in "$APPLICATION_PASSWORD" "$MARIADB_PASSWORD"; do
  case $secret in *[\'\\]*) echo "A password may hold neither ' nor \\." >&2; exit 2 ;; esac
done
mariadb "$@" <<SQL
CREATE DATABASE IF NOT EXISTS \`$database\` CHARACTER SET utf8mb4;
CREATE USER IF NOT EXISTS '$owner'@'$from';
ALTER USER '$owner'@'$from' IDENTIFIED BY '$MARIADB_PASSWORD';
GRANT ALL ON \`$database\`.* TO '$owner'@'$from' WITH GRANT OPTION;
CREATE USER IF NOT EXISTS 'bouquin'@'$from';
ALTER USER 'bouquin'@'$from' IDENTIFIED BY '$APPLICATION_PASSWORD';
GRANT SELECT ON \`$database\`.* TO 'bouquin'@'$from';
SQL
