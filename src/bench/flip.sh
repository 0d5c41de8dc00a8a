#!/usr/bin/env bash
# How long a flip takes: from the press of a key to changed pixels in the audience window and in the presenter's, and to the
# final picture; beside them the least that JavaFX needs for that (src/bench/java/org/lectern/bench/BareFlips.java), and jumps
# to slides by their numbers, which nobody can prepare for. On a real X server with two screens of 1920 by 1080 that exist in
# memory only; JavaFX draws by software.
#
# usage: src/bench/flip.sh [FLIPS [FILE]]      100 flips through a deck of text slides when nothing is said
#
# Needs what src/it/screens.sh needs, and python3 with libxdamage1 libxtst6.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source src/it/screens.sh

flips=${1:-100}
lectern=${LECTERN_IMAGE:-target/lectern}
work=$(mktemp -d)
started=()
export DISPLAY=:${LECTERN_TEST_DISPLAY:-78} LECTERN_FOLDER=$work/settings

finish() {
    for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT

[ -x "$lectern/bin/lectern" ] || ./mvnw -q -DskipTests package
classes=target/bench/classes
[ -d "$classes" ] || ./mvnw -q -Pbench process-classes
[ -n "${2:-}" ] || python3 src/bench/flips.py deck > "$work/deck.md"
deck=${2:-$work/deck.md}

# flips SETTING LABEL [jump]: starts Lectern with that setting for reduced motion, flips, ends it, and starts afresh the next time
flips() {
    rm -rf "$LECTERN_FOLDER"
    mkdir -p "$LECTERN_FOLDER"
    echo "{\"lectern-settings\": 1, \"reduced-motion\": \"$1\"}" > "$LECTERN_FOLDER/settings.json"
    measure "$2" "${3:-flip}" "$lectern/bin/lectern" "$deck"
}

# bare LABEL: the same in a program that does nothing else, on the same Java with the same pulse
bare() {
    measure "$1" flip "$lectern/bin/java" "@$lectern/lib/lectern.options" --add-modules javafx.graphics \
        -Djavafx.animation.pulse=500 -cp "$classes" org.lectern.bench.BareFlips
}

# measure LABEL flip|jump COMMAND...
measure() {
    "${@:3}" > "$work/lectern.out" 2>&1 &
    local process=$!
    started+=("$process")
    await 60 '[ -n "$(window "^Audience view")" ]' || { cat "$work/lectern.out" >&2; exit 1; }
    sleep 5
    python3 src/bench/flips.py "$2" "$flips" "$1"
    kill "$process"
    await 20 '[ -z "$(window "^Audience view")" ]'
}

start_screens 1920x1080
sleep 2
echo "$(date +%F), $(nproc) processors, load $(cut -d ' ' -f 1 /proc/loadavg), $flips flips each"
echo
printf '%-44s %8s %8s %8s\n' 'milliseconds' 'median' 'p95' 'worst'
bare 'bare JavaFX'
flips on 'less motion'
flips off 'fade'
bare 'bare JavaFX, again'
flips on 'less motion, again'
flips off 'fade, again'
flips on 'jumps, not prepared' jump
