# Two screens of a real X server that exist in memory only, with a window manager. For scripts that source this; they have
# $work, a folder of their own, and the list ${started[@]} of processes that they end.
#
# Needs: xserver-xorg-core xserver-xorg-video-dummy openbox x11-xserver-utils xdotool libgtk-3-0 libxxf86vm1

await() { # seconds, command
    for _ in $(seq $(($1 * 5))); do eval "$2" && return 0; sleep 0.2; done
    return 1
}

window() { xdotool search --name "$1" 2>/dev/null | head -1; }

start_screens() { # mode of the second screen; $DISPLAY names the server
    cat > "$work/xorg.conf" <<'CONF'
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "DontVTSwitch" "true"
  Option "AllowMouseOpenFail" "true"
EndSection
Section "Device"
  Identifier "memory"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-200.0
  Modeline "1920x1080" 148.50 1920 2008 2052 2200 1080 1084 1089 1125
EndSection
Section "Screen"
  Identifier "screen"
  Device "memory"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "1920x1080" "1280x720"
    Virtual 3840 2160
  EndSubSection
EndSection
CONF
    Xorg "$DISPLAY" -config "$work/xorg.conf" -noreset -logfile "$work/xorg.log" > "$work/xorg.out" 2>&1 &
    started+=($!)
    await 10 'xrandr > /dev/null 2>&1' || { cat "$work/xorg.out"; exit 1; }
    openbox > /dev/null 2>&1 &
    started+=($!)
    xrandr --addmode DUMMY1 "$1"
    xrandr --output DUMMY1 --mode "$1" --pos 1920x0
    xrandr > /dev/null # makes the server look at its outputs again; before that GTK sees the first alone
}
