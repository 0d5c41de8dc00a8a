#!/usr/bin/env bash
# Runs the benchmarks of the stages of reading: detection, the readers of all formats, front matter, decoding.
#
# usage: src/bench/jmh.sh [JMH OPTIONS]      e.g. src/bench/jmh.sh Reading -p format=MARP,PANDOC
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

rm -rf target/bench/classes
./mvnw -q -Pbench process-classes exec:exec@jmh "-Dbench.options=$*"
