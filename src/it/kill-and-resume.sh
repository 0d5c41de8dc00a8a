#!/bin/bash
# Kills Lectern in the middle of a talk, again and again, and looks whether it goes on where it was.
#
#   src/it/kill-and-resume.sh [ROUNDS] [IMAGE]     200 rounds of target/lectern, unless said otherwise
#
# Each round flips by real keys on a display in memory, kills the image with SIGKILL at a random moment, starts it again,
# accepts its offer with Enter, and compares slide, step, screening and timer with what the keys had made of them. How
# that is known is told in kill-and-resume.py. The last line has the figures; the exit code is 0 when the worst loss is
# one second at most and every journal could be read.
#
# Needs: xvfb openbox xdotool imagemagick python3 libgtk-3-0 libxxf86vm1. There is no way without Xvfb: keys have to
# come from outside the process, and for that it needs a display.
set -u
rounds=${1:-200}
image=${2:-target/lectern}
export DISPLAY=:${LECTERN_TEST_DISPLAY:-78}
work=$(mktemp -d)
started=()

finish() {
    for process in "${started[@]}"; do kill "$process" 2>/dev/null; done
    rm -rf "$work"
}
trap finish EXIT

for command in Xvfb openbox xdotool import python3; do
    command -v "$command" > /dev/null || { echo "kill-and-resume needs $command, which is not installed."; exit 2; }
done
[ -x "$image/bin/lectern" ] || { echo "There is no image in $image; ./mvnw -DskipTests package makes one."; exit 2; }

Xvfb "$DISPLAY" -screen 0 1600x900x24 > "$work/xvfb.out" 2>&1 &
started+=($!)
for _ in $(seq 50); do xdotool getdisplaygeometry > /dev/null 2>&1 && break; sleep 0.2; done
openbox > /dev/null 2>&1 &
started+=($!)
sleep 1

python3 "$(dirname "${BASH_SOURCE[0]}")/kill-and-resume.py" "$rounds" "$image" "$work"
