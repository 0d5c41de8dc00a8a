#!/bin/bash
# Runs Lectern on a real X server with two screens that exist in memory only, and looks at where its windows are.
#
#   src/it/two-screens.sh [IMAGE]     IMAGE is the folder that ./mvnw -DskipTests package leaves, target/lectern
#
# Needs what screens.sh needs, and imagemagick
set -u
source "$(dirname "${BASH_SOURCE[0]}")/screens.sh"
image=${1:-target/lectern}
display=:${LECTERN_TEST_DISPLAY:-77}
work=$(mktemp -d)
mkdir -p target/two-screens
failures=0
started=()
export DISPLAY=$display LECTERN_FOLDER=$work/settings

finish() {
    for process in "${started[@]}"; do kill "$process" 2>/dev/null; done
    rm -rf "$work"
}
trap finish EXIT

check() { # what, expected, found
    if [ "$2" = "$3" ]; then echo "ok    $1"; else echo "FAIL  $1: expected $2, found $3"; failures=$((failures + 1)); fi
}

place() { xdotool getwindowgeometry --shell "$1" 2>/dev/null | awk -F= '/^(X|Y|WIDTH|HEIGHT)=/ { printf "%s ", $2 }'; }
picture() { import -window root "target/two-screens/$1.png"; }

begin() { # starts Lectern and waits for both windows
    "$image/bin/lectern" "$image/lib/decks/welcome.md" > "$work/lectern.out" 2>&1 &
    lectern=$!
    started+=("$lectern")
    await 60 '[ -n "$(window "Audience view")" ]' || { echo "FAIL  no audience window"; picture none; xrandr | grep " connected"; cat "$work/lectern.out"; exit 1; }
    sleep 3
    presenter=$(window 'Welcome to Lectern')
}

start_screens 1280x720
sleep 3
begin
check "the audience view fills the second screen" "1920 0 1280 720 " "$(place "$(window 'Audience view')")"
check "the presenter view fills the first" "0 0 1920 1080 " "$(place "$presenter")"
picture start

xdotool key x
sleep 3
check "swapped, the audience view fills the first screen" "0 0 1920 1080 " "$(place "$(window 'Audience view')")"
check "swapped, the presenter view fills the second" "1920 0 1280 720 " "$(place "$presenter")"
picture swapped
xdotool key x
sleep 3

xdotool key Right f Right
sleep 1
picture frozen
xrandr --output DUMMY1 --off
await 10 '[ -z "$(window "Audience view")" ]'
check "without a second screen there is no audience window" "" "$(window 'Audience view')"
check "the talk goes on" "$presenter" "$(window 'Welcome to Lectern')"
sleep 2
picture unplugged

xrandr --output DUMMY1 --mode 1280x720 --pos 1920x0
sleep 3
check "a screen that comes late is offered, not taken" "" "$(window 'Audience view')"
xdotool windowfocus "$presenter" key a
await 10 '[ -n "$(window "Audience view")" ]'
sleep 2
check "on request the audience view fills it" "1920 0 1280 720 " "$(place "$(window 'Audience view')")"
picture again

kill -0 "$lectern" 2>/dev/null
check "Lectern still runs" 0 $?

xdotool windowfocus "$presenter" key x
sleep 3
kill "$lectern"
await 10 '[ -z "$(window "Audience view")" ]'
begin
check "started again, the audience view fills the first screen, as it was left" "0 0 1920 1080 " "$(place "$(window 'Audience view')")"
check "started again, the presenter view fills the second" "1920 0 1280 720 " "$(place "$presenter")"
picture remembered
xdotool windowfocus "$presenter" key Return # the talk was cut off, and there is an offer to go on
sleep 3
xdotool windowfocus "$presenter" key x
sleep 3
check "swapped back, the audience view fills the second screen" "1920 0 1280 720 " "$(place "$(window 'Audience view')")"
check "swapped back, the presenter view fills the first" "0 0 1920 1080 " "$(place "$presenter")"
picture back
echo "two screens: $failures failures; pictures are in target/two-screens"
exit $((failures > 0))
