#!/usr/bin/env bash
# Compares what a buyer's copy costs with sendfile and with tools that stamp. Prints a Markdown table; takes about two minutes.
# Wants: mvn -q test-compile done before; pdftk and qpdf installed, else their rows are missing.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -o dependency:build-classpath -Dmdep.outputFile="$work/classpath" >/dev/null
classpath="target/classes:$(cat "$work/classpath")"
javac -d "$work/classes" -cp "$classpath" src/bench/java/bouquin/bench/*.java
quiet="$work/logging.properties"
echo .level=SEVERE >"$quiet"
java -Djava.awt.headless=true -Djava.util.logging.config.file="$quiet" -Xms512m -Xmx512m -XX:+AlwaysPreTouch -cp "$work/classes:$classpath" bouquin.bench.CopyBench "$work"
