#!/usr/bin/env bash
# How long a reader waits for a page: src/bench/plates.sh FILE.pdf…   Wants mvn -q test-compile done before.
set -euo pipefail
files=(); for file in "$@"; do files+=("$(realpath "$file")"); done
cd "$(dirname "$0")/../.."
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
mvn -q -o dependency:build-classpath -Dmdep.outputFile="$work/classpath" >/dev/null
classpath="$PWD/target/classes:$(cat "$work/classpath")"
javac -d "$work/classes" -cp "$classpath" src/bench/java/bouquin/documents/pdf/PlateBench.java
echo .level=SEVERE >"$work/logging.properties"
java -Djava.awt.headless=true -Djava.util.logging.config.file="$work/logging.properties" -Xmx1g \
  -cp "$work/classes:$classpath" bouquin.documents.pdf.PlateBench "$work" "${files[@]}"
