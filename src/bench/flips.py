"""Presses keys and looks when the pixels of Lectern's windows change. flip.sh runs it.

    flips.py deck                   writes a deck of text slides
    flips.py flip FLIPS LABEL       flips through the talk that is open
    flips.py jump FLIPS LABEL       goes to slides by their numbers, which nobody can prepare for

The X server tells of every drawing in a window (the DAMAGE extension). At each, bands of the slide in that window are read
from shared memory and compared with what they were; only a slide that looks otherwise counts, so that a clock that goes on
does not. The time is taken when the word of the drawing comes, before anything is compared.
"""

import ctypes
import ctypes.util
import random
import re
import select
import subprocess
import sys
import time

AUDIENCE = "^Audience view"
PRESENTER = "^Flips"
KEYS = ["Right", "Right", "Right", "Left"]
PAUSES = 0.35, 0.6
"""Seconds between two flips: those of someone who looks for a slide, not of someone who talks."""
QUIET = 0.3
"""Seconds without a change after which a picture is final."""
LONGEST = 3.0
Z_PIXMAP = 2
PLANES = ctypes.c_ulong(-1)
RAW_RECTANGLES = 0


def library(name):
    return ctypes.CDLL(ctypes.util.find_library(name))


x11, xext, xtst, xdamage, libc = (library(name) for name in ("X11", "Xext", "Xtst", "Xdamage", "c"))


class ImageHead(ctypes.Structure):
    """The beginning of an XImage."""

    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int),
                ("format", ctypes.c_int), ("data", ctypes.c_void_p)]


class Segment(ctypes.Structure):
    """An XShmSegmentInfo."""

    _fields_ = [("shmseg", ctypes.c_ulong), ("shmid", ctypes.c_int), ("shmaddr", ctypes.c_void_p),
                ("readOnly", ctypes.c_int)]


class DamageEvent(ctypes.Structure):
    """The beginning of an XDamageNotifyEvent, with room for any other event."""

    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
                ("display", ctypes.c_void_p), ("drawable", ctypes.c_ulong), ("rest", ctypes.c_long * 24)]


POINTER, LONG, INT = ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int
for function, result, arguments in [
    (x11.XOpenDisplay, POINTER, [ctypes.c_char_p]),
    (x11.XDefaultVisual, POINTER, [POINTER, INT]),
    (x11.XStringToKeysym, LONG, [ctypes.c_char_p]),
    (x11.XKeysymToKeycode, ctypes.c_ubyte, [POINTER, LONG]),
    (x11.XConnectionNumber, INT, [POINTER]),
    (x11.XPending, INT, [POINTER]),
    (x11.XFlush, INT, [POINTER]),
    (x11.XSync, INT, [POINTER, INT]),
    (x11.XNextEvent, INT, [POINTER, POINTER]),
    (xext.XShmCreateImage, ctypes.POINTER(ImageHead), [POINTER, POINTER, INT, INT, POINTER, POINTER, INT, INT]),
    (xext.XShmAttach, INT, [POINTER, POINTER]),
    (xext.XShmGetImage, INT, [POINTER, LONG, POINTER, INT, INT, LONG]),
    (xtst.XTestFakeKeyEvent, INT, [POINTER, INT, INT, LONG]),
    (xdamage.XDamageQueryExtension, INT, [POINTER, POINTER, POINTER]),
    (xdamage.XDamageCreate, LONG, [POINTER, LONG, INT]),
    (libc.memcmp, INT, [POINTER, POINTER, ctypes.c_size_t]),
    (libc.shmat, POINTER, [INT, POINTER, INT]),
]:
    function.restype, function.argtypes = result, arguments


class View:
    """A part of a window, and what it showed last.

    Bands of it are enough to tell one slide from another. To copy all of it at each drawing would keep the X server busy with
    the measurement while it is asked to draw the other window.
    """

    BANDS = 12
    ROWS = 8

    def __init__(self, display, window, x, y, width, height):
        self.display, self.window = display, window
        apart = max(self.ROWS, height // self.BANDS)
        self.bands = [Band(display, window, x, top, width, self.ROWS)
                      for top in range(y + apart // 2, y + height - self.ROWS + 1, apart)]
        self.has_changed()

    def has_changed(self):
        """Whether it looks otherwise than at the last look."""
        return any([band.has_changed() for band in self.bands])


class Band:
    """Some rows of a window, and what they showed last."""

    def __init__(self, display, window, x, y, width, height):
        self.display, self.window, self.x, self.y = display, window, x, y
        self.segment = Segment()
        visual = x11.XDefaultVisual(display, 0)
        self.image = xext.XShmCreateImage(
            display, visual, 24, Z_PIXMAP, None, ctypes.byref(self.segment), width, height)
        size = width * height * 4
        self.segment.shmid = libc.shmget(0, size, 0o1600)
        self.segment.shmaddr = libc.shmat(self.segment.shmid, None, 0)
        self.image.contents.data = self.segment.shmaddr
        xext.XShmAttach(display, ctypes.byref(self.segment))
        x11.XSync(display, 0)
        libc.shmctl(self.segment.shmid, 0, None)  # gone with the last who uses it
        self.size = size
        self.seen = ctypes.create_string_buffer(size)
        self.has_changed()

    def has_changed(self):
        """Whether it looks otherwise than at the last look."""
        xext.XShmGetImage(self.display, self.window, self.image, self.x, self.y, PLANES)
        if libc.memcmp(self.seen, self.segment.shmaddr, self.size) == 0:
            return False
        ctypes.memmove(self.seen, self.segment.shmaddr, self.size)
        return True


def window(title):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], capture_output=True, text=True)
    return int(found.stdout.split()[0])


def size(of):
    shell = subprocess.run(["xdotool", "getwindowgeometry", "--shell", str(of)], capture_output=True, text=True).stdout
    words = dict(line.split("=") for line in shell.split())
    return int(words["WIDTH"]), int(words["HEIGHT"])


def slide_in(pixels, width, paper):
    """Where the largest slide is: x, y, width, height of what has the colour of its paper."""
    rows = [pixels[start:start + width * 4] for start in range(0, len(pixels), width * 4)]
    of_paper = re.compile(b"(?:" + re.escape(paper) + b"){64,}")
    runs = [(end // 4 - -(-start // 4), -(-start // 4), row) for row, line in enumerate(rows)
            for start, end in (found.span() for found in of_paper.finditer(line))]
    length, left, row = max(runs)
    inside = slice(left * 4 + 8, left * 4 + 12)
    top = bottom = row
    while top > 0 and rows[top - 1][inside] == paper:
        top -= 1
    while bottom < len(rows) and rows[bottom][inside] == paper:
        bottom += 1
    return left, top, length, bottom - top


class Flips:
    """Both windows, and a keyboard."""

    def __init__(self):
        self.display = x11.XOpenDisplay(None)
        base, errors = INT(), INT()
        xdamage.XDamageQueryExtension(self.display, ctypes.byref(base), ctypes.byref(errors))
        self.damaged = base.value
        audience, presenter = window(AUDIENCE), window(PRESENTER)
        width, height = size(presenter)
        whole = Band(self.display, presenter, 0, 0, width, height)
        paper = Band(self.display, audience, 0, 0, 1, 1).seen.raw[:4]
        place = slide_in(whole.seen.raw, width, paper)
        self.views = {audience: View(self.display, audience, 0, 0, *size(audience)),
                      presenter: View(self.display, presenter, *place)}
        for of in self.views:
            xdamage.XDamageCreate(self.display, of, RAW_RECTANGLES)

    def press(self, name):
        code = x11.XKeysymToKeycode(self.display, x11.XStringToKeysym(name.encode()))
        xtst.XTestFakeKeyEvent(self.display, code, 1, 0)
        xtst.XTestFakeKeyEvent(self.display, code, 0, 0)
        x11.XFlush(self.display)

    def drawn(self, patience):
        """The windows that were drawn in, each with the time; ends after so many seconds without."""
        event = DamageEvent()
        connection = x11.XConnectionNumber(self.display)
        while True:
            if not x11.XPending(self.display) and not select.select([connection], [], [], patience)[0]:
                return
            while x11.XPending(self.display):
                x11.XNextEvent(self.display, ctypes.byref(event))
                if event.type == self.damaged:
                    yield event.drawable, time.perf_counter()

    def flip(self, name):
        """Milliseconds until the first and the last change of the slide, by window."""
        for view in self.views.values():
            view.has_changed()
        for _ in self.drawn(0):
            pass
        began = time.perf_counter()
        self.press(name)
        times = {of: [] for of in self.views}
        for drawn, at in self.drawn(QUIET):
            if self.views[drawn].has_changed():
                times[drawn].append((at - began) * 1000)
            if time.perf_counter() - began > LONGEST:
                break
        return [times[of] for of in self.views]


def row(label, values):
    values = sorted(values)
    if not values:
        return f"{label:44} nothing changed"
    median, late = values[len(values) // 2], values[min(len(values) - 1, len(values) * 95 // 100)]
    return f"{label:44} {median:8.1f} {late:8.1f} {values[-1]:8.1f}"


def main(flips, label, jumps):
    random.seed(1)
    stage = Flips()
    results = []
    for number in range(flips + len(KEYS)):
        time.sleep(random.uniform(*PAUSES))
        if jumps:
            for digit in str(10 + (number * 17) % 50):
                stage.press(digit)
            time.sleep(0.2)
        result = stage.flip("Return" if jumps else KEYS[number % len(KEYS)])
        if number >= len(KEYS):  # the first show the way only
            results.append(result)
    missed = sum(not all(result) for result in results)
    both = [result for result in results if all(result)]
    print(row(f"{label}: audience", [audience[0] for audience, _ in both]))
    print(row(f"{label}: presenter", [presenter[0] for _, presenter in both]))
    print(row(f"{label}: the later of both", [max(a[0], p[0]) for a, p in both]))
    print(row(f"{label}: audience, final picture", [audience[-1] for audience, _ in both]))
    print(row(f"{label}: presenter, final picture", [presenter[-1] for _, presenter in both]))
    if missed:
        print(f"{label}: {missed} of {flips} flips changed nothing in one of the windows")


def deck():
    """Text slides with notes, each other than the one before."""
    words = "harbour signal keeper lamp tide weather engine letter morning window paper slowly patient storm".split()
    rng = random.Random(7)

    def some(least, most):
        return " ".join(rng.choice(words) for _ in range(rng.randint(least, most))).capitalize()

    slides = []
    for number in range(1, 61):
        bullets = "\n".join(f"- {some(5, 16)}" for _ in range(rng.randint(3, 6)))
        notes = "\n\n".join(f"{some(10, 30)}. {some(10, 30)}." for _ in range(3))
        slides.append(f"# {number} {some(2, 5)}\n\n{bullets}\n\n<!--\n{notes}\n-->\n")
    return "---\nmarp: true\ntitle: Flips\n---\n\n" + "\n---\n\n".join(slides)


if __name__ == "__main__":
    if sys.argv[1] == "deck":
        print(deck())
    else:
        main(int(sys.argv[2]), sys.argv[3], sys.argv[1] == "jump")
