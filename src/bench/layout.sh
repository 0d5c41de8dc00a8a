#!/usr/bin/env bash
# How long a slide takes from the deck to nodes in their places, for the samples and a long deck.
#
# usage: src/bench/layout.sh [FILE...]      the samples and a deck of 300 slides when nothing is said
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

compile_bench
files=("$@")
if [ $# = 0 ]; then
    headless LargeDeck 300 "$work/long.md"
    files=(decks/[a-z]*.md decks/[a-z]*.txt "$work/long.md")
fi
echo "$(date +%F), $(nproc) processors, load $(cut -d ' ' -f 1 /proc/loadavg)"
echo
headless LayoutTimes "${files[@]}"
