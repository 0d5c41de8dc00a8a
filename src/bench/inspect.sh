#!/usr/bin/env bash
# How long `lectern inspect` takes for a very large deck, beside a bare parse of the same file by flexmark.
#
# usage: src/bench/inspect.sh [SLIDES [ROUNDS]]      10000 slides and 5 rounds when nothing is said
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

slides=${1:-10000}
rounds=${2:-5}
options="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"

compile_bench
deck=$work/deck.md
"$lectern/bin/java" -cp "$classes" org.lectern.bench.LargeDeck "$slides" "$deck"
machine "$rounds"
echo "A deck of $slides slides, $(($(wc -c <"$deck") / 1000)) kB. Both run on the Java of the image."
echo


for ((round = 0; round < rounds; round++)); do
    measure inspect "$lectern/bin/lectern" inspect "$deck"
    measure bare "$lectern/bin/java" -cp "$classes" org.lectern.bench.BareFlexmark "$deck"
    measure json "$lectern/bin/lectern" inspect --json "$deck"
    # shellcheck disable=SC2086
    measure light "$lectern/bin/java" $options -cp "$classes" org.lectern.bench.BareFlexmark "$deck"
done

head_of_table ''
row inspect 'lectern inspect'
row json 'lectern inspect --json'
row bare 'bare flexmark'
row light 'bare flexmark, light compiler, serial GC'
echo

# than NAME COLUMN NAME: whether the first is less than the second
than() {
    awk -v a="$(median "$1" "$2")" -v b="$(median "$3" "$2")" 'BEGIN {
        if (a <= b) printf "less (%.2f times)", a / b; else printf "more (%.2f times)", a / b
    }'
}
echo "lectern inspect against bare flexmark with light compiler and serial GC:" \
    "wall $(than inspect 1 light), CPU $(than inspect 2 light), memory $(than inspect 3 light)"
echo "lectern inspect against bare flexmark as Java comes:" \
    "wall $(than inspect 1 bare), CPU $(than inspect 2 bare), memory $(than inspect 3 bare)"
