#!/usr/bin/env bash
# Tries to read hidden pages by character recognition: src/bench/leaks.sh FILE.pdf…   (PAGES=20 most hidden pages of a document)
# Ends with 1 when a word of three letters or more was read. Wants tesseract (eng, fra), and mvn -q test-compile done before.
set -euo pipefail
files=(); for file in "$@"; do files+=("$(realpath "$file")"); done
cd "$(dirname "$0")/../.."
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
mvn -q -o dependency:build-classpath -Dmdep.outputFile="$work/classpath" >/dev/null
classpath="target/classes:target/test-classes:$(cat "$work/classpath")"
javac -d "$work/classes" -cp "$classpath" src/bench/java/bouquin/documents/pdf/LeakBench.java
echo .level=SEVERE >"$work/logging.properties"
OMP_THREAD_LIMIT=1 java -Djava.awt.headless=true -Djava.util.logging.config.file="$work/logging.properties" -Xmx1g -Xss16m \
  -cp "$work/classes:$classpath" bouquin.documents.pdf.LeakBench "$work" "${PAGES:-20}" "${files[@]}"
