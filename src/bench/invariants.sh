#!/usr/bin/env bash
# What the rules about money cost with many orders, in a MariaDB of its own: src/bench/invariants.sh [ORDERS]
# Prints Markdown; 1,000,000 orders take about ten minutes and 3 GB. Wants mvn -q test-compile done before.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d "${BENCH_HOME:-$PWD/target}/invariants.XXXXXX"); trap 'rm -rf "$work"' EXIT
mvn -q -o dependency:build-classpath -Dmdep.outputFile="$work/classpath" >/dev/null
cp -r target/classes "$work/ours"
classpath="$work/ours:$(cat "$work/classpath")"
javac -d "$work/classes" -cp "$classpath" src/bench/java/bouquin/ledger/*.java
echo .level=SEVERE >"$work/logging.properties"
java -Djava.util.logging.config.file="$work/logging.properties" -Xmx400m -cp "$work/classes:$classpath" \
  bouquin.ledger.InvariantBench "$work" "${1:-1000000}"
