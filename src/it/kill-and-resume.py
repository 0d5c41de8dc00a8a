"""The rounds of kill-and-resume.sh.

What was true comes from outside of Lectern: SIGSTOP holds all its threads at the random moment, a picture is taken of what
its audience window shows, and SIGKILL ends it, so that it does nothing between the picture and its end. Which slide, step
or screening a picture shows is known from a walk through the deck before. Which of the keys that were sent had made it is
the last that leads to that picture, so that one that changes no picture counts as seen. Keys after it were still on their
way from the X server, or not yet drawn, when the process was struck: nobody saw what they do, and they are counted apart.
What came back is read from the restarted application: slide, step and screening from the picture in its audience window;
the timer, which no picture tells in milliseconds, from the journal that it begins for itself.

A loss in milliseconds is: for slide, step and screening, how long before the kill the first key was sent whose effect had
been seen and is missing; for a timer that ran, how long before the kill the journal last said so, and by how much what
came back differs from that. How far the timer is from the keys, with the time that they were on their way, is told beside.
"""

import hashlib
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
import zlib
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Optional

SLIDES = 24
LIMIT = 1000
TITLE = "Kill and resume"
FRESH_SHARE = 0.3
LONGEST_PHASE = 2.5


def main(rounds, image, work):
    seed = int(os.environ.get("LECTERN_TEST_SEED", time.time()))
    print(f"seed {seed}", flush=True)
    run = Run(pathlib.Path(image), pathlib.Path(work), random.Random(seed))
    try:
        run.calibrate()
        for number in range(1, rounds + 1):
            run.round(number)
    finally:
        run.app.kill()
    worst = max(run.losses, default=0)
    print(f"position: worst {max(run.place_losses):.0f} ms; timer: {worst_and_median(run.timer_losses)}, "
          f"{worst_and_median(run.from_keys)} from the keys; "
          f"keys not drawn yet when it was struck: at most {max(run.waiting)}, sent up to {max(run.delays):.0f} ms before; "
          f"{run.unknown} pictures that show no step of the deck; "
          f"{run.offers} offers, {run.too_early} shows killed before their first key had come; "
          f"{run.mismatches} states that never were")
    print(f"kill-and-resume: {rounds} rounds, worst loss {worst:.0f} ms, {run.unreadable} unreadable journals")
    return 0 if worst <= LIMIT and run.unreadable == 0 and run.mismatches == 0 else 1


def worst_and_median(losses):
    return f"worst {max(losses):.0f} ms, median {sorted(losses)[len(losses) // 2]:.0f} ms"


def deck():
    """A deck with steps, and two slides of several pages."""
    slides = []
    for number in range(1, SLIDES + 1):
        slide = f"# Slide {number}\n\n" + "".join(f"* Step {k + 1} of {number}\n" for k in range(number * 7 % 4))
        if number in (16, 24):
            slide += "\n\n".join(f"Paragraph {p} of slide {number}. " + "Words that take room. " * 20 for p in range(6))
        slides.append(slide)
    return f"---\nmarp: true\ntitle: {TITLE}\n---\n\n" + "\n\n---\n\n".join(slides) + "\n"


def until(seconds, found):
    end = time.time() + seconds
    while time.time() < end:
        result = found()
        if result:
            return result
        time.sleep(0.03)
    return None


# ---- what the keys make of a talk


@dataclass(frozen=True)
class State:
    """Where a talk is: a place in the walk through all steps, what the audience sees, and the timer."""

    place: int = 0
    screening: object = "live"  # or "black", or the place at which it is frozen
    running: bool = False
    begun: bool = False
    total: float = 0.0
    since: float = 0.0

    def elapsed(self, now):
        return self.total + (now - self.since if self.running else 0)

    def shown(self):
        """What the audience sees of it: a place, or black."""
        return self.place if self.screening == "live" else self.screening

    def same(self, place, screening, running):
        return (self.place, self.screening, self.running) == (place, screening, running)

    def started(self, now):
        return replace(self, running=True, begun=True, since=now)

    def moved(self, place, now):
        there = replace(self, place=place)
        return there if self.begun or place == self.place else there.started(now)


class Keys:
    """The keys that are pressed, and what each makes of a state."""

    def __init__(self, starts, length):
        self.starts = starts
        self.length = length

    def choose(self, rng, relative):
        pool = [("Right", 10), ("Left", 3), ("t", 1), ("b", 1), ("f", 1)]
        if not relative:
            pool += [("shift+Right", 2), ("goto", 1)]
        name = rng.choices([key for key, _ in pool], [weight for _, weight in pool])[0]
        return f"goto {rng.randint(1, len(self.starts))}" if name == "goto" else name

    def strokes(self, key):
        return [*key.split()[1], "Return"] if key.startswith("goto") else [key]

    def after(self, state, key, now):
        if key == "Right":
            return state.moved(min(state.place + 1, self.length - 1), now)
        if key == "Left":
            return replace(state, place=max(state.place - 1, 0))
        if key == "shift+Right":
            later = [start for start in self.starts if start > state.place]
            return state.moved(later[0], now) if later else state
        if key.startswith("goto"):
            return replace(state, place=self.starts[int(key.split()[1]) - 1])
        if key == "b":
            return replace(state, screening="live" if state.screening == "black" else "black")
        if key == "f":
            frozen = isinstance(state.screening, int)
            return replace(state, screening="live" if frozen else state.place)
        if state.running:
            return replace(state, running=False, total=state.elapsed(now))
        return state.started(now)


# ---- a reader of journals of our own


def lines_of(journal):
    """The whole lines, as lists of words; what is torn at the end is left out."""
    lines = []
    for line in journal.read_bytes().split(b"\n")[:-1]:
        content, mark, checksum = line.rpartition(b" *")
        if not mark or b"%08x" % zlib.crc32(content) != checksum:
            break
        lines.append(content.decode().split(" "))
    return lines


def is_readable(journal):
    kinds = [line[0] for line in lines_of(journal)]
    return kinds[:1] == ["lectern-journal"] and "talk" in kinds and "at" in kinds


def instant(text):
    day, fraction = re.fullmatch(r"([^.]+?)(?:\.(\d+))?Z", text).groups()
    pattern = "%Y-%m-%dT%H:%M:%S" if day.count(":") == 2 else "%Y-%m-%dT%H:%M"
    return datetime.strptime(day + "+0000", pattern + "%z").timestamp() + float(f"0.{fraction or 0}")


def seconds(text):
    hours, minutes, rest = re.fullmatch(r"PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?", text).groups()
    return int(hours or 0) * 3600 + int(minutes or 0) * 60 + float(rest or 0)


def timer_of(line):
    """Of a line "at": whether the timer was ever started, runs, what it said, and at which time of day."""
    steady, wall = instant(line[1]), instant(line[2])
    kind, *words = line[9].split(";")[0].split("=")
    if kind == "fresh":
        return False, False, 0.0, wall
    running = kind == "run"
    return True, running, seconds(words[0]) + (steady - instant(words[1]) if running else 0), wall


def has_begun(line):
    """Whether a line tells of a talk that has begun."""
    return line[0] == "at" and (line[3:5] != ["1", "0"] or not line[9].startswith("fresh"))


def kept(journals):
    """What the timer of the show that was written of last said, whether it ran, and at which time of day."""
    latest = 0, False, 0.0
    for journal in journals:
        lines = lines_of(journal)
        state = [line for line in lines if line[0] == "at"][-1]
        moment = [line for line in lines if line[0] in ("at", "alive")][-1]
        _, running, total, _ = timer_of(state)
        wall = instant(moment[2])
        if wall > latest[2]:
            later = instant(moment[1]) - instant(state[1]) if running else 0
            latest = total + later, running, wall
    return latest


# ---- Lectern as people see it


def xdotool(*words):
    return subprocess.run(["xdotool", *words], capture_output=True, text=True).stdout.split()


def key(*strokes):
    xdotool("key", *strokes)


class App:
    """The image, running."""

    def __init__(self, image, folder):
        self.image = image
        self.folder = folder
        self.process: Optional[subprocess.Popen] = None

    def start(self, *files):
        settings = self.folder / "settings.json"
        if not settings.exists():  # a picture of a slide that fades would show no step of the deck
            self.folder.mkdir(parents=True, exist_ok=True)
            settings.write_text('{"lectern-settings": 1, "reduced-motion": "on"}')
        self.process = subprocess.Popen(
            [str(self.image / "bin" / "lectern"), *map(str, files)],
            env={**os.environ, "LECTERN_FOLDER": str(self.folder)},
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def kill(self):
        if self.process:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()

    def window(self, title, patience=30):
        found = until(patience, lambda: xdotool("search", "--onlyvisible", "--name", title))
        if not found:
            raise RuntimeError(f"no window is called {title}")
        return found[0]

    def focused(self, title):
        window = self.window(title)
        until(10, lambda: xdotool("getwindowfocus") == [window] or (xdotool("windowfocus", window) and False))
        return window

    def corner(self, window):
        """How light the window is in its corner; the veil under an offer makes it darker."""
        return sum(self.pixels(window, "4x4+8+8"))

    def picture(self, window):
        return hashlib.md5(self.pixels(window, "100%")).hexdigest()

    @staticmethod
    def pixels(window, crop):
        command = ["import", "-silent", "-window", window, "-crop", crop, "-depth", "8", "rgb:-"]
        return subprocess.run(command, capture_output=True).stdout

    def audience(self):
        key("a")
        window = self.window("^Audience view")
        xdotool("windowraise", window)
        return window

    def journals(self):
        return sorted(self.folder.glob("show-*.journal"))


class Run:
    def __init__(self, image, work, rng):
        self.rng = rng
        self.deck = work / "deck.md"
        self.deck.write_text(deck())
        self.app = App(image, work / "state")
        self.state: Optional[State] = None
        self.losses, self.place_losses, self.timer_losses, self.from_keys = [], [], [], []
        self.waiting, self.delays = [0], [0]
        self.unknown = self.offers = self.too_early = self.unreadable = self.mismatches = 0

    def calibrate(self):
        """Walks through the deck once, and learns what each slide and step looks like to the audience."""
        self.app.start()
        window = self.app.window("^Lectern$")
        until(10, lambda: self.app.corner(window) > 0)
        time.sleep(1)
        self.light = self.app.corner(window)
        self.app.kill()
        self.fresh()
        audience = self.app.audience()
        time.sleep(3)
        walk = [self.app.picture(audience)]
        while True:
            key("Right")
            seen = until(3, lambda: (now := self.app.picture(audience)) != walk[-1] and now)
            if not seen:
                break
            time.sleep(0.15)
            walk.append(self.app.picture(audience))
        self.places = {picture: place for place, picture in enumerate(walk)}
        key("b")
        self.black = until(3, lambda: (now := self.app.picture(audience)) != walk[-1] and now)
        key("b", "Home")
        starts = [until(5, lambda: self.places.get(self.app.picture(audience), -1) == 0 and [0])[0]]
        while len(starts) < SLIDES:
            key("shift+Right")
            starts.append(until(5, lambda: (p := self.places.get(self.app.picture(audience), -1)) > starts[-1] and p))
        if len(self.places) != len(walk):
            raise RuntimeError("two steps of the deck look the same")
        print(f"the deck has {len(starts)} slides and {len(walk)} steps", flush=True)
        self.keys = Keys(starts, len(walk))
        self.app.kill()
        self.state = None

    def fresh(self):
        shutil.rmtree(self.app.folder, ignore_errors=True)
        self.app.start(self.deck)
        self.app.focused(f"^{TITLE}")
        self.state = State()

    def round(self, number):
        begins = self.state is None or self.rng.random() < FRESH_SHARE
        if begins:
            self.app.kill()
            self.fresh()
            self.audience = self.app.audience()
            self.look(self.audience)
            self.app.focused(f"^{TITLE}")
        states, sent, killed, seen = self.phase(begins)
        self.check_journals()
        timer_kept = kept(journal for journal in self.app.journals() if is_readable(journal))
        left = set(self.app.journals())
        self.app.start()
        if self.accept(30 if any(has_begun(line) for journal in left for line in lines_of(journal)) else 4):
            self.offers += 1
            place, screening, timer = self.restored(left)
        else:
            self.too_early += 1
            place, screening, timer = 0, "live", (False, False, 0.0, time.time())
            self.app.kill()
        self.check_journals()
        self.compare(number, states, sent, killed, seen, timer_kept, place, screening, timer)

    def phase(self, begins):
        """Presses keys until the kill.

        Returns the states, the first as it was before any key; when each key was sent; when the kill came; and what the
        audience saw then."""
        states, sent = [self.state], []
        kill = time.time() + self.rng.uniform(0.05, LONGEST_PHASE)
        killed = []

        def strike():
            killed.append(time.time())
            self.app.process.send_signal(signal.SIGSTOP)

        timer = threading.Timer(kill - time.time(), strike)
        timer.start()
        while not killed:
            stroke = self.keys.choose(self.rng, relative=begins)
            now = time.time()
            key(*self.keys.strokes(stroke))
            if not killed or now < killed[0]:
                sent.append((stroke, now))
                states.append(self.keys.after(states[-1], stroke, now))
            time.sleep(self.rng.choice([0.01, 0.05, 0.25, 0.6]) * self.rng.random())
        timer.join()
        seen = self.known(self.audience)
        self.app.kill()
        return states, sent, killed[0], seen

    def check_journals(self):
        bad = [journal for journal in self.app.journals() if not is_readable(journal)]
        aside = list(self.app.folder.glob("*.set-aside"))
        for journal in bad + aside:
            print(f"unreadable: {journal.name}\n{journal.read_bytes()[-300:]!r}", flush=True)
        self.unreadable += len(bad + aside)

    def accept(self, patience):
        """Waits for the offer to go on, and takes it with Enter; false when there is none."""
        window = self.app.focused("^Lectern$")
        if not until(patience, lambda: 0 < self.app.corner(window) < self.light * 0.8):
            return False
        key("Return")
        self.app.window(f"^{TITLE}")
        return True

    def restored(self, left):
        """What the restarted application shows. It is left live, whatever it was."""
        self.app.focused(f"^{TITLE}")
        line = until(5, lambda: self.resumed(left))
        timer = timer_of(line)
        self.audience = audience = self.app.audience()
        screening = self.look(audience)
        place = screening
        if line[8].startswith("frozen"):
            key("f")
            wanted = self.place_of(line)
            until(3, lambda: self.look(audience) == wanted)
            place = self.look(audience)
        elif screening == "black":
            key("b")
            place = until(5, lambda: (now := self.look(audience)) != "black" and [now])[0]
        else:
            screening = "live"
        if self.place_of(line) != place:
            self.mismatch(f"its journal says slide {line[3]}, step {line[4]}; its window shows step {place} of the walk")
        self.app.focused(f"^{TITLE}")
        begun, running, total, wall = timer
        self.state = State(place, "live", running, begun, total, wall)
        return place, screening, timer

    def resumed(self, left):
        """The first line of the restarted application's own journal that tells of a talk that has begun."""
        for journal in set(self.app.journals()) - left:
            for line in lines_of(journal):
                if has_begun(line):
                    return line
        return None

    def look(self, audience):
        """What the audience sees: a place, or black."""
        seen = until(8, lambda: None if (now := self.known(audience)) is None else [now])
        if seen is None:
            raise RuntimeError("the audience sees what is nowhere in the deck")
        return seen[0]

    def known(self, audience):
        """The same as it is at this moment; None when it is nowhere in the deck."""
        picture = self.app.picture(audience)
        return "black" if picture == self.black else self.places.get(picture)

    def place_of(self, line):
        return self.keys.starts[int(line[3]) - 1] + int(line[4])

    def compare(self, number, states, sent, killed, seen, timer_kept, place, screening, timer):
        begun, running, total, _ = timer
        reached = [n for n, state in enumerate(states) if state.same(place, screening, running)]
        if not reached:
            self.mismatch(f"round {number}: {place}, {screening}, {running} after {states} {sent}")
            self.state = None
            return
        back = reached[-1]
        drawn = [n for n, state in enumerate(states) if state.shown() == seen]
        self.unknown += not drawn
        last = drawn[-1] if drawn else len(sent)
        lost, waiting = sent[back:last], sent[max(back, last):]
        of_place = (killed - lost[0][1]) * 1000 if lost else 0
        said, ran, said_at = timer_kept
        of_timer = ((killed - said_at if ran else 0) + abs(total - said)) * 1000 if begun else 0
        self.from_keys.append(abs(states[max(back, last)].elapsed(killed) - total) * 1000)
        self.waiting.append(len(waiting))
        self.delays.append((killed - waiting[0][1]) * 1000 if waiting else 0)
        self.place_losses.append(of_place)
        self.timer_losses.append(of_timer)
        self.losses.append(max(of_place, of_timer))
        if not begun and place == 0:
            self.state = None
        print(f"{number}: {len(sent)} keys, {len(waiting)} not drawn yet, {len(lost)} lost, place {of_place:.0f} ms, "
              f"timer {of_timer:.0f} ms, {self.from_keys[-1]:.0f} ms from the keys", flush=True)

    def mismatch(self, what):
        self.mismatches += 1
        print(f"MISMATCH: {what}", flush=True)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2], sys.argv[3]))
