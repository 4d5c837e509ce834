#!/usr/bin/env bash
# What survives of a copy's marks: src/bench/leak.sh FOLDER…
# Makes a master and copies of each PDF of the folders, puts the copies through the tools that are installed, and traces them among 200 others.
# Prints a Markdown table; what was named wrongly goes to standard error. Wants mvn -q test-compile done before.
# MAX_PAGES (default 120) leaves longer documents out, MAX_FILES limits how many are read.
set -euo pipefail
folders=(); for folder in "$@"; do folders+=("$(realpath "$folder")"); done
cd "$(dirname "$0")/../.."
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
mvn -q -o dependency:build-classpath -Dmdep.outputFile="$work/classpath" >/dev/null
classpath="target/classes:$(cat "$work/classpath")"
javac -d "$work/classes" -cp "$classpath" src/bench/java/bouquin/documents/pdf/Lab*.java src/bench/java/bouquin/traces/*.java
echo .level=SEVERE >"$work/logging.properties"
java -Djava.awt.headless=true -Djava.util.logging.config.file="$work/logging.properties" -Djava.io.tmpdir="$work" -Xmx1g -Xss16m \
  -cp "$work/classes:$classpath" bouquin.traces.LeakBench "$work" "${folders[@]}"
