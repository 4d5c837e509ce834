#!/usr/bin/env bash
# Downloads of marked copies from a running shop beside nginx serving the same bytes: src/bench/download.sh BASE_URL SERVER_PID
# Sells and buys documents of our own making (1.6, 12, 64 MB), then alternates rounds of wrk; prints Markdown tables of medians:
# plain; through TLS, which nginx speaks for both (it stands before the shop, and serves the file itself); and beside stalled readers.
# ROUNDS (5) and PAPERS (pages:bytes …) make it shorter. CPU is that of the serving processes. Wants wrk, nginx, curl, openssl, the admin's variables, and mvn -q test-compile.
set -euo pipefail
base=${1%/} server=$2 rounds=${ROUNDS:-5}
cd "$(dirname "$0")/../.."
work=$(mktemp -d); chmod 755 "$work"
trap 'kill "$nginx" 2>/dev/null || true; rm -rf "$work"' EXIT
. bin/client
mvn -q -o dependency:build-classpath -Dmdep.outputFile="$work/classpath" >/dev/null
classpath="target/classes:$(cat "$work/classpath")"
javac -d "$work/classes" -cp "$classpath" src/bench/java/bouquin/bench/*.java

mkdir "$work/www"; port=18$((RANDOM % 900 + 100)) tls=19$((RANDOM % 900 + 100))
openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=127.0.0.1 -keyout "$work/key" -out "$work/certificate" 2>/dev/null
cat > "$work/nginx.conf" <<CONF
worker_processes 1; daemon off; pid $work/nginx.pid; error_log $work/error.log;
events { worker_connections 1024; }
http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; client_body_temp_path $work; proxy_temp_path $work; fastcgi_temp_path $work; uwsgi_temp_path $work; scgi_temp_path $work;
  upstream shop { server ${base#http://}; keepalive 64; }
  server { listen 127.0.0.1:$port; root $work/www; }
  server { listen 127.0.0.1:$tls ssl; ssl_certificate $work/certificate; ssl_certificate_key $work/key; root $work/www;
    location /api/ { proxy_pass http://shop; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_buffers 16 64k; proxy_max_temp_file_size 0; } } }
CONF
nginx -c "$work/nginx.conf" & nginx=$!
sleep 1
worker=$(pgrep -P "$nginx")

moderator
seller "seller-$run@smoke.example"
account "buyer-$run@smoke.example" "Zoé Acheteuse"; buyer=$token
cpu() { local all=0 pid; for pid in $1; do all=$((all + $(sed 's/([^)]*)/x/' "/proc/$pid/stat" | awk '{ print ($14 + $15) * 10 }'))); done; echo $all; }
# load URL PIDS CLIENTS SECONDS [wrk arguments]: "MB/s CPUms/MB"
load() {
  local url=$1 pids=$2 clients=$3 seconds=$4 before after; shift 4
  before=$(cpu "$pids")
  wrk -t1 -c"$clients" -d"${seconds}s" --timeout 30s "$@" -s <(echo 'done = function(s) io.write("BYTES ", s.bytes, " ", s.duration, "\n") end') "$url" > "$work/wrk"
  after=$(cpu "$pids")
  awk -v cpu=$((after - before)) '/^BYTES/ { printf "%.1f %.3f\n", $2 / $3, cpu / ($2 / 1e6 + 1e-9) }' "$work/wrk"
}
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
# compare OURS PIDS THEIRS PIDS CLIENTS: a row
compare() {
  local round a b c d
  : > "$work/ours"; : > "$work/peer"
  for ((round = 0; round < rounds; round++)); do
    load "$1" "$2" "$5" 2 -H "Authorization: Bearer $buyer" >> "$work/ours"
    load "$3" "$4" "$5" 2 >> "$work/peer"
  done
  a=$(cut -d' ' -f1 "$work/ours" | median) b=$(cut -d' ' -f1 "$work/peer" | median)
  c=$(cut -d' ' -f2 "$work/ours" | median) d=$(cut -d' ' -f2 "$work/peer" | median)
  awk -v size="$(wc -c < "$work/www/copy.pdf")" -v n="$5" -v a="$a" -v b="$b" -v c="$c" -v d="$d" \
    'BEGIN { printf "| %.1f | %d | %.0f | %.0f | %.2f | %.2f | %.2f |\n", size / 1e6, n, a, b, a / b, c, d }'
}
title() { echo; echo "$1"; echo; echo "| MB | clients | ours, MB/s | nginx, MB/s | speed, nginx = 1 | ours, CPU ms/MB | nginx, CPU ms/MB |"; echo "|--:|--:|--:|--:|--:|--:|--:|"; }

title "Plain" > "$work/plain"; title "Through TLS" > "$work/tls"
for paper in ${PAPERS:-21:1600000 101:12000000 504:64000000}; do
  set -- ${paper/:/ }
  java -Djava.awt.headless=true -cp "$work/classes:$classpath" bouquin.bench.Paper "$work/paper.pdf" "$1" "$2"
  upload "$work/paper.pdf"; publish "Benchmark $run $1 pages"; buy
  path=/api/v1/licences/$licence/copy
  curl -sS -o "$work/www/copy.pdf" -H "Authorization: Bearer $buyer" "$base$path"
  load "$base$path" "$server" 8 8 -H "Authorization: Bearer $buyer" >/dev/null # warm
  for clients in 1 16 64; do
    compare "$base$path" "$server" "http://127.0.0.1:$port/copy.pdf" "$worker" $clients >> "$work/plain"
    compare "https://127.0.0.1:$tls$path" "$server $worker" "https://127.0.0.1:$tls/copy.pdf" "$worker" $clients >> "$work/tls"
  done
  [ "$1" != 101 ] || middle=$base$path
done
cat "$work/plain" "$work/tls"
echo; echo "Beside readers that take nothing, 12 MB, ms"; echo
echo "| stalled | alone, median | alone, longest | beside them, median | beside them, longest |"; echo "|--:|--:|--:|--:|--:|"
java -cp "$work/classes" bouquin.bench.Stalled "$middle" "$buyer" 300
