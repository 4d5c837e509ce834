#!/usr/bin/env bash
# Multiplies one paid order of a shop that nobody needs afterwards: src/bench/grow.sh BOUQUIN_HOME ORDER_ID COUNT
# Every row that belongs to it, in every table, gets COUNT copies with ids of their own, so that the tables and their indexes are as large
# as after so many orders. Wants the running embedded MariaDB of that folder; the hash chain is not continued.
set -euo pipefail
home=$1 order=$2 count=$3
sql() { "$home/mariadb/base/bin/mariadb" --skip-ssl -uroot -S "$home/mariadb/m.sock" -N -B bouquin "$@"; }

payment=$(sql -e "select payment_id from checkout_order where id = '$order'")
session=$(sql -e "select coalesce(session_id, '') from checkout_order where id = '$order'")
charge=$(sql -e "select id from sandbox_charge where payment_id = '$payment'")
entry=$(sql -e "select id from ledger_entry where kind = 'PURCHASE' and business_key = '$order'")
licence=$(sql -e "select id from licensing_licence where order_id = '$order' limit 1")

# which of a table's rows belong to the order
rows="checkout_order|id = '$order'
checkout_order_line|order_id = '$order'
payments_payment|order_id = '$order'
payments_event|body like '%$payment%'
sandbox_charge|id = '$charge'
sandbox_transaction|charge_id = '$charge'
sandbox_event|body like '%$payment%'
ledger_entry|id = '$entry'
ledger_line|entry_id = '$entry'
ledger_sale|order_id = '$order'
licensing_licence|order_id = '$order'
library_shelf|licence_id = '$licence'
platform_mail|mail_key like '%$order%'
identity_session|id = '$session'"

# whatever is unique to it: each gets another value in each copy
ids=$(
  while IFS='|' read -r table where; do
    for column in $(sql -e "select distinct column_name from information_schema.statistics where table_schema = 'bouquin' and table_name = '$table' and non_unique = 0
        and column_name not in ('line', 'number', 'provider', 'kind', 'seller_id', 'account')"); do
      sql -e "select distinct $column from $table where $where and $column is not null"
    done
  done <<< "$rows" | sort -u | awk 'length($0) >= 10')
replaced() { # COLUMN: the same with all ids exchanged
  local text=$1 id at=10
  for id in $ids; do
    at=$((at + 1))
    case ${#id} in
      26) text="replace($text, '$id', concat('00$at', lpad(q.seq, 22, '0')))" ;;
      64) text="replace($text, '$id', sha2(concat('$at', q.seq), 256))" ;;
      *) [[ "$id" == *"$order"* ]] || text="replace($text, '$id', lpad(q.seq, ${#id}, '0'))" ;;
    esac
  done
  echo "$text"
}
while IFS='|' read -r table where; do
  columns='' values=''
  while read -r column type; do
    columns+="${columns:+, }$column"
    case $type in *char*|*text*) values+="${values:+, }$(replaced "s.$column")" ;; *) values+="${values:+, }s.$column" ;; esac
  done < <(sql -e "select column_name, data_type from information_schema.columns where table_schema = 'bouquin' and table_name = '$table' and extra not like '%auto_increment%' order by ordinal_position")
  echo "set session sql_log_bin = 0; set unique_checks = 0; set foreign_key_checks = 0; insert into $table ($columns) select $values from $table s join seq_1_to_$count q where s.${where};" | sed "s/where s\.\([a-z_]*\) /where s.\1 /" | sql
  printf '%-24s %s\n' "$table" "$(sql -e "select count(*) from $table")"
done <<< "$rows"
sql -e "analyze table checkout_order, checkout_order_line, payments_payment, payments_event, ledger_entry, ledger_line, ledger_sale, licensing_licence, platform_mail" > /dev/null
