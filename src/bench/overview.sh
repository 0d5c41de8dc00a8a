#!/usr/bin/env bash
# What the overview of a very long deck takes of memory, beside the same window without it.
#
# usage: src/bench/overview.sh [SLIDES]      1000 when nothing is said
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

compile_bench
headless LargeDeck "${1:-1000}" "$work/deck.md"
echo "$(date +%F), a deck of ${1:-1000} slides"
echo
headless OverviewMemory "$work/deck.md"
