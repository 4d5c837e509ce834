#!/usr/bin/env bash
# Finds planted copies among generated documents in a MariaDB of its own: src/bench/similarity.sh [DOCUMENTS PDFS COPIES]
# Prints Markdown; 10,000 documents, 300 of them PDFs, take about half an hour. Wants mvn -q test-compile done before, and qpdf, mutool, gs.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d "${BENCH_HOME:-$PWD/target}/similarity.XXXXXX"); trap 'rm -rf "$work"' EXIT
mvn -q -o dependency:build-classpath -Dmdep.outputFile="$work/classpath" >/dev/null
cp -r target/classes "$work/ours"
classpath="$work/ours:$(cat "$work/classpath")"
javac -d "$work/classes" -cp "$classpath" src/bench/java/bouquin/documents/pdf/PressedPages.java src/bench/java/bouquin/similarity/*.java
echo .level=SEVERE >"$work/logging.properties"
java -Djava.awt.headless=true -Djava.util.logging.config.file="$work/logging.properties" -Xmx1500m -cp "$work/classes:$classpath" \
  bouquin.similarity.SimilarityBench "$work" "${1:-10000}" "${2:-300}" "${3:-300}"
