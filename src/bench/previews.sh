#!/usr/bin/env bash
# What previews weigh in JPEG and in WebP: src/bench/previews.sh FILE.pdf…   Wants cwebp, and mvn -q test-compile done before.
set -euo pipefail
files=(); for file in "$@"; do files+=("$(realpath "$file")"); done
cd "$(dirname "$0")/../.."
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
mvn -q -o dependency:build-classpath -Dmdep.outputFile="$work/classpath" >/dev/null
classpath="target/classes:$(cat "$work/classpath")"
javac -d "$work/classes" -cp "$classpath" src/bench/java/bouquin/documents/pdf/PreviewBench.java
echo .level=SEVERE >"$work/logging.properties"
java -Djava.awt.headless=true -Djava.util.logging.config.file="$work/logging.properties" -Xmx1g -Xss16m \
  -cp "$work/classes:$classpath" bouquin.documents.pdf.PreviewBench "$work" "${files[@]}"
