package org.lectern.ui.qr;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import javafx.scene.transform.Scale;

/// An address as a QR code, black on white whatever the theme: cameras want contrast, and some do not read it inverted.
///
/// rule: ISO/IEC 18004, 9.1: a quiet zone of four modules on all sides. A sixth of the code may be hidden (level M).
public final class QrCodeView extends Region {

    /// Free modules on each side.
    public static final int QUIET = 4;

    /// Denser codes are not read from the back of a hall: 97 modules a side, some 700 characters.
    static final int LARGEST_VERSION = 20;

    private static final int ANY_MASK = -1;

    private final Path modules;
    private final int across;
    private final Scale scale = new Scale();

    private QrCodeView(QrCode code) {
        across = code.size + 2 * QUIET;
        modules = path(code);
        modules.setFill(Color.BLACK);
        modules.setStroke(null);
        modules.setManaged(false);
        modules.getTransforms().add(scale);
        setStyle("-fx-background-color: white");
        getChildren().add(modules);
    }

    /// The code of an address; empty when the address is too long for one that can be scanned.
    public static Optional<QrCodeView> of(String address) {
        try {
            QrCode code = QrCode.encodeSegments(
                    QrSegment.makeSegments(address), QrCode.Ecc.MEDIUM, 1, LARGEST_VERSION, ANY_MASK, true);
            return Optional.of(new QrCodeView(code));
        } catch (DataTooLongException _) {
            return Optional.empty();
        }
    }

    // One path of all modules: drawn one by one, neighbours would leave hairlines between them.
    private static Path path(QrCode code) {
        Path path = new Path();
        for (int y = 0; y < code.size; y++) {
            int x = 0;
            while (x < code.size) {
                int from = x;
                while (code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    bar(path, from + QUIET, x + QUIET, y + QUIET);
                }
                x++;
            }
        }
        return path;
    }

    private static void bar(Path path, double from, double to, double y) {
        path.getElements()
                .addAll(new MoveTo(from, y), new HLineTo(to), new VLineTo(y + 1), new HLineTo(from), new ClosePath());
    }

    @Override
    protected void layoutChildren() {
        double module = Math.min(getWidth(), getHeight()) / across;
        scale.setX(module);
        scale.setY(module);
        modules.setLayoutX((getWidth() - module * across) / 2);
        modules.setLayoutY((getHeight() - module * across) / 2);
    }
}
