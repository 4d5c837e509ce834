#!/usr/bin/env bash
# Orders and webhooks over HTTP: src/bench/orders.sh BASE_URL BOUQUIN_HOME [BUYERS] [SECONDS]
# Buyers order, pay and wait until they can download, as fast as they are answered; then unpaid orders are laid in and a provider reports
# 50 charges a second. Wants a shop with documents for sale that nobody needs afterwards, started with BOUQUIN_PAYMENTS_SANDBOX_SECRET set to
# the value that is set here too, jq, and mvn -q test-compile. Prints CPU of server and database for each order beside.
set -euo pipefail
base=${1%/} home=$2 buyers=${3:-64} seconds=${4:-60}
: "${BOUQUIN_PAYMENTS_SANDBOX_SECRET:?set it to the secret that the shop was started with}"
cd "$(dirname "$0")/../.."
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
mvn -q -o dependency:build-classpath -Dmdep.outputFile="$work/classpath" >/dev/null
classpath="$work/classes:target/classes:$(cat "$work/classpath")"
javac -d "$work/classes" -cp "$classpath" src/bench/java/bouquin/bench/{KeepAlive,Orders,Webhooks}.java
listings=$(curl -sS "$base/api/v1/listings?limit=50" | jq -r '[.items[] | select(.price.amount != "0.00") | .id] | join(",")')
database=$(cat "$home/mariadb/mariadbd.pid")
server=$(ps -o ppid= -p "$database" | tr -d ' ')
cpu() { sed 's/([^)]*)/x/' "/proc/$1/stat" | awk '{ print ($14 + $15) * 10 }'; }
orders() { java -XX:TieredStopAtLevel=1 -cp "$classpath" bouquin.bench.Orders "$base" "$listings" "$@"; }

orders 16 15 > "$work/warm"
s=$(cpu "$server") d=$(cpu "$database")
orders "$buyers" "$seconds" | tee "$work/orders"
paid=$(awk '/^paid [0-9]/ { print $2 }' "$work/orders")
echo "CPU for each order, ms: server $((($(cpu "$server") - s) / paid)), database $((($(cpu "$database") - d) / paid))"
orders 32 15 unpaid > "$work/laid"
port=$(ss -ltnpH | grep "pid=$database," | grep -o '127.0.0.1:[0-9]*' | head -1 | cut -d: -f2)
java -XX:TieredStopAtLevel=1 -cp "$classpath" bouquin.bench.Webhooks "$base" \
  "jdbc:mariadb://127.0.0.1:$port/bouquin?user=bouquin&password=$(cat "$home/mariadb/application.secret")" "$BOUQUIN_PAYMENTS_SANDBOX_SECRET" 50
