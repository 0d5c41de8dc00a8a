package org.lectern.ui.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Map;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.export.Picture;
import org.lectern.ui.slide.DeckLook;
import org.lectern.ui.slide.OffScreen;
import org.lectern.ui.slide.Placard;
import org.lectern.ui.slide.PlacardView;
import org.lectern.ui.slide.Theme;

/// What a reader of codes makes of those that are drawn.
class QrCodeViewTest {

    private static final String PAGE = "https://bread.example/recipes/sourdough?from=talk&lang=de#amounts";

    private static Result read(Picture picture) throws ReaderException {
        int[] argb = new int[picture.width() * picture.height()];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = picture.argb(i % picture.width(), i / picture.width());
        }
        var source = new RGBLuminanceSource(picture.width(), picture.height(), argb);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE));
    }

    private static Picture card(String address, Theme theme, int width, int height) {
        return OffScreen.start()
                .draw(
                        () -> {
                            var card = new PlacardView(
                                    new Placard.Code(address), DeckLook.PLAIN.with(theme), java.time.Instant.EPOCH);
                            card.setManaged(false);
                            card.resize(width, height);
                            return new Pane(card);
                        },
                        width,
                        height);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1920, 1080", "DARK, 1366, 768", "CONTRAST, 640, 360", "PAPER, 1024, 768"})
    void aReaderFindsTheAddressInEveryThemeAndSize(Theme theme, int width, int height) throws ReaderException {
        Result found = read(card(PAGE, theme, width, height));

        assertThat(found.getText()).isEqualTo(PAGE);
        assertThat(String.valueOf(
                        found.getResultMetadata().get(com.google.zxing.ResultMetadataType.ERROR_CORRECTION_LEVEL)))
                .isIn("M", "Q", "H");
    }

    @Test
    void aLongAddressIsReadToo() throws ReaderException {
        String address = "https://bread.example/" + "a".repeat(500);
        assertThat(read(card(address, Theme.DARK, 1920, 1080)).getText()).isEqualTo(address);
    }

    @Test
    void whatIsTooLongHasNoCode() {
        OffScreen.start().onToolkitThread(() -> {
            assertThat(QrCodeView.of("https://bread.example/" + "a".repeat(1_000)))
                    .isEmpty();
            return true;
        });
    }
}
