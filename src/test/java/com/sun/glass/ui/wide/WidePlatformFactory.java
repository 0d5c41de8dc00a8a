package com.sun.glass.ui.wide;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;
import com.sun.glass.ui.headless.HeadlessApplication;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.HeadlessView;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.util.List;
import javafx.geometry.Rectangle2D;

/// JavaFX's headless platform, with screens that a test plugs in and out. Until one does, it is the headless platform.
///
/// The toolkit finds it by its package when `glass.platform` is `Wide`.
public final class WidePlatformFactory extends HeadlessPlatformFactory {

    private static List<Rectangle2D> plugged = List.of();

    /// Made by the toolkit.
    public WidePlatformFactory() {}

    /// Lets exactly these screens be there, the first the main one; none for the headless platform's own. Called on the
    /// toolkit's thread.
    public static void plug(Rectangle2D... bounds) {
        plugged = List.of(bounds);
        Screen.notifySettingsChanged();
    }

    @Override
    public Application createApplication() {
        return new WideApplication();
    }

    private static final class WideApplication extends HeadlessApplication {

        private boolean widened;

        @Override
        protected Screen[] staticScreen_getScreens() {
            Screen[] own = super.staticScreen_getScreens();
            if (plugged.isEmpty()) {
                return own;
            }
            widen();
            Screen[] screens = new Screen[plugged.size()];
            for (int i = 0; i < screens.length; i++) {
                screens[i] = screen(i + 1, plugged.get(i));
            }
            return screens;
        }

        private static Screen screen(int id, Rectangle2D bounds) {
            int x = (int) bounds.getMinX();
            int y = (int) bounds.getMinY();
            int width = (int) bounds.getWidth();
            int height = (int) bounds.getHeight();
            return new Screen(
                    id, 32, x, y, width, height, x, y, width, height, x, y, width, height, 96, 96, 1f, 1f, 1f, 1f);
        }

        // Its windows clear rows of 1000 pixels, wherever they are: the buffer need only be too large to overflow.
        private void widen() {
            if (widened) {
                return;
            }
            widened = true;
            try {
                Field buffer = HeadlessApplication.class.getDeclaredField("frameBuffer");
                buffer.setAccessible(true);
                buffer.set(this, ByteBuffer.allocate(4 * (5000 * 1000 + 8000)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public View createView() {
            return new WideView();
        }
    }

    // The headless platform fills the first screen, whichever the window is on, and copies each picture point by point.
    private static final class WideView extends HeadlessView {

        @Override
        protected void _uploadPixels(long id, Pixels pixels) {
            if (plugged.isEmpty()) {
                super._uploadPixels(id, pixels);
            }
        }

        @Override
        protected boolean _enterFullscreen(long id, boolean animate, boolean keepRatio, boolean hideCursor) {
            Window window = getWindow();
            Screen screen = at(window.getX() + window.getWidth() / 2, window.getY() + window.getHeight() / 2);
            boolean entered = super._enterFullscreen(id, animate, keepRatio, hideCursor);
            if (!plugged.isEmpty()) {
                window.setBounds(
                        screen.getX(), screen.getY(), true, true, screen.getWidth(), screen.getHeight(), -1, -1, 0, 0);
            }
            return entered;
        }

        private static Screen at(int x, int y) {
            return Screen.getScreens().stream()
                    .filter(each -> x >= each.getX()
                            && x < each.getX() + each.getWidth()
                            && y >= each.getY()
                            && y < each.getY() + each.getHeight())
                    .findFirst()
                    .orElseGet(Screen::getMainScreen);
        }
    }
}
