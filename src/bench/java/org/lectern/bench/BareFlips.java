package org.lectern.bench;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// The least that JavaFX needs for a flip in two windows: a key puts one finished picture in place of another, a whole
/// screen
/// in one window and as much as the presenter's current slide in the other. Nothing else is there, and nothing else is
/// done.
///
/// What Lectern's flips are compared with; the titles are those that `flips.py` looks for.
public final class BareFlips extends Application {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final int LINES = 14;

    private boolean flipped;

    @Override
    public void start(Stage presenter) {
        Stage audience = new Stage();
        Consumer<Boolean> onAudience = window(audience, "Audience view", WIDTH, 0, WIDTH, HEIGHT);
        Consumer<Boolean> onPresenter = window(presenter, "Flips", 0, 28, 1031, 580);
        presenter.getScene().setOnKeyPressed(key -> {
            flipped = !flipped;
            onAudience.accept(flipped);
            onPresenter.accept(flipped);
        });
        audience.show();
        presenter.show();
        presenter.requestFocus();
    }

    private static Consumer<Boolean> window(Stage stage, String title, int screen, int margin, int width, int height) {
        List<Image> pictures = List.of(picture("A flip", width, height), picture("Another", width, height));
        ImageView view = new ImageView(pictures.getFirst());
        view.relocate(margin, margin);
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setScene(new Scene(new Group(view), WIDTH, HEIGHT, Color.BLACK));
        stage.setTitle(title);
        stage.setX(screen);
        stage.setY(0);
        return second -> view.setImage(pictures.get(second ? 1 : 0));
    }

    private static Image picture(String words, int width, int height) {
        Group lines = new Group();
        IntStream.rangeClosed(1, LINES).forEach(line -> {
            Text text = new Text(width / 12.0, height * line / (LINES + 1.0), words + " and its line " + line);
            text.setFont(Font.font(height / 24.0));
            lines.getChildren().add(text);
        });
        return new Scene(lines, width, height, Color.WHITE).snapshot(new WritableImage(width, height));
    }

    /// Opens both windows, until the process is ended.
    public static void main(String[] arguments) {
        launch(arguments);
    }
}
