#!/usr/bin/env bash
# What reading and drawing cost the press beside pdftotext and pdftoppm: src/bench/press.sh FILE.pdf…
# Without files, documents of our own making are measured. Prints a Markdown table; wants mvn -q test-compile done before.
set -euo pipefail
files=(); for file in "$@"; do files+=("$(realpath "$file")"); done
cd "$(dirname "$0")/../.."
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
mvn -q -o dependency:build-classpath -Dmdep.outputFile="$work/classpath" >/dev/null
classpath="target/classes:$(cat "$work/classpath")"
javac -d "$work/classes" -cp "$classpath" src/bench/java/bouquin/bench/*.java src/bench/java/bouquin/documents/pdf/*.java
echo .level=SEVERE >"$work/logging.properties"
java() { command java -Djava.awt.headless=true -Djava.util.logging.config.file="$work/logging.properties" -Xmx512m -cp "$work/classes:$classpath" "$@"; }
if [ ${#files[@]} = 0 ]; then
  for pages in 5 21 101; do
    java bouquin.bench.Paper "$work/paper-$pages.pdf" "$pages" $((pages * 60000))
    files+=("$work/paper-$pages.pdf")
  done
fi
java bouquin.documents.pdf.PressBench "$work" "${files[@]}"
