#!/usr/bin/env bash
# Multiplies one paid order of one document in a shop that nobody needs afterwards: src/bench/grow.sh BOUQUIN_HOME ORDER_ID COUNT
# Every row that belongs to it gets COUNT copies with ids of their own, one for each 30 s before it, so that tables and indexes are as large as
# after so many orders; its invoice has to be archived already. Wants the running embedded MariaDB of that folder. Balances, seals and files are not continued,
# and the journal's triggers are gone.
set -euo pipefail
home=$1 order=$2 count=$3 step=100000 apart=30
sql() { "$home/mariadb/base/bin/mariadb" --skip-ssl -uroot -S "$home/mariadb/m.sock" -N -B bouquin "$@"; }
one() { sql -e "select $1 from $2 where $3 limit 1" | grep . || { echo "No $1 in $2 of order $order" >&2; exit 1; }; }

payment=$(one payment_id checkout_order "id = '$order'")
charge=$(one id sandbox_charge "payment_id = '$payment'")
event=$(one event_id payments_event "payment_id = '$payment'")
entry=$(one id ledger_entry "kind = 'PURCHASE' and business_key = '$order'")
licence=$(one id licensing_licence "order_id = '$order'")
invoice=$(one id invoices_invoice "order_id = '$order' and archived_at is not null")

# invoices before entries: an entry without one would get it from a job
# TABLE|WHICH ROWS|COLUMNS THAT HOLD AN ID|OTHER COLUMNS THAT ARE UNIQUE, AND THEIR VALUES
rows="checkout_order|id = '$order'|id session_id payment_id|email=concat(q.seq,'@grown.example')
checkout_order_line|order_id = '$order'|id order_id licence_id|
checkout_evidence|order_id = '$order'|order_id|
payments_payment|id = '$payment'|id order_id reference|
payments_event|event_id = '$event'|event_id payment_id|
sandbox_charge|id = '$charge'|id payment_id|
sandbox_transaction|charge_id = '$charge'|id charge_id|
sandbox_event|id = '$event'|id|
invoices_invoice|id = '$invoice'|id fact_key order_id|series='grown' sequence=q.seq number=concat('grown/',q.seq)
invoices_supply|invoice_id = '$invoice'|id fact_key invoice_id order_id|
ledger_entry|id = '$entry'|id business_key|
ledger_line|entry_id = '$entry'|entry_id|
ledger_sale|order_id = '$order'|order_id|sale_key=concat('grown/',q.seq) released_at=s.due_at
licensing_licence|id = '$licence'|id order_id|purchase_code=lpad(q.seq,12,'0') holder_email=concat(q.seq,'@grown.example')
library_shelf|licence_id = '$licence'|licence_id session_id|
platform_mail|mail_key like '%$order%'|id|mail_key=concat(s.mail_key,'/',q.seq)
reconciliation_item|about = '$order' or about = '$payment'|subject|id=concat(s.id,'/',q.seq)"

# MariaDB takes rows from a select for empty ones where a table has triggers
for trigger in $(sql -e "select trigger_name from information_schema.triggers where trigger_schema = 'bouquin' and event_object_table in ('ledger_entry', 'ledger_line')"); do
  sql -e "drop trigger $trigger"
done

value() { # COLUMN TYPE IDS VALUES
  local column=$1 type=$2 pair
  if [[ " $3 " == *" $column "* ]]; then echo "concat('0', right(s.$column, 15), lpad(q.seq, 10, '0'))"; return; fi
  while IFS= read -r pair; do [[ $pair == "$column="* ]] && { echo "${pair#*=}"; return; }; done < <(sed 's/ \([a-z_]*=\)/\n\1/g' <<< "$4")
  case $type in
    date*) echo "s.$column - interval q.seq * $apart second" ;;
    *) echo "s.$column" ;;
  esac
}
while IFS='|' read -r table where ids values; do
  columns='' selected=''
  while read -r column type; do
    columns+="${columns:+, }$column" selected+="${selected:+, }$(value "$column" "$type" "$ids" "$values")"
  done < <(sql -e "select column_name, data_type from information_schema.columns where table_schema = 'bouquin' and table_name = '$table' and extra = '' order by ordinal_position")
  before=$(sql -e "select count(*) from $table")
  { # what is copied is fixed before the first copy: the copies are of the same order too
    echo "set session sql_log_bin = 0, unique_checks = 0, foreign_key_checks = 0; create temporary table one as select * from $table where $where;"
    for ((from = 1; from <= count; from += step)); do
      to=$((from + step - 1 < count ? from + step - 1 : count))
      echo "insert into $table ($columns) select $selected from one s join seq_${from}_to_$to q;"
    done
  } | sql
  printf '%-22s %9d + %9d\n' "$table" "$before" $(($(sql -e "select count(*) from $table") - before))
done <<< "$rows"
sql -e "analyze table $(cut -d'|' -f1 <<< "$rows" | paste -sd,)" > /dev/null
