#!/usr/bin/env bash
# Every benchmark with its peers, one after the other: src/bench/all.sh FOLDER_OF_PDFS
# Builds, starts a shop of its own on loopback for the downloads, and stops it. Prints the tables of docs/benchmarks.md; takes about an
# hour on two cores. Wants what the single scripts want: qpdf, pdftk, poppler-utils, mupdf-tools, ghostscript, nginx, wrk.
set -euo pipefail
[ -d "${1:-}" ] || { echo "usage: src/bench/all.sh folder-of-pdfs" >&2; exit 2; }
folder=$(realpath "$1")
cd "$(dirname "$0")/../.."
mvn -q -B test-compile
work=$(mktemp -d)
trap '[ -z "${shop:-}" ] || { kill "$shop"; wait "$shop" 2>/dev/null || true; }; rm -rf "$work"' EXIT
mapfile -d '' files < <(find "$folder" -name '*.pdf' -print0 | sort -z)

echo "## Copies"; src/bench/copy.sh
echo; echo "## Reading and drawing"; src/bench/press.sh "${files[@]}"

export PORT=$((20000 + RANDOM % 9000)) BOUQUIN_HOME=$work/home BOUQUIN_DEMO=false BOUQUIN_HTTP_STALLMAX=PT1H
export BOUQUIN_ADMIN_EMAIL=admin@bench.example BOUQUIN_ADMIN_PASSWORD=bench-$RANDOM-$RANDOM
bin/start > "$work/shop.log" 2>&1 & shop=$!
for ((i = 0; i < 600; i++)); do curl -sf "http://127.0.0.1:$PORT/health/ready" >/dev/null && break; sleep 0.5; done
echo; echo "## Downloads over HTTP"; src/bench/download.sh "http://127.0.0.1:$PORT" "$shop"
kill "$shop"; wait "$shop" 2>/dev/null || true; shop=

echo; echo "## Leaks"; src/bench/leak.sh "$folder"
echo; echo "## Similar documents"; src/bench/similarity.sh
