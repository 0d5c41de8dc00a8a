#!/usr/bin/env bash
# How long Lectern takes to start, beside a Java that starts and does nothing.
#
# usage: src/bench/start.sh [ROUNDS]      9 rounds when nothing is said
#
# The window is measured where there are Xvfb and xdotool.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

rounds=${1:-9}
deck=decks/conference-post.md
machine "$rounds"

# Until the window of the presenter is on the screen.
window() {
    "$lectern/bin/lectern" decks/welcome.md &
    until xdotool search --onlyvisible --name . >/dev/null 2>&1; do sleep 0.01; done
    kill $!
    wait $! 2>/dev/null || true
}

screen=
if command -v Xvfb >/dev/null && command -v xdotool >/dev/null; then
    Xvfb -displayfd 9 -screen 0 1280x800x24 9>"$work/display" 2>/dev/null &
    screen=$!
    trap 'kill "$screen"; rm -rf "$work"' EXIT
    until [ -s "$work/display" ]; do sleep 0.05; done
    DISPLAY=:$(cat "$work/display")
    XDG_STATE_HOME=$work/state XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data
    export DISPLAY XDG_STATE_HOME XDG_CONFIG_HOME XDG_DATA_HOME lectern
    export -f window
fi

for ((round = 0; round < rounds; round++)); do
    measure java "$lectern/bin/java" -version
    measure version "$lectern/bin/lectern" --version
    measure inspect "$lectern/bin/lectern" inspect "$deck"
    measure json "$lectern/bin/lectern" inspect --json "$deck"
    [ -z "$screen" ] || measure window bash -c window
done

head_of_table ''
row java 'java -version (the image'\''s)'
row version 'lectern --version'
row inspect 'lectern inspect, a deck of 2 kB'
row json 'lectern inspect --json, the same'
[ -z "$screen" ] || row window 'lectern FILE, until its first window'
