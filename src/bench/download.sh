#!/usr/bin/env bash
# Downloads of marked copies from a running shop beside nginx serving the same bytes: src/bench/download.sh BASE_URL SERVER_PID
# Sells and buys documents of our own making (1.6, 12, 64 MB), then alternates rounds of wrk; prints a Markdown table of
# medians. CPU is that of the serving process. Wants wrk, nginx, curl, the admin's variables, and mvn -q test-compile.
set -euo pipefail
base=${1%/} server=$2
cd "$(dirname "$0")/../.."
work=$(mktemp -d); chmod 755 "$work"
trap 'kill "$nginx" 2>/dev/null || true; rm -rf "$work"' EXIT
. bin/client
mvn -q -o dependency:build-classpath -Dmdep.outputFile="$work/classpath" >/dev/null
classpath="target/classes:$(cat "$work/classpath")"
javac -d "$work/classes" -cp "$classpath" src/bench/java/bouquin/bench/*.java

mkdir "$work/www"; port=18$((RANDOM % 900 + 100))
cat > "$work/nginx.conf" <<CONF
worker_processes 1; daemon off; pid $work/nginx.pid; error_log $work/error.log;
events { worker_connections 1024; }
http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; client_body_temp_path $work; proxy_temp_path $work; fastcgi_temp_path $work; uwsgi_temp_path $work; scgi_temp_path $work;
  server { listen 127.0.0.1:$port; root $work/www; } }
CONF
nginx -c "$work/nginx.conf" & nginx=$!
sleep 1
worker=$(pgrep -P "$nginx")

moderator
seller "seller-$run@smoke.example"
account "buyer-$run@smoke.example" "Zoé Acheteuse"; buyer=$token
cpu() { awk '{ print ($14 + $15) * 10 }' < <(sed 's/([^)]*)/x/' "/proc/$1/stat"); }
# load URL PID CLIENTS SECONDS [wrk arguments]: "MB/s CPUms/MB"
load() {
  local url=$1 pid=$2 clients=$3 seconds=$4 before after bytes; shift 4
  before=$(cpu "$pid")
  wrk -t1 -c"$clients" -d"${seconds}s" "$@" -s <(echo 'done = function(s) io.write("BYTES ", s.bytes, " ", s.duration, "\n") end') "$url" > "$work/wrk"
  after=$(cpu "$pid")
  awk -v cpu=$((after - before)) '/^BYTES/ { printf "%.1f %.3f\n", $2 / $3, cpu / ($2 / 1e6) }' "$work/wrk"
}
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

echo "| MB | clients | ours, MB/s | nginx, MB/s | speed, nginx = 1 | ours, CPU ms/MB | nginx, CPU ms/MB |"
echo "|--:|--:|--:|--:|--:|--:|--:|"
for paper in "21 1600000" "101 12000000" "504 64000000"; do
  set -- $paper
  java -Djava.awt.headless=true -cp "$work/classes:$classpath" bouquin.bench.Paper "$work/paper.pdf" "$1" "$2"
  upload "$work/paper.pdf"; publish "Benchmark $run $1 pages"; buy
  ours=$base/api/v1/licences/$licence/copy
  curl -sS -o "$work/www/copy.pdf" -H "Authorization: Bearer $buyer" "$ours"
  load "$ours" "$server" 8 5 -H "Authorization: Bearer $buyer" >/dev/null # warm
  for clients in 1 16; do
    : > "$work/ours"; : > "$work/peer"
    for round in 1 2 3 4 5; do
      load "$ours" "$server" $clients 2 -H "Authorization: Bearer $buyer" >> "$work/ours"
      load "http://127.0.0.1:$port/copy.pdf" "$worker" $clients 2 >> "$work/peer"
    done
    a=$(cut -d' ' -f1 "$work/ours" | median) b=$(cut -d' ' -f1 "$work/peer" | median)
    c=$(cut -d' ' -f2 "$work/ours" | median) d=$(cut -d' ' -f2 "$work/peer" | median)
    awk -v size="$(wc -c < "$work/www/copy.pdf")" -v n=$clients -v a="$a" -v b="$b" -v c="$c" -v d="$d" \
      'BEGIN { printf "| %.1f | %d | %.0f | %.0f | %.2f | %.2f | %.2f |\n", size / 1e6, n, a, b, a / b, c, d }'
  done
done
