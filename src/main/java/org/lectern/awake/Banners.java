package org.lectern.awake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The setting by which a desktop shows notifications or not, where it lets no program hold them back otherwise.
///
/// @param read the command that prints the setting
/// @param shown what it prints while notifications are shown
/// @param hide the command that turns them off
/// @param show the command that turns them on again
record Banners(String read, String shown, String hide, String show) {

    /// rule: GNOME, gsettings-desktop-schemas, `org.gnome.desktop.notifications`, `show-banners`: "Whether
    /// notification banners are visible for applications." Its own Do Not Disturb is this setting.
    private static final Banners GNOME = new Banners(
            "gsettings get org.gnome.desktop.notifications show-banners",
            "true",
            "gsettings set org.gnome.desktop.notifications show-banners false",
            "gsettings set org.gnome.desktop.notifications show-banners true");

    /// rule: xfce4-notifyd, channel `xfce4-notifyd`, property `/do-not-disturb`; it is not there until someone chose.
    private static final Banners XFCE = new Banners(
            "xfconf-query -c xfce4-notifyd -p /do-not-disturb || { xfconf-query -l >/dev/null && echo false; }",
            "false",
            "xfconf-query -c xfce4-notifyd -p /do-not-disturb -n -t bool -s true",
            "xfconf-query -c xfce4-notifyd -p /do-not-disturb -n -t bool -s false");

    /// That of the desktop of a session, if it has one.
    ///
    /// rule: Desktop Entry Specification, `XDG_CURRENT_DESKTOP`: the names of the desktop, with colons between them
    static Optional<Banners> of(Map<String, String> environment) {
        List<String> names = Arrays.asList(
                environment.getOrDefault("XDG_CURRENT_DESKTOP", "").split(":"));
        if (names.contains("GNOME")) {
            return Optional.of(GNOME);
        }
        return names.contains("XFCE") ? Optional.of(XFCE) : Optional.empty();
    }

    /// The script of the process that turns them off, waits for the end of its input, and turns them on again.
    ///
    /// It says `quiet` when none are shown. Where they were off, it leaves them alone. While they are off by it,
    /// its number stands in the file that it is given. One that is left there by a machine that went down says
    /// that they are to be turned on again after all. Nothing but the end of its input ends it.
    String script() {
        return """
                trap '' HUP INT TERM
                is=$(%s) || exit
                owner=$(cat "$1")
                if [ "$is" != %s ]; then
                  [ -n "$is" ] || exit
                  if [ -z "$owner" ] || kill -0 "$owner"; then echo quiet; exit; fi
                fi
                echo $$ >"$1" || exit
                %s >/dev/null || { rm -f "$1"; exit; }
                echo quiet
                cat >/dev/null
                %s >/dev/null && rm -f "$1"
                """.formatted(read, shown, hide, show);
    }
}
